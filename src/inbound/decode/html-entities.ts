// Character references: `&#39;` `&#x27` `&quot;`. Numeric ones count without their semicolon too,
// and with any number of zeros in front, as browsers read them.
import { AMPERSAND, HASH, SEMICOLON } from "../profile.ts"
import type { Steps } from "../steps.ts"
import type { Decoder } from "./decoder.ts"
import { ENTITY_CHARACTERS } from "./html-entities.data.ts"
import { replacedSteps } from "./in-stretches.ts"

const REFERENCE = /&(?:#0*([0-9]{1,7});?|#[xX]0*([0-9A-Fa-f]{1,6});?|([A-Za-z]{2,8});)/g
const LAST_CODE_POINT = 0x10_ffff

export const HTML_ENTITY_DECODER: Decoder = {
    name: "html-entity",
    wants: (profile) => (profile & AMPERSAND) !== 0 && (profile & (HASH | SEMICOLON)) !== 0,
    decode: (text) => {
        const decoded = text.replace(REFERENCE, characterOf)
        return decoded === text ? [] : [decoded]
    },
    decodeSteps: decodeEntities,
}

function* decodeEntities(text: string): Steps<readonly string[]> {
    const decoded = yield* replacedSteps(text, REFERENCE, "&", characterOf)
    return decoded === text ? [] : [decoded]
}

function characterOf(whole: string, decimal?: string, hex?: string, name?: string): string {
    if (name !== undefined) return ENTITY_CHARACTERS[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number.parseInt(decimal, 10)
    return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole
}
