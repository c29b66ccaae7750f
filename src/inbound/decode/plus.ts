// `+` for a space, where a value was form-encoded once more. A text that has spaces already was not.
import { PLUS, SPACE } from "../profile.ts"
import type { Decoder } from "./decoder.ts"

export const PLUS_DECODER: Decoder = {
    name: "plus",
    wants: (profile) => (profile & (PLUS | SPACE)) === PLUS,
    decode: (text) => [text.replaceAll("+", " ")],
}
