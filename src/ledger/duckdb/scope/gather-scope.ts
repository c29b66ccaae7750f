// What a scope holds, gathered before its persons are counted: whole parts and hours of closed days from their counts, all other rows
// one by one. Inside one read transaction, so that all of them see the same moment.
import { join } from "node:path"
import type { DuckDBDataChunk } from "@duckdb/node-api"
import { SekishoError } from "../../../core/errors/sekisho-error.ts"
import { type FieldMask, maskOf } from "../../../core/fields.ts"
import type { ScopeQuery } from "../../contract.ts"
import { countPersons, type Identity, type PersonCounts } from "../../count/count-persons.ts"
import { type JoinedPeople, NOBODY_JOINED } from "../../count/open-components.ts"
import { NOTHING_SHARED, type SharedIdentifiers } from "../../count/shared-identifiers.ts"
import { arrivalOf, type CountGroup, OFFERED, unpackCounts, unpackHours } from "../../count/part-counts.ts"
import type { PeopleMap } from "../../count/people-map.ts"
import { KNOWN_FIELDS, wordOf } from "../../count/tally.ts"
import { dayFilePath } from "../days/day-files.ts"
import type { FileArena } from "../days/file-arena.ts"
import type { ClosedPeople } from "../lookup/closed-people.ts"
import type { Moment } from "../moment.ts"
import { bytesOf, numberOf, streamChunks, wordPairsOf, wordsOf } from "../raw-columns.ts"
import { asNumber, asText, readColumns } from "../read-columns.ts"
import { ARRIVAL } from "./exposure-rows.ts"
import { readOpenCut, readSharedWithNew, readOpenPeople } from "./open-people.ts"
import type { RecordSpan } from "../../scope-parts.ts"
import { OPEN_NUMBERS } from "./open-numbers.ts"
import type { PersonNumbers } from "./person-numbers.ts"
import { dropPicked, pickRows } from "./picked-rows.ts"
import { identitiesOf } from "./identities-of.ts"
import { scopeSource, type ScopeSource, type WholeHours } from "./scope-source.ts"
import { ScopeTally, type Tallied } from "./scope-tally.ts"
import { readKeySpans } from "./statements.ts"

export interface ScopeReading {
    readonly moment: Moment
    readonly numbers: PersonNumbers
    readonly closed: ClosedPeople
    /** Of sightings that are merged one by one; SEKISHO_LEDGER_SCOPE_TOO_LARGE beyond. */
    readonly limit: number
    /** For files of counts. What is gathered lies in its memory, so it lasts until something else is gathered with the same one. */
    readonly files: FileArena
}

interface PeopleReading extends ScopeReading {
    readonly people: PeopleMap
}

/** What is gathered of a scope before its persons are counted. */
export interface Gathered {
    readonly reading: PeopleReading
    readonly source: ScopeSource
    /** The source of exposures and persons, of a few already read. */
    readonly rows: ScopeSource
    readonly tally: ScopeTally
    /** Of bare names, by their number in rows: how often one transaction shows each, at most. Those of whole parts. */
    readonly namesakes: Map<number, number>
    readonly keyIds: Set<string>
    readonly splitTransactions: Set<string>
    records: number
    offeredRecords: number
    myNumberRecords: number
    /** When the first and the last of them were; null: none was gathered yet. */
    span: RecordSpan | null
    /** Whether somebody of the open days is in the scope whom the map does not know. */
    hasNewPeople: boolean
    /** What is added to the fields of whatever was delivered: 0, or which of several scopes it belongs to (compare-persons.ts). */
    mark: FieldMask
}

/**
 * @param readPeople the map of people; asked for once
 * @param withNames whether `use` reads clients and routes
 */
export async function withGathered<T>(
    reading: ScopeReading,
    readPeople: () => Promise<PeopleMap>,
    query: ScopeQuery,
    withNames: boolean,
    use: (gathered: Gathered) => Promise<T>,
): Promise<T> {
    const { moment, numbers, closed } = reading
    const source = await scopeSource(moment, numbers, query, "picked")
    // From the disk, while the database looks for the rows of a few.
    const people = readPeople()
    people.catch(() => null)
    try {
        const { few } = source
        const rows = few === null ? source : await pickRows(moment, closed, { source, few, withNames })
        return await use(await gather({ ...reading, people: await people }, source, rows))
    } finally {
        if (source.few !== null) await dropPicked(moment.connection).catch(() => null)
    }
}

async function gather(reading: PeopleReading, source: ScopeSource, rows: ScopeSource): Promise<Gathered> {
    const gathered = await beginGathering(reading, source, rows)
    await addScope(gathered, source, rows)
    return gathered
}

/**
 * Two scopes in one, each with its mark.
 *
 * @param marks of the first and of the second
 */
export async function gatherBoth(
    reading: ScopeReading,
    people: PeopleMap,
    [first, second]: readonly [ScopeQuery, ScopeQuery],
    marks: readonly [FieldMask, FieldMask],
): Promise<Gathered> {
    const { moment, numbers } = reading
    const source = await scopeSource(moment, numbers, first, "uncounted")
    const gathered = await beginGathering({ ...reading, people }, source, source)
    gathered.mark = marks[0]
    await addScope(gathered, source, source)
    // Not before the first has been read: both look for their suspects in the same tables.
    const other = await scopeSource(moment, numbers, second, "uncounted")
    gathered.mark = marks[1]
    await addScope(gathered, other, other)
    return gathered
}

async function beginGathering(reading: PeopleReading, source: ScopeSource, rows: ScopeSource): Promise<Gathered> {
    const { moment, people, files } = reading
    // Their lists stay in memory until all are counted.
    files.clear()
    return {
        reading,
        source,
        rows,
        tally: new ScopeTally(people, await readOpenPeople(moment.connection, rows.numbered)),
        namesakes: new Map(),
        keyIds: new Set(),
        splitTransactions: new Set(),
        records: 0,
        offeredRecords: 0,
        myNumberRecords: 0,
        span: null,
        hasNewPeople: false,
        mark: 0,
    }
}

async function addScope(gathered: Gathered, source: ScopeSource, rows: ScopeSource): Promise<void> {
    const { reading } = gathered
    const { moment, files } = reading
    const counted = new Set(source.whole.map(({ part }) => part))
    for (const file of source.within)
        if (file.kind === "exposures" && counted.has(file.part)) widen(gathered, file.fromMs, file.toMs)
    const whole = source.whole.map((file) => join(moment.dir, dayFilePath(file)))
    for await (const file of files.readEach(whole)) {
        addWhole(file, gathered)
        await moment.rest()
    }
    if (source.hours !== null) await addHours(reading, source.hours, gathered)
    await addRows(reading, rows, gathered)
}

function addWhole(file: Buffer, gathered: Gathered): void {
    const { totals, groups, namesakes } = unpackCounts(file)
    gathered.tally.addGroups(marked(groups, gathered.mark))
    for (let at = 0; at < namesakes.length; at += 2) {
        const [number = 0, times = 0] = namesakes.subarray(at, at + 2)
        gathered.namesakes.set(number, Math.max(times, gathered.namesakes.get(number) ?? 1))
    }
    gathered.records += totals.records
    gathered.offeredRecords += totals.offeredRecords
    gathered.myNumberRecords += totals.myNumberRecords
    for (const keyId of totals.keyIds) gathered.keyIds.add(keyId)
    for (const transaction of totals.splitTransactions) gathered.splitTransactions.add(transaction)
}

async function addHours(
    { moment, files }: PeopleReading,
    { files: parted, from, to }: WholeHours,
    gathered: Gathered,
): Promise<void> {
    for await (const file of files.readEach(parted.map((each) => join(moment.dir, dayFilePath(each))))) {
        for (const counts of unpackHours(file)) {
            if (counts.hour < from || counts.hour >= to) continue
            gathered.tally.addGroups(marked(counts.groups, gathered.mark))
            gathered.records += counts.records
            gathered.offeredRecords += counts.offeredRecords
            gathered.myNumberRecords += counts.myNumberRecords
        }
        await moment.rest()
    }
}

function marked(groups: readonly CountGroup[], mark: FieldMask): readonly CountGroup[] {
    return mark === 0 ? groups : groups.map((group) => ({ ...group, fields: withMark(group.fields, mark) }))
}

/** A mark stands where fields of a newer version would. */
function withMark(fields: FieldMask, mark: FieldMask): FieldMask {
    return mark === 0 ? fields : (fields & KNOWN_FIELDS) | mark
}

const MY_NUMBER = maskOf(["my_number"])

async function addRows({ moment }: PeopleReading, source: ScopeSource, gathered: Gathered): Promise<void> {
    const { connection } = moment
    const { mark } = gathered
    const rows = `SELECT x.who, x.fields, ${ARRIVAL} AS arrival ${source.loose}`
    const use = (chunk: DuckDBDataChunk): void => {
        const [who, fields, arrivals] = [wordPairsOf(chunk, 0), wordsOf(chunk, 1), bytesOf(chunk, 2)]
        const { rowCount } = chunk
        for (let row = 0; row < rowCount; row++) {
            const arrival = arrivalOf(arrivals[row])
            const number = numberOf(who, row)
            const mask = fields[row] ?? 0
            gathered.tally.add(number, wordOf(arrival, withMark(mask, mark)))
            gathered.records++
            if (arrival === OFFERED) gathered.offeredRecords++
            if ((mask & MY_NUMBER) !== 0) gathered.myNumberRecords++
            if (number >= OPEN_NUMBERS) gathered.hasNewPeople = true
        }
    }
    await streamChunks(connection, rows, source.values, use, moment.rest)
    const spans = await readColumns(connection, readKeySpans(source.exposures), source.values)
    const [keyIds = [], firsts = [], lasts = []] = spans
    for (const [at, keyId] of keyIds.entries()) {
        gathered.keyIds.add(asText(keyId))
        widen(gathered, asNumber(firsts[at]), asNumber(lasts[at]))
    }
}

function widen(gathered: Gathered, firstMs: number, lastMs: number): void {
    const { span } = gathered
    gathered.span = {
        firstMs: Math.min(firstMs, span?.firstMs ?? firstMs),
        lastMs: Math.max(lastMs, span?.lastMs ?? lastMs),
    }
}

export async function countGathered(
    gathered: Gathered,
    { tally, people: known, placeOf, numberAt }: Tallied,
): Promise<PersonCounts> {
    const { reading, rows, hasNewPeople } = gathered
    const { moment, people, limit, closed, numbers } = reading
    const { connection } = moment
    const joined = hasNewPeople && rows.isMet ? numbers.joined() : NOBODY_JOINED
    const shared = hasNewPeople && !rows.isMet ? await readSharedWithNew(connection, rows) : NOTHING_SHARED
    const placeOfWho = (who: number): number => placeOf(gathered.tally.numberOf(who))
    const whoAt = (place: number): number => gathered.tally.whoIs(numberAt(place))
    const present = ([who, times]: readonly [number, number]): [number, number][] => {
        const place = placeOfWho(who)
        return place < 0 ? [] : [[place, times]]
    }
    const placesOf = (numbers: Iterable<number>): ReadonlySet<number> =>
        new Set([...numbers].map(placeOfWho).filter((place) => place >= 0))
    return countPersons({
        rest: moment.rest,
        tally,
        people: known,
        namesakes: new Map([...gathered.namesakes].flatMap(present)),
        joined: joinedIn(joined, placeOfWho),
        shared: sharedIn(shared, placeOfWho),
        cut: placesOf([...people.cut, ...(await readOpenCut(connection, rows.numbered))]),
        identities: async (places) => {
            if (places.length > limit) {
                throw new SekishoError("SEKISHO_LEDGER_SCOPE_TOO_LARGE", { sightings: places.length, limit })
            }
            const identities = await identitiesOf(moment, closed, places.map(whoAt), rows)
            const byPlace = new Map<number, Identity>()
            for (const place of places) {
                const identity = identities.get(whoAt(place))
                if (identity !== undefined) byPlace.set(place, identity)
            }
            return byPlace
        },
    })
}

/** Of those in the scope alone. */
function sharedIn({ numbers, identifiers }: SharedIdentifiers, placeOf: (who: number) => number): SharedIdentifiers {
    const places = numbers.map(placeOf)
    const isIn = (_: number, row: number): boolean => (places[row] ?? -1) >= 0
    return { numbers: places.filter(isIn), identifiers: identifiers.filter(isIn) }
}

function joinedIn({ together, apart, wide }: JoinedPeople, placeOf: (who: number) => number): JoinedPeople {
    const placesOf = (numbers: readonly number[]): readonly number[] =>
        numbers.map(placeOf).filter((place) => place >= 0)
    const several = (components: JoinedPeople["apart"]): JoinedPeople["apart"] =>
        components.map(placesOf).filter((members) => members.length > 1)
    return { together: several(together), apart: several(apart), wide: placesOf(wide) }
}
