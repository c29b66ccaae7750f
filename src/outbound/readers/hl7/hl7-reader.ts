// Reads HL7 version 2 messages, as hospital systems send admissions, orders and results: what PID says of a patient, with the
// diagnoses behind it, is one record; next of kin and guarantors are their own; every other segment is a line of values.
// Errs towards values: a segment that is none of the known ones is read all the same.
import type { BodyReader, BodyRecord, Cell } from "../../contract.ts"
import type { CoverageLog } from "../coverage-log.ts"
import { COLUMNS_LIMIT, RECORD_LIMIT, TOKEN_LIMIT } from "../limits.data.ts"
import { createStreamReader, pieceEnd, type Scanner } from "../stream-reader.ts"
import { cut, delimitersOf, USUAL } from "./segment.ts"
import { segmentCells } from "./segment-cells.ts"

export function createHl7Reader(log: CoverageLog): BodyReader {
    return createStreamReader(new Hl7Scanner(log), log)
}

const PATIENTS = 1
const OTHERS = 2
const LINES = 3
/** What is said of the patient that PID named. */
const OF_PATIENT: ReadonlySet<string> = new Set(["DG1", "AL1"])
const OTHER_PERSONS: ReadonlySet<string> = new Set(["NK1", "GT1"])
const SEGMENT_NAME = /^[A-Z][A-Z0-9]{2}$/
const SEGMENT_END = /[\r\n]/g
/** What frames a message on a socket (MLLP). */
const FRAMES = /^[\v\f\u001c\s]+/

class Hl7Scanner implements Scanner {
    readonly #log: CoverageLog
    #records: BodyRecord[] = []
    #patient: Cell[] = []
    #delimiters = USUAL

    constructor(log: CoverageLog) {
        this.#log = log
    }

    openFrom(): number {
        return this.#patient[0]?.span.start ?? Infinity
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }

    scan(text: string, base: number, final: boolean): number {
        let at = 0
        while (at < text.length) {
            SEGMENT_END.lastIndex = at
            const found = SEGMENT_END.exec(text)?.index ?? -1
            const end = found < 0 ? text.length : found
            if (end - at > TOKEN_LIMIT) {
                const piece = pieceEnd(text, at, TOKEN_LIMIT)
                this.#log.note("limit", piece - at)
                this.#segment(text.slice(at, piece), base + at)
                at = piece
            } else if (found < 0 && !final) break
            else {
                this.#segment(text.slice(at, end), base + at)
                at = Math.min(end + 1, text.length)
            }
        }
        if (final) this.#endPatient()
        return at
    }

    #segment(raw: string, offset: number): void {
        const lead = FRAMES.exec(raw)?.[0].length ?? 0
        const text = raw.slice(lead)
        if (text === "") return
        if (text.startsWith("MSH")) {
            this.#endPatient()
            this.#delimiters = delimitersOf(text)
        }
        const pieces = cut({ text, start: offset + lead }, this.#delimiters.field)
        const name = pieces[0]?.text ?? ""
        const isNamed = SEGMENT_NAME.test(name) && pieces.length > 1
        this.#keep(name, segmentCells(name, isNamed ? pieces.slice(1) : pieces, this.#delimiters))
    }

    #keep(kind: string, cells: readonly Cell[]): void {
        if (kind === "PID") {
            this.#endPatient()
            this.#add(cells)
        } else if (OF_PATIENT.has(kind) && this.#patient.length > 0) this.#add(cells)
        else if (OTHER_PERSONS.has(kind)) this.#emit(cells, "object", OTHERS)
        else this.#emit(cells, "line", LINES)
    }

    #add(cells: readonly Cell[]): void {
        const held = (cells.at(-1)?.span.end ?? 0) - this.openFrom()
        if (held > RECORD_LIMIT - TOKEN_LIMIT || this.#patient.length > COLUMNS_LIMIT) {
            this.#log.note("limit", held)
            this.#endPatient()
        }
        this.#patient.push(...cells)
    }

    #endPatient(): void {
        const cells = this.#patient
        this.#patient = []
        this.#emit(cells, "object", PATIENTS)
    }

    #emit(cells: readonly Cell[], form: BodyRecord["form"], group: number): void {
        const start = cells.reduce((least, { span }) => Math.min(least, span.start), Infinity)
        const end = cells.reduce((most, { span }) => Math.max(most, span.end), 0)
        if (cells.length > 0) this.#records.push({ cells, span: { start, end }, group, form })
    }
}
