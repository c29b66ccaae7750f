// What stands beside the page's text: comments, scripts, styles, and constructs that did not end. Their text leaves with the
// page, so it is read as what it seems to be: markup, JSON, a program, or plain lines.
import type { BodyRecord } from "../../contract.ts"
import { Embedded, readWhole, type EmbeddedKind, type Surroundings } from "../embedding.ts"
import { fragmentsOf, oneFragment } from "./run.ts"
import { isPlainWords, isVain, UNTOLD, type TextSigns } from "./text-signs.ts"
import { recordOf, type RecordOutput } from "./record-output.ts"

const JSON_TYPE = /json|^text\/x-component$/i
const PROGRAM_TYPE = /^$|javascript|ecmascript|^module$|^importmap$/i

/** How to read a raw text element, by its name and the `type` of a script. */
export function kindOfRaw(name: string, type: string): EmbeddedKind {
    if (name === "style") return "text"
    if (name !== "script") return "markup"
    if (JSON_TYPE.test(type)) return "json"
    return PROGRAM_TYPE.test(type.trim()) ? "script" : "markup" // templates: text/x-handlebars and the like
}

export class Asides {
    readonly #surroundings: Surroundings
    readonly #output: RecordOutput
    readonly #isOpen: () => boolean
    #embedded: Embedded | null = null

    /** @param isOpen whether a record is open around what is read */
    constructor(surroundings: Surroundings, output: RecordOutput, isOpen: () => boolean) {
        this.#surroundings = surroundings
        this.#output = output
        this.#isOpen = isOpen
    }

    openFrom(): number {
        return this.#embedded === null ? Infinity : this.#embedded.openFrom()
    }

    /** A part of an aside that stands at `start` of the body; `last`: it ends here. */
    part(kind: EmbeddedKind, text: string, start: number, last: boolean, signs: TextSigns = UNTOLD): void {
        if (this.#embedded === null && last && isPlain(kind, text, signs)) {
            this.#plain(text, start, signs)
            return
        }
        // A comment without markup is lines of text: what a program printed, most often.
        const isLines = this.#embedded === null && last && kind === "markup" && !text.includes("<")
        this.#embedded ??= this.#begin(isLines ? "text" : kind, start)
        this.#emit(this.#embedded.push(text))
        if (!last) return
        this.#emit(this.#embedded.end())
        this.#embedded = null
    }

    /**
     * A comment that is words on one line at [start, end) of a source that stands at `base`: most are, and need one cut.
     *
     * @returns false where it has to be read as any other
     */
    words(source: string, start: number, end: number, base: number, signs: TextSigns): boolean {
        if (this.#embedded !== null || end - start >= PLAIN_UNITS || !isPlainWords(signs)) return false
        if (isVain(signs) && this.#output.passesVainAsides) return true
        let from = start
        while (source.charCodeAt(from) === SPACE) from++
        let to = end
        while (source.charCodeAt(to - 1) === SPACE) to--
        if (to - from < LEAST_WORDS || !isInk(source.charCodeAt(from)) || !isInk(source.charCodeAt(to - 1)))
            return false
        const span = { start: base + from, end: base + to }
        // Whether it is a label need not be told: nothing follows it.
        const fragment = oneFragment(source.slice(from, to), span, true, signs)
        this.#output.emitAside({ ...recordOf([fragment], 0, "prose"), beside: true }, this.#isOpen())
        return true
    }

    /** A value that was decoded, so that offsets within it cannot be told. */
    whole(kind: EmbeddedKind, text: string, start: number, end: number): void {
        const { make, depth } = this.#surroundings
        this.#emit(readWhole(make(kind, depth + 1), text, start, end, this.#output.nextGroup()))
    }

    finish(): void {
        if (this.#embedded !== null) this.#emit(this.#embedded.end())
        this.#embedded = null
    }

    #begin(kind: EmbeddedKind, start: number): Embedded {
        const { make, depth } = this.#surroundings
        const groups = new Map<number, number>()
        return new Embedded(make(kind, depth + 1), start, (inner) => {
            const known = groups.get(inner) ?? this.#output.nextGroup()
            groups.set(inner, known)
            return known
        })
    }

    #plain(text: string, start: number, signs: TextSigns): void {
        const from = text.length - text.trimStart().length
        if (from === text.length) return
        // Whether it is a label need not be told: nothing follows it.
        const isWhole = isPlainWords(signs) || (!text.includes(":") && !text.includes("：") && !text.includes("&"))
        const fragments = fragmentsOf(
            from === 0 ? text : text.slice(from),
            start + from,
            start + text.length,
            isWhole,
            signs,
        )
        if (fragments.length > 0) this.#output.emitAside(recordOf(fragments, 0, "prose"), this.#isOpen())
    }

    #emit(records: readonly BodyRecord[]): void {
        for (const record of records) this.#output.emitAside(record, this.#isOpen())
    }
}

const SPACE = 0x20
/** Shorter ones may be mere separators. */
const LEAST_WORDS = 3

/** Neither white space of any kind nor a control character: visible ASCII, or kana and kanji. */
function isInk(unit: number): boolean {
    return (unit > 0x20 && unit < 0x7f) || (unit > 0x3040 && unit < 0xa000)
}

const PLAIN_UNITS = 200

/** Most comments are a few words: no reader is needed for them. */
function isPlain(kind: EmbeddedKind, text: string, signs: TextSigns): boolean {
    if (isPlainWords(signs) && text.length < PLAIN_UNITS) return true
    if (kind === "markup" && text.length < PLAIN_UNITS && !text.includes("<") && !text.includes("\n")) return true
    return text.trim() === ""
}
