// `%u0027`: IIS and old JavaScript escape(). Source: ECMAScript annex B, unescape.
import { PERCENT } from "../profile.ts"
import { hexPair } from "../readings/form-value.ts"
import { unitAt } from "../text-units.ts"
import type { Decoder } from "./decoder.ts"

/** Units of `%uXXXX`. */
const ESCAPE_UNITS = 6

export const PERCENT_U_DECODER: Decoder = {
    name: "percent-u",
    wants: (profile) => (profile & PERCENT) !== 0,
    decode: (text) => {
        let decoded = ""
        let start = 0
        // A callback for each of ten thousand escapes costs three times as much.
        for (let at = text.indexOf("%"); at >= 0; at = text.indexOf("%", at)) {
            const unit = escapedUnit(text, at)
            if (unit >= 0) {
                decoded += text.slice(start, at) + String.fromCharCode(unit)
                start = at + ESCAPE_UNITS
            }
            at = unit >= 0 ? start : at + 1
        }
        return start === 0 ? [] : [decoded + text.slice(start)]
    },
}

/** Value of `%uXXXX` at `at`, or -1. */
function escapedUnit(text: string, at: number): number {
    if ((unitAt(text, at + 1) | 0x20) !== 0x75) return -1
    const high = hexPair(text, at + 2)
    const low = high < 0 ? -1 : hexPair(text, at + 4)
    return low < 0 ? -1 : (high << 8) | low
}
