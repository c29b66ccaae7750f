// Values that stand in attributes: they leave with the page whether or not a browser shows them.
import { isLabelWord } from "../labels.ts"
import { PLAIN, shapeOf } from "../shape.ts"
import { decodeEntities } from "./entities.ts"
import type { Fragment } from "./fragment.ts"
import { isMark, type AttributeList } from "./tag-scan.ts"
import { isName } from "./tags.ts"
import { UNTOLD } from "./text-signs.ts"

/** Shown to a reader in one way or another. `placeholder` holds invented examples and is left out. */
const SHOWN: ReadonlySet<string> = new Set([
    "title",
    "alt",
    "content",
    "aria-label",
    "value",
    "label",
    "summary",
    "datetime",
    // Not of HTML, but of XML and of elements that programs define.
    "tel",
    "phone",
    "telephone",
    "mobile",
    "fullname",
    "birthday",
    "birthdate",
])
/** Addresses of pictures and programs hold `@` and digits without telling anything: `logo@2x.png`. */
const NEVER: ReadonlySet<string> = new Set([
    "src",
    "srcset",
    "class",
    "style",
    "integrity",
    "d",
    "points",
    "viewbox",
    "charset",
    "imagesrcset",
    "placeholder",
])
const SHORTEST = 2
/** What the names in SHOWN, `data-…` and `href` begin with. */
const MAY_SHOW: Uint8Array = new Uint8Array(0x1_00_00)
for (const name of [...SHOWN, "data-", "href"]) MAY_SHOW[firstTwo(name)] = 1
const HREF: number = firstTwo("href")
const DATA: number = firstTwo("data-")

function firstTwo(name: string): number {
    return (name.charCodeAt(0) << 8) | name.charCodeAt(1)
}
/** A value longer than this is looked at whatever its attribute: a stray quote may have swallowed part of the page. */
const SWALLOWED = 512

export interface AttributeValue {
    readonly name: string
    readonly value: string
    readonly start: number
    readonly end: number
}

/** @returns the decoded value, "" for an attribute without one, null when the tag does not have it */
export function attributeOf(source: string, list: AttributeList, name: string): string | null {
    const slot = slotOf(source, list, name)
    return slot < 0 ? null : decodeEntities(source.slice(list.at[slot + 2], list.at[slot + 3]))
}

/** @returns index of the attribute's four offsets, -1 when the tag does not have it */
export function slotOf(source: string, list: AttributeList, name: string): number {
    for (let index = 0; index < list.count; index++) {
        const slot = index * 4
        const start = list.at[slot] ?? 0
        const end = list.at[slot + 1] ?? 0
        if (isName(source, start, end, name)) return slot
    }
    return -1
}

/**
 * Notes which attributes of a tag may show a value by the way they begin, whether one may be its role, and whether a sign of a mail
 * address stands in it.
 *
 * @param units of the text the tag was scanned in, where it stands at [start, end)
 * @param isUnknown the element is nobody's: its name may hold such a sign, too
 * @param hasCaption its `value` shows nothing, or a control's reader reads it
 */
export function noteTelling(
    units: Uint16Array,
    start: number,
    end: number,
    list: AttributeList,
    isUnknown: boolean,
    hasCaption: boolean,
): void {
    let telling = list.overflow
    for (let index = 0; index < list.count; index++) {
        const slot = index * 4
        const nameStart = list.at[slot] ?? 0
        const nameEnd = list.at[slot + 1] ?? 0
        const valueStart = list.at[slot + 2] ?? 0
        const valueEnd = list.at[slot + 3] ?? 0
        if (nameEnd - nameStart === ROLE_UNITS && ((units[nameStart] ?? 0) | SMALL) === LETTER_R)
            list.mayHaveRole = true
        const tells =
            valueEnd - valueStart >= SWALLOWED ||
            (beginsToTell(units, nameStart, valueStart, valueEnd) &&
                !(hasCaption && isValueName(units, nameStart, nameEnd)))
        list.tells[index] = tells
        telling ||= tells
    }
    list.telling = telling
    const firstName = isUnknown ? (list.at[0] ?? end) : start
    for (let at = start; at < firstName; at++) if (isMark(units[at] ?? 0)) list.marked = true
    // Most addresses with `&` or `%` in them hold no such sign.
    list.marked &&= holdsMark(units, start, end)
}

const ROLE_UNITS = 4
/** What makes a small letter of a capital. */
const SMALL = 0x20
const LETTER_R = 0x72

/** `value`, in small letters as nearly always. */
function isValueName(units: Uint16Array, start: number, end: number): boolean {
    if (end - start !== VALUE_NAME.length) return false
    for (let at = 0; at < VALUE_NAME.length; at++) if (units[start + at] !== VALUE_NAME[at]) return false
    return true
}

const VALUE_NAME = Uint16Array.from("value", (letter) => letter.charCodeAt(0))

const REFERENCE = Uint16Array.from("commat", (letter) => letter.charCodeAt(0))

/** `@`, `%40`, `&#`, `&commat`, `＠` */
function holdsMark(units: Uint16Array, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
        const unit = units[at] ?? 0
        if (unit === 0x40 || unit === 0xff20) return true
        if (unit === 0x25 && units[at + 1] === 0x34 && units[at + 2] === 0x30) return true
        if (unit === 0x26 && (units[at + 1] === 0x23 || REFERENCE.every((letter, by) => units[at + 1 + by] === letter)))
            return true
    }
    return false
}

/**
 * The attributes of a tag that may show a value. Most tags have none, and nothing is cut out of the text for them.
 *
 * @param custom the element is the page's own: what its attributes mean only their names say
 */
export function tellingAttributes(
    source: string,
    list: AttributeList,
    base: number,
    custom: boolean,
): readonly AttributeValue[] {
    const { marked: suspicious } = list
    let values: AttributeValue[] | null = null
    for (let index = 0; index < list.count; index++) {
        const slot = index * 4
        const start = list.at[slot] ?? 0
        const valueStart = list.at[slot + 2] ?? 0
        const valueEnd = list.at[slot + 3] ?? 0
        const swallowed = valueEnd - valueStart >= SWALLOWED
        if (!suspicious && !custom && list.tells[index] !== true) continue
        const name = source.slice(start, list.at[slot + 1]).toLowerCase()
        if (suspicious && name.includes("@")) (values ??= []).push(nameAsValue(source, list, slot, base))
        if ((valueEnd - valueStart < SHORTEST && !NAMES_SEX.test(name)) || (NEVER.has(name) && !swallowed)) continue
        const raw = source.slice(valueStart, valueEnd)
        if (!swallowed && !mayTell(name, raw) && !(custom && isLabelWord(name))) continue
        const value = decodeEntities(raw)
        ;(values ??= []).push({ name, value, start: base + valueStart, end: base + valueEnd })
    }
    return values ?? NO_VALUES
}

const NO_VALUES: readonly AttributeValue[] = []

/** `x-data='{"…'`, `:members="[{&quot;…"`: JSON in an attribute, whatever it is called; a program's own (`{ open: false }`) begins otherwise. */
function beginsData(first: number, second: number): boolean {
    if (first !== BRACE && first !== BRACKET) return false
    return second === QUOTE || second === REFERENCE_SIGN || (first === BRACKET && second === BRACE)
}

const BRACE = 0x7b
const BRACKET = 0x5b
const QUOTE = 0x22
const REFERENCE_SIGN = 0x26

/** By the first two letters of the name; of an address, by the first of its scheme as well; of `data-…`, by the value. */
function beginsToTell(units: Uint16Array, start: number, valueStart: number, valueEnd: number): boolean {
    const key = ((unitAt(units, start) | 0x20) << 8) | (unitAt(units, start + 1) | 0x20)
    if (MAY_SHOW[key] !== 1) return beginsData(unitAt(units, valueStart), unitAt(units, valueStart + 1))
    if (key === HREF) return (unitAt(units, valueStart) | 0x20) === 0x74 || unitAt(units, valueStart) <= 0x20
    if (key !== DATA || unitAt(units, start + 4) !== HYPHEN) return true
    return !isPlainToken(units, valueStart, valueEnd) || mayNameShort(units, start, valueEnd - valueStart)
}

/** Values that are a few digits or letters, and tell only under their name: `data-birth="1980-04-01"`, `data-age="45"`. */
const SHORT_VALUE = 10
const NAMES_SHORT =
    /^data-(?:[a-z]{1,12}[-_])?(?:birth[a-z_-]{0,8}|dob|age|sex|gender|zip[a-z_-]{0,5}|postal[a-z_-]{0,5}|postcode)$/i

function mayNameShort(units: Uint16Array, start: number, length: number): boolean {
    if (length > SHORT_VALUE) return false
    // Names of programs' own attributes mostly begin with other letters.
    if (IS_SHORT_INITIAL[unitAt(units, start + DATA_PREFIX) | 0x20] !== 1) return false
    return NAMES_SHORT.test(String.fromCharCode(...units.subarray(start, endOfName(units, start))))
}

/** The only data of a person that one character says. */
const NAMES_SEX = /^data-(?:[a-z]{1,12}[-_])?(?:sex|gender)$/
const DATA_PREFIX = 5
const IS_SHORT_INITIAL = new Uint8Array(0x1_00_00)
for (const initial of "bdasgzpucm") IS_SHORT_INITIAL[initial.charCodeAt(0)] = 1
const NAME_UNITS = 40

function endOfName(units: Uint16Array, start: number): number {
    let end = start
    while (end - start < NAME_UNITS && isNameUnit(unitAt(units, end))) end++
    return end
}

/** A letter of ASCII, `_` or `-`. */
function isNameUnit(unit: number): boolean {
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x5f || unit === HYPHEN
}

function unitAt(units: Uint16Array, at: number): number {
    return units[at] ?? 0
}

const HYPHEN = 0x2d
/** Of a value that is no long number. */
const TOKEN_DIGITS = 8

/** As isToken, with few digits. */
function isPlainToken(units: Uint16Array, start: number, end: number): boolean {
    let digits = 0
    for (let at = start; at < end; at++) {
        const unit = unitAt(units, at)
        if (unit >= 0x30 && unit <= 0x39) digits++
        else if ((unit < 0x61 || unit > 0x7a) && unit !== 0x5f && unit !== 0x23 && unit !== 0x2e && unit !== HYPHEN)
            return false
    }
    return digits <= TOKEN_DIGITS
}

/** `<b taro@example.jp>`: what stands in the tag by mistake leaves too. */
function nameAsValue(source: string, list: AttributeList, slot: number, base: number): AttributeValue {
    const start = list.at[slot] ?? 0
    const end = list.at[slot + 1] ?? 0
    return { name: "", value: source.slice(start, end), start: base + start, end: base + end }
}

/** @param name in lower case; @param raw as it stands in the tag */
export function mayTell(name: string, raw: string): boolean {
    if (SHOWN.has(name)) return true
    if (name.startsWith("data-")) return !isToken(raw) || shapeOf(raw) !== PLAIN || NAMES_SHORT.test(name)
    if (name === "href" && /^\s*tel:/i.test(raw)) return true
    if (beginsData(raw.charCodeAt(0), raw.charCodeAt(1))) return true
    return (
        raw.includes("@") || raw.includes("＠") || raw.includes("%40") || raw.includes("&#") || raw.includes("&commat")
    )
}

/** `data-toggle="dropdown"`: lower-case ASCII words tell nobody. */
function isToken(raw: string): boolean {
    return /^[a-z0-9_#.-]*$/.test(raw)
}

/** The fragment of a value that is neither markup nor data of its own. */
export function attributeFragment({ name, value, start, end }: AttributeValue): Fragment {
    const [label, text] = name === "href" || name === "action" ? addressValue(name, value) : [labelOf(name), value]
    return { label, attribute: true, naming: false, text, span: { start, end }, shape: shapeOf(text), signs: UNTOLD }
}

/** What a screen reader or a pointer shows is text like any other. */
const TEXTS: ReadonlySet<string> = new Set(["title", "alt", "aria-label"])

function labelOf(name: string): string | null {
    if (TEXTS.has(name)) return null
    return name.startsWith("data-") ? name.slice(5) : name
}

/** `mailto:taro@example.jp?subject=…`, `tel:+81-3-…`, or an address with a mail address in its query. */
function addressValue(name: string, value: string): [string | null, string] {
    const scheme = /^\s*(mailto|tel|sms):/i.exec(value)
    if (scheme === null) return [name, percentDecoded(value)]
    const rest = value.slice(scheme[0].length)
    const query = rest.indexOf("?")
    return [(scheme[1] ?? "").toLowerCase(), percentDecoded(query < 0 ? rest : rest.slice(0, query))]
}

function percentDecoded(text: string): string {
    if (!text.includes("%")) return text
    try {
        return decodeURIComponent(text)
    } catch {
        return text.replaceAll("%40", "@") // not UTF-8: the sign that matters
    }
}
