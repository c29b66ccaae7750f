// Who of the closed days has a digest: looked up by its first word, then held against all that they show.
import { SIMPLE_MEMBERS_LIMIT } from "../../count/link-people.ts"
import { keysOf } from "../days/archive-lookup.ts"
import { DIGEST_WORDS } from "../open-day/digest-words.ts"
import type { Rest } from "../rests.ts"
import type { ClosedPeople } from "./closed-people.ts"
import type { ShownSighting } from "./shown-file.ts"

export interface Digests {
    /** Of signatures: nothing. */
    readonly kinds: Uint8Array
    /** As DuckDB keeps a UUID. */
    readonly words: Uint32Array
}

export interface Holder {
    /** Place of the digest among those asked for. */
    readonly digest: number
    readonly number: number
}

export interface Holders {
    readonly holders: readonly Holder[]
    /** Digests that more than SIMPLE_MEMBERS_LIMIT have: who, is not said. */
    readonly wide: readonly number[]
}

interface Search {
    readonly by: "signature" | "trait"
    readonly rest: Rest
    /** Is told of everybody who has one; what it is told of lasts until it returns. */
    readonly seen: ((sighting: ShownSighting) => void) | null
}

/** Of one first word; where more have it, those are enough to tell that very many have the digest. */
const FIRST_CANDIDATES: number = 4 * SIMPLE_MEMBERS_LIMIT

export async function findHolders(closed: ClosedPeople, digests: Digests, search: Search): Promise<Holders> {
    const all = Uint32Array.from({ length: digests.words.length / DIGEST_WORDS }, (_, digest) => digest)
    const { holders, unfinished } = await findAmong(closed, digests, all, FIRST_CANDIDATES, search)
    const times = timesOf(holders)
    // Nearly never: so many have the first word, and not the digest.
    for (const digest of unfinished) {
        if ((times.get(digest) ?? 0) > SIMPLE_MEMBERS_LIMIT) continue
        const alone = Uint32Array.of(digest)
        const found = await findAmong(closed, digests, alone, Number.POSITIVE_INFINITY, { ...search, seen: null })
        const before = new Set(holders.flatMap((holder) => (holder.digest === digest ? [holder.number] : [])))
        holders.push(...found.holders.filter(({ number }) => !before.has(number)))
        times.set(digest, found.holders.length)
    }
    const isWide = (digest: number): boolean => (times.get(digest) ?? 0) > SIMPLE_MEMBERS_LIMIT
    return { holders: holders.filter(({ digest }) => !isWide(digest)), wide: [...times.keys()].filter(isWide) }
}

function timesOf(holders: readonly Holder[]): Map<number, number> {
    const times = new Map<number, number>()
    for (const { digest } of holders) times.set(digest, (times.get(digest) ?? 0) + 1)
    return times
}

async function findAmong(
    closed: ClosedPeople,
    digests: Digests,
    asked: Uint32Array,
    limit: number,
    { by, rest, seen }: Search,
): Promise<{ readonly holders: Holder[]; readonly unfinished: readonly number[] }> {
    const candidates = new Map<number, number[]>()
    const unfinished: number[] = []
    const keys = keysOf(digests.words)
    const order = asked.toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
    let last = -1
    let times = 0
    const candidate = (place: number, number: number): boolean => {
        times = place === last ? times + 1 : 1
        last = place
        const digest = order[place] ?? 0
        if (times > limit) {
            unfinished.push(digest)
            return false
        }
        const of = candidates.get(number)
        if (of === undefined) candidates.set(number, [digest])
        else of.push(digest)
        return true
    }
    await closed.withKeys(
        order.map((digest) => keys[digest] ?? 0),
        candidate,
        rest,
    )
    const holders: Holder[] = []
    const hold = (sighting: ShownSighting): void => {
        const { number } = sighting
        const held = (candidates.get(number) ?? []).filter((digest) => has(sighting, digests, digest, by))
        for (const digest of new Set(held)) holders.push({ digest, number })
        if (held.length > 0) seen?.(sighting)
    }
    await closed.shownBy(Uint32Array.from(candidates.keys()).sort(), hold, rest)
    return { holders, unfinished }
}

function has(sighting: ShownSighting, { kinds, words }: Digests, digest: number, by: Search["by"]): boolean {
    const from = digest * DIGEST_WORDS
    if (by === "signature") return isSame(sighting.signature, 0, words, from)
    for (const [trait, kind] of sighting.kinds.entries()) {
        if (kind === kinds[digest] && isSame(sighting.digests, trait * DIGEST_WORDS, words, from)) return true
    }
    return false
}

function isSame(a: Uint32Array, from: number, b: Uint32Array, at: number): boolean {
    for (let word = 0; word < DIGEST_WORDS; word++) if (a[from + word] !== b[at + word]) return false
    return true
}
