// Decoys in messages of a WebSocket. Real sockets on loopback.
import { createServer } from "node:http"
import { expect, test } from "vitest"
import { WebSocket, WebSocketServer } from "ws"
import { createKeyer } from "../../core/keyer.ts"
import { JUDGEMENT } from "../real-judgement.ts"
import { counted, csvOf, MEMBERS, techniquesOf } from "../testing/decoy-gate.case.ts"
import { exposures, gateFor, keep, requests, until } from "../testing/exchange.case.ts"
import type { TestServer } from "../testing/raw-http.case.ts"
import { seededDecoys } from "../testing/seeded-decoys.case.ts"

/** Sends all of `messages` to whoever connects. */
async function app(messages: (Buffer | string)[]): Promise<TestServer> {
    const server = createServer()
    const sockets = new WebSocketServer({ server })
    sockets.on("connection", (socket) => {
        for (const message of messages) socket.send(message)
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const address = server.address()
    return keep({
        port: typeof address === "object" && address !== null ? address.port : 0,
        close: async () => {
            for (const socket of sockets.clients) socket.terminate()
            server.closeAllConnections()
            await new Promise<void>((resolve) => server.close(() => resolve()))
        },
    })
}

test("told once a message, each counted by itself: text that is metered, binary that nobody reads", async () => {
    const messages: (Buffer | string)[] = []
    const gate = await gateFor(await app(messages), { judgement: JUDGEMENT })
    const { persons, inForce } = seededDecoys(1, createKeyer(gate.key))
    const people = [...MEMBERS.slice(0, 2), ...persons]
    messages.push(JSON.stringify(people), '{"ping":1}', Buffer.from(csvOf(people), "utf16le"))
    gate.setState({ decoys: inForce })
    const socket = new WebSocket(`ws://127.0.0.1:${gate.port}/live`)
    let received = 0
    socket.on("message", () => (received += 1))
    await until(() => received === 3)
    socket.close()
    await new Promise((resolve) => socket.once("close", resolve))
    const records = await gate.finish()
    expect(gate.decoyReports.map(({ kind }) => kind)).toEqual(["left", "counted", "left", "counted"])
    expect(counted(gate.decoyReports)).toMatchObject([
        { served: ["d1"], missed: [], metered: ["d1"] },
        { served: ["d1"], missed: ["d1"], metered: [] },
    ])
    expect(exposures(records).flatMap(({ sightings }) => sightings)).toHaveLength(2)
    expect(techniquesOf(requests(records)[0])).toEqual(["decoy/decoy-in-answer"])
})
