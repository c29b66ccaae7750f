// A sighting as words: its identifiers, name and birth date, and the 128-bit signature that names all of them together.
// The signature is a sum of mixed digests, so that the order in which a reader met them makes no second one. Its inputs
// are digests under the installation's key, which nobody outside can choose; where they are not, they were hashed
// (digest-words.ts). Mixing needs no cryptography then, and costs a tenth of SHA-256, which was a quarter of the ingest.
import { hash } from "node:crypto"
import type { Identifier, Sighting } from "../../../core/person.ts"
import { IDENTIFIERS_LIMIT } from "../../scope-parts.ts"
import { DIGEST_WORDS, writeDigest } from "./digest-words.ts"
import { BIRTH_TRAIT, codeOfKind, NAME_TRAIT, NAMED_TRAIT, REST_TRAIT } from "./trait-kinds.ts"

/** With name, birth date and the rest. */
const TRAITS_LIMIT: number = IDENTIFIERS_LIMIT + 3

export interface SightingWords {
    /** Identifiers, then name, birth date and the rest. */
    count: number
    readonly kinds: Uint8Array
    readonly digests: Uint32Array
    readonly signature: Uint32Array
}

export function createSightingWords(): SightingWords {
    return {
        count: 0,
        kinds: new Uint8Array(TRAITS_LIMIT),
        digests: new Uint32Array(TRAITS_LIMIT * DIGEST_WORDS),
        signature: new Uint32Array(DIGEST_WORDS),
    }
}

/** Overwrites `into` with a sighting. */
export function readSighting(sighting: Sighting, into: SightingWords): void {
    into.count = 0
    into.signature.fill(0)
    let { name } = sighting
    const { kept, rest } = parted(sighting.identifiers)
    for (const { kind, digest } of kept) {
        const both = kind === "name" && digest === name
        if (both) name = null
        addTrait(into, both ? NAMED_TRAIT : codeOfKind(kind), digest)
    }
    if (name !== null) addTrait(into, NAME_TRAIT, name)
    if (sighting.birth !== null) addTrait(into, BIRTH_TRAIT, sighting.birth)
    if (rest.length > 0) addTrait(into, REST_TRAIT, digestOf(rest))
}

const NOTHING: readonly Identifier[] = []

/** In an order of their own where there are too many, so that a page that lists them otherwise shows the same sighting. */
function parted(identifiers: readonly Identifier[]): {
    readonly kept: readonly Identifier[]
    readonly rest: readonly Identifier[]
} {
    if (identifiers.length <= IDENTIFIERS_LIMIT) return { kept: identifiers, rest: NOTHING }
    const ordered = identifiers.toSorted(
        (a, b) => codeOfKind(a.kind) - codeOfKind(b.kind) || (a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : 0),
    )
    return { kept: ordered.slice(0, IDENTIFIERS_LIMIT), rest: ordered.slice(IDENTIFIERS_LIMIT) }
}

function digestOf(identifiers: readonly Identifier[]): string {
    return hash("sha256", identifiers.map(({ kind, digest }) => `${kind}:${digest}`).join(" "), "hex").slice(0, 32)
}

function addTrait(into: SightingWords, kind: number, digest: string): void {
    const at = into.count * DIGEST_WORDS
    writeDigest(digest, into.digests, at)
    into.kinds[into.count] = kind
    into.count++
    mixInto(into.signature, kind, into.digests, at)
}

/** Each word goes through a bijection of its own (the finalizer of MurmurHash3), chained over the four, then is added. */
function mixInto(signature: Uint32Array, kind: number, digests: Uint32Array, at: number): void {
    let carry = Math.imul(kind + 1, 0x9e3779b1)
    for (let word = 0; word < DIGEST_WORDS; word++) {
        let mixed = ((digests[at + word] ?? 0) ^ carry) + Math.imul(word + 1, 0x7feb352d)
        mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
        mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
        mixed ^= mixed >>> 16
        signature[word] = (signature[word] ?? 0) + mixed
        carry = Math.imul(mixed, 0x27d4eb2f) ^ Math.imul(kind + word, 0x165667b1)
    }
}
