// Everything an application writes on a client's connection goes through here. `write` and `end` of the one socket are
// replaced, so that a ServerResponse, with all its ways to write (headers in every form, chunks, trailers, pipes, what
// compression makes of it), stays node's own, and what it puts on the wire is read as the answer of any application.
// While nobody has the socket, everything passes: an answer that was never asked of us is not ours to judge.
// Errs towards holding: as long as an answer is not handed over whole, the socket says that it has bytes left, and so node
// waits for us before it calls the answer finished.
import type { ServerResponse } from "node:http"
import type { Socket } from "node:net"
import { Duplex } from "node:stream"

/** Who has the socket: one answer at a time. Of pipelined requests several wait for it, and node says whose turn it is. */
export interface SocketUser {
    /** node has given the socket to its answer. */
    readonly hasTurn: boolean
    /** What the application writes. @returns false: wait for 'drain' */
    take(chunk: Uint8Array | string, encoding: BufferEncoding, done: WriteDone | null): boolean
    /** The application, or node, ends the connection. @returns true: not yet, we do it when the answer is handed over */
    defersEnd(): boolean
    onDrain(): void
    onClose(): void
}

export type WriteDone = (error?: Error | null) => void

const TAPS = new WeakMap<Socket, SocketTap>()

export class SocketTap {
    readonly #socket: Socket
    readonly #write: Socket["write"]
    readonly #end: Socket["end"]
    #users: SocketUser[] = []
    #closed = false
    #waking = false
    #endDeferred = false

    /** The one tap of a socket. */
    static of(socket: Socket): SocketTap {
        const known = TAPS.get(socket)
        if (known !== undefined) return known
        const tap = new SocketTap(socket)
        TAPS.set(socket, tap)
        return tap
    }

    private constructor(socket: Socket) {
        this.#socket = socket
        this.#write = socket.write.bind(socket)
        this.#end = socket.end.bind(socket)
        const write = (...args: readonly unknown[]): boolean => this.#onWrite(args)
        const end = (...args: readonly unknown[]): Socket => this.#onEnd(args)
        // Two methods and a getter of this one object; prototypes stay as they are.
        Object.defineProperties(socket, {
            write: { value: write, writable: true, configurable: true },
            end: { value: end, writable: true, configurable: true },
            writableLength: { get: () => this.#length(), configurable: true },
        })
        socket.on("drain", () => {
            if (!this.#waking) this.#user?.onDrain()
        })
        // Before node's own listeners: afterwards nobody can tell who ended it.
        socket.prependListener("close", () => {
            for (const user of this.#users) user.onClose()
        })
    }

    get #user(): SocketUser | null {
        for (const user of this.#users) if (user.hasTurn) return user
        return null
    }

    /** node has given this socket to that answer, and not taken it back. */
    carries({ socket }: ServerResponse): boolean {
        return socket === this.#socket
    }

    use(user: SocketUser): void {
        this.#users.push(user)
    }

    /** The answer is handed over: what comes now is the next one's. */
    release(user: SocketUser): void {
        this.#users = this.#users.filter((other) => other !== user)
        if (this.#endDeferred) this.#end()
    }

    /** To the client. @returns false: wait for `onDrain` */
    write(data: Uint8Array | string, done: WriteDone): boolean {
        return typeof data === "string" ? this.#write(data, "latin1", done) : this.#write(data, done)
    }

    /** Tells the application that its answer takes more, by way of node's own bookkeeping. */
    wake(): void {
        this.#waking = true
        try {
            this.#socket.emit("drain")
        } finally {
            this.#waking = false
        }
    }

    cork(): void {
        this.#socket.cork()
    }

    uncork(): void {
        this.#socket.uncork()
    }

    /** Hands over what was written, then ends the connection. @param lingers the client still sends: our side first */
    close(lingers: boolean): void {
        this.#closed = true
        if (lingers) this.#end()
        else this.#socket.destroySoon()
    }

    destroy(): void {
        this.#socket.destroy()
    }

    #onWrite(args: readonly unknown[]): boolean {
        const user = this.#user
        if (user === null && !this.#closed) return Reflect.apply(this.#write, this.#socket, args)
        const { chunk, encoding, done } = writeArguments(args)
        if (user === null) return refused(done)
        return chunk === null ? true : user.take(chunk, encoding, done)
    }

    #onEnd(args: readonly unknown[]): Socket {
        const user = this.#user
        if (user === null) return this.#closed ? this.#socket : Reflect.apply(this.#end, this.#socket, args)
        const { chunk, encoding, done } = writeArguments(args)
        if (chunk !== null) user.take(chunk, encoding, null)
        if (done !== null) this.#socket.once("finish", done)
        if (user.defersEnd()) this.#endDeferred = true
        else this.#end()
        return this.#socket
    }

    /** Bytes that have not left; while node looks whether it may say 'drain', none. */
    #length(): number {
        if (this.#waking) return 0
        const own: unknown = Reflect.get(Duplex.prototype, "writableLength", this.#socket)
        return (typeof own === "number" ? own : 0) + (this.#user === null ? 0 : 1)
    }
}

/** Behind our last byte nothing of the application's may leave. */
function refused(done: WriteDone | null): false {
    if (done !== null) process.nextTick(done, new Error("the connection is closed"))
    return false
}

interface WriteArguments {
    readonly chunk: Uint8Array | string | null
    readonly encoding: BufferEncoding
    readonly done: WriteDone | null
}

/** `(chunk, encoding, callback)`, each of which may be left out. */
function writeArguments([first, second, third]: readonly unknown[]): WriteArguments {
    const chunk = typeof first === "string" || first instanceof Uint8Array ? first : null
    const encoding = typeof second === "string" && Buffer.isEncoding(second) ? second : "utf8"
    return { chunk, encoding, done: doneOf(first) ?? doneOf(second) ?? doneOf(third) }
}

function doneOf(value: unknown): WriteDone | null {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what node calls with an error or nothing
    return typeof value === "function" ? (value as WriteDone) : null
}
