// The tokens of XML (XML 1.0 part 2): tags, text, CDATA sections, comments, declarations.
import type { BodyRecord } from "../../contract.ts"
import type { Surroundings } from "../embedding.ts"
import { createAttributeList, scanTag, type AttributeList } from "../html/tag-scan.ts"
import { TOKEN_LIMIT } from "../limits.data.ts"
import { pieceEnd, type Scanner } from "../stream-reader.ts"
import { borrowUnits, returnUnits } from "../units.ts"
import type { XmlBuilder } from "./xml-builder.ts"

interface Section {
    readonly open: string
    readonly close: string
    readonly isText: boolean
}

const SECTIONS: readonly Section[] = [
    { open: "<!--", close: "-->", isText: false },
    { open: "<![CDATA[", close: "]]>", isText: true },
    { open: "<?", close: "?>", isText: false },
    { open: "<!", close: ">", isText: false },
]
const LONGEST_OPENING = 9
const NAME_START = /[\p{L}_:]/u
const NAME_END = /[\s/>]/g

export class XmlScanner implements Scanner {
    readonly #builder: XmlBuilder
    readonly #surroundings: Surroundings
    readonly #attributes: AttributeList = createAttributeList()
    /** Of the text that is scanned. */
    #units: Uint16Array = new Uint16Array(0)

    constructor(builder: XmlBuilder, surroundings: Surroundings) {
        this.#builder = builder
        this.#surroundings = surroundings
    }

    openFrom(): number {
        return this.#builder.openFrom()
    }

    take(): readonly BodyRecord[] {
        return this.#builder.take()
    }

    scan(text: string, base: number, final: boolean): number {
        let at = 0
        const array = borrowUnits()
        this.#units = array.of(text)
        while (at < text.length) {
            const next =
                this.#units[at] === 0x3c ? this.#markup(text, at, base, final) : this.#text(text, at, base, final)
            if (next === at) break
            at = next
        }
        returnUnits(array)
        if (final) this.#builder.finish()
        return at
    }

    #text(text: string, at: number, base: number, final: boolean): number {
        const found = text.indexOf("<", at)
        const end = found < 0 ? text.length : found
        if (end - at > TOKEN_LIMIT) return this.#piece(text, at, base)
        if (found < 0 && !final) return at
        this.#builder.text(text.slice(at, end), base + at, base + end, true)
        return end
    }

    #markup(text: string, at: number, base: number, final: boolean): number {
        const opening = text.slice(at, at + LONGEST_OPENING)
        const mayGrow = !final && opening.length < LONGEST_OPENING
        if (mayGrow && (opening.length < 2 || SECTIONS.some(({ open }) => open.startsWith(opening)))) return at
        const second = opening.charCodeAt(1)
        // `!` and `?`: no other unit begins a section.
        const isSection = second === 0x21 || second === 0x3f
        const section = isSection ? SECTIONS.find(({ open }) => opening.startsWith(open)) : undefined
        if (section !== undefined) return this.#section(section, text, at, base, final)
        const isEnd = opening.charAt(1) === "/"
        if (isEnd && opening.length < 3 && !final) return at
        const from = at + (isEnd ? 2 : 1)
        if (!NAME_START.test(text.charAt(from))) return this.#lone(text, at, base)
        return this.#tag(text, at, from, base, final)
    }

    /** A lone `<`. */
    #lone(text: string, at: number, base: number): number {
        this.#builder.text(text.slice(at, at + 1), base + at, base + at + 1, false)
        return at + 1
    }

    #section({ open, close, isText }: Section, text: string, at: number, base: number, final: boolean): number {
        const from = at + open.length
        const end = text.indexOf(close, from)
        if ((end < 0 ? text.length : end) - at > TOKEN_LIMIT) return this.#broken(text, at, base)
        if (end < 0) return final ? this.#broken(text, at, base) : at
        const inner = text.slice(from, end)
        if (isText) this.#builder.text(inner, base + from, base + end, false)
        else this.#builder.aside(inner, base + from, base + end)
        return end + close.length
    }

    #tag(text: string, at: number, nameStart: number, base: number, final: boolean): number {
        NAME_END.lastIndex = nameStart
        const nameEnd = NAME_END.exec(text)?.index ?? text.length
        const end = nameEnd === text.length ? -1 : scanTag(text, this.#units, nameEnd, this.#attributes)
        if ((end < 0 ? text.length : end) - at > TOKEN_LIMIT) return this.#broken(text, at, base)
        if (end < 0) return final ? this.#broken(text, at, base) : at
        const name = text.slice(nameStart, nameEnd)
        if (nameStart === at + 2) {
            if (this.#attributes.count > 0)
                this.#builder.aside(text.slice(nameEnd, end - 1), base + nameEnd, base + end - 1)
            this.#builder.close(name, base + end)
        } else {
            this.#builder.open(name, text, this.#attributes, base, base + at)
            if (this.#attributes.overflow)
                this.#builder.aside(text.slice(nameEnd, end - 1), base + nameEnd, base + end - 1)
            if (text.charCodeAt(end - 2) === 0x2f) this.#builder.close(name, base + end)
        }
        return end
    }

    /** Text without an end: TOKEN_LIMIT at a time. */
    #piece(text: string, at: number, base: number): number {
        const end = pieceEnd(text, at, TOKEN_LIMIT)
        this.#surroundings.log.note("limit", end - at)
        this.#builder.aside(text.slice(at, end), base + at, base + end)
        return end
    }

    /** A construct that does not end; past the `<` that began it, the rest may be markup again. */
    #broken(text: string, at: number, base: number): number {
        const tooLong = text.length - at > TOKEN_LIMIT
        const end = tooLong ? pieceEnd(text, at, TOKEN_LIMIT) : text.length
        this.#surroundings.log.note(tooLong ? "limit" : "malformed", end - at)
        this.#builder.aside(text.slice(at + 1, end), base + at + 1, base + end)
        return end
    }
}
