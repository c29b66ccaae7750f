import type { PathRun } from "./path-lexer.ts"
import { WRAPPERS, type WrapperEffect } from "./wrappers.data.ts"

const EFFECT_OF_SCHEME: ReadonlyMap<string, WrapperEffect> = new Map(Object.entries(WRAPPERS))

/** What a server's file API does with a run that starts with one of its schemes; null for a plain path or address. */
export function wrapperEffectOf(run: PathRun, text: string): WrapperEffect | null {
    if (run.scheme === null) return null
    if (run.scheme === "data") return isCodeInData(run, text) ? "code" : null
    if (run.scheme === "jar")
        return /^jar:(?:file|https?|ftp|netdoc):/iu.test(text.slice(run.start, run.end)) ? "read" : null
    if (run.authority === null) return null
    return EFFECT_OF_SCHEME.get(run.scheme) ?? null
}

/** Longest stretch of a data address that is looked at: its code starts it. */
const DATA_HEAD_LIMIT = 160

/**
 * `data:` carries a picture in many honest forms. It is an inclusion when its content opens a script tag of a server
 * language: `<?` or `<%` at its start, as it stands or in base64, or in PHP's own spelling `data://`.
 */
function isCodeInData(run: PathRun, text: string): boolean {
    const head = text.slice(run.start, run.start + DATA_HEAD_LIMIT)
    const content = head.slice(head.indexOf(",") + 1).trimStart()
    if (/^data:\/\//iu.test(head) && !/^data:\/\/image\//iu.test(head)) return true
    return /^(?:<[?%]|(?:PD[89]|PCU)[A-Za-z0-9+/])/u.test(content)
}
