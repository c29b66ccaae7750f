import { mergePersons, type MergeSighting } from "../../core/merge-persons.ts"
import { SCAN_MESSAGES } from "../../core/messages/scan.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Coverage, Sighting } from "../../core/person.ts"
import type { CommandContext } from "../command.ts"
import { renderTable } from "../table.ts"
import { asSeen, SIGHTINGS_LIMIT, type FileReport } from "./tally.ts"

/** Rows of the table for a person at a terminal; files beyond it are in the sums, and in `--json`. */
const ROWS_LIMIT = 1_000

/** What all files of a run show together. */
export class ScanTotals {
    files = 0
    bytes = 0
    filesWithPersonalData = 0
    /** Likely persons, summed over the files. */
    persons = 0
    #unread = 0
    #namesInProse = 0
    #records = 0
    readonly #forTable: boolean
    readonly #rows: FileReport[] = []
    readonly #seen: { readonly report: FileReport; readonly sightings: readonly Sighting[] }[] = []
    #kept = 0

    /** @param forTable false: a line was printed for each file, and nothing needs to be kept */
    constructor(forTable: boolean) {
        this.#forTable = forTable
    }

    add(report: FileReport, sightings: readonly Sighting[]): void {
        this.files++
        this.persons += report.persons.likely
        this.#records += report.records
        if (report.coverage.kind !== "full") this.#unread++
        if (report.records > 0) this.filesWithPersonalData++
        this.#namesInProse += report.namesInProse ?? 0
        if (!this.#forTable) return
        const worthARow = report.records > 0 || report.coverage.kind !== "full"
        if (worthARow && this.#rows.length < ROWS_LIMIT) this.#rows.push({ ...report, entities: [] }) // the table has no use for places
        this.#kept += sightings.length
        if (sightings.length > 0 && this.#kept <= SIGHTINGS_LIMIT) this.#seen.push({ report, sightings })
    }

    print(context: CommandContext): void {
        const { language } = context
        const head = (["file", "persons", "records", "fields", "coverage"] as const).map(
            (name) => SCAN_MESSAGES[name][language],
        )
        const rows = this.#rows.flatMap((row) => [rowOf(row, language), ...partRows(row)])
        if (this.#rows.length > 1) rows.push(this.#totalRow(language))
        if (rows.length > 0) context.print(renderTable([head, ...rows]))
        context.print(say(SCAN_MESSAGES.found, { files: this.files, hit: this.filesWithPersonalData })[language])
        if (this.#namesInProse > 0) {
            context.print(say(SCAN_MESSAGES.proseNote, { count: this.#namesInProse })[language])
        }
        if (this.#unread > 0) context.print(say(SCAN_MESSAGES.unreadNote, { count: this.#unread })[language])
    }

    *#allSeen(): Generator<MergeSighting> {
        for (const { report, sightings } of this.#seen) yield* asSeen(sightings, report.file, report.coverage)
    }

    #totalRow(language: CommandContext["language"]): readonly string[] {
        const { confirmed, likely, maximum } = mergePersons(this.#allSeen())
        const upper = this.#unread > 0 || this.#kept > SIGHTINGS_LIMIT ? null : maximum
        return [
            SCAN_MESSAGES.total[language],
            personsText({ confirmed, likely, maximum: upper }),
            String(this.#records),
            "",
            "",
        ]
    }
}

/** Sheets and entries that a row of the table is followed by; all of them are in `--json`. */
const PART_ROWS_LIMIT = 20

function partRows({ parts = [] }: FileReport): readonly (readonly string[])[] {
    return parts
        .slice(0, PART_ROWS_LIMIT)
        .map(({ part, records, fields }) => [`  › ${part}`, "", String(records), fieldsText(fields), ""])
}

function fieldsText(fields: FileReport["fields"]): string {
    return Object.entries(fields)
        .map(([field, records]) => `${field} ${records}`)
        .join(", ")
}

function rowOf(report: FileReport, language: CommandContext["language"]): readonly string[] {
    const read = coverageText(report.coverage, language)
    return [report.file, personsText(report.persons), String(report.records), fieldsText(report.fields), read]
}

function personsText({ confirmed, likely, maximum }: FileReport["persons"]): string {
    return `${confirmed} / ${likely} / ${maximum ?? "?"}`
}

function coverageText(coverage: Coverage, language: CommandContext["language"]): string {
    if (coverage.kind === "full") return SCAN_MESSAGES.full[language]
    const { why, unreadBytes } = coverage
    return say(SCAN_MESSAGES[coverage.kind], { why, bytes: unreadBytes })[language]
}
