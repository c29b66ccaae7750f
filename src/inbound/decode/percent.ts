// Another round of percent-encoding: `%2527` reaches the lattice as `%27`. Bytes are read in any charset that fits.
import { type Texts, textsOfBytes } from "../charset/texts-of-bytes.ts"
import { PERCENT } from "../profile.ts"
import { latin1Carrier, percentBytes } from "../readings/form-value.ts"
import type { Steps } from "../steps.ts"
import type { Decoder } from "./decoder.ts"
import { cutBefore } from "./in-stretches.ts"

const ENCODED = /%[0-9A-Fa-f]{2}/

export const PERCENT_DECODER: Decoder = {
    name: "percent",
    wants: (profile) => (profile & PERCENT) !== 0,
    decode: (text) => {
        if (!ENCODED.test(text)) return []
        return plainTexts(textsOfBytes(percentBytes(latin1Carrier(text), false), null))
    },
    decodeSteps: decodePercent,
}

function* decodePercent(text: string): Steps<readonly string[]> {
    if (!ENCODED.test(text)) return []
    const raw = latin1Carrier(text)
    yield
    const pieces: Buffer[] = []
    for (let at = 0; at < raw.length;) {
        const end = cutBefore(raw, "%", at)
        // A copy: the bytes stand where the next ones are put.
        pieces.push(Buffer.from(percentBytes(raw.slice(at, end), false)))
        at = end
        yield
    }
    return plainTexts(textsOfBytes(Buffer.concat(pieces), null))
}

function plainTexts(texts: Texts): readonly string[] {
    return typeof texts === "string" ? [texts] : texts.map((plausible) => plausible.text)
}
