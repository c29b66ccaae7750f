// The door of one worker: connections come in, speak HTTP/1.1, and hand over one exchange after another. Closing it: no new
// connections; idle ones are ended after a moment, in which a request that is on its way is still answered; the others when
// their exchange is over, or after a time.
import { createServer, type Socket } from "node:net"
import type { Limits } from "../core/limits.data.ts"
import { problemJson } from "./answer/problem.ts"
import type { Deadlines } from "./deadlines.ts"
import { ClientConnection1, type ConnectionOptions } from "./http1/client-connection.ts"
import type { Refusal } from "./http1/refusal.ts"
import { headText } from "./http1/write-message.ts"
import { type OpenEntry, OpenList } from "./open-list.ts"
import type { ClientStream } from "./transport/client-stream.ts"
import { STATUS_CODES } from "node:http"

export interface DoorOptions {
    readonly limits: Limits
    readonly deadlines: Deadlines
    readonly exchange: (stream: ClientStream) => void
    /** A message that never became a request. */
    readonly refused: (refusal: Refusal | "late", peer: string) => void
    /** A connection beyond clientConnections, closed at once. */
    readonly dropped: () => void
    readonly nextId: () => string
}

export interface Door {
    /** @returns the port */
    listen(options: { readonly host: string; readonly port: number; readonly reusePort: boolean }): Promise<number>
    /** @param onTimeout the time is over: what is not answered yet may be told so */
    drain(timeoutMs: number, onTimeout: () => void): Promise<void>
}

/** Time for a request whose first bytes are on their way. */
const GRACE_MS = 500
const SWEEP_MS = 50
/** Connections that wait to be accepted: a burst of all visitors at once. */
const BACKLOG = 4_096

export function createDoor(options: DoorOptions): Door {
    const connections = new OpenList<ClientConnection1>()
    let draining = false
    const connectionOptions: ConnectionOptions = {
        limits: options.limits,
        scheme: "http",
        deadlines: options.deadlines,
        exchange: options.exchange,
        refused: (refusal, peer) => {
            options.refused(refusal, peer)
            return rawAnswer(refusal, options.nextId())
        },
        draining: () => draining,
    }
    // Half open: a client may end its side behind its request and still wait for the answer.
    const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket: Socket) => {
        const entry: OpenEntry<ClientConnection1> = connections.add(new ClientConnection1(socket, connectionOptions))
        socket.once("close", () => connections.remove(entry))
    })
    server.maxConnections = options.limits.clientConnections
    server.on("drop", options.dropped)
    return {
        listen: async ({ host, port, reusePort }) =>
            new Promise((resolve, reject) => {
                server.once("error", reject)
                server.listen({ host, port, reusePort, backlog: BACKLOG }, () => {
                    const address = server.address()
                    resolve(typeof address === "object" && address !== null ? address.port : port)
                })
            }),
        drain: async (timeoutMs, onTimeout) => {
            draining = true
            const closed = new Promise<void>((resolve) => server.close(() => resolve()))
            const beganMs = performance.now()
            const deadline = setTimeout(onTimeout, timeoutMs)
            const sweep = setInterval(() => {
                const passedMs = performance.now() - beganMs
                if (passedMs < GRACE_MS) return
                for (const connection of connections.values()) {
                    if (passedMs > timeoutMs + GRACE_MS) connection.socket.destroy()
                    else connection.drain()
                }
            }, SWEEP_MS)
            await closed
            clearInterval(sweep)
            clearTimeout(deadline)
        },
    }
}

/** The answer to what never became a request, in the same form as every other. */
function rawAnswer(refusal: Refusal | "late", id: string): string {
    const { status, code, reason } =
        refusal === "late" ? { status: 408, code: "SEKISHO_GATE_CLIENT_TIMEOUT" as const, reason: null } : refusal
    const body = problemJson({ status, code, id, reason })
    const fields = [
        "Content-Type",
        "application/problem+json",
        "Content-Length",
        String(Buffer.byteLength(body)),
        "Connection",
        "close",
        "sekisho-id",
        id,
    ]
    return headText(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`, fields) + Buffer.from(body).toString("latin1")
}
