// `%u0027`: IIS and old JavaScript escape(). Source: ECMAScript annex B, unescape.
import { PERCENT } from "../profile.ts"
import type { Decoder } from "./decoder.ts"

const ENCODED = /%[uU]([0-9A-Fa-f]{4})/g

export const PERCENT_U_DECODER: Decoder = {
    name: "percent-u",
    wants: (profile) => (profile & PERCENT) !== 0,
    decode: (text) => {
        const decoded = text.replace(ENCODED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        return decoded === text ? [] : [decoded]
    },
}
