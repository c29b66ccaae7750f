// The writer. It keeps nothing between two entries: gate, server and command line write into the same chain, and so do the
// old and the new gate of an upgrade. Each entry: lock, read the last line, write behind it, sync, note the head.
import { closeSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readSync, writeSync } from "node:fs"
import { join } from "node:path"
import { createPublicKey, type KeyObject } from "node:crypto"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { Journal, JournalData, JournalHead, JournalWriter } from "./contract.ts"
import { FILE_LIMIT_BYTES, journalFiles, nextFile } from "./files.ts"
import { readHead, writeHead } from "./head.ts"
import { hashOf, LINE_LIMIT_BYTES, lineOf, NO_LINE, readLine } from "./line.ts"
import { whileLocked } from "./lock.ts"

export interface JournalPlace {
    /** Folder of the journal. */
    readonly dir: string
    /** File that says how long the journal is; outside the data folder. */
    readonly headFile: string
    /** Ed25519, private. */
    readonly key: KeyObject
}

const LINE_FEED = 10

export function openJournal({ dir, headFile, key }: JournalPlace): Journal {
    const publicKey = createPublicKey(key)
    let lost = 0
    const write = (by: JournalWriter, kind: string, data: JournalData, atMs: number): JournalHead => {
        const { file, last, torn } = endOf(dir, headFile, publicKey)
        const line = lineOf({ n: last.n + 1, atMs, by, kind, data }, last.hash, key)
        if (line.length > LINE_LIMIT_BYTES) throw new RangeError("the entry is too long")
        appendLine(join(dir, file), line, torn)
        const head = { n: last.n + 1, hash: hashOf(line) }
        writeHead(headFile, head, key)
        return head
    }
    return {
        append: (by, kind, data, nowMs) => {
            try {
                mkdirSync(dir, { recursive: true, mode: 0o700 })
                return whileLocked(join(dir, "lock"), () => {
                    if (lost > 0) write(by, "journal-gap", { lost }, nowMs)
                    lost = 0
                    return write(by, kind, data, nowMs)
                })
            } catch (cause) {
                lost += 1
                throw new SekishoError("SEKISHO_JOURNAL_UNWRITABLE", { lost }, cause)
            }
        },
    }
}

interface End {
    readonly file: string
    readonly last: JournalHead
    /** Bytes behind the last whole line: a process was killed while it wrote. */
    readonly torn: number
}

/**
 * Where the next line goes. A last line that is not ours is left where it is and built upon: what was altered must stay to
 * be found, and the chain go on behind it.
 */
function endOf(dir: string, headFile: string, publicKey: KeyObject): End {
    const files = journalFiles(dir)
    const head = readHead(headFile, publicKey)
    const known = head === null || head === "altered" ? { n: 0, hash: NO_LINE } : head
    for (const file of files.toReversed()) {
        const { line, torn, bytes } = lastLine(join(dir, file))
        if (line === null) {
            if (file === files.at(-1) && torn > 0) return { file, last: known, torn }
            continue
        }
        const read = readLine(line, publicKey)
        const last = { n: Math.max(read?.entry.n ?? 0, known.n), hash: hashOf(line) }
        return bytes >= FILE_LIMIT_BYTES && torn === 0
            ? { file: nextFile(files.at(-1)), last, torn: 0 }
            : { file, last, torn }
    }
    return { file: files.at(-1) ?? nextFile(undefined), last: known, torn: 0 }
}

/** Reads as much of the end of a file as a line may be long, and what may be torn behind it. */
function lastLine(path: string): { line: Buffer | null; torn: number; bytes: number } {
    const descriptor = openSync(path, "r")
    try {
        const bytes = fstatSync(descriptor).size
        const length = Math.min(bytes, 2 * LINE_LIMIT_BYTES + 2)
        const end = Buffer.alloc(length)
        readSync(descriptor, end, 0, length, bytes - length)
        const feed = end.lastIndexOf(LINE_FEED)
        if (feed < 0) return { line: null, torn: bytes, bytes }
        const before = feed === 0 ? -1 : end.lastIndexOf(LINE_FEED, feed - 1)
        return { line: end.subarray(before + 1, feed), torn: length - feed - 1, bytes }
    } finally {
        closeSync(descriptor)
    }
}

/** A torn line was never acknowledged: it is taken away. */
function appendLine(path: string, line: Buffer, torn: number): void {
    const descriptor = openSync(path, "a", 0o600)
    try {
        const { size } = fstatSync(descriptor)
        if (torn > 0) ftruncateSync(descriptor, size - torn)
        try {
            const whole = Buffer.concat([line, Buffer.of(LINE_FEED)])
            for (let at = 0; at < whole.length;) at += writeSync(descriptor, whole, at)
            fsyncSync(descriptor)
        } catch (error) {
            // A full disk may take half of it.
            ftruncateSync(descriptor, size - torn)
            throw error
        }
    } finally {
        closeSync(descriptor)
    }
}
