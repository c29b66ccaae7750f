// The client's half of one exchange, whatever it speaks: HTTP/1.1 (http1/), HTTP/2 (http2/), or the Node application we sit
// in (node/). The exchange sees no protocol; what a protocol can do to it is in this contract.
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import type { Fields } from "../http1/head.ts"
import type { ReasonName } from "../http1/reasons.data.ts"

export interface ClientRequest {
    readonly method: string
    /** Origin-form, absolute-form, or `*`. */
    readonly target: string
    readonly httpVersion: "1.0" | "1.1" | "2.0"
    readonly scheme: "http" | "https"
    /** In order, as received; Host first where HTTP/2 sent `:authority`. */
    readonly fields: Fields
    /** Address of the peer, without a port. */
    readonly peer: string
    readonly body: BodyLength
}

/** `unknown`: there is a body, of a length that shows only at its end. */
export type BodyLength =
    | { readonly kind: "none" }
    | { readonly kind: "bytes"; readonly bytes: number }
    | { readonly kind: "unknown" }

export interface BodyEvents {
    readonly chunk: (bytes: Buffer) => void
    readonly end: (trailers: Fields | null) => void
}

/** What becomes of the stream. */
export interface StreamEvents {
    /** The client takes bytes again, after a `write` that returned false. */
    readonly drain: () => void
    /** Called once, when nothing more passes: the answer was handed over whole, or the client is gone, or it was cut. */
    readonly close: () => void
    /** The body breaks a rule of the protocol: the request must not go on. */
    readonly bodyInvalid: (refusal: BodyFault) => void
    /** The client was too slow: with its body, or with taking the answer. */
    readonly late: (which: "body" | "answer") => void
}

export interface BodyFault {
    readonly status: number
    readonly code: ErrorCode
    readonly reason: ReasonName
}

export interface AnswerHead {
    readonly status: number
    readonly reason: string
    /** name, value, name, value, …; none that belongs to one connection. */
    readonly fields: readonly string[]
    /** Bytes that follow; null: unknown beforehand; 0: there is no body, whatever the fields say. */
    readonly bodyBytes: number | null
}

/** The client's side of a connection that speaks another protocol now. */
export interface ClientTunnel {
    /** @returns false: wait for `drain` */
    write(bytes: Uint8Array, accepted: (() => void) | null): boolean
    pause(): void
    resume(): void
    /** What was written is handed over first. */
    end(): void
}

export interface TunnelEvents {
    readonly data: (bytes: Buffer) => void
    readonly end: () => void
    readonly drain: () => void
}

export interface ClientStream {
    readonly request: ClientRequest
    readonly headSent: boolean
    /** Everything was handed over, to the end. */
    readonly complete: boolean
    /** Nothing more passes. */
    readonly closed: boolean
    /** Called once, before anything else. */
    listen(events: StreamEvents): void
    /** Begins to take the body in; called at most once. */
    receive(events: BodyEvents): void
    /** Backpressure of the application. */
    pause(): void
    resume(): void
    /** The rest of the body is not wanted. */
    discard(): void
    /** 100 Continue, 103 Early Hints; dropped where the client would not understand it. */
    interim(status: number, fields: readonly string[]): void
    /**
     * The head, with as much of the body as is there.
     *
     * @param end nothing follows
     * @param accepted called when the client's socket took all of it
     * @returns false: wait for `drain`
     */
    respond(head: AnswerHead, body: readonly Uint8Array[], end: boolean, accepted: (() => void) | null): boolean
    /** More of the body. */
    write(bytes: Uint8Array, accepted: (() => void) | null): boolean
    end(trailers: Fields | null): void
    /**
     * Answers 101 and hands the connection over.
     *
     * @returns null: this protocol has no such thing
     */
    upgrade(fields: readonly string[], events: TunnelEvents): ClientTunnel | null
    /** Ends it so that nobody takes the body for whole: no last chunk, RST_STREAM. */
    cut(): void
    /** The connection is not to be used for another request. */
    closeAfter(): void
}
