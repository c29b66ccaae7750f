/** Whether the digits from `start` begin a number of their own: not inside an id, a decimal or a longer grouped number. */
export function beginsNumber(text: string, start: number): boolean {
    const before = text.charAt(start - 1)
    if (/[0-9A-Za-z_%+]/.test(before)) return false
    return !(/[-./]/.test(before) && /[0-9A-Za-z]/.test(text.charAt(start - 2)))
}

/** Whether the digits before `end` end a number: no digit, letter or grouped digit follows. */
export function endsNumber(text: string, end: number): boolean {
    const next = text.charAt(end)
    if (/[0-9A-Za-z_]/.test(next)) return false
    return !(/[-./]/.test(next) && /[0-9]/.test(text.charAt(end + 1)))
}

/** Whether one of the words stands within `units` before `start`. */
export function precededBy(text: string, start: number, words: RegExp, units: number): boolean {
    return words.test(text.slice(Math.max(0, start - units), start))
}
