// Reads what a form sends: `name=%E5%B1%B1%E7%94%B0&email=taro%40example.jp` (URL Standard 5.1). The pairs are one record, a
// key that comes again begins the next. Errs towards the text as it stands: what does not decode is left.
import type { BodyReader, BodyRecord, Cell } from "../../contract.ts"
import type { CoverageLog } from "../coverage-log.ts"
import { COLUMNS_LIMIT, RECORD_LIMIT, TOKEN_LIMIT } from "../limits.data.ts"
import { createStreamReader, pieceEnd, type Scanner } from "../stream-reader.ts"

export function createFormReader(log: CoverageLog): BodyReader {
    return createStreamReader(new FormScanner(log), log)
}

class FormScanner implements Scanner {
    readonly #log: CoverageLog
    #records: BodyRecord[] = []
    #cells: Cell[] = []
    readonly #keys = new Set<string>()

    constructor(log: CoverageLog) {
        this.#log = log
    }

    openFrom(): number {
        return this.#cells.reduce((least, { span }) => Math.min(least, span.start), Infinity)
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }

    scan(text: string, base: number, final: boolean): number {
        let at = 0
        while (at < text.length) {
            const found = nextSeparator(text, at)
            if ((found < 0 ? text.length : found) - at > TOKEN_LIMIT) {
                const end = pieceEnd(text, at, TOKEN_LIMIT)
                this.#log.note("limit", end - at)
                this.#pair(text.slice(at, end), base + at)
                at = end
            } else if (found < 0 && !final) break
            else {
                const end = found < 0 ? text.length : found
                this.#pair(text.slice(at, end), base + at)
                at = Math.min(end + 1, text.length)
            }
        }
        if (final) this.#endRecord()
        return at
    }

    #pair(raw: string, start: number): void {
        if (raw.trim() === "") return
        const equals = raw.indexOf("=")
        const key = equals < 0 ? "" : decoded(raw.slice(0, equals)).trim()
        const text = decoded(raw.slice(equals + 1))
        const last = this.#cells[0]?.span.start ?? start
        if (this.#keys.has(key) || this.#keys.size >= COLUMNS_LIMIT || start - last > RECORD_LIMIT - TOKEN_LIMIT)
            this.#endRecord()
        this.#keys.add(key)
        const from = start + equals + 1
        if (text.trim() !== "")
            this.#cells.push({ label: key === "" ? null : key, text, span: { start: from, end: start + raw.length } })
        // A key of letters nobody knows may be a value: `taro@example.jp=1`.
        if (key.includes("@")) this.#cells.push({ label: null, text: key, span: { start, end: start + raw.length } })
    }

    #endRecord(): void {
        const cells = this.#cells
        this.#cells = []
        this.#keys.clear()
        const start = cells.reduce((least, cell) => Math.min(least, cell.span.start), Infinity)
        const span = { start, end: cells.at(-1)?.span.end ?? 0 }
        if (cells.length > 0) this.#records.push({ cells, span, group: 0, form: "definitions" })
    }
}

/** `&`, or the end of a line. */
function nextSeparator(text: string, from: number): number {
    const [pair, line] = [text.indexOf("&", from), text.indexOf("\n", from)]
    return pair < 0 || line < 0 ? Math.max(pair, line) : Math.min(pair, line)
}

function decoded(raw: string): string {
    const spaced = raw.includes("+") ? raw.replaceAll("+", " ") : raw
    if (!spaced.includes("%")) return spaced
    try {
        return decodeURIComponent(spaced)
    } catch {
        return spaced.replaceAll(/%40/g, "@")
    }
}
