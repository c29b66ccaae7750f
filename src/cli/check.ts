// What can be known before a gate goes live: everything a start would stumble over, and what it would not say. Changes nothing;
// each application is asked once for `/`.
import type { SekishoConfig } from "../config/config.ts"
import { configFilePath, loadConfig } from "../config/load-config.ts"
import { CHECK_MESSAGES as M } from "../core/messages/check.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { checkApplications } from "./check/applications.ts"
import { checkChoices } from "./check/choices.ts"
import type { Told } from "./check/contract.ts"
import { checkDataFolder } from "./check/data-folder.ts"
import { checkDoors } from "./check/doors.ts"
import { checkPersonKey } from "./check/person-key.ts"
import type { Command, CommandContext } from "./command.ts"
import { parseGuardArguments } from "./guard/guard-arguments.ts"
import { gateIsRunning } from "./local-api.ts"

const check: Command = {
    run: async (args, context) => {
        const { configFile, overrides } = parseGuardArguments(args, context.dataDir)
        const config = await loadConfig(configFile, overrides)
        const told = [aboutConfiguration(await configFilePath(configFile)), ...(await checkAll(config))]
        print(told, context)
        return told.some(({ level }) => level === "fault") ? 1 : 0
    },
}

async function checkAll(config: SekishoConfig): Promise<readonly Told[]> {
    const told = await Promise.all([
        checkApplications(config),
        checkDoors(config, await gateIsRunning(config.dataDir)),
        checkPersonKey(config),
        checkDataFolder(config),
    ])
    return [...told.flat(), ...checkChoices(config, process.env)]
}

/** Reading it was the check: what cannot be used has ended the command by now, with its key. */
function aboutConfiguration(file: string | null): Told {
    const text = file === null ? say(M.noConfiguration) : say(M.configuration, { file })
    return { level: "ok", subject: "configuration", text }
}

function print(told: readonly Told[], { json, language, print: line }: CommandContext): void {
    if (json) {
        for (const { level, subject, text } of told) line(JSON.stringify({ level, subject, text: text[language] }))
        return
    }
    const faults = told.filter(({ level }) => level === "fault").length
    const notes = told.filter(({ level }) => level === "note").length
    const end = faults === 0 ? say(M.clean, { notes }) : say(M.faulty, { faults, notes })
    const lines = told.map(({ level, text }) => `${M[level][language]}  ${text[language]}`)
    line([...lines, "", end[language]].join("\n"))
}

export default check
