import { parseArgs } from "node:util"
import { dataFolder } from "../config/data-folder.ts"
import { readRecipients } from "../config/evidence-recipients.ts"
import { openInstallation } from "../config/installation.ts"
import { CLI_MESSAGES } from "../core/messages/cli.messages.data.ts"
import { EVIDENCE_MESSAGES } from "../core/messages/evidence.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Command } from "./command.ts"
import { settleRecipients } from "./evidence/settle-recipients.ts"

const OPTIONS = {
    key: { type: "string" },
    identities: { type: "boolean" },
    recipient: { type: "string", multiple: true },
    identity: { type: "string", multiple: true },
    replace: { type: "boolean" },
} as const

const init: Command = {
    run: async (args, context) => {
        const { values } = parseArgs({ args: [...args], options: OPTIONS })
        const { id, keyId, keyFile } = await openInstallation(context.dataDir, values.key ?? null)
        const settled = await settleRecipients(values, context)
        const { language, print } = context
        if (context.json) {
            const noted = settled?.recipients ?? readRecipients(dataFolder(context.dataDir).evidenceRecipientsFile)
            const identities = settled === null || settled.made.length === 0 ? {} : { identities: settled.made }
            const evidence = { recipients: noted ?? [], drill: settled?.drill ?? null, ...identities }
            print(JSON.stringify({ id, keyId, keyFile, dataDir: context.dataDir, evidence }))
            return 0
        }
        print(say(CLI_MESSAGES.initDone, { dataDir: context.dataDir, keyId, keyFile })[language])
        if (settled === null) {
            const noted = readRecipients(dataFolder(context.dataDir).evidenceRecipientsFile)
            if (noted === null) print(EVIDENCE_MESSAGES.off[language])
            return 0
        }
        const [first = "", second = ""] = settled.made
        print(say(EVIDENCE_MESSAGES.recipientsNoted, { recipients: settled.recipients.join(" ") })[language])
        if (settled.made.length > 0) print(say(EVIDENCE_MESSAGES.identitiesMade, { first, second })[language])
        else print(EVIDENCE_MESSAGES[settled.drill === "passed" ? "drillPassed" : "drillMissing"][language])
        return 0
    },
}

export default init
