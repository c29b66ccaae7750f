// The persons that a ledger hands out block by block, beside those that merging all sightings of the scope at once gives.
import { mergePersons, type MergeSighting } from "../core/merge-persons.ts"
import type { Ledger, ScopeQuery } from "./contract.ts"
import { writeShownDigest } from "./duckdb/open-day/digest-words.ts"
import { BIRTH_TRAIT, codeOfKind, NAME_TRAIT, NAMED_TRAIT, TRAIT_KINDS } from "./duckdb/open-day/trait-kinds.ts"
import { SHOWN_DIGEST_WORDS } from "./people-block.ts"

interface ShownPerson {
    fields: number
    records: number
    readonly traits: Set<string>
}

/** A line a person, sorted: fields and records that were delivered, and everything that was shown. */
export async function handedOut(ledger: Ledger, query: ScopeQuery): Promise<string[]> {
    const people: ShownPerson[] = []
    for await (const block of ledger.people(query)) {
        for (const [at, person] of block.persons.entries())
            add(people, person, block.fields[at] ?? 0, block.records[at] ?? 0)
        for (const [at, person] of block.traitPersons.entries()) {
            const words = block.traitDigests.subarray(at * SHOWN_DIGEST_WORDS, (at + 1) * SHOWN_DIGEST_WORDS)
            const kind = block.traitKinds[at] ?? 0
            if (kind === NAMED_TRAIT) add(people, person, 0, 0, trait(NAME_TRAIT, words))
            const known = kind === NAMED_TRAIT ? codeOfKind("name") : kind
            if (known < TRAIT_KINDS.length || known === NAME_TRAIT || known === BIRTH_TRAIT)
                add(people, person, 0, 0, trait(known, words))
        }
    }
    return inOrder(people)
}

/** The same of sightings that are merged. @param sightings distinct ones */
export function merged(sightings: readonly MergeSighting[]): string[] {
    const { personOf } = mergePersons(sightings, { distinct: true })
    const people: ShownPerson[] = []
    for (const [index, { identifiers, name, birth, fields, delivered, times = 1 }] of sightings.entries()) {
        const traits = [
            ...identifiers.map(({ kind, digest }) => ({ kind: codeOfKind(kind), digest })),
            { kind: NAME_TRAIT, digest: name },
            { kind: BIRTH_TRAIT, digest: birth },
        ]
        const person = personOf[index] ?? 0
        add(people, person, delivered ? fields : 0, delivered ? times : 0)
        for (const { kind, digest } of traits) {
            if (digest === null) continue
            const words = new Uint32Array(SHOWN_DIGEST_WORDS)
            writeShownDigest(digest, words, 0)
            add(people, person, 0, 0, trait(kind, words))
        }
    }
    return inOrder(people)
}

function add(people: ShownPerson[], number: number, fields: number, records: number, shown?: string): void {
    const person = (people[number] ??= { fields: 0, records: 0, traits: new Set() })
    person.fields = (person.fields | fields) >>> 0
    person.records += records
    if (shown !== undefined) person.traits.add(shown)
}

function trait(kind: number, words: Uint32Array): string {
    return `${kind}:${words.join(".")}`
}

function inOrder(people: readonly ShownPerson[]): string[] {
    return people.map(({ fields, records, traits }) => [fields, records, ...[...traits].sort()].join(" ")).sort()
}
