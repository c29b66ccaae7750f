import type { BodyRecord, Cell } from "../../contract.ts"
import { readWhole, type Surroundings } from "../embedding.ts"
import type { JsonBuilder } from "../json/json-builder.ts"
import { unescaped } from "../json/json-text.ts"
import { isJson } from "../json/json-values.ts"
import { TOKEN_LIMIT } from "../limits.data.ts"
import { pieceEnd, type Scanner } from "../stream-reader.ts"
import { holderBefore, labelBefore, LOOK_BACK, opensData, opensPattern } from "./before.ts"
import { hasStatement, NEXT, NEXT_OR_END, WORD_UNITS, WORDS_END } from "./code-marks.ts"
import { linesOfComment } from "./comment-lines.ts"
import { dataToken, LEAVES, WAITS } from "./data-token.ts"
import { commentEnd, patternEnd, stringEnd, templateEnd, withoutSubstitutions } from "./literals.ts"
import { readMarkup } from "./markup.ts"
import { StatementRun } from "./statement-run.ts"

/** A string in code that shows nobody by itself: no address is so short, and no name in Latin letters is told from a word. */
const UNTELLING = /^[\u0000-\u007f]{0,5}$/

const ZERO = 0x30

export class ProgramScanner implements Scanner {
    readonly #builder: JsonBuilder
    readonly #surroundings: Surroundings
    #records: BodyRecord[] = []
    /** The units before what is held. */
    #before = ""
    readonly #run = new StatementRun((cells, form) => this.#emit(cells, form))
    /** The program has statements: it is more than data. */
    #isCode = false
    /** Nothing before it is part of words in code; an offset in the body. */
    #wordsFrom = 0
    /** A string that is too long to be held goes on; "": none. */
    #quote = ""

    constructor(builder: JsonBuilder, surroundings: Surroundings) {
        this.#builder = builder
        builder.rowsAlone = true
        this.#surroundings = surroundings
    }

    scan(text: string, base: number, final: boolean): number {
        let at = 0
        while (at < text.length) {
            const next = this.#builder.isOpen
                ? this.#data(text, at, base, final)
                : this.#quote === ""
                  ? this.#code(text, at, base, final)
                  : this.#literal(text, at, base, final)
            if (next === at) break
            at = next
        }
        if (final) this.#finish(base + text.length)
        this.#before = this.#tail(text, at)
        return at
    }

    openFrom(): number {
        return Math.min(this.#builder.openFrom(), this.#run.openFrom())
    }

    take(): readonly BodyRecord[] {
        this.#takeData()
        const taken = this.#records
        this.#records = []
        return taken
    }

    #finish(position: number): void {
        this.#builder.finish(position)
        this.#takeData()
        this.#run.end()
    }

    #tail(text: string, at: number): string {
        return at >= LOOK_BACK ? text.slice(at - LOOK_BACK, at) : (this.#before + text.slice(0, at)).slice(-LOOK_BACK)
    }

    /** Skips code to what may say something. */
    #code(text: string, at: number, base: number, final: boolean): number {
        const pattern = this.#run.isEmpty ? NEXT : NEXT_OR_END
        pattern.lastIndex = at === 0 && this.#goesOnInNumber(text) ? 1 : at
        const found = pattern.exec(text)?.index ?? -1
        // A word that the text ends in may go on.
        const stop = found >= 0 ? found : final ? text.length : Math.max(at, text.length - WORD_UNITS)
        // Nothing of the rest is a literal then: a word that is cut there is seen whole.
        this.#noteCode(text, at, found < 0 ? stop + WORD_UNITS : stop + 1)
        if (found < 0) return stop
        if (found > at) return found
        return this.#mark(text, at, base, final)
    }

    /** The pattern does not see the unit before the text: `1.0` and then `3-…` begin no telephone number. */
    #goesOnInNumber(text: string): boolean {
        return text.charCodeAt(0) === ZERO && /[\w.]$/.test(this.#before)
    }

    #noteCode(text: string, from: number, to: number): void {
        if (this.#isCode || to <= from) return
        this.#isCode = hasStatement(this.#tail(text, from), text.slice(from, to))
    }

    #mark(text: string, at: number, base: number, final: boolean): number {
        const unit = text.charCodeAt(at)
        switch (unit) {
            case 0x22:
            case 0x27:
            case 0x60:
                return this.#literal(text, at, base, final)
            case 0x2f:
                return this.#slash(text, at, base, final)
            case 0x7b:
            case 0x5b:
                this.#run.end()
                this.#wordsFrom = base + at
                if (!opensData(this.#tail(text, at), unit === 0x7b)) return at + 1
                if (unit === 0x7b) this.#builder.openObject(base + at)
                else this.#builder.openArray()
                return at + 1
            case 0x3b:
                this.#run.endStatement(base + at)
                return at + 1
            case 0x28:
            case 0x29:
            case 0x7d:
                this.#run.end()
                return at + 1
            default:
                return this.#words(text, at, base, final)
        }
    }

    /** What stands in a program and is no code is read as the text it is, with what stands around it in its line. */
    #words(text: string, at: number, base: number, final: boolean): number {
        WORDS_END.lastIndex = at
        const found = WORDS_END.exec(text)?.index ?? -1
        if (found < 0 && !final && text.length - at <= TOKEN_LIMIT) return at
        const rest = found < 0 ? text.length : found
        const end = rest - at > TOKEN_LIMIT ? pieceEnd(text, at, TOKEN_LIMIT) : rest
        const tail = this.#tail(text, at)
        const before = tail.slice(Math.max(0, tail.length - (base + at - this.#wordsFrom)))
        const lead = before.slice(before.lastIndexOf("\n") + 1)
        this.#run.end()
        // What leads to it may have been let go: the record begins behind that.
        const span = { start: base + at, end: base + end }
        this.#emit([{ label: null, text: lead + text.slice(at, end), span }], "prose")
        this.#wordsFrom = base + end
        return end
    }

    #slash(text: string, at: number, base: number, final: boolean): number {
        if (at + 1 >= text.length) return final ? at + 1 : at
        const end = commentEnd(text, at)
        if (end === 0) return this.#pattern(text, at, base, final)
        if (end < 0 && !final && text.length - at <= TOKEN_LIMIT) return at
        const stop = end < 0 ? Math.min(text.length, at + TOKEN_LIMIT) : end
        this.#comment(text.slice(at, stop), base + at)
        this.#wordsFrom = base + stop
        return stop
    }

    #pattern(text: string, at: number, base: number, final: boolean): number {
        if (!opensPattern(this.#tail(text, at))) return at + 1
        const end = patternEnd(text, at)
        if (end >= 0) {
            // An address in it is one all the same.
            if (text.slice(at, end).includes("@")) this.#comment(text.slice(at, end), base + at)
            return end
        }
        return final || text.length - at > TOKEN_LIMIT ? at + 1 : at
    }

    #comment(text: string, start: number): void {
        this.#run.end()
        for (const cell of linesOfComment(text, start)) this.#emit([cell], "prose")
    }

    /** A string or template in code. */
    #literal(text: string, at: number, base: number, final: boolean): number {
        const goesOn = this.#quote !== ""
        const quote = goesOn ? this.#quote : text.charAt(at)
        const from = goesOn ? at : at + 1
        const end = quote === "`" ? templateEnd(text, from) : stringEnd(text, from, quote)
        if ((end < 0 ? text.length : end) - from > TOKEN_LIMIT) return this.#piece(text, from, base, quote)
        if (end < 0 && !final) return at
        const stop = end < 0 ? text.length : end
        this.#quote = ""
        this.#wordsFrom = base + stop
        const raw = text.slice(from, stop)
        // What is put together of parts is the program's own text.
        const isWhole = !goesOn && !(quote === "`" && raw.includes("${"))
        const before = this.#tail(text, at)
        const label = isWhole ? labelBefore(before) : null
        const value = quote === "`" ? withoutSubstitutions(raw) : raw
        this.#value(value, label, base + from, base + stop, label === null ? null : holderBefore(before))
        return end < 0 ? stop : stop + 1
    }

    #piece(text: string, from: number, base: number, quote: string): number {
        const end = pieceEnd(text, from, TOKEN_LIMIT)
        this.#quote = quote
        this.#wordsFrom = base + end
        this.#surroundings.log.note("limit", 0) // it was read, in pieces
        this.#value(text.slice(from, end), null, base + from, base + end)
        return end
    }

    #value(raw: string, label: string | null, start: number, end: number, holder: string | null = null): void {
        if (label === null && UNTELLING.test(raw)) return
        const markup = readMarkup(raw, start, this.#surroundings, this.#builder.nextGroup())
        if (markup !== null) {
            this.#run.end()
            for (const record of markup) this.#keep(record)
            return
        }
        const text = unescaped(raw)
        if (text.trim() === "") return
        if (isJson(text)) return this.#embedded(text, start, end)
        this.#run.add({ label, text, span: { start, end } }, holder)
    }

    /** `JSON.parse("…")` */
    #embedded(text: string, start: number, end: number): void {
        this.#run.end()
        const { make, depth } = this.#surroundings
        for (const record of readWhole(make("json", depth + 1), text, start, end, this.#builder.nextGroup()))
            this.#keep(record)
    }

    #data(text: string, at: number, base: number, final: boolean): number {
        const next = dataToken(text, at, base, final, this.#builder)
        if (next === WAITS) return at
        if (next !== LEAVES) {
            // Before what code says next, so that records keep their order.
            if (!this.#builder.isOpen) this.#takeData()
            return next
        }
        this.#builder.finish(base + at)
        this.#takeData()
        this.#wordsFrom = base + at
        // A brace that closes what was data is code again.
        const unit = text.charCodeAt(at)
        return unit === 0x7d || unit === 0x5d ? at + 1 : this.#code(text, at, base, final)
    }

    #takeData(): void {
        for (const record of this.#builder.take()) this.#keep(record)
    }

    #emit(cells: readonly Cell[], form: BodyRecord["form"]): void {
        const span = { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 }
        this.#keep({ cells, span, group: 0, form })
    }

    #keep(record: BodyRecord): void {
        this.#records.push(this.#isCode ? { ...record, ofCode: true } : record)
    }
}
