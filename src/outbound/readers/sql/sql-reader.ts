// Reads dumps of databases: the rows of INSERT statements and of COPY blocks are records under the names of their columns; all
// else is lines of prose. Errs towards prose.
import type { BodyReader, BodyRecord, Cell } from "../../contract.ts"
import type { CoverageLog } from "../coverage-log.ts"
import { COLUMNS_LIMIT, TOKEN_LIMIT } from "../limits.data.ts"
import { createStreamReader, pieceEnd, type Scanner } from "../stream-reader.ts"
import { readTuple } from "./tuple.ts"

export function createSqlReader(log: CoverageLog): BodyReader {
    return createStreamReader(new SqlScanner(log), log)
}

/** `INTO` may be left out before a name in brackets, as scripts of SQL Server do. */
const INSERT =
    /^\s{0,64}(?:INSERT|REPLACE)\s{1,64}(?:IGNORE\s{1,64})?(?:INTO\s{1,64}|(?=\[))([^\s(]{1,200})\s{0,64}(?:\(([^()]{0,8000})\)\s{0,64})?VALUES?\s{0,64}(?=\()/i
/** An INSERT that has not come to its rows yet, wherever what has come so far ends. */
const INSERT_BEGINS = /^\s*(?:INSERT|REPLACE)(?:\s*$|\s+(?:IGNORE\s+)?(?:[A-Z]{0,6}$|INTO\b|\[))/i
const COPY = /^\s*COPY\s+([^\s(]{1,200})\s*\(([^()]{0,8000})\)\s+FROM\s+stdin/i
const CREATE = /^\s*CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([^\s(]{1,200})/i
const COLUMN = /^\s{0,64}([`"[]?)((?:(?!\s)[\w$\u0080-\uffff]){1,64})[`"\]]?\s{1,64}[A-Za-z]/
const NO_COLUMN = /^(?:primary|unique|key|constraint|index|foreign|check|fulltext|create|insert)$/i
/** Tables whose columns are remembered, for an INSERT that does not name them. */
const TABLES_LIMIT = 512
/** A statement's head that has not come to its rows by then is prose. */
const HEAD_UNITS = 8_192

class SqlScanner implements Scanner {
    readonly #log: CoverageLog
    #records: BodyRecord[] = []
    readonly #columnsOf = new Map<string, string[]>()
    #creating: string[] | null = null
    /** Columns of the rows that come, of an INSERT; null outside. */
    #tuples: readonly string[] | null = null
    /** Columns of the lines that come, of a COPY; null outside. */
    #copying: readonly string[] | null = null

    constructor(log: CoverageLog) {
        this.#log = log
    }

    openFrom(): number {
        return Infinity
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }

    scan(text: string, base: number, final: boolean): number {
        let at = 0
        while (at < text.length) {
            const next = this.#tuples === null ? this.#line(text, at, base, final) : this.#row(text, at, base, final)
            if (next === at) break
            at = next
        }
        return at
    }

    #row(text: string, at: number, base: number, final: boolean): number {
        const unit = text.charAt(at)
        if (unit === "," || unit.trim() === "") return at + 1
        if (unit !== "(") {
            this.#tuples = null
            return unit === ";" ? at + 1 : this.#line(text, at, base, final)
        }
        const tuple = readTuple(text, at, base)
        const end = tuple?.end ?? text.length
        if (end - at > TOKEN_LIMIT) return this.#piece(text, at, base)
        if (tuple === null) {
            if (!final) return at
            this.#tuples = null
            return this.#line(text, at, base, final)
        }
        this.#emit(labelled(tuple.cells, this.#tuples ?? []), "line")
        return end
    }

    #line(text: string, at: number, base: number, final: boolean): number {
        const feed = text.indexOf("\n", at)
        const line = text.slice(at, feed < 0 ? undefined : feed)
        const head = text.slice(at, at + HEAD_UNITS)
        const insert = INSERT.exec(head)
        if (insert !== null) {
            this.#tuples = this.#columns(insert[1] ?? "", insert[2])
            return at + insert[0].length
        }
        const isHead = head.length < HEAD_UNITS && INSERT_BEGINS.test(head)
        if (isHead && !final) return at
        if (line.length > TOKEN_LIMIT) return this.#piece(text, at, base)
        if (feed < 0 && !final) return at
        this.#plain(line, base + at)
        return feed < 0 ? text.length : feed + 1
    }

    #plain(line: string, start: number): void {
        if (this.#copying !== null) {
            this.#copied(line, start)
            return
        }
        const copy = COPY.exec(line)
        if (copy !== null) this.#copying = this.#columns(copy[1] ?? "", copy[2])
        this.#create(line)
        this.#prose(line, start)
    }

    #prose(line: string, start: number): void {
        const text = line.trim()
        const from = start + line.indexOf(text)
        if (text !== "") this.#emit([{ label: null, text, span: { start: from, end: from + text.length } }], "prose")
    }

    #copied(line: string, start: number): void {
        if (line.startsWith("\\.")) {
            this.#copying = null
            return
        }
        const cells: Cell[] = []
        let at = 0
        for (const field of line.replace(/\r$/, "").split("\t")) {
            cells.push({
                label: null,
                text: field === "\\N" ? "" : field,
                span: { start: start + at, end: start + at + field.length },
            })
            at += field.length + 1
        }
        this.#emit(labelled(cells, this.#copying ?? []), "line")
    }

    #create(line: string): void {
        const table = CREATE.exec(line)?.[1]
        if (table !== undefined) {
            this.#creating = []
            if (this.#columnsOf.size < TABLES_LIMIT) this.#columnsOf.set(bareName(table), this.#creating)
            return
        }
        if (this.#creating === null) return
        const column = COLUMN.exec(line)
        const name = column?.[2] ?? ""
        if (/^\s*\)/.test(line)) this.#creating = null
        else if (
            column !== null &&
            (column[1] !== "" || !NO_COLUMN.test(name)) &&
            this.#creating.length < COLUMNS_LIMIT
        )
            this.#creating.push(name)
    }

    #columns(table: string, named: string | undefined): readonly string[] {
        if (named === undefined) return this.#columnsOf.get(bareName(table)) ?? []
        return named.split(",").map((name) => bareName(name.trim()))
    }

    #piece(text: string, at: number, base: number): number {
        const end = pieceEnd(text, at, TOKEN_LIMIT)
        this.#tuples = null
        this.#log.note("limit", end - at)
        this.#prose(text.slice(at, end), base + at)
        return end
    }

    #emit(all: readonly Cell[], form: BodyRecord["form"]): void {
        const cells = all.filter(({ text }) => text.trim() !== "")
        const span = { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 }
        if (cells.length > 0) this.#records.push({ cells, span, group: form === "prose" ? 0 : 1, form })
    }
}

/** `public."members"` → `members` */
function bareName(name: string): string {
    return name.slice(name.lastIndexOf(".") + 1).replaceAll(/[`"[\]]/g, "")
}

function labelled(cells: readonly Cell[], columns: readonly string[]): readonly Cell[] {
    return cells.map((cell, index) => ({ ...cell, label: columns[index] ?? null }))
}
