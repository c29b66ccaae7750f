// `sekisho upgrade` with real processes: nobody's request fails, no count is forgotten, and a new release that comes to
// nothing, whenever it does, leaves the old one as it was.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { sekisho, startGuard, type Guard } from "../replays/sekisho-process.ts"

const CAP = 25
const PAGE = 10
const STAND_IN = resolve(import.meta.dirname, "upgrade-stand-in.ts")

let dir = ""
let application: Server
let applicationPort = 0

/** Pages of invented people: `/people?from=N` has PAGE of them from the Nth on. */
beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-upgrade-"))
    application = createServer((request, response) => {
        const from = Number(new URL(request.url ?? "/", "http://a").searchParams.get("from") ?? Number.NaN)
        const people = Array.from({ length: PAGE }, (_, n) => ({ email: `person${from + n}@example.jp` }))
        response.setHeader("content-type", "application/json")
        response.end(JSON.stringify(Number.isNaN(from) ? [] : people))
    })
    await new Promise<void>((done) => application.listen(0, "127.0.0.1", done))
    const address = application.address()
    applicationPort = typeof address === "object" && address !== null ? address.port : 0
})
afterAll(async () => {
    application.closeAllConnections()
    await new Promise((done) => application.close(done))
    rmSync(dir, { recursive: true, force: true })
})

interface Scene {
    readonly guard: Guard
    readonly dataDir: string
    readonly configFile: string
    [Symbol.asyncDispose](): Promise<void>
}

async function stage(): Promise<Scene> {
    const run = mkdtempSync(join(dir, "run-"))
    const dataDir = join(run, "data")
    const configFile = join(run, "sekisho.yaml")
    writeFileSync(configFile, "limits: { headerCount: 150 }\n")
    const guard = await startGuard({ dataDir, upstreamPort: applicationPort, breaker: CAP, workers: 2, configFile })
    return { guard, dataDir, configFile, [Symbol.asyncDispose]: async () => guard.stop() }
}

/** A program as a release is one, which is killed at a moment of the upgrade. */
function endingAt(moment: string): string {
    const file = join(dir, `ending-at-${moment}`)
    writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${STAND_IN}" ${moment} "$@"\n`)
    chmodSync(file, 0o755)
    return file
}

async function statusOf(guard: Guard, path: string): Promise<number | "cut"> {
    try {
        const answer = await fetch(`${guard.url}${path}`)
        await answer.arrayBuffer()
        return answer.status
    } catch {
        return "cut"
    }
}

async function pidOf(dataDir: string): Promise<number> {
    const [status] = await sekisho(dataDir, "status")
    const gate = status?.["gate"]
    return typeof gate === "object" && gate !== null && "pid" in gate ? Number(gate.pid) : 0
}

async function refusalOf(dataDir: string, ...words: readonly string[]): Promise<string> {
    return sekisho(dataDir, "upgrade", ...words).then(
        () => "done",
        (error: { readonly stderr?: string }) => /SEKISHO_\w+/.exec(error.stderr ?? "")?.[0] ?? "no code",
    )
}

async function recordsInLedger(dataDir: string): Promise<number> {
    const [scope] = await sekisho(dataDir, "scope")
    return Number(scope?.["records"])
}

describe("the new release takes over", () => {
    test("and counts on: who counted before still does, who was capped still is, and the ledger has everything", async () => {
        await using scene = await stage()
        const { guard, dataDir } = scene
        await sekisho(dataDir, "stop", "/closed", "--why", "test")
        expect([await statusOf(guard, "/people?from=0"), await statusOf(guard, "/people?from=10")]).toEqual([200, 200])
        const before = await pidOf(dataDir)
        const [answer] = await sekisho(dataDir, "upgrade")
        expect(answer).toMatchObject({ version: expect.any(String) })
        const after = await pidOf(dataDir)
        expect({ changed: after !== before, told: answer?.["pid"] === after }).toEqual({ changed: true, told: true })
        // The first on the connection of before: still the old process, which asks the new one.
        const again = [await statusOf(guard, "/people?from=0"), await statusOf(guard, "/people?from=10")]
        expect(again).toEqual([200, 200])
        // Five of these fit under the cap, and they are the last.
        expect(await statusOf(guard, "/people?from=20")).not.toBe(200)
        expect(await statusOf(guard, "/closed")).toBe(503)
        // Both again, by the third gate.
        await sekisho(dataDir, "upgrade")
        await statusOf(guard, "/")
        expect([await statusOf(guard, "/people?from=15"), await statusOf(guard, "/people?from=25")]).toEqual([200, 429])
        await expect.poll(async () => recordsInLedger(dataDir), { timeout: 30_000, interval: 500 }).toBe(PAGE * 5 + 5)
    }, 120_000)

    test("and a second one is told to wait; signals reach the last by the first", async () => {
        await using scene = await stage()
        const { guard, dataDir } = scene
        const both = await Promise.all([refusalOf(dataDir), refusalOf(dataDir)])
        expect(both.toSorted()).toEqual(["SEKISHO_GATE_TAKEOVER_UNDER_WAY", "done"])
        await guard.stop()
        expect([await pidOf(dataDir), await statusOf(guard, "/")]).toEqual([0, "cut"])
    }, 120_000)
})

describe("the new release comes to nothing", () => {
    test.each([
        { moment: "prepared", why: "killed before anything was handed over" },
        { moment: "serving", why: "killed when it had tables, doors and control socket, and had not said so" },
    ])(
        "$why",
        async ({ moment }) => {
            await using scene = await stage()
            const { guard, dataDir } = scene
            await statusOf(guard, "/people?from=0")
            const before = await pidOf(dataDir)
            expect(await refusalOf(dataDir, "--to", endingAt(moment))).toBe("SEKISHO_GATE_TAKEOVER_ENDED")
            expect(await pidOf(dataDir)).toBe(before)
            expect(await statusOf(guard, "/people?from=10")).toBe(200)
            expect(await statusOf(guard, "/people?from=20")).not.toBe(200)
            await sekisho(dataDir, "bypass", "on", "--why", "changes are taken again")
            expect(await statusOf(guard, "/people?from=20")).toBe(200)
        },
        90_000,
    )

    test("a configuration it cannot use, other doors, no program: each is said, and then it still works", async () => {
        await using scene = await stage()
        const { dataDir, configFile } = scene
        const before = await pidOf(dataDir)
        writeFileSync(configFile, "limits: { headerCount: -1 }\n")
        expect(await refusalOf(dataDir)).toBe("SEKISHO_CONFIG_INVALID")
        const acme = "{ hosts: [www.example.jp], email: web@example.jp, termsAgreed: true }"
        writeFileSync(configFile, `tls: { acme: ${acme}, plainListen: 127.0.0.1:0 }\n`)
        expect(await refusalOf(dataDir)).toBe("SEKISHO_GATE_TAKEOVER_DOORS")
        writeFileSync(configFile, "limits: { headerCount: 150 }\n")
        expect(await refusalOf(dataDir, "--to", join(dir, "missing"))).toBe("SEKISHO_GATE_TAKEOVER_PROGRAM")
        expect(await refusalOf(dataDir, "--to", "/bin/false")).toBe("SEKISHO_GATE_TAKEOVER_ENDED")
        expect(await pidOf(dataDir)).toBe(before)
        expect(await refusalOf(dataDir)).toBe("done")
    }, 120_000)
})

test("the old one is killed while the new one prepares: the new one ends too, and another can start", async () => {
    const scene = await stage()
    const { guard, dataDir } = scene
    const upgrading = refusalOf(dataDir, "--to", endingAt("silent"))
    await sleep(1_000)
    await guard.kill()
    expect(await upgrading).toBe("SEKISHO_CLI_NO_ANSWER")
    const next = await startGuard({ dataDir, upstreamPort: applicationPort })
    expect(await statusOf(next, "/")).toBe(200)
    await next.stop()
}, 90_000)
