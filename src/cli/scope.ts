import type { Command, CommandContext, ExitCode } from "./command.ts"
import type { ScopeQuery } from "../ledger/contract.ts"
import { askComparison, askDigests, askScope } from "./scope/ask-scope.ts"
import { parseScopeArguments, type ScopeArguments } from "./scope/scope-arguments.ts"
import { comparisonText } from "./scope/comparison-text.ts"
import { scopeText } from "./scope/scope-text.ts"

const scope: Command = {
    run: async (args, context) => {
        const parsed = parseScopeArguments(args)
        if (parsed.other !== null) return printComparison(parsed.query, parsed.other, context)
        return parsed.digests === null ? printScope(parsed, context) : printDigests(parsed, parsed.digests, context)
    },
}

async function printScope({ query }: ScopeArguments, context: CommandContext): Promise<ExitCode> {
    const answer = await askScope(context, query)
    context.print(context.json ? JSON.stringify(answer) : scopeText(query, answer, context.language))
    // Nobody seen is not "nobody left" where the maximum cannot be determined.
    return answer.records === 0 && answer.persons.maximum === 0 ? 0 : 1
}

async function printComparison(first: ScopeQuery, second: ScopeQuery, context: CommandContext): Promise<ExitCode> {
    const answer = await askComparison(context, first, second)
    context.print(context.json ? JSON.stringify(answer) : comparisonText(first, second, answer, context.language))
    return answer.persons.onlyFirst === 0 && answer.persons.onlySecond === 0 ? 0 : 1
}

/** One digest a line, so that two lists can be compared by other programs. */
async function printDigests({ query }: ScopeArguments, kind: string, context: CommandContext): Promise<ExitCode> {
    const { digests, keyIds } = await askDigests(context, query, kind)
    const keyId = keyIds.length === 1 ? keyIds[0] : null
    if (digests.length === 0) return 0
    const lines = context.json ? digests.map((digest) => JSON.stringify({ kind, digest, keyId })) : digests
    context.print(lines.join("\n"))
    return 1
}

export default scope
