// What the sightings of a part show, by number: signature, and each identifier with its kind. The same as in its Parquet file, where one
// sighting is not to be had without some sixty thousand others.
import { DIGEST_WORDS } from "../open-day/digest-words.ts"
import type { Rest } from "../rests.ts"
import type { BlockFile, BlockFileWriter, BlockWindow } from "./block-file.ts"
import { aheadOf } from "./keys-file.ts"

/** Number, how many traits, signature; then the digests, then a byte a kind. */
const HEAD_WORDS: number = 2 + DIGEST_WORDS
const KINDS_A_WORD = 4
const REST_LOOKUPS = 64

export interface ShownSighting {
    readonly number: number
    /** As DuckDB keeps a UUID (open-day/digest-words.ts), like every digest here. */
    readonly signature: Uint32Array
    readonly kinds: Uint8Array
    readonly digests: Uint32Array
}

/** @param sighting its number above that of the one before */
export function addShown(writer: BlockFileWriter, { number, signature, kinds, digests }: ShownSighting): void {
    const kindWords = Math.ceil(kinds.length / KINDS_A_WORD)
    const at = writer.reserve(number, HEAD_WORDS + digests.length + kindWords)
    const { words } = writer
    words[at] = number
    words[at + 1] = kinds.length
    words.set(signature, at + 2)
    words.set(digests, at + HEAD_WORDS)
    const kindsAt = at + HEAD_WORDS + digests.length
    words.fill(0, kindsAt, kindsAt + kindWords)
    new Uint8Array(words.buffer, kindsAt * Uint32Array.BYTES_PER_ELEMENT, kinds.length).set(kinds)
}

/**
 * @param file while it is open
 * @param numbers ascending
 * @param use is told of each that is in the file; what it is told of lasts until it returns
 */
export async function findShown(
    file: BlockFile,
    window: BlockWindow,
    numbers: Uint32Array,
    use: (sighting: ShownSighting) => void,
    rest: Rest,
): Promise<void> {
    const ahead = aheadOf(file, numbers.length)
    let block = 0
    for (let place = 0; place < numbers.length && file.blocks > 0;) {
        block = lastBlockOf(file, numbers[place] ?? 0, block)
        const words = file.read(block, window, ahead)
        const end = block + 1 < file.blocks ? file.firstKey(block + 1) : Number.POSITIVE_INFINITY
        for (let at = 0; at < words.length && place < numbers.length;) {
            const [number = 0, traits = 0] = words.subarray(at, at + 2)
            while (place < numbers.length && (numbers[place] ?? 0) < number) place++
            if (numbers[place] === number) use(shownAt(words, at, traits))
            at += HEAD_WORDS + traits * DIGEST_WORDS + Math.ceil(traits / KINDS_A_WORD)
        }
        while (place < numbers.length && (numbers[place] ?? 0) < end) place++
        if (block % REST_LOOKUPS === 0) await rest()
    }
}

/** Numbers stand once: a block whose lowest number is the one asked for holds it. */
function lastBlockOf(file: BlockFile, number: number, from: number): number {
    const block = file.find(number, from)
    return block + 1 < file.blocks && file.firstKey(block + 1) === number ? block + 1 : block
}

function shownAt(words: Uint32Array, at: number, traits: number): ShownSighting {
    const kindsAt = at + HEAD_WORDS + traits * DIGEST_WORDS
    return {
        number: words[at] ?? 0,
        signature: words.subarray(at + 2, at + HEAD_WORDS),
        digests: words.subarray(at + HEAD_WORDS, kindsAt),
        kinds: new Uint8Array(words.buffer, words.byteOffset + kindsAt * Uint32Array.BYTES_PER_ELEMENT, traits),
    }
}
