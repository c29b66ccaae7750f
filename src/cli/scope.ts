import { CLI_MESSAGES } from "../core/messages/cli.messages.data.ts"
import { LEDGER_MESSAGES } from "../core/messages/ledger.messages.data.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import type { RefusalAnswer, ScopeQuery } from "../ledger/contract.ts"
import { say } from "../core/messages/say.ts"
import { askLedger } from "./ask-ledger.ts"
import { askComparison, askDigests, askScope } from "./scope/ask-scope.ts"
import { compareFrozen, frozenText } from "./scope/frozen-text.ts"
import { askIncidentScope, type IncidentScope, isBare, narrowed } from "./scope/incident-scope.ts"
import { parseScopeArguments } from "./scope/scope-arguments.ts"
import { comparisonText } from "./scope/comparison-text.ts"
import { scopeText } from "./scope/scope-text.ts"
import { routesOfLedger, unseenRoute } from "./seen-routes.ts"
import type { ScopeJson } from "../server/api/scope-json.ts"

/** Enough to tell a slip from an attack that was refused; an answer of some hundred kilobytes. */
const REFUSALS_LOOKED_AT = 2_000

const scope: Command = {
    run: async (args, context) => {
        const parsed = parseScopeArguments(args)
        const { incident, config, digests, other, lists } = parsed
        const of = incident === null ? null : await askIncidentScope(incident, config, context)
        const query = of === null ? parsed.query : narrowed(of.asked, parsed.query)
        if (other !== null) return printComparison(query, other, context)
        if (digests !== null) return printDigests(query, digests, context)
        const answer = await askScope(context, query, { lists })
        await tellUnseen(query, answer, context)
        return printScope(query, answer, isBare(parsed.query) ? of : null, context)
    },
}

/** @param of whose frozen figures the answer is held against */
function printScope(
    query: ScopeQuery,
    answer: ScopeJson,
    of: IncidentScope | null,
    { json, language, print }: CommandContext,
): ExitCode {
    const incident = of === null ? null : compareFrozen(of, answer)
    if (json) print(JSON.stringify(incident === null ? answer : { ...answer, incident }))
    else {
        const text = scopeText(query, answer, language)
        print(incident === null ? text : `${text}\n\n${frozenText(incident, answer, language)}`)
    }
    // Nobody seen is not "nobody left" where the maximum cannot be determined.
    return answer.records === 0 && answer.persons.maximum === 0 ? 0 : 1
}

/** A slip is told: nobody left there, but nobody was ever there either. */
async function tellUnseen(query: ScopeQuery, { records, coverage }: ScopeJson, context: CommandContext): Promise<void> {
    if (records > 0) return
    const { route } = query
    const unseen = route === null ? null : await unseenRoute(route, routesOfLedger(context, Date.now()))
    if (unseen !== null) return context.tell(unseen[context.language])
    const answers = coverage.full + coverage.partly + coverage.none
    if (answers > 0 || !isFiltered(query)) return
    const refused = query.finding === null ? 0 : await refusedWith(query.finding, context)
    const text = refused === 0 ? CLI_MESSAGES.scopeEmpty : say(CLI_MESSAGES.scopeRefused, { requests: refused })
    context.tell(text[context.language])
}

/** Requests that were refused with a finding, as far as they are looked through: there is such a finding, and no slip. */
async function refusedWith(finding: string, context: CommandContext): Promise<number> {
    const { requests } = await askLedger<RefusalAnswer>(context, {
        path: `/refusals?limit=${REFUSALS_LOOKED_AT}`,
        local: async (ledger) => ledger.refusals(0, REFUSALS_LOOKED_AT),
    })
    return requests.filter(({ findings }) =>
        findings.some(({ detector, technique }) => detector === finding || technique === finding),
    ).length
}

function isFiltered({ fromMs, toMs, ...filters }: ScopeQuery): boolean {
    return fromMs !== null || toMs !== null || Object.values(filters).some((value) => value !== null)
}

async function printComparison(first: ScopeQuery, second: ScopeQuery, context: CommandContext): Promise<ExitCode> {
    const answer = await askComparison(context, first, second)
    context.print(context.json ? JSON.stringify(answer) : comparisonText(first, second, answer, context.language))
    return answer.persons.onlyFirst === 0 && answer.persons.onlySecond === 0 ? 0 : 1
}

/** One digest a line, so that two lists can be compared by other programs. */
async function printDigests(query: ScopeQuery, kind: string, context: CommandContext): Promise<ExitCode> {
    const { digests, keyIds, lagBytes } = await askDigests(context, query, kind)
    if (lagBytes > 0) context.tell(say(LEDGER_MESSAGES.stillSpooling, { bytes: lagBytes })[context.language])
    const keyId = keyIds.length === 1 ? keyIds[0] : null
    if (digests.length === 0) return 0
    const lines = context.json ? digests.map((digest) => JSON.stringify({ kind, digest, keyId })) : digests
    context.print(lines.join("\n"))
    return 1
}

export default scope
