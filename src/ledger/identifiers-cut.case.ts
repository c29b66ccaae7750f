// Of the ledger contract: sightings with more identifiers than are kept, what is counted of them, and what merging them whole
// gives.
import { maskOf } from "../core/fields.ts"
import type { Identifier, Sighting } from "../core/person.ts"
import { IDENTIFIERS_LIMIT } from "./scope-parts.ts"
import { digestOf } from "./synthetic-records.case.ts"

/** In the order in which the ledger keeps them. */
const ACCOUNTS: readonly Identifier[] = Array.from({ length: IDENTIFIERS_LIMIT + 38 }, (_, n) => account(n)).sort(
    (a, b) => (a.digest < b.digest ? -1 : 1),
)
const KEPT = ACCOUNTS.slice(0, 1)
const CUT = ACCOUNTS.slice(-1)

function account(n: number): Identifier {
    return { kind: "account", digest: digestOf("account", `0001-${n}`) }
}

function email(name: string): Identifier {
    return { kind: "email", digest: digestOf("email", `${name}@example.jp`) }
}

function shown(identifiers: readonly Identifier[], name: string | null = null): Sighting {
    return {
        identifiers,
        fields: maskOf(["account"]),
        name: name === null ? null : digestOf("name", name),
        birth: null,
    }
}

export interface CutCase {
    readonly id: string
    readonly why: string
    readonly sightings: readonly Sighting[]
    /** Confirmed as the ledger counts, and as it is when nothing is cut. */
    readonly confirmed: number
    readonly whole: number
    /** Of both. */
    readonly maximum: number
    readonly cut: number
}

export const IDENTIFIERS_CUT: readonly CutCase[] = [
    {
        id: "identifiers-cut-none",
        why: "as many identifiers as are kept are all kept",
        sightings: [shown(ACCOUNTS.slice(0, IDENTIFIERS_LIMIT), "A"), shown(ACCOUNTS.slice(0, 1))],
        confirmed: 1,
        whole: 1,
        maximum: 2,
        cut: 0,
    },
    {
        id: "identifiers-cut-kept",
        why: "whoever shares a kept identifier is the same person, whatever the order they stand in",
        sightings: [shown(ACCOUNTS, "A"), shown(ACCOUNTS.toReversed(), "A"), shown(KEPT)],
        confirmed: 1,
        whole: 1,
        maximum: 2,
        cut: 1,
    },
    {
        id: "identifiers-cut-many",
        why: "too many: whoever shares only an identifier that was not kept counts once more",
        sightings: [shown(ACCOUNTS, "A"), shown(CUT)],
        confirmed: 2,
        whole: 1,
        maximum: 2,
        cut: 1,
    },
    {
        id: "identifiers-cut-few",
        why: "too few: an identifier that was not kept is not seen to be many people's, and joins others; the maximum holds",
        sightings: [shown(ACCOUNTS), shown([...CUT, email("b")]), shown([...CUT, email("c")])],
        confirmed: 2,
        whole: 3,
        maximum: 3,
        cut: 1,
    },
    {
        id: "identifiers-cut-rest",
        why: "two sightings that differ only in what was not kept are two in the maximum",
        sightings: [shown(ACCOUNTS, "A"), shown([...ACCOUNTS.slice(0, -1), account(999)], "A")],
        confirmed: 1,
        whole: 1,
        maximum: 2,
        cut: 2,
    },
]
