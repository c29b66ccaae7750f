import { INCIDENT_CLI_MESSAGES } from "../../core/messages/incident-cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { newAgeKey } from "../../age/age-file.ts"
import type { Subcommand } from "../command.ts"

/** A key is printed, never stored: whoever has this machine must not have it. */
const key: Subcommand = {
    usage: "key",
    summary: INCIDENT_CLI_MESSAGES.key,
    options: {},
    run: async (_args, { json, language, print }) => {
        const { identity, recipient } = await newAgeKey()
        const made = say(INCIDENT_CLI_MESSAGES.keyMade, { identity, recipient })
        print(json ? JSON.stringify({ identity, recipient }) : made[language])
        return 0
    },
}

export default key
