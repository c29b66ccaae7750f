// `sekisho key`: which person keys there are; `sekisho key rotate --why TEXT`: the next one is made.
import { userInfo } from "node:os"
import { parseArgs } from "node:util"
import { dataFolder } from "../config/data-folder.ts"
import { type Installation, openInstallation } from "../config/installation.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { KEY_MESSAGES as M } from "../core/messages/key.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { rotatePersonKey } from "../deeds/person-keys.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import { keyStates } from "./key/key-states.ts"
import { keyTable } from "./key/key-table.ts"
import { requireData } from "./require-data.ts"

/** As long as a reason of a stop may be. */
const WHY_UNITS = 500

const key: Command = {
    run: async (args, context) => {
        const { values, positionals } = parseArgs({
            args: [...args],
            options: { why: { type: "string" } },
            allowPositionals: true,
        })
        const [word = "list"] = positionals
        if (positionals.length > 1) throw new SekishoError("SEKISHO_CLI_USAGE")
        if (word === "list" && values.why === undefined) return list(context)
        const why = values.why?.trim() ?? ""
        if (word !== "rotate" || why === "" || why.length > WHY_UNITS) throw new SekishoError("SEKISHO_CLI_USAGE")
        return rotate(why, context)
    },
}

async function list(context: CommandContext): Promise<ExitCode> {
    const installation = await installed(context)
    const { keyFile, destroyed } = installation
    if (context.json) context.print(JSON.stringify({ keyFile, keys: keyStates(installation), destroyed }))
    else context.print(keyTable(installation, context.language))
    return 0
}

async function rotate(why: string, context: CommandContext): Promise<ExitCode> {
    const { dataDir, json, language, print } = context
    const installation = await installed(context)
    const before = installation.keyId
    const nowMs = Date.now()
    const made = await rotatePersonKey({ dataDir, installation, why, user: userInfo().username, nowMs })
    const { keyId } = made
    const { keyFile } = installation
    if (json) print(JSON.stringify({ key: keyId, before, keyFile }))
    else {
        print(say(M.made, { key: keyId, before })[language])
        print(say(M.copy, { keyFile })[language])
        print(say(M.cost, { before })[language])
        print(M.sessions[language])
        print(M.decoys[language])
    }
    return 0
}

/** A typing error in --data must not make an installation. @throws SekishoError SEKISHO_CLI_NO_DATA */
async function installed({ dataDir }: CommandContext): Promise<Installation> {
    await requireData(dataFolder(dataDir).installationFile)
    return openInstallation(dataDir, null)
}

export default key
