/** ISO 8601 in the zone of this machine with its offset, to the second, e.g. `2026-11-22T14:28:24+09:00`. */
export function localTime(ms: number): string {
    const date = new Date(ms)
    const offset = -date.getTimezoneOffset()
    const shifted = new Date(ms + offset * MINUTE_MS).toISOString().slice(0, "2026-11-22T14:28:24".length)
    const sign = offset < 0 ? "-" : "+"
    const minutes = Math.abs(offset)
    return `${shifted}${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

const MINUTE_MS = 60_000

function twoDigits(value: number): string {
    return String(value).padStart(2, "0")
}
