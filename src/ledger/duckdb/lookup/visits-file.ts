// The exposures of a part by client: of each row its time, whom it shows, by number, what, and how far it came. A few clients are had
// without the others, which the part's Parquet file reads in groups of many thousand rows. A client is known by the first 128 bits of the
// hash of its address, of which the first 32 are its key.
import { DIGEST_WORDS } from "../open-day/digest-words.ts"
import { KEY_WORD, keyOf } from "./uuid-key.ts"
import type { BlockFile, BlockFileWriter, BlockWindow } from "./block-file.ts"

export interface Visit {
    readonly atMs: number
    readonly number: number
    readonly fields: number
    /** 1: delivered, 2: confirmable, as bits. */
    readonly arrival: number
    /** The key's id, as a number. */
    readonly key: number
}

/** The client, and how many bytes follow; none: its rows are to be read from the Parquet file. */
const HEAD_WORDS: number = DIGEST_WORDS + 1
/** Of a client with more there are several records, so that none is large. */
const RECORD_ROWS = 4_096
const WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT
/** A varint of seven bits a byte. */
const MORE = 128
const ARRIVALS = 4

/** Takes rows in the order of client, time and number. */
export class VisitsWriter {
    readonly #writer: BlockFileWriter
    readonly #client = new Uint32Array(DIGEST_WORDS)
    #rows: Visit[] = []
    /** Whether one of the client's rows has what is not written here. */
    #isPartial = false
    #hasClient = false

    constructor(writer: BlockFileWriter) {
        this.#writer = writer
    }

    /** @param clients as DuckDB keeps a UUID; that of `row` sent this one @param visit null: it cannot be written here */
    add(clients: Uint32Array, row: number, visit: Visit | null): void {
        if (!this.#hasClient || !isSame(clients, row * DIGEST_WORDS, this.#client, 0)) {
            this.finish()
            this.#client.set(clients.subarray(row * DIGEST_WORDS, (row + 1) * DIGEST_WORDS))
            this.#hasClient = true
        }
        if (visit === null) this.#isPartial = true
        else this.#rows.push(visit)
        if (this.#rows.length === RECORD_ROWS) this.#write(packVisits(this.#rows))
    }

    finish(): void {
        if (this.#rows.length > 0) this.#write(packVisits(this.#rows))
        if (this.#isPartial) this.#write([])
        this.#isPartial = false
    }

    #write(bytes: readonly number[]): void {
        const words = Math.ceil(bytes.length / WORD_BYTES)
        const at = this.#writer.reserve(keyOf(this.#client, 0), HEAD_WORDS + words)
        const target = this.#writer.words
        target.set(this.#client, at)
        target[at + DIGEST_WORDS] = bytes.length
        target.fill(0, at + HEAD_WORDS, at + HEAD_WORDS + words)
        new Uint8Array(target.buffer, (at + HEAD_WORDS) * WORD_BYTES, bytes.length).set(bytes)
        this.#rows = []
    }
}

/**
 * Kinds of row, then for each moment how many rows it has, and of each the step from the number before with its kind: where a page
 * shows many, a row takes the bytes of that step.
 */
function packVisits(rows: readonly Visit[]): readonly number[] {
    const bytes: number[] = []
    const kinds = new Map<string, number>()
    const kindOf = (visit: Visit): string => `${visit.fields}/${visit.arrival}/${visit.key}`
    const first: Visit[] = []
    for (const visit of rows) {
        const kind = kindOf(visit)
        if (kinds.has(kind)) continue
        kinds.set(kind, kinds.size)
        first.push(visit)
    }
    pushNumber(bytes, first.length)
    for (const { fields, arrival, key } of first) {
        pushNumber(bytes, fields * ARRIVALS + arrival)
        pushNumber(bytes, key)
    }
    let before = 0
    for (let from = 0; from < rows.length;) {
        const atMs = rows[from]?.atMs ?? 0
        let to = from
        while (to < rows.length && rows[to]?.atMs === atMs) to++
        pushNumber(bytes, atMs - before)
        pushNumber(bytes, to - from)
        before = atMs
        let number = 0
        for (const visit of rows.slice(from, to)) {
            pushNumber(bytes, (visit.number - number) * first.length + (kinds.get(kindOf(visit)) ?? 0))
            number = visit.number
        }
        from = to
    }
    return bytes
}

function pushNumber(bytes: number[], value: number): void {
    let rest = value
    while (rest >= MORE) {
        bytes.push((rest % MORE) + MORE)
        rest = Math.floor(rest / MORE)
    }
    bytes.push(rest)
}

class NumberReader {
    readonly #bytes: Uint8Array
    #at = 0

    constructor(bytes: Uint8Array) {
        this.#bytes = bytes
    }

    get isDone(): boolean {
        return this.#at >= this.#bytes.length
    }

    next(): number {
        let value = 0
        for (let scale = 1; ; scale *= MORE) {
            const byte = this.#bytes[this.#at++] ?? 0
            value += (byte % MORE) * scale
            if (byte < MORE) return value
        }
    }
}

/**
 * @param file while it is open
 * @param client as DuckDB keeps a UUID
 * @param use is told of each row of theirs
 * @returns false: there are rows that are not here
 */
export function readVisits(
    file: BlockFile,
    window: BlockWindow,
    client: Uint32Array,
    use: (visit: Visit) => void,
): boolean {
    const key = keyOf(client, 0)
    for (let block = file.find(key, 0); block < file.blocks && file.firstKey(block) <= key; block++) {
        const words = file.read(block, window, 0)
        for (let at = 0; at < words.length;) {
            const length = words[at + DIGEST_WORDS] ?? 0
            const bytesAt = words.byteOffset + (at + HEAD_WORDS) * WORD_BYTES
            if (isSame(words, at, client, 0)) {
                if (length === 0) return false
                unpackVisits(new Uint8Array(words.buffer, bytesAt, length), use)
            }
            at += HEAD_WORDS + Math.ceil(length / WORD_BYTES)
        }
    }
    return true
}

function unpackVisits(bytes: Uint8Array, use: (visit: Visit) => void): void {
    const reader = new NumberReader(bytes)
    const count = reader.next()
    const kinds: Omit<Visit, "atMs" | "number">[] = []
    while (kinds.length < count) {
        const shown = reader.next()
        kinds.push({ fields: Math.floor(shown / ARRIVALS), arrival: shown % ARRIVALS, key: reader.next() })
    }
    let atMs = 0
    while (!reader.isDone) {
        atMs += reader.next()
        let number = 0
        for (let rows = reader.next(); rows > 0; rows--) {
            const step = reader.next()
            number += Math.floor(step / count)
            const kind = kinds[step % count]
            if (kind !== undefined) use({ atMs, number, ...kind })
        }
    }
}

function isSame(a: Uint32Array, from: number, b: Uint32Array, at: number): boolean {
    // The last word first: it is what they are in order of.
    for (let word = KEY_WORD; word >= 0; word--) if (a[from + word] !== b[at + word]) return false
    return true
}
