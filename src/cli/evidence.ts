import type { Command, Subcommand } from "./command.ts"
import drill from "./evidence/drill.ts"
import exportTo from "./evidence/export.ts"
import list from "./evidence/list.ts"
import open from "./evidence/open.ts"
import { tellingUsage, UsageTold } from "./usage-told.ts"

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = { list, export: exportTo, open, drill }

const evidence: Command = {
    subcommands: SUBCOMMANDS,
    run: async ([word = "", ...rest], context) => {
        const sub = Object.hasOwn(SUBCOMMANDS, word) ? SUBCOMMANDS[word] : undefined
        if (sub === undefined) {
            for (const { usage, summary } of Object.values(SUBCOMMANDS))
                context.tell(`  ${usage}\n      ${summary[context.language]}`)
            throw new UsageTold()
        }
        return tellingUsage(`evidence ${sub.usage}`, context, async () => sub.run(rest, context))
    },
}

export default evidence
