// The embedded ledger: the open days in one DuckDB file, `ledger.duckdb`, and the closed ones as files beside it (days/).
// DuckDB allows one process a file, which makes "one server a data folder" a fact instead of a rule. What a batch wrote is
// durable when `append` returns (write-ahead log, synced at commit).
import { mkdir } from "node:fs/promises"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { comparisonAnswer, type ScopeComparison } from "../compare-scopes.ts"
import type { Ledger, LedgerTotals, ScopeAnswer, ScopeCount, ScopeListing, ScopeQuery } from "../contract.ts"
import { NO_PEOPLE, type PeopleMap } from "../count/people-map.ts"
import { overKeys } from "../over-keys.ts"
import { countAnswer } from "../scope-answer.ts"
import { listsOmittedNote } from "../scope-notes.ts"
import { SCOPE_LIST_ROWS, scopeSightingsLimit, type ScopeLists } from "../scope-parts.ts"
import { isLookup, lackingLookups, mendDerived } from "./days/mend-derived.ts"
import { FileArena } from "./days/file-arena.ts"
import { inTransaction } from "./in-transaction.ts"
import { isDerived, readDayFiles, sweepDayFiles } from "./days/day-files.ts"
import { writeSnapshot } from "./days/snapshot.ts"
import { driverFault, isLockConflict } from "./driver-fault.ts"
import { inTurn, type InTurn } from "./in-turn.ts"
import { atOneMoment, type Moment } from "./moment.ts"
import { restingConnection } from "./connection.ts"
import { createRests } from "./rests.ts"
import { openDatabase, type Database, useThreads } from "./open-database.ts"
import { createOpenDays, type OpenDays } from "./open-days.ts"
import { readNumbers } from "./read-columns.ts"
import { peopleFile, readPeople } from "./days/archive-people.ts"
import type { Archive } from "./days/catalogue.ts"
import { ClosedPeople } from "./lookup/closed-people.ts"
import { createMeeting, sightingsOf } from "./meeting.ts"
import { readEvents } from "./read-events.ts"
import { readRefusals } from "./read-refusals.ts"
import { readRoutes } from "./read-routes.ts"
import { readRequest } from "./read-request.ts"
import { readComparison } from "./scope/compare-scopes.ts"
import { MetLog } from "./scope/met-log.ts"
import { MetMemory } from "./scope/met-memory.ts"
import { createPersonNumbers } from "./scope/person-numbers.ts"
import { readingOf } from "./scope/read-figures.ts"
import { readDigests, readKeyIds, readKeySpans } from "./scope/read-lists.ts"
import { readScope } from "./scope/read-scope.ts"
import { readSightings } from "./scope/read-sightings.ts"
import { WALK_SIGHTINGS } from "./scope/people-walk.ts"
import { walkPeople } from "./scope/walk-people.ts"
import { READ_CLOSED_COVERAGE, READ_OPEN_COVERAGE, READ_TOTALS } from "./statements.ts"

export interface DuckdbLedgerOptions {
    /** Folder of the ledger's file; created where missing. */
    readonly dir: string
    /** DuckDB's `memory_limit`; beyond it, it spills to a folder beside the file. Default `512MB`. */
    readonly memoryLimit?: string
    /** Of a question while nobody visits; otherwise it has one, so that it never starves the gate on the same machine. Default: QUESTION_THREADS. */
    readonly threads?: number
    /** Distinct sightings one scope may merge; default: what half of the heap holds. */
    readonly sightingsLimit?: number
    /** Exposures up to which a scope lists clients and routes unasked; default SCOPE_LIST_ROWS. */
    readonly listRowsLimit?: number
    /** Sightings that `people` reads at once; default WALK_SIGHTINGS. */
    readonly walkSightings?: number
    /** Exposures of a closed day from which it is counted by the hour too; default HOURS_FROM_ROWS. */
    readonly hoursFromRows?: number
    /** People of the open days who are written down together once they were looked up; default FRAME_ROWS. */
    readonly metFrameRows?: number
}

export const LEDGER_FILE = "ledger.duckdb"
/** What was found out of the open days' people (scope/met-log.ts): it may go at any time. */
export const MET_FILE = "met.packed"
/** Each has buffers of its own within the memory limit. */
const QUESTION_THREADS = Math.min(4, availableParallelism())
const WITHOUT_LISTS: ScopeLists = { clients: [], routes: [] }

/** @throws SekishoError SEKISHO_LEDGER_OPEN_FAILED; `detail.locked` is 1 where another process has the file open */
export async function openDuckdbLedger(options: DuckdbLedgerOptions): Promise<Ledger> {
    const { dir, memoryLimit = "512MB", threads = QUESTION_THREADS, hoursFromRows } = options
    const { sightingsLimit = scopeSightingsLimit(), listRowsLimit = SCOPE_LIST_ROWS } = options
    const { walkSightings = WALK_SIGHTINGS, metFrameRows } = options
    try {
        await mkdir(dir, { recursive: true, mode: 0o700 })
        const database = await openDatabase(join(dir, LEDGER_FILE), memoryLimit)
        try {
            const archive = { connection: database.writer, dir, ...(hoursFromRows !== undefined && { hoursFromRows }) }
            await checkFiles(archive)
            const limits = { threads, sightingsLimit, listRowsLimit, walkSightings }
            const memory = new MetMemory(new MetLog(join(dir, MET_FILE)), metFrameRows)
            return ledgerOn(database, dir, await createOpenDays(archive), memory, limits)
        } catch (error) {
            database.close()
            throw error
        }
    } catch (error) {
        throw driverFault("SEKISHO_LEDGER_OPEN_FAILED", error, isLockConflict(error) ? { locked: 1 } : {})
    }
}

/** Leftovers of a crash go; a file that is gone is an error, since a scope without it would count too few. */
async function checkFiles(archive: Archive): Promise<void> {
    const { connection, dir } = archive
    const files = await readDayFiles(connection)
    const missing = await sweepDayFiles(dir, files)
    const lost = missing.filter((file) => !isDerived(file)).length
    if (lost > 0) throw new SekishoError("SEKISHO_LEDGER_FILE_MISSING", { missing: lost })
    const [sightings = 0] = await readNumbers(connection, "SELECT next_sighting::DOUBLE FROM counters")
    const there = files.filter((file) => !missing.includes(file))
    const mended = [...missing.filter(({ kind }) => !isLookup(kind)), ...lackingLookups(there, sightings)]
    if (mended.length + missing.length > 0) {
        await inTransaction(connection, async () => mendDerived(archive, missing, mended))
    }
}

type QuestionLimits = Required<
    Pick<DuckdbLedgerOptions, "threads" | "sightingsLimit" | "listRowsLimit" | "walkSightings">
>

function ledgerOn(
    database: Database,
    dir: string,
    days: OpenDays,
    memory: MetMemory,
    { threads, sightingsLimit, listRowsLimit, walkSightings }: QuestionLimits,
): Ledger {
    const writeInTurn = inTurn()
    const readInTurn = inTurn()
    const walkInTurn = inTurn()
    const { writer } = database
    const rests = createRests()
    const reader = restingConnection(database.reader, rests)
    const lookups = new ClosedPeople(dir)
    const numbers = createPersonNumbers(lookups, peopleOf, memory)
    const files = new FileArena()
    let closed = false

    const writing = guarded(writeInTurn, () => closed)
    const reading = guarded(readInTurn, () => closed)
    const asking = async <T>(read: (moment: Moment) => Promise<T>): Promise<T> =>
        reading("SEKISHO_LEDGER_QUERY_FAILED", async () => {
            try {
                return await withThreads(async () => atOneMoment(reader, dir, read, rests.rest))
            } catch (error) {
                numbers.failed()
                throw error
            }
        })

    /** Threads that the database has now: making one for a question costs more than a short question. */
    let running = 1

    async function withThreads<T>(question: () => Promise<T>): Promise<T> {
        const wanted = rests.isBusy() ? 1 : threads
        if (wanted !== running) await useThreads(reader, wanted)
        running = wanted
        return question()
    }

    async function totals(): Promise<LedgerTotals> {
        const [requests = 0, exposures = 0, persons = 0, events = 0] = await readNumbers(reader, READ_TOTALS)
        const open = await readNumbers(reader, READ_OPEN_COVERAGE)
        const past = await readNumbers(reader, READ_CLOSED_COVERAGE)
        const read = readingOf(open.map((count, at) => count + (past[at] ?? 0)))
        return { requests, exposures, persons, events, ...read }
    }

    /** Kept until a day is closed: it is read whole, and changes with nothing else. */
    let people: { readonly part: number; readonly map: PeopleMap } = { part: 0, map: NO_PEOPLE }

    async function peopleOf({ files }: Moment): Promise<PeopleMap> {
        const part = peopleFile(files)?.part ?? 0
        if (people.part !== part) people = { part, map: await readPeople(dir, files) }
        return people.map
    }

    async function parts(query: ScopeQuery, listRows: number | null): ReturnType<typeof readScope> {
        return asking(async (moment) =>
            readScope(
                { moment, numbers, closed: lookups, limit: sightingsLimit, files },
                async () => peopleOf(moment),
                query,
                listRows,
            ),
        )
    }

    const countOnce = async (query: ScopeQuery): Promise<ScopeCount> => countAnswer(query, await parts(query, null))

    async function keyIds(query: ScopeQuery): Promise<readonly string[]> {
        return asking(async (moment) => readKeyIds(moment, numbers, query))
    }

    const byKey = { keyIds, count: countOnce }
    const count = async (query: ScopeQuery): Promise<ScopeCount> => overKeys(await countOnce(query), query, byKey)

    async function scope(query: ScopeQuery, { lists = "unless-large" }: ScopeListing = {}): Promise<ScopeAnswer> {
        const read = await parts(query, lists === "always" ? Number.POSITIVE_INFINITY : listRowsLimit)
        const { notes, ...figures } = await overKeys(countAnswer(query, read), query, byKey)
        const omitted = read.lists === null ? [listsOmittedNote(read.records)] : []
        return { ...figures, ...(read.lists ?? WITHOUT_LISTS), notes: [...notes, ...omitted] }
    }

    async function compare(first: ScopeQuery, second: ScopeQuery): Promise<ScopeComparison> {
        const compared = await asking(async (moment) =>
            readComparison({ moment, numbers, closed: lookups, limit: sightingsLimit, files }, await peopleOf(moment), [
                first,
                second,
            ]),
        )
        return comparisonAnswer(compared)
    }

    /** Files that no longer belong to the ledger go with it; a question that still reads them is waited for. */
    async function rearranging(task: () => Promise<void>): Promise<void> {
        await writing("SEKISHO_LEDGER_CLOSE_FAILED", async () => {
            await task()
            numbers.forgot()
            await readInTurn(async () => sweepDayFiles(dir, await readDayFiles(writer)))
        })
        meeting.begin()
    }

    async function snapshot(target: string): Promise<void> {
        const files = await readDayFiles(writer)
        await writeSnapshot({ connection: writer, dir }, files, { dir: target, file: LEDGER_FILE })
    }

    const meeting = createMeeting(async () => asking(numbers.updateSome), numbers.count)
    meeting.beginSoon()

    return {
        append: async (records, position) => {
            rests.took(records.length)
            await writing("SEKISHO_LEDGER_APPEND_FAILED", async () => days.append(records, position))
            meeting.took(sightingsOf(records))
        },
        positionOf: async (segment) =>
            writing("SEKISHO_LEDGER_APPEND_FAILED", async () => Promise.resolve(days.positionOf(segment))),
        scope,
        count,
        compare,
        sightings: async (query, limit) =>
            asking(async (moment) => readSightings({ moment, numbers, limit: Math.min(limit, sightingsLimit) }, query)),
        people: (query) =>
            walkPeople(
                { asking, peopleOf, numbers, closed: lookups, limit: sightingsLimit, walkSightings, walkInTurn },
                query,
            ),
        digests: async (query, kind) => asking(async (moment) => readDigests(moment, numbers, query, kind)),
        keyIds,
        keySpans: async (query) => asking(async (moment) => readKeySpans(moment, numbers, query)),
        events: async (sinceMs, limit) => asking(async (moment) => readEvents(moment, sinceMs, limit)),
        request: async (id) => asking(async (moment) => readRequest(moment, id)),
        refusals: async (sinceMs, limit) => asking(async (moment) => readRefusals(moment, sinceMs, limit)),
        routes: async (sinceMs, limit) => asking(async (moment) => readRoutes(moment, sinceMs, limit)),
        totals: async () => reading("SEKISHO_LEDGER_QUERY_FAILED", totals),
        closeDays: async (beforeMs) => rearranging(async () => days.closeDays(beforeMs)),
        forget: async (limits) => rearranging(async () => days.forget(limits)),
        snapshot: async (target) => writing("SEKISHO_LEDGER_SNAPSHOT_FAILED", async () => snapshot(target)),
        close: async () => {
            if (closed) return
            closed = true
            await meeting.end()
            await Promise.all([writeInTurn(async () => Promise.resolve()), readInTurn(async () => Promise.resolve())])
            database.close()
        },
    }
}

type Guarded = <T>(code: ErrorCode, task: () => Promise<T>) => Promise<T>

function guarded(turn: InTurn, isClosed: () => boolean): Guarded {
    return async (code, task) => {
        if (isClosed()) throw driverFault(code, new Error("closed"))
        try {
            return await turn(task)
        } catch (error) {
            throw driverFault(code, error)
        }
    }
}
