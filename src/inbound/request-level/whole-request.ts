// A request as its detectors see it: the fields they look at, found in one pass, and the method it amounts to.
import type { Bilingual } from "../../core/language.ts"
import { say } from "../../core/messages/say.ts"
import type { RequestHead } from "../contract.ts"
import { NameShapes } from "../name-shapes.ts"
import type { Technique } from "../technique.ts"
import { type Circumstances, type ReportedFinding, WATCHED_FIELDS, type WholeRequest } from "./contract.ts"
import { effectiveMethod, mayOverride, OVERRIDES } from "./method-override.ts"

const WATCHED: ReadonlySet<string> = new Set(WATCHED_FIELDS)
const WATCHED_SHAPES = new NameShapes(WATCHED_FIELDS)

/** @throws SekishoError SEKISHO_INBOUND_AMBIGUOUS for overrides of the method that contradict each other */
export function wholeRequest(head: RequestHead, circumstances: Circumstances): WholeRequest {
    const values = new Map<string, string>()
    for (const [name, value] of head.headers) {
        if (!WATCHED_SHAPES.mayHold(name)) continue
        const lower = name.toLowerCase()
        if (WATCHED.has(lower) && !values.has(lower)) values.set(lower, value)
    }
    return {
        head,
        path: pathOf(head.target),
        method: mayBeOverridden(head.target, values) ? effectiveMethod(head) : head.method.toUpperCase(),
        field: (name) => values.get(name),
        circumstances,
    }
}

function mayBeOverridden(target: string, fields: ReadonlyMap<string, string>): boolean {
    return mayOverride(target) || (fields.size > 0 && OVERRIDES.some((name) => fields.has(name)))
}

/** Path and query of the target, without the authority of absolute-form. */
export function originFormOf(target: string): string {
    if (target.startsWith("/")) return target
    const rest = target.replace(/^https?:\/\/[^/?#]*/i, "")
    return rest.startsWith("/") ? rest : `/${rest}`
}

/** Undecoded, without query and fragment. */
export function pathOf(target: string): string {
    const form = originFormOf(target)
    const question = form.indexOf("?")
    const bare = question < 0 ? form : form.slice(0, question)
    const hash = bare.indexOf("#")
    return hash < 0 ? bare : bare.slice(0, hash)
}

/** The whole of a value as evidence. */
export function findingAt(
    place: { readonly detector: string; readonly technique: string; readonly path: string; readonly text: string },
    technique: Technique,
    reason: Bilingual,
): ReportedFinding {
    const { text, ...at } = place
    const evidence = { start: 0, end: text.length }
    return { finding: { ...at, decoding: [], evidence, reason: say(reason), ...technique }, text }
}
