// To whom evidence is encrypted from now on: recipients that are brought along, or two identities that are made here, shown
// once and forgotten. Nothing is noted before the restore drill has passed, where there is an identity to run it with.
import { newAgeKey } from "../../age/age-file.ts"
import { dataFolder } from "../../config/data-folder.ts"
import { areRecipients, noteRecipients, readRecipients } from "../../config/evidence-recipients.ts"
import { ConfigProblem } from "../../config/config-problem.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { runDrill } from "../../evidence/store/drill.ts"
import type { CommandContext } from "../command.ts"
import { openEvidencePlace } from "./evidence-place.ts"
import { readIdentity } from "./read-identity.ts"

export interface RecipientOptions {
    readonly identities?: boolean | undefined
    readonly recipient?: readonly string[] | undefined
    /** Files, or `-`. */
    readonly identity?: readonly string[] | undefined
    readonly replace?: boolean | undefined
}

export interface SettledRecipients {
    readonly recipients: readonly string[]
    /** Identities that were made here; to be shown, and nowhere else. */
    readonly made: readonly string[]
    /** `missing`: nobody brought an identity. */
    readonly drill: "passed" | "missing"
}

/**
 * @returns null: nothing was asked for
 * @throws SekishoError SEKISHO_CLI_USAGE, SEKISHO_EVIDENCE_RECIPIENTS_THERE, SEKISHO_EVIDENCE_DRILL_FAILED
 */
export async function settleRecipients(
    options: RecipientOptions,
    context: CommandContext,
): Promise<SettledRecipients | null> {
    const { identities = false, recipient, identity = [], replace = false } = options
    if (!identities && recipient === undefined) {
        if (identity.length > 0 || replace) throw new SekishoError("SEKISHO_CLI_USAGE")
        return null
    }
    if (identities === (recipient !== undefined)) throw new SekishoError("SEKISHO_CLI_USAGE")
    const file = dataFolder(context.dataDir).evidenceRecipientsFile
    if (!replace && readRecipients(file) !== null) throw new SekishoError("SEKISHO_EVIDENCE_RECIPIENTS_THERE")
    const made = identities ? [await newAgeKey(), await newAgeKey()] : []
    const recipients = recipient ?? made.map((key) => key.recipient)
    if (!areRecipients(recipients))
        throw new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", "--recipient", "age1… --recipient age1…")
    const brought: string[] = made.map((key) => key.identity)
    for (const path of identity) brought.push(await readIdentity(path, context))
    const passed = await runDrill(recipients, brought)
    if (!passed.every((one) => one)) throw new SekishoError("SEKISHO_EVIDENCE_DRILL_FAILED")
    const place = await openEvidencePlace(context)
    place.note("evidence-recipients", { recipients: recipients.join(" "), drill: passed.length })
    if (!(await noteRecipients(file, recipients, { nowMs: Date.now(), replace })))
        throw new SekishoError("SEKISHO_EVIDENCE_RECIPIENTS_THERE")
    const drill = passed.length === 0 ? "missing" : "passed"
    return { recipients, made: made.map((key) => key.identity), drill }
}
