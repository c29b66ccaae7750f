// Parts of a line that are one text though white space parts them: an ideographic space in a name,
// and labels whose letters are set apart (`氏    名`).
import { isLabelWord } from "../../readers/labels.ts"
import type { LinePart, PageLine } from "./page-lines.ts"

/** Edges of cells agree within this, points. */
const EDGE_POINTS = 1
/** Letters of a label that is set apart. */
const SPREAD_LETTERS = 6

/** @param neighbours lines near it: where one of them begins a text without such a space, a cell begins */
export function withJoins(line: PageLine, edges: ReadonlySet<number>): PageLine {
    const parts: LinePart[] = []
    for (const part of spreadLabelsJoined(line.parts)) {
        const last = parts.at(-1)
        if (last !== undefined && part.afterWideSpace && !isEdge(part.from, edges)) {
            parts[parts.length - 1] = joined(last, part, "\u3000")
        } else parts.push(part)
    }
    return { ...line, parts }
}

/** Where texts begin that are cells for sure, in whole points. */
export function surePartEdges(lines: readonly PageLine[]): ReadonlySet<number> {
    const parts = lines.flatMap((line) => line.parts.filter(({ afterWideSpace }) => !afterWideSpace))
    return new Set(parts.map(({ from }) => Math.round(from)))
}

function isEdge(from: number, edges: ReadonlySet<number>): boolean {
    const near = Math.round(from)
    return edges.has(near) || edges.has(near - EDGE_POINTS) || edges.has(near + EDGE_POINTS)
}

function spreadLabelsJoined(parts: readonly LinePart[]): readonly LinePart[] {
    const out: LinePart[] = []
    for (let at = 0; at < parts.length; at++) {
        const run = singleLetters(parts, at)
        const label = run.length > 1 && isLabelWord(run.map(({ text }) => text.trim()).join("")) ? run : []
        const first = label.reduce<LinePart | null>((all, one) => (all === null ? one : joined(all, one, "")), null)
        const part = first ?? parts[at]
        if (part !== undefined) out.push(part)
        at += Math.max(0, label.length - 1)
    }
    return out
}

function singleLetters(parts: readonly LinePart[], from: number): readonly LinePart[] {
    let to = from
    while (to < parts.length && to - from < SPREAD_LETTERS && isSingleLetter(parts[to])) to++
    return parts.slice(from, to)
}

function isSingleLetter(part: LinePart | undefined): boolean {
    return part !== undefined && /^\p{L}$/u.test(part.text.trim()) && !/[A-Za-z]/.test(part.text)
}

function joined(one: LinePart, other: LinePart, between: string): LinePart {
    return { ...one, text: one.text + between + other.text, to: other.to }
}
