// The segment that is being filled: compressed records in memory, and on the disk the list of transactions in it. Nothing of
// it is a segment before it is closed: encrypted whole, synced, in the journal, and only then called so.
import { appendFileSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { hash } from "node:crypto"
import { join } from "node:path"
import { encryptTo } from "../../age/age-file.ts"
import type { IndexLine, KeptTransaction, SegmentFacts } from "../contract.ts"
import { encodeRecord, newRecordId, type WarcRecord } from "../warc/warc-record.ts"
import { INDEX_END, OPEN_END, PART_END, SEGMENT_END } from "./segment-name.ts"

export class OpenSegment {
    readonly name: string
    readonly #dir: string
    readonly #pieces: Buffer[] = []
    readonly #index: IndexLine[] = []
    #bytes = 0

    /** @throws Error where the folder cannot be written */
    constructor(dir: string, name: string, nowMs: number) {
        this.#dir = dir
        this.name = name
        writeFileSync(this.#path(OPEN_END), "", { mode: 0o600, flag: "wx" })
        this.#push(encodeRecord(warcInfo(name, nowMs)))
    }

    /** Compressed, in memory. */
    get bytes(): number {
        return this.#bytes
    }

    /** Noted before anything is done with it: if we are killed now, its evidence is lost, and this line says so. */
    taking(transactions: readonly string[]): void {
        if (transactions.length > 0) appendFileSync(this.#path(OPEN_END), `${transactions.join("\n")}\n`)
    }

    add(kept: KeptTransaction, records: readonly WarcRecord[]): void {
        const pieces = records.map(encodeRecord)
        const offset = this.#bytes
        for (const piece of pieces) this.#push(piece)
        const truncated = records.some((record) => record.truncated !== null)
        this.#index.push(indexLine(kept, offset, this.#bytes - offset, truncated))
    }

    /**
     * @param journaled writes the segment into the journal; until it has, there is none
     * @returns null: nothing was in it
     * @throws Error of the disk or of the journal; what was in it is lost then, and its list of transactions stays
     */
    async close(recipients: readonly string[], journaled: (facts: SegmentFacts) => void): Promise<SegmentFacts | null> {
        const [first] = this.#index
        const last = this.#index.at(-1)
        if (first === undefined || last === undefined) {
            this.#remove(OPEN_END)
            return null
        }
        const sealed = await encryptTo(recipients, Buffer.concat(this.#pieces))
        const index = Buffer.from(this.#index.map((line) => `${JSON.stringify(line)}\n`).join(""))
        const facts = {
            segment: this.name,
            sha256: hash("sha256", sealed, "hex"),
            bytes: sealed.length,
            indexSha256: hash("sha256", index, "hex"),
            transactions: this.#index.length,
            fromMs: first.atMs,
            toMs: last.atMs,
        }
        this.#write(SEGMENT_END, sealed)
        this.#write(INDEX_END, index)
        journaled(facts)
        for (const end of [SEGMENT_END, INDEX_END]) renameSync(this.#path(end + PART_END), this.#path(end))
        syncFolder(this.#dir)
        this.#remove(OPEN_END)
        return facts
    }

    /** It could not be closed: half-written files go, the list of what was in it stays. */
    abandon(): void {
        for (const end of [SEGMENT_END, INDEX_END]) this.#remove(end + PART_END)
    }

    #push(piece: Buffer): void {
        this.#pieces.push(piece)
        this.#bytes += piece.length
    }

    #path(end: string): string {
        return join(this.#dir, this.name + end)
    }

    #write(end: string, bytes: Uint8Array): void {
        writeFileSync(this.#path(end + PART_END), bytes, { mode: 0o600, flush: true })
    }

    #remove(end: string): void {
        rmSync(this.#path(end), { force: true })
    }
}

export function syncFolder(dir: string): void {
    const folder = openSync(dir, "r")
    try {
        fsyncSync(folder)
    } finally {
        closeSync(folder)
    }
}

function indexLine(kept: KeptTransaction, offset: number, length: number, truncated: boolean): IndexLine {
    const { transaction, part, atMs, reasons, findings, method, route, status, outcome } = kept
    const names = [...new Set(findings.map(({ detector, technique }) => `${detector}/${technique}`))]
    const place = { offset, length, truncated }
    return {
        transaction,
        ...(part === null ? {} : { part }),
        atMs,
        reasons,
        findings: names,
        method,
        route,
        status,
        outcome,
        ...place,
    }
}

const INFO = [
    "software: Sekisho",
    "format: WARC File Format 1.1",
    "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
    "description: redacted transactions; secrets are replaced by [redacted:KIND], see docs/evidence.md",
]

function warcInfo(name: string, nowMs: number): WarcRecord {
    return {
        type: "warcinfo",
        id: newRecordId(),
        dateMs: nowMs,
        contentType: "application/warc-fields",
        block: Buffer.from(`${INFO.join("\r\n")}\r\nisPartOf: ${name}\r\n`),
        targetUri: null,
        concurrentTo: [],
        refersTo: null,
        truncated: null,
    }
}
