// Short answers leave in one write, which the client's system nearly always takes at once, and sometimes does not: a client that
// does not read, or goes away. Real sockets on loopback.
import { connect, type Socket } from "node:net"
import { expect, test } from "vitest"
import { gateFor, keep, requests, until } from "./testing/exchange.case.ts"
import { serve, type TestServer } from "./testing/raw-http.case.ts"

const ANSWERS = 600
/** With its head it still leaves in one write; all of them are more than the buffers of a connection take. */
const BODY = "x".repeat(15_000)

async function application(): Promise<TestServer> {
    return keep(await serve((_, response) => response.setHeader("content-length", BODY.length).end(BODY)))
}

/** Asks for all of them at once, and reads nothing until something is listened for. */
function askForAll(port: number): Socket {
    const client = connect(port, "127.0.0.1").pause()
    client.on("error", () => undefined)
    const last = "GET /last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    client.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n".repeat(ANSWERS - 1) + last)
    return client
}

test("a client that begins to read late gets all of them whole, and each is recorded as such", async () => {
    const gate = await gateFor(await application())
    const client = askForAll(gate.port)
    await new Promise((resolve) => setTimeout(resolve, 500))
    let got = ""
    client.on("data", (chunk: Buffer) => (got += chunk.toString("latin1"))).resume()
    await new Promise((resolve) => client.once("close", resolve))
    expect(got.split(`\r\n\r\n${BODY}`)).toHaveLength(ANSWERS + 1)
    const records = requests(await gate.finish())
    expect(records).toHaveLength(ANSWERS)
    expect(records.filter((record) => record.outcome !== "completed")).toEqual([])
    expect(gate.counters().open).toBe(0)
}, 30_000)

test("of a client that goes away without reading, every exchange ends, and what did not arrive says so", async () => {
    const gate = await gateFor(await application())
    const client = askForAll(gate.port)
    await new Promise((resolve) => setTimeout(resolve, 500))
    client.resetAndDestroy()
    await until(() => gate.counters().open === 0)
    const outcomes = requests(await gate.finish()).map((record) => record.outcome)
    expect(outcomes.filter((outcome) => outcome === "completed").length).toBeGreaterThan(10)
    expect(outcomes.at(-1)).toBe("client-aborted")
}, 30_000)
