// The place of a record: the byte of its segment at which its frame begins, as the last member of its JSON (`"at"`, ten
// digits or spaces). A checksum each cannot tell that a whole record was taken out, put elsewhere or put in twice; its place
// can, since all that follows has moved. It costs no digest, needs nothing to be remembered over a restart, and is no part
// of the framing: a reader of before passes over the member, and frames of before have none and are read as they were.
// Whoever writes places anew is not seen: it is no signature.

const NAME = Buffer.from(',"at":')
const DIGITS = 10
/** What a place adds to a record. */
export const PLACE_BYTES: number = NAME.length + DIGITS

const BRACE = 0x7d
const SPACE = 0x20
const ZERO = 0x30

/** Writes a place behind the last member of a record. @param end where its JSON ends, in `target`: the closing brace moves */
export function addPlace(target: Buffer, end: number): void {
    NAME.copy(target, end - 1)
    target.fill(SPACE, end - 1 + NAME.length, end - 1 + PLACE_BYTES)
    target[end - 1 + PLACE_BYTES] = BRACE
}

/** @param end of the payload; @param place below 10^10, which no segment reaches */
export function setPlace(target: Buffer, end: number, place: number): void {
    let rest = place
    for (let at = end - 2; at > end - 2 - DIGITS; at--) {
        target[at] = rest > 0 || at === end - 2 ? ZERO + (rest % 10) : SPACE
        rest = Math.floor(rest / 10)
    }
}

/** null: a record of before places. */
export function placeOf(payload: Buffer): number | null {
    const start = payload.length - 1 - PLACE_BYTES
    if (start < 1 || payload.compare(NAME, 0, NAME.length, start, start + NAME.length) !== 0) return null
    let place = 0
    let digits = 0
    for (let at = start + NAME.length; at < payload.length - 1; at++) {
        const digit = (payload[at] ?? 0) - ZERO
        if (payload[at] === SPACE && digits === 0) continue
        if (digit < 0 || digit > 9) return null
        place = place * 10 + digit
        digits++
    }
    return digits === 0 ? null : place
}

/** The record's JSON without its place. */
export function jsonOf(payload: Buffer): string {
    if (placeOf(payload) === null) return payload.toString("utf8")
    return `${payload.toString("utf8", 0, payload.length - 1 - PLACE_BYTES)}}`
}
