// Another round of percent-encoding: `%2527` reaches the lattice as `%27`. Bytes are read in any charset that fits.
import { textsOfBytes } from "../charset/texts-of-bytes.ts"
import { PERCENT } from "../profile.ts"
import { latin1Carrier, percentBytes } from "../readings/form-value.ts"
import type { Decoder } from "./decoder.ts"

const ENCODED = /%[0-9A-Fa-f]{2}/

export const PERCENT_DECODER: Decoder = {
    name: "percent",
    wants: (profile) => (profile & PERCENT) !== 0,
    decode: (text) => {
        if (!ENCODED.test(text)) return []
        const texts = textsOfBytes(percentBytes(latin1Carrier(text), false), null)
        return typeof texts === "string" ? [texts] : texts.map((plausible) => plausible.text)
    },
}
