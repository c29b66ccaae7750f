// XML by its values: the text of elements, CDATA, attributes (GHSA-6jp8-c2w2-x7wr: attributes unseen). A scanner, not a
// parser: tags are found by their brackets and named by their own name, and nothing is checked, so that what a lenient
// parser takes is read too. To an application the text of an element is one, whatever comments, instructions and CDATA
// stand in it: the pieces are read each, and joined. References are the lattice's work; the whole text is read besides.
import { inOneGo, type Steps } from "../steps.ts"
import { pathOfKey } from "./key-name.ts"
import { indexOrEnd, TagEnds } from "./tag-ends.ts"
import type { Take } from "./take.ts"

const TAG_NAME = /^[\p{L}_][\p{L}\p{N}_.:-]*/u
/** One attribute at a time: name, and a value in either quotes or none. */
const ATTRIBUTE = /([^\s=<>"'/]{1,64})\s{0,16}=\s{0,16}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g
const ATTRIBUTE_NAME = /^[\p{L}_][\p{L}\p{N}_.:-]*$/u
/** A longer tag is read as one value: matching attributes in it would cost 64 steps a character. */
const TAG_UNITS = 65_536
/** What may stand within the text of an element, and how it ends. */
const INTERRUPTIONS: readonly (readonly [open: string, close: string])[] = [
    ["<![CDATA[", "]]>"],
    ["<!--", "-->"],
    ["<?", "?>"],
]
const CDATA = "<![CDATA["

export function looksLikeXml(text: string): boolean {
    return /^[\uFEFF\s]{0,64}<[?!\p{L}_]/u.test(text)
}

/**
 * Begins with a declaration or a document type, or is one element from end to end that HTML does not have: XML for a
 * program, and not the formatted text of a visitor.
 */
export function isXmlForProgram(text: string): boolean {
    const match = /^[\uFEFF\s]{0,64}<(?:([?!])(?:xml|doctype)\s|([\p{L}_][\p{L}\p{N}_.:-]{0,63}))/iu.exec(text)
    if (match === null) return false
    return match[1] !== undefined || (text.trimEnd().endsWith(">") && !HTML_ELEMENT.test(match[2] ?? ""))
}

/** What editors of formatted text and mails begin with. */
const HTML_ELEMENT =
    /^(?:a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|center|cite|code|dd|del|details|div|dl|dt|em|embed|fieldset|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|object|ol|option|p|picture|pre|q|rp|rt|ruby|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|track|tt|u|ul|var|video|wbr)$/i

/** @param root path of the whole, e.g. `xml` */
export function readXml(root: string, text: string, take: Take): void {
    inOneGo(xmlSteps(root, text, take))
}

/** As readXml, in steps. */
export function* xmlSteps(root: string, text: string, take: Take): Steps {
    const tagEnds = new TagEnds(text)
    let name = ""
    let pieces: string[] = []
    let position = 0
    for (let at = text.indexOf("<"); at >= 0; position++) {
        const interruption = INTERRUPTIONS.find(([open]) => text.startsWith(open, at))
        const [open, close] = interruption ?? ["<", ">"]
        const end = interruption === undefined ? tagEnds.endOf(at + 1) : indexOrEnd(text, close, at + open.length)
        const inner = text.slice(at + open.length, end)
        const opened = interruption === undefined ? TAG_NAME.exec(inner)?.[0] : undefined
        const path = pathOfKey(root, opened ?? name, position)
        if (interruption === undefined) {
            joined(pathOfKey(root, name, position), pieces, take)
            pieces = []
        }
        name = opened ?? name
        if (open === CDATA) readText(path, inner, pieces, take)
        else if (opened !== undefined && inner.includes("=")) readAttributes(path, inner, take)
        const next = text.indexOf("<", end)
        readText(path, text.slice(end + close.length, next < 0 ? text.length : next), pieces, take)
        at = next
        if (take.isDue?.() === true) yield
    }
    joined(pathOfKey(root, name, position), pieces, take)
}

function readText(path: string, text: string, pieces: string[], take: Take): void {
    const value = text.trim()
    if (value === "") return
    take(path, value)
    pieces.push(text)
}

function joined(path: string, pieces: readonly string[], take: Take): void {
    if (pieces.length > 1) take(path, pieces.join("").trim())
}

function readAttributes(path: string, tag: string, take: Take): void {
    if (tag.length > TAG_UNITS) return take(`${path}@?`, tag)
    for (const [, name = "", double, single, bare] of tag.matchAll(ATTRIBUTE)) {
        const value = double ?? single ?? bare ?? ""
        if (value !== "") take(`${path}@${ATTRIBUTE_NAME.test(name) ? name : "?"}`, value)
    }
}
