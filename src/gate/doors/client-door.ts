// The doors of a worker: HTTP/1.1 in the clear, or TLS with HTTP/1.1 and HTTP/2.
import { createServer, type Socket } from "node:net"
import { createServer as createTlsServer, type SecureContextOptions, TLSSocket } from "node:tls"
import type { Limits } from "../../core/limits.data.ts"
import type { Deadlines } from "../deadlines.ts"
import { ClientConnection1, type ConnectionOptions } from "../http1/client-connection.ts"
import { Session2, type Session2Options } from "../http2/session.ts"
import type { Certificates } from "../tls/certificates.ts"
import type { ClientStream } from "../transport/client-stream.ts"
import { createDoor, type Door, type DoorConnection } from "./door.ts"
import { rawAnswer, rawProblem, type RawRefusal } from "./raw-answer.ts"

export interface DoorOptions {
    /** Of the configuration that applies now. */
    readonly limits: () => Limits
    readonly certificates: () => Certificates
    readonly deadlines: Deadlines
    readonly exchange: (stream: ClientStream) => void
    readonly refused: (refusal: RawRefusal, peer: string) => void
    /** A connection beyond clientConnections, closed at once. */
    readonly dropped: () => void
    /** A handshake that came to nothing. */
    readonly handshakeFailed: () => void
    readonly draining: () => boolean
    /** Another process has the doors: who is here is told to come anew, and is not sent away. */
    readonly leaving: () => boolean
    readonly nextId: () => string
}

export function createPlainDoor(options: DoorOptions): Door {
    // Half open: a client may end its side behind its request and still wait for the answer.
    const server = createServer({ allowHalfOpen: true, noDelay: true })
    server.maxConnections = options.limits().clientConnections
    server.on("drop", options.dropped)
    return createDoor(server, "connection", (socket) => openHttp1(socket, "http", options))
}

export interface TlsDoor extends Door {
    /** The certificates are other ones now: new connections get them. */
    renew(): void
}

export function createTlsDoor(options: DoorOptions): TlsDoor {
    // Not half open: a client that goes away within the handshake would be waited for until its end.
    const server = createTlsServer({
        noDelay: true,
        ALPNProtocols: ["h2", "http/1.1"],
        handshakeTimeout: HANDSHAKE_MS,
        ...contextOf(options),
        SNICallback: (name, done) => {
            const context = options.certificates().find(name)
            if (context === null) done(new Error("no certificate"))
            else done(null, context)
        },
    })
    server.maxConnections = options.limits().clientConnections
    server.on("drop", options.dropped)
    server.on("tlsClientError", (_error, socket) => {
        options.handshakeFailed()
        socket.destroy()
    })
    const door = createDoor(server, "secureConnection", (socket) =>
        socket instanceof TLSSocket && socket.alpnProtocol === "h2"
            ? openHttp2(socket, options)
            : openHttp1(socket, "https", options),
    )
    return { ...door, renew: () => server.setSecureContext(contextOf(options)) }
}

/** Two round trips of the slowest line, and a phone that computes. */
const HANDSHAKE_MS = 10_000

/** A client that names no server gets the first certificate. */
function contextOf(options: DoorOptions): SecureContextOptions {
    const first = options.certificates().first
    return first === null ? { minVersion: "TLSv1.2" } : { ...first, minVersion: "TLSv1.2" }
}

function openHttp1(socket: Socket, scheme: "http" | "https", options: DoorOptions): DoorConnection {
    const { deadlines, exchange, draining, leaving } = options
    const refused: ConnectionOptions["refused"] = (refusal, peer) => {
        options.refused(refusal, peer)
        return rawAnswer(refusal, options.nextId())
    }
    const limits = options.limits()
    return new ClientConnection1(socket, { limits, scheme, deadlines, exchange, refused, draining, leaving })
}

function openHttp2(socket: TLSSocket, options: DoorOptions): DoorConnection {
    const { deadlines, exchange, draining, leaving } = options
    const refused: Session2Options["refused"] = (refusal, peer) => {
        options.refused(refusal, peer)
        const id = options.nextId()
        return { id, body: rawProblem(refusal, id).body }
    }
    const session = new Session2(socket, { limits: options.limits(), deadlines, exchange, refused, draining })
    // Its handshake was under way when the doors were left.
    if (leaving()) session.leave()
    return session
}
