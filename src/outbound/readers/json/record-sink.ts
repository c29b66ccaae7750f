// Where the records of JSON's values leave, in the order they ended, and which of them are one group.
import type { BodyRecord, Cell } from "../../contract.ts"
import { readWhole, type EmbeddedKind, type Surroundings } from "../embedding.ts"
import { RECORD_LIMIT } from "../limits.data.ts"
import { PassedRuns } from "../passed-records.ts"
import type { Container, OpenRecord } from "./json-container.ts"

const GROUPS_LIMIT = 1_024

export class RecordSink {
    readonly #surroundings: Surroundings
    readonly #groups = new Map<string, number>()
    #records: BodyRecord[] = []
    #nextGroup = 0
    readonly #passed = new PassedRuns()

    constructor(surroundings: Surroundings) {
        this.#surroundings = surroundings
    }

    nextGroup(): number {
        return ++this.#nextGroup
    }

    /** Of the records within `parent`: those of arrays at the same place of the structure are one group. */
    groupIn(parent: Container | undefined): number {
        const path = parent?.path ?? ""
        const known = this.#groups.get(path)
        if (known !== undefined) return known
        const group = this.nextGroup()
        if (this.#groups.size < GROUPS_LIMIT) this.#groups.set(path, group)
        return group
    }

    /** A value of a record; where it becomes too long, what it held so far leaves. */
    add(record: OpenRecord, cell: Cell): void {
        const first = record.cells[0]
        if (first !== undefined && cell.span.end - first.span.start > RECORD_LIMIT) {
            this.#surroundings.log.note("limit", cell.span.start - first.span.start)
            this.flush(record)
        }
        record.cells.push(cell)
    }

    flush(record: OpenRecord): void {
        const { cells } = record
        record.cells = []
        this.emit(cells, record.group, record.form)
    }

    emit(cells: readonly Cell[], group: number, form: BodyRecord["form"]): void {
        const first = cells[0]
        const last = cells[cells.length - 1]
        if (first === undefined || last === undefined) return
        this.#records.push({ cells, span: { start: first.span.start, end: last.span.end }, group, form })
    }

    /** Of an object that can show nobody: without its cells, the first of which starts and the last of which ends there. */
    pass(start: number, end: number, group: number): void {
        this.#passed.add(this.#records, start, end, group, "object")
    }

    /** A value that is a text of a format of its own. */
    emitEmbedded({ text, span }: Cell, kind: EmbeddedKind): void {
        const { make, depth } = this.#surroundings
        this.keep(readWhole(make(kind, depth + 1), text, span.start, span.end, this.nextGroup()))
    }

    /** One by one: a call takes only so many arguments. */
    keep(records: readonly BodyRecord[]): void {
        for (const record of records) this.#records.push(record)
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }
}
