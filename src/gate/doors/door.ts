// A door: an address where connections come in. Closing it: no new connections; idle ones are ended after a moment, in
// which a request that is on its way is still answered; the others when their exchange is over, or after a time. Leaving it,
// because another process has the same door: no new connections; an idle one is not ended, since its client could be sending
// its next request in the same moment and would see a reset instead of an answer.
import type { Server, Socket } from "node:net"
import type { ListenAddress } from "../../config/config.ts"
import { descriptorOf } from "./descriptor.ts"
import { type OpenEntry, OpenList } from "../open-list.ts"

/** A connection of either protocol. */
export interface DoorConnection {
    readonly socket: Socket
    /** No exchange is open. */
    readonly idle: boolean
    /** The door is being left: tells the client to open nothing more here, where the protocol has a word for that. */
    leave?(): void
    /** Ends now where it is idle, else behind what is under way. */
    drain(): void
}

/** Where a door is: an address, or a socket that listens at it already and was handed to this process. */
export interface DoorPlace extends ListenAddress {
    /** Share the port with other workers, where the system can. */
    readonly reusePort: boolean
    /** Descriptor of a listening socket; null: make one. */
    readonly descriptor: number | null
}

export interface ListeningDoor {
    readonly port: number
    /** Of its socket, to be handed to another process; null where the system has none. */
    readonly descriptor: number | null
}

export interface Door {
    listen(place: DoorPlace): Promise<ListeningDoor>
    /**
     * Takes no more connections. Resolves when those that are there have ended: by themselves, or because an exchange of
     * theirs was still open when the time was over.
     *
     * @param onTimeout as for drain
     */
    leave(timeoutMs: number, onTimeout: () => void): Promise<void>
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
    let closed: Promise<void> | null = null
    const close = async (): Promise<void> => (closed ??= new Promise((resolve) => server.close(() => resolve())))
    server.on(event, (socket: Socket) => {
        const entry: OpenEntry<DoorConnection> = connections.add(open(socket))
        socket.once("close", () => connections.remove(entry))
    })
    return {
        count: () => connections.size,
        listen: async ({ host, port, reusePort, descriptor }) =>
            new Promise((resolve, reject) => {
                const where = descriptor === null ? { host, port, reusePort } : { fd: descriptor }
                server.once("error", reject)
                server.listen({ ...where, backlog: BACKLOG }, () => {
                    const address = server.address()
                    const bound = typeof address === "object" && address !== null ? address.port : port
                    if (descriptor !== null && bound !== port) reject(new Error("another socket was handed over"))
                    else resolve({ port: bound, descriptor: descriptorOf(server) })
                })
            }),
        leave: async (timeoutMs, onTimeout) => {
            const left = close()
            for (const connection of connections.values()) connection.leave?.()
            let grace: NodeJS.Timeout | null = null
            const deadline = setTimeout(() => {
                const late = connections.values().filter(({ idle }) => !idle)
                onTimeout()
                grace = setTimeout(() => {
                    for (const { socket } of late) socket.destroy()
                }, GRACE_MS)
            }, timeoutMs)
            await left
            clearTimeout(deadline)
            if (grace !== null) clearTimeout(grace)
        },
        drain: async (timeoutMs, onTimeout) => {
            if (closed === null && !server.listening) return
            const ended = close()
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
            await ended
            clearInterval(sweep)
            clearTimeout(deadline)
        },
    }
}
