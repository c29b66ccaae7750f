// Reads JSON as a stream of tokens and never stops at a fault: every string and every odd scalar is given with its path,
// duplicate keys included, so that a first-wins and a last-wins parser are both met. What is not strict JSON (comments,
// single quotes, bare words, trailing commas) is reported, and the caller reads the whole text as well.
// Source: RFC 8259. Deviation: several values in a row count as strict (JSON lines; RFC 7464 puts a record separator
// before each).
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { inOneGo, type Steps } from "../steps.ts"
import { JSON_DEPTH_LIMIT, SLICE_TEXT_UNITS } from "../limits.data.ts"
import { unitAt } from "../text-units.ts"
import { endOfString, type Unescaped, unescapeJson, unescapeJsonSteps } from "./json-string.ts"
import { endOfPlainKey, endOfPlainValue } from "./plain-values.ts"
import { isKeyWorthReading, pathOfKey } from "./key-name.ts"
import { REPEATS_FROM_UNITS, Repeats } from "./repeats.ts"
import type { Take } from "./take.ts"

interface Level {
    readonly parent: Level | null
    readonly object: boolean
    /** Made when a reading needs it: most values are plain, and nobody asks where they stood. */
    path: string | null
    position: number
    /** Key of the member whose value comes next; null: an object expects a key. */
    member: Key | null
    /** After a value: a comma or the end must follow. */
    done: boolean
}

/** A plain name is kept as where it stands; any other as the text it stands for. */
type Key = string | { readonly start: number; readonly end: number }

interface Reader {
    readonly text: string
    readonly take: Take
    /** The innermost that is open; null: none is. */
    level: Level | null
    depth: number
    readonly root: string
    /** null: it is too short. */
    readonly repeats: Repeats | null
    at: number
    strict: boolean
    /** A long string that was passed and waits for its escapes to be undone; null: none. */
    escaped: string | null
}

const SCALAR = /^(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)$/
/** Signs that end a bare word, by code unit. */
const ENDS_BARE: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
    ',:"{}[] \n\r\t'.includes(String.fromCharCode(code)) ? 1 : 0,
)
/** Up to a quote that a sign of JSON follows; bounded, so that quotes without partner cost no second reading of the rest. */
const SINGLE_QUOTED = /'((?:[^'\\]|\\.){0,4096})'(?=[ \t\r\n]{0,64}(?:[:,}\]]|$))/sy
const COLON = 0x3a
const COMMA = 0x2c
const PLAIN_WORD = /^[A-Za-z0-9_.-]*$/

/**
 * @param root path of the whole, e.g. `json`
 * @returns true when the text is strict JSON (or JSON lines)
 * @throws SekishoError SEKISHO_INBOUND_LIMIT when it is nested deeper than JSON_DEPTH_LIMIT
 */
export function readJson(root: string, text: string, take: Take): boolean {
    return inOneGo(jsonSteps(root, text, take))
}

/** As readJson, in steps. */
export function* jsonSteps(root: string, text: string, take: Take): Steps<boolean> {
    const repeats = text.length < REPEATS_FROM_UNITS ? null : new Repeats(text)
    const at = text.charCodeAt(0) === 0xfeff ? 1 : 0
    const reader: Reader = { text, take, level: null, depth: 0, root, repeats, at, strict: true, escaped: null }
    const { isDue } = take
    while (reader.at < text.length) {
        step(reader)
        if (reader.escaped !== null) yield* readEscaped(reader, reader.escaped)
        if (isDue?.() === true) yield
    }
    return reader.strict && reader.level === null
}

/** As looksLikeJson, for bytes of whatever charset. */
export function bytesLookLikeJson(bytes: Uint8Array): boolean {
    const start = bytes.findIndex(
        (byte) => byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && byte !== 0x1e,
    )
    return bytes[start] === 0x7b || bytes[start] === 0x5b
}

/** Whether a text may be JSON at all: it begins with a brace or a bracket. */
export function looksLikeJson(text: string): boolean {
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index)
        if (code === 0x7b || code === 0x5b) return true
        const isSpace = code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
        if (!isSpace && code !== 0x1e && code !== 0xfeff) return false
    }
    return false
}

function step(reader: Reader): void {
    const code = reader.text.charCodeAt(reader.at)
    switch (code) {
        case 0x20: // white space
        case 0x0a:
        case 0x0d:
        case 0x09:
        case 0x1e: // RFC 7464
            reader.at++
            return
        case 0x22: // "
            return readString(reader)
        case 0x7b: // {
        case 0x5b: // [
            return open(reader, code === 0x7b)
        case 0x7d: // }
        case 0x5d: // ]
            return close(reader, code === 0x7d)
        case COMMA:
            return comma(reader)
        case COLON:
            return colon(reader)
        case 0x27: // ' of JSON5
            return readSingleQuoted(reader)
        default:
            return readBare(reader)
    }
}

function open(reader: Reader, object: boolean): void {
    if (reader.depth >= JSON_DEPTH_LIMIT) {
        throw new SekishoError("SEKISHO_INBOUND_LIMIT", { jsonDepth: reader.depth })
    }
    const parent = reader.level
    if (object && parent !== null) readWalk(reader, parent)
    reader.level = { parent, object, path: null, position: 0, member: null, done: false }
    reader.depth++
    reader.at++
}

/**
 * Keys are read one by one, and `constructor` is a word: only within one another two of them are a way to what all objects share, and
 * only where an object is set there (CWE-1321). They are read as a form spells that way.
 */
function readWalk(reader: Reader, level: Level): void {
    if (!isNamed(reader, level, "prototype") || !isNamed(reader, level.parent, "constructor")) return
    reader.take(`${valuePath(reader)}#key`, "constructor.prototype")
}

function isNamed({ text }: Reader, level: Level | null, name: string): boolean {
    const member = level?.object === true ? level.member : null
    if (member === null || typeof member === "string") return member === name
    return member.end - member.start === name.length && text.startsWith(name, member.start)
}

function close(reader: Reader, object: boolean): void {
    const { level } = reader
    const dangling = level !== null && !level.done && level.position > 0
    if (level === null || level.object !== object || level.member !== null || dangling) reader.strict = false
    if (level !== null) {
        reader.level = level.parent
        reader.depth--
    }
    reader.at++
    finishValue(reader)
}

function comma(reader: Reader): void {
    const { level } = reader
    if (level === null || !level.done || level.member !== null) reader.strict = false
    if (level !== null) {
        level.position++
        level.member = null
        level.done = false
    }
    reader.at++
}

/** The key before it set `member`; a colon anywhere else is a fault. */
function colon(reader: Reader): void {
    const { level } = reader
    if (level === null || level.member === null || level.done) reader.strict = false
    reader.at++
}

function readString(reader: Reader): void {
    if (passedPlain(reader)) return
    const start = reader.at + 1
    const end = endOfString(reader.text, start)
    if (end < 0) reader.strict = false
    const raw = reader.text.slice(start, end < 0 ? reader.text.length : end)
    reader.at = end < 0 ? reader.text.length : end + 1
    if (!raw.includes("\\")) return takeString(reader, raw, end >= 0)
    if (raw.length > SLICE_TEXT_UNITS) reader.escaped = raw
    else takeUnescaped(reader, unescapeJson(raw))
}

function* readEscaped(reader: Reader, raw: string): Steps {
    yield
    const unescaped = yield* unescapeJsonSteps(raw)
    reader.escaped = null
    takeUnescaped(reader, unescaped)
}

function takeUnescaped(reader: Reader, { text, strict }: Unescaped): void {
    if (!strict) reader.strict = false
    takeString(reader, text, false)
}

/** Lenient parsers take single quotes for quotes; without a partner before the next sign of JSON it is part of a word. */
function readSingleQuoted(reader: Reader): void {
    const { text, at } = reader
    SINGLE_QUOTED.lastIndex = at
    const raw = SINGLE_QUOTED.exec(text)?.[1]
    if (raw === undefined) return readBare(reader)
    reader.strict = false
    reader.at = at + raw.length + 2
    takeString(reader, unescapeJson(raw).text, false)
}

/** @param isAsItStood between double quotes, without escapes */
function takeString(reader: Reader, text: string, isAsItStood: boolean): void {
    const { level } = reader
    if (level?.object === true && level.member === null && !level.done) readKey(reader, level, text, isAsItStood)
    else readValue(reader, text, isAsItStood)
}

/** A key that is a plain name, or a value that no detector reads: passed over without making a text of it. */
function passedPlain(reader: Reader): boolean {
    const { text, at } = reader
    const { level } = reader
    if (level?.object === true && level.member === null && !level.done) {
        const end = endOfPlainKey(text, at + 1)
        if (end < 0) return passedKnownKey(reader, level)
        passKey(reader, level, { start: at + 1, end }, end)
        return true
    }
    const end = reader.take.plain === undefined ? -1 : endOfPlainValue(text, at + 1, !mayBeFileName(reader, level))
    if (end < 0) return passedRepeated(reader, level)
    if (end > at + 1) reader.take.plain?.()
    reader.at = end + 1
    finishValue(reader)
    return true
}

function passKey(reader: Reader, level: Level, key: Key, end: number): void {
    const { text } = reader
    level.member = key
    reader.at = end + 1
    if (unitAt(text, end + 1) === COLON) reader.at++
    else if (unitAt(text, skipSpace(text, end + 1)) !== COLON) reader.strict = false
}

/** A key that was read before, and was not worth it. */
function passedKnownKey(reader: Reader, level: Level): boolean {
    const { text, at, repeats } = reader
    const end = repeats === null ? -1 : text.indexOf('"', at + 1)
    const known = end > at + 1 ? repeats?.keyAt(at + 1, end) : undefined
    if (known === undefined) return false
    passKey(reader, level, known, end)
    return true
}

/** A value that was given before under the same key, and told nothing. */
function passedRepeated(reader: Reader, level: Level | null): boolean {
    const { text, at, repeats, take } = reader
    if (repeats === null || take.repeated === undefined || level?.object !== true) return false
    const end = text.indexOf('"', at + 1)
    if (end <= at + 1 || !repeats.holds(at + 1, end, level)) return false
    take.repeated.again()
    reader.at = end + 1
    finishValue(reader)
    return true
}

const FILE_NAME_KEY = "filename"

/** Whether the value that comes next stands where a file is named (forms/places.ts). */
function mayBeFileName(reader: Reader, level: Level | null): boolean {
    const member = level?.object === true ? level.member : null
    // Such a key may end in that word.
    if (typeof member === "string") return member.endsWith(FILE_NAME_KEY)
    return isNamed(reader, level, FILE_NAME_KEY)
}

function readKey(reader: Reader, level: Level, key: string, isAsItStood: boolean): void {
    level.member = key
    if (isKeyWorthReading(key)) reader.take(`${memberPath(reader, level)}#key`, key)
    else if (isAsItStood) reader.repeats?.addKey(key)
    if (unitAt(reader.text, skipSpace(reader.text, reader.at)) !== COLON) reader.strict = false
}

function readValue(reader: Reader, text: string, isAsItStood: boolean): void {
    if (text !== "") giveValue(reader, text, isAsItStood)
    finishValue(reader)
}

function giveValue(reader: Reader, text: string, isAsItStood: boolean): void {
    const { take, repeats } = reader
    const path = valuePath(reader)
    const before = take.repeated?.told()
    take(path, text)
    const { level } = reader
    if (!isAsItStood || repeats === null || before !== take.repeated?.told() || level?.object !== true) return
    if (endsInKey(path, level)) repeats.add(text, level)
}

/** Not so where the key is no field's name, and its number stands in the path. */
function endsInKey(path: string, { member }: Level): boolean {
    if (member === null) return false
    return typeof member !== "string" || (path.endsWith(member) && path.endsWith(".", path.length - member.length))
}

/** Numbers and literals are no text; anything else that is bare is a fault and is read. */
function readBare(reader: Reader): void {
    const end = endOfBare(reader.text, reader.at)
    if (passedNumber(reader, end)) return
    const word = reader.text.slice(reader.at, end)
    reader.at = end
    const { level } = reader
    const isKey = level?.object === true && level.member === null
    if (!SCALAR.test(word) || isKey) {
        reader.strict = false
        if (!PLAIN_WORD.test(word)) reader.take(valuePath(reader), word)
    }
    if (isKey && !level.done) level.member = word
    else finishValue(reader)
}

/** A whole number where a value is expected: most bare words. */
function passedNumber(reader: Reader, end: number): boolean {
    const { text, at } = reader
    const { level } = reader
    if (level?.object === true && level.member === null) return false
    if (text.charCodeAt(at) === 0x30 && end > at + 1) return false
    for (let digit = at; digit < end; digit++) {
        const code = text.charCodeAt(digit)
        if (code < 0x30 || code > 0x39) return false
    }
    reader.at = end
    finishValue(reader)
    return true
}

/** With the comma behind it, where one stands. */
function finishValue(reader: Reader): void {
    const { level, text, at } = reader
    if (level === null) return
    if (level.done || (level.object && level.member === null)) reader.strict = false
    level.done = true
    level.member = null
    if (unitAt(text, at) === COMMA) comma(reader)
}

function valuePath(reader: Reader): string {
    const { level } = reader
    return level === null ? reader.root : memberPath(reader, level)
}

/** Path of what comes next in a level. */
function memberPath(reader: Reader, level: Level): string {
    const { member, position } = level
    const path = pathOfLevel(reader, level)
    if (!level.object || member === null) return `${path}[${position}]`
    return typeof member === "string"
        ? pathOfKey(path, member, position)
        : `${path}.${reader.text.slice(member.start, member.end)}`
}

/** Where a level stands is known while it is open: its parent is still at it. Depth is bounded by JSON_DEPTH_LIMIT. */
function pathOfLevel(reader: Reader, level: Level): string {
    level.path ??= level.parent === null ? reader.root : memberPath(reader, level.parent)
    return level.path
}

function skipSpace(text: string, start: number): number {
    let at = start
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++
    return at
}

function endOfBare(text: string, start: number): number {
    let at = start
    while (at < text.length && ENDS_BARE[text.charCodeAt(at)] !== 1) at++
    return Math.max(at, start + 1)
}
