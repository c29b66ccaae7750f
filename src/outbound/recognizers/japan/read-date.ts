import { kanjiNumber } from "../../normalise.ts"
import { ERAS } from "./era.data.ts"

/**
 * Reads one calendar date: Western (`1980-04-01`, `1980年4月1日`, `19800401`, `April 1, 1980`, ISO times) or by era
 * (昭和55年4月1日, S55.4.1, 令和元年5月), its numbers in kanji too (昭和五十五年四月一日). Day or month may be missing.
 *
 * @param given folded (fold-text.ts), trimmed
 * @returns `YYYY-MM-DD`, `YYYY-MM` or null; nothing before 1868 or after 2099
 */
export function readDate(given: string): string | null {
    if (given.length > DATE_LIMIT) return null
    const text = KANJI_DIGIT.test(given) ? inDigits(given) : given
    const western = WESTERN.exec(text) ?? COMPACT.exec(text) ?? MONTH_ONLY.exec(text)
    if (western !== null) return dateOf(Number(western[1]), Number(western[2]), numberOrNull(western[3]))
    const american = AMERICAN.exec(text)
    if (american !== null) return dateOf(Number(american[3]), Number(american[1]), Number(american[2]))
    return byEra(text) ?? byMonthName(text)
}

const DATE_LIMIT = 48
const KANJI_DIGIT = /[〇一二三四五六七八九十]/

function inDigits(text: string): string {
    return text.replaceAll(/[〇一二三四五六七八九十]{1,4}(?=\s?[年月日])/g, (numeral) => String(kanjiNumber(numeral)))
}

const WESTERN = /^([0-9]{4})\s?[-/.年]\s?([0-9]{1,2})\s?[-/.月]\s?([0-9]{1,2})\s?日?(?:生|生まれ)?(?:[T\s(（].*)?$/
const COMPACT = /^([0-9]{4})([0-9]{2})([0-9]{2})$/
const MONTH_ONLY = /^([0-9]{4})\s?[-/.年]\s?([0-9]{1,2})\s?月?()(?:生|生まれ)?$/
const AMERICAN = /^([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})$/
const ERA =
    /^(明治|大正|昭和|平成|令和|[明大昭平令mtshr])\s?([0-9]{1,2}|元)\s?[-/.年]\s?([0-9]{1,2})\s?[-/.月]\s?(?:([0-9]{1,2})\s?日?)?(?:生|生まれ)?(?:\s?[(（].*)?$/i
const NAMED = /^([A-Za-z]{3})[a-z]*\.?\s([0-9]{1,2})(?:st|nd|rd|th)?,?\s([0-9]{4})$/
const NAMED_DAY_FIRST = /^([0-9]{1,2})(?:st|nd|rd|th)?\s([A-Za-z]{3})[a-z]*\.?,?\s([0-9]{4})$/
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
const FIRST_YEAR = 1868
const LAST_YEAR = 2099

function byEra(text: string): string | null {
    const match = ERA.exec(text)
    const era = ERAS.find(({ names }) => names.includes((match?.[1] ?? "").toLowerCase()))
    if (match === null || era === undefined) return null
    const year = era.offset + (match[2] === "元" ? 1 : Number(match[2]))
    return dateOf(year, Number(match[3]), numberOrNull(match[4]))
}

function byMonthName(text: string): string | null {
    const named = NAMED.exec(text)
    if (named !== null) return dateOf(Number(named[3]), monthOf(named[1]), Number(named[2]))
    const dayFirst = NAMED_DAY_FIRST.exec(text)
    return dayFirst === null ? null : dateOf(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]))
}

function monthOf(name: string | undefined): number {
    return MONTHS.indexOf((name ?? "").toLowerCase()) + 1
}

function numberOrNull(text: string | undefined): number | null {
    return text === undefined || text === "" ? null : Number(text)
}

function dateOf(year: number, month: number, day: number | null): string | null {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null
    const head = `${year}-${String(month).padStart(2, "0")}`
    if (day === null) return head
    return day >= 1 && day <= daysIn(year, month) ? `${head}-${String(day).padStart(2, "0")}` : null
}

function daysIn(year: number, month: number): number {
    if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
    return [4, 6, 9, 11].includes(month) ? 30 : 31
}
