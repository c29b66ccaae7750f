// A door that is left because another process has it: nobody who is there is sent away, everybody is told to come anew.
import { mkdtempSync, rmSync } from "node:fs"
import { connect as connectHttp2 } from "node:http2"
import { Agent, request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { ask, serve, type TestServer } from "../testing/raw-http.case.ts"
import { writeCertificate } from "../testing/test-certificate.case.ts"
import { startTestGate, type TestGate } from "../testing/test-gate.case.ts"

/** Longer than a drain leaves idle connections alone. */
const BEYOND_GRACE_MS = 700

let dir = ""
let tls: { certificates: { certFile: string; keyFile: string }[] }
let upstream: TestServer
let gate: TestGate
/** Answers of the application under `/slow` wait for this. */
let slow: PromiseWithResolvers<void>

beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-leave-"))
    tls = { certificates: [await writeCertificate(dir, ["localhost"])] }
    upstream = await serve((incoming, response) => {
        if (incoming.url === "/slow") void slow.promise.then(() => response.end("late"))
        else response.end("here")
    })
})
beforeEach(() => (slow = Promise.withResolvers()))
afterAll(async () => {
    await upstream.close()
    rmSync(dir, { recursive: true })
})

interface Seen {
    readonly status: number
    readonly connection: string | undefined
    readonly reused: boolean
}

/** One request on a kept connection. */
async function visit(agent: Agent, path = "/"): Promise<Seen> {
    return new Promise((resolve, reject) => {
        const sent = request({ port: gate.port, host: "127.0.0.1", path, agent }, (response) => {
            const { statusCode = 0, headers } = response
            response
                .resume()
                .once("end", () =>
                    resolve({ status: statusCode, connection: headers.connection, reused: sent.reusedSocket }),
                )
        })
        sent.once("error", reject).end()
    })
}

describe("HTTP/1.1", () => {
    test("an idle connection has its next request answered, and ends with it", async () => {
        gate = await startTestGate(upstream.port)
        const agent = new Agent({ keepAlive: true, maxSockets: 1 })
        expect(await visit(agent)).toMatchObject({ status: 200, connection: undefined })
        const left = gate.leave()
        await sleep(BEYOND_GRACE_MS)
        expect(await visit(agent)).toEqual({ status: 200, connection: "close", reused: true })
        await left
        await expect(visit(agent)).rejects.toThrow("ECONNREFUSED")
        await gate.finish()
    })

    test("a request that is open ends as it would have", async () => {
        gate = await startTestGate(upstream.port)
        const open = ask(gate.port, { path: "/slow" })
        await sleep(100)
        const left = gate.leave()
        await sleep(BEYOND_GRACE_MS)
        slow.resolve()
        expect(await open).toMatchObject({ status: 200, complete: true })
        await left
        await gate.finish()
    })

    test("one that is open beyond drainTimeoutMs is told so; one that comes after that is answered", async () => {
        gate = await startTestGate(upstream.port, { file: { limits: { drainTimeoutMs: 300 } } })
        const agent = new Agent({ keepAlive: true, maxSockets: 1 })
        await visit(agent)
        const open = ask(gate.port, { path: "/slow" })
        await sleep(100)
        const left = gate.leave()
        expect(await open).toMatchObject({ status: 503 })
        await sleep(BEYOND_GRACE_MS)
        expect(await visit(agent)).toEqual({ status: 200, connection: "close", reused: true })
        await left
        slow.resolve()
        await gate.finish()
    })
})

test("HTTP/2: streams that are open or come meanwhile are answered; a quiet session is told to go", async () => {
    gate = await startTestGate(upstream.port, { file: { tls } })
    const session = connectHttp2(`https://localhost:${gate.port}`, { rejectUnauthorized: false })
    const goaway = new Promise<number>((resolve) => session.once("goaway", resolve))
    const closed = new Promise<void>((resolve) => session.once("close", resolve))
    const statuses: number[] = []
    const open = (path: string): Promise<void> =>
        new Promise((resolve, reject) => {
            const stream = session.request({ ":path": path })
            stream.once("response", (headers) => statuses.push(headers[":status"] ?? 0))
            stream.once("error", reject).once("end", resolve).resume()
        })
    const early = open("/slow")
    await sleep(100)
    const left = gate.leave()
    await sleep(BEYOND_GRACE_MS)
    const late = open("/")
    await late
    slow.resolve()
    await early
    expect(statuses).toEqual([200, 200])
    expect(await goaway).toBe(0)
    await Promise.all([closed, left])
    await gate.finish()
})
