// Whom a stream of events and a long download have shown is written down while they go on: as far as the client has taken it. Real
// sockets on loopback.
import type { ServerResponse } from "node:http"
import { connect } from "node:net"
import { expect, test } from "vitest"
import { dataFolder } from "../config/data-folder.ts"
import type { RequestRecord } from "../core/observation.ts"
import { TELL_EVERY_MS } from "./told-so-far.ts"
import { exposures, gateFor, keep, persons, requests, until } from "./testing/exchange.case.ts"
import { ask, serve } from "./testing/raw-http.case.ts"
import { readSpool, type TestGate } from "./testing/test-gate.case.ts"

const PATIENCE = { timeout: 4_000, interval: 100 }

async function toldSoFar(gate: TestGate): Promise<readonly RequestRecord[]> {
    return requests(await readSpool(dataFolder(gate.dataDir).spoolDir))
}

test("a stream of events: each person within two seconds, and nothing while nobody is shown", async () => {
    const answers: ServerResponse[] = []
    const upstream = keep(
        await serve((_, response) => {
            response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders()
            answers.push(response)
        }),
    )
    const gate = await gateFor(upstream)
    const answer = ask(gate.port, { path: "/events" })
    await until(() => answers.length === 1)
    const [events] = answers
    events?.write(persons(0, 2))
    await expect.poll(async () => toldSoFar(gate), PATIENCE).toMatchObject([{ open: true, offered: 2, delivered: 2 }])
    await new Promise((resolve) => setTimeout(resolve, 2 * TELL_EVERY_MS))
    expect(await toldSoFar(gate)).toHaveLength(1)
    events?.end(persons(2, 3))
    await answer
    const records = await gate.finish()
    expect(requests(records)).toMatchObject([{ open: true }, { offered: 3, delivered: 3, outcome: "completed" }])
    expect(requests(records)[1]).not.toHaveProperty("open")
    expect(new Set(exposures(records).map(({ transaction }) => transaction)).size).toBe(1)
    expect(gate.counters().requests).toBe(1)
})

test("a long download to a client that stops reading: those whom it has taken are told, the others are not", async () => {
    const line = "x".repeat(4_000) + "\n"
    const page = (n: number): string => persons(n, n + 1) + line
    const upstream = keep(
        await serve((_, response) => {
            response.writeHead(200, { "content-type": "text/plain" })
            let sent = 0
            const push = (): void => {
                while (sent < 20_000 && response.write(page(sent))) sent += 1
                if (sent < 20_000) response.once("drain", push)
            }
            push()
        }),
    )
    const gate = await gateFor(upstream)
    let got = ""
    const socket = connect(gate.port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n"))
    socket.on("data", (chunk: Buffer) => (got += chunk.toString("latin1")))
    await until(() => got.length > 400_000)
    socket.pause()
    const received = got.match(/^person /gm)?.length ?? 0
    await expect.poll(async () => (await toldSoFar(gate)).at(-1)?.delivered ?? 0, PATIENCE).toBeGreaterThan(received)
    await new Promise((resolve) => setTimeout(resolve, 2 * TELL_EVERY_MS))
    const [told] = (await toldSoFar(gate)).slice(-1)
    expect(told).toMatchObject({ open: true })
    expect(told?.delivered).toBeLessThan(told?.offered ?? 0)
    socket.destroy()
    await until(() => gate.counters().open === 0)
    const [end] = requests(await gate.finish()).slice(-1)
    expect(end).toMatchObject({ outcome: "client-aborted" })
    expect(end?.delivered).toBeGreaterThanOrEqual(told?.delivered ?? 0)
})

test("a page that is answered at once is written down once", async () => {
    const gate = await gateFor(keep(await serve((_, response) => response.end(persons(0, 3)))))
    await ask(gate.port)
    await new Promise((resolve) => setTimeout(resolve, 2 * TELL_EVERY_MS))
    const told = requests(await gate.finish())
    expect(told).toHaveLength(1)
    expect(told[0]).not.toHaveProperty("open")
})
