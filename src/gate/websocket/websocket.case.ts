// A WebSocket application and its clients, with the `ws` library on both sides over real sockets.
import { createServer } from "node:http"
import { afterEach } from "vitest"
import { type RawData, WebSocket, WebSocketServer, type ServerOptions } from "ws"
import { keep } from "../testing/exchange.case.ts"
import type { TestServer } from "../testing/raw-http.case.ts"
import type { TestGate } from "../testing/test-gate.case.ts"

const clients: WebSocket[] = []
afterEach(() => {
    for (const client of clients.splice(0)) client.terminate()
})

export interface App extends TestServer {
    readonly received: (string | Buffer)[]
}

/** An application that answers each message by what `reply` makes of it. */
export async function app(reply: (text: string, socket: WebSocket) => void, options: ServerOptions = {}): Promise<App> {
    const received: (string | Buffer)[] = []
    const server = createServer()
    const sockets = new WebSocketServer({ server, ...options })
    sockets.on("connection", (socket) => {
        socket.on("error", () => undefined)
        socket.on("message", (data: RawData, binary: boolean) => {
            const bytes = Buffer.isBuffer(data) ? data : Buffer.alloc(0)
            received.push(binary ? bytes : bytes.toString())
            reply(bytes.toString(), socket)
        })
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const address = server.address()
    return keep({
        port: typeof address === "object" && address !== null ? address.port : 0,
        received,
        close: async () => {
            for (const socket of sockets.clients) socket.terminate()
            server.closeAllConnections()
            await new Promise<void>((resolve) => server.close(() => resolve()))
        },
    })
}

export interface Client {
    readonly socket: WebSocket
    readonly messages: string[]
    readonly closed: Promise<number>
}

export async function open(gate: TestGate, path = "/", deflate = true): Promise<Client> {
    const socket = new WebSocket(`ws://127.0.0.1:${gate.port}${path}`, { perMessageDeflate: deflate })
    clients.push(socket)
    const messages: string[] = []
    socket.on("message", (data: RawData) => messages.push(Buffer.isBuffer(data) ? data.toString() : ""))
    const closed = new Promise<number>((resolve) => socket.once("close", (code) => resolve(code)))
    await new Promise<void>((resolve, reject) => {
        socket.once("open", () => resolve())
        socket.once("error", reject)
    })
    return { socket, messages, closed }
}
