// `sekisho incident approve ID FILE…`: who approved which bytes. What goes out can be held against it later (`sekisho verify`).
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { DOCUMENTS_CLI_MESSAGES as D } from "../../core/messages/documents-cli.messages.data.ts"
import { INCIDENT_CLI_MESSAGES as M } from "../../core/messages/incident-cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { JournaledDocuments } from "../../deeds/journaled-documents.ts"
import { verifyJournal } from "../../journal/verify-journal.ts"
import type { Subcommand } from "../command.ts"
import { ownJournal } from "../own-journal.ts"
import { askIncident } from "./ask-incident.ts"
import { noteDocument } from "./documents/note-document.ts"
import { readBytes } from "./read-input.ts"
import { byOf } from "./said-options.ts"

const OPTIONS = { by: { type: "string" }, config: { type: "string" } } as const

/** A report with its appendices in pictures. */
const DOCUMENT_LIMIT_BYTES = 268_435_456
/** A file that no command of ours has written. */
const FOREIGN = "file"

const approve: Subcommand = {
    usage: "approve ID FILE… [--by ROLE]",
    summary: M.approve,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const [id, ...files] = positionals
        if (files.length === 0) throw new SekishoError("SEKISHO_CLI_USAGE")
        const by = byOf(values)
        const { incident } = await askIncident(id, values.config, context)
        // All of them before the first is entered: a slip in one must not leave half.
        const contents = await Promise.all(
            files.map(async (file) => ({
                file,
                content: await readBytes(file, DOCUMENT_LIMIT_BYTES, "SEKISHO_CLI_FILE_UNREADABLE"),
            })),
        )
        const documents = new JournaledDocuments()
        verifyJournal({ ...(await ownJournal(context.dataDir)), head: null, onEntry: documents.take })
        for (const { file, content } of contents) {
            const document = documents.of(resolve(file))?.facts.document ?? FOREIGN
            const noted = { incident: incident.id, document, file, content, by }
            const entry = await noteDocument("approved", noted, context.dataDir)
            const told = say(D.approved, { file, entry: String(entry) })[context.language]
            context.print(context.json ? JSON.stringify({ file, document, journalEntry: entry }) : told)
        }
        return 0
    },
}

export default approve
