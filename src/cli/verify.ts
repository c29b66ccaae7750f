// `sekisho verify`: proves the journal. Here with the key's public half, or anywhere with a copy of the journal's folder and the
// public key alone.
import { access } from "node:fs/promises"
import { createPublicKey } from "node:crypto"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { dataFolder } from "../config/data-folder.ts"
import { openInstallation } from "../config/installation.ts"
import { journalFilesOf } from "../config/journal-place.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { Language } from "../core/language.ts"
import { EVIDENCE_MESSAGES } from "../core/messages/evidence.messages.data.ts"
import { JOURNAL_FAULT_WORDS, JOURNAL_MESSAGES } from "../core/messages/journal.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { readFolder } from "../evidence/store/folder.ts"
import { JournaledSegments } from "../evidence/store/journaled-segments.ts"
import { type EvidenceReport, verifyEvidence } from "../evidence/store/verify-evidence.ts"
import type { JournalFault, JournalHead, JournalReport } from "../journal/contract.ts"
import { readHead } from "../journal/head.ts"
import { openJournalKey, publicKeyText, readPublicKey } from "../journal/journal-key.ts"
import { verifyJournal, type VerifyOptions } from "../journal/verify-journal.ts"
import type { Command, CommandContext } from "./command.ts"
import { gateIsRunning } from "./local-api.ts"

const OPTIONS = {
    journal: { type: "string" },
    evidence: { type: "string" },
    "public-key": { type: "string" },
    head: { type: "string" },
    "print-public-key": { type: "boolean" },
} as const

const verify: Command = {
    run: async (args, context) => {
        const { values } = parseArgs({ args: [...args], options: OPTIONS })
        const noted = values.head === undefined ? null : headOf(values.head)
        const own = values["public-key"] === undefined ? await ownOptions(context.dataDir) : null
        if (values["print-public-key"] === true) {
            if (own === null) throw new SekishoError("SEKISHO_CLI_USAGE")
            context.print(publicKeyText(own.publicKey).trimEnd())
            return 0
        }
        const known =
            own ?? auditorOptions(values.journal ?? join(context.dataDir, "journal"), values["public-key"] ?? "")
        const options = { ...known, dir: values.journal ?? known.dir, head: noted ?? known.head }
        await refuseMissing(options.dir, values.journal !== undefined)
        const isOwn = own !== null && values.journal === undefined && values.evidence === undefined
        const folder = values.evidence ?? (isOwn ? dataFolder(context.dataDir).evidenceDir : null)
        const gateRuns = isOwn && (await gateIsRunning(context.dataDir))
        const before = folder === null ? null : readFolder(folder)
        const journaled = new JournaledSegments()
        const report = verifyJournal({ ...options, onEntry: journaled.take })
        const evidence = folder === null || before === null ? null : verifyEvidence(folder, before, journaled, gateRuns)
        tell(report, evidence, options, context)
        return report.faults.length === 0 && (evidence?.faults.length ?? 0) === 0 ? 0 : 1
    },
}

/** `N:HASH`, as the command prints it. */
function headOf(text: string): JournalHead {
    const match = /^([1-9]\d{0,15}):([0-9a-f]{64})$/.exec(text)
    if (match === null) throw new SekishoError("SEKISHO_CLI_USAGE")
    return { n: Number(match[1]), hash: match[2] ?? "" }
}

async function ownOptions(dataDir: string): Promise<VerifyOptions> {
    // A typing error in --data must not make a new installation whose empty journal holds.
    await refuseMissing(join(dataDir, "installation.json"), true)
    const { dir, keyFile, headFile } = journalFilesOf(dataDir, (await openInstallation(dataDir, null)).keyFile)
    const publicKey = createPublicKey(openJournalKey(keyFile))
    return { dir, publicKey, head: readHead(headFile, publicKey) }
}

function auditorOptions(dir: string, publicKeyFile: string): VerifyOptions {
    return { dir, publicKey: readPublicKey(publicKeyFile), head: null }
}

async function refuseMissing(path: string, named: boolean): Promise<void> {
    if (!named) return
    await access(path).catch((cause: unknown) => {
        throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
    })
}

function tell(
    report: JournalReport,
    evidence: EvidenceReport | null,
    { head }: VerifyOptions,
    { json, language, print, tell: aside }: CommandContext,
): void {
    const { entries, last, faults, more } = report
    if (json) return print(JSON.stringify({ ...report, head: head === "altered" ? null : head, evidence }))
    if (faults.length > 0) {
        print(say(JOURNAL_MESSAGES.faults, { entries })[language])
        for (const fault of faults) print(faultLine(fault, language))
        if (more) print(JOURNAL_MESSAGES.more[language])
    } else if (last === null) print(JOURNAL_MESSAGES.empty[language])
    else print(say(JOURNAL_MESSAGES.holds, { entries, n: last.n, hash: last.hash })[language])
    if (evidence !== null) for (const line of evidenceLines(evidence, language)) print(line)
    if (head === null && last !== null) aside(JOURNAL_MESSAGES.noHead[language])
}

function evidenceLines({ whole, expired, lost, faults, more }: EvidenceReport, language: Language): string[] {
    if (faults.length === 0) {
        const isNone = whole + expired + lost === 0
        return isNone ? [] : [say(EVIDENCE_MESSAGES.verified, { whole, expired, lost })[language]]
    }
    const lines = faults.map(({ what, file }) => {
        const words = EVIDENCE_MESSAGES[`fault-${what}`][language]
        return say(EVIDENCE_MESSAGES.verifyFault, { file, what: words })[language]
    })
    const rest = more ? [JOURNAL_MESSAGES.more[language]] : []
    return [EVIDENCE_MESSAGES.verifyFaults[language], ...lines, ...rest]
}

function faultLine({ what, file, start, end, n, count }: JournalFault, language: CommandContext["language"]): string {
    const place = file === "" ? "–" : `${file} ${start}–${end}`
    const words = say(JOURNAL_FAULT_WORDS[what], { count })[language]
    return say(JOURNAL_MESSAGES.fault, { place, n, what: words })[language]
}

export default verify
