import type { BodyRecord } from "../../contract.ts"
import type { CoverageLog } from "../../readers/coverage-log.ts"
import type { DocumentPart, DocumentStep } from "../contract.ts"
import { STEP_RECORDS } from "../limits.data.ts"
import { walkXml } from "../xml/walk-xml.ts"
import { OpenSpreadsheetHandler } from "./open-spreadsheet.ts"
import { leftItems, type PivotField, PivotRecordsHandler } from "./pivot-cache.ts"
import { SheetRecords, type SheetRow } from "./sheet-records.ts"
import { mergesOf, type WorkbookBasis, WorksheetHandler } from "./worksheet.ts"

/** The rows of one sheet, or of the cached sheets of another workbook. */
export function* worksheetSteps(
    bytes: Uint8Array,
    basis: WorkbookBasis,
    part: DocumentPart,
    log: CoverageLog,
): Generator<DocumentStep> {
    const records = new SheetRecords(mergesOf(bytes), null)
    const handler = new WorksheetHandler(basis, (row) => records.push(row))
    yield* walked(bytes, handler, records, part, log)
    if (handler.lostUnits > 0) log.note("limit", handler.lostUnits)
}

/** All sheets of an OpenDocument spreadsheet, each a part of its own. */
export function* openSpreadsheetSteps(
    bytes: Uint8Array,
    partNamed: (name: string) => DocumentPart,
    log: CoverageLog,
): Generator<DocumentStep> {
    let part = partNamed("")
    let records = new SheetRecords([], null)
    const ready: DocumentStep[] = []
    const closeSheet = (): void => {
        records.end()
        ready.push(stepOf(records, part))
    }
    const handler = new OpenSpreadsheetHandler({
        onSheet: (name) => {
            closeSheet()
            part = partNamed(name)
            records = new SheetRecords([], null)
        },
        onRow: (row) => records.push(row),
    })
    const walk = walkXml(bytes, handler)
    let step = walk.next()
    for (; step.done !== true; step = walk.next()) {
        yield* ready.splice(0)
        if (records.length >= STEP_RECORDS) yield stepOf(records, part)
    }
    if (step.value !== "whole") log.note(step.value, bytes.length)
    if (handler.lostUnits > 0) log.note("limit", handler.lostUnits)
    closeSheet()
    yield* ready
}

/** @param bytes of the records; null: the workbook keeps none */
export function* pivotSteps(
    bytes: Uint8Array | null,
    fields: readonly PivotField[],
    part: DocumentPart,
    log: CoverageLog,
): Generator<DocumentStep> {
    const records = new SheetRecords(
        [],
        fields.map(({ name }) => name),
    )
    if (bytes !== null) {
        yield* walked(bytes, new PivotRecordsHandler(fields, (row) => records.push(row)), records, part, log)
    }
    yield* rowSteps(leftItems(fields), records, part)
}

/** Rows that are there already. */
export function* rowSteps(
    rows: Iterable<SheetRow>,
    records: SheetRecords,
    part: DocumentPart,
): Generator<DocumentStep> {
    for (const row of rows) {
        records.push(row)
        if (records.length >= STEP_RECORDS) yield stepOf(records, part)
    }
    records.end()
    yield stepOf(records, part)
}

function* walked(
    bytes: Uint8Array,
    handler: Parameters<typeof walkXml>[1],
    records: SheetRecords,
    part: DocumentPart,
    log: CoverageLog,
): Generator<DocumentStep> {
    const walk = walkXml(bytes, handler)
    let step = walk.next()
    for (; step.done !== true; step = walk.next()) if (records.length >= STEP_RECORDS) yield stepOf(records, part)
    if (step.value !== "whole") log.note(step.value, bytes.length)
    records.end()
    yield stepOf(records, part)
}

export function stepOf(rows: SheetRecords, part: DocumentPart): DocumentStep {
    const { records, lines } = rows.take()
    return { part, records, lineOf: (offset) => lines[indexOf(records, offset)] ?? 0 }
}

/** The last record that begins at or before an offset. */
function indexOf(records: readonly BodyRecord[], offset: number): number {
    let low = 0
    let high = records.length - 1
    while (low < high) {
        const middle = (low + high + 1) >>> 1
        if ((records[middle]?.span.start ?? 0) <= offset) low = middle
        else high = middle - 1
    }
    return low
}
