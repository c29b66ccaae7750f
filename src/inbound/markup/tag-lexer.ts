// HTML as a browser cuts it into tags: a name, and attributes with values in either quotes or none. Nothing is checked, and
// a tag that is never closed is a tag: the page it lands in closes it. Source: WHATWG HTML 13.2.5 (tokenization).
// Safety: every character that a browser takes as white space, `/` included, separates attributes here too. A `<` outside of
// quotes begins the next tag here, and an attribute of the same one in a browser: what stands behind it is read either way,
// once, which keeps the reading linear (`<a <a <a …`).
import type { Work } from "../work.ts"
import { STEPS_OF } from "../limits.data.ts"

export interface Attribute {
    /** Lower case. */
    readonly name: string
    readonly value: string
    /** The text ends behind its `=`: the page it lands in gives it a value. */
    readonly open: boolean
    readonly start: number
    readonly end: number
}

export interface Tag {
    /** Lower case, without a namespace prefix; begins with `/` for an end tag. */
    readonly name: string
    readonly attributes: readonly Attribute[]
    readonly start: number
    /** Behind the `>`, or the end of the text. */
    readonly end: number
}

/** A longer run of attributes belongs to no tag a browser would be sent: the rest of it is read as the next tag. */
const ATTRIBUTES_LIMIT = 256

const ATTRIBUTE = /[\s/]*([^\s/><][^\s/>=<]*)\s*(?:=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s><]+))?)?/y
const TAG_NAME = /\/?:?[A-Za-z][^\s/><]*/y

/** The tags of a text, in order. */
export class TagReading {
    readonly #text: string
    #at: number

    constructor(text: string) {
        this.#text = text
        this.#at = text.indexOf("<")
    }

    /** @returns the next one; null behind the last */
    next(work: Work): Tag | null {
        const text = this.#text
        while (this.#at >= 0) {
            const at = this.#at
            const tag = tagAt(text, at, work)
            this.#at = text.indexOf("<", tag === null ? at + 1 : Math.max(at + 1, tag.start + 1))
            if (tag !== null) return tag
        }
        return null
    }
}

/**
 * Attributes from a place inside of a tag on.
 * @param from first character behind the name, or behind the quote that ended a value
 */
export function attributesFrom(
    text: string,
    from: number,
    work: Work,
): { readonly list: Attribute[]; readonly end: number } {
    const list: Attribute[] = []
    let at = from
    while (list.length < ATTRIBUTES_LIMIT && at < text.length && text[at] !== ">") {
        ATTRIBUTE.lastIndex = at
        const match = ATTRIBUTE.exec(text)
        if (match === null || match[0] === "") break
        work.spend(STEPS_OF.markupAttribute)
        const [whole, name = "", double, single, bare] = match
        list.push({
            name: name.toLowerCase(),
            value: double ?? single ?? bare ?? "",
            open: at + whole.length >= text.length && /=\s*["']?$/.test(whole),
            start: at + whole.indexOf(name),
            end: at + whole.length,
        })
        at += whole.length
    }
    return { list, end: at }
}

function tagAt(text: string, at: number, work: Work): Tag | null {
    TAG_NAME.lastIndex = at + 1
    const name = TAG_NAME.exec(text)?.[0]
    if (name === undefined) return null
    work.spend(STEPS_OF.markupTag)
    const { list, end } = attributesFrom(text, at + 1 + name.length, work)
    return { name: withoutPrefix(name.toLowerCase()), attributes: list, start: at, end: Math.min(end + 1, text.length) }
}

/** `x:script` is a script where `x` stands for the namespace of HTML or SVG. */
function withoutPrefix(name: string): string {
    const colon = name.lastIndexOf(":")
    return colon < 0 ? name : name.slice(colon + 1)
}
