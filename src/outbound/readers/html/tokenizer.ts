// A small, tolerant HTML tokenizer (HTML Standard 13.2.5, for what matters): text, tags with attributes, comments, and
// elements whose content is raw text. Scanning goes from `<` to `<` with indexOf. Nothing is ever dropped: what cannot be a tag
// is text, and what does not end within TOKEN_LIMIT or the body is handed on as text, since a stray quote or an unclosed
// comment must not hide the persons behind it.
import { TOKEN_LIMIT } from "../limits.data.ts"
import { pieceEnd } from "../stream-reader.ts"
import { borrowUnits, NEAR_UNITS, returnUnits } from "../units.ts"
import { noteTelling } from "./attributes.ts"
import { createAttributeList, emptyList, scanTag, type AttributeList } from "./tag-scan.ts"
import { signsOf, TextScan, type TextSigns } from "./text-signs.ts"
import { isName, tagOf, UNKNOWN_TAG, type TagInfo } from "./tags.ts"

/** Indexes are of the text handed to `scan`; they are valid during the call only. */
export interface HtmlHandler {
    text(source: string, start: number, end: number, signs: TextSigns): void
    /** White space between two tags. */
    blank(source: string, start: number, end: number): void
    open(tag: TagInfo, source: string, start: number, end: number, attributes: AttributeList): void
    close(tag: TagInfo): void
    /** A part of a comment, a declaration or a processing instruction; `last`: the construct ends here. */
    aside(source: string, start: number, end: number, last: boolean, signs?: TextSigns): void
    /** A part of a raw text element's content; `last`: its end tag follows, or the body ended. */
    raw(source: string, start: number, end: number, last: boolean): void
    /** A construct that did not end; read as text, and declared. */
    broken(source: string, start: number, end: number): void
}

const LESS_THAN = 0x3c
const SLASH = 0x2f
/** Longest thing that has to be whole to be recognised in raw text: `</textarea` and the unit after it. */
const END_TAG_SLACK = 16

type EmitPart = (from: number, to: number, last: boolean) => void

export class HtmlTokenizer {
    readonly #handler: HtmlHandler
    readonly #attributes: AttributeList = createAttributeList()
    /** The raw text element we are in; UNKNOWN_TAG outside. */
    #raw: TagInfo = UNKNOWN_TAG
    #inComment = false
    readonly #text = new TextScan()
    /** Of the text that is scanned. */
    #units: Uint16Array = new Uint16Array(0)

    constructor(handler: HtmlHandler) {
        this.#handler = handler
    }

    /** As Scanner.scan of stream-reader.ts. */
    scan(text: string, final: boolean): number {
        let at = 0
        const array = borrowUnits()
        this.#units = array.of(text)
        while (at < text.length) {
            const next = this.#token(text, at, final)
            if (next === at) break
            at = next
        }
        returnUnits(array)
        return at
    }

    #token(text: string, at: number, final: boolean): number {
        if (this.#raw !== UNKNOWN_TAG) return this.#rawText(text, at, final)
        if (this.#inComment) return this.#comment(text, at, final)
        const units = this.#units
        if (units[at] !== LESS_THAN) return this.#plain(text, at, final)
        // Most of what a `<` begins are tags: one place to call for both kinds, so that it is compiled into the loop.
        const nameStart = units[at + 1] === SLASH ? at + 2 : at + 1
        if (nameStart < text.length && isLetter(units[nameStart] ?? 0)) return this.#tag(text, at, nameStart, final)
        return this.#markup(text, at, final)
    }

    #plain(text: string, at: number, final: boolean): number {
        const units = this.#units
        const ink = blankEnd(units, at, text.length)
        if (ink < text.length && units[ink] === LESS_THAN && ink - at <= TOKEN_LIMIT) {
            this.#handler.blank(text, at, ink)
            return ink
        }
        this.#text.read(units, at, text.length, LESS_THAN)
        const { signs } = this.#text
        const found = this.#text.end < 0 ? text.indexOf("<", ink) : this.#text.end
        const isOpen = found < 0 || found === text.length
        const end = isOpen ? text.length : found
        if (end - at > TOKEN_LIMIT) return this.#piece(text, at)
        if (isOpen && !final) return at
        this.#handler.text(text, at, end, signs)
        return end
    }

    #piece(text: string, at: number): number {
        const end = pieceEnd(text, at, TOKEN_LIMIT)
        this.#handler.text(text, at, end, signsOf(this.#units, at, end))
        return end
    }

    /** What a `<` begins that is no tag. */
    #markup(text: string, at: number, final: boolean): number {
        if (at + 1 >= text.length) return final ? this.#asText(text, at) : at
        const unit = this.#units[at + 1] ?? 0
        if (unit === SLASH) return this.#endTag(text, at, final)
        if (unit === 0x21) return this.#declaration(text, at, final)
        if (unit === 0x3f) return this.#until(text, at, ">", at + 2, final)
        return this.#asText(text, at)
    }

    /** A lone `<`, and the text after it. */
    #asText(text: string, at: number): number {
        this.#handler.text(text, at, at + 1, signsOf(this.#units, at, at + 1))
        return at + 1
    }

    /** Without a name. */
    #endTag(text: string, at: number, final: boolean): number {
        if (at + 2 >= text.length) return final ? this.#asText(text, at) : at
        return this.#until(text, at, ">", at + 2, final)
    }

    #tag(text: string, at: number, nameStart: number, final: boolean): number {
        const units = this.#units
        const nameEnd = endOfName(units, nameStart, text.length)
        // Most tags end right after their name.
        const bare = nameEnd < text.length && units[nameEnd] === 0x3e
        if (bare) emptyList(this.#attributes)
        const end = bare ? nameEnd + 1 : scanTag(text, units, nameEnd, this.#attributes)
        if (end < 0 || end - at > TOKEN_LIMIT) return this.#unfinished(text, at, final || end >= 0)
        const tag = tagOf(units, nameStart, nameEnd)
        if (nameStart === at + 2) this.#closeTag(tag, text, nameEnd, end)
        else this.#openTag(tag, text, at, end)
        return end
    }

    /** End tags have no attributes; what stands in one all the same is read. */
    #closeTag(tag: TagInfo, text: string, nameEnd: number, end: number): void {
        if (this.#attributes.count > 0) this.#handler.aside(text, nameEnd, end - 1, true)
        this.#handler.close(tag)
    }

    #openTag(tag: TagInfo, text: string, at: number, end: number): void {
        if (this.#attributes.count > 0)
            noteTelling(this.#units, at, end, this.#attributes, tag === UNKNOWN_TAG, tag.kind === "input")
        this.#handler.open(tag, text, at, end, this.#attributes)
        // `<script/>` opens a script all the same: HTML knows no self-closing there.
        if (tag.kind === "raw") this.#raw = tag
    }

    #declaration(text: string, at: number, final: boolean): number {
        if (text.length - at < 4 && !final) return at
        const units = this.#units
        const isComment = at + 3 < text.length && units[at + 2] === 0x2d && units[at + 3] === 0x2d
        if (!isComment) return this.#until(text, at, ">", at + 2, final)
        if (text.length - at < 6 && !final) return at
        if (at + 4 < text.length && units[at + 4] === 0x3e) return this.#whole(text, at, at + 5)
        if (at + 5 < text.length && units[at + 4] === 0x2d && units[at + 5] === 0x3e)
            return this.#whole(text, at, at + 6)
        this.#inComment = true
        return at + 4
    }

    /** An empty comment. */
    #whole(text: string, at: number, end: number): number {
        this.#handler.aside(text, at, at, true)
        return end
    }

    /** `-->` or `--!>`; neither may be cut off by the end of a chunk. */
    #comment(text: string, at: number, final: boolean): number {
        const end = commentEnd(text, this.#units, at)
        if (end >= 0 && end - at <= TOKEN_LIMIT) {
            this.#inComment = false
            this.#handler.aside(text, at, end, true, signsOf(this.#units, at, end))
            return end + (text.charCodeAt(end + 2) === 0x21 ? 4 : 3)
        }
        return this.#part(text, at, final, end >= 0, (from, to, last) => {
            if (last) this.#inComment = false
            this.#handler.aside(text, from, to, last)
        })
    }

    #rawText(text: string, at: number, final: boolean): number {
        const end = endTagOf(this.#raw.name, text, at, final)
        if (end >= 0 && end - at <= TOKEN_LIMIT) {
            this.#raw = UNKNOWN_TAG
            this.#handler.raw(text, at, end, true)
            // `<script src=…></script>`: nothing was consumed, and a scan that does not move on would end here.
            return end === at ? this.#token(text, at, final) : end
        }
        return this.#part(text, at, final, end >= 0, (from, to, last) => {
            if (last) this.#raw = UNKNOWN_TAG
            this.#handler.raw(text, from, to, last)
        })
    }

    /** A part of a construct that goes on: TOKEN_LIMIT units at a time, or the rest when no more comes. */
    #part(text: string, at: number, final: boolean, endsLater: boolean, emit: EmitPart): number {
        if (endsLater || text.length - at > TOKEN_LIMIT + END_TAG_SLACK) {
            const end = pieceEnd(text, at, TOKEN_LIMIT)
            emit(at, end, false)
            return end
        }
        if (!final) return at
        emit(at, text.length, true)
        return text.length
    }

    #until(text: string, at: number, needle: string, from: number, final: boolean): number {
        const end = text.indexOf(needle, from)
        if (end < 0 || end - at > TOKEN_LIMIT) return this.#unfinished(text, at, final || end >= 0)
        this.#handler.aside(text, from, end, true)
        return end + needle.length
    }

    /** Not a token after all: text, TOKEN_LIMIT at a time, so that no unit is scanned for its end twice. */
    #unfinished(text: string, at: number, decided: boolean): number {
        if (text.length - at > TOKEN_LIMIT) {
            const end = pieceEnd(text, at, TOKEN_LIMIT)
            this.#handler.broken(text, at, end)
            return end
        }
        if (!decided) return at
        this.#handler.broken(text, at, text.length)
        return text.length
    }
}

function commentEnd(text: string, units: Uint16Array, from: number): number {
    // A comment may end with the dashes it began with; `--` is looked at once per place.
    let at = dashesFrom(text, units, from)
    while (at >= 0) {
        const next = text.charCodeAt(at + 2)
        if (next === 0x3e || (next === 0x21 && text.charCodeAt(at + 3) === 0x3e)) return at
        at = dashesFrom(text, units, at + 1)
    }
    return -1
}

/** As `text.indexOf("--", from)`: most comments are short, and a call of it costs as much as such a look. */
function dashesFrom(text: string, units: Uint16Array, from: number): number {
    const near = Math.min(from + NEAR_UNITS, text.length - 1)
    for (let at = from; at < near; at++) if (units[at] === HYPHEN && units[at + 1] === HYPHEN) return at
    return text.indexOf("--", Math.max(from, near))
}

const HYPHEN = 0x2d

function endTagOf(name: string, text: string, from: number, final: boolean): number {
    let at = text.indexOf("</", from)
    while (at >= 0) {
        const after = at + 2 + name.length
        if (after >= text.length && !final) return -1
        if (isName(text, at + 2, after, name) && !isNameUnit(text.charCodeAt(after))) return at
        at = text.indexOf("</", at + 2)
    }
    return -1
}

/** Index of the first unit that is no white space of ASCII. */
function blankEnd(units: Uint16Array, from: number, to: number): number {
    let at = from
    while (at < to && (units[at] ?? 0) <= 0x20) at++
    return at
}

function endOfName(units: Uint16Array, from: number, to: number): number {
    let at = from
    while (at < to) {
        const unit = units[at] ?? 0
        if (unit <= 0x20 || unit === 0x2f || unit === 0x3e) break
        at++
    }
    return at
}

function isLetter(unit: number): boolean {
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

function isNameUnit(unit: number): boolean {
    return isLetter(unit) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2d
}
