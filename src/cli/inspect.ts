// `sekisho inspect`: judges raw HTTP requests from files or stdin, or a labelled corpus, and says why.
import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import { buffer } from "node:stream/consumers"
import { parseArgs } from "node:util"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { Finding } from "../core/finding.ts"
import type { Bilingual } from "../core/language.ts"
import { INSPECT_MESSAGES } from "../core/messages/inspect.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import { findingLines } from "./finding-lines.ts"
import { judgeCorpus } from "./inspect-corpus.ts"
import { judgeRaw, type RawJudgement } from "./judge-raw.ts"

const inspect: Command = {
    run: async (args, context) => {
        const { values, positionals } = parseArgs({
            args: [...args],
            options: { corpus: { type: "string" } },
            allowPositionals: true,
        })
        if (values.corpus !== undefined) return inspectCorpus(values.corpus, context)
        return inspectFiles(positionals.length === 0 ? ["-"] : positionals, context)
    },
}

async function inspectFiles(files: readonly string[], context: CommandContext): Promise<ExitCode> {
    let blocked = false
    for (const file of files) {
        if (context.signal.aborted) break
        const judgement = judgeRaw(await bytesOf(file, context))
        const id = file === "-" ? "stdin" : basename(file)
        if (context.json) context.print(JSON.stringify(asJson(id, judgement)))
        else explain(id, judgement, context)
        blocked ||= judgement.decision.kind === "block"
    }
    return blocked ? 1 : 0
}

async function bytesOf(file: string, context: CommandContext): Promise<Uint8Array> {
    if (file === "-") return buffer(context.stdin)
    try {
        return await readFile(file)
    } catch (error) {
        throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, error)
    }
}

function asJson(id: string, { decision }: RawJudgement): Readonly<Record<string, unknown>> {
    const { kind, score, findings } = decision
    const refusal = decision.kind === "block" ? { status: decision.status, code: decision.code } : {}
    return { id, decision: kind, score, ...refusal, findings: findings.map(findingAsJson) }
}

function findingAsJson(finding: Finding): Readonly<Record<string, unknown>> {
    const { detector, technique, path, evidence, reason, decoding, score, cwe, capec, attack } = finding
    return { detector, technique, path, evidence, reason, decoding, score, cwe, capec, attack }
}

function explain(id: string, { decision, evidence }: RawJudgement, context: CommandContext): void {
    const tell = (text: Bilingual): void => context.print(text[context.language])
    const status = decision.kind === "block" ? String(decision.status) : ""
    tell(say(INSPECT_MESSAGES[decision.kind], { id, score: decision.score, status }))
    if (decision.kind === "block" && decision.code !== null) context.print(`  ${decision.code}`)
    for (const [index, finding] of decision.findings.entries()) {
        for (const line of findingLines(finding, context.language, evidence[index] ?? "")) context.print(line)
    }
}

async function inspectCorpus(file: string, context: CommandContext): Promise<ExitCode> {
    const counts = await judgeCorpus(file, context.signal)
    let blocked = 0
    for (const [label, of] of counts) {
        const total = of.allow + of.observe + of.block + of.invalid
        blocked += of.block
        const line = { label, ...of, total }
        context.print(context.json ? JSON.stringify(line) : say(INSPECT_MESSAGES.corpusLabel, line)[context.language])
    }
    return blocked > 0 ? 1 : 0
}

export default inspect
