import type { Server } from "node:net"

/**
 * Of the socket that a server listens on, to be handed to another process; null where the system has none. node has no word
 * of its own for it, though `listen({ fd })` takes one and a `_handle` wherever a server is meant.
 */
export function descriptorOf(server: Server): number | null {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is read is checked
    const { _handle: handle } = server as unknown as { readonly _handle?: { readonly fd?: unknown } | null }
    const descriptor = handle?.fd
    return typeof descriptor === "number" && descriptor >= 0 ? descriptor : null
}
