// Amounts as Japanese articles write them: 1,992 · 37万 · 2万9千 · 74万9745 · 1億2,000万 · 2.3万 · 三百七十 · 一万二千 · 数百.
// Errs towards reading none: a kanji numeral is read only where a counter follows it (quantity.ts).

export interface ReadNumber {
    readonly value: number
    readonly end: number
    /** `数百`: some hundreds; the value is then the least it can be. */
    readonly vague: boolean
    /** Written in kanji only, as words are too (`一部`). */
    readonly kanji: boolean
}

const DIGITS = /[0-9]{1,3}(?:, ?[0-9]{3}){1,4}(?![0-9])|[0-9]{1,13}(?:\.[0-9]{1,4})?/y
const KANJI_DIGITS = "〇一二三四五六七八九"
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 }
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 億: 100_000_000, 兆: 1_000_000_000_000 }

/**
 * Reads the number that begins at `at`.
 *
 * @param text folded
 * @returns null where none begins
 */
export function readNumber(text: string, at: number): ReadNumber | null {
    const state: State = { at, total: 0, group: 0, pending: null, vague: false, kanji: true }
    while (step(text, state));
    if (state.at === at) return null
    const value = state.total + state.group + (state.pending ?? 0)
    if (value === 0 && text.charAt(at) !== "0") return null
    return { value, end: state.at, vague: state.vague, kanji: state.kanji }
}

interface State {
    at: number
    /** Closed by 万, 億 or 兆. */
    total: number
    /** Within the current group of four digits, closed by 十, 百 or 千. */
    group: number
    /** Digits not yet closed by anything. */
    pending: number | null
    vague: boolean
    kanji: boolean
}

function step(text: string, state: State): boolean {
    const unit = text.charAt(state.at)
    if (unit === "数" && state.pending === null) return takeVague(text, state)
    if (unit >= "0" && unit <= "9") return state.pending === null && takeDigits(text, state)
    const digit = unit === "" ? -1 : KANJI_DIGITS.indexOf(unit)
    if (digit >= 0) return takeKanjiDigit(digit, state)
    return takeMultiplier(unit, state)
}

function takeDigits(text: string, state: State): boolean {
    DIGITS.lastIndex = state.at
    const match = DIGITS.exec(text)
    if (match === null) return false
    state.pending = Number(match[0].replaceAll(/[, ]/g, ""))
    state.at += match[0].length
    state.kanji = false
    return true
}

/** 二〇一七 is written digit by digit, 二百七 is not: within one group both come out right. */
function takeKanjiDigit(digit: number, state: State): boolean {
    if (state.pending !== null && (!state.kanji || state.pending >= 1_000_000_000)) return false
    state.pending = (state.pending ?? 0) * 10 + digit
    state.at += 1
    return true
}

function takeVague(text: string, state: State): boolean {
    if (!/[十百千万億]/.test(text.charAt(state.at + 1))) return false
    state.vague = true
    state.at += 1
    return true
}

function takeMultiplier(unit: string, state: State): boolean {
    const small = SMALL[unit]
    if (small !== undefined) {
        state.group += (state.pending ?? 1) * small
        state.pending = null
        state.at += 1
        return true
    }
    const large = LARGE[unit]
    if (large === undefined || (state.pending === null && state.group === 0 && !state.vague)) return false
    const group = state.group + (state.pending ?? 0)
    state.total += Math.round((group === 0 ? 1 : group) * large)
    state.group = 0
    state.pending = null
    state.at += 1
    return true
}
