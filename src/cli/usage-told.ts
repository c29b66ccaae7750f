import { isSekishoError, SekishoError } from "../core/errors/sekisho-error.ts"
import type { CommandContext, ExitCode } from "./command.ts"

/** A command line that was not understood, of which the command itself has shown the narrower usage: no wider one follows. */
export class UsageTold extends SekishoError {
    constructor(cause?: unknown) {
        super("SEKISHO_CLI_USAGE", {}, cause)
    }
}

/**
 * Runs a command below another one; where it was mistyped, its own usage is shown and not that of all.
 *
 * @param usage of it, behind `sekisho`
 * @throws UsageTold
 */
export async function tellingUsage(
    usage: string,
    context: CommandContext,
    run: () => Promise<ExitCode>,
): Promise<ExitCode> {
    try {
        return await run()
    } catch (error) {
        if (!isSekishoError(error) || error.code !== "SEKISHO_CLI_USAGE") throw error
        context.tell(`sekisho ${usage}`)
        throw new UsageTold(error)
    }
}
