import type { Bilingual } from "../../core/language.ts"
import type { CommandContext, ExitCode } from "../command.ts"

/** One command below `sekisho incident`, one file, its default export. */
export interface Subcommand {
    /** Its words, as the list of commands shows them. */
    readonly usage: string
    readonly summary: Bilingual
    /** @param args those after its name */
    readonly run: (args: readonly string[], context: CommandContext) => Promise<ExitCode>
}
