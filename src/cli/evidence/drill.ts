import { parseArgs } from "node:util"
import { readRecipients } from "../../config/evidence-recipients.ts"
import type { Subcommand } from "../command.ts"
import { loadConfigRecipients } from "./config-recipients.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { EVIDENCE_MESSAGES as M } from "../../core/messages/evidence.messages.data.ts"
import { runDrill } from "../../evidence/store/drill.ts"
import { openEvidencePlace } from "./evidence-place.ts"
import { readIdentity } from "./read-identity.ts"

const OPTIONS = { identity: { type: "string" }, config: { type: "string" } } as const

const drill: Subcommand = {
    usage: "drill [--identity FILE] [--config FILE]",
    summary: M.drillSummary,
    options: OPTIONS,
    run: async (args, context) => {
        const { values } = parseArgs({ args: [...args], options: OPTIONS })
        const place = await openEvidencePlace(context)
        const recipients = (await loadConfigRecipients(values.config)) ?? readRecipients(place.recipientsFile)
        if (recipients === null) {
            context.print(context.json ? JSON.stringify({ on: false }) : M.off[context.language])
            return 1
        }
        const identity = await readIdentity(values.identity, context)
        const [opens] = await runDrill(recipients, [identity])
        place.note("evidence-drill", { passed: opens === true ? 1 : 0 })
        if (opens !== true) throw new SekishoError("SEKISHO_EVIDENCE_DRILL_FAILED")
        context.print(context.json ? JSON.stringify({ passed: true }) : M.drillPassed[context.language])
        return 0
    },
}

export default drill
