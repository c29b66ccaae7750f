import { SekishoError } from "../core/errors/sekisho-error.ts"

/** A command line that was not understood, of which the command itself has shown the narrower usage: no wider one follows. */
export class UsageTold extends SekishoError {
    constructor(cause?: unknown) {
        super("SEKISHO_CLI_USAGE", {}, cause)
    }
}
