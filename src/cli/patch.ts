// `sekisho patch`: virtual patches, shipped and one's own. Each carries the requests that prove it, and one that does not
// hold them is not added.
import { readFile } from "node:fs/promises"
import { parseArgs } from "node:util"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { PATCH_MESSAGES } from "../core/messages/patch.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Patch } from "../core/patch.ts"
import { hitKey } from "../gate/rules/hit-report.ts"
import { patchesInForce } from "../gate/rules/owner-rules.ts"
import { patchEndsMs } from "../inbound/patches/compile-patch.ts"
import type { PatchProof } from "../inbound/patches/contract.ts"
import { judgeWithPatches, provePatch } from "../inbound/patches/prove-patch.ts"
import { STARTER_PATCHES } from "../inbound/patches/starter.data.ts"
import { compileRules } from "../inbound/rules.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import { parseAnswer } from "./gate-answers.ts"
import { callGate } from "./local-api.ts"
import { readPatches } from "./patch/read-patches.ts"
import { RULES_IN_FORCE } from "./rules-answers.ts"
import { rulesOf } from "./rules-known.ts"
import { renderTable } from "./table.ts"

type Sub = (args: readonly string[], context: CommandContext) => Promise<ExitCode>

const SUBCOMMANDS: Readonly<Record<string, Sub>> = { add, list, test, remove, restore }

const patch: Command = {
    run: async ([word = "", ...rest], context) => {
        const sub = Object.hasOwn(SUBCOMMANDS, word) ? SUBCOMMANDS[word] : undefined
        if (sub === undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
        return sub(rest, context)
    },
}

async function add(args: readonly string[], context: CommandContext): Promise<ExitCode> {
    const patches = readPatches(await textOf(onlyOne(args)))
    const failed = patches.map(proofOf).filter(isFailed)
    if (failed.length > 0) {
        tellProofs(failed, context)
        context.tell(PATCH_MESSAGES.notAdded[context.language])
        return 1
    }
    const answer = parseAnswer(RULES_IN_FORCE, await callGate(context.dataDir, "POST", "/patches", patches))
    const values = { ids: answer.ids.join(", "), inForceMs: answer.inForceMs }
    context.print(context.json ? JSON.stringify(answer) : say(PATCH_MESSAGES.added, values)[context.language])
    return 0
}

async function list(args: readonly string[], context: CommandContext): Promise<ExitCode> {
    if (args.length > 0) throw new SekishoError("SEKISHO_CLI_USAGE")
    const { json, language, print } = context
    const { rules, hits, nowMs } = await rulesOf(context.dataDir)
    const rows = patchesInForce(rules).map((one) => ({
        ...one,
        own: rules.patches.includes(one),
        expired: patchEndsMs(one) <= nowMs,
        hits: hits[hitKey({ kind: "patch", id: one.id })]?.count ?? 0,
    }))
    if (json) {
        for (const row of rows) print(JSON.stringify(row))
        return 0
    }
    const cells = rows.map(({ id, advisories, mode, expires, expired, hits: count, own, product }) => [
        id,
        advisories[0]?.id ?? "",
        PATCH_MESSAGES[mode === "block" ? "modeBlock" : "modeObserve"][language],
        `${expires ?? "–"}${expired ? PATCH_MESSAGES.expiredMark[language] : ""}`,
        count.toLocaleString("en-US"),
        PATCH_MESSAGES[own ? "own" : "shipped"][language],
        product,
    ])
    print(renderTable([PATCH_MESSAGES.patchHeader[language].split("|"), ...cells]))
    if (rules.patchesOff.length > 0) print(say(PATCH_MESSAGES.off, { ids: rules.patchesOff.join(", ") })[language])
    return 0
}

async function test(args: readonly string[], context: CommandContext): Promise<ExitCode> {
    const { values, positionals } = parseArgs({
        args: [...args],
        options: { request: { type: "string" } },
        allowPositionals: true,
    })
    const [file, extra] = positionals
    if (extra !== undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
    const patches =
        file === undefined ? patchesInForce((await rulesOf(context.dataDir)).rules) : await patchesNamed(file)
    if (values.request !== undefined) return testRequest(await bytesOf(values.request), patches, context)
    const proofs = patches.map(proofOf)
    tellProofs(proofs, context)
    return proofs.some(isFailed) ? 1 : 0
}

function testRequest(raw: Uint8Array, patches: readonly Patch[], { json, language, print }: CommandContext): ExitCode {
    const { met, decision, withoutPatch } = judgeWithPatches(raw, compileRules(patches, [], null), Date.now())
    const answer = { met, decision: decision.kind, withoutPatch: withoutPatch.kind }
    const values = { ...answer, met: met.join(", ") || "–" }
    print(json ? JSON.stringify(answer) : say(PATCH_MESSAGES.requestTested, values)[language])
    return met.length > 0 ? 1 : 0
}

async function remove(args: readonly string[], context: CommandContext): Promise<ExitCode> {
    const id = onlyOne(args)
    const answer = await callGate(context.dataDir, "DELETE", `/patches?id=${encodeURIComponent(id)}`)
    return tellDone("removed", id, answer, context)
}

async function restore(args: readonly string[], context: CommandContext): Promise<ExitCode> {
    const id = onlyOne(args)
    return tellDone("restored", id, await callGate(context.dataDir, "POST", "/patches/restore", { id }), context)
}

function tellDone(what: "removed" | "restored", id: string, answered: unknown, context: CommandContext): ExitCode {
    const answer = parseAnswer(RULES_IN_FORCE, answered)
    const text = say(PATCH_MESSAGES[what], { id, inForceMs: answer.inForceMs })[context.language]
    context.print(context.json ? JSON.stringify(answer) : text)
    return 0
}

/** A file, or the id of a shipped one. */
async function patchesNamed(name: string): Promise<readonly Patch[]> {
    const shipped = STARTER_PATCHES.filter(({ id }) => id === name)
    return shipped.length > 0 ? shipped : readPatches(await textOf(name))
}

function proofOf(one: Patch): PatchProof {
    return { patch: one, results: provePatch(one) }
}

function isFailed({ results }: PatchProof): boolean {
    return results.some(({ passed }) => !passed)
}

function tellProofs(proofs: readonly PatchProof[], { json, language, print }: CommandContext): void {
    for (const { patch: one, results } of proofs) {
        if (json) print(JSON.stringify({ id: one.id, results }))
        else
            print(
                say(PATCH_MESSAGES[isFailed({ patch: one, results }) ? "failed" : "proved"], countsOf(one, results))[
                    language
                ],
            )
    }
}

function countsOf({ id }: Patch, results: PatchProof["results"]): Record<string, string | number> {
    const attacks = results.filter(({ kind }) => kind === "attack")
    const benign = results.filter(({ kind }) => kind === "benign")
    return {
        id,
        attacks: attacks.length,
        met: attacks.filter(({ passed }) => passed).length,
        benign: benign.length,
        passed: benign.filter(({ passed }) => passed).length,
        alone: attacks.filter(({ withoutPatch }) => withoutPatch === "block").length,
    }
}

function onlyOne([first, extra]: readonly string[]): string {
    if (first === undefined || first.startsWith("--") || extra !== undefined)
        throw new SekishoError("SEKISHO_CLI_USAGE")
    return first
}

async function textOf(file: string): Promise<string> {
    return Buffer.from(await bytesOf(file)).toString("utf8")
}

async function bytesOf(file: string): Promise<Uint8Array> {
    try {
        return await readFile(file)
    } catch (cause) {
        throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
    }
}

export default patch
