// What a request must have for a condition to hold at all, so that a patch for every route is looked at only where it
// could apply. Errs towards looking.
import type { PatchCondition } from "../../core/patch.ts"
import { type Mention, mentionOf } from "./query-mention.ts"

export type Need =
    | { readonly kind: "header"; readonly name: string }
    /** `mention`: what its name must hold. */
    | { readonly kind: "query"; readonly mention: Mention }
    | { readonly kind: "cookie" | "body" }

/** @returns one of these is needed; null: the condition may hold without any of them */
export function needsOf(condition: PatchCondition): readonly Need[] | null {
    if (condition.kind === "not") return null
    if (condition.kind === "all-of") return fewest(condition.of.map(needsOf))
    if (condition.kind === "any-of") return joined(condition.of.map(needsOf))
    return needOfKey(condition) ?? needOfReading(condition.at)
}

/** Of the name of a parameter that is asked about as a value (`query*#key`): its own text. */
function needOfKey(condition: PatchCondition): readonly Need[] | null {
    const isText = condition.kind === "equals" || condition.kind === "prefix" || condition.kind === "contains"
    if (!isText || condition.ignoreCase || !/^query[.[*].*#key$/.test(condition.at)) return null
    return [{ kind: "query", mention: { text: condition.value, begins: condition.kind !== "contains" } }]
}

export function isOfHeaders(at: string): boolean {
    return at.startsWith("header") || at.startsWith("cookie")
}

/** Whether a question is about the body, which comes after the head. */
export function isOfBody(at: string): boolean {
    return !OF_HEAD.test(at)
}

/** Whether a question may be about a value of a JSON body: those are read under `json`. */
export function mayBeOfJson(at: string): boolean {
    const start = at.replace(/\*.*$/, "")
    return start.startsWith(JSON_ROOT) || JSON_ROOT.startsWith(start)
}

const JSON_ROOT = "json"
const OF_HEAD = /^(?:query|header|cookie|path|fragment|authority)(?:[.[*]|$)/

function needOfReading(at: string): readonly Need[] | null {
    const header = /^header\.([^*]+)$/.exec(at)?.[1]
    if (header !== undefined) return [{ kind: "header", name: header.replace(/→.*$/, "") }]
    if (/^query[.[*]/.test(at)) return [{ kind: "query", mention: mentionOf(at) }]
    if (at.startsWith("cookie")) return [{ kind: "cookie" }]
    return isOfBody(at) && !at.startsWith("*") ? [{ kind: "body" }] : null
}

/** All of the parts are needed: the narrowest one is enough to look for. */
function fewest(parts: readonly (readonly Need[] | null)[]): readonly Need[] | null {
    const known = parts.filter((part) => part !== null)
    return known.toSorted((a, b) => breadth(a) - breadth(b))[0] ?? null
}

function joined(parts: readonly (readonly Need[] | null)[]): readonly Need[] | null {
    const known = parts.filter((part) => part !== null)
    return known.length === parts.length && parts.length > 0 ? known.flat() : null
}

/** Most requests have neither a rare header nor a body, many have a query. */
const BREADTH = { header: 1, body: 2, query: 10, cookie: 20 } as const

function breadth(needs: readonly Need[]): number {
    return needs.reduce((sum, { kind }) => sum + BREADTH[kind], 0)
}
