// The whole gate with the real judging parts: two workers, control socket, stops, replacement, drain.
import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync, statSync } from "node:fs"
import type { RequestListener } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, describe, expect, test } from "vitest"
import { callGate } from "../cli/local-api.ts"
import { dataFolder } from "../config/data-folder.ts"
import { openInstallation } from "../config/installation.ts"
import { heldKey, writeKeyRing } from "../config/key-ring.ts"
import { type ConfigOverrides, resolveConfig } from "../config/resolve-config.ts"
import type { ConfigFile } from "../config/config-file.ts"
import type { SpoolRecord } from "../core/observation.ts"
import { type Gate, startGate } from "./gate.ts"
import { ask, serve, type TestServer } from "./testing/raw-http.case.ts"
import { readSpool } from "./testing/test-gate.case.ts"

const cleanups: (() => Promise<unknown>)[] = []

afterEach(async () => {
    for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

async function upstreamOf(...args: Parameters<typeof serve>): Promise<TestServer> {
    const server = await serve(...args)
    cleanups.push(() => server.close())
    return server
}

interface Started {
    readonly gate: Gate
    readonly dataDir: string
    readonly records: () => Promise<readonly SpoolRecord[]>
}

async function start(
    upstream: TestServer,
    overrides: Partial<ConfigOverrides> = {},
    file: ConfigFile = {},
    dataDir: string = mkdtempSync(join(tmpdir(), "sekisho-")),
): Promise<Started> {
    const keyFile = join(tmpdir(), `sekisho-${randomBytes(6).toString("hex")}.key`)
    const config = resolveConfig(
        { keyFile, ...file },
        { dataDir, upstream: `http://127.0.0.1:${upstream.port}`, listen: "127.0.0.1:0", workers: 2, ...overrides },
    )
    const installation = await openInstallation(dataDir, null)
    const gate = await startGate(config, installation)
    cleanups.push(async () => {
        await gate.stop()
        rmSync(dataDir, { recursive: true, force: true })
        rmSync(installation.keyFile, { force: true })
    })
    return {
        gate,
        dataDir,
        records: async () => {
            await gate.stop()
            return readSpool(dataFolder(dataDir).spoolDir)
        },
    }
}

async function until(condition: () => boolean): Promise<void> {
    for (let tries = 0; tries < 500 && !condition(); tries++) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(condition()).toBe(true)
}

function people(count: number): string {
    const rows = Array.from(
        { length: count },
        (_, n) => `<tr><td>山田 花子${n}</td><td>person${n}@mail${n % 7}.example.com</td></tr>`,
    )
    return `<!doctype html><meta charset="utf-8"><table><tr><th>氏名</th><th>メールアドレス</th></tr>${rows.join("\n")}</table>`
}

/** One person a page, and a session a visitor. */
const onePerPage: RequestListener = (request, response) => {
    const n = Number(/\d+/.exec(request.url ?? "")?.[0])
    response.setHeader("set-cookie", `sid=0123456789abcdef${n}; HttpOnly`)
    response.writeHead(200, { "content-type": "application/json" })
    response.end(JSON.stringify([{ name: "山田 花子", email: `one${n}@example.com` }]))
}

/** A gate with a cap of three has shown three persons, and was stopped. */
async function showThree(): Promise<{ readonly upstream: TestServer; readonly dataDir: string }> {
    const upstream = await upstreamOf(onePerPage)
    const { gate, dataDir } = await start(upstream, { breaker: 3 })
    for (let n = 0; n < 3; n++) expect((await ask(gate.port, { path: `/${n}` })).status).toBe(200)
    await gate.stop()
    return { upstream, dataDir }
}

describe("the whole gate", () => {
    test("persons of a page are in the spool; an attack is refused; the status counts", async () => {
        const upstream = await upstreamOf((_, response) =>
            response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(people(50)),
        )
        const { gate, dataDir, records } = await start(upstream)
        for (let n = 0; n < 20; n++) expect((await ask(gate.port)).body.toString()).toBe(people(50))
        const attack = await ask(gate.port, {
            path: `/?id=${encodeURIComponent("1' UNION SELECT name,mail FROM users-- ")}`,
        })
        expect(attack.status).toBe(403)
        const status = gate.status()
        expect(status).toMatchObject({ workersAlive: 2, workersWanted: 2, mode: "block" })
        expect(status.workers.reduce((sum, { requests }) => sum + requests, 0)).toBe(21)
        expect(await callGate(dataDir, "GET", "/status")).toMatchObject({ pid: process.pid, workersAlive: 2 })
        expect(statSync(dataFolder(dataDir).gateSocket).mode & 0o777).toBe(0o600)
        const all = await records()
        const digests = all
            .filter((record) => record.kind === "exposure")
            .flatMap(({ sightings }) => sightings.flatMap(({ identifiers }) => identifiers[0]?.digest ?? []))
        expect(new Set(digests).size).toBe(50)
        expect(digests.length).toBe(1_000)
        expect(all.filter((record) => record.kind === "request")).toHaveLength(21)
    })

    test("64 connections over two workers: a cap is never passed", async () => {
        const upstream = await upstreamOf((request, response) => {
            const n = Number(/\d+/.exec(request.url ?? "")?.[0])
            response.writeHead(200, { "content-type": "application/json" })
            response.end(JSON.stringify([{ name: `山田 花子`, email: `one${n}@example.com` }]))
        })
        const { gate } = await start(upstream, { breaker: 40 })
        const answers = await Promise.all(
            Array.from({ length: 256 }, async (_, n) => ask(gate.port, { path: `/${n}` })),
        )
        const got = answers.filter(({ status }) => status === 200)
        expect(got).toHaveLength(40)
        expect(answers.filter(({ status }) => status === 429)).toHaveLength(216)
    })

    test("a stop is in force in all workers when the call returns, within 200 ms, and survives a restart", async () => {
        const upstream = await upstreamOf((_, response) => response.end("application"))
        const { gate, dataDir } = await start(upstream)
        const beganMs = performance.now()
        const answer = await callGate(dataDir, "POST", "/stops", { route: "/comment", why: "test" })
        expect(performance.now() - beganMs).toBeLessThan(200)
        expect(answer).toMatchObject({ route: "/comment", why: "test" })
        const statuses = await Promise.all(
            Array.from({ length: 30 }, async () => (await ask(gate.port, { path: "//comment/" })).status),
        )
        expect(new Set(statuses)).toEqual(new Set([503]))
        expect((await ask(gate.port, { path: "/" })).status).toBe(200)
        await gate.stop()
        const again = await start(upstream, {}, {}, dataDir)
        expect((await ask(again.gate.port, { path: "/comment" })).status).toBe(503)
        expect(await callGate(dataDir, "DELETE", "/stops?route=%2Fcomment")).toMatchObject({ route: "/comment" })
        expect((await ask(again.gate.port, { path: "/comment" })).status).toBe(200)
        expect(await callGate(dataDir, "DELETE", "/stops?route=%2Fcomment")).toBeNull()
    })

    test("bypass over the socket, and what it does not understand", async () => {
        const upstream = await upstreamOf((_, response) => response.end("application"))
        const { gate, dataDir, records } = await start(upstream)
        await callGate(dataDir, "POST", "/bypass", { on: true, why: "test" })
        expect((await ask(gate.port, { path: "/?id=1'%20OR%20'1'='1'--%20" })).status).toBe(200)
        await callGate(dataDir, "POST", "/bypass", { on: false, why: "" })
        await expect(callGate(dataDir, "POST", "/bypass", { on: 1 })).rejects.toMatchObject({
            code: "SEKISHO_GATE_CONTROL_INVALID",
        })
        await expect(callGate(dataDir, "GET", "/nothing")).rejects.toMatchObject({
            code: "SEKISHO_GATE_CONTROL_INVALID",
        })
        const events = (await records()).flatMap((record) => (record.kind === "event" ? [record.event] : []))
        expect(events).toEqual(["bypass-on", "bypass-off"])
    })

    test("a worker that dies is replaced, and goes by the stops of meanwhile", async () => {
        const upstream = await upstreamOf((_, response) => response.end("application"))
        const { gate, dataDir, records } = await start(upstream)
        await gate.killWorker(0)
        await callGate(dataDir, "POST", "/stops", { route: "/x", why: "test" })
        await until(() => gate.status().workersAlive === 2)
        const statuses = await Promise.all(
            Array.from({ length: 30 }, async () => (await ask(gate.port, { path: "/x" })).status),
        )
        expect(new Set(statuses)).toEqual(new Set([503]))
        expect(
            (await records()).filter((record) => record.kind === "event" && record.event === "worker-replaced"),
        ).toHaveLength(1)
    })

    test("a drain lets open requests end and takes no new ones", async () => {
        const upstream = await upstreamOf((_, response) => setTimeout(() => response.end("late"), 1_500))
        const { gate, records } = await start(upstream)
        const open = Array.from({ length: 10 }, async () => ask(gate.port))
        await until(() => gate.status().workers.reduce((sum, worker) => sum + worker.open, 0) === 10)
        const stopped = gate.stop()
        for (const answer of await Promise.all(open)) expect(answer.body.toString()).toBe("late")
        await stopped
        await expect(ask(gate.port)).rejects.toMatchObject({ code: "ECONNREFUSED" })
        expect((await records()).filter((record) => record.kind === "request")).toHaveLength(10)
    })

    test("a restart hands out no cap anew, and knows its sessions", async () => {
        const { upstream, dataDir } = await showThree()
        const again = await start(upstream, { breaker: 3 }, {}, dataDir)
        expect((await ask(again.gate.port, { path: "/7" })).status).toBe(429)
        expect((await ask(again.gate.port, { path: "/1", headers: { cookie: "sid=0123456789abcdef1" } })).status).toBe(
            200,
        )
        const sessions = (await again.records()).flatMap((record) =>
            record.kind === "request" ? [record.client.session] : [],
        )
        expect(sessions.filter((session) => session !== null)).toHaveLength(1)
    })

    test("another person key hands out no cap anew to an address, and sessions are known by what they are", async () => {
        const { upstream, dataDir } = await showThree()
        const { id, seeds, keys, keyFile, keyId } = await openInstallation(dataDir, null)
        const next = heldKey(randomBytes(32), Date.now(), null)
        writeKeyRing(keyFile, { keys: [...keys, next], destroyed: [], seeds: null }, seeds)
        const again = await start(upstream, { breaker: 3 }, {}, dataDir)
        // Somebody new, and somebody who was counted under the other key: two in the breaker's eyes, which errs towards more.
        expect((await ask(again.gate.port, { path: "/7" })).status).toBe(429)
        const known = await ask(again.gate.port, { path: "/1", headers: { cookie: "sid=0123456789abcdef1" } })
        expect(known.status).toBe(429)
        const records = (await again.records()).filter((record) => record.kind === "request")
        expect(records.filter(({ client }) => client.session !== null)).toHaveLength(1)
        const used = await openInstallation(dataDir, null)
        expect([used.id, used.keyId, used.keys.map((key) => key.keyId)]).toEqual([id, next.keyId, [keyId, next.keyId]])
        expect(used.keys.at(-1)?.usedSinceMs).toBeGreaterThan(0)
        rmSync(`${keyFile}.lock`)
    })

    test("blind injection that only observes is raised within 200 requests", async () => {
        const upstream = await upstreamOf((_, response) => response.end("no such comment"))
        const { gate, records } = await start(upstream, { mode: "observe" })
        for (let n = 0; n < 200; n++) {
            const injected = encodeURIComponent(`1' AND ASCII(SUBSTR((SELECT email FROM users LIMIT 1),${n},1))>64-- `)
            await ask(gate.port, { path: `/comment?id=${injected}` })
        }
        expect(
            (await records()).filter((record) => record.kind === "event" && record.event === "inference").length,
        ).toBeGreaterThan(0)
    })

    test("a port that is taken, and a folder whose gate runs, are refused", async () => {
        const upstream = await upstreamOf((_, response) => response.end("application"))
        const { gate, dataDir } = await start(upstream)
        const listen = `127.0.0.1:${gate.port}`
        await expect(start(upstream, { listen })).rejects.toMatchObject({ code: "SEKISHO_GATE_LISTEN_FAILED" })
        await expect(start(upstream, {}, {}, dataDir)).rejects.toMatchObject({ code: "SEKISHO_GATE_ALREADY_RUNNING" })
        expect((await ask(gate.port)).status).toBe(200)
    })
})
