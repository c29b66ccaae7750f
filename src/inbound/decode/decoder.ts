import type { Steps } from "../steps.ts"

/** Undoes one encoding, once. Pure, linear. */
export interface Decoder {
    /** As it stands in a finding's `decoding`, e.g. `percent`. */
    readonly name: string
    /** False: a text with this profile has nothing to decode. */
    readonly wants: (profile: number) => boolean
    /** The texts it may stand for; empty when nothing was encoded. */
    readonly decode: (text: string) => readonly string[]
    /** As decode, in steps; undefined: it is done soon, however long the text is. */
    readonly decodeSteps?: (text: string) => Steps<readonly string[]>
}
