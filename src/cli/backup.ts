// `sekisho backup FOLDER`: everything an installation is, without its keys, while it runs or not. The stores are taken by whoever
// has them open; the rest is files, which this command copies, sums and lists.
import { createPublicKey } from "node:crypto"
import { userInfo } from "node:os"
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { writeBackup, type BackupFacts } from "../backup/write-backup.ts"
import { dataFolder } from "../config/data-folder.ts"
import { openInstallation } from "../config/installation.ts"
import { journalFilesOf, type JournalFiles } from "../config/journal-place.ts"
import { configFilePath } from "../config/load-config.ts"
import { SCHEMA } from "../control/store/tables.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { BACKUP_MESSAGES as M } from "../core/messages/backup.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { openJournalKey } from "../journal/journal-key.ts"
import { openJournal } from "../journal/open-journal.ts"
import { takeStores } from "./backup/take-stores.ts"
import type { Command, CommandContext } from "./command.ts"
import { releaseVersion } from "./release.ts"
import { requireData } from "./require-data.ts"

const OPTIONS = { config: { type: "string" }, "tls-keys": { type: "boolean" } } as const

const backup: Command = {
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const [folder] = positionals
        if (folder === undefined || folder === "" || positionals.length > 1) throw new SekishoError("SEKISHO_CLI_USAGE")
        const places = dataFolder(context.dataDir)
        await requireData(places.installationFile)
        const installation = await openInstallation(context.dataDir, null)
        const files = journalFilesOf(context.dataDir, installation.keyFile)
        const key = openJournalKey(files.keyFile)
        const journal = openJournal({ dir: files.dir, headFile: files.headFile, key })
        const target = resolve(folder)
        const configFile = await configFilePath(values.config)
        let entry = 0
        const facts = await writeBackup(
            {
                folder: places,
                installation,
                journalDir: files.dir,
                journalKey: key,
                journalPublicKey: createPublicKey(key),
                release: await releaseVersion(),
                madeAt: new Date().toISOString(),
                configFile,
                tlsKeys: values["tls-keys"] ?? false,
                stage: async () => takeStores(context, "backup", values.config),
                note: ({ manifestSha256, files: count, bytes }) => {
                    const data = { manifestSha256, files: count, bytes, user: userInfo().username }
                    entry = journal.append("cli", "backup-made", data, Date.now()).n
                },
            },
            target,
        )
        if (context.json) context.print(jsonOf(facts, target, entry, configFile))
        else for (const line of linesOf(facts, target, entry, context)) context.print(line)
        if (!context.json) context.print(keysLine(installation.keyFile, files, context))
        if (!context.json && configFile === null) context.print(M.noConfig[context.language])
        for (const name of facts.leftovers) context.tell(say(M.leftover, { name })[context.language])
        return facts.evidenceMissing === 0 ? 0 : 1
    },
}

function linesOf(facts: BackupFacts, folder: string, entry: number, { language }: CommandContext): string[] {
    const { files, bytes, manifestSha256, manifest, sameDisk, evidenceMissing } = facts
    const made = { folder, files, bytes, sha256: manifestSha256, entry: String(entry) }
    return [
        say(M.made, made)[language],
        ...(sameDisk ? [M.sameDisk[language]] : []),
        ...(manifest.control === "server" ? [say(M.controlServer, { schema: SCHEMA })[language]] : []),
        ...(manifest.tlsKeys ? [M.tlsKeys[language]] : []),
        ...(evidenceMissing > 0 ? [say(M.evidenceMissing, { count: evidenceMissing })[language]] : []),
    ]
}

function keysLine(keyFile: string, { keyFile: journalKeyFile }: JournalFiles, { language }: CommandContext): string {
    return say(M.noKeys, { keyFile, journalKeyFile })[language]
}

function jsonOf(facts: BackupFacts, folder: string, journalEntry: number, configFile: string | null): string {
    const { manifest, ...rest } = facts
    const { files: _files, ...kept } = manifest
    return JSON.stringify({ folder, ...rest, journalEntry, config: configFile !== null, manifest: kept })
}

export default backup
