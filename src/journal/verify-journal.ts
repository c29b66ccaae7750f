// Reads a journal from its first byte to its last and names what does not hold. The public key is all it needs.
import { join } from "node:path"
import type { KeyObject } from "node:crypto"
import { FAULTS_LIMIT, type JournalEntry, type JournalFault, type JournalHead, type JournalReport } from "./contract.ts"
import { journalFiles } from "./files.ts"
import { hashOf, LINE_LIMIT_BYTES, NO_LINE, readLine } from "./line.ts"
import { linesOf } from "./lines.ts"

export interface VerifyOptions {
    readonly dir: string
    readonly publicKey: KeyObject
    /** How long the journal must be, at least; "altered": that was kept, and is not signed. null: nobody knows. */
    readonly head: JournalHead | "altered" | null
    /** Told each entry that bears the key's signature, in the order of the files, and the SHA-256 of its line. */
    readonly onEntry?: (entry: JournalEntry, lineHash: string) => void
}

/** @throws Error where a file cannot be read */
export function verifyJournal({ dir, publicKey, head, onEntry }: VerifyOptions): JournalReport {
    const chain = new Chain(publicKey, head === "altered" ? null : head)
    for (const file of journalFiles(dir))
        for (const { bytes, start, whole } of linesOf(join(dir, file), LINE_LIMIT_BYTES)) {
            const taken = chain.take(file, bytes, start, whole)
            if (taken !== null) onEntry?.(taken.entry, taken.lineHash)
        }
    return chain.report(head === "altered")
}

interface Taken {
    readonly entry: JournalEntry
    readonly lineHash: string
}

class Chain {
    readonly #publicKey: KeyObject
    readonly #head: JournalHead | null
    readonly #faults: JournalFault[] = []
    #faultCount = 0
    #entries = 0
    #expected = 1
    /** Hash of the line before; null where that line is not to be believed. */
    #prev: string | null = NO_LINE
    #last: JournalHead | null = null
    /** Of the line whose number the head names. */
    #atHead: string | null = null

    constructor(publicKey: KeyObject, head: JournalHead | null) {
        this.#publicKey = publicKey
        this.#head = head
    }

    take(file: string, bytes: Buffer, start: number, whole: boolean): Taken | null {
        const place = { file, start, end: start + bytes.length }
        const read = whole ? readLine(bytes, this.#publicKey) : null
        const hash = hashOf(bytes)
        if (read === null) {
            this.#note({ what: whole ? "altered" : "torn", ...place, n: this.#expected, count: 1 })
            if (!whole) return null
            this.#expected += 1
            this.#prev = null
            return null
        }
        const { n } = read.entry
        this.#entries += 1
        if (n > this.#expected)
            this.#note({ what: "missing", ...place, end: start, n: this.#expected, count: n - this.#expected })
        else if (n < this.#expected) this.#note({ what: "out-of-order", ...place, n, count: 1 })
        else if (this.#prev !== null && read.prev !== this.#prev)
            this.#note({ what: "not-following", ...place, n, count: 1 })
        this.#expected = Math.max(this.#expected, n + 1)
        this.#prev = hash
        this.#last = { n, hash }
        if (n === this.#head?.n) this.#atHead = hash
        return { entry: read.entry, lineHash: hash }
    }

    report(headAltered: boolean): JournalReport {
        const end = { file: "", start: 0, end: 0 }
        if (headAltered) this.#note({ what: "head-altered", ...end, n: this.#expected, count: 1 })
        const head = this.#head
        if (head !== null && head.n >= this.#expected)
            this.#note({ what: "cut-off", ...end, n: this.#expected, count: head.n - this.#expected + 1 })
        else if (head !== null && head.n > 0 && this.#atHead !== null && this.#atHead !== head.hash)
            this.#note({ what: "not-following", ...end, n: head.n, count: 1 })
        const more = this.#faultCount > this.#faults.length
        return { entries: this.#entries, last: this.#last, faults: this.#faults, more }
    }

    #note(fault: JournalFault): void {
        this.#faultCount += 1
        if (this.#faults.length < FAULTS_LIMIT) this.#faults.push(fault)
    }
}
