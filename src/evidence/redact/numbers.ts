// Numbers that are not kept wherever they stand: My Numbers, and the security code behind a card number. Recognition wants a
// label beside the check digit; here the check digit alone is enough, though one number in eleven passes it: errs towards
// taking out. In a longer run of digits (values that an injected query joined) both ends are tried.
import { isCardNumber } from "../../outbound/recognizers/generic/card.ts"
import { isMyNumber } from "../../outbound/recognizers/japan/my-number.ts"
import type { Span } from "../../core/span.ts"
import type { Mark } from "./marks.ts"

/** At every number's beginning, whatever came before: groups may be read from any of them. */
const GROUPED = /(?<![0-9])(?=([0-9]{4}([ .-]?)[0-9]{4}\2[0-9]{4})(?![0-9]))/g
const CARD = /(?<![0-9])[0-9]{4}(?:[ -]?[0-9]{2,6}){2,3}(?![0-9])/g
const LONG_RUN = /[0-9]{13,64}/g
const MY_NUMBER_DIGITS = 12
/** Whatever its check digit: somebody said what it is. */
const SAID =
    /(?:マイナンバー|個人番号|my[ _-]?number|individual number)[^0-9\n]{0,40}([0-9]{4}[ .-]?[0-9]{4}[ .-]?[0-9]{4})/gi
/** Card, an expiry date perhaps, a code: as they are listed together. */
const CARD_AND_CODE =
    /(?<![0-9])([0-9]{4}(?:[ -]?[0-9]{2,6}){2,3})(?:[^0-9\n]{1,12}[0-9]{1,2}[^0-9\n]{0,3}[0-9]{2,4})?[^0-9\n]{1,12}([0-9]{3,4})(?![0-9])/dg
const NAMED_CODE = /(?:\bcv[cv]2?\b|\bcsc\b|security code|セキュリティ.?コード)[^0-9\n]{0,12}([0-9]{3,4})(?![0-9])/dgi

export function secretNumbers(text: string): Mark[] {
    const plain = asciiDigits(text)
    const cards = cardsIn(plain)
    return [...[...myNumbers(plain)].filter((mark) => !liesIn(cards, mark)), ...codes(plain)]
}

/** A card number stays: it is counted, and only encrypted. Three of its four groups may look like a My Number. */
function cardsIn(text: string): Span[] {
    return [...text.matchAll(CARD)]
        .filter(({ 0: found }) => isCardNumber(found.replaceAll(/[ -]/g, "")))
        .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
}

/** @param spans in order, and apart */
function liesIn(spans: readonly Span[], { start, end }: Span): boolean {
    let [low, high] = [0, spans.length]
    while (low < high) {
        const middle = (low + high) >>> 1
        if ((spans[middle]?.start ?? 0) <= start) low = middle + 1
        else high = middle
    }
    return end <= (spans[low - 1]?.end ?? -1)
}

function* myNumbers(text: string): Generator<Mark> {
    for (const match of text.matchAll(GROUPED)) {
        const found = match[1] ?? ""
        if (isMyNumber(found.replaceAll(/[ .-]/g, ""))) yield myNumber(match.index, found.length)
    }
    for (const match of text.matchAll(SAID)) {
        const found = match[1] ?? ""
        yield myNumber(match.index + match[0].length - found.length, found.length)
    }
    for (const { index, 0: run } of text.matchAll(LONG_RUN)) {
        if (isCardNumber(run)) continue
        for (const at of [0, run.length - MY_NUMBER_DIGITS])
            if (isMyNumber(run.slice(at, at + MY_NUMBER_DIGITS))) yield myNumber(index + at, MY_NUMBER_DIGITS)
    }
}

function* codes(text: string): Generator<Mark> {
    for (const { 1: card = "", indices } of text.matchAll(CARD_AND_CODE)) {
        const place = indices?.[2]
        if (place !== undefined && isCardNumber(card.replaceAll(/[ -]/g, ""))) yield code(place)
    }
    for (const { indices } of text.matchAll(NAMED_CODE)) {
        const place = indices?.[1]
        if (place !== undefined) yield code(place)
    }
}

function myNumber(start: number, length: number): Mark {
    return { start, end: start + length, kind: "my-number" }
}

function code([start, end]: readonly [number, number]): Mark {
    return { start, end, kind: "security-code" }
}

/** Unit for unit, so that places stay: １２３－４ → 123-4. */
function asciiDigits(text: string): string {
    if (!/[\uff10-\uff19]/.test(text)) return text
    return text
        .replaceAll(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
        .replaceAll(/[\u2010-\u2015\u2212\u30fc\uff0d\uff70]/g, "-")
        .replaceAll("\u3000", " ")
}
