// Places of a text that are not kept, and the text without them.
import type { Span } from "../../core/span.ts"
import type { SecretKind } from "./secret-names.ts"

/** `known`: a value that this transaction carried as a secret elsewhere. */
export type RedactedKind = SecretKind | "known"

/** Half-open, in UTF-16 units. */
export interface Mark extends Span {
    readonly kind: RedactedKind
    /** A value of JSON that stands without quotes, and gets them: the rest is to stay JSON. */
    readonly bare?: true
}

export type Redactions = Readonly<Partial<Record<RedactedKind, number>>>

export interface Redacted {
    readonly text: string
    /** How often each kind was taken out. */
    readonly redactions: Redactions
}

export function withoutMarks(text: string, marks: readonly Mark[]): Redacted {
    const redactions: Partial<Record<RedactedKind, number>> = {}
    let out = ""
    let at = 0
    for (const { start, end, kind, bare } of merged(marks)) {
        const word = `[redacted:${kind}]`
        out += text.slice(at, start) + (bare === true ? `"${word}"` : word)
        at = end
        redactions[kind] = (redactions[kind] ?? 0) + 1
    }
    return { text: out + text.slice(at), redactions }
}

export function sumOf(all: readonly Redactions[]): Redactions {
    const sum: Partial<Record<RedactedKind, number>> = {}
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries loses the keys
    for (const [kind, count] of all.flatMap((one) => Object.entries(one) as [RedactedKind, number][]))
        sum[kind] = (sum[kind] ?? 0) + count
    return sum
}

/** In order and apart; of two that meet, the first names both. */
function merged(marks: readonly Mark[]): Mark[] {
    const out: Mark[] = []
    for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        const last = out.at(-1)
        if (mark.end <= mark.start) continue
        if (last === undefined || mark.start >= last.end) out.push(mark)
        else out[out.length - 1] = joined(last, mark)
    }
    return out
}

function joined(first: Mark, second: Mark): Mark {
    const both = { ...first, end: Math.max(first.end, second.end) }
    return second.bare === true && second.start === first.start && second.end === both.end
        ? { ...both, bare: true }
        : both
}
