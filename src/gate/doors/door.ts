// A door: an address where connections come in. Closing it: no new connections; idle ones are ended after a moment, in
// which a request that is on its way is still answered; the others when their exchange is over, or after a time.
import type { Server, Socket } from "node:net"
import type { ListenAddress } from "../../config/config.ts"
import { type OpenEntry, OpenList } from "../open-list.ts"

/** A connection of either protocol. */
export interface DoorConnection {
    readonly socket: Socket
    /** Ends now where it is idle, else behind what is under way. */
    drain(): void
}

export interface Door {
    /** @returns the port */
    listen(address: ListenAddress, reusePort: boolean): Promise<number>
    /** @param onTimeout the time is over: what is not answered yet may be told so */
    drain(timeoutMs: number, onTimeout: () => void): Promise<void>
    /** Open now. */
    count(): number
}

/** Time for a request whose first bytes are on their way. */
const GRACE_MS = 500
const SWEEP_MS = 50
/** Connections that wait to be accepted: a burst of all visitors at once. */
const BACKLOG = 4_096

/**
 * @param event with which the server hands over a connection that can be used
 * @param open takes it; called once a connection
 */
export function createDoor(
    server: Server,
    event: "connection" | "secureConnection",
    open: (socket: Socket) => DoorConnection,
): Door {
    const connections = new OpenList<DoorConnection>()
    server.on(event, (socket: Socket) => {
        const entry: OpenEntry<DoorConnection> = connections.add(open(socket))
        socket.once("close", () => connections.remove(entry))
    })
    return {
        count: () => connections.size,
        listen: async ({ host, port }, reusePort) =>
            new Promise((resolve, reject) => {
                server.once("error", reject)
                server.listen({ host, port, reusePort, backlog: BACKLOG }, () => {
                    const address = server.address()
                    resolve(typeof address === "object" && address !== null ? address.port : port)
                })
            }),
        drain: async (timeoutMs, onTimeout) => {
            if (!server.listening) return
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
