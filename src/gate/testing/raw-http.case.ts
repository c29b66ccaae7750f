// A client and a server for tests that see exactly what is on the wire.
import {
    createServer,
    request as httpRequest,
    type IncomingMessage,
    type RequestListener,
    type Server,
} from "node:http"
import { connect, createServer as createNetServer, type Server as NetServer, type Socket } from "node:net"

export interface Answer {
    readonly status: number
    readonly reason: string
    readonly rawHeaders: readonly string[]
    readonly headers: IncomingMessage["headers"]
    readonly body: Buffer
    /** The body came to its announced end. */
    readonly complete: boolean
}

export interface Ask {
    readonly method?: string
    readonly path?: string
    readonly headers?: Record<string, string | string[]>
    readonly body?: Buffer | string | undefined
    /** Sends the body in these pieces, chunked. */
    readonly chunks?: readonly Buffer[]
}

export async function ask(port: number, options: Ask = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
        const { method = "GET", path = "/", headers = {} } = options
        const sent = httpRequest({ port, host: "127.0.0.1", method, path, headers, agent: false }, (response) => {
            const chunks: Buffer[] = []
            const done = (): void =>
                resolve({
                    status: response.statusCode ?? 0,
                    reason: response.statusMessage ?? "",
                    rawHeaders: response.rawHeaders,
                    headers: response.headers,
                    body: Buffer.concat(chunks),
                    complete: response.complete,
                })
            response.on("data", (chunk: Buffer) => chunks.push(chunk))
            response.on("end", done)
            response.on("error", done)
        })
        sent.on("error", reject)
        for (const chunk of options.chunks ?? []) sent.write(chunk)
        sent.end(options.body)
    })
}

export interface TestServer {
    readonly port: number
    close(): Promise<void>
}

export async function serve(listener: RequestListener): Promise<TestServer & { readonly server: Server }> {
    const server = createServer({ keepAliveTimeout: 5_000 }, listener)
    const port = await listening(server)
    return {
        port,
        server,
        close: async () => {
            server.closeAllConnections()
            await new Promise<void>((resolve) => server.close(() => resolve()))
        },
    }
}

/** A server of raw sockets, for answers that are not valid HTTP or that break off. */
export async function serveRaw(onSocket: (socket: Socket) => void): Promise<TestServer> {
    const sockets = new Set<Socket>()
    const server = createNetServer((socket) => {
        sockets.add(socket)
        socket.on("close", () => sockets.delete(socket))
        socket.on("error", () => undefined)
        onSocket(socket)
    })
    const port = await listening(server)
    return {
        port,
        close: async () => {
            for (const socket of sockets) socket.destroy()
            await new Promise<void>((resolve) => server.close(() => resolve()))
        },
    }
}

async function listening(server: NetServer): Promise<number> {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const address = server.address()
    if (typeof address !== "object" || address === null) throw new TypeError("test server: no port")
    return address.port
}

/** Sends bytes as they are and collects what comes back until the other side ends. */
export async function sendRaw(port: number, text: string): Promise<string> {
    return new Promise((resolve, reject) => {
        const socket = connect(port, "127.0.0.1", () => socket.write(text, "latin1"))
        let got = ""
        socket.on("data", (chunk) => (got += chunk.toString("latin1")))
        socket.on("close", () => resolve(got))
        socket.on("error", reject)
    })
}
