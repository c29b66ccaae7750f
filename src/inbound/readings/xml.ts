// XML by its values: the text of elements, CDATA, attributes (GHSA-6jp8-c2w2-x7wr: attributes unseen). A scanner, not a
// parser: tags are found by their brackets and named by their own name, and nothing is checked, so that what a lenient
// parser takes is read too. References are the lattice's work. The whole text is read besides (entities, comments).
import { pathOfKey } from "./key-name.ts"
import type { Take } from "./take.ts"

const TAG_NAME = /^[\p{L}_][\p{L}\p{N}_.:-]*/u
/** One attribute at a time: name, and a value in either quotes or none. */
const ATTRIBUTE = /([^\s=<>"'/]{1,64})\s{0,16}=\s{0,16}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g
const ATTRIBUTE_NAME = /^[\p{L}_][\p{L}\p{N}_.:-]*$/u
/** A longer tag is read as one value: matching attributes in it would cost 64 steps a character. */
const TAG_UNITS = 65_536
const CDATA = "<![CDATA["

export function looksLikeXml(text: string): boolean {
    return /^[\uFEFF\s]{0,64}<[?!\p{L}_]/u.test(text)
}

export function readXml(text: string, take: Take): void {
    let name = ""
    let position = 0
    for (let at = text.indexOf("<"); at >= 0; position++) {
        const isData = text.startsWith(CDATA, at)
        const close = isData ? text.indexOf("]]>", at) : text.indexOf(">", at)
        const end = close < 0 ? text.length : close
        const inner = text.slice(at + (isData ? CDATA.length : 1), end)
        const opened = TAG_NAME.exec(inner)?.[0]
        if (isData) take(pathOfKey("xml", name, position), inner)
        else if (opened !== undefined) {
            name = opened
            if (inner.includes("=")) readAttributes(pathOfKey("xml", name, position), inner, take)
        }
        const next = text.indexOf("<", end)
        readText(
            pathOfKey("xml", name, position),
            text.slice(end + (isData ? 3 : 1), next < 0 ? text.length : next),
            take,
        )
        at = next
    }
}

function readText(path: string, text: string, take: Take): void {
    const value = text.trim()
    if (value !== "") take(path, value)
}

function readAttributes(path: string, tag: string, take: Take): void {
    if (tag.length > TAG_UNITS) return take(`${path}@?`, tag)
    for (const [, name = "", double, single, bare] of tag.matchAll(ATTRIBUTE)) {
        const value = double ?? single ?? bare ?? ""
        if (value !== "") take(`${path}@${ATTRIBUTE_NAME.test(name) ? name : "?"}`, value)
    }
}
