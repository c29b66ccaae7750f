// Closing the door: no new connections; those without a request are ended after a moment (node keeps one that never sent
// anything, as browsers open beforehand, until its timeout); the others when their exchange is over, or after timeoutMs.
import type { Server } from "node:http"
import type { Socket } from "node:net"
import { OpenList } from "./open-list.ts"

export interface DrainOptions {
    readonly door: Server
    readonly sockets: OpenList<Socket>
    /** Those on which an exchange is open. */
    readonly busy: () => ReadonlySet<Socket>
    readonly timeoutMs: number
    /** The time is over: what is not answered yet may be told so. */
    readonly onTimeout: () => void
}

/** Time for a request whose first bytes are on their way. */
const GRACE_MS = 500
const SWEEP_MS = 50

export async function drainDoor({ door, sockets, busy, timeoutMs, onTimeout }: DrainOptions): Promise<void> {
    const closed = new Promise<void>((resolve) => door.close(() => resolve()))
    door.closeIdleConnections()
    const beganMs = performance.now()
    const deadline = setTimeout(onTimeout, timeoutMs)
    const sweep = setInterval(() => {
        const passedMs = performance.now() - beganMs
        if (passedMs < GRACE_MS) return
        const spared = passedMs > timeoutMs + GRACE_MS ? new Set<Socket>() : busy()
        for (const socket of sockets.values()) if (!spared.has(socket)) socket.destroy()
    }, SWEEP_MS)
    await closed
    clearInterval(sweep)
    clearTimeout(deadline)
}

/** The sockets of a server that are open. */
export function trackSockets(door: Server): OpenList<Socket> {
    const sockets = new OpenList<Socket>()
    door.on("connection", (socket: Socket) => {
        const entry = sockets.add(socket)
        socket.once("close", () => sockets.remove(entry))
    })
    return sockets
}
