// The embedded ledger: one DuckDB file, `ledger.duckdb`. DuckDB allows one process a file, which makes "one server a data
// folder" a fact instead of a rule. What a batch wrote is durable when `append` returns (write-ahead log, synced at commit).
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import type { SpoolRecord } from "../../core/observation.ts"
import type { Ledger, LedgerTotals, ScopeQuery, SourcePosition } from "../contract.ts"
import { scopeAnswer } from "../scope-answer.ts"
import { scopeSightingsLimit } from "../scope-parts.ts"
import { appendBatch } from "./append-batch.ts"
import { driverFault, isLockConflict } from "./driver-fault.ts"
import { inTurn } from "./in-turn.ts"
import { openDatabase, type Database } from "./open-database.ts"
import { asNumber, asText, readColumns, readNumbers } from "./read-columns.ts"
import { readEvents } from "./read-events.ts"
import { readRefusals } from "./read-refusals.ts"
import { readRequest } from "./read-request.ts"
import { readScope, readScopeSightings } from "./read-scope.ts"
import { scopeFilter } from "./scope-filter.ts"
import {
    CLEAR_HEADERS,
    DELETE_REQUESTS,
    READ_COVERAGE_TOTALS,
    READ_POSITIONS,
    READ_TOTALS,
    readDigests,
    readKeyIds,
} from "./statements.ts"
import { tableRows } from "./table-rows.ts"

export interface DuckdbLedgerOptions {
    /** Folder of the ledger's file; created where missing. */
    readonly dir: string
    /** DuckDB's `memory_limit`; beyond it, it spills to a folder beside the file. Default `512MB`. */
    readonly memoryLimit?: string
    /** Default 1: questions must never starve the gate on the same machine. */
    readonly threads?: number
    /** Distinct sightings one scope may merge; default: what half of the heap holds. */
    readonly sightingsLimit?: number
}

export const LEDGER_FILE = "ledger.duckdb"

/** @throws SekishoError SEKISHO_LEDGER_OPEN_FAILED; `detail.locked` is 1 where another process has the file open */
export async function openDuckdbLedger(options: DuckdbLedgerOptions): Promise<Ledger> {
    const { dir, memoryLimit = "512MB", threads = 1, sightingsLimit = scopeSightingsLimit() } = options
    try {
        await mkdir(dir, { recursive: true, mode: 0o700 })
        const database = await openDatabase(join(dir, LEDGER_FILE), memoryLimit, threads)
        return ledgerOn(database, await readPositions(database), sightingsLimit)
    } catch (error) {
        throw driverFault("SEKISHO_LEDGER_OPEN_FAILED", error, isLockConflict(error) ? { locked: 1 } : {})
    }
}

async function readPositions({ writer }: Database): Promise<Map<string, number>> {
    const [segments = [], offsets = []] = await readColumns(writer, READ_POSITIONS)
    return new Map(segments.map((segment, row) => [asText(segment), asNumber(offsets[row])]))
}

function ledgerOn(database: Database, positions: Map<string, number>, sightingsLimit: number): Ledger {
    const writeInTurn = inTurn()
    const readInTurn = inTurn()
    const { writer, reader } = database
    let closed = false

    async function append(records: readonly SpoolRecord[], position: SourcePosition): Promise<void> {
        const stored = positions.get(position.segment)
        if (stored !== undefined && position.offset <= stored) return
        await appendBatch(writer, tableRows(records), position, stored !== undefined)
        positions.set(position.segment, position.offset)
    }

    async function digests(query: ScopeQuery, kind: string): Promise<string[]> {
        const { parts, values } = scopeFilter(query)
        const [column = []] = await readColumns(reader, readDigests(parts), { ...values, kind })
        return column.map(asText)
    }

    async function keyIds(query: ScopeQuery): Promise<string[]> {
        const { parts, values } = scopeFilter(query)
        const [column = []] = await readColumns(reader, readKeyIds(parts), values)
        return column.map(asText)
    }

    async function forgetRequests(beforeMs: number): Promise<void> {
        const before = BigInt(Math.trunc(beforeMs))
        await writer.run(DELETE_REQUESTS, { before })
        await writer.run(CLEAR_HEADERS, { before })
    }

    async function totals(): Promise<LedgerTotals> {
        const [requests = 0, exposures = 0, persons = 0, events = 0] = await readNumbers(reader, READ_TOTALS)
        const [full = 0, partly = 0, none = 0, unreadBytes = 0] = await readNumbers(reader, READ_COVERAGE_TOTALS)
        return { requests, exposures, persons, events, coverage: { full, partly, none, unreadBytes } }
    }

    const writing = guarded(writeInTurn, "SEKISHO_LEDGER_APPEND_FAILED", () => closed)
    const reading = guarded(readInTurn, "SEKISHO_LEDGER_QUERY_FAILED", () => closed)
    return {
        append: async (records, position) => writing(async () => append(records, position)),
        positionOf: async (segment) => writing(async () => Promise.resolve(positions.get(segment) ?? 0)),
        scope: async (query) => scopeAnswer(query, await reading(async () => readScope(reader, query, sightingsLimit))),
        sightings: async (query, limit) =>
            reading(async () => readScopeSightings(reader, query, Math.min(limit, sightingsLimit))),
        digests: async (query, kind) => reading(async () => digests(query, kind)),
        keyIds: async (query) => reading(async () => keyIds(query)),
        events: async (sinceMs, limit) => reading(async () => readEvents(reader, sinceMs, limit)),
        request: async (id) => reading(async () => readRequest(reader, id)),
        refusals: async (sinceMs, limit) => reading(async () => readRefusals(reader, sinceMs, limit)),
        totals: async () => reading(totals),
        forgetRequests: async (beforeMs) => writing(async () => forgetRequests(beforeMs)),
        close: async () => {
            if (closed) return
            closed = true
            await Promise.all([writeInTurn(async () => Promise.resolve()), readInTurn(async () => Promise.resolve())])
            database.close()
        },
    }
}

type Guarded = <T>(task: () => Promise<T>) => Promise<T>

function guarded(turn: Guarded, code: ErrorCode, isClosed: () => boolean): Guarded {
    return async (task) => {
        if (isClosed()) throw driverFault(code, new Error("closed"))
        try {
            return await turn(task)
        } catch (error) {
            throw driverFault(code, error)
        }
    }
}
