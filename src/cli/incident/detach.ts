// `sekisho incident detach ID N --identity FILE --out FILE`: decrypted here, where the identity is.
import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_CLI_MESSAGES as M } from "../../core/messages/incident-cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { isIntact, unseal } from "../../control/attachment/seal.ts"
import { ATTACHMENT_NUMBER } from "../../server/api/incident-schemas.ts"
import { askControl } from "../ask-control.ts"
import type { CommandContext, Subcommand } from "../command.ts"
import { askIncident } from "./ask-incident.ts"
import { readInput } from "./read-input.ts"
import { byOf, type SaidValues } from "./said-options.ts"
import { writeOutput } from "./write-output.ts"

const OPTIONS = {
    identity: { type: "string" },
    out: { type: "string" },
    by: { type: "string" },
    config: { type: "string" },
} as const

const detach: Subcommand = {
    usage: "detach ID N --identity FILE|- --out FILE [--by ROLE]",
    summary: M.detach,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const [id, number] = positionals
        const parsed = ATTACHMENT_NUMBER.safeParse(number)
        if (!parsed.success || values.identity === undefined || values.out === undefined) {
            throw new SekishoError("SEKISHO_CLI_USAGE")
        }
        const sealed = await sealedFile(id, parsed.data, values, context)
        const identity = identityOf(await readInput(values.identity, context.stdin))
        await writeOutput(values.out, await unseal(sealed, identity))
        context.print(
            context.json
                ? JSON.stringify({ file: values.out })
                : say(M.detached, { file: values.out })[context.language],
        )
        return 0
    },
}

async function sealedFile(
    id: string | undefined,
    number: number,
    values: Pick<SaidValues, "by" | "config">,
    context: CommandContext,
): Promise<Uint8Array> {
    const by = byOf(values)
    const { incident } = await askIncident(id, values.config, context)
    const facts = incident.attachments.find((each) => each.number === number)
    if (facts === undefined) throw new SekishoError("SEKISHO_CONTROL_ATTACHMENT_UNKNOWN")
    const { sealed } = await askControl<{ readonly sealed: string }>(context, values.config, {
        method: "GET",
        path: `/incidents/${incident.id}/attachments/${number}?${new URLSearchParams({ by }).toString()}`,
        local: async (store) => ({
            sealed: Buffer.from(
                (await store.attachment(incident.id, number, { by, nowMs: Date.now() })) ?? [],
            ).toString("base64"),
        }),
    })
    const bytes = new Uint8Array(Buffer.from(sealed, "base64"))
    if (!isIntact(facts, bytes)) throw new SekishoError("SEKISHO_CONTROL_ATTACHMENT_DAMAGED", { bytes: bytes.length })
    return bytes
}

/** As `age-keygen` writes a file: comments, and one line with the identity. */
function identityOf(text: string): string {
    const lines = text.split("\n").map((line) => line.trim())
    return lines.find((line) => line.startsWith("AGE-SECRET-KEY-")) ?? ""
}

export default detach
