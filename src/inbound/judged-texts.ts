// A request repeats itself: a list of a thousand rows has a dozen different states, and a flood repeats one value ten
// thousand times. What one judgement told of a text is told again where the text comes again, under the path it has there.
// Values that are encoded twice, within JSON that is, come to the same text in several ways: texts are remembered by themselves as
// well, without what else they may stand for.
// Safety: what is told depends on the text, on the kind of place it stands in (a file's name and a key are read in
// their own way), on some of its decodings, and, where JSON or XML stands in it, on whether there was room for it as deep as it was
// met: it is told again for the same of these only. The request path is never remembered. A full memory only makes the judgement slower.
import type { Finding } from "../core/finding.ts"
import type { DerivedText } from "./contract.ts"
import { isSamePlace } from "./forms/places.ts"
import { JUDGED_TEXTS_UNITS, NESTED_LIMIT } from "./limits.data.ts"

/** A finding, and the text its evidence stands in. */
export interface Told {
    readonly finding: Finding
    readonly text: string
}

/** A value with all that it may stand for, or a text by itself. */
export type Kind = "value" | "text"

/** Decodings that detectors ask for: a page shows what it undid as text, and no browser but an old one undoes the other. */
const TELLING_DECODINGS = ["html-entity", "utf-7"] as const

/** What was told of one text. */
export interface Judged {
    /** Path and decoding it was met with: what its findings begin with. */
    readonly path: string
    readonly decoding: readonly string[]
    readonly told: readonly Told[]
    /** GraphQL documents in it: each time it comes they are asked again. */
    readonly queries: number
    /** Where it was met: how deep in JSON or the like, and how many levels of such it holds; infinity where there was no room for all. */
    readonly depth: number
    readonly levels: number
}

/** A text where it is met. */
type Place = Pick<DerivedText, "path" | "text" | "decoding">

/** What an entry costs besides its characters, units. */
const ENTRY_UNITS = 64

/** Texts from this length on are found by it: to hash one is to read it through. */
const LONG_UNITS = 512
/** Texts of one length that are compared one by one; others are hashed. */
const SAME_LENGTH_LIMIT = 8

interface Long {
    readonly text: string
    judged: Judged
}

/** What was told last, by text. */
class ToldByText {
    readonly #hashed = new Map<string, Judged>()
    readonly #long = new Map<number, Long[]>()

    get(text: string): Judged | undefined {
        if (text.length < LONG_UNITS) return this.#hashed.get(text)
        const alike = this.#long.get(text.length)
        const found = alike?.find((one) => one.text === text)
        if (found !== undefined) return found.judged
        return alike?.length === SAME_LENGTH_LIMIT ? this.#hashed.get(text) : undefined
    }

    set(text: string, judged: Judged): void {
        if (text.length < LONG_UNITS) {
            this.#hashed.set(text, judged)
            return
        }
        const alike = this.#long.get(text.length) ?? this.#begin(text.length)
        const before = alike.find((one) => one.text === text)
        if (before !== undefined) before.judged = judged
        else if (alike.length < SAME_LENGTH_LIMIT) alike.push({ text, judged })
        else this.#hashed.set(text, judged)
    }

    #begin(units: number): Long[] {
        const alike: Long[] = []
        this.#long.set(units, alike)
        return alike
    }
}

export class JudgedTexts {
    readonly #told: Readonly<Record<Kind, ToldByText>> = { value: new ToldByText(), text: new ToldByText() }
    #units = 0

    /** @param depth how deep in JSON or the like it is met now */
    recall(kind: Kind, { path, text, decoding }: Place, depth: number): Judged | undefined {
        const judged = this.#told[kind].get(text)
        if (judged === undefined || !isSamePlace(judged.path, path) || !hasRoomAlike(judged, depth)) return undefined
        return isReadAlike(judged.decoding, decoding) ? judged : undefined
    }

    remember(kind: Kind, text: string, judged: Judged): void {
        if (this.#units + text.length > JUDGED_TEXTS_UNITS) return
        this.#told[kind].set(text, judged)
        this.#units += text.length + ENTRY_UNITS
    }
}

/** Whether what a text holds is read at this depth as it was. */
function hasRoomAlike({ depth, levels }: Judged, now: number): boolean {
    return depth === now || levels === 0 || now + levels <= NESTED_LIMIT
}

/** Whether detectors read a text with the one's decodings as they do with the other's. */
function isReadAlike(left: readonly string[], right: readonly string[]): boolean {
    return TELLING_DECODINGS.every((name) => left.includes(name) === right.includes(name))
}

/** A finding of a text as the finding it is at another place. */
export function retold({ finding }: Told, judged: Judged, path: string, decoding: readonly string[]): Finding {
    return {
        ...finding,
        path: path + finding.path.slice(judged.path.length),
        decoding: [...decoding, ...finding.decoding.slice(judged.decoding.length)],
    }
}
