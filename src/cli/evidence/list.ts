import { parseArgs } from "node:util"
import { japanTime } from "../../core/japan-time.ts"
import { EVIDENCE_MESSAGES as M } from "../../core/messages/evidence.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { findKept, type FoundLine } from "../../evidence/store/find-kept.ts"
import type { CommandContext, Subcommand } from "../command.ts"
import { renderTable } from "../table.ts"
import { openEvidencePlace } from "./evidence-place.ts"
import { printable } from "./record-text.ts"
import { keptQuery, QUERY_OPTIONS, QUERY_USAGE } from "./kept-query.ts"

/** Rows of a table for a person; `--json` has no end. */
const ROWS_LIMIT = 1_000

const list: Subcommand = {
    usage: `list ${QUERY_USAGE}`,
    summary: M.listSummary,
    options: QUERY_OPTIONS,
    run: async (args, context) => {
        const { values } = parseArgs({ args: [...args], options: QUERY_OPTIONS })
        const query = keptQuery(values)
        const { dir, folder, journaled } = await openEvidencePlace(context)
        const rows: FoundLine[] = []
        let count = 0
        for (const { segment, lines, indexHolds } of findKept(dir, folder.indexes, journaled, query)) {
            if (!indexHolds) context.tell(say(M.indexAltered, { segment })[context.language])
            count += lines.length
            if (context.json) for (const line of lines) context.print(JSON.stringify({ ...line, indexHolds }))
            else rows.push(...lines.slice(0, ROWS_LIMIT - rows.length))
        }
        if (!context.json) printTable(rows, count, context)
        tellLost(folder.open, journaled.lost, context)
        return 0
    },
}

function printTable(rows: readonly FoundLine[], count: number, { language, print }: CommandContext): void {
    if (count === 0) return print(M.none[language])
    const cells = rows.map(
        ({ atMs, transaction, part, reasons, findings, method, route, status, outcome, truncated }) => [
            japanTime(atMs),
            transaction,
            reasons.map((reason) => M[`reason-${reason}`][language]).join(" "),
            findings.join(" "),
            `${method} ${route}`,
            String(status),
            [
                ...(part === undefined ? [] : [say(outcome === "open" ? M.openPart : M.lastPart, { part })[language]]),
                ...(truncated ? [M.cutShort[language]] : []),
            ].join(" "),
        ],
    )
    // An index lies in clear: what somebody wrote into it must not steer a terminal.
    const rowsShown = cells.map((row) => row.map(printable))
    print(renderTable([M.listHeader[language].split("|"), ...rowsShown]))
    if (count > rows.length) print(say(M.moreRows, { more: count - rows.length })[language])
}

function tellLost(open: readonly string[], lost: ReadonlySet<string>, { language, tell }: CommandContext): void {
    if (open.length > 0) tell(say(M.openSegments, { count: open.length })[language])
    if (lost.size > 0) tell(say(M.lostSegments, { count: lost.size })[language])
}

export default list
