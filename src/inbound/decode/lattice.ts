// The bounded lattice: a reading, and what it becomes when any of the decoders is applied, in any order. Breadth first, so
// that simple encodings are met before the bounds are; texts that come out twice are kept once. Where a bound is reached
// the caller is told, and says so in a finding.
import type { DerivedText } from "../contract.ts"
import {
    DECODING_DEPTH_LIMIT,
    DERIVED_LONG_TEXTS_LIMIT,
    DERIVED_TEXTS_LIMIT,
    DERIVED_UNITS_LIMIT,
    SLICE_TEXT_UNITS,
} from "../limits.data.ts"
import { AMPERSAND, BACKSLASH, FULL_WIDTH, PERCENT, PLUS, profileOf, SPACE } from "../profile.ts"
import type { Steps } from "../steps.ts"
import { BASE64_DECODER, mayBeBase64 } from "./base64.ts"
import type { Decoder } from "./decoder.ts"
import { FULL_WIDTH_DECODER, isWorthFolding, isWorthFoldingSteps } from "./full-width.ts"
import { HTML_ENTITY_DECODER } from "./html-entities.ts"
import { JS_ESCAPE_DECODER } from "./js-escapes.ts"
import { PERCENT_DECODER } from "./percent.ts"
import { PERCENT_U_DECODER } from "./percent-u.ts"
import { PLUS_DECODER } from "./plus.ts"
import { hasUrlBlanks, URL_BLANKS_DECODER } from "./url-blanks.ts"
import { UTF7_DECODER } from "./utf7.ts"

export const DECODERS: readonly Decoder[] = [
    PERCENT_DECODER,
    PERCENT_U_DECODER,
    HTML_ENTITY_DECODER,
    JS_ESCAPE_DECODER,
    FULL_WIDTH_DECODER,
    PLUS_DECODER,
    URL_BLANKS_DECODER,
    UTF7_DECODER,
    BASE64_DECODER,
]
const TRIGGERS: number = PERCENT | AMPERSAND | BACKSLASH | PLUS | FULL_WIDTH

/** Whether any decoder may have something to do. */
export function isEncoded(text: string, profile: number): boolean {
    if ((profile & TRIGGERS) !== 0) return true
    return ((profile & SPACE) !== 0 && hasUrlBlanks(text)) || mayBeBase64(text, profile)
}

export interface Derivation {
    /** The reading first, then what was derived from it. */
    readonly texts: readonly DerivedText[]
    /** By text: the one that it is the only text a decoder made of; null: there is none. */
    readonly sources: readonly (DerivedText | null)[]
    /** True when a bound kept texts from being derived. */
    readonly exhausted: boolean
}

/** @param reading a text as it stood; its own `decoding` is kept in front */
export function derive(reading: DerivedText): Derivation {
    if (hasNothingToFold(reading)) return { texts: [reading], sources: [null], exhausted: false }
    const deriving = new Deriving(reading)
    for (const from of deriving.texts) {
        for (const decoder of decodersOf(from)) deriving.add(from, decoder)
        if (deriving.exhausted) break
    }
    return deriving
}

/** As derive, in steps: of one decoder of one text each, or of a stretch of a long one. */
export function* deriveSteps(reading: DerivedText): Steps<Derivation> {
    if (isFullWidthAlone(reading) && !(yield* isWorthFoldingSteps(reading.text)))
        return { texts: [reading], sources: [null], exhausted: false }
    const deriving = new Deriving(reading)
    for (const from of deriving.texts) {
        for (const decoder of decodersOf(from)) {
            if (from.text.length > SLICE_TEXT_UNITS) yield* deriving.addSteps(from, decoder)
            else deriving.add(from, decoder)
        }
        if (deriving.exhausted) break
    }
    return deriving
}

class Deriving implements Derivation {
    readonly texts: DerivedText[]
    readonly sources: (DerivedText | null)[] = [null]
    exhausted = false
    readonly #reading: DerivedText
    /** Few, and long: to compare them costs less than to hash each. */
    readonly #seen: string[]
    readonly #deepest: number
    #units: number

    constructor(reading: DerivedText) {
        this.texts = [reading]
        this.#reading = reading
        this.#seen = [reading.text]
        this.#deepest = reading.decoding.length + DECODING_DEPTH_LIMIT
        this.#units = reading.text.length
    }

    /** What a decoder makes of one of the texts. */
    add(from: DerivedText, decoder: Decoder): void {
        this.#take(from, decoder, decoder.decode(from.text))
    }

    /** As add, in steps. */
    *addSteps(from: DerivedText, decoder: Decoder): Steps {
        const decoded = decoder.decodeSteps ? yield* decoder.decodeSteps(from.text) : decoder.decode(from.text)
        yield
        this.#take(from, decoder, decoded)
        yield
    }

    #take(from: DerivedText, decoder: Decoder, decoded: readonly string[]): void {
        for (const text of decoded) {
            if (this.#seen.includes(text)) continue
            this.#seen.push(text)
            const isLong = this.#units > DERIVED_UNITS_LIMIT && from !== this.#reading
            const room = this.texts.length < (isLong ? DERIVED_LONG_TEXTS_LIMIT : DERIVED_TEXTS_LIMIT)
            if (room && from.decoding.length < this.#deepest) {
                this.texts.push(derived(from, decoder, text))
                this.sources.push(decoded.length === 1 ? from : null)
            } else this.exhausted = true
            this.#units += text.length
        }
    }
}

/** Full-width brackets and exclamation marks of Japanese prose: encoded by its signs, and by nothing that spells syntax. */
function hasNothingToFold(reading: DerivedText): boolean {
    return isFullWidthAlone(reading) && !isWorthFolding(reading.text)
}

function isFullWidthAlone({ profile }: DerivedText): boolean {
    return (profile & TRIGGERS) === FULL_WIDTH
}

function decodersOf({ text, profile }: DerivedText): readonly Decoder[] {
    if (!isEncoded(text, profile)) return NONE
    if (profile !== wantedOf) {
        wantedOf = profile
        wanted = DECODERS.filter((decoder) => decoder.wants(profile))
    }
    return wanted
}

const NONE: readonly Decoder[] = []
/** The profile that was asked about last, and those that want it: the values of a list are much alike. */
let wantedOf = 0
let wanted: readonly Decoder[] = NONE

function derived({ path, decoding }: DerivedText, decoder: Decoder, text: string): DerivedText {
    return { path, text, decoding: [...decoding, decoder.name], profile: profileOf(text) }
}
