import type { Command, CommandContext, ExitCode } from "./command.ts"
import type { ScopeQuery } from "../ledger/contract.ts"
import { askComparison, askDigests, askScope } from "./scope/ask-scope.ts"
import { compareFrozen, frozenText } from "./scope/frozen-text.ts"
import { askIncidentScope, type IncidentScope, isBare, narrowed } from "./scope/incident-scope.ts"
import { parseScopeArguments } from "./scope/scope-arguments.ts"
import { comparisonText } from "./scope/comparison-text.ts"
import { scopeText } from "./scope/scope-text.ts"
import { routesOfLedger, unseenRoute } from "./seen-routes.ts"
import type { ScopeJson } from "../server/api/scope-json.ts"

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

/** A slip in the route is told: nobody left there, but nobody was ever there either. */
async function tellUnseen({ route }: ScopeQuery, { records }: ScopeJson, context: CommandContext): Promise<void> {
    if (route === null || records > 0) return
    const unseen = await unseenRoute(route, routesOfLedger(context, Date.now()))
    if (unseen !== null) context.tell(unseen[context.language])
}

async function printComparison(first: ScopeQuery, second: ScopeQuery, context: CommandContext): Promise<ExitCode> {
    const answer = await askComparison(context, first, second)
    context.print(context.json ? JSON.stringify(answer) : comparisonText(first, second, answer, context.language))
    return answer.persons.onlyFirst === 0 && answer.persons.onlySecond === 0 ? 0 : 1
}

/** One digest a line, so that two lists can be compared by other programs. */
async function printDigests(query: ScopeQuery, kind: string, context: CommandContext): Promise<ExitCode> {
    const { digests, keyIds } = await askDigests(context, query, kind)
    const keyId = keyIds.length === 1 ? keyIds[0] : null
    if (digests.length === 0) return 0
    const lines = context.json ? digests.map((digest) => JSON.stringify({ kind, digest, keyId })) : digests
    context.print(lines.join("\n"))
    return 1
}

export default scope
