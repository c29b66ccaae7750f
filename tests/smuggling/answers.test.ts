// Whatever an application answers, a client gets one answer to each request, or none: what stays over is nobody's.
import type { Socket } from "node:net"
import { connect } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { serveRaw, type TestServer } from "../../src/gate/testing/raw-http.case.ts"
import { startTestGate, type TestGate } from "../../src/gate/testing/test-gate.case.ts"
import { type OddAnswer, ODD_ANSWERS } from "./answers.data.ts"

const NEXT = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnext"
const PAUSE_MS = 60

let application: TestServer
let gate: TestGate

beforeAll(async () => {
    application = await serveRaw((socket) => {
        socket.on("data", (bytes) => void answer(socket, bytes.toString("latin1")))
    })
    gate = await startTestGate(application.port)
})
afterAll(async () => {
    await gate.finish()
    await application.close()
})

async function answer(socket: Socket, request: string): Promise<void> {
    const row = /\/row-(\d+)/.exec(request)?.[1]
    const { parts, closes } =
        row === undefined ? { parts: [NEXT], closes: false } : (ODD_ANSWERS[Number(row)] ?? { parts: [] })
    for (const [index, part] of parts.entries()) {
        if (index > 0) await pause()
        if (socket.writable) socket.write(part, "latin1")
    }
    if (closes === true) socket.end()
}

async function pause(): Promise<void> {
    return new Promise((wake) => setTimeout(wake, PAUSE_MS))
}

test.concurrent.each(ODD_ANSWERS.map((odd, row) => ({ ...odd, row })))(
    "$name",
    async ({ method = "GET", client, row }) => {
        const first = await ask([
            `${method} /row-${row} HTTP/1.1\r\nHost: a\r\n\r\n`,
            "GET /next HTTP/1.1\r\nHost: a\r\n\r\n",
        ])
        const { own, next } = parted(first, method)
        expect(own).toEqual(client)
        expect(next).toBe("next")
        expect(first).not.toContain("poison")
    },
)

/** Sends the second request on the same connection a while after the first; gives everything that came back. */
async function ask(requests: readonly string[]): Promise<string> {
    return new Promise((resolve) => {
        let got = ""
        const socket = connect(gate.port, "127.0.0.1", () => void send())
        const send = async (): Promise<void> => {
            for (const request of requests) {
                if (socket.writable) socket.write(request, "latin1")
                for (let waits = 0; waits < 6; waits++) await pause()
            }
            socket.destroy()
        }
        socket.on("data", (chunk) => (got += chunk.toString("latin1")))
        socket.on("error", () => socket.destroy())
        socket.on("close", () => resolve(got))
    })
}

interface Parted {
    readonly own: OddAnswer["client"]
    readonly next: string | null
}

/** Reads the answers as a client does: interim ones skipped, each body by its framing. */
function parted(text: string, method: string): Parted {
    const first = message(withoutInterim(text), method)
    if (first === null) return { own: { status: 0, body: text }, next: null }
    const next = message(first.rest, "GET")?.body ?? null
    if (first.status === 502) return { own: "refused", next }
    return { own: { status: first.status, body: first.body }, next }
}

function withoutInterim(text: string): string {
    return text.replace(/^(?:HTTP\/1\.1 1\d\d [^\r]*\r\n(?:[^\r]+\r\n)*\r\n)+/, "")
}

interface Message {
    readonly status: number
    readonly body: string
    readonly rest: string
}

/** @returns null: it is not whole */
function message(text: string, method: string): Message | null {
    const end = text.indexOf("\r\n\r\n")
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(text)?.[1])
    if (end < 0 || Number.isNaN(status)) return null
    const head = text.slice(0, end).toLowerCase()
    const after = text.slice(end + 4)
    if (method === "HEAD" || status === 204 || status === 304) return { status, body: "", rest: after }
    const length = /content-length: (\d+)/.exec(head)?.[1]
    if (length !== undefined) {
        if (after.length < Number(length)) return null
        return { status, body: after.slice(0, Number(length)), rest: after.slice(Number(length)) }
    }
    return chunked(after, status)
}

function chunked(text: string, status: number): Message | null {
    let body = ""
    let at = 0
    for (;;) {
        const line = /^([0-9a-f]+)\r\n/i.exec(text.slice(at))
        if (line === null) return null
        const size = Number.parseInt(line[1] ?? "", 16)
        at += line[0].length
        if (size === 0) return text.startsWith("\r\n", at) ? { status, body, rest: text.slice(at + 2) } : null
        body += text.slice(at, at + size)
        at += size + 2
    }
}
