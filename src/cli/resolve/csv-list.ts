// A list in a CSV or TSV file, of any of the charsets that spreadsheets write; read in pieces.
import { open } from "node:fs/promises"
import { Readable } from "node:stream"
import { parse } from "csv-parse"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { charsetOfList } from "./list-charset.ts"
import { COLUMNS_LIMIT, LINE_LIMIT_BYTES, type List } from "./list.ts"
import { createOddityCounter, type OddityCounter } from "./odd-lines.ts"

const SAMPLE_BYTES = 65_536
const DELIMITERS = [",", "\t", ";"] as const

interface Row {
    readonly cells: readonly string[]
    /** Of the file, from 1: where it begins. */
    readonly line: number
}

/**
 * Opens the file and reads its first line, which names the columns. The file is closed when `lines` ends.
 *
 * @param showsSomebody whether a line speaks of a person: then it names no columns, and would be lost as one that does
 * @throws SekishoError SEKISHO_CLI_FILE_UNREADABLE; SEKISHO_CLI_LIST_INVALID with the line; both also while `lines` is read
 */
export async function openCsvList(
    path: string,
    showsSomebody: (line: readonly string[]) => boolean,
    signal: AbortSignal,
): Promise<List> {
    const { sample, charset } = await lookedInto(path)
    if (charset === null) throw invalidAt(1)
    const rows = rowsOf(path, charset, delimiterOf(new TextDecoder(charset).decode(sample)), signal)
    const first = await rows.next()
    const columns = first.done === true ? [] : first.value.cells.map((cell) => cell.trim())
    if (columns.length > COLUMNS_LIMIT || columns.every((name) => name === "") || showsSomebody(columns)) {
        await rows.return(undefined)
        throw invalidAt(1)
    }
    const { oddities, count } = createOddityCounter(columns.length)
    return { columns, lines: counted(rows, count), oddities }
}

async function lookedInto(path: string): Promise<{ readonly sample: Buffer; readonly charset: string | null }> {
    try {
        await using file = await open(path)
        const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0)
        const sample = buffer.subarray(0, bytesRead)
        return { sample, charset: await charsetOfList(file, sample) }
    } catch (cause) {
        throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
    }
}

async function* counted(rows: AsyncIterable<Row>, count: OddityCounter["count"]): AsyncGenerator<readonly string[]> {
    for await (const { cells, line } of rows) {
        count(cells, line)
        yield cells
    }
}

/** What stands most often in the first line. */
function delimiterOf(text: string): string {
    const [line = ""] = text.split(/\r?\n/, 1)
    const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }))
    return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter
}

async function* rowsOf(path: string, charset: string, delimiter: string, signal: AbortSignal): AsyncGenerator<Row> {
    await using file = await open(path)
    const text = Readable.from(decoded(file.createReadStream({ autoClose: false, signal }), charset))
    const begins = lineCounter()
    const parser = parse({
        bom: true,
        delimiter,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        max_record_size: LINE_LIMIT_BYTES,
        on_record: (cells, { lines }) => begins.parsed(cells, lines),
    })
    text.on("error", (error) => parser.destroy(error))
    try {
        for await (const row of text.pipe(parser)) yield { cells: cellsOf(row), line: begins.taken() }
    } catch (cause) {
        if (signal.aborted) throw cause
        // Where the row begins that cannot be read: a quote that never closes is noticed at the end of the file.
        throw invalidAt(begins.next(), cause)
    } finally {
        text.destroy()
        parser.destroy()
    }
}

async function* decoded(chunks: AsyncIterable<Buffer>, charset: string): AsyncGenerator<string> {
    const decoder = new TextDecoder(charset)
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
}

function cellsOf(row: unknown): readonly string[] {
    return Array.isArray(row) ? row.map(String) : []
}

interface LineCounter {
    /** @returns the row: the parser takes what it is given */
    readonly parsed: (cells: string[], linesRead: number) => string[]
    /** Line of the file at which the next row begins of those that were parsed and not taken yet. */
    readonly taken: () => number
    /** Line at which the row begins that is being parsed: the parser is ahead of its reader. */
    readonly next: () => number
}

/** A row may hold several lines of the file, in quotes. The parser counts the CR and the LF of such a break as two. */
function lineCounter(): LineCounter {
    const waiting: number[] = []
    let [line, breaks] = [1, 0]
    return {
        next: () => line,
        taken: () => waiting.shift() ?? line,
        parsed: (cells, linesRead) => {
            waiting.push(line)
            breaks += cells.reduce((sum, cell) => sum + cell.split("\r\n").length - 1, 0)
            line = linesRead - breaks + 1
            return cells
        },
    }
}

function invalidAt(line: number, cause?: unknown): SekishoError {
    return new SekishoError("SEKISHO_CLI_LIST_INVALID", { line }, cause)
}
