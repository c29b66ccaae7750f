// Whose data, which and how many, as the last figures have them.
import { FIELD_NAMES } from "../../core/field-names.data.ts"
import { FIELDS } from "../../core/fields.ts"
import type { FieldCombination } from "../../core/incident.ts"
import { eraMoment } from "../../core/japanese-era.ts"
import type { Bilingual } from "../../core/language.ts"
import { DOCUMENT_MESSAGES as M } from "../../core/messages/documents.messages.data.ts"
import { gapMark } from "../../core/paper-marks.ts"
import type { PaperBlock } from "../../core/paper.ts"
import { fieldsNamed } from "../../control/duties/fields-known.ts"
import { listText } from "../../control/words/list-text.ts"
import { stated, type CaseFile } from "../case-file.ts"
import { filled, plain, together } from "../texts.ts"
import { personsCount, personsPhrase, recordsCount, recordsPhrase } from "./numbers.ts"

/** Every field and every other kind of data that was named. */
export function itemNames(file: CaseFile): readonly Bilingual[] {
    const { incident } = file.record
    const named = fieldsNamed(incident)
    const others = stated(file, "otherData")
    const rows = incident.figures.at(-1)?.figures.byFields.flatMap((row) => row.others) ?? []
    const words = new Set([
        ...(others.kind === "known" ? others.value : []),
        ...rows.filter((word) => !word.startsWith("+")),
    ])
    return [...FIELDS.filter((field) => named.has(field)).map((field) => FIELD_NAMES[field]), ...[...words].map(plain)]
}

export function itemsText(file: CaseFile): Bilingual {
    const names = itemNames(file)
    if (names.length > 0) return filled(M.items, { items: listText(names) })
    return stated(file, "fields").kind === "unknown" ? M.itemsUnknown : gapMark(M.gapFields, M.askDivision)
}

/** 「対象の人数: 最大4,335人」 */
export function personsText(file: CaseFile): Bilingual {
    const latest = file.record.incident.figures.at(-1)?.figures
    if (latest === undefined) return gapMark(M.gapPersons, M.askDivision)
    return filled(M.persons, { count: personsPhrase(latest.persons, latest.approximate) })
}

export function recordsText(file: CaseFile): Bilingual | null {
    const latest = file.record.incident.figures.at(-1)?.figures
    const records = latest === undefined ? null : recordsPhrase(latest)
    return records === null ? null : filled(M.recordsLine, { count: records })
}

export function dataBlocks(file: CaseFile): readonly PaperBlock[] {
    const records = recordsText(file)
    const latest = file.record.incident.figures.at(-1)?.figures
    const asOf = filled(M.asOf, { date: eraMoment(file.today) })
    const open = latest !== undefined && latest.persons.confirmed !== latest.persons.maximum
    return [
        { kind: "text", text: itemsText(file) },
        { kind: "text", text: together(personsText(file), ...(open ? [asOf] : [])) },
        ...(records === null ? [] : [{ kind: "text", text: records } as const]),
        ...rowsTable(latest?.byFields ?? []),
    ]
}

/** A single row says nothing that the lines above do not. */
function rowsTable(rows: readonly FieldCombination[]): readonly PaperBlock[] {
    if (rows.length < 2) return []
    return [
        {
            kind: "table",
            header: [M.tableItems, M.tablePersons, M.tableRecords],
            rows: rows.map((row) => [
                listText([...row.fields.map((field) => FIELD_NAMES[field]), ...row.others.map(plain)]),
                personsCount(row.persons, row.approximate),
                recordsCount(row.records, row.approximate),
            ]),
            blankRows: 0,
            widths: [5, 2, 2],
        },
    ]
}
