// A paper as plain text, for a terminal or a mail to oneself.
import type { Language } from "../../core/language.ts"
import { APPROVAL_MESSAGES } from "../../core/messages/approval.messages.data.ts"
import { INCIDENT_MESSAGES } from "../../core/messages/incident.messages.data.ts"
import { RENDER_MESSAGES } from "../../core/messages/render.messages.data.ts"
import type { Paper, PaperBlock, PaperItem } from "../../core/paper.ts"
import { renderTable, widthOf } from "../table.ts"

export function paperText(paper: Paper, language: Language): string {
    const mark = paper.draft === true ? [`【${RENDER_MESSAGES.draft[language]}】`] : []
    const head = (paper.head ?? []).flatMap((block) => blockLines(block, language))
    const meta = paper.meta.map(({ label, text }) => `${label[language]}: ${text[language]}`)
    const sections = paper.sections.map(({ heading, blocks }) =>
        [
            ...(heading.ja === "" ? [] : [`■ ${heading[language]}`]),
            ...blocks.flatMap((block) => blockLines(block, language)),
        ].join("\n"),
    )
    const notes = paper.notes.map((note) => note[language])
    return [
        [...mark, ...head, paper.title[language], ...meta].filter((line) => line !== "").join("\n"),
        ...sections,
        ...notes,
    ].join("\n\n")
}

function blockLines(block: PaperBlock, language: Language): string[] {
    switch (block.kind) {
        case "text":
            return [block.text[language]]
        case "aligned":
            return [block.text[language]]
        case "list":
            return block.items.map((item) => `- ${item[language]}`)
        case "checklist":
            return block.items.map((item) => `[ ] ${item[language]}`)
        case "table": {
            const header = block.header.map((cell) => cell[language])
            const filled = block.rows.map((row) => row.map((cell) => cell[language].replaceAll("\n", " ")))
            const blank = Array.from({ length: block.rows.length === 0 ? block.blankRows : 0 }, () =>
                header.map(() => ""),
            )
            const table = renderTable([header, ...filled, ...blank])
            return widthOf(table.split("\n")[1] ?? "") <= WIDTH ? [table] : filled.flatMap((row) => listed(header, row))
        }
        case "items":
            return block.items.flatMap((item) => itemLines(item, language))
        case "seals":
            return [block.roles.map((role) => `[${role}        ]`).join(" ")]
        case "blank":
            return Array.from({ length: block.lines }, () => "")
        default:
            return block satisfies never
    }
}

/** A table that no page is wide enough for is written below each other. */
const WIDTH = 110

function listed(header: readonly string[], row: readonly string[]): string[] {
    const cells = header.map((name, column) => ({ name, cell: row[column] ?? "" })).filter(({ cell }) => cell !== "")
    return cells.map(({ name, cell }, index) => `${index === 0 ? "- " : "  "}${name}: ${cell}`)
}

/** An item of a form: a gap is shown as one. */
export function itemLines({ label, lines, standing, gap }: PaperItem, language: Language): string[] {
    const texts = lines.map((line) => line[language])
    if (standing === "gap") texts.push((gap ?? APPROVAL_MESSAGES.gap)[language])
    if (standing === "unknown" && lines.length === 0) texts.push(INCIDENT_MESSAGES.unknown[language])
    return [label[language], ...texts.map((text) => `    ${text.replaceAll("\n", "\n    ")}`)]
}
