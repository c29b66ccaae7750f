// Kinds of places a value stands in, by the path of the reading, where a form is an attack in some of them only. All of
// them are here, so that what was judged at one place is known to hold at another (judged-texts.ts).
import { unitAt } from "../text-units.ts"

/** The name of a field, a member or a header. */
export const KEY: RegExp = /#(?:key|name)$/
/** The name of a field, also of a part of a multipart form: what a framework may bind to an object. */
export const BOUND_NAME: RegExp = /#(?:key|name)$|^multipart[^→]*\.name$/
/** The name of an uploaded file. */
export const FILE_NAME: RegExp = /\.filename$|^header\.x[-_.]?(?:file[-_.]?name|filename|file)$/
/** Names of fields and of files. */
export const NAMES: RegExp = new RegExp(`${BOUND_NAME.source}|${FILE_NAME.source}`)
/** The path of the request. */
export const PATH: RegExp = /^path/
/** Values that have no line ends of their own. */
export const ONE_LINE: RegExp = /^(?:query|path|cookie|header|authority|fragment)/
/** Fields that go into the head of a mail; a letter that is kept in a cookie has such lines too. */
export const MAIL_HEAD: RegExp = /\.(?:your-?|user-?)?(?:name|e-?mail|mail|subject|title|from|to|cc|tel|phone)$/i
/** What an application takes as a parameter; the headers of a browser are no such thing. */
export const PARAMETER: RegExp = /^(?!header\.)/
/** Parameters that may hold an address for the server, and not where the visitor's own program listens or comes from. */
export const ADDRESS_PARAMETER: RegExp =
    /^(?!header\.|.*(?:redirect|return|callback|referr?er|origin|location|href|page|access_?url|[^a-z]d[lr]$))(?:query|form|json|xml|cookie|multipart|body|graphql|path)/i

/** Names, and headers: what a visitor types, or typed on the page before, does not get there. */
export const NAMING: RegExp = /#(?:key|name)$|^header\.[^→]*$/

/** An item of a list in JSON, as services tell of the files that a change touched. */
export const ITEM: RegExp = /^json\.[^→]*\]$/

const PLACES = [NAMING, PATH, KEY, BOUND_NAME, FILE_NAME, ONE_LINE, MAIL_HEAD, PARAMETER, ADDRESS_PARAMETER, ITEM]

/** Whether every form reads a text at the one path as it does at the other. */
export function isSamePlace(left: string, right: string): boolean {
    return isSameButForNumbers(left, right) || PLACES.every((place) => place.test(left) === place.test(right))
}

/** Two rows of a list, `json[3].name` and `json[12].name`: no place above tells one number from others. */
function isSameButForNumbers(left: string, right: string): boolean {
    const [units, others] = [left.length, right.length]
    let at = 0
    let other = 0
    for (;;) {
        while (at < units && other < others && left.charCodeAt(at) === right.charCodeAt(other)) {
            at++
            other++
        }
        if (at === units && other === others) return true
        const here = unitAt(left, at)
        const there = unitAt(right, other)
        // Both are within a number, or both begin one.
        const within = isDigit(unitAt(left, at - 1)) && isDigit(unitAt(right, other - 1))
        if (!(isDigit(here) && (within || isDigit(there))) && !(within && isDigit(there))) return false
        at = endOfDigits(left, at)
        other = endOfDigits(right, other)
    }
}

function endOfDigits(text: string, start: number): number {
    let at = start
    while (isDigit(unitAt(text, at))) at++
    return at
}

function isDigit(code: number): boolean {
    return code >= 0x30 && code <= 0x39
}
