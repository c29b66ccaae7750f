// Running text of an office file (WordprocessingML, DrawingML, OpenDocument, notes of a workbook) → the markup of a page,
// for the reader of pages: paragraphs, tables, breaks. Deleted text of tracked changes is text like all other.
// An element that is not known is a boundary, so that two values never grow together; errs towards too many pieces.
import { type Attributes, attribute, type XmlHandler } from "../xml/walk-xml.ts"

const TAGS: ReadonlyMap<string, string> = new Map([
    ["p", "p"],
    ["h", "p"],
    ["comment", "p"],
    ["threadedComment", "p"],
    ["definedName", "p"],
    ["si", "p"],
    ["pt", "p"],
    ["annotation", "div"],
    ["tbl", "table"],
    ["table", "table"],
    ["tr", "tr"],
    ["table-row", "tr"],
    ["tc", "td"],
    ["table-cell", "td"],
    ["covered-table-cell", "td"],
])
/** Within a line: what is before them and behind them is one text. */
const INLINE: ReadonlySet<string> = new Set([
    ..."r t delText instrText fld hyperlink a span smartTag sdt sdtContent ins del moveTo moveFrom rPr proofErr".split(
        " ",
    ),
    ..."text v bookmarkStart bookmarkEnd lastRenderedPageBreak bookmark-start bookmark-end rubyBase ruby".split(" "),
    ..."commentRangeStart commentRangeEnd commentReference pPr rFonts lang color sz szCs b i u highlight".split(" "),
    ..."latin ea cs sym solidFill srgbClr schemeClr noProof rStyle endParaRPr".split(" "),
])
/** Written as one space: a tab or a break. */
const SPACES: ReadonlySet<string> = new Set(["tab", "br", "cr", "s", "line-break", "ptab"])
/** Text that is none of the document's: reading aids, formulas of charts, formats. */
const UNSHOWN: ReadonlySet<string> = new Set(["rPh", "rt", "f", "formatCode", "formula1", "formula2"])
const REPEATS_LIMIT = 64

export class FlowHandler implements XmlHandler {
    #out: string[] = []
    #unshown = 0

    open(name: string, attributes: Attributes): void {
        if (UNSHOWN.has(name)) this.#unshown++
        const tag = TAGS.get(name)
        if (tag !== undefined) this.#out.push(`<${tag}${spanOf(attributes)}>`)
        else if (SPACES.has(name))
            this.#out.push(name === "br" || name === "cr" || name === "line-break" ? "<br>" : " ")
        else if (name === "gridSpan") this.#spanCell(attribute(attributes, "val"))
        else if (!INLINE.has(name)) this.#boundary()
    }

    text(text: string): void {
        if (this.#unshown === 0 && text !== "") this.#out.push(escaped(text))
    }

    close(name: string): void {
        if (UNSHOWN.has(name)) this.#unshown--
        const tag = TAGS.get(name)
        if (tag !== undefined) this.#out.push(`</${tag}>\n`)
        else if (!INLINE.has(name) && !SPACES.has(name)) this.#boundary()
    }

    take(): string {
        const taken = this.#out.join("")
        this.#out = []
        return taken
    }

    /** Most elements are nested without a text between them. */
    #boundary(): void {
        const last = this.#out.at(-1)
        if (last !== undefined && last !== "\n" && !last.startsWith("<")) this.#out.push("\n")
    }

    /** Word tells of a cell's width behind its opening tag. */
    #spanCell(columns: string | undefined): void {
        const at = this.#out.lastIndexOf("<td>")
        if (at >= 0 && /^[1-9]\d?$/.test(columns ?? "")) this.#out[at] = `<td colspan="${columns}">`
    }
}

function spanOf(attributes: Attributes): string {
    const said =
        attribute(attributes, "gridSpan") ??
        attribute(attributes, "number-columns-spanned") ??
        attribute(attributes, "number-columns-repeated")
    const columns = Math.min(Number(said), REPEATS_LIMIT)
    return columns > 1 ? ` colspan="${columns}"` : ""
}

function escaped(text: string): string {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
