// `sekisho evidence open ID`: who looks into a kept transaction, and why, is in the journal before anything is shown.
import { existsSync } from "node:fs"
import { appendFile } from "node:fs/promises"
import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { EVIDENCE_MESSAGES as M } from "../../core/messages/evidence.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { findKept, type FoundSegment } from "../../evidence/store/find-kept.ts"
import { openKept, type OpenedTransaction } from "../../evidence/store/open-kept.ts"
import type { CommandContext, Subcommand } from "../command.ts"
import { writeOutput } from "../incident/write-output.ts"
import { thereAlready } from "../system-fault.ts"
import { type EvidencePlace, openEvidencePlace } from "./evidence-place.ts"
import { readIdentity } from "./read-identity.ts"
import { jsonOfRecords, textOfRecords } from "./record-text.ts"

const OPTIONS = { identity: { type: "string" }, why: { type: "string" }, out: { type: "string" } } as const

const open: Subcommand = {
    usage: "open ID --why TEXT [--identity FILE] [--out FILE.warc.gz]",
    summary: M.openSummary,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const [id] = positionals
        const why = values.why?.trim() ?? ""
        if (id === undefined || positionals.length > 1 || why === "") throw new SekishoError("SEKISHO_CLI_USAGE")
        const place = await openEvidencePlace(context)
        const segments = segmentsWith(place, id, context)
        const identity = await readIdentity(values.identity, context)
        // Before it is journaled: an opening that shows nothing is none.
        if (values.out !== undefined) refuseExisting(values.out)
        let shown = 0
        for (const { segment, lines } of segments) {
            const opened = await openKept(place.dir, { segment, lines }, identity)
            place.note("evidence-opened", { why, transaction: id, segment })
            for (const part of opened) {
                if (values.out === undefined) show(part, shown, context)
                else await write(values.out, part, shown)
                shown++
            }
        }
        if (values.out === undefined) return 0
        const told = say(M.written, { file: values.out })[context.language]
        context.print(context.json ? JSON.stringify({ file: values.out, transaction: id }) : told)
        return 0
    },
}

/** @param before parts that were shown */
function show({ records }: OpenedTransaction, before: number, { json, print }: CommandContext): void {
    print(json ? jsonOfRecords(records) : `${before === 0 ? "" : "\n"}${textOfRecords(records)}`)
}

/** @throws SekishoError SEKISHO_CLI_FILE_EXISTS */
function refuseExisting(file: string): void {
    if (existsSync(file)) throw new SekishoError("SEKISHO_CLI_FILE_EXISTS", {}, thereAlready(file))
}

/** Parts behind one another are a WARC file as well. @throws SekishoError SEKISHO_CLI_FILE_EXISTS, SEKISHO_CLI_FILE_UNREADABLE */
async function write(file: string, { warc }: OpenedTransaction, before: number): Promise<void> {
    if (before === 0) return writeOutput(file, warc)
    await appendFile(file, warc).catch((cause: unknown) => {
        throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
    })
}

/** @returns all that holds something of it, the oldest first @throws SekishoError SEKISHO_EVIDENCE_NOT_FOUND */
function segmentsWith(
    { dir, folder, journaled }: EvidencePlace,
    transaction: string,
    { tell, language }: CommandContext,
): readonly FoundSegment[] {
    const query = { fromMs: null, toMs: null, transaction, finding: null, reason: null }
    const found = [...findKept(dir, folder.indexes, journaled, query)].filter(({ lines }) => lines.length > 0)
    for (const { segment, indexHolds } of found) {
        if (!indexHolds) tell(say(M.indexAltered, { segment })[language])
    }
    if (found.length === 0) throw new SekishoError("SEKISHO_EVIDENCE_NOT_FOUND")
    return found
}

export default open
