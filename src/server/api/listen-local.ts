import { chmod, rm } from "node:fs/promises"
import type { Server } from "node:http"
import { connect } from "node:net"
import { createAdaptorServer } from "@hono/node-server"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { LocalApp } from "./local-app.ts"

export interface LocalListener {
    readonly close: () => Promise<void>
}

/** Questions that are open when the server stops may still be answered for this long. */
const CLOSE_TIMEOUT_MS = 2_000

/**
 * Serves an app on a Unix socket. A socket file that a killed server left behind is removed; one that somebody answers on
 * is not.
 *
 * @throws SekishoError SEKISHO_SERVER_LISTEN_FAILED
 */
export async function listenLocal(app: LocalApp, socketPath: string): Promise<LocalListener> {
    if (await somebodyAnswers(socketPath)) throw new SekishoError("SEKISHO_SERVER_LISTEN_FAILED", { taken: 1 })
    await rm(socketPath, { force: true })
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without HTTP/2 options the adaptor makes an http.Server
    const server = createAdaptorServer({ fetch: app.fetch }) as Server
    await new Promise<void>((resolve, reject) => {
        server.once("error", (error) => reject(new SekishoError("SEKISHO_SERVER_LISTEN_FAILED", {}, error)))
        server.listen(socketPath, resolve)
    })
    await chmod(socketPath, 0o600)
    return { close: async () => close(server) }
}

async function close(server: Server): Promise<void> {
    await new Promise<void>((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS)
        server.close(() => {
            clearTimeout(late)
            resolve()
        })
        server.closeIdleConnections()
    })
}

export async function somebodyAnswers(socketPath: string): Promise<boolean> {
    return new Promise((resolve) => {
        const socket = connect(socketPath)
        socket.on("connect", () => {
            socket.destroy()
            resolve(true)
        })
        socket.on("error", () => resolve(false))
    })
}
