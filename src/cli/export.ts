// `sekisho export`: rows of the ledger for other programs. They are read from a snapshot in this process, so that neither the gate
// nor the server's questions wait for them. The file gets its name when it is whole and the journal knows of it.
import { randomUUID } from "node:crypto"
import { access, link, open, rm } from "node:fs/promises"
import { userInfo } from "node:os"
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { checkTarget } from "../backup/check-target.ts"
import { codeOf, diskFault } from "../backup/copy-file.ts"
import { withStage } from "../backup/with-stage.ts"
import { dataFolder } from "../config/data-folder.ts"
import { openInstallation } from "../config/installation.ts"
import { journalFilesOf } from "../config/journal-place.ts"
import type { ErrorCode } from "../core/errors/catalogue.ts"
import { isSekishoError, SekishoError } from "../core/errors/sekisho-error.ts"
import { BACKUP_MESSAGES as M } from "../core/messages/backup.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { openJournalKey } from "../journal/journal-key.ts"
import { openJournal } from "../journal/open-journal.ts"
import { EXPORT_KINDS } from "../ledger/duckdb/export/columns.data.ts"
import { EXPORT_FORMATS } from "../ledger/duckdb/export/export-select.ts"
import { takeStores } from "./backup/take-stores.ts"
import type { Command, CommandContext } from "./command.ts"
import { exportStaged } from "./export/export-staged.ts"
import { scopeQueryOf } from "./scope/scope-arguments.ts"
import { requireData } from "./require-data.ts"
import { thereAlready } from "./system-fault.ts"

const OPTIONS = {
    kind: { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
} as const

const exportRows: Command = {
    run: async (args, context) => {
        const { values } = parseArgs({ args: [...args], options: OPTIONS })
        const kind = EXPORT_KINDS.find((known) => known === values.kind)
        const format = EXPORT_FORMATS.find((known) => known === values.format)
        const { fromMs, toMs } = scopeQueryOf({ from: values.from, to: values.to })
        if (kind === undefined || format === undefined || (values.out ?? "") === "") {
            throw new SekishoError("SEKISHO_CLI_USAGE")
        }
        const folder = dataFolder(context.dataDir)
        await requireData(folder.installationFile)
        const file = resolve(values.out ?? "")
        await refuseExisting(file)
        await checkTarget(folder.root, file).catch((error: unknown) => notABackup(error, "SEKISHO_CLI_FILE_UNREADABLE"))
        const note = await journalOf(context)
        const part = `${file}.${randomUUID()}.part`
        try {
            const rows = await withStage(
                folder,
                async () => takeStores(context, "export", undefined),
                async () => {
                    await createOwn(part)
                    return exportStaged(folder.backupStageDir, { kind, format, fromMs, toMs, file: part })
                },
            )
            const entry = note({ kind, format, rows, fromMs, toMs })
            // A link, unlike a rename, puts nothing in the place of a file that was made meanwhile.
            await link(part, file)
            const told = { rows, file, entry: String(entry) }
            context.print(
                context.json
                    ? JSON.stringify({ kind, format, rows, file, journalEntry: entry })
                    : say(M.exported, told)[context.language],
            )
            return 0
        } catch (error) {
            if (codeOf(error) === "EEXIST") throw new SekishoError("SEKISHO_CLI_FILE_EXISTS", {}, thereAlready(file))
            return notABackup(diskFault(error), "SEKISHO_CLI_FILE_NOT_WRITTEN")
        } finally {
            await rm(part, { force: true })
        }
    },
}

/** What a disk says of a backup's folder is of a file here. */
function notABackup(error: unknown, code: ErrorCode): never {
    if (!isSekishoError(error) || error.code !== "SEKISHO_BACKUP_WRITE_FAILED") throw error
    throw new SekishoError(code, {}, error.cause)
}

/** Readable by its owner alone before the first row is in it. */
async function createOwn(path: string): Promise<void> {
    await (await open(path, "wx", 0o600)).close()
}

async function refuseExisting(file: string): Promise<void> {
    const there = await access(file).then(
        () => true,
        () => false,
    )
    if (there) throw new SekishoError("SEKISHO_CLI_FILE_EXISTS", {}, thereAlready(file))
}

async function journalOf({
    dataDir,
}: CommandContext): Promise<(data: Readonly<Record<string, string | number | null>>) => number> {
    const { keyFile } = await openInstallation(dataDir, null)
    const files = journalFilesOf(dataDir, keyFile)
    const journal = openJournal({ dir: files.dir, headFile: files.headFile, key: openJournalKey(files.keyFile) })
    return (data) => journal.append("cli", "ledger-exported", { ...data, user: userInfo().username }, Date.now()).n
}

export default exportRows
