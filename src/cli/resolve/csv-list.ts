// A list in a CSV or TSV file, of any of the charsets that spreadsheets write; read in pieces.
import { open } from "node:fs/promises"
import { Readable } from "node:stream"
import { parse } from "csv-parse"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { charsetOfFile } from "../../outbound/documents/file-charset.ts"
import { COLUMNS_LIMIT, LINE_LIMIT_BYTES, type List } from "./list.ts"

const SAMPLE_BYTES = 65_536
const DELIMITERS = [",", "\t", ";"] as const

/**
 * Opens the file and reads its first line, which names the columns. The file is closed when `lines` ends.
 *
 * @throws SekishoError SEKISHO_CLI_FILE_UNREADABLE; SEKISHO_CLI_LIST_INVALID with the line; both also while `lines` is read
 */
export async function openCsvList(path: string, signal: AbortSignal): Promise<List> {
    const sample = await sampleOf(path)
    const charset = charsetOfFile(sample)
    if (charset === null) throw new SekishoError("SEKISHO_CLI_LIST_INVALID", { line: 1 })
    const rows = rowsOf(path, charset, delimiterOf(new TextDecoder(charset).decode(sample)), signal)
    const first = await rows.next()
    const columns = first.done === true ? [] : first.value.map((cell) => cell.trim())
    if (columns.length === 0 || columns.length > COLUMNS_LIMIT || columns.every((name) => name === ""))
        throw new SekishoError("SEKISHO_CLI_LIST_INVALID", { line: 1 })
    return { columns, lines: rows }
}

async function sampleOf(path: string): Promise<Buffer> {
    try {
        await using file = await open(path)
        const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0)
        return buffer.subarray(0, bytesRead)
    } catch (cause) {
        throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
    }
}

/** What stands most often in the first line. */
function delimiterOf(text: string): string {
    const [line = ""] = text.split(/\r?\n/, 1)
    const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }))
    return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter
}

async function* rowsOf(
    path: string,
    charset: string,
    delimiter: string,
    signal: AbortSignal,
): AsyncGenerator<readonly string[]> {
    await using file = await open(path)
    const text = Readable.from(decoded(file.createReadStream({ autoClose: false, signal }), charset))
    const parser = parse({
        bom: true,
        delimiter,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        max_record_size: LINE_LIMIT_BYTES,
    })
    text.on("error", (error) => parser.destroy(error))
    try {
        for await (const row of text.pipe(parser)) yield cellsOf(row)
    } catch (cause) {
        if (signal.aborted) throw cause
        throw new SekishoError("SEKISHO_CLI_LIST_INVALID", { line: parser.info.lines }, cause)
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
