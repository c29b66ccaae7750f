import {
    AlignmentType,
    HeightRule,
    Paragraph,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    TextRun,
    VerticalAlignTable,
    WidthType,
    type ParagraphChild,
} from "docx"

export interface Cell {
    /** A paragraph each. */
    readonly lines: readonly (readonly ParagraphChild[])[]
    readonly head: boolean
}

interface Grid {
    readonly rows: readonly (readonly Cell[])[]
    /** Percent of the width between the margins. */
    readonly widths: readonly number[]
    readonly headerRows: 0 | 1
}

/** Twentieths of a point: A4 between margins of 20 mm. */
const TEXT_WIDTH = 9_638
const SEAL_WIDTH = 1_250
const SEAL_HEIGHT = 1_150
const LINE_HEIGHT = 450
const PADDING = { top: 50, bottom: 50, left: 90, right: 90 } as const

export function gridTable({ rows, widths, headerRows }: Grid): Table {
    return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        columnWidths: widths.map((width) => Math.round((TEXT_WIDTH * width) / 100)),
        layout: TableLayoutType.FIXED,
        rows: rows.map(
            (row, index) =>
                new TableRow({
                    tableHeader: index < headerRows,
                    cantSplit: true,
                    children: row.map((cell, column) => cellOf(cell, widths[column] ?? 0)),
                }),
        ),
    })
}

function cellOf({ lines, head }: Cell, width: number): TableCell {
    return new TableCell({
        width: { size: width, type: WidthType.PERCENTAGE },
        margins: PADDING,
        ...(head ? { shading: { type: "clear", fill: "EEEEEE", color: "auto" } } : {}),
        children: lines.map((children) => new Paragraph({ children: [...children] })),
    })
}

/** 決裁欄: to the right, the role above its box. */
export function sealsTable(roles: readonly string[]): Table {
    const width = { size: SEAL_WIDTH, type: WidthType.DXA }
    const head = roles.map((role) => {
        const run = new TextRun({ text: role, size: 17 })
        const children = [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })]
        return new TableCell({ width, children, verticalAlign: VerticalAlignTable.CENTER })
    })
    const boxes = roles.map(() => new TableCell({ width, children: [new Paragraph({ children: [] })] }))
    return new Table({
        alignment: AlignmentType.RIGHT,
        width: { size: SEAL_WIDTH * roles.length, type: WidthType.DXA },
        columnWidths: roles.map(() => SEAL_WIDTH),
        layout: TableLayoutType.FIXED,
        rows: [
            new TableRow({ cantSplit: true, children: head }),
            new TableRow({ height: { value: SEAL_HEIGHT, rule: HeightRule.EXACT }, children: boxes }),
        ],
    })
}

/** Space to write in by hand. */
export function boxTable(lines: number): Table {
    const cell = new TableCell({ children: [new Paragraph({ children: [] })] })
    return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: [new TableRow({ height: { value: lines * LINE_HEIGHT, rule: HeightRule.ATLEAST }, children: [cell] })],
    })
}
