// What a number of a spreadsheet shows: a date is a count of days, a telephone number has lost its zero.
// Source: ECMA-376-1 part 18.8.30 (numFmt), 18.17.4 (dates).

export type NumberFormat = "date" | "plain" | { readonly digits: string }

/** Built-in formats that are dates; 27 to 36 and 50 to 58 are those of Japanese, Chinese and Korean programs. */
function isBuiltInDate(id: number): boolean {
    return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
}

/** Excel keeps no longer ones. */
const CODE_UNITS = 255

/** @param code a format of the workbook's own; undefined: a built-in one */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
    if (code === undefined) return isBuiltInDate(id) ? "date" : "plain"
    const shown = (code.slice(0, CODE_UNITS).split(";", 1)[0] ?? "").replaceAll(/\[[^\]]*\]/g, "")
    const bare = shown.replaceAll(/"[^"]*"|\\.|_./g, "")
    if (/[ydegbr]/i.test(bare) && !/general|標準/i.test(bare)) return "date"
    const digits = shown.replaceAll(/["\\]/g, "")
    // `000-0000-0000`: telephone numbers, postal codes and member numbers with their leading zeros.
    return /^[0\-() ]*0{2}[0\-() ]*$/.test(digits) ? { digits } : "plain"
}

const DAY_MS = 86_400_000
/** Day 0 of the two calendars; the first one counts a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
/** 9999-12-31 */
const LAST_DAY = 2_958_465

/** @returns the number as a reader would see it; as it stands where the format says nothing of it */
export function shownNumber(raw: string, format: NumberFormat, is1904: boolean): string {
    const value = Number(raw)
    if (format === "plain" || !Number.isFinite(value)) return plainNumber(raw, value)
    if (format === "date") return shownDate(raw, value, is1904)
    return Number.isSafeInteger(value) && value >= 0 ? withDigits(String(value), format.digits) : raw
}

/** `9.0123456780000001E9` is how some programs write a telephone number. */
function plainNumber(raw: string, value: number): string {
    return /e/i.test(raw) && Number.isSafeInteger(value) ? String(value) : raw
}

function shownDate(raw: string, value: number, is1904: boolean): string {
    const days = Math.floor(value)
    if (days < 1 || days > LAST_DAY) return raw
    const day = new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + (days < 60 && !is1904 ? days + 1 : days) * DAY_MS)
    return `${day.getUTCFullYear()}/${day.getUTCMonth() + 1}/${day.getUTCDate()}`
}

/** Fills a pattern from the right. */
function withDigits(value: string, pattern: string): string {
    const zeros = pattern.replaceAll(/[^0]/g, "").length
    const digits = value.padStart(zeros, "0")
    let at = digits.length
    let out = ""
    for (let index = pattern.length - 1; index >= 0; index--) {
        const unit = pattern.charAt(index)
        out = (unit === "0" ? digits.charAt(--at) : unit) + out
    }
    return digits.slice(0, Math.max(0, at)) + out
}
