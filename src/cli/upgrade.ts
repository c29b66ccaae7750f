// Tells the gate that runs to let another release take its place. Which one: the release this very command is of, so that
// `sekisho upgrade` behind a link to the new release (`/opt/sekisho/current`) means the new one; or `--to PROGRAM`.
import { realpathSync } from "node:fs"
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { z } from "zod"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { GUARD_MESSAGES } from "../core/messages/guard.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Command } from "./command.ts"
import { parseAnswer } from "./gate-answers.ts"
import { callGate } from "./local-api.ts"

const UPGRADE_ANSWER = z.object({ version: z.string(), pid: z.number() })
/** Longer than the gate gives its successor to be ready and to serve (gate/handover/predecessor.ts). */
const TIMEOUT_MS = 120_000

const upgrade: Command = {
    run: async (args, context) => {
        const { values } = parseArgs({ args: [...args], options: { to: { type: "string" } } })
        const program = values.to === undefined ? ownProgram() : [resolve(values.to)]
        const answer = await callGate(context.dataDir, "POST", "/upgrade", { program }, TIMEOUT_MS)
        const { version, pid } = parseAnswer(UPGRADE_ANSWER, answer)
        const text = say(GUARD_MESSAGES.upgradeDone, { version, pid: String(pid) })[context.language]
        context.print(context.json ? JSON.stringify({ version, pid }) : text)
        return 0
    },
}

function ownProgram(): readonly string[] {
    const [, script] = process.argv
    if (script === undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
    return [process.execPath, realpathSync(script)]
}

export default upgrade
