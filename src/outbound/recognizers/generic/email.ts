import { asciiInLower, normaliseEmail } from "../../normalise.ts"
import { NO_HITS, type Hit, type Recognizer, type Snippet } from "../recognizer.ts"
import { FILE_SUFFIXES, NO_ADDRESSES, PLACE_LOCAL_PARTS, ROLE_LOCAL_PARTS, SAMPLE_ADDRESSES } from "./email.data.ts"
import { isOrganisationName } from "./organisation-name.ts"
import { ROMAN_NAME_END, ROMAN_NAMES } from "./roman-names.data.ts"
import { gluedAfter, isProgramsName, isTopLevelDomain } from "./top-level-domain.ts"

/**
 * E-mail addresses. Issuer: whoever runs the domain. Format: RFC 5321 part 4.1.2, RFC 6531 for other scripts, and the
 * doubled and trailing dots that Japanese mobile carriers once gave out (`a..b.@docomo.example`). Check: none.
 * Must not match: user info of a URL, a host without top-level domain (`root@web01`), `image@2x.png`, `pkg@1.2.3`,
 * fediverse handles, names of messages. Role addresses (`info@`, `no-reply@`) are found with a low score and without a value: nobody is
 * keyed by them. Values that a query has joined without a sign between are taken apart. Errs towards more persons: a department's own address counts as one.
 */
const LOCAL_UNIT = /[A-Za-z0-9._%+-]/
const WHOLE = /^(?:mailto:)?([^\s@<>()[\],;:="\\]{1,64})@([^\s@<>()[\],;:"\\/]{3,255})$/
const QUOTED = /^"[^"\\\n]{1,62}"@[A-Za-z0-9.-]{3,255}$/
const DOMAIN = /(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})\.){1,8}[A-Za-z][A-Za-z0-9-]{1,23}/y
const IDN_DOMAIN = /(?:[\p{L}\p{N}-]{1,63}\.){1,8}[A-Za-z]{2,24}/uy
const LOCAL_LIMIT = 64 // RFC 5321 part 4.5.3.1.1
const URL_LOOKBACK_UNITS = 256 // user info of a URL is no longer in practice
const GLUES_LIMIT = 8 // words that a query puts between values: one or two
const HITS_LIMIT = 100_000 // one record is at most recordBytes long, so this is never reached there

export const recognizeEmail: Recognizer = (snippet) => {
    const { text, label } = snippet
    if (label.kind === "message-id") return NO_HITS
    const whole = wholeCell(snippet)
    if (whole !== null) return isNoAddress(whole) ? NO_HITS : [whole]
    const places: Place[] = []
    let at = text.indexOf("@")
    for (; at >= 0 && places.length < HITS_LIMIT; at = text.indexOf("@", at + 1)) {
        const place = addressAround(text, at, places.at(-1))
        if (place !== null) places.push(place)
    }
    return withoutGlue(text, places)
        .map(({ start, end }) => hitOf(snippet, start, end))
        .filter((hit) => !isNoAddress(hit) && !isExample(text, hit))
}

/**
 * `例）taro@example.com`, as forms show how to write an address: of a domain that nobody can have (RFC 2606), so that an attacker who puts
 * the word before real addresses hides none.
 */
function isExample(text: string, { start, end }: Hit): boolean {
    return (
        EXAMPLE_WORD.test(text.slice(Math.max(0, start - EXAMPLE_UNITS), start)) &&
        EXAMPLE_DOMAIN.test(text.slice(start, end))
    )
}

const EXAMPLE_WORD = /(?:^|[^\p{L}])(?:例|入力例|記入例|ex|e\.g\.)[)）:：.．]?\s?$/iu
const EXAMPLE_DOMAIN = /@(?:[a-z0-9-]{1,20}\.)?example\.(?:com|net|org|jp|co\.jp|ne\.jp)$/i
const EXAMPLE_UNITS = 8

function isNoAddress({ value }: Hit): boolean {
    return value !== null && (NO_ADDRESSES.has(value.slice(0, lastAt(value))) || SAMPLE_ADDRESSES.has(value))
}

/** As `address.lastIndexOf("@")`: behind it stands a domain, which is short, and a call of that costs more than the look. */
function lastAt(address: string): number {
    let at = address.length - 1
    while (at >= 0 && address.charCodeAt(at) !== AT) at--
    return at
}

interface Place {
    readonly start: number
    readonly at: number
    readonly end: number
    /** Letters glued to the end, which are not the address's: see top-level-domain.ts. */
    readonly glue: string
}

/** A cell that is nothing but an address may have the rarer signs and scripts in it. */
function wholeCell(snippet: Snippet): Hit | null {
    const text = snippet.text.trim()
    if (isOrdinary(text)) {
        const start = text.length === snippet.text.length ? 0 : snippet.text.indexOf(text)
        return hitOf(snippet, start, start + text.length)
    }
    if (text.length > 320 || text.indexOf("@") !== text.lastIndexOf("@")) return null
    const match = WHOLE.exec(text)
    const plausible = match === null ? QUOTED.test(text) : isPlain(match[1] ?? "", match[2] ?? "")
    if (!plausible) return null
    const bare = text.startsWith("mailto:") ? text.slice("mailto:".length) : text
    const start = snippet.text.indexOf(bare)
    return hitOf(snippet, start, start + bare.length)
}

/** `taro.yamada@mail.example.jp`: letters, digits and single dots under a name that ends domains, as nearly all addresses are. */
function isOrdinary(text: string): boolean {
    let at = 0
    for (; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit === AT) break
        if (!isAlphanumeric(unit) && unit !== DOT && unit !== UNDERSCORE && unit !== HYPHEN) return false
    }
    if (at < 1 || at > LOCAL_LIMIT || text.length - at > DOMAIN_UNITS) return false
    let label = at + 1
    for (let index = label; index < text.length; index++) {
        const unit = text.charCodeAt(index)
        if (unit === DOT) {
            if (index === label) return false
            label = index + 1
        } else if (!isAlphanumeric(unit)) return false
    }
    const last = asciiInLower(text.slice(label))
    return label > at + 1 && isTopLevelDomain(last) && !FILE_SUFFIXES.has(last)
}

/** Shorter than any limit on labels and domains. */
const DOMAIN_UNITS = 60
const AT = 0x40
const DOT = 0x2e
const UNDERSCORE = 0x5f
const HYPHEN = 0x2d

function isAlphanumeric(unit: number): boolean {
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a)
}

function isPlain(local: string, domain: string): boolean {
    return isDomain(domain) && gluedAfter(lastLabel(domain)) === 0 && !/[/:]/.test(local)
}

/**
 * @param previous where the text runs on from one at sign to the next, the second address begins behind the first; or with
 *   its last label, where nothing tells what of that is whose: the person counts, if under another spelling
 */
function addressAround(text: string, at: number, previous: Place | undefined): Place | null {
    let start = at
    const end = previous?.end ?? 0
    const first = end === at ? text.lastIndexOf(".", at) + 1 : end
    while (start > first && at - start < LOCAL_LIMIT && LOCAL_UNIT.test(text.charAt(start - 1))) start--
    while (start < at && /[.%+-]/.test(text.charAt(start))) start++
    if (start === at || text.charAt(start - 1) === "@") return null
    const domain = domainAt(text, at + 1)
    if (domain === null || isInUrlUserInfo(text, start)) return null
    const last = lastLabel(domain)
    const known = gluedAfter(last)
    const whole = at + 1 + domain.length
    return known === 0
        ? { start, at, end: whole, glue: "" }
        : { start, at, end: whole - last.length + known, glue: last.slice(known) }
}

/** The letters that ended one address may stand before the next one's. */
function withoutGlue(text: string, places: readonly Place[]): readonly Place[] {
    const glues = [...new Set(places.map(({ glue }) => glue))].filter((glue) => glue !== "").slice(0, GLUES_LIMIT)
    if (glues.length === 0) return places
    return places.map((place) => {
        const local = text.slice(place.start, place.at)
        const cut = Math.max(...glues.map((glue) => local.lastIndexOf(glue) + (local.includes(glue) ? glue.length : 0)))
        return cut > 0 && cut < local.length ? { ...place, start: place.start + cut } : place
    })
}

function domainAt(text: string, start: number): string | null {
    const pattern = text.charCodeAt(start) > 0x7f ? IDN_DOMAIN : DOMAIN
    pattern.lastIndex = start
    const domain = pattern.exec(text)?.[0].replace(/-+$/, "") ?? ""
    if (isDomain(domain)) return domain
    // A number or a sign glued to a known name: `example.jp2024`.
    const letters = /^(?:.*\.)([A-Za-z]+)/s.exec(domain)
    const last = letters?.[1] ?? ""
    return letters !== null && (isTopLevelDomain(last) || gluedAfter(last) > 0) ? letters[0] : null
}

function lastLabel(domain: string): string {
    return domain.slice(domain.lastIndexOf(".") + 1)
}

function isDomain(domain: string): boolean {
    const labels = domain.split(".")
    const last = labels.at(-1) ?? ""
    if (labels.length < 2 || labels.some(isBadLabel)) return false
    if (!/^(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59}|[^\x00-\x7f]{2,24})$/i.test(last)) return false
    return !FILE_SUFFIXES.has(last.toLowerCase()) && !isProgramsName(last)
}

function isBadLabel(label: string): boolean {
    return label === "" || label.length > 63 || label.startsWith("-") || label.endsWith("-")
}

/** `https://user:word@host`: user info follows the `//` without any `/`, `?` or `#` between. */
function isInUrlUserInfo(text: string, start: number): boolean {
    for (let at = start - 1; at >= 0 && start - at < URL_LOOKBACK_UNITS; at--) {
        const unit = text.charAt(at)
        if (unit === "/") return text.charAt(at - 1) === "/" && text.charAt(at - 2) === ":"
        if (/[\s?#"'<>,;@]/.test(unit) || unit > "\u00ff") return false
    }
    return false
}

function hitOf(snippet: Snippet, start: number, end: number): Hit {
    const value = normaliseEmail(snippet.original.slice(start, end))
    const labelled = snippet.label.kind === "email"
    const impersonal =
        isRoleAddress(value) ||
        snippet.label.kind === "contact" ||
        // Of most records nothing says that an office writes: the words of the address are not looked at.
        (isOffices(snippet, start, end) && isOfficesWord(value)) ||
        (isPublicMailbox(value) && snippet.ofOffice)
    const score = impersonal ? 0.3 : labelled ? 0.99 : 0.95
    return { field: "email", value: impersonal ? null : value, start, end, score, recognizer: "email" }
}

/** By the record, by its label, by the name before it, or since a sentence asks to write there. */
function isOffices({ text, label, ofOffice }: Snippet, start: number, end: number): boolean {
    if (ofOffice || label.kind === "organisation") return true
    return (end < text.length && ASKS.test(text.slice(end, end + ASKS_UNITS))) || isOfOffice(text, start)
}

/** `receipt@… までメールで`, `…宛にお送りください` */
const ASKS = /^\s?(?:まで|宛に?|あてに?|へ)、?(?:メール|[おごま。)）]|$)/
const ASKS_UNITS = 8

/** `見本商店 <order@…>`: the mailbox is an office's by the name that stands before it. */
function isOfOffice(text: string, start: number): boolean {
    const name =
        text.charCodeAt(start - 1) === LESS_THAN
            ? DISPLAY_NAME.exec(text.slice(Math.max(0, start - DISPLAY_UNITS), start))
            : null
    return name !== null && isOrganisationName(name[1] ?? "")
}

const LESS_THAN = 0x3c
const DISPLAY_UNITS = 64
const DISPLAY_NAME = /([^,;:<>@\n]{2,60})<$/

/**
 * `library@…`, `kyoiku-gakushu@…`, `kita@…` in the record of an office that names nobody: words of which none is a name in Latin
 * letters are the office's own. What has digits or initials is how people are called.
 */
export function isOfficesWord(address: string): boolean {
    const local = address.slice(0, address.lastIndexOf("@"))
    if (PLACE_LOCAL_PARTS.has(local)) return true
    // `shop12@…`: an office's branches are numbered.
    const numbered = NUMBERED.exec(local)?.[1]
    if (numbered !== undefined) return ROLE_LOCAL_PARTS.has(numbered) || PLACE_LOCAL_PARTS.has(numbered)
    return WORDS.test(local) && local.split(WORD_BREAK).every(isNoName)
}

/** `shisetsu3@city.example.lg.jp`: a numbered word that is no name, at a domain that only public bodies have, whole or cut. */
function isPublicMailbox(address: string): boolean {
    const at = lastAt(address)
    // Most addresses are at no such domain.
    const isPublic = address.charCodeAt(address.length - PUBLIC_UNITS) === DOT && PUBLIC_DOMAIN.test(address)
    if (!isPublic && !isOfLocalBody(address, at + 1)) return false
    const word = NUMBERED.exec(address.slice(0, at))?.[1]
    return word !== undefined && isNoName(word)
}

/** Of local and national government, schools and legal bodies (JPRS). */
const PUBLIC_UNITS = ".lg.jp".length
const PUBLIC_DOMAIN = /\.(?:lg|go|ed|ac|or)\.jp$/
/** `city.chiyoda.tokyo.jp`, `pref.aichi.jp`: domains of municipalities and prefectures begin so (JPRS). */
const LOCAL_BODY = /(?:city|town|vill|pref)\./y

function isOfLocalBody(address: string, domain: number): boolean {
    const first = address.charCodeAt(domain)
    if (first !== 0x63 && first !== 0x74 && first !== 0x76 && first !== 0x70) return false
    LOCAL_BODY.lastIndex = domain
    return LOCAL_BODY.test(address)
}

/** Initials (`t.yamada`) are a person's. */
const WORDS = /^[a-z]{2,16}(?:[._-][a-z]{2,16}){0,2}$/
const WORD_BREAK = /[._-]/g
const NUMBERED = /^([a-z]{2,16})[._-]?[0-9]{1,4}$/

function isRole(word: string): boolean {
    return ROLE_LOCAL_PARTS.has(word)
}

function isNoName(word: string): boolean {
    return !ROMAN_NAMES.has(word) && !ROMAN_NAME_END.test(word)
}

export function isRoleAddress(address: string): boolean {
    // Most begin with three letters that no office begins with.
    if (beginsPlain(address) && !MAY_BE_ROLE.has(firstThree(address))) return false
    const local = address.slice(0, lastAt(address))
    if (ROLE_LOCAL_PARTS.has(local.replaceAll(WORD_BREAK, ""))) return true
    const first = local.search(WORD_BREAK)
    if (first > 0 && ROLE_LOCAL_PARTS.has(local.slice(0, first)) && local.split(WORD_BREAK).every(isRole)) return true
    return /^(?:no-?_?reply|do-?_?not-?_?reply|bounces?|mailer-daemon)(?:[+._-]|$)/.test(local)
}

/** With three letters or digits; of a shorter word a sign or the at sign is the third. */
function beginsPlain(address: string): boolean {
    for (let at = 0; at < 3; at++) if (!isAlphanumeric(address.charCodeAt(at))) return false
    return true
}

/** The pattern of isRoleAddress begins so, where no sign stands among its first three units. */
const MAY_BE_ROLE: ReadonlySet<number> = new Set(
    [...ROLE_LOCAL_PARTS, "noreply", "donot", "bounce", "mailer"].map(firstThree),
)

/** Of ASCII. */
function firstThree(text: string): number {
    return (text.charCodeAt(0) << 16) | (text.charCodeAt(1) << 8) | text.charCodeAt(2)
}
