// `sekisho evidence open ID`: who looks into a kept transaction, and why, is in the journal before anything is shown.
import { writeFile } from "node:fs/promises"
import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { EVIDENCE_MESSAGES as M } from "../../core/messages/evidence.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { findKept, type FoundLine } from "../../evidence/store/find-kept.ts"
import { openKept } from "../../evidence/store/open-kept.ts"
import type { CommandContext } from "../command.ts"
import type { Subcommand } from "../incident/subcommand.ts"
import { type EvidencePlace, openEvidencePlace } from "./evidence-place.ts"
import { readIdentity } from "./read-identity.ts"
import { jsonOfRecords, textOfRecords } from "./record-text.ts"

const OPTIONS = { identity: { type: "string" }, why: { type: "string" }, out: { type: "string" } } as const

const open: Subcommand = {
    usage: "open ID --why TEXT [--identity FILE] [--out FILE.warc.gz]",
    summary: M.openSummary,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const [id] = positionals
        const why = values.why?.trim() ?? ""
        if (id === undefined || positionals.length > 1 || why === "") throw new SekishoError("SEKISHO_CLI_USAGE")
        const place = await openEvidencePlace(context)
        const line = lineOf(place, id, context)
        const identity = await readIdentity(values.identity, context)
        const opened = await openKept(place.dir, line, identity)
        place.note("evidence-opened", { why, transaction: line.transaction, segment: line.segment })
        if (values.out === undefined) {
            context.print(context.json ? jsonOfRecords(opened.records) : textOfRecords(opened.records))
            return 0
        }
        await writeFile(values.out, opened.warc, { mode: 0o600, flag: "wx" }).catch((cause: unknown) => {
            throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
        })
        const told = say(M.written, { file: values.out })[context.language]
        context.print(context.json ? JSON.stringify({ file: values.out, transaction: id }) : told)
        return 0
    },
}

/** @throws SekishoError SEKISHO_EVIDENCE_NOT_FOUND */
function lineOf(
    { dir, folder, journaled }: EvidencePlace,
    transaction: string,
    { tell, language }: CommandContext,
): FoundLine {
    const query = { fromMs: null, toMs: null, transaction, finding: null, reason: null }
    for (const { segment, lines, indexHolds } of findKept(dir, folder.indexes, journaled, query)) {
        const [line] = lines
        if (line === undefined) continue
        if (!indexHolds) tell(say(M.indexAltered, { segment })[language])
        return line
    }
    throw new SekishoError("SEKISHO_EVIDENCE_NOT_FOUND")
}

export default open
