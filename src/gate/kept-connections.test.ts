// A client's connection that one exchange left paused, for an application that read slowly, serves the next one.
import { connect } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { serve, type TestServer } from "./testing/raw-http.case.ts"
import { startTestGate, type TestGate } from "./testing/test-gate.case.ts"

/** More than the sockets between take at once, in one write. */
const LONG = Buffer.alloc(4 * 1024 * 1024, "a line of nothing in particular\n")
let upstream: TestServer
let gate: TestGate

beforeAll(async () => {
    upstream = await serve((request, response) => {
        // Read late: the gate has to wait with what it forwards.
        setTimeout(() => request.resume(), 50)
        request.on("end", () => response.end("read"))
    })
    gate = await startTestGate(upstream.port)
})
afterAll(async () => {
    await gate.finish()
    await upstream.close()
})

/** Sends requests one after the other on one connection. @returns the status lines seen */
async function statuses(requests: readonly (readonly Buffer[])[], expected: number): Promise<number> {
    return new Promise((resolve, reject) => {
        const socket = connect(gate.port, "127.0.0.1")
        let seen = 0
        let left = [...requests]
        const next = (): void => {
            const [pieces, ...rest] = left
            left = rest
            for (const piece of pieces ?? []) socket.write(piece)
        }
        socket.on("data", (chunk) => {
            const heads = chunk.toString("latin1").match(/HTTP\/1\.1 200/g)?.length ?? 0
            seen += heads
            if (seen === expected) {
                socket.destroy()
                resolve(seen)
            } else if (heads > 0) next()
        })
        socket.on("error", reject)
        next()
    })
}

function chunk(bytes: Buffer): Buffer {
    return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")])
}

test("a request after an upload that the application read slowly", async () => {
    const head = "POST /read HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
    const upload = [Buffer.from(head), chunk(LONG), Buffer.from("0\r\n\r\n")]
    const get = [Buffer.from("GET /read HTTP/1.1\r\nHost: a\r\n\r\n")]
    await expect(statuses([upload, get, upload, get], 4)).resolves.toBe(4)
}, 10_000)
