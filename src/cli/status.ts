import { existsSync } from "node:fs"
import { parseArgs } from "node:util"
import { dataFolder } from "../config/data-folder.ts"
import { openInstallation } from "../config/installation.ts"
import type { ErrorCode } from "../core/errors/catalogue.ts"
import { isSekishoError } from "../core/errors/sekisho-error.ts"
import type { Language } from "../core/language.ts"
import { GUARD_MESSAGES } from "../core/messages/guard.messages.data.ts"
import { KEY_MESSAGES } from "../core/messages/key.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import { parseAnswer, STATUS_ANSWER } from "./gate-answers.ts"
import { keyStates, type ShownKey } from "./key/key-states.ts"
import { keyLines } from "./key/key-table.ts"
import { callGate, callServer, isNotRunning } from "./local-api.ts"
import { gateLines } from "./status/gate-text.ts"
import { SERVER_ANSWER } from "./status/server-answer.ts"
import { serverLines } from "./status/server-text.ts"
import { showRequest } from "./status/show-request.ts"
import { requireData } from "./require-data.ts"

const status: Command = {
    run: async (args, context) => {
        const { values } = parseArgs({ args: [...args], options: { id: { type: "string" } } })
        return values.id === undefined ? showState(context) : showRequest(values.id, context)
    },
}

async function showState({ dataDir, json, language, print }: CommandContext): Promise<ExitCode> {
    const gate = await ifRunning(async () => parseAnswer(STATUS_ANSWER, await callGate(dataDir, "GET", "/status")))
    const server = await ifRunning(async () => parseAnswer(SERVER_ANSWER, await callServer(dataDir, "/status")))
    const { installationFile, spoolDir } = dataFolder(dataDir)
    if (gate === null && server === null) await requireData(installationFile, spoolDir)
    const keys = await heldKeys(dataDir)
    if (json) print(JSON.stringify({ gate, server, personKeys: typeof keys === "string" ? null : keys }))
    else {
        const ofGate = gate === null ? [GUARD_MESSAGES.statusGateDown[language]] : gateLines(gate, language)
        const ofServer = server === null ? [GUARD_MESSAGES.statusServerDown[language]] : serverLines(server, language)
        print([...ofGate, ...ofServer, ...shownKeys(keys, language), GUARD_MESSAGES.statusLimits[language]].join("\n"))
    }
    return 0
}

/** Looking makes no installation. @returns why its keys are not here; it has a state all the same */
async function heldKeys(dataDir: string): Promise<readonly ShownKey[] | ErrorCode> {
    if (!existsSync(dataFolder(dataDir).installationFile)) return []
    try {
        return keyStates(await openInstallation(dataDir, null))
    } catch (error) {
        if (isSekishoError(error)) return error.code
        throw error
    }
}

function shownKeys(keys: readonly ShownKey[] | ErrorCode, language: Language): readonly string[] {
    if (typeof keys === "string") return [say(KEY_MESSAGES.statusMissing, { code: keys })[language]]
    return keyLines(keys, Date.now(), language)
}

/** @returns null where nobody listens, or no more */
async function ifRunning<T>(call: () => Promise<T>): Promise<T | null> {
    try {
        return await call()
    } catch (error) {
        if (isNotRunning(error)) return null
        throw error
    }
}

export default status
