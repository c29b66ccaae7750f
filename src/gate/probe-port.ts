import { createServer } from "node:net"
import { SekishoError } from "../core/errors/sekisho-error.ts"

/**
 * Listens for a moment without sharing the port: with `reusePort` two gates could bind the same port and share its
 * connections without anybody noticing.
 *
 * @throws SekishoError SEKISHO_GATE_LISTEN_FAILED
 */
export async function probePort(host: string, port: number): Promise<void> {
    if (port === 0) return
    const server = createServer()
    await new Promise<void>((resolve, reject) => {
        server.once("error", (cause) => reject(new SekishoError("SEKISHO_GATE_LISTEN_FAILED", { port }, cause)))
        server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()))
    })
}

/** Systems where node shares a port between listeners by load (`reusePort` throws elsewhere). */
const SHARING_SYSTEMS: ReadonlySet<string> = new Set(["linux", "freebsd", "dragonfly", "sunos", "aix"])

/** @throws SekishoError SEKISHO_GATE_WORKERS_UNSUPPORTED */
export function refuseUnsharedPort(workers: number, platform: string): void {
    if (workers > 1 && !SHARING_SYSTEMS.has(platform)) {
        throw new SekishoError("SEKISHO_GATE_WORKERS_UNSUPPORTED", { workers })
    }
}
