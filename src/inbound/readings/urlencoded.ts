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
import { endOfPlainKey, isPlainRaw } from "./plain-values.ts"
import type { Take } from "./take.ts"

const EQUALS = 0x3d
/** A body: its plain values may be asked for, by a patch or as the method (request-level/method-override.ts). */
const FORM = "form"
/** The name of an uploaded file (forms/places.ts). */
const FILE_NAME = "filename"

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
        if (end > start) readPair({ parent, raw, start, end }, position, applied, take, repeated)
        start = end + 1
        if (take.isDue?.() === true) yield
    }
    if (repeated !== null) readJoined(repeated, take)
}

/** A pair as it stands, raw[start, end). */
interface Pair {
    readonly parent: string
    readonly raw: string
    readonly start: number
    readonly end: number
}

function readPair(pair: Pair, position: number, charset: Charset | null, take: Take, repeated: Repeated | null): void {
    const { parent, raw, start, end } = pair
    const plain = endOfPlainKey(raw, start, EQUALS)
    if (plain >= 0) return readNamed(pair, plain, charset, take, repeated)
    const equals = raw.slice(start, end).indexOf("=")
    if (equals < 0) {
        take(`${parent}[${position}]`, textsOfValue(raw.slice(start, end), true, charset))
        return
    }
    const keys = textsOfValue(raw.slice(start, start + equals), true, charset)
    const key = firstText(keys)
    const path = pathOfKey(parent, key, position)
    if (isKeyWorthReading(key)) take(`${path}#key`, keys)
    const value = textsOfValue(raw.slice(start + equals + 1, end), true, charset)
    if (value === "") return
    take(path, value)
    if (repeated !== null) remember(repeated, key, path, value)
}

/** A pair whose name is that of a field, and ends at `equals`. */
function readNamed(
    { parent, raw, start, end }: Pair,
    equals: number,
    charset: Charset | null,
    take: Take,
    repeated: Repeated | null,
): void {
    if (equals + 1 === end) return
    const key = raw.slice(start, equals)
    const path = `${parent}.${key}`
    const bare = raw.slice(equals + 1, end)
    const isPlain = take.plain !== undefined && parent !== FORM && isPlainRaw(raw, equals + 1, end, key !== FILE_NAME)
    const value = isPlain ? bare : textsOfValue(bare, true, charset)
    if (isPlain) take.plain?.()
    else take(path, value)
    if (repeated !== null) remember(repeated, key, path, value)
}

/** Values of one name: under another path where the name is none of a field. */
interface Values {
    readonly path: string
    readonly first: Texts
    /** Made with the second: nearly every name is there once. */
    texts: string[] | null
}

type Repeated = Map<string, Values>

/** By the name, not by the path: a path is put together for every reading, and to look it up is to read it through. */
function remember(repeated: Repeated, key: string, path: string, value: Texts): void {
    const before = repeated.get(key)
    if (before === undefined) repeated.set(key, { path, first: value, texts: null })
    else if (before.path === path) (before.texts ??= [firstText(before.first)]).push(firstText(value))
}

function readJoined(repeated: Repeated, take: Take): void {
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
