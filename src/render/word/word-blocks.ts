// The parts of a paper as Word has them: a table's first row is its header on every page, a row is not torn.
import type { Bilingual, Language } from "../../core/language.ts"
import { APPROVAL_MESSAGES } from "../../core/messages/approval.messages.data.ts"
import { INCIDENT_MESSAGES } from "../../core/messages/incident.messages.data.ts"
import type { Paper, PaperBlock, PaperItem, PaperSection } from "../../core/paper.ts"
import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, TextRun, type Table } from "docx"
import { boxTable, gridTable, sealsTable, type Cell } from "./word-tables.ts"
import { gapRun, runsOf } from "./word-runs.ts"

type Block = Paragraph | Table

const BAR = { style: BorderStyle.SINGLE, size: 36, color: "000000", space: 6 } as const
const AFTER = { after: 80 } as const
/** Percent of the width for the label of an item. */
const LABEL_WIDTH = 30

export function titleParagraph({ title }: Paper, language: Language): Paragraph {
    const run = new TextRun({ text: title[language], bold: true, size: 30, color: "000000" })
    return new Paragraph({
        heading: HeadingLevel.TITLE,
        alignment: AlignmentType.CENTER,
        spacing: { after: 200 },
        children: [run],
    })
}

export function metaBlocks({ meta }: Paper, language: Language): Block[] {
    if (meta.length === 0) return []
    const rows = meta.map(({ label, text }): Cell[] => [headCell(label, language), bodyCell(text, language)])
    return [gridTable({ rows, widths: [LABEL_WIDTH, 100 - LABEL_WIDTH], headerRows: 0 }), gapLine()]
}

export function noteParagraph(note: Bilingual, language: Language): Paragraph {
    return new Paragraph({ spacing: { before: 160 }, children: runsOf(note[language], { size: 17 }) })
}

export function sectionBlocks({ heading, blocks }: PaperSection, { form }: Paper, language: Language): Block[] {
    const made = blocks.flatMap((block) => blockOf(block, language))
    return heading.ja === "" ? made : [headingOf(heading, form === "letter", language), ...made]
}

function headingOf(heading: Bilingual, plain: boolean, language: Language): Paragraph {
    const run = new TextRun({ text: heading[language], bold: true, size: plain ? 21 : 24, color: "000000" })
    return new Paragraph({
        heading: HeadingLevel.HEADING_1,
        keepNext: true,
        spacing: { before: 200, after: 80 },
        ...(plain ? {} : { border: { left: BAR } }),
        children: [run],
    })
}

export function blockOf(block: PaperBlock, language: Language): Block[] {
    switch (block.kind) {
        case "text":
            return [paragraph(block.text, language)]
        case "aligned":
            return [paragraph(block.text, language, block.at === "right" ? AlignmentType.RIGHT : AlignmentType.CENTER)]
        case "list":
            return block.items.map(
                (item) => new Paragraph({ bullet: { level: 0 }, spacing: AFTER, children: runsOf(item[language]) }),
            )
        case "checklist":
            return block.items.map((item) => new Paragraph({ spacing: AFTER, children: runsOf(`☐ ${item[language]}`) }))
        case "table":
            return [tableOf(block, language), gapLine()]
        case "items":
            return [itemsTable(block.items, language), gapLine()]
        case "seals":
            return [sealsTable(block.roles), gapLine()]
        case "blank":
            return [boxTable(block.lines), gapLine()]
        default:
            return block satisfies never
    }
}

function paragraph(
    text: Bilingual,
    language: Language,
    alignment?: (typeof AlignmentType)[keyof typeof AlignmentType],
): Paragraph {
    return new Paragraph({
        spacing: AFTER,
        children: runsOf(text[language]),
        ...(alignment === undefined ? {} : { alignment }),
    })
}

function tableOf(block: Extract<PaperBlock, { kind: "table" }>, language: Language): Table {
    const head = block.header.map((text) => headCell(text, language))
    const rows = block.rows.map((row) => row.map((text) => bodyCell(text, language)))
    const blanks = Array.from({ length: rows.length === 0 ? block.blankRows : 0 }, () =>
        head.map((): Cell => ({ lines: [[new TextRun("")]], head: false })),
    )
    const sum = block.widths?.reduce((total, width) => total + width, 0) ?? head.length
    const widths = (block.widths ?? head.map(() => 1)).map((width) => (width / sum) * 100)
    return gridTable({ rows: [head, ...rows, ...blanks], widths, headerRows: 1 })
}

function itemsTable(items: readonly PaperItem[], language: Language): Table {
    const rows = items.map((item): Cell[] => [
        headCell(item.label, language),
        { lines: linesOf(item, language), head: false },
    ])
    return gridTable({ rows, widths: [LABEL_WIDTH, 100 - LABEL_WIDTH], headerRows: 0 })
}

function linesOf({ lines, standing, gap }: PaperItem, language: Language): Cell["lines"] {
    const texts = lines.map((line) => runsOf(line[language], { size: 19 }))
    if (standing === "gap") texts.push([gapRun((gap ?? APPROVAL_MESSAGES.gap)[language], { size: 19 })])
    if (standing === "unknown" && lines.length === 0)
        texts.push(runsOf(INCIDENT_MESSAGES.unknown[language], { size: 19 }))
    return texts
}

function headCell(text: Bilingual, language: Language): Cell {
    return { lines: [[new TextRun({ text: text[language], bold: true, size: 19 })]], head: true }
}

function bodyCell(text: Bilingual, language: Language): Cell {
    return { lines: [runsOf(text[language], { size: 19 })], head: false }
}

/** Word joins two tables that touch. */
function gapLine(): Paragraph {
    return new Paragraph({ spacing: { before: 0, after: 60, line: 120 }, children: [] })
}
