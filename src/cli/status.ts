import { existsSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { parseArgs } from "node:util"
import { dataFolder } from "../config/data-folder.ts"
import { openInstallation } from "../config/installation.ts"
import type { ErrorCode } from "../core/errors/catalogue.ts"
import { isSekishoError, SekishoError } from "../core/errors/sekisho-error.ts"
import type { Language } from "../core/language.ts"
import { GUARD_MESSAGES } from "../core/messages/guard.messages.data.ts"
import { KEY_MESSAGES } from "../core/messages/key.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import { parseAnswer, STATUS_ANSWER, type StatusAnswer } from "./gate-answers.ts"
import { keyStates, type ShownKey } from "./key/key-states.ts"
import { keyLines } from "./key/key-table.ts"
import { callGate, callServer, isNotRunning } from "./local-api.ts"
import { gateLines } from "./status/gate-text.ts"
import { SERVER_ANSWER, type ServerAnswer } from "./status/server-answer.ts"
import { serverLines } from "./status/server-text.ts"
import { showRequest } from "./status/show-request.ts"
import { requireData } from "./require-data.ts"

/** Between two looks at whether they stand. */
const LOOK_EVERY_MS = 250
const MOST_WAIT_SECONDS = 3_600

const status: Command = {
    run: async (args, context) => {
        const { values } = parseArgs({ args: [...args], options: { id: { type: "string" }, wait: { type: "string" } } })
        if (values.id !== undefined && values.wait !== undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
        if (values.id !== undefined) return showRequest(values.id, context)
        if (values.wait === undefined) return showState(await askBoth(context), context)
        const state = await askUntilBoth(Date.now() + secondsOf(values.wait) * 1_000, context)
        await showState(state, context)
        return state.gate === null ? 3 : 0
    },
}

/** @throws SekishoError SEKISHO_CLI_USAGE */
function secondsOf(text: string): number {
    const seconds = /^\d{1,4}$/.test(text) ? Number(text) : Infinity
    if (seconds > MOST_WAIT_SECONDS) throw new SekishoError("SEKISHO_CLI_USAGE")
    return seconds
}

interface State {
    /** null: it does not run, or does not yet. */
    readonly gate: StatusAnswer | null
    readonly server: ServerAnswer | null
}

async function askBoth({ dataDir }: CommandContext): Promise<State> {
    return {
        gate: await ifRunning(async () => parseAnswer(STATUS_ANSWER, await callGate(dataDir, "GET", "/status"))),
        server: await ifRunning(async () => parseAnswer(SERVER_ANSWER, await callServer(dataDir, "/status"))),
    }
}

async function askUntilBoth(untilMs: number, context: CommandContext): Promise<State> {
    let state = await askBoth(context)
    while ((state.gate === null || state.server === null) && Date.now() < untilMs && !context.signal.aborted) {
        if (hasEnded(process.env["MAINPID"])) return state
        await sleep(LOOK_EVERY_MS)
        state = await askBoth(context)
    }
    return state
}

/**
 * systemd names the process it started (systemd.exec(5)): where that one has ended, nothing comes any more.
 *
 * @param pid undefined where nobody named one
 */
function hasEnded(pid: string | undefined): boolean {
    if (pid === undefined || !/^[1-9]\d*$/.test(pid)) return false
    try {
        return !process.kill(Number(pid), 0)
    } catch (error) {
        return error instanceof Error && "code" in error && error.code === "ESRCH"
    }
}

async function showState(
    { gate, server }: State,
    { dataDir, json, language, print }: CommandContext,
): Promise<ExitCode> {
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
