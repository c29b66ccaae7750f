// Where the store keeps what is known of a package: a question about some components reads their shards and no others.
import { lookupKey } from "./package-name.ts"
import type { OsvContent } from "./read-osv.ts"

/** Of 200,000 records a shard has some 800: one is read in milliseconds. */
export const SHARDS = 256

const FNV_OFFSET = 0x811c_9dc5
const FNV_PRIME = 0x0100_0193

/** Of a key of lookupKey: FNV-1a over its UTF-16 units. */
export function shardOf(key: string): number {
    let hash = FNV_OFFSET
    for (let index = 0; index < key.length; index++) {
        hash = Math.imul(hash ^ key.charCodeAt(index), FNV_PRIME)
    }
    return (hash >>> 0) % SHARDS
}

/** What a record is found by; keys stand in lines, so that control characters have no place in them. */
export function keysOf({ affected }: OsvContent): ReadonlySet<string> {
    const names = affected.flatMap(({ package: named }) => (named === undefined ? [] : [named.name]))
    // oxlint-disable-next-line no-control-regex -- they are what must not get into a line of the store
    return new Set(names.map(lookupKey).filter((key) => !/[\u0000-\u001f\u007f]/.test(key)))
}
