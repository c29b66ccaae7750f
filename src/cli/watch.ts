// `sekisho watch`: do we run it, is it exploited, does the gate refuse it, since when could it have been known.
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import { createLiveLine } from "./live-line.ts"
import { openAdvisories } from "./watch/advisory-store.ts"
import { answerAbout } from "./watch/answer.ts"
import { gateInForce } from "./watch/ask-gate.ts"
import { gatherComponents } from "./watch/gather-components.ts"
import { importAdvisories } from "./watch/import-advisories.ts"
import { printJson } from "./watch/print-json.ts"
import { printAnswer, tellBasis } from "./watch/print-text.ts"
import { sentence } from "./watch/sentence.ts"

const watch: Command = {
    run: async (args, context) => {
        if (args.length === 0 || args.some((arg) => arg.startsWith("--"))) throw new SekishoError("SEKISHO_CLI_USAGE")
        return args[0] === "import" ? importAll(args.slice(1), context) : ask(args, context)
    },
}

async function importAll(paths: readonly string[], context: CommandContext): Promise<ExitCode> {
    if (paths.length === 0) throw new SekishoError("SEKISHO_CLI_USAGE")
    const line = createLiveLine(context)
    const total = await importAdvisories(context.dataDir, paths, (records) =>
        line.update(sentence("importing", context, { records })),
    )
    line.end()
    context.print(context.json ? JSON.stringify(total) : sentence("imported", context, { ...total }))
    if (total.skipped > 0) context.tell(sentence("skipped", context, { files: total.skipped }))
    return 0
}

async function ask(args: readonly string[], context: CommandContext): Promise<ExitCode> {
    const gathered = await gatherComponents(args)
    const advisories = await openAdvisories(context.dataDir, gathered.components)
    const gate = await gateInForce(context.dataDir)
    const answer = answerAbout(gathered.components, advisories, gate)
    tellBasis(gathered, advisories, gate, context)
    const print = context.json ? printJson : printAnswer
    print(gathered, answer, { kevImported: advisories.kev !== null, gateRuns: gate.isRunning }, context)
    if (answer.findings.length > 0) return 1
    // Nobody may take what was not looked up for safe.
    return answer.notCovered.length + gathered.unresolved.length > 0 ? 3 : 0
}

export default watch
