// Writing: batches go into the open days in the order of the spool, days are closed, parts are opened again.
import type { Connection } from "./connection.ts"
import type { SpoolRecord } from "../../core/observation.ts"
import type { ForgetLimits, SourcePosition } from "../contract.ts"
import { appendBatch } from "./append-batch.ts"
import type { Archive } from "./days/catalogue.ts"
import { closeDay } from "./days/close-day.ts"
import { readDayFiles } from "./days/day-files.ts"
import { forgetRows } from "./days/forget.ts"
import { reopenPart } from "./days/reopen-part.ts"
import { inTransaction } from "./in-transaction.ts"
import { createExposureRows } from "./open-day/exposure-rows.ts"
import { OpenAnswers } from "./open-day/open-answers.ts"
import { readAnswer } from "./open-day/read-answer.ts"
import { RecentSignatures } from "./open-day/recent-signatures.ts"
import { asNumber, asText, readColumns, readNumbers } from "./read-columns.ts"
import { READ_LAST_RECORD, READ_POSITIONS } from "./statements.ts"
import { DAY_MS, tableRows } from "./table-rows.ts"

export interface OpenDays {
    readonly append: (records: readonly SpoolRecord[], position: SourcePosition) => Promise<void>
    readonly positionOf: (segment: string) => number
    /** Files that no longer belong to the ledger are left on the disk. */
    readonly closeDays: (beforeMs: number) => Promise<void>
    readonly forget: (limits: ForgetLimits) => Promise<void>
}

/** A transaction without an end for this long has none: its gate died. An end that comes later all the same is heeded. */
const UNENDED_MS = 3 * DAY_MS
/** Parts of one day; more are written anew as one. */
const PARTS_LIMIT = 8

export async function createOpenDays(archive: Archive): Promise<OpenDays> {
    const { connection: writer } = archive
    const recent = new RecentSignatures()
    const answers = new OpenAnswers()
    const positions = await readPositions(writer)
    const [lastRecord = 0] = await readNumbers(writer, READ_LAST_RECORD)
    let nextRecord = lastRecord + 1
    /** Parts by transaction: one without an end may lie in several. */
    const unended = new Map<string, number[]>()
    await readUnended()

    async function readUnended(): Promise<void> {
        const [parts = [], transactions = []] = await readColumns(writer, "SELECT part, tx FROM unended")
        unended.clear()
        for (const [row, tx] of transactions.entries()) {
            unended.set(asText(tx), [...(unended.get(asText(tx)) ?? []), asNumber(parts[row])])
        }
    }

    async function append(records: readonly SpoolRecord[], position: SourcePosition): Promise<void> {
        const stored = positions.get(position.segment)
        if (stored !== undefined && position.offset <= stored) return
        await reopenLate(records)
        const told = await answers.tell(records, async (transaction) => readAnswer(writer, transaction))
        const exposures = createExposureRows(recent)
        const firstRecord = nextRecord
        const rows = tableRows(told.records, exposures, firstRecord)
        nextRecord += rows.offers.length
        const batch = { rows, exposures, gone: told.gone, position, segmentIsKnown: stored !== undefined }
        await changing(async () => appendBatch(writer, batch))
        answers.took(records, firstRecord)
        positions.set(position.segment, position.offset)
    }

    /** By themselves: without the end that comes with the batch they are open as they were before they were closed. */
    async function reopenLate(records: readonly SpoolRecord[]): Promise<void> {
        const reopened = partsWithLateEnds(records)
        if (reopened.size === 0) return
        await changing(async () => reopen(reopened))
        answers.clear()
        await readUnended()
    }

    /** A batch that was not stored leaves no signature behind whose traits would be taken for stored. */
    async function changing<T>(task: () => Promise<T>): Promise<T> {
        try {
            return await inTransaction(writer, task)
        } catch (error) {
            recent.clear()
            answers.clear()
            throw error
        }
    }

    function partsWithLateEnds(records: readonly SpoolRecord[]): Set<number> {
        const parts = new Set<number>()
        if (unended.size === 0) return parts
        for (const record of records) {
            if (record.kind !== "request" || record.offered === 0) continue
            for (const part of unended.get(record.transaction) ?? []) parts.add(part)
        }
        return parts
    }

    async function reopen(parts: ReadonlySet<number>): Promise<void> {
        if (parts.size === 0) return
        const files = await readDayFiles(writer)
        for (const file of files) {
            if (file.kind !== "exposures" || !parts.has(file.part)) continue
            nextRecord = await reopenPart(archive, files, file, nextRecord)
        }
    }

    async function closeDays(beforeMs: number): Promise<void> {
        const unendedBeforeMs = beforeMs - UNENDED_MS
        for (const day of await daysToClose(writer, beforeMs, unendedBeforeMs)) {
            await changing(async () => closeOneDay(day, unendedBeforeMs))
            // Traits of the closed rows are no longer in the open tables, and what is kept of answers may have got other numbers.
            recent.clear()
            answers.clear()
        }
        await readUnended()
    }

    async function closeOneDay(day: number, unendedBeforeMs: number): Promise<void> {
        const files = await readDayFiles(writer)
        const parts = files.filter((file) => file.kind === "exposures" && file.day === day).map(({ part }) => part)
        if (parts.length >= PARTS_LIMIT) await reopen(new Set(parts))
        await closeDay(archive, { day, unendedBeforeMs, files: await readDayFiles(writer) })
    }

    async function forget(limits: ForgetLimits): Promise<void> {
        await changing(async () => forgetRows(archive, await readDayFiles(writer), limits))
        recent.clear()
        answers.clear()
        await readUnended()
    }

    return { append, positionOf: (segment) => positions.get(segment) ?? 0, closeDays, forget }
}

async function readPositions(writer: Connection): Promise<Map<string, number>> {
    const [segments = [], offsets = []] = await readColumns(writer, READ_POSITIONS)
    return new Map(segments.map((segment, row) => [asText(segment), asNumber(offsets[row])]))
}

/** Days that ended, with rows that can be closed: stragglers without an end wait. */
async function daysToClose(writer: Connection, beforeMs: number, unendedBeforeMs: number): Promise<number[]> {
    const [days = []] = await readColumns(
        writer,
        `SELECT DISTINCT day FROM (
            SELECT day FROM offers WHERE at_ms < $unended OR tx IN (SELECT tx FROM requests WHERE offered > 0)
            UNION ALL SELECT day FROM requests UNION ALL SELECT day FROM findings UNION ALL SELECT day FROM events
         ) WHERE day < $day ORDER BY day`,
        { day: Math.floor(beforeMs / DAY_MS), unended: BigInt(Math.trunc(unendedBeforeMs)) },
    )
    return days.map(asNumber)
}
