// Hands out the persons of a scope block by block. Each block is a question of its own in the ledger's turn: whoever takes them slowly, or
// not at all, holds up no other question and no closing of a day.
import type { PeopleMap } from "../../count/people-map.ts"
import type { ScopeQuery } from "../../contract.ts"
import type { PeopleBlock } from "../../people-block.ts"
import { FileArena } from "../days/file-arena.ts"
import type { ClosedPeople } from "../lookup/closed-people.ts"
import type { InTurn } from "../in-turn.ts"
import type { Moment } from "../moment.ts"
import { withGathered } from "./gather-scope.ts"
import { createPeopleWalk, type PeopleWalk } from "./people-walk.ts"
import type { PersonNumbers } from "./person-numbers.ts"
import { beginPeopleBlocks, endPeopleBlocks, readPeopleBlock } from "./read-people-block.ts"

export interface WalkedLedger {
    /** Asks at one moment, in the ledger's turn. */
    readonly asking: <T>(read: (moment: Moment) => Promise<T>) => Promise<T>
    readonly peopleOf: (moment: Moment) => Promise<PeopleMap>
    readonly numbers: PersonNumbers
    readonly closed: ClosedPeople
    readonly limit: number
    /** Sightings of a block. */
    readonly walkSightings: number
    /** Of walks: what one holds of a scope is too much to be held twice. */
    readonly walkInTurn: InTurn
}

export async function* walkPeople(ledger: WalkedLedger, query: ScopeQuery): AsyncGenerator<PeopleBlock, void> {
    const { asking } = ledger
    const end = await takeTurn(ledger.walkInTurn)
    try {
        const walk = await asking(async (moment) => begin(ledger, moment, query))
        for (const stretch of walk.stretches())
            yield await asking(async (moment) => readPeopleBlock(moment, walk, stretch))
    } finally {
        // A ledger that was closed meanwhile has no such tables any more.
        await asking(async ({ connection }) => endPeopleBlocks(connection)).catch(() => null)
        end()
    }
}

async function begin(
    { numbers, closed, limit, walkSightings, peopleOf }: WalkedLedger,
    moment: Moment,
    query: ScopeQuery,
): Promise<PeopleWalk> {
    const readPeople = async (): Promise<PeopleMap> => peopleOf(moment)
    // The lists in its files are walked long after this question: memory of its own.
    const reading = { moment, numbers, closed, limit, files: new FileArena() }
    return withGathered(reading, readPeople, query, false, async (gathered) => {
        const walk = await createPeopleWalk(gathered, walkSightings)
        await beginPeopleBlocks(moment.connection, walk)
        return walk
    })
}

/** @returns what ends the turn */
async function takeTurn(inTurn: InTurn): Promise<() => void> {
    return new Promise((taken) => void inTurn(async () => new Promise<void>(taken)))
}
