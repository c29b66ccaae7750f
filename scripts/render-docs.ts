// Writes the pages of docs/ that are of the product: docs/errors.md, the tables in docs/limits.md, docs/duty.md and docs/watch.md, and the
// conversations of docs/incident-dialogue.md.
// `npm run docs` writes them; tests hold them in step.
import { readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { transcriptOf } from "../src/cli/incident/transcript.ts"
import { CONVERSATION_NOW, CONVERSATIONS } from "../src/control/dialogue/conversations.case.ts"
import { ERROR_CATALOGUE } from "../src/core/errors/catalogue.ts"
import { LIMITS, type LimitEntry } from "../src/core/limits.data.ts"
import { withDutyTables } from "./render-duty.ts"
import { withWatchLimits } from "./render-watch.ts"

const DOCS = resolve(import.meta.dirname, "../docs")
const LIMITS_START = "<!-- limits: written by npm run docs -->"
const LIMITS_END = "<!-- end of limits -->"

/** docs/errors.md, whole. */
export function renderErrors(): string {
    const entries = Object.entries(ERROR_CATALOGUE).map(
        ([code, { en, ja }]) =>
            `### \`${code}\`\n\n${capital(en.what)}. **What to do:** ${en.todo}.\n\n${ja.what}。**対処:** ${ja.todo}。\n`,
    )
    const head =
        "# Error codes / エラーコード\n\nEvery error has one of these codes; nothing else is thrown on purpose. Written by `npm run docs`.\n"
    return [head, ...entries].join("\n")
}

/** The table of limits as it stands in docs/limits.md. */
export function renderLimits(): string {
    const rows = Object.entries<LimitEntry>(LIMITS).map(
        ([name, { value, unit, why, code }]) =>
            `| \`limits.${name}\` | ${value.toLocaleString("en-US")} ${unit} | ${why} | ${code === null ? "declared, not an error" : `\`${code}\``} |`,
    )
    return ["| key | default | what it bounds | when it is reached |", "|---|---|---|---|", ...rows].join("\n")
}

/** docs/limits.md with its table replaced. */
export function withLimits(page: string): string {
    const start = page.indexOf(LIMITS_START)
    const end = page.indexOf(LIMITS_END)
    if (start < 0 || end < start) throw new RangeError("docs/limits.md has lost the marks of its table")
    return `${page.slice(0, start + LIMITS_START.length)}\n\n${renderLimits()}\n\n${page.slice(end)}`
}

/** docs/incident-dialogue.md, whole: what a terminal shows when these lines are typed. */
export function renderDialogues(): string {
    const head =
        "# The guided dialogue / 質問に答えて登録する\n\nWhat `sekisho incident new` asks, and what somebody typed (after `>`). Everybody and everything in it is made up. " +
        "Written by `npm run docs`; a test plays the conversations anew.\n"
    const parts = CONVERSATIONS.map(({ title, language, lines }) => {
        const { text, answers } = transcriptOf(lines, CONVERSATION_NOW, language)
        return `## ${title}\n\n${answers} answers / ${answers} 問\n\n\`\`\`\n${text}\n\`\`\`\n`
    })
    return [head, ...parts].join("\n")
}

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1)
}

if (process.argv[1] === import.meta.filename) {
    writeFileSync(join(DOCS, "errors.md"), renderErrors())
    writeFileSync(join(DOCS, "incident-dialogue.md"), renderDialogues())
    const limits = join(DOCS, "limits.md")
    writeFileSync(limits, withLimits(readFileSync(limits, "utf8")))
    const duty = join(DOCS, "duty.md")
    writeFileSync(duty, withDutyTables(readFileSync(duty, "utf8")))
    const watch = join(DOCS, "watch.md")
    writeFileSync(watch, withWatchLimits(readFileSync(watch, "utf8")))
}
