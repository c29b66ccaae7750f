// The decoys of an installation as a worker looks them up; made anew when the owner changes them.
import { routeMatches } from "../../core/route.ts"
import type { DecoysInForce } from "./decoy.ts"
import { compileMarks, type Marks } from "./mark-search.ts"

export interface DecoySet {
    readonly marks: Marks
    /** Whether the meter can find it at all: not without digests of the key in force. */
    isMetered(id: string): boolean
    /** Whose digest it is, when it tells one decoy from everybody; undefined: no decoy's. */
    tells(digest: string): string | undefined
    /** Whether a digest is that decoy's, if only as the digest of its name. */
    has(id: string, digest: string): boolean
    /** Whether the owner's own people see decoys on that route. */
    isExpected(route: string): boolean
}

/** @returns null while there are none: then nothing is looked for */
export type DecoyLookup = (decoys: DecoysInForce) => DecoySet | null

export function createDecoyLookup(): DecoyLookup {
    let of: DecoysInForce | null = null
    let compiled: DecoySet | null = null
    return (decoys) => {
        if (decoys !== of) {
            compiled = decoys.decoys.length === 0 ? null : compile(decoys)
            of = decoys
        }
        return compiled
    }
}

function compile({ fragment, decoys, expected }: DecoysInForce): DecoySet {
    const telling = new Map(decoys.flatMap((decoy) => decoy.telling.map((digest) => [digest, decoy.id] as const)))
    const beginnings = new Uint8Array(BEGINNINGS)
    for (const digest of telling.keys()) beginnings[beginningOf(digest)] = 1
    const names = new Map(decoys.map(({ id, names: own }) => [id, new Set(own)]))
    const lower = expected.map((route) => route.toLowerCase())
    const metered = new Set(telling.values())
    return {
        isMetered: (id) => metered.has(id),
        marks: compileMarks(fragment, decoys),
        tells: (digest) => (beginnings[beginningOf(digest)] === 1 ? telling.get(digest) : undefined),
        has: (id, digest) => telling.get(digest) === id || names.get(id)?.has(digest) === true,
        // Without case, as with stops: many applications do not tell `/Admin` from `/admin`.
        isExpected: (route) => lower.some((pattern) => routeMatches(pattern, route.toLowerCase())),
    }
}

/** Digests of four hex digits. Nearly every digest is nobody's here, and its beginning says so for a tenth of a lookup. */
const BEGINNINGS = 65_536

/** The first four digits as a number. */
function beginningOf(digest: string): number {
    let value = 0
    for (let index = 0; index < 4; index++) {
        const code = digest.charCodeAt(index)
        value = value * 16 + (code & 0xf) + (code >> 6) * 9
    }
    return value
}
