import type { NameSpan, Sentence } from "./corpus.ts"

/** A name of the corpus or one that was given, in its sentence. */
export interface Judged extends NameSpan {
    readonly text: string
    readonly verdict: "found" | "missed" | "wrong"
}

export interface Score {
    readonly found: number
    readonly wrong: number
    readonly missed: number
    readonly precision: number
    readonly recall: number
    readonly f1: number
    readonly judged: readonly Judged[]
}

/** Exact spans only: a name that is found with one unit more or less is one wrong and one missed. */
export function scoreOf(sentences: readonly Sentence[], find: (text: string) => readonly NameSpan[]): Score {
    const judged = sentences.flatMap(({ text, names }) => judge(text, names, find(text)))
    const count = (wanted: Judged["verdict"]): number => judged.filter(({ verdict }) => verdict === wanted).length
    const [found, wrong, missed] = [count("found"), count("wrong"), count("missed")]
    const precision = found / (found + wrong)
    const recall = found / (found + missed)
    const f1 = (2 * found) / (2 * found + wrong + missed)
    return { found, wrong, missed, precision, recall, f1, judged }
}

function judge(text: string, names: readonly NameSpan[], given: readonly NameSpan[]): readonly Judged[] {
    const spans = new Set(given.map(keyOf))
    const wanted = new Set(names.map(keyOf))
    const ofNames = names.map(({ start, end }): Judged => {
        const verdict = spans.has(keyOf({ start, end })) ? "found" : "missed"
        return { text, start, end, verdict }
    })
    const others = given.filter((span) => !wanted.has(keyOf(span)))
    return [...ofNames, ...others.map(({ start, end }): Judged => ({ text, start, end, verdict: "wrong" }))]
}

function keyOf({ start, end }: NameSpan): string {
    return `${start}-${end}`
}
