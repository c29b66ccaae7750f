// One line of the journal: JSON whose last member is an Ed25519 signature (RFC 8032) over all bytes before it. Each line names
// the SHA-256 of the line before it. What is signed is bytes, not their meaning: no other spelling of a line is accepted.
import { hash, type KeyObject, sign, verify } from "node:crypto"
import { z } from "zod"
import type { JournalEntry } from "./contract.ts"

/** Longest line, in bytes: a reason that was typed, in two languages. */
export const LINE_LIMIT_BYTES = 65_536
/** What the first line names as the line before it. */
export const NO_LINE: string = "0".repeat(64)

const SIGNATURE_BYTES = 64
const TAIL = /^,"sig":"([A-Za-z0-9+/]{86}==)"\}$/
const TAIL_BYTES = ',"sig":"'.length + 88 + '"}'.length

const LINE = z.strictObject({
    n: z.int().min(1),
    at: z.int().min(0),
    by: z.enum(["gate", "server", "cli"]),
    kind: z.string(),
    data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    prev: z.string().regex(/^[0-9a-f]{64}$/),
})

export interface ReadLine {
    readonly entry: JournalEntry
    /** Hash of the line before, as this one names it. */
    readonly prev: string
}

/** @returns the bytes of the line, without its line feed */
export function lineOf(entry: JournalEntry, prev: string, key: KeyObject): Buffer {
    const { n, atMs, by, kind, data } = entry
    const body = Buffer.from(JSON.stringify({ n, at: atMs, by, kind, data, prev }).slice(0, -1))
    return Buffer.concat([body, Buffer.from(`,"sig":"${sign(null, body, key).toString("base64")}"}`)])
}

/** SHA-256 of a line without its line feed. */
export function hashOf(line: Uint8Array): string {
    return hash("sha256", line, "hex")
}

/** @returns null where the line is not as the holder of the key wrote it */
export function readLine(line: Buffer, publicKey: KeyObject): ReadLine | null {
    const bodyBytes = line.length - TAIL_BYTES
    if (bodyBytes <= 0 || line.length > LINE_LIMIT_BYTES) return null
    const encoded = TAIL.exec(line.toString("latin1", bodyBytes))?.[1]
    if (encoded === undefined) return null
    const signature = Buffer.from(encoded, "base64")
    // The last digit before the padding has bits to spare: another letter would decode to the same bytes.
    if (signature.length !== SIGNATURE_BYTES || signature.toString("base64") !== encoded) return null
    const body = line.subarray(0, bodyBytes)
    if (!verify(null, body, publicKey, signature)) return null
    const { success, data } = LINE.safeParse(JSON.parse(`${body.toString("utf8")}}`))
    if (!success) return null
    const { prev, at, ...rest } = data
    return { entry: { ...rest, atMs: at }, prev }
}
