// Names in the evidence folder. A segment is `NAME.warc.gz.age` with its index `NAME.ndjson`. While it is open there is only
// `NAME.open`, a line for each transaction that was taken on: what a killed gate leaves behind, and what was lost with it.
export const SEGMENT_END = ".warc.gz.age"
export const INDEX_END = ".ndjson"
export const OPEN_END = ".open"
export const PART_END = ".part"

const NAME = /^(\d{8}T\d{9}Z)-([a-z0-9]{1,40})-(\d{1,6})$/

/** @param writer lower-case letters and digits, unique over processes and their threads */
export function segmentName(nowMs: number, writer: string, count: number): string {
    const time = new Date(nowMs).toISOString().replaceAll(/[-:.]/g, "")
    return `${time}-${writer}-${count}`
}

/** @returns the name of the segment a file belongs to; null: of none */
export function nameOf(file: string, end: string): string | null {
    if (!file.endsWith(end)) return null
    const name = file.slice(0, -end.length)
    return NAME.test(name) ? name : null
}

/** The writer within a segment's name. */
export function writerOf(segment: string): string {
    return NAME.exec(segment)?.[2] ?? ""
}

/** When it was begun, Unix milliseconds; NaN for what is no name. */
export function beganMs(segment: string): number {
    const time = NAME.exec(segment)?.[1] ?? ""
    const [, y, mo, d, h, mi, s, ms] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(time) ?? []
    return Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}.${ms}Z`)
}
