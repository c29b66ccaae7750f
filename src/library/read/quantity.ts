// An amount with its counter, and what an article says around it of how exact it is: 約2万9千件, 最大4,335件, のべ37万件,
// 400人余り, 10件超. Persons and records are told apart by the counter alone.
import type { Span } from "../../core/span.ts"
import type { Bound } from "../contract.ts"
import { MENTIONS_LIMIT } from "../limits.data.ts"
import { CASE_AFTER, CASE_NOUN, COUNTERS, NOT_COUNTER, type CounterKind } from "./counters.data.ts"
import { readNumber, type ReadNumber } from "./number.ts"

export interface Quantity {
    readonly amount: number
    readonly unit: string
    readonly counts: CounterKind
    readonly bounds: readonly Bound[]
    readonly gross: boolean
    /** うち stands before it: a part of the figure before. */
    readonly part: boolean
    /** 計, 合わせて, 総数: a sum. */
    readonly sum: boolean
    /** With the words around it. */
    readonly span: Span
    /** Of the number itself. */
    readonly number: Span
}

const UNITS: readonly (readonly [string, Exclude<CounterKind, "cases">])[] = Object.entries(COUNTERS)
    .flatMap(([kind, units]) => units.map((unit): [string, string] => [unit, kind]))
    .filter((entry): entry is [string, Exclude<CounterKind, "cases">] => entry[1] in COUNTERS)
    .sort(([a], [b]) => b.length - a.length)

const BEGINS_NUMBER = /[0-9一二三四五六七八九十百千数]/g
const BEFORE =
    /(?:約|およそ|おおよそ|おおむね|概ね|ほぼ|最大で?|最多で?|のべ|延べ|少なくとも|最低でも|合わせて|あわせて|合計で?|総計|総数|計|推定|うち|全|各|[:はが])\s?$/
const AFTER =
    /^(?:分)?\s?(?:程度|ほど|余り?|あまり|以上|を超える|を超え|超|を上回る|強|弱|前後|近く|以下|未満|以内|を下回る)?/
/** 2件目 is the second, 一世帯あたり a rate. */
const ORDINAL_OR_RATE = /^(?:目|あたり|当たり|につき)/
const BOUND_WORDS: readonly (readonly [RegExp, Bound])[] = [
    [/約|およそ|おおよそ|おおむね|概ね|ほぼ|推定|程度|ほど|前後/, "about"],
    [/最大|最多|以下|以内/, "at-most"],
    [/少なくとも|最低|以上/, "at-least"],
    [/余|あまり|超|上回る|強/, "over"],
    [/未満|弱|近く|下回る/, "under"],
]

/** All quantities of a sentence, in order. */
export function readQuantities(text: string): Quantity[] {
    const found: Quantity[] = []
    let end = 0
    for (const { index } of text.matchAll(BEGINS_NUMBER)) {
        if (index < end || found.length >= MENTIONS_LIMIT || continuesNumber(text, index)) continue
        const quantity = quantityAt(text, index)
        if (quantity === null) continue
        found.push(quantity)
        end = quantity.span.end
    }
    return found
}

/** Within a longer number, a version or an id: `2.3.32`, `CVE-2017-5638`, `Struts2`. */
function continuesNumber(text: string, at: number): boolean {
    return /[0-9A-Za-z#][.,\-/]?$/.test(text.slice(Math.max(0, at - 2), at)) || text.charAt(at - 1) === "第"
}

function quantityAt(text: string, at: number): Quantity | null {
    const number = readNumber(text, at)
    if (number === null) return null
    const counterAt = text.charAt(number.end) === " " ? number.end + 1 : number.end
    const counter = counterOf(text, counterAt, number)
    if (counter === null) return null
    const before = wordsBefore(text, at)
    const tail =
        AFTER.exec(text.slice(counterAt + counter.unit.length, counterAt + counter.unit.length + 8))?.[0].trimEnd() ??
        ""
    const end = counterAt + counter.unit.length + tail.length
    const words = `${before.words} ${tail}`
    return {
        amount: number.value,
        unit: counter.unit,
        counts: isCases(text, before.start, end, counter.unit) ? "cases" : counter.counts,
        bounds: boundsOf(words, number.vague),
        gross: /のべ|延べ/.test(words),
        part: /うち/.test(words),
        sum: /計|合わせて|あわせて|総数/.test(words),
        span: { start: before.start, end },
        number: { start: at, end: counterAt + counter.unit.length },
    }
}

function counterOf(
    text: string,
    at: number,
    number: ReadNumber,
): { unit: string; counts: Exclude<CounterKind, "cases"> } | null {
    const rest = text.slice(at, at + 12)
    const found = UNITS.find(([unit]) => rest.startsWith(unit))
    if (found === undefined || NOT_COUNTER.test(rest) || ORDINAL_OR_RATE.test(rest.slice(found[0].length))) return null
    const [unit, counts] = found
    // 一部 and 一例 are words, 一度 is an adverb.
    if (number.kanji && number.value < 10 && /^(?:部|例|行|種|度|点|組|方|本|つ|枚|筆|票|号|位)/.test(unit)) return null
    return { unit, counts }
}

function wordsBefore(text: string, at: number): { words: string; start: number } {
    let start = at
    for (let round = 0; round < 4; round++) {
        const match = BEFORE.exec(text.slice(Math.max(0, start - 6), start))
        if (match === null || /^[:はが]/.test(match[0])) break
        start -= match[0].length
    }
    const words = text.slice(start, at)
    return { words, start }
}

function boundsOf(words: string, vague: boolean): Bound[] {
    const bounds = BOUND_WORDS.filter(([pattern]) => pattern.test(words)).map(([, bound]) => bound)
    return vague ? [...bounds, "vague"] : bounds
}

function isCases(text: string, start: number, end: number, unit: string): boolean {
    if (unit !== "件") return false
    const before = text.slice(Math.max(0, start - 16), start).replace(/」?(?:は|が|も|を|の|、|:)?$/, "")
    return CASE_AFTER.test(text.slice(end, end + 24)) || CASE_NOUN.test(before)
}
