// A paper as one HTML page, to be printed by any browser or opened by a word processor: no script, no other file, nothing
// fetched. Whatever was typed is text, never markup.
import type { Bilingual, Language } from "../core/language.ts"
import { APPROVAL_MESSAGES } from "../core/messages/approval.messages.data.ts"
import { INCIDENT_MESSAGES } from "../core/messages/incident.messages.data.ts"
import { RENDER_MESSAGES } from "../core/messages/render.messages.data.ts"
import { spansOf } from "../core/paper-marks.ts"
import type { Paper, PaperBlock, PaperItem, PaperSection } from "../core/paper.ts"

const STYLE = `
@page { size: A4; margin: 15mm }
body { font: 10.5pt/1.6 "Noto Sans JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif; color: #000; max-width: 180mm; margin: 0 auto; padding: 4mm }
h1 { font-size: 15pt; text-align: center; margin: 0 0 4mm }
h2 { font-size: 11.5pt; border-left: 3mm solid #000; padding-left: 2mm; margin: 5mm 0 2mm; break-after: avoid }
table { border-collapse: collapse; width: 100%; margin: 1mm 0 }
th, td { border: 0.2mm solid #000; padding: 1mm 1.5mm; vertical-align: top; text-align: left; overflow-wrap: anywhere }
th { background: #eee; font-weight: 600 }
tr { break-inside: avoid }
td:empty { height: 7mm }
ul { list-style: none; margin: 0; padding: 0 }
li { padding-left: 6mm; text-indent: -6mm; margin: 1mm 0; break-inside: avoid }
.rows th { white-space: nowrap }
.rows th, .rows td { min-width: 11mm }
.meta { width: auto; min-width: 60% }
.items th { width: 34% }
.gap { background: #fff2a8; font-weight: 600 }
.seals { width: auto; margin-left: auto }
.seals td { width: 22mm; height: 20mm }
.seals th { text-align: center }
.blank { border: 0.2mm solid #000 }
.letter h2 { border: 0; padding: 0; font-size: 10.5pt }
.right { text-align: right } .centre { text-align: center }
.plain { list-style: disc; padding-left: 6mm } .plain li { padding: 0; text-indent: 0 }
.draft { position: fixed; top: 0; right: 0; opacity: 0.7; border: 0.5mm solid #c00; color: #c00; padding: 0 4mm; font-size: 14pt; font-weight: 700 }
p { line-break: strict }
.notes { font-size: 9pt; margin-top: 6mm }
@media print { .gap { border: 0.5mm solid #000 } }
`

/** @returns a whole document, ending with a newline */
export function paperHtml(paper: Paper, language: Language): string {
    const say = (text: Bilingual): string => marked(text[language])
    const meta = paper.meta.map(({ label, text }) => `<tr><th>${say(label)}</th><td>${say(text)}</td></tr>`)
    const body = [
        ...(paper.draft === true ? [`<div class="draft">${escape(RENDER_MESSAGES.draft[language])}</div>`] : []),
        ...(paper.head ?? []).map((block) => blockHtml(block, say)),
        ...(paper.title[language] === "" ? [] : [`<h1>${say(paper.title)}</h1>`]),
        ...(meta.length === 0 ? [] : [`<table class="meta">${meta.join("")}</table>`]),
        ...paper.sections.map((section) => sectionHtml(section, say)),
        ...paper.notes.map((note) => `<p class="notes">${say(note)}</p>`),
    ]
    const head = `<meta charset="utf-8"><title>${escape(paper.title[language])}</title><style>${STYLE}</style>`
    return `<!doctype html>\n<html lang="${language}"><head>${head}</head>\n<body class="${paper.form ?? "sheet"}">\n${body.join("\n")}\n</body></html>\n`
}

type Say = (text: Bilingual) => string

function sectionHtml({ heading, blocks }: PaperSection, say: Say): string {
    const title = heading.ja === "" ? [] : [`<h2>${say(heading)}</h2>`]
    return [...title, ...blocks.map((block) => blockHtml(block, say))].join("\n")
}

function blockHtml(block: PaperBlock, say: Say): string {
    switch (block.kind) {
        case "text":
            return `<p>${say(block.text)}</p>`
        case "aligned":
            return `<p class="${block.at}">${say(block.text)}</p>`
        case "list":
            return `<ul class="plain">${block.items.map((item) => `<li>${say(item)}</li>`).join("")}</ul>`
        case "checklist":
            return `<ul>${block.items.map((item) => `<li>☐ ${say(item)}</li>`).join("")}</ul>`
        case "table":
            return tableHtml(block, say)
        case "items":
            return `<table class="items">${block.items.map((item) => itemHtml(item, say)).join("")}</table>`
        case "seals":
            return sealsHtml(block.roles)
        case "blank":
            return `<div class="blank" style="height:${block.lines * LINE_MM}mm"></div>`
        default:
            return block satisfies never
    }
}

const LINE_MM = 8

function tableHtml({ header, rows, blankRows }: Extract<PaperBlock, { kind: "table" }>, say: Say): string {
    const head = `<tr>${header.map((cell) => `<th>${say(cell)}</th>`).join("")}</tr>`
    const empty = `<tr>${header.map(() => "<td></td>").join("")}</tr>`
    const filled = rows.map((row) => `<tr>${row.map((cell) => `<td>${say(cell)}</td>`).join("")}</tr>`)
    return `<table class="rows">${head}${filled.join("")}${rows.length === 0 ? empty.repeat(blankRows) : ""}</table>`
}

function itemHtml({ label, lines, standing, gap }: PaperItem, say: Say): string {
    const texts = lines.map(say)
    if (standing === "gap") texts.push(`<span class="gap">${say(gap ?? APPROVAL_MESSAGES.gap)}</span>`)
    if (standing === "unknown" && lines.length === 0) texts.push(say(INCIDENT_MESSAGES.unknown))
    return `<tr><th>${say(label)}</th><td>${texts.join("<br>")}</td></tr>`
}

function sealsHtml(roles: readonly string[]): string {
    const heads = roles.map((role) => `<th>${escape(role)}</th>`).join("")
    return `<table class="seals"><tr>${heads}</tr><tr>${"<td></td>".repeat(roles.length)}</tr></table>`
}

const ENTITIES: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
}

/** Gaps stand out; a merge field is shown as word processors show one. */
function marked(text: string): string {
    const pieces = spansOf(text).map((span) => {
        if (span.kind === "gap") return `<span class="gap">${escape(span.text)}</span>`
        return escape(span.kind === "field" ? `«${span.text}»` : span.text)
    })
    return pieces.join("")
}

/** Lines of a text stay lines. */
function escape(text: string): string {
    return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "").replaceAll("\n", "<br>")
}
