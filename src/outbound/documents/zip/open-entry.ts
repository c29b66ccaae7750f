import { constants, inflateRawSync } from "node:zlib"
import type { UnreadReason } from "../../../core/person.ts"
import type { DecodeBudget } from "../contract.ts"
import { ENTRY_DECODED_BYTES } from "../limits.data.ts"
import type { ZipEntry } from "./central-directory.ts"

export type OpenedEntry =
    | { readonly kind: "open"; readonly bytes: Uint8Array }
    | { readonly kind: "unread"; readonly why: UnreadReason }

const STORED = 0
const DEFLATED = 8

/** An entry's own bytes; an archive of more output than the limits allow gives nothing of what is beyond them. */
export function openEntry(entry: ZipEntry, budget: DecodeBudget): OpenedEntry {
    if (entry.encrypted) return { kind: "unread", why: "encrypted" }
    const room = Math.min(ENTRY_DECODED_BYTES, budget.left)
    if (entry.method === STORED) return opened(entry.coded, room, budget)
    if (entry.method !== DEFLATED) return { kind: "unread", why: "content-encoding" }
    if (room <= 0) return { kind: "unread", why: "limit" }
    try {
        return opened(inflateRawSync(entry.coded, { maxOutputLength: room }), room, budget)
    } catch (error) {
        const tooLong = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE"
        // What was decoded in vain has cost time, and is counted: ten thousand bombs are as bad as one.
        if (tooLong) budget.left -= room
        return { kind: "unread", why: tooLong ? "limit" : "malformed" }
    }
}

function opened(bytes: Uint8Array, room: number, budget: DecodeBudget): OpenedEntry {
    if (bytes.length > room) return { kind: "unread", why: "limit" }
    budget.left -= bytes.length
    return { kind: "open", bytes }
}

const PEEK_BYTES = 4_096
const PEEK_DECODED_BYTES = 65_536

/** The first bytes of an entry; empty: they cannot be had. */
export function peekEntry({ encrypted, method, coded }: ZipEntry): Uint8Array {
    const first = coded.subarray(0, PEEK_BYTES)
    if (encrypted) return first.subarray(0, 0)
    if (method === STORED) return first
    // Output of so few bytes stays below what the largest ratio of the format (1032) gives of a thousandth of them.
    for (const length of [first.length, PEEK_DECODED_BYTES >>> 10]) {
        try {
            const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: PEEK_DECODED_BYTES }
            return inflateRawSync(first.subarray(0, length), options)
        } catch {
            // Too much output, or malformed: a shorter piece may still tell.
        }
    }
    return first.subarray(0, 0)
}
