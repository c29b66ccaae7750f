// `sekisho allow`: the exception to a refusal, proposed from the stored finding, shown with what it would have let through,
// and stored only with --yes.
import { userInfo } from "node:os"
import { parseArgs } from "node:util"
import type { AllowanceWish } from "../config/patch-schema.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { japanDate } from "../core/japan-time.ts"
import { PATCH_MESSAGES } from "../core/messages/patch.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { RequestRecord } from "../core/observation.ts"
import { hitKey } from "../gate/rules/hit-report.ts"
import { ALLOWANCE_DAYS } from "../inbound/allowances/limits.data.ts"
import type { RefusalAnswer } from "../ledger/contract.ts"
import { REFUSALS_LIMIT, REQUEST_QUERY } from "../server/api/query-schemas.ts"
import { preview, type Preview } from "./allow/preview.ts"
import { propose, type Proposal } from "./allow/propose.ts"
import { askLedger } from "./ask-ledger.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import { parseAnswer } from "./gate-answers.ts"
import { callGate } from "./local-api.ts"
import { routeArgument } from "./route-argument.ts"
import { RULES_ANSWER, RULES_IN_FORCE } from "./rules-answers.ts"
import { renderTable } from "./table.ts"

const DAY_MS = 86_400_000

const allow: Command = {
    run: async (args, context) => {
        const [word, ...rest] = args
        if (word === "list") return list(rest, context)
        if (word === "remove") return remove(rest, context)
        return proposeFor(args, context)
    },
}

async function proposeFor(args: readonly string[], context: CommandContext): Promise<ExitCode> {
    const { values, positionals } = parseArgs({
        args: [...args],
        options: {
            why: { type: "string" },
            until: { type: "string" },
            owner: { type: "string" },
            route: { type: "string" },
            "all-techniques": { type: "boolean" },
            yes: { type: "boolean" },
        },
        allowPositionals: true,
    })
    const { why = "", owner = userInfo().username } = values
    const { id, number } = idOf(positionals)
    if (why === "" || owner === "") throw new SekishoError("SEKISHO_CLI_USAGE")
    const untilMs = untilOf(values.until, Date.now())
    const request = await requestOf(id, context)
    const wider = { route: routeTyped(values.route), allTechniques: values["all-techniques"] ?? false }
    const proposals = request === null ? [] : propose(request, number, wider)
    if (proposals.length === 0) {
        context.tell(say(PATCH_MESSAGES.nothingToAllow, { id })[context.language])
        return 1
    }
    const wishes = proposals.map((one): AllowanceWish => ({ ...one, why, owner, transaction: id, untilMs }))
    const seen = await previewOf(proposals, context)
    const stored = values.yes === true ? await store(wishes, context) : null
    if (context.json) context.print(JSON.stringify({ proposals: wishes, preview: seen, stored }))
    else tellProposal(wishes, seen, stored?.ids ?? null, context)
    return 0
}

/** `ID`, or `ID#2` for its second finding. */
function idOf(positionals: readonly string[]): { readonly id: string; readonly number: number | null } {
    const [typed = "", extra] = positionals
    const match = /^\s*([0-9a-z-]{1,100})(?:#([1-9][0-9]?))?\s*$/i.exec(typed)
    const { success, data } = REQUEST_QUERY.safeParse({ id: match?.[1]?.toLowerCase() })
    if (!success || extra !== undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
    return { id: data.id, number: match?.[2] === undefined ? null : Number(match[2]) }
}

function routeTyped(route: string | undefined): string | null {
    return route === undefined ? null : routeArgument(route, "--route")
}

/** The day an owner names is the last one, in Japan. */
function untilOf(day: string | undefined, nowMs: number): number {
    if (day === undefined) return nowMs + ALLOWANCE_DAYS * DAY_MS
    const endMs = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00+09:00`) + DAY_MS : Number.NaN
    if (!(endMs > nowMs)) throw new SekishoError("SEKISHO_CLI_USAGE")
    return endMs
}

async function requestOf(id: string, context: CommandContext): Promise<RequestRecord | null> {
    const { request } = await askLedger<{ readonly request: RequestRecord | null }>(context, {
        path: `/request?${new URLSearchParams({ id }).toString()}`,
        local: async (ledger) => ({ request: await ledger.request(id) }),
    })
    return request
}

async function previewOf(proposals: readonly Proposal[], context: CommandContext): Promise<Preview> {
    const { requests } = await askLedger<RefusalAnswer>(context, {
        path: `/refusals?limit=${REFUSALS_LIMIT}`,
        local: async (ledger) => ledger.refusals(0, REFUSALS_LIMIT),
    })
    return preview(requests, proposals)
}

async function store(
    wishes: readonly AllowanceWish[],
    { dataDir }: CommandContext,
): Promise<{ ids: readonly string[] }> {
    return parseAnswer(RULES_IN_FORCE, await callGate(dataDir, "POST", "/allowances", wishes))
}

function tellProposal(
    wishes: readonly AllowanceWish[],
    seen: Preview,
    ids: readonly string[] | null,
    { language, print }: CommandContext,
): void {
    for (const { route, path, untilMs, owner, why, ...what } of wishes) {
        const values = { route, path, what: whatWords(what), until: dayOf(untilMs), owner, why }
        print(say(PATCH_MESSAGES.proposal, values)[language])
    }
    const { refused, passed, clients, suspects, burst } = seen
    const [routes, techniques] = [seen.routes, seen.techniques].map((list) => list.join(", ") || "–")
    print(
        say(PATCH_MESSAGES.preview, { refused, passed, clients, routes: routes ?? "", techniques: techniques ?? "" })[
            language
        ],
    )
    if (seen.looksLikeCampaign) print(say(PATCH_MESSAGES.campaign, { suspects, burst })[language])
    if (ids === null) print(PATCH_MESSAGES.sayYes[language])
    else print(say(PATCH_MESSAGES.allowed, { ids: ids.join(", ") })[language])
}

async function list(args: readonly string[], { dataDir, json, language, print }: CommandContext): Promise<ExitCode> {
    if (args.length > 0) throw new SekishoError("SEKISHO_CLI_USAGE")
    const { allowances, past, hits, nowMs } = parseAnswer(RULES_ANSWER, await callGate(dataDir, "GET", "/rules"))
    const rows = allowances.map((allowance) => {
        const { count = 0, lastMs = null } = hits[hitKey({ kind: "allowance", id: allowance.id })] ?? {}
        return { ...allowance, hits: count, lastHitMs: lastMs, expired: allowance.untilMs <= nowMs }
    })
    if (json) {
        print(JSON.stringify({ allowances: rows, past }))
        return 0
    }
    if (rows.length === 0) print(PATCH_MESSAGES.noAllowances[language])
    else {
        const cells = rows.map((row) => [
            row.id,
            row.route,
            row.path,
            whatWords(row),
            `${dayOf(row.untilMs)}${row.expired ? PATCH_MESSAGES.expiredMark[language] : ""}`,
            row.hits.toLocaleString("en-US"),
            row.owner,
            row.why,
        ])
        print(renderTable([PATCH_MESSAGES.allowanceHeader[language].split("|"), ...cells]))
    }
    return 0
}

async function remove(args: readonly string[], { dataDir, json, language, print }: CommandContext): Promise<ExitCode> {
    const [id, extra] = args
    if (id === undefined || extra !== undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
    const path = `/allowances?id=${encodeURIComponent(id)}`
    const answer = parseAnswer(RULES_IN_FORCE, await callGate(dataDir, "DELETE", path))
    const { inForceMs } = answer
    print(json ? JSON.stringify(answer) : say(PATCH_MESSAGES.allowanceRemoved, { id, inForceMs })[language])
    return 0
}

function whatWords({ detector, technique }: Pick<AllowanceWish, "detector" | "technique">): string {
    return technique === null ? `${detector}/*` : `${detector}/${technique}`
}

/** The last day it is in force, in UTC. */
function dayOf(untilMs: number): string {
    return japanDate(untilMs - 1)
}

export default allow
