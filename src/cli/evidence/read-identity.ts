import { text } from "node:stream/consumers"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { identityIn } from "../../evidence/store/open-kept.ts"
import type { CommandContext } from "../command.ts"
import { readInput } from "../incident/read-input.ts"

/**
 * From a file or standard input, into memory: on the command line everybody on the machine could read it.
 *
 * @param path `-` or undefined: standard input
 * @throws SekishoError SEKISHO_CLI_USAGE where an identity itself was typed, or none is there
 */
export async function readIdentity(path: string | undefined, { stdin }: CommandContext): Promise<string> {
    if (path !== undefined && identityIn(path) !== null) throw new SekishoError("SEKISHO_CLI_USAGE")
    const given = path === undefined ? await text(stdin) : await readInput(path, stdin)
    const identity = identityIn(given)
    if (identity === null) throw new SekishoError("SEKISHO_EVIDENCE_NOT_OPENED")
    return identity
}
