// A PDF: pieces of text on pages → records. A row of a table is a record, as in a sheet, and a table goes on over its pages; a
// form's labels name what stands beside them; running text is read as text.
import type { DocumentContext, DocumentPart, DocumentStep } from "../contract.ts"
import { PDF_BYTES } from "../limits.data.ts"
import { SheetRecords } from "../sheet/sheet-records.ts"
import { stepOf } from "../sheet/sheet-steps.ts"
import { textSteps } from "../text-steps.ts"
import { blockRows } from "./block-rows.ts"
import { columnsOf, sameColumns, type Column } from "./block-columns.ts"
import type { PdfPiece } from "./contract.ts"
import { pageBlocks, type PageBlock } from "./page-blocks.ts"
import { pageLines } from "./page-lines.ts"

export interface PdfInFile {
    readonly bytes: Uint8Array
    readonly within: string
    /** What of the whole file's bytes it is. */
    readonly codedBytes: number
}

/** @param nested reads a file that is embedded */
export async function* pdfSteps(
    { bytes, within, codedBytes }: PdfInFile,
    context: DocumentContext,
    nested: (name: string, bytes: Uint8Array) => AsyncGenerator<DocumentStep>,
): AsyncGenerator<DocumentStep> {
    const { pdf, log, budget } = context
    if (pdf === null || bytes.length > PDF_BYTES) {
        log.note(pdf === null ? "media-type" : "limit", codedBytes)
        return
    }
    const pages = new PdfPages(within, context)
    for await (const piece of pdf.read(bytes)) {
        if (piece.kind === "unread") log.note(piece.why, Math.ceil(piece.share * codedBytes))
        else if (piece.kind === "page") yield* pages.read(piece)
        else if (piece.bytes.length > budget.left) log.note("limit", piece.bytes.length)
        else {
            budget.left -= piece.bytes.length
            yield* nested(piece.name, piece.bytes)
        }
    }
    yield* pages.end()
}

interface Table {
    readonly columns: readonly Column[]
    readonly records: SheetRecords
    readonly part: DocumentPart
}

class PdfPages {
    readonly #within: string
    readonly #context: DocumentContext
    #table: Table | null = null

    constructor(within: string, context: DocumentContext) {
        this.#within = within
        this.#context = context
    }

    *read({ number, texts, links }: Extract<PdfPiece, { readonly kind: "page" }>): Generator<DocumentStep> {
        const running: string[] = []
        for (const block of pageLines(texts).flatMap(pageBlocks)) {
            if (block.kind === "rows") yield* this.#rows(block, number)
            else running.push(textOf(block))
        }
        yield* this.#text([...running, ...links], number)
    }

    *end(): Generator<DocumentStep> {
        if (this.#table === null) return
        this.#table.records.end()
        yield stepOf(this.#table.records, this.#table.part)
        this.#table = null
    }

    *#rows({ lines }: PageBlock, number: number): Generator<DocumentStep> {
        const columns = columnsOf(lines)
        const same = this.#table === null ? null : sameColumns(columns, this.#table.columns)
        if (same === null) yield* this.end()
        const table = (this.#table ??= { columns, records: new SheetRecords([], null), part: this.#part() })
        for (const { cells } of blockRows(lines, columns, number)) {
            table.records.push({
                number,
                cells: cells.map(({ column, text }) => ({ column: same?.[column] ?? column, text })),
            })
        }
        yield stepOf(table.records, table.part)
    }

    /** Blocks stand apart as paragraphs do. */
    *#text(blocks: readonly string[], number: number): Generator<DocumentStep> {
        const steps = textSteps([`${blocks.join("\n\n")}\n`], "text/plain", this.#part(), this.#context.log)
        for (const step of steps) yield { ...step, lineOf: () => number }
    }

    #part(): DocumentPart {
        return { name: this.#within }
    }
}

function textOf({ lines }: PageBlock): string {
    return lines.map(({ parts }) => parts.map(({ text }) => text).join(" ")).join("\n")
}
