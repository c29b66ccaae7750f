// A small strict reader of XML for lists of components: elements, attributes, text, CDATA. Source: W3C XML 1.0. Deviations:
// prefixes of names are dropped; a document type is refused, so that no entity is ever expanded but the five of XML itself.
// Safety: one pass, no recursion; depth and elements are bounded.
import { WATCH_LIMITS } from "../limits.data.ts"
import { invalid, overLimit } from "../list-problem.ts"

export interface XmlElement {
    readonly name: string
    readonly attributes: ReadonlyMap<string, string>
    readonly children: readonly XmlElement[]
    /** Its own text, white space at both ends taken off. */
    readonly text: string
    /** Of its `<`, from 1. */
    readonly line: number
}

interface OpenElement {
    readonly name: string
    readonly attributes: ReadonlyMap<string, string>
    readonly children: OpenElement[]
    readonly pieces: string[]
    readonly line: number
}

const NAME = /[A-Za-z_][\w.:-]{0,200}/y
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]{0,200})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const TAG_END = /\s*(\/?)>/y
const ENTITIES: ReadonlyMap<string, string> = new Map([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["apos", "'"],
])
const LINE_FEED = 0x0a
const LAST_CODE_POINT = 0x10_ffff

/** @throws ListProblem SEKISHO_WATCH_LIST_INVALID, _LIMIT */
export function readXml(text: string): XmlElement {
    const top = elementAt("", new Map(), 1)
    const open = [top]
    let [elements, line, counted] = [0, 1, 0]
    for (let at = 0; at < text.length;) {
        const tag = text.indexOf("<", at)
        const parent = open.at(-1) ?? top
        addText(parent, text, at, tag < 0 ? text.length : tag)
        if (tag < 0) break
        const next = text.charAt(tag + 1)
        if (next === "!" || next === "?") at = skipMarkup(parent, text, tag)
        else if (next === "/") {
            at = closeElement(open, text, tag)
        } else {
            if (++elements > WATCH_LIMITS.xmlElements.value) throw overLimit("xmlElements", placeOf(text, tag))
            if (open.length > WATCH_LIMITS.listDepth.value) throw overLimit("listDepth", placeOf(text, tag))
            for (; counted < tag; counted++) if (text.charCodeAt(counted) === LINE_FEED) line++
            at = openElement(open, text, tag, line)
        }
    }
    const root = top.children[0]
    if (open.length > 1 || root === undefined || top.children.length > 1)
        throw invalid(placeOf(text, text.length), "one element that is closed")
    return frozen(root)
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
    return element?.children.find((child) => child.name === name)
}

/** The text of the first child of that name; null where there is none. */
export function textOf(element: XmlElement, name: string): string | null {
    return childOf(element, name)?.text ?? null
}

/** Counts from the beginning: for a complaint, not for every element. */
function placeOf(text: string, at: number): string {
    let line = 1
    for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", end + 1)) line++
    return `line ${line}`
}

function elementAt(name: string, attributes: ReadonlyMap<string, string>, line: number): OpenElement {
    return { name, attributes, children: [], pieces: [], line }
}

/** Children are finished when they close: what is handed out is a view of what was gathered. */
function frozen({ name, attributes, children, pieces, line }: OpenElement): XmlElement {
    return { name, attributes, children: children.map(frozen), text: pieces.join("").trim(), line }
}

function addText(parent: OpenElement, text: string, start: number, end: number): void {
    const piece = text.slice(start, end)
    if (piece.trim() === "") return
    if (parent.name === "") throw invalid(placeOf(text, start), "nothing outside of the root element")
    parent.pieces.push(decode(piece, text, start))
}

function openElement(open: OpenElement[], text: string, tag: number, line: number): number {
    const name = matchAt(NAME, text, tag + 1)?.[0]
    if (name === undefined) throw invalid(placeOf(text, tag), "the name of an element")
    const attributes = new Map<string, string>()
    let at = tag + 1 + name.length
    for (let match = matchAt(ATTRIBUTE, text, at); match !== null; match = matchAt(ATTRIBUTE, text, at)) {
        const [whole, key = "", quoted, single] = match
        attributes.set(localName(key), decode(quoted ?? single ?? "", text, at))
        at += whole.length
    }
    const end = matchAt(TAG_END, text, at)
    if (end === null) throw invalid(placeOf(text, at), "attributes, and the end of the tag")
    const element = elementAt(localName(name), attributes, line)
    open.at(-1)?.children.push(element)
    if (end[1] === "") open.push(element)
    return at + end[0].length
}

function closeElement(open: OpenElement[], text: string, tag: number): number {
    const name = matchAt(NAME, text, tag + 2)?.[0] ?? ""
    const end = matchAt(TAG_END, text, tag + 2 + name.length)
    const closed = open.length > 1 ? open.pop() : undefined
    if (closed === undefined || closed.name !== localName(name) || end === null || end[1] !== "")
        throw invalid(placeOf(text, tag), "the end of the element that is open")
    return tag + 2 + name.length + end[0].length
}

/** Comments, processing instructions, CDATA. */
function skipMarkup(parent: OpenElement, text: string, tag: number): number {
    if (text.startsWith("<!--", tag)) return endOf("-->", text, tag + 4)
    if (text.startsWith("<?", tag)) return endOf("?>", text, tag + 2)
    if (!text.startsWith("<![CDATA[", tag)) throw invalid(placeOf(text, tag), "XML without a document type or entities")
    const end = endOf("]]>", text, tag)
    parent.pieces.push(text.slice(tag + "<![CDATA[".length, end - "]]>".length))
    return end
}

function endOf(mark: string, text: string, from: number): number {
    const end = text.indexOf(mark, from)
    if (end < 0) throw invalid(placeOf(text, from), mark)
    return end + mark.length
}

function decode(piece: string, text: string, at: number): string {
    if (!piece.includes("&")) return piece
    return piece.replaceAll(/&([^;&\s]{0,32};)?/g, (_, entity: string | undefined) => {
        const sign = entity === undefined ? null : signOf(entity.slice(0, -1))
        if (sign === null) throw invalid(placeOf(text, at), "no entities but those of XML itself")
        return sign
    })
}

function signOf(entity: string): string | null {
    const digits = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(entity)
    if (digits === null) return ENTITIES.get(entity) ?? null
    const [, hexadecimal, decimal = ""] = digits
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : null
}

function localName(name: string): string {
    return name.slice(name.lastIndexOf(":") + 1)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(text)
}
