// `name=value&name=value`: a query, or a form body. Repeated names are all kept, and, as ASP joins them with commas, read
// joined too. What stands without `=` is a value without a name. Keys are read as values where they hold more than words.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Charset } from "../charset/charset.ts"
import { oneCharset } from "../charset/one-charset.ts"
import type { Texts } from "../charset/texts-of-bytes.ts"
import { inOneGo, type Steps } from "../steps.ts"
import { READINGS_LIMIT } from "../limits.data.ts"
import { textsOfValue } from "./form-value.ts"
import { isKeyWorthReading, pathOfKey } from "./key-name.ts"
import type { Take } from "./take.ts"

/**
 * @param parent `query` or `form`
 * @param raw undecoded, bytes outside ASCII as latin1
 * @throws SekishoError SEKISHO_INBOUND_LIMIT for more pairs than one request may have values; what oneCharset throws
 */
export function readUrlencoded(parent: string, raw: string, charset: Charset | null, take: Take): void {
    inOneGo(urlencodedSteps(parent, raw, charset, take))
}

/** As readUrlencoded, in steps. */
export function* urlencodedSteps(parent: string, raw: string, charset: Charset | null, take: Take): Steps {
    const applied = declaredWithin(parent, raw) ?? charset
    const repeated = raw.includes("&") ? new Map<string, Values>() : null
    let position = 0
    for (let start = 0; start <= raw.length; position++) {
        if (position > READINGS_LIMIT) throw new SekishoError("SEKISHO_INBOUND_LIMIT", { pairs: position })
        const at = raw.indexOf("&", start)
        const end = at < 0 ? raw.length : at
        if (end > start) readPair(parent, raw.slice(start, end), position, applied, take, repeated)
        start = end + 1
        if (take.isDue?.() === true) yield
    }
    if (repeated !== null) readJoined(repeated, take)
}

function readPair(
    parent: string,
    pair: string,
    position: number,
    charset: Charset | null,
    take: Take,
    repeated: Map<string, Values> | null,
): void {
    const equals = pair.indexOf("=")
    if (equals < 0) {
        take(`${parent}[${position}]`, textsOfValue(pair, true, charset))
        return
    }
    const keys = textsOfValue(pair.slice(0, equals), true, charset)
    const key = firstText(keys)
    const path = pathOfKey(parent, key, position)
    if (isKeyWorthReading(key)) take(`${path}#key`, keys)
    const value = textsOfValue(pair.slice(equals + 1), true, charset)
    if (value === "") return
    take(path, value)
    if (repeated !== null) remember(repeated, key, path, value)
}

/** Values of one name: under another path where the name is none of a field. */
interface Values {
    readonly path: string
    readonly first: Texts
    /** Made with the second: nearly every name is there once. */
    texts: string[] | null
}

/** By the name, not by the path: a path is put together for every reading, and to look it up is to read it through. */
function remember(repeated: Map<string, Values>, key: string, path: string, value: Texts): void {
    const before = repeated.get(key)
    if (before === undefined) repeated.set(key, { path, first: value, texts: null })
    else if (before.path === path) (before.texts ??= [firstText(before.first)]).push(firstText(value))
}

function readJoined(repeated: Map<string, Values>, take: Take): void {
    for (const { path, texts } of repeated.values()) {
        if (texts !== null) take(path, texts.join(","))
    }
}

function firstText(texts: Texts): string {
    return typeof texts === "string" ? texts : (texts[0]?.text ?? "")
}

const DECLARED = /(?:^|&)_charset_=([^&]{0,256})/g

/** A form may name its charset in a field `_charset_`; browsers write it there. Of another page's address it says nothing. */
function declaredWithin(parent: string, raw: string): Charset | null {
    if (parent.startsWith("header.") || !raw.includes("_charset_")) return null
    return oneCharset([...raw.matchAll(DECLARED)].map(([, label = ""]) => firstText(textsOfValue(label, true, null))))
}
