// One HTTP/2 connection: node's session with every limit of ours, and its streams handed over as exchanges.
import { constants, performServerHandshake, type ServerHttp2Session, type ServerHttp2Stream } from "node:http2"
import type { TLSSocket } from "node:tls"
import type { Limits } from "../../core/limits.data.ts"
import type { Deadlines } from "../deadlines.ts"
import { refusalOf, type Refusal } from "../http1/refusal.ts"
import type { ClientStream } from "../transport/client-stream.ts"
import { ClientStream2 } from "./client-stream.ts"
import { parseRequest2 } from "./request-fields.ts"

export interface Session2Options {
    readonly limits: Limits
    readonly deadlines: Deadlines
    readonly exchange: (stream: ClientStream) => void
    /** A message that never became a request. @returns id and body of the answer */
    readonly refused: (refusal: Refusal, peer: string) => { readonly id: string; readonly body: string }
    readonly draining: () => boolean
}

/** Streams at once (RFC 9113 part 6.5.2 recommends no fewer than 100). */
const STREAMS = 100
/** Bytes a client may send on one stream before we have read them. */
const WINDOW_BYTES = 262_144
/** MiB one session may hold in node: about what STREAMS windows take. */
const SESSION_MEMORY = 32
/** Streams that are opened and reset at once (CVE-2023-44487): so many in a burst, then so many a second. */
const RESET_BURST = 200
const RESET_RATE = 20
/** Frames against the protocol, and streams refused, before the session ends. */
const INVALID_FRAMES = 20
const REJECTED_STREAMS = 100
const OUTSTANDING_PINGS = 10
/** So long without a stream, and the client is most likely sending none. */
const QUIET_MS = 250
/** A session that is never quiet is told all the same. */
const LATEST_LEAVE_MS = 5_000

export class Session2 {
    readonly socket: TLSSocket
    readonly #session: ServerHttp2Session
    readonly #options: Session2Options
    readonly #peer: string
    readonly #deadline: ReturnType<Deadlines["add"]>
    #open = 0
    /** Since when the door is being left, ms; null: it is not. */
    #leavingSinceMs: number | null = null
    #leaving: NodeJS.Timeout | null = null

    constructor(socket: TLSSocket, options: Session2Options) {
        this.socket = socket
        this.#options = options
        this.#peer = socket.remoteAddress ?? ""
        const { limits } = options
        this.#deadline = options.deadlines.add(() => this.#session.close())
        this.#deadline.set(limits.keepAliveTimeoutMs)
        this.#session = performServerHandshake(socket, {
            maxSessionMemory: SESSION_MEMORY,
            maxHeaderListPairs: limits.headerCount + PSEUDO_FIELDS,
            maxOutstandingPings: OUTSTANDING_PINGS,
            maxSessionInvalidFrames: INVALID_FRAMES,
            maxSessionRejectedStreams: REJECTED_STREAMS,
            streamResetBurst: RESET_BURST,
            streamResetRate: RESET_RATE,
            strictSingleValueFields: false,
            settings: {
                maxConcurrentStreams: STREAMS,
                maxHeaderListSize: limits.headerBytes,
                initialWindowSize: WINDOW_BYTES,
                enableConnectProtocol: false,
            },
        })
        this.#session.on("stream", (stream, _headers, _flags, raw: string[]) => this.#onStream(stream, raw))
        this.#session.on("error", () => this.#session.destroy())
        socket.once("close", () => {
            this.#deadline.remove()
            if (this.#leaving !== null) clearTimeout(this.#leaving)
        })
    }

    get idle(): boolean {
        return this.#open === 0
    }

    /**
     * Ends when nothing is on its way. A stream that meets our GOAWAY is not processed, and the client may send it again
     * (RFC 9113 part 6.8); but not all do, and node cannot announce a GOAWAY beforehand. So a quiet moment is waited for.
     */
    leave(): void {
        this.#leavingSinceMs ??= performance.now()
        if (this.#leaving !== null) clearTimeout(this.#leaving)
        const leftMs = this.#leavingSinceMs + LATEST_LEAVE_MS - performance.now()
        const waitMs = this.#open === 0 ? Math.min(QUIET_MS, leftMs) : leftMs
        this.#leaving = setTimeout(() => this.drain(), Math.max(0, waitMs)).unref()
    }

    /** No new streams; ends when the open ones have (GOAWAY). */
    drain(): void {
        if (!this.#session.closed) this.#session.close()
    }

    #onStream(stream: ServerHttp2Stream, raw: readonly string[]): void {
        this.#deadline.clear()
        this.#open++
        stream.once("close", () => {
            this.#open--
            if (this.#open === 0) this.#deadline.set(this.#options.limits.keepAliveTimeoutMs)
            if (this.#leavingSinceMs !== null) this.leave()
        })
        if (this.#leavingSinceMs !== null) this.leave()
        const { limits, deadlines } = this.#options
        const head = parseRequest2(raw, limits)
        if (typeof head === "string") return this.#refuse(stream, refusalOf(head))
        const exchange = new ClientStream2(stream, head, { limits, deadlines, peer: this.#peer })
        this.#options.exchange(exchange)
        if (this.#options.draining()) this.drain()
    }

    #refuse(stream: ServerHttp2Stream, refusal: Refusal): void {
        const { id, body } = this.#options.refused(refusal, this.#peer)
        stream.on("error", () => stream.close(constants.NGHTTP2_PROTOCOL_ERROR))
        stream.respond({ ":status": refusal.status, "content-type": "application/problem+json", "sekisho-id": id })
        stream.end(body)
        stream.resume()
    }
}

const PSEUDO_FIELDS = 5
