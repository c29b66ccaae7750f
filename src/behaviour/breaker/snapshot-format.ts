// A snapshot of the breaker, little-endian 32-bit words:
//   head    magic, version, check of the seed (2 words), scopes, entries, body bytes, CRC-32 of the body
//   scopes  each: kind, fingerprint (2), newest minute, flags, cells with unreadable bytes; then a cell: number, float64
//   entries each: fingerprint (2), minute and birth tag, number of its scope in this snapshot and its other tags
// Counts of persons are not in it: they follow from the entries. It holds no digest in full and nobody's data, but still
// belongs in the data folder with its permissions.
import { crc32 } from "node:zlib"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { mix32 } from "./fingerprint.ts"
import { CONTROL, ENTRY_WORDS, type Tables } from "./memory.ts"

export const SNAPSHOT_MAGIC = 0x53_42_4b_53
export const SNAPSHOT_VERSION = 2
export const HEAD_WORDS = 8
export const SCOPE_HEAD_WORDS = 6
/** Number of the cell and a float64. */
export const CELL_WORDS = 3

export interface SnapshotHead {
    readonly scopes: number
    readonly entries: number
}

export function writeHead(out: Uint8Array, tables: Tables, head: SnapshotHead): void {
    const words = new Uint32Array(out.buffer, out.byteOffset, HEAD_WORDS)
    const body = out.subarray(HEAD_WORDS * 4)
    const [seedA, seedB] = seedCheck(tables)
    words.set([SNAPSHOT_MAGIC, SNAPSHOT_VERSION, seedA, seedB, head.scopes, head.entries, body.length, crc32(body)])
}

/**
 * Checks everything that can be told without the tables' content.
 *
 * @returns the body's words
 * @throws SekishoError SEKISHO_BEHAVIOUR_SNAPSHOT_INVALID with `check`: which of the checks failed, from 1
 */
export function readHead(bytes: Uint8Array, tables: Tables): SnapshotHead & { readonly body: Uint32Array } {
    // A copy, since the words need an aligned start.
    const words = new Uint32Array(bytes.slice(0, bytes.length - (bytes.length % 4)).buffer)
    const [seedA, seedB] = seedCheck(tables)
    const [scopes = 0, entries = 0, bodyBytes = 0, crc = 0] = words.subarray(4, HEAD_WORDS)
    const body = words.subarray(HEAD_WORDS)
    const checks = [
        bytes.length >= HEAD_WORDS * 4 && bytes.length % 4 === 0,
        words[0] === SNAPSHOT_MAGIC,
        words[1] === SNAPSHOT_VERSION,
        words[2] === seedA && words[3] === seedB,
        bodyBytes === body.byteLength,
        crc === crc32(new Uint8Array(body.buffer, body.byteOffset, body.byteLength)),
        scopes * SCOPE_HEAD_WORDS + entries * ENTRY_WORDS <= body.length,
    ]
    const failed = checks.indexOf(false)
    if (failed >= 0) throw invalidSnapshot(failed + 1)
    return { scopes, entries, body }
}

/** The body ends early, names what is not there, or does not fit: checks from 8. */
export function invalidSnapshot(check: number): SekishoError {
    return new SekishoError("SEKISHO_BEHAVIOUR_SNAPSHOT_INVALID", { check })
}

/** Says whether a snapshot was taken under the same seed, and does not tell the seed. */
function seedCheck({ control }: Tables): readonly [number, number] {
    const a = control[CONTROL.seedA] ?? 0
    const b = control[CONTROL.seedB] ?? 0
    return [mix32(a ^ mix32(b ^ 0x5e_ed)), mix32(b ^ mix32(a ^ 0xc0_de))]
}
