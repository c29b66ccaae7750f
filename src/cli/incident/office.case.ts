// An office for the tests of `sekisho incident`: a data folder, a server on it, and commands that are run as main.ts would.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { expect } from "vitest"
import { isSekishoError } from "../../core/errors/sekisho-error.ts"
import type { Language } from "../../core/language.ts"
import { EMBEDDED_CONTROL, NO_ALERTS } from "../../server/server-config.ts"
import { SILENT_LOG } from "../../server/server-log.ts"
import { startServer, type RunningServer } from "../../server/start-server.ts"
import type { Command, CommandContext } from "../command.ts"
import incident from "../incident.ts"

export interface Ran {
    /** The exit code, or the code of the error that main.ts makes one of. */
    readonly code: number | string
    readonly out: string
    readonly told: string
    /** Of `--json`: an object a line. */
    readonly objects: Record<string, unknown>[]
    /** What was thrown; null where nothing was. */
    readonly error: unknown
}

export interface How {
    readonly json?: boolean
    readonly language?: Language
    readonly stdin?: NodeJS.ReadableStream
    readonly signal?: AbortSignal
    /** Another data folder than the office's. */
    readonly dir?: string
    /** Another command than `incident`. */
    readonly command?: Command
}

export interface Office {
    /** A temporary folder; `data` in it is the office's. */
    readonly root: string
    readonly run: (args: readonly string[], how?: How) => Promise<Ran>
    /** Runs what must succeed. */
    readonly did: (...args: readonly string[]) => Promise<Ran>
    /** Opens an incident with some arguments and gives its number. */
    readonly opened: (...args: readonly string[]) => Promise<string>
    readonly close: () => Promise<void>
}

export async function openOffice(): Promise<Office> {
    const root = await mkdtemp(join(tmpdir(), "sekisho-incident-"))
    const dataDir = join(root, "data")
    const server = await serverOn(dataDir)
    const run = async (args: readonly string[], how: How = {}): Promise<Ran> => runIn(how.dir ?? dataDir, args, how)
    return {
        root,
        run,
        did: async (...args) => {
            const ran = await run(args)
            expect({ args, code: ran.code }).toEqual({ args, code: 0 })
            return ran
        },
        opened: async (...args) => String((await run(["new", ...args], { json: true })).objects[0]?.["id"]),
        close: async () => {
            await server.close()
            await rm(root, { recursive: true })
        },
    }
}

async function runIn(dataDir: string, args: readonly string[], how: How): Promise<Ran> {
    const printed: string[] = []
    const told: string[] = []
    const context: CommandContext = {
        dataDir,
        json: how.json ?? false,
        language: how.language ?? "ja",
        print: (line) => void printed.push(line),
        tell: (line) => void told.push(line),
        stdin: how.stdin ?? new PassThrough().end(),
        interactive: false,
        signal: how.signal ?? new AbortController().signal,
    }
    let error: unknown = null
    const code = await (how.command ?? incident).run(args, context).catch((caught: unknown) => {
        if (!isSekishoError(caught)) throw caught
        error = caught
        return caught.code
    })
    const objects = how.json === true ? printed.map((line): Record<string, unknown> => JSON.parse(line)) : []
    return { code, out: printed.join("\n"), told: told.join("\n"), objects, error }
}

export async function serverOn(dataDir: string): Promise<RunningServer> {
    return startServer({
        dataDir,
        alerts: NO_ALERTS,
        retention: { requestsDays: 3650 },
        control: EMBEDDED_CONTROL,
        contact: null,
        log: SILENT_LOG,
    })
}

export const STEPS = `
steps:
    - { id: report-first, status: due, before: reported, what: 速報, to: 個人情報保護委員会, until: 2025-11-24, basis: 法26条1項 }
    - { id: notice, status: possible, before: notified, what: { ja: 本人への通知, en: notice }, basis: 法26条2項, toConfirm: true }
`

export const PROFILE_YAML = `
name: 架空市
corporateNumber: 7-1234-5678-9012
body: local-government
officer: { role: 情報政策課, phone: "000-000-0000" }
desk: { role: 総務課 }
callTree: [{ role: 情報政策課長, nightPhone: "000-0000-0002" }]
`
