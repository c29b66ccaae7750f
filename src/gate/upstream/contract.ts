// The application's half of an exchange: a request goes out, an answer comes in, both as they flow.
import type { Socket } from "node:net"
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import type { Fields } from "../http1/head.ts"

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

export interface Upstream {
    request(request: UpstreamRequest, events: UpstreamEvents): UpstreamCall
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
