import { randomInt } from "node:crypto"
import { createServer } from "node:net"

/** Below the ports that systems give to outgoing connections: one of a visitor's must not take the gate's while it is dead. */
const PORTS = { from: 12_000, to: 30_000 } as const

/** A port of loopback that nobody has; a gate that is killed and started anew keeps it. */
export async function freePort(): Promise<number> {
    for (;;) {
        const port = randomInt(PORTS.from, PORTS.to)
        if (await isFree(port)) return port
    }
}

async function isFree(port: number): Promise<boolean> {
    const server = createServer()
    return new Promise((resolve) => {
        server.once("error", () => resolve(false))
        server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)))
    })
}
