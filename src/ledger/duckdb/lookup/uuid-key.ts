// Keys of digests in files of blocks: the first word, which of a UUID as DuckDB keeps it is the last, with its first bit turned over. In
// the order of the UUIDs the keys are in theirs.
import { DIGEST_WORDS } from "../open-day/digest-words.ts"

export const KEY_WORD: number = DIGEST_WORDS - 1
const FIRST_BIT = 0x80000000

/** @param uuids as DuckDB keeps them @param from where the one begins */
export function keyOf(uuids: Uint32Array, from: number): number {
    return ((uuids[from + KEY_WORD] ?? 0) ^ FIRST_BIT) >>> 0
}
