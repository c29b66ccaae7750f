import { beginsNumber, endsNumber, precededBy } from "../number-boundary.ts"
import { NO_HITS, type Hit, type Recognizer, type Snippet } from "../recognizer.ts"
import { CARD_RANGES } from "./card.data.ts"

/**
 * Payment card numbers. Issuer: the card brands, ranges in card.data.ts (ISO/IEC 7812-1). Format: 13-19 digits, printed
 * 4-4-4-4, 4-6-5 or 4-6-4. Check: Luhn, which one random number in ten passes, so it is never enough: a label, a word
 * before, the printed grouping, or a column of such numbers must agree. Must not match: JAN/EAN-13, times in
 * milliseconds, tracking and order numbers. Errs towards no card for a bare number without any label.
 */
const GROUPED = /[2-6][0-9]{3}([ -])(?:[0-9]{4}\1[0-9]{4}\1[0-9]{4}(?:\1[0-9]{3})?|[0-9]{6}\1[0-9]{4,5})/g
const BARE = /[2-6][0-9]{12,18}/g
const CARD_WORDS = /カード|クレジット|card|visa|master|jcb|amex|pan\b/i
const CONTEXT_UNITS = 32
/** Digits after which a printed number may be followed by something else: a security code, a month. */
const TAIL_DIGITS = 3

export const recognizeCard: Recognizer = (snippet) => {
    const { kind } = snippet.label
    if (kind === "code" || kind === "phone" || kind === "account") return NO_HITS
    const hits: Hit[] = []
    if (snippet.text.includes(" ") || snippet.text.includes("-"))
        for (const match of snippet.text.matchAll(GROUPED)) add(hits, snippet, match.index, match[0], true)
    for (const match of snippet.text.matchAll(BARE)) add(hits, snippet, match.index, match[0], false)
    return hits
}

/** Luhn (ISO/IEC 7812-1 annex B), range and length. @param digits ASCII digits only; anything else is no card */
export function isCardNumber(digits: string): boolean {
    if (digits.length < LEAST_DIGITS || digits.length > MOST_DIGITS || luhnSum(digits) % 10 !== 0) return false
    return CARD_RANGES.some(({ from, to, lengths }) => {
        const prefix = digits.slice(0, from.length)
        return prefix >= from && prefix <= to && lengths.includes(digits.length)
    })
}

const LEAST_DIGITS = 13
const MOST_DIGITS = 19

/** @returns NaN where anything but a digit stands */
function luhnSum(digits: string): number {
    let sum = 0
    for (let index = 0; index < digits.length; index++) {
        const digit = digits.charCodeAt(digits.length - 1 - index) - 48
        if (digit < 0 || digit > 9) return Number.NaN
        const doubled = index % 2 === 0 ? digit : digit * 2
        sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum
}

function add(hits: Hit[], snippet: Snippet, start: number, match: string, grouped: boolean): void {
    const { text } = snippet
    const shown = isCardNumber(digitsOf(match)) ? match : match.slice(0, -TAIL_DIGITS - 1)
    const end = start + shown.length
    const value = digitsOf(shown)
    if (!beginsNumber(text, start) || !isCardNumber(value)) return
    if (!endsNumber(text, end) && !(grouped && text.charAt(end) === " ")) return
    const score = scoreOf(snippet, start, grouped)
    if (score > 0) hits.push({ field: "card", value, start, end, score, recognizer: "card" })
}

function scoreOf(snippet: Snippet, start: number, grouped: boolean): number {
    if (snippet.label.kind === "card") return 0.98
    if (grouped) return 0.9
    if (precededBy(snippet.text, start, CARD_WORDS, CONTEXT_UNITS)) return 0.85
    return snippet.proven("card") ? 0.8 : 0
}

function digitsOf(text: string): string {
    return text.replaceAll(/[ -]/g, "")
}
