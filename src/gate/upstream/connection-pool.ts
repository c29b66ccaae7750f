// The connections of one worker to one application: idle ones are used again, the latest first; new ones are opened up to a
// limit; beyond it requests wait in order, and beyond a second limit they are refused.
import type { Socket } from "node:net"
import type { Limits } from "../../core/limits.data.ts"
import type { Deadlines } from "../deadlines.ts"
import type { UpstreamFailure, UpstreamStatus } from "./contract.ts"
import { FAILURES } from "./failures.ts"
import { bytesOf, type IncomingBytes, SharedBytes } from "./incoming-bytes.ts"
import type { PooledCall } from "./pooled-call.ts"
import { openSocket, readyEventOf, type UpstreamAddress } from "./upstream-address.ts"
import { UpstreamConnection } from "./upstream-connection.ts"
import { afterFailure, HEALTHY, type Health, isAvailable } from "./upstream-health.ts"

export interface PoolOptions {
    readonly address: UpstreamAddress
    readonly limits: Limits
    readonly deadlines: Deadlines
    /** Monotonic, ms. */
    readonly now: () => number
}

export class ConnectionPool {
    readonly #options: PoolOptions
    readonly #idle: UpstreamConnection[] = []
    readonly #open = new Set<UpstreamConnection>()
    readonly #waiting: PooledCall[] = []
    #connecting = 0
    #health: Health = HEALTHY
    #closed = false

    constructor(options: PoolOptions) {
        this.#options = options
    }

    isAvailable(): boolean {
        return isAvailable(this.#health, this.#options.now())
    }

    /** Serves the call as soon as a connection is there. */
    add(call: PooledCall): void {
        const connection = this.#takeIdle()
        if (connection !== null) return call.begin(connection)
        if (this.#waiting.length >= this.#options.limits.upstreamWaiting) return call.tryNext(FAILURES.busy)
        this.#waiting.push(call)
        this.#connect()
    }

    close(): void {
        this.#closed = true
        for (const connection of this.#idle.splice(0)) connection.socket.destroy()
    }

    status(): UpstreamStatus {
        return {
            url: this.#options.address.url,
            healthy: this.#health.restsUntilMs === 0,
            open: this.#open.size,
            idle: this.#idle.length,
            waiting: this.#waiting.length,
        }
    }

    #takeIdle(): UpstreamConnection | null {
        for (let last = this.#idle.pop(); last !== undefined; last = this.#idle.pop()) if (last.usable) return last
        return null
    }

    /** As many are opened as requests wait for one. */
    #connect(): void {
        const { limits } = this.#options
        if (this.#connecting >= this.#waiting.length) return
        if (this.#open.size + this.#connecting >= limits.upstreamConnections) return
        this.#connecting++
        const { address, deadlines } = this.#options
        const { socket, incoming } = openReading(address)
        const done = (): void => {
            this.#connecting--
            deadline.remove()
            socket.off("error", onError).off(readyEventOf(address), onReady)
        }
        const fail = (failure: UpstreamFailure): void => {
            done()
            socket.on("error", () => undefined).destroy()
            this.#onConnectFailed(failure)
        }
        const onError = (): void => fail(FAILURES.refused)
        const onReady = (): void => {
            done()
            this.#onConnected(socket, incoming)
        }
        const deadline = deadlines.add(() => fail(FAILURES.unreachable))
        deadline.set(limits.upstreamConnectTimeoutMs)
        socket.on("error", onError).once(readyEventOf(address), onReady)
    }

    #onConnected(socket: Socket, incoming: IncomingBytes): void {
        this.#health = HEALTHY
        const { limits, deadlines } = this.#options
        const connection = new UpstreamConnection(socket, incoming, {
            limits,
            deadlines,
            idle: (one) => this.#onIdle(one),
            gone: (one) => this.#onGone(one),
        })
        this.#open.add(connection)
        this.#onIdle(connection)
    }

    #onConnectFailed(failure: UpstreamFailure): void {
        this.#health = afterFailure(this.#health, this.#options.now())
        // All that wait would wait for the same: they are told, so that another application can be tried.
        for (const call of this.#waiting.splice(0)) call.tryNext(failure)
    }

    #onIdle(connection: UpstreamConnection): void {
        for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
            if (!next.aborted) return next.begin(connection)
        }
        if (this.#closed) connection.socket.destroy()
        else this.#idle.push(connection)
    }

    #onGone(connection: UpstreamConnection): void {
        if (!this.#open.delete(connection)) return
        const at = this.#idle.indexOf(connection)
        if (at >= 0) this.#idle.splice(at, 1)
        this.#connect()
    }
}

/** What TLS unwraps has buffers of its own. */
function openReading(address: UpstreamAddress): { readonly socket: Socket; readonly incoming: IncomingBytes } {
    if (address.kind === "tls") {
        const socket = openSocket(address)
        return { socket, incoming: bytesOf(socket) }
    }
    const incoming = new SharedBytes()
    return { socket: openSocket(address, { onread: incoming.onread }), incoming }
}
