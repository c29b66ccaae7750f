// One request on its way to an application: it may wait for a connection, and go to another application when the first
// cannot be reached. What of its body comes meanwhile is kept; the client is held back by `drain`.
import type { Fields } from "../http1/head.ts"
import type { ConnectionPool } from "./connection-pool.ts"
import type { UpstreamCall, UpstreamEvents, UpstreamFailure, UpstreamRequest } from "./contract.ts"
import type { UpstreamConnection } from "./upstream-connection.ts"

export class PooledCall implements UpstreamCall {
    readonly #request: UpstreamRequest
    readonly #events: UpstreamEvents
    /** Applications that were not tried yet. */
    readonly #pools: ConnectionPool[]
    #connection: UpstreamConnection | null = null
    #aborted = false
    /** What came before there was a connection. */
    #early: Uint8Array[] = []
    #earlyEnd: { readonly trailers: Fields | null } | null = null

    constructor(request: UpstreamRequest, events: UpstreamEvents, pools: readonly ConnectionPool[]) {
        this.#request = request
        this.#events = events
        this.#pools = [...pools]
    }

    get aborted(): boolean {
        return this.#aborted
    }

    /** @param failure what is told when there is no other application to try */
    tryNext(failure: UpstreamFailure): void {
        if (this.#aborted) return
        const pool = this.#pools.shift()
        if (pool === undefined) this.#events.failed(failure)
        else pool.add(this)
    }

    begin(connection: UpstreamConnection): void {
        this.#connection = connection
        connection.start(this.#request, this.#events, this)
        if (this.#request.body.kind !== "stream") return
        for (const bytes of this.#early.splice(0)) connection.write(bytes)
        if (this.#earlyEnd !== null) connection.end(this.#earlyEnd.trailers)
        else this.#events.drain()
    }

    write(bytes: Uint8Array): boolean {
        if (this.#connection === null) {
            this.#early.push(bytes)
            return false
        }
        return this.#connection.isOf(this) ? this.#connection.write(bytes) : true
    }

    end(trailers: Fields | null): void {
        if (this.#connection === null) this.#earlyEnd = { trailers }
        else if (this.#connection.isOf(this)) this.#connection.end(trailers)
    }

    pause(): void {
        if (this.#connection?.isOf(this) === true) this.#connection.pause()
    }

    resume(): void {
        if (this.#connection?.isOf(this) === true) this.#connection.resume()
    }

    abort(): void {
        this.#aborted = true
        this.#early = []
        if (this.#connection?.isOf(this) === true) this.#connection.abort()
    }
}
