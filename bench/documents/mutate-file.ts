// One file made hostile, the n-th always the same: bytes changed, cut out, doubled or moved, the packed XML among them.
import { inflateRawSync } from "node:zlib"

/** Deterministic numbers from 0 to below a bound (mulberry32). */
export function createDice(seed: number): (below: number) => number {
    let state = seed >>> 0
    return (below) => {
        state = (state + 0x6d2b79f5) >>> 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
    }
}

const CHANGES_LIMIT = 8

export function mutated(file: Uint8Array, dice: (below: number) => number): Buffer {
    let bytes: Buffer = Buffer.from(file)
    for (let left = 1 + dice(CHANGES_LIMIT); left > 0 && bytes.length > 0; left--) bytes = changed(bytes, dice)
    return bytes
}

function changed(bytes: Buffer, dice: (below: number) => number): Buffer {
    const at = dice(bytes.length)
    const length = 1 + dice(Math.min(64, bytes.length - at))
    switch (dice(5)) {
        case 0:
            bytes[at] = dice(256)
            return bytes
        case 1:
            bytes.fill(dice(2) === 0 ? 0xff : 0, at, at + length)
            return bytes
        case 2:
            return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
        case 3:
            return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)])
        default:
            bytes.copyWithin(at, dice(bytes.length), dice(bytes.length))
            return bytes
    }
}

/** The XML of a file's entries, so that it can be changed before it is packed again; an entry that is not packed is left out. */
export function unpacked(
    entries: readonly { readonly name: string; readonly coded: Uint8Array }[],
): Record<string, Buffer> {
    return Object.fromEntries(entries.map(({ name, coded }) => [name, inflateRawSync(coded)]))
}
