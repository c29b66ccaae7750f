// `sekisho upgrade` with real processes: nobody's request fails, no count is forgotten, and a new release that comes to
// nothing, whenever it does, leaves the old one as it was.
import { writeFileSync } from "node:fs"
import { Agent } from "node:http"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { sekisho, startGuard } from "../../replays/sekisho-process.ts"
import {
    applicationPort,
    closeApplication,
    dir,
    emailsOf,
    endingAt,
    keepProposed,
    openApplication,
    PAGE,
    pidOf,
    recordsInLedger,
    refusalOf,
    stage,
    statusOf,
} from "./stage.ts"

beforeAll(openApplication)
afterAll(closeApplication)

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

    test("and the cap holds exactly while visitors of both gates ask for new people", async () => {
        const cap = 6_000
        await using scene = await stage(cap)
        const { guard, dataDir } = scene
        const agent = new Agent({ keepAlive: true, maxSockets: 16 })
        const received = new Set<string>()
        let next = 0
        let upgraded = false
        const visit = async (): Promise<void> => {
            for (let turn = 0; received.size < cap && next < cap * 2; turn++) {
                // Slowly at first, so that the cap is not reached before both gates release.
                if (!upgraded) await sleep(100)
                const isNew = upgraded || turn % 4 === 0
                const from = isNew ? next : 0
                if (isNew) next += PAGE
                for (const email of await emailsOf(guard, `/people?from=${from}`, agent)) received.add(email)
            }
        }
        const visitors = Array.from({ length: 16 }, async () => visit())
        await sekisho(dataDir, "upgrade")
        const atSwitch = received.size
        upgraded = true
        await Promise.all(visitors)
        agent.destroy()
        expect({ began: atSwitch > 0, all: received.size }).toEqual({ began: true, all: cap })
        expect(next).toBeGreaterThan(cap)
    }, 120_000)

    test("and knows who is public, and who was forgotten just before", async () => {
        const first = await stage()
        const { dataDir } = first
        await first.guard.stop()
        keepProposed(dataDir)
        const guard = await startGuard({ dataDir, upstreamPort: applicationPort(), breaker: 25, workers: 2 })
        try {
            await sekisho(dataDir, "public", "approve", "/contact", "--people", "1")
            await sekisho(dataDir, "upgrade")
            const contact = { route: "/contact", public: 1, ids: ["p1"] }
            expect(await sekisho(dataDir, "public", "list")).toMatchObject([{ routes: [contact] }])
            await sekisho(dataDir, "public", "forget", "/contact")
            await sekisho(dataDir, "upgrade")
            expect(await sekisho(dataDir, "public", "list")).toMatchObject([{ routes: [], status: { public: 0 } }])
        } finally {
            await guard.stop()
        }
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
    const next = await startGuard({ dataDir, upstreamPort: applicationPort() })
    expect(await statusOf(next, "/")).toBe(200)
    await next.stop()
}, 90_000)

describe("kill -9 after an upgrade", () => {
    test("of the process that was started first: the gate below it ends, as nobody would watch it", async () => {
        const { guard, dataDir } = await stage()
        await sekisho(dataDir, "upgrade")
        await guard.kill()
        await expect.poll(async () => pidOf(dataDir), { timeout: 30_000, interval: 500 }).toBe(0)
        expect(await statusOf(guard, "/")).toBe("cut")
    }, 90_000)

    test("of the gate: the first process ends with a fault, so that it is started anew", async () => {
        const { guard, dataDir } = await stage()
        await sekisho(dataDir, "upgrade")
        process.kill(await pidOf(dataDir), "SIGKILL")
        expect(await guard.exited).toBe(3)
    }, 90_000)
})
