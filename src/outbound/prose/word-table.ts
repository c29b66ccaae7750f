// The words of the dictionary with what they can be and what that costs: unpacked when the first text asks.
import { brotliDecompressSync } from "node:zlib"
import { CLASS_COSTS, CLASS_LETTERS, PROSE_WORDS } from "./words.data.ts"

/** A class of words: its place in CLASS_LETTERS. */
export type WordClass = number

export const classOf = (letter: string): WordClass => CLASS_LETTERS.indexOf(letter)

export const COMMON: WordClass = classOf("a")
export const PERSON: WordClass = classOf("F")
export const FAMILY: WordClass = classOf("S")
export const GIVEN: WordClass = classOf("G")
export const STEM: WordClass = classOf("v")
export const BORDER: WordClass = classOf("z")
export const CLASSES: number = CLASS_LETTERS.length

/** The longest word of the table in kanji, in UTF-16 units. */
export const KANJI_WORD_UNITS = 4

/** The dictionary's costs are kept in steps of this. */
const COST_STEP = 128
const FIRST_UNIT = 0x23

const CONNECTION: Int16Array = Int16Array.from(CLASS_COSTS.flat())

/** What it costs that a word of one class stands before one of another. */
export function connectionCost(from: WordClass, to: WordClass): number {
    return CONNECTION[from * CLASSES + to] ?? 0
}

let table: Map<string, Uint16Array> | null = null

/** The first time about 230 ms of CPU and 15 MB of heap, for the whole process. */
export function wordTable(): ReadonlyMap<string, Uint16Array> {
    table ??= unpack()
    return table
}

function unpack(): Map<string, Uint16Array> {
    const text = brotliDecompressSync(Buffer.from(PROSE_WORDS, "base64")).toString()
    const words = new Map<string, Uint16Array>()
    // Most words share their classes and costs with others: one array each.
    const shared = new Map<string, Uint16Array>()
    for (const line of text.split("\n")) {
        const tab = line.indexOf("\t")
        const packed = line.slice(tab + 1)
        let readings = shared.get(packed)
        if (readings === undefined) shared.set(packed, (readings = unpackReadings(packed)))
        words.set(line.slice(0, tab), readings)
    }
    return words
}

function unpackReadings(packed: string): Uint16Array {
    const readings = new Uint16Array(packed.length)
    for (let at = 0; at < packed.length; at += 2) {
        readings[at] = classOf(packed.charAt(at))
        readings[at + 1] = (packed.charCodeAt(at + 1) - FIRST_UNIT) * COST_STEP
    }
    return readings
}

/** @returns the cost of a word as one of a class; Infinity: it is none */
export function costAs(readings: Uint16Array | undefined, wanted: WordClass): number {
    if (readings === undefined) return Infinity
    for (let at = 0; at < readings.length; at += 2) {
        if (readings[at] === wanted) return readings[at + 1] ?? Infinity
    }
    return Infinity
}
