/** Whether the digits from `start` begin a number of their own: not inside an id, a decimal or a longer grouped number. */
export function beginsNumber(text: string, start: number): boolean {
    if (start === 0) return true
    const before = text.charCodeAt(start - 1)
    if (isLetterOrDigit(before) || before === UNDERSCORE || before === PERCENT || before === PLUS) return false
    return !(joins(before) && start > 1 && isLetterOrDigit(text.charCodeAt(start - 2)))
}

/** Whether the digits before `end` end a number: no digit, letter or grouped digit follows. */
export function endsNumber(text: string, end: number): boolean {
    if (end >= text.length) return true
    const next = text.charCodeAt(end)
    if (isLetterOrDigit(next) || next === UNDERSCORE) return false
    return !(joins(next) && isDigit(text.charCodeAt(end + 1)))
}

const PERCENT = 0x25
const PLUS = 0x2b
const UNDERSCORE = 0x5f

/** `-`, `.` and `/`. */
function joins(unit: number): boolean {
    return unit >= 0x2d && unit <= 0x2f
}

function isDigit(unit: number): boolean {
    return unit >= 0x30 && unit <= 0x39
}

function isLetterOrDigit(unit: number): boolean {
    return isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}

/** Whether one of the words stands within `units` before `start`. */
export function precededBy(text: string, start: number, words: RegExp, units: number): boolean {
    return words.test(text.slice(Math.max(0, start - units), start))
}
