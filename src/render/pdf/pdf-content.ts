// The parts of a paper as pdfmake has them: tables repeat their headers on every page, a row is not torn, a heading stays
// with what follows it.
import type { Bilingual, Language } from "../../core/language.ts"
import { APPROVAL_MESSAGES } from "../../core/messages/approval.messages.data.ts"
import { INCIDENT_MESSAGES } from "../../core/messages/incident.messages.data.ts"
import { spansOf } from "../../core/paper-marks.ts"
import type { Paper, PaperBlock, PaperItem, PaperSection } from "../../core/paper.ts"
import type { PdfContent, PdfTable, PdfText } from "./pdf-document.ts"

const GAP_COLOUR = "#fff2a8"
const HEAD_COLOUR = "#eeeeee"
const SEAL_WIDTH = 62
const SEAL_HEIGHT = 56
const LINE_HEIGHT = 22
const THIN = 0.5

const GRID = {
    hLineWidth: () => THIN,
    vLineWidth: () => THIN,
    paddingLeft: () => 4,
    paddingRight: () => 4,
    paddingTop: () => 3,
    paddingBottom: () => 3,
} as const

export function headingContent({ title }: Paper, language: Language): PdfContent {
    return {
        text: title[language],
        bold: true,
        fontSize: titleSize(title[language]),
        alignment: "center",
        margin: [0, 0, 0, 10],
    }
}

/** A title of one line stays one line, as far as it can be read from a distance. */
function titleSize(title: string): number {
    const width = Array.from(title).reduce((sum, character) => sum + (character.charCodeAt(0) < 0x100 ? 0.55 : 1), 0)
    return Math.max(12, Math.min(15, LINE_WIDTH / width))
}

/** Points between the margins of an A4 page. */
const LINE_WIDTH = 480

export function metaContent({ meta }: Paper, language: Language): PdfContent[] {
    if (meta.length === 0) return []
    const body = meta.map(({ label, text }) => [headCell(label, language), cell(text, language)])
    return [{ table: { widths: ["auto", "*"], body }, layout: GRID, margin: [0, 0, 0, 8] }]
}

export function notesContent({ notes }: Paper, language: Language): PdfContent[] {
    return notes.map((note) => ({ ...marked(note, language), fontSize: 8.5, margin: [0, 8, 0, 0] }))
}

export function sectionContent(
    { heading, blocks }: PaperSection,
    form: NonNullable<Paper["form"]>,
    language: Language,
): PdfContent[] {
    const contents = blocks.map((block) => blockContent(block, language))
    if (heading.ja === "") return contents
    const [first, ...rest] = contents
    const bar = headingBar(heading, form, language)
    // What is short stays with its heading; a table may go over pages, and its heading is seen to elsewhere.
    if (first === undefined || !isShort(blocks[0])) return [{ stack: [bar], headlineLevel: 1 }, ...contents]
    return [{ stack: [bar, first], unbreakable: true }, ...rest]
}

/** Lines of text that a page has room for in one piece. */
const SHORT_TEXT = 400
const SHORT_LIST = 12

function isShort(block: PaperBlock | undefined): boolean {
    if (block === undefined || block.kind === "table" || block.kind === "items") return false
    if (block.kind === "text" || block.kind === "aligned") return block.text.ja.length <= SHORT_TEXT
    return block.kind === "list" || block.kind === "checklist" ? block.items.length <= SHORT_LIST : true
}

/** A sheet's headings have a bar, a letter's are merely bold. */
function headingBar(heading: Bilingual, form: NonNullable<Paper["form"]>, language: Language): PdfContent {
    const text: PdfText = {
        text: heading[language],
        bold: true,
        fontSize: form === "letter" ? 10.5 : 11.5,
    }
    if (form === "letter") return { ...text, margin: [0, 8, 0, 2] }
    const layout = { hLineWidth: () => 0, vLineWidth: (line: number) => (line === 0 ? 4 : 0), paddingLeft: () => 6 }
    return { table: { widths: ["*"], body: [[text]] }, layout, margin: [0, 8, 0, 3] }
}

export function blockContent(block: PaperBlock, language: Language): PdfContent {
    switch (block.kind) {
        case "text":
            return { ...marked(block.text, language), margin: [0, 2, 0, 4] }
        case "aligned":
            return {
                ...marked(block.text, language),
                alignment: block.at === "right" ? "right" : "center",
                margin: [0, 2, 0, 4],
            }
        case "list":
            return { ul: block.items.map((item) => marked(item, language)), margin: [6, 2, 0, 4] }
        case "checklist":
            return { stack: block.items.map((item) => tickLine(item, language)), margin: [0, 2, 0, 4] }
        case "table":
            return tableContent(block, language)
        case "items":
            return itemsContent(block.items, language)
        case "seals":
            return sealsContent(block.roles)
        case "blank":
            return blankContent(block.lines)
        default:
            return block satisfies never
    }
}

/** The font has no ☐: a box is drawn. */
function tickLine(item: Bilingual, language: Language): PdfContent {
    const box = { canvas: [{ type: "rect" as const, x: 0, y: 3, w: 8, h: 8, lineWidth: THIN }], width: 14 }
    return { columns: [box, { ...marked(item, language), width: "*" }], margin: [2, 1, 0, 1] }
}

function tableContent(block: Extract<PaperBlock, { kind: "table" }>, language: Language): PdfTable {
    const head = block.header.map((text) => headCell(text, language))
    const rows = block.rows.map((row) => row.map((text) => cell(text, language)))
    const blank = block.header.map((): PdfContent => ({ text: " ", margin: [0, 4, 0, 4] }))
    const blanks = Array.from({ length: rows.length === 0 ? block.blankRows : 0 }, () => blank)
    const sum = block.widths?.reduce((total, width) => total + width, 0) ?? 0
    const widths = block.widths?.map((width) => `${(width / sum) * 100}%`) ?? block.header.map(() => "*")
    return {
        table: { headerRows: 1, dontBreakRows: true, widths, body: [head, ...rows, ...blanks] },
        layout: GRID,
        fontSize: 9,
        margin: [0, 2, 0, 6],
    }
}

function itemsContent(items: readonly PaperItem[], language: Language): PdfContent {
    const body = items.map((item): PdfContent[] => [headCell(item.label, language), itemCell(item, language)])
    return {
        table: { widths: ["30%", "*"], dontBreakRows: true, body },
        layout: GRID,
        fontSize: 9.5,
        margin: [0, 2, 0, 6],
    }
}

function itemCell({ lines, standing, gap }: PaperItem, language: Language): PdfContent {
    const stack: PdfContent[] = lines.map((line) => marked(line, language))
    if (standing === "gap")
        stack.push({ text: (gap ?? APPROVAL_MESSAGES.gap)[language], background: GAP_COLOUR, bold: true })
    if (standing === "unknown" && lines.length === 0) stack.push({ text: INCIDENT_MESSAGES.unknown[language] })
    return { stack }
}

/** 決裁欄: to the right, the role above its box. */
function sealsContent(roles: readonly string[]): PdfContent {
    const head = roles.map((role): PdfContent => ({ text: role, alignment: "center", fontSize: 8.5 }))
    const body = [head, roles.map((): PdfContent => ({ text: "" }))]
    const table = { widths: roles.map(() => SEAL_WIDTH), heights: [14, SEAL_HEIGHT], body }
    return {
        columns: [
            { width: "*", text: "" },
            { width: "auto", table, layout: GRID },
        ],
        margin: [0, 2, 0, 6],
    }
}

function blankContent(lines: number): PdfContent {
    return {
        table: { widths: ["*"], heights: [lines * LINE_HEIGHT], dontBreakRows: true, body: [[""]] },
        layout: GRID,
        margin: [0, 2, 0, 6],
    }
}

function headCell(text: Bilingual, language: Language): PdfContent {
    return { text: text[language], fillColor: HEAD_COLOUR, bold: true }
}

function cell(text: Bilingual, language: Language): PdfContent {
    return { text: runsOf(text, language) }
}

function marked(text: Bilingual, language: Language): { text: PdfContent[] } {
    return { text: runsOf(text, language) }
}

function runsOf(text: Bilingual, language: Language): PdfContent[] {
    return spansOf(text[language]).map((span): PdfContent => {
        if (span.kind === "gap") return { text: span.text, background: GAP_COLOUR, bold: true }
        return { text: span.kind === "field" ? `«${span.text}»` : span.text }
    })
}
