// Members named by what stands in brackets: `self['al'+'ert'](1)`, `top[/al/.source+/ert/.source](1)`.
import type { Token } from "./lexer.ts"

/** Tokens one pair of brackets may hold: a longer one is spelled in signs, and told by them. */
const BRACKET_TOKENS = 64

/** Whether a call or a template stands there. */
export function isCall(tokens: readonly Token[], i: number): boolean {
    const text = tokens[i]?.text
    return (
        text === "(" ||
        text === "`" ||
        (text === "?" && tokens[i + 1]?.text === "." && "(`".includes(tokens[i + 2]?.text ?? "-"))
    )
}

/**
 * @param i index of the name before the brackets
 * @returns index behind brackets that hold a text and that something is done with; 0 for none
 */
export function computedEnd(tokens: readonly Token[], i: number): number {
    const open = tokens[i + 1]?.text === ")" ? i + 2 : i + 1
    if (tokens[open]?.text !== "[") return 0
    let depth = 0
    let holdsText = false
    for (let at = open; at < tokens.length && at < open + BRACKET_TOKENS; at++) {
        const { kind, text } = tokens[at] ?? { kind: "sign", text: "" }
        if (kind === "string" || kind === "regex" || isMadeText(tokens, at)) holdsText = true
        if (text === "[") depth++
        if (text === "]" && --depth === 0) return holdsText && isUsed(tokens, at + 1) ? at + 1 : 0
    }
    return 0
}

/** `8680439..toString(30)`, `Object.keys(window)`: a name that is computed. */
function isMadeText(tokens: readonly Token[], i: number): boolean {
    const { kind, text } = tokens[i] ?? { kind: "sign", text: "" }
    if (kind === "number") return text.endsWith("..toString")
    const called = tokens[i - 1]?.text === "." && kind === "name" && tokens[i + 1]?.text === "("
    return called && /^(?:toString|keys|getOwnPropertyNames)$/.test(text)
}

function isUsed(tokens: readonly Token[], i: number): boolean {
    const text = tokens[i]?.text
    return text === undefined || "([=`.;".includes(text)
}
