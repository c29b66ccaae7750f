// Who has a digest, by its first 32 bits: of every closed sighting its signature and the identifiers that link, with its number, in the
// order of those bits. Two digests may have them in common (in a hundred million one in forty has such another), so that who is found
// is asked for what they show (shown-file.ts).
import { BLOCK_WORDS, type BlockFile, type BlockFileWriter, BlockWindow } from "./block-file.ts"
import type { Rest } from "../rests.ts"

/** Of a record: the first word of a digest, and the sighting that has it. */
const KEY_WORDS = 2
/** Keys are so near in a file that reading what lies between costs less than another call. */
const NEAR_BYTES = 16_384
/** What is read at once then. */
const RUN_BYTES = 262_144
/** Lookups between two rests. */
const REST_LOOKUPS = 64

/** A row of a chunk that is added: its key and its number, ascending by key. */
export interface KeyRows {
    readonly keys: Uint32Array
    readonly numbers: Uint32Array
}

/** All records of a file one after the other; of none, nothing. */
class KeyCursor {
    readonly #file: BlockFile | null
    readonly #window = new BlockWindow()
    #block = 0
    #words: Uint32Array = new Uint32Array(0)
    #at = 0

    constructor(file: BlockFile | null) {
        this.#file = file
        this.#load()
    }

    /** Whether the next record, if there is one, has no higher key. */
    isUpTo(key: number): boolean {
        return this.#at < this.#words.length && (this.#words[this.#at] ?? 0) <= key
    }

    /** @returns the next records with keys up to this one, as many as lie together, until the next call */
    take(key: number): Uint32Array {
        const from = this.#at
        // Keys are whole numbers: the first that is higher.
        this.#at = firstOf(this.#words, key + 1)
        const taken = this.#words.subarray(from, this.#at)
        if (this.#at >= this.#words.length) this.#load()
        return taken
    }

    #load(): void {
        if (this.#file === null || this.#block >= this.#file.blocks) return
        // A copy: what was taken of the block before is read meanwhile.
        this.#words = Uint32Array.from(this.#file.read(this.#block++, this.#window, RUN_BYTES))
        this.#at = 0
    }
}

/**
 * Writes the records of a file and of added rows as one.
 *
 * @param before null: there was none
 * @param isGone whether the records of a number are left out; null: none are
 * @param added hands over rows, the keys of a chunk not below those of the chunk before
 */
export async function mergeKeys(
    writer: BlockFileWriter,
    before: BlockFile | null,
    isGone: ((number: number) => boolean) | null,
    added: (use: (rows: KeyRows) => Promise<void>) => Promise<void>,
): Promise<void> {
    const cursor = new KeyCursor(before)
    const copyUpTo = async (key: number): Promise<void> => {
        while (cursor.isUpTo(key)) {
            const records = cursor.take(key)
            addRun(writer, isGone === null ? records : withoutGone(records, isGone))
            if (writer.isFull) await writer.flush()
        }
    }
    await added(async ({ keys, numbers }) => {
        for (const [row, key] of keys.entries()) {
            if (cursor.isUpTo(key)) await copyUpTo(key)
            addRun(writer, Uint32Array.of(key, numbers[row] ?? 0))
        }
        if (writer.isFull) await writer.flush()
    })
    await copyUpTo(LAST_KEY)
}

function withoutGone(records: Uint32Array, isGone: (number: number) => boolean): Uint32Array {
    return records.filter((_, word) => !isGone(records[word | 1] ?? 0))
}

const LAST_KEY = 2 ** 32 - 1

/** Records that lie together are written together, and no more at once than a block has: none grows beyond twice that. */
function addRun(writer: BlockFileWriter, records: Uint32Array): void {
    for (let from = 0; from < records.length; from += BLOCK_WORDS) {
        const run = records.subarray(from, from + BLOCK_WORDS)
        const at = writer.reserve(run[0] ?? 0, run.length)
        writer.words.set(run, at)
    }
}

/** Is told the place of a key among those looked for, and a number that has it. @returns whether to go on with this key */
export type UseKey = (place: number, number: number) => boolean

/** @param file while it is open @param keys ascending */
export async function findKeys(
    file: BlockFile,
    window: BlockWindow,
    keys: Uint32Array,
    use: UseKey,
    rest: Rest,
): Promise<void> {
    const ahead = aheadOf(file, keys.length)
    let block = 0
    for (const [place, key] of keys.entries()) {
        block = file.find(key, block)
        let goesOn = true
        for (let at = block; goesOn && at < file.blocks && file.firstKey(at) <= key; at++) {
            const words = file.read(at, window, ahead)
            for (let word = firstOf(words, key); goesOn && words[word] === key; word += KEY_WORDS)
                goesOn = use(place, words[word + 1] ?? 0)
        }
        if (place % REST_LOOKUPS === 0) await rest()
    }
}

/** @returns bytes to be read at once, where so many records are looked for */
export function aheadOf(file: BlockFile, lookups: number): number {
    return lookups * NEAR_BYTES >= file.bytes ? RUN_BYTES : 0
}

/** Where the first record with a key stands in a block, or would. */
function firstOf(words: Uint32Array, key: number): number {
    let low = 0
    let high = words.length / KEY_WORDS
    while (low < high) {
        const middle = (low + high) >>> 1
        if ((words[middle * KEY_WORDS] ?? 0) < key) low = middle + 1
        else high = middle
    }
    return low * KEY_WORDS
}
