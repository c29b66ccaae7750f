// `sekisho watch`: do we run it, is it exploited, does the gate refuse it, since when could it have been known.
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { say } from "../core/messages/say.ts"
import { WATCH_MESSAGES } from "../core/messages/watch.messages.data.ts"
import type { Component, WatchFinding } from "../watch/contract.ts"
import { findAdvisories, isCovered } from "../watch/find-advisories.ts"
import { readKev } from "../watch/read-kev.ts"
import { readOsv } from "../watch/read-osv.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import { importFile, loadAdvisories } from "./watch/advisory-store.ts"
import { judgeAsShipped, proofFor } from "./watch/judge-proof.ts"

type MessageName = keyof typeof WATCH_MESSAGES
type Values = Readonly<Record<string, string | number>>

const DAY_MS = 86_400_000

const watch: Command = {
    run: async ([word = "", ...rest], context) => {
        if (word === "import") return importAll(rest, context)
        return answer(componentsOf([word, ...rest]), context)
    },
}

async function importAll(paths: readonly string[], context: CommandContext): Promise<ExitCode> {
    if (paths.length === 0) throw new SekishoError("SEKISHO_CLI_USAGE")
    const total = { osv: 0, kev: 0 }
    for (const path of paths) {
        const { osv, kev } = await importFile(context.dataDir, path)
        total.osv += osv
        total.kev += kev
    }
    context.print(context.json ? JSON.stringify(total) : sentence("imported", context, total))
    return 0
}

/** Words such as `struts2-core 2.3.31`, one component an argument. */
function componentsOf(args: readonly string[]): readonly Component[] {
    return args.map((arg) => {
        const [name = "", version = "", extra] = arg.trim().split(/\s+/)
        if (name === "" || version === "" || extra !== undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
        return { name, version, ecosystem: null }
    })
}

async function answer(components: readonly Component[], context: CommandContext): Promise<ExitCode> {
    const imported = await loadAdvisories(context.dataDir)
    const records = imported.osv.flatMap((one) => readOsv(one) ?? [])
    const catalogue = readKev(imported.kev)
    if (records.length === 0) context.tell(sentence("noData", context))
    if (catalogue === null) context.tell(sentence("noKev", context))
    else
        context.tell(sentence("kevAge", context, { days: daysSince(catalogue.released), released: catalogue.released }))
    const kev = new Map(catalogue?.entries.map((entry) => [entry.cve, entry]))
    let found = 0
    let unchecked = 0
    for (const component of components) {
        const findings = findAdvisories(component, records, kev)
        found += findings.length
        const covered = isCovered(component, records)
        if (findings.length === 0) printNone(component, covered, context)
        if (findings.length === 0 && !covered) unchecked++
        for (const finding of findings) printFinding(component, finding, catalogue !== null, context)
    }
    if (found > 0) return 1
    // Nobody may take what was not looked up for safe.
    return unchecked > 0 ? 3 : 0
}

function printNone({ name, version }: Component, covered: boolean, context: CommandContext): void {
    const state = covered ? "not-affected" : "not-checked"
    if (context.json) context.print(JSON.stringify({ name, version, state }))
    else context.print(sentence(covered ? "noneFound" : "notCovered", context, { name, version }))
}

function printFinding(
    { name, version }: Component,
    { advisory, affected, kev, knownSince }: WatchFinding,
    kevImported: boolean,
    context: CommandContext,
): void {
    const proof = proofFor(advisory)
    const gate = proof === null ? null : judgeAsShipped(Buffer.from(proof.attack))
    const ids = [advisory.id, ...advisory.aliases]
    if (context.json) {
        const exploited = kevImported ? kev : "not-checked"
        const proved = { proof: proof?.id ?? null, gate: gate ?? "not-checked" }
        context.print(JSON.stringify({ name, version, state: affected, ids, kev: exploited, knownSince, ...proved }))
        return
    }
    const line = (key: MessageName, values: Values = {}): void => context.print(sentence(key, context, values))
    line(affected === "affected" ? "affected" : "notChecked", { name, version, ids: ids.join(", ") })
    if (kev !== null) line("exploited", { added: kev.added, due: kev.due, ransomware: kev.ransomware })
    else if (kevImported) line("notInKev")
    if (knownSince !== null) line("knownSince", { day: knownSince, days: daysSince(knownSince) })
    if (proof === null || gate === null) line("noProof")
    else if (gate.kind === "passed") line("passed", { proof: proof.id })
    else line("refused", { proof: proof.id, by: gate.by, techniques: gate.techniques.join(", ") })
}

function daysSince(day: string): number {
    return Math.max(0, Math.floor((Date.now() - Date.parse(day)) / DAY_MS))
}

function sentence(key: MessageName, { language }: CommandContext, values: Values = {}): string {
    return say(WATCH_MESSAGES[key], values)[language]
}

export default watch
