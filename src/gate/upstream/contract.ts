// The application's half of an exchange: a request goes out, an answer comes in, both as they flow. Behind it is an
// application that is reached over connections (here), or the one whose process we are in (node/).
import type { Socket } from "node:net"
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import type { ForwardedFacts } from "../head/request-headers.ts"
import type { Fields } from "../http1/head.ts"
import type { ClientRequest } from "../transport/client-stream.ts"

/** What the application is asked: the client's request, judged. What of its head goes on is the upstream's matter. */
export interface AskedRequest {
    readonly head: ClientRequest
    readonly facts: ForwardedFacts
    readonly body: UpstreamBody
}

/** The same as it is sent on a connection. */
export interface UpstreamRequest {
    readonly method: string
    /** Origin-form, or `*`. */
    readonly path: string
    /** name, value, name, value, …, without those that frame the body. */
    readonly fields: readonly string[]
    readonly body: UpstreamBody
}

export type UpstreamBody =
    | { readonly kind: "none" }
    /** There already. */
    | {
          readonly kind: "whole"
          readonly bytes: readonly Uint8Array[]
          readonly framing: "length" | "chunked"
          readonly trailers: Fields | null
      }
    /** Comes by `write`; null: as chunks. */
    | { readonly kind: "stream"; readonly length: number | null }
    /** Behind it the connection speaks another protocol. */
    | { readonly kind: "upgrade" }

export interface AnswerHead1 {
    readonly status: number
    readonly reason: string
    readonly fields: Fields
    /** null: unknown beforehand. 0: no body. */
    readonly bodyBytes: number | null
    /** The application sits on the client's own connection: the fields that belong to a connection are its own to say. */
    readonly sameConnection: boolean
}

export interface UpstreamEvents {
    readonly interim: (status: number, fields: Fields) => void
    readonly head: (head: AnswerHead1) => void
    readonly data: (bytes: Buffer) => void
    readonly end: (trailers: Fields | null) => void
    readonly failed: (failure: UpstreamFailure) => void
    /** More of the request's body may come. */
    readonly drain: () => void
    /** The application changes protocols: the socket is the caller's, with what came behind the head. */
    readonly upgraded: (head: AnswerHead1, socket: Socket, rest: Buffer) => void
}

export interface UpstreamFailure {
    readonly status: 502 | 503 | 504
    readonly code: ErrorCode
    /**
     * `anew`: no application has seen it. `repeatable`: the connection was an old one that most likely had ended before;
     * what changes nothing may be asked again (RFC 9110 part 9.2.1). `never`: it may have been carried out.
     */
    readonly retry: "anew" | "repeatable" | "never"
}

export interface UpstreamCall {
    /** @returns false: wait for `drain` */
    write(bytes: Uint8Array): boolean
    end(trailers: Fields | null): void
    pause(): void
    resume(): void
    /** Nothing is told any more. */
    abort(): void
}

/** Who can be asked. */
export interface Application {
    request(asked: AskedRequest, events: UpstreamEvents): UpstreamCall
}

export interface Upstream extends Application {
    /** Ends idle connections now, the others after their exchange. */
    close(): void
    status(): readonly UpstreamStatus[]
}

export interface UpstreamStatus {
    readonly url: string
    readonly healthy: boolean
    readonly open: number
    readonly idle: number
    readonly waiting: number
}
