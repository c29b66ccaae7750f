// What the tests of an upgrade stand on: an application with pages of invented people, and Sekisho in front of it.
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { type Agent, createServer, request } from "node:http"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import type { KeptPerson } from "../../src/behaviour/public-persons/contract.ts"
import { dataFolder } from "../../src/config/data-folder.ts"
import { writePublicPersons } from "../../src/gate/public-persons/public-store.ts"
import { sekisho, startGuard, type Guard } from "../../replays/sekisho-process.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

const CAP = 25
export const PAGE = 10
const STAND_IN = resolve(import.meta.dirname, "stand-in.ts")

export const dir: string = mkdtempSync(join(tmpdir(), "sekisho-upgrade-"))

/** `/people?from=N` has PAGE of them from the Nth on. */
const application = createServer((incoming, response) => {
    const from = Number(new URL(incoming.url ?? "/", "http://a").searchParams.get("from") ?? Number.NaN)
    const people = Array.from({ length: PAGE }, (_, n) => ({ email: `person${from + n}@example.jp` }))
    response.setHeader("content-type", "application/json")
    response.end(JSON.stringify(Number.isNaN(from) ? [] : people))
})

export async function openApplication(): Promise<void> {
    await new Promise<void>((done) => application.listen(0, "127.0.0.1", done))
}

export async function closeApplication(): Promise<void> {
    application.closeAllConnections()
    await new Promise((done) => application.close(done))
    removeFolder(dir)
}

export function applicationPort(): number {
    const address = application.address()
    return typeof address === "object" && address !== null ? address.port : 0
}

export interface Scene {
    readonly guard: Guard
    readonly dataDir: string
    readonly configFile: string
    [Symbol.asyncDispose](): Promise<void>
}

export async function stage(cap: number = CAP): Promise<Scene> {
    const run = mkdtempSync(join(dir, "run-"))
    const dataDir = join(run, "data")
    const configFile = join(run, "sekisho.yaml")
    writeFileSync(configFile, "limits: { headerCount: 150 }\n")
    const guard = await startGuard({ dataDir, upstreamPort: applicationPort(), breaker: cap, workers: 2, configFile })
    return { guard, dataDir, configFile, [Symbol.asyncDispose]: async () => guard.stop() }
}

/** Somebody is proposed as a public person of `/contact`, as if weeks of readers had been. */
export function keepProposed(dataDir: string): void {
    const { installationFile, publicPersonsFile } = dataFolder(dataDir)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what an installation writes
    const { keyId } = JSON.parse(readFileSync(installationFile, "utf8")) as { readonly keyId: string }
    const person: KeptPerson = {
        id: "p1",
        route: "/contact",
        digest: "a".repeat(32),
        fields: 1,
        state: "proposed",
        sinceMs: 0,
        seenMs: 0,
        teachers: Array.from({ length: 20 }, (_, n) => [`v${n}`, { network: `n${n}`, day: 14, anonymous: true }]),
        days: [8, 9, 10, 11, 12, 13, 14],
    }
    const kept = { livedMs: 14 * 86_400_000, nextId: 2, proposedOn: 14, proposed: [], visitors: [], persons: [person] }
    writePublicPersons(publicPersonsFile, keyId, kept)
}

/** A program as a release is one, which is killed at a moment of the upgrade. */
export function endingAt(moment: string): string {
    const file = join(dir, `ending-at-${moment}`)
    writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${STAND_IN}" ${moment} "$@"\n`)
    chmodSync(file, 0o755)
    return file
}

export async function statusOf(guard: Guard, path: string): Promise<number | "cut"> {
    try {
        const answer = await fetch(`${guard.url}${path}`)
        await answer.arrayBuffer()
        return answer.status
    } catch {
        return "cut"
    }
}

/** Also of an answer that is cut. */
export async function emailsOf(guard: Guard, path: string, agent: Agent): Promise<readonly string[]> {
    return new Promise((done) => {
        let text = ""
        const end = (): void => done(text.match(/person\d+@example\.jp/g) ?? [])
        const sent = request(`${guard.url}${path}`, { agent }, (answer) => {
            answer.setEncoding("utf8").on("data", (chunk: string) => (text += chunk))
            answer.once("close", end)
        })
        sent.once("error", end).end()
    })
}

export async function pidOf(dataDir: string): Promise<number> {
    const [status] = await sekisho(dataDir, "status")
    const gate = status?.["gate"]
    return typeof gate === "object" && gate !== null && "pid" in gate ? Number(gate.pid) : 0
}

export async function refusalOf(dataDir: string, ...words: readonly string[]): Promise<string> {
    return sekisho(dataDir, "upgrade", ...words).then(
        () => "done",
        (error: { readonly stderr?: string }) => /SEKISHO_\w+/.exec(error.stderr ?? "")?.[0] ?? "no code",
    )
}

export async function recordsInLedger(dataDir: string): Promise<number> {
    const [scope] = await sekisho(dataDir, "scope")
    return Number(scope?.["records"])
}
