// `sekisho verify`: proves the journal. Here with the key's public half, or anywhere with a copy of the journal's folder and the
// public key alone.
import { join } from "node:path"
import { parseArgs } from "node:util"
import { dataFolder } from "../config/data-folder.ts"
import { isSekishoError, SekishoError } from "../core/errors/sekisho-error.ts"
import type { Language } from "../core/language.ts"
import { DEEDS_MESSAGES as M } from "../core/messages/deeds.messages.data.ts"
import { EVIDENCE_MESSAGES } from "../core/messages/evidence.messages.data.ts"
import { JOURNAL_FAULT_WORDS, JOURNAL_MESSAGES } from "../core/messages/journal.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { compareDeeds, type DeedReport, type ShownDeeds } from "../deeds/compare-deeds.ts"
import { readExport } from "../deeds/export-file.ts"
import { JournaledDeeds } from "../deeds/journaled-deeds.ts"
import { type DocumentReport, JournaledDocuments } from "../deeds/journaled-documents.ts"
import { readFolder } from "../evidence/store/folder.ts"
import { JournaledSegments } from "../evidence/store/journaled-segments.ts"
import { type EvidenceReport, verifyEvidence } from "../evidence/store/verify-evidence.ts"
import type { JournalFault, JournalHead, JournalReport } from "../journal/contract.ts"
import { journalName, publicKeyText, readPublicKey } from "../journal/journal-key.ts"
import type { StampReport } from "../journal/stamps/contract.ts"
import { JournaledStamps } from "../journal/stamps/verify-stamps.ts"
import { verifyJournal, type VerifyOptions } from "../journal/verify-journal.ts"
import { JournaledAlterations, spoolLines, type SpoolReport } from "./altered-spool.ts"
import type { Command, CommandContext } from "./command.ts"
import { deedLines } from "./deed-lines.ts"
import { documentLines } from "./document-lines.ts"
import { gateIsRunning } from "./local-api.ts"
import { authoritiesOf, stampLines, tellUnproved } from "./stamp-lines.ts"
import { ownJournal, refuseMissing } from "./own-journal.ts"
import { ownDeeds } from "./own-deeds.ts"

const OPTIONS = {
    journal: { type: "string" },
    evidence: { type: "string" },
    "public-key": { type: "string" },
    head: { type: "string" },
    "print-public-key": { type: "boolean" },
    events: { type: "string" },
    config: { type: "string" },
    "tsa-ca": { type: "string" },
} as const

const verify: Command = {
    run: async (args, context) => {
        const { values } = parseArgs({ args: [...args], options: OPTIONS })
        const noted = values.head === undefined ? null : headOf(values.head)
        const own = values["public-key"] === undefined ? await ownJournal(context.dataDir) : null
        if (values["print-public-key"] === true) {
            if (own === null) throw new SekishoError("SEKISHO_CLI_USAGE")
            context.print(publicKeyText(own.publicKey).trimEnd())
            return 0
        }
        const known =
            own ?? auditorOptions(values.journal ?? join(context.dataDir, "journal"), values["public-key"] ?? "")
        const options = { ...known, dir: values.journal ?? known.dir, head: noted ?? known.head }
        if (values.journal !== undefined) await refuseMissing(options.dir)
        const isOwn = own !== null && values.journal === undefined && values.evidence === undefined
        const folder = values.evidence ?? (isOwn ? dataFolder(context.dataDir).evidenceDir : null)
        const gateRuns = isOwn && (await gateIsRunning(context.dataDir))
        const authorities = await authoritiesOf(values, own !== null)
        const isNamed = authorities !== null && !(authorities instanceof Error)
        const before = folder === null ? null : readFolder(folder)
        const shown = await shownTo(values, isOwn, options, context)
        const journaled = new JournaledSegments()
        const journaledDeeds = new JournaledDeeds()
        const journaledAlterations = new JournaledAlterations()
        const journaledStamps = new JournaledStamps(options.dir)
        const journaledDocuments = new JournaledDocuments()
        const report = verifyJournal({
            ...options,
            onEntry: (entry, lineHash) => {
                journaledStamps.take(entry, lineHash)
                journaled.take(entry)
                journaledDeeds.take(entry)
                journaledAlterations.take(entry)
                journaledDocuments.take(entry)
            },
        })
        const deeds = compareShown(shown, journaledDeeds, journalName(options.publicKey))
        const evidence = folder === null || before === null ? null : verifyEvidence(folder, before, journaled, gateRuns)
        const timestamps = await journaledStamps.verify(isNamed ? authorities : null)
        // They lie where they were written, which is on this machine alone.
        const documents = isOwn ? await journaledDocuments.verify() : null
        const spool = journaledAlterations.report()
        tell({ report, evidence, deeds, documents, timestamps, spool }, options, context)
        for (const asked of [shown, authorities]) if (asked instanceof Error) throw asked
        if (deeds === null && journaledDeeds.stores().length > 0) context.tell(M.notCompared[context.language])
        tellUnproved(timestamps, isNamed, context)
        // An auditor names a folder for what is in it: nothing there is nothing that was proved.
        if (values.journal !== undefined && report.entries === 0) return 1
        return [report, evidence, deeds, documents, timestamps].every((each) => (each?.faults.length ?? 0) === 0)
            ? 0
            : 1
    },
}

/** @returns an error where the store could not be asked: what else was found is told first */
async function shownTo(
    { events, config }: { readonly events?: string; readonly config?: string },
    isOwn: boolean,
    options: VerifyOptions,
    context: CommandContext,
): Promise<ShownDeeds | SekishoError | null> {
    if (events !== undefined) return readExport(events)
    if (!isOwn) return null
    return ownDeeds(config, options, context).catch((error: unknown) => {
        if (isSekishoError(error)) return error
        throw error
    })
}

function compareShown(
    shown: ShownDeeds | SekishoError | null,
    journaled: JournaledDeeds,
    journal: string,
): DeedReport | null {
    return shown === null || shown instanceof Error ? null : compareDeeds(shown, journaled, journal)
}

/** `N:HASH`, as the command prints it. */
function headOf(text: string): JournalHead {
    const match = /^([1-9]\d{0,15}):([0-9a-f]{64})$/.exec(text)
    if (match === null) throw new SekishoError("SEKISHO_CLI_USAGE")
    return { n: Number(match[1]), hash: match[2] ?? "" }
}

function auditorOptions(dir: string, publicKeyFile: string): VerifyOptions {
    return { dir, publicKey: readPublicKey(publicKeyFile), head: null }
}

interface Found {
    readonly report: JournalReport
    readonly evidence: EvidenceReport | null
    readonly deeds: DeedReport | null
    readonly documents: DocumentReport | null
    readonly timestamps: StampReport
    readonly spool: SpoolReport
}

function tell(
    { report, evidence, deeds, documents, timestamps, spool }: Found,
    { head }: VerifyOptions,
    { json, language, print, tell: aside }: CommandContext,
): void {
    const { entries, last, faults, more } = report
    if (json) {
        const shownHead = head === "altered" ? null : head
        return print(JSON.stringify({ ...report, head: shownHead, evidence, deeds, documents, timestamps, spool }))
    }
    if (faults.length > 0) {
        print(say(JOURNAL_MESSAGES.faults, { entries })[language])
        for (const fault of faults) print(faultLine(fault, language))
        if (more) print(JOURNAL_MESSAGES.more[language])
    } else if (last === null) print(JOURNAL_MESSAGES.empty[language])
    else print(say(JOURNAL_MESSAGES.holds, { entries, n: String(last.n), hash: last.hash })[language])
    for (const line of stampLines(timestamps, language)) print(line)
    if (evidence !== null) for (const line of evidenceLines(evidence, language)) print(line)
    if (deeds !== null) for (const line of deedLines(deeds, language)) print(line)
    if (documents !== null) for (const line of documentLines(documents, language)) print(line)
    for (const line of spoolLines(spool, language)) print(line)
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
