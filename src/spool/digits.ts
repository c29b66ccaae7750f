// Whole numbers in a fixed width, right-aligned behind spaces, as JSON takes them: what holds one can be written anew in place.
export const DIGITS = 10

const SPACE = 0x20
const ZERO = 0x30

/** @param value below 10^10, which no segment reaches */
export function writeDigits(target: Buffer, start: number, value: number): void {
    let rest = value
    for (let at = start + DIGITS - 1; at >= start; at--) {
        target[at] = rest > 0 || at === start + DIGITS - 1 ? ZERO + (rest % 10) : SPACE
        rest = Math.floor(rest / 10)
    }
}

/** null: not so written. */
export function readDigits(bytes: Buffer, start: number): number | null {
    let value = 0
    let digits = 0
    for (let at = start; at < start + DIGITS; at++) {
        const digit = (bytes[at] ?? 0) - ZERO
        if (bytes[at] === SPACE && digits === 0) continue
        if (digit < 0 || digit > 9) return null
        value = value * 10 + digit
        digits++
    }
    return digits === 0 ? null : value
}
