/** A half-open range [start, end) in UTF-16 units of the decoded text it speaks of. */
export interface Span {
    readonly start: number
    readonly end: number
}
