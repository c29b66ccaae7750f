// Japanese prose with labelled names, a sentence a line: `{id, text, entities: [{type, span}]}`, spans in UTF-16 units.
export interface NameSpan {
    readonly start: number
    readonly end: number
}

export interface Sentence {
    readonly id: string
    readonly text: string
    /** Names of persons, in order. */
    readonly names: readonly NameSpan[]
}

interface Line {
    readonly id: string
    readonly text: string
    readonly entities: readonly { readonly type: string; readonly span: readonly [number, number] }[]
}

const PERSON_TYPE = "人名"

export function readCorpus(lines: string): readonly Sentence[] {
    return lines
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => sentenceOf(parseLine(line)))
}

function parseLine(line: string): Line {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape of the corpus, said at its head
    return JSON.parse(line) as Line
}

function sentenceOf({ id, text, entities }: Line): Sentence {
    const names = entities
        .filter(({ type }) => type === PERSON_TYPE)
        .map(({ span: [start, end] }) => ({ start, end }))
        .toSorted((a, b) => a.start - b.start)
    return { id, text, names }
}

/** Weights and word lists were made with two thirds in view; the last third only confirms. FNV-1a of the id. */
export function shareOf(id: string): "development" | "confirmation" {
    let hash = 0x81_1c_9d_c5
    for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01_00_01_93) >>> 0
    return (hash >>> 16) % 3 === 0 ? "confirmation" : "development"
}

const BRACKETS = /\[([^\]]+)\]/g

/** A sentence with its names in square brackets. */
export function sentenceOfMarked(marked: string): Sentence {
    const names: NameSpan[] = []
    for (const { 1: name = "", index } of marked.matchAll(BRACKETS)) {
        // Each name before it has lost two brackets, and this one loses its first.
        const start = index - 2 * names.length
        names.push({ start, end: start + name.length })
    }
    return { id: marked, text: marked.replaceAll(BRACKETS, "$1"), names }
}
