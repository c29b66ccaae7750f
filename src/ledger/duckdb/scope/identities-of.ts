// Identities of those of a scope who are merged one by one: out of the open days, of whom was met there, and for the rest from where
// each lies in the files of the closed days.
import type { Identity } from "../../count/count-persons.ts"
import type { ClosedPeople } from "../lookup/closed-people.ts"
import type { Moment } from "../moment.ts"
import { OPEN_NUMBERS } from "./open-numbers.ts"
import { identityOf, readIdentities, readMetIdentities } from "./read-identities.ts"
import type { ScopeSource } from "./scope-source.ts"

/** @param numbers as in rows */
export async function identitiesOf(
    { connection, files, rest }: Moment,
    closed: ClosedPeople,
    numbers: readonly number[],
    { numbered, isMet }: Pick<ScopeSource, "numbered" | "isMet">,
): Promise<ReadonlyMap<number, Identity>> {
    const open = numbers.filter((number) => number >= OPEN_NUMBERS)
    const identities = await readIdentities(connection, open, { sightings: null, numbered }, rest)
    let others = numbers.filter((number) => number < OPEN_NUMBERS)
    if (isMet) {
        for (const [number, identity] of await readMetIdentities(connection, others, rest))
            identities.set(number, identity)
        others = others.filter((number) => !identities.has(number))
    }
    closed.useFiles(files)
    await closed.shownBy(
        Uint32Array.from(others).sort(),
        ({ number, kinds, digests }) => identities.set(number, identityOf(kinds, digests)),
        rest,
    )
    return identities
}
