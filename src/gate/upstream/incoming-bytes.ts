// The bytes that come from an application. Node makes a buffer of its own for each read of a socket, and hands it on by an
// event; one buffer for all connections of a worker, which is read before the next read can be, costs 1 to 3 µs of an answer less.
import type { OnReadOpts, Socket } from "node:net"

/** One read takes no more: what Node asks the system for. */
const READ_BYTES = 65_536

const shared = Buffer.allocUnsafeSlow(READ_BYTES)

export type Take = (bytes: Buffer) => void

export interface IncomingBytes {
    /** @param take given bytes as they come, which mean nothing once it returns: what is to last is `kept` */
    to(take: Take): void
    /** The same bytes, for as long as they are held. */
    kept(bytes: Buffer): Buffer
    /** From here on they come as they do from any socket, by its `data`. */
    toEvents(socket: Socket): void
}

/** To be opened with, before there is a socket. */
export class SharedBytes implements IncomingBytes {
    #take: Take | null = null
    readonly onread: OnReadOpts = {
        buffer: shared,
        callback: (length) => {
            this.#take?.(shared.subarray(0, length))
            return true
        },
    }

    to(take: Take): void {
        this.#take = take
    }

    kept(bytes: Buffer): Buffer {
        return Buffer.from(bytes)
    }

    toEvents(socket: Socket): void {
        this.#take = (bytes) => void socket.emit("data", Buffer.from(bytes))
    }
}

/** Of a socket that was opened without: each read has a buffer of its own. */
export function bytesOf(socket: Socket): IncomingBytes {
    return {
        to: (take) => void socket.on("data", take),
        kept: (bytes) => bytes,
        toEvents: () => void socket.removeAllListeners("data"),
    }
}
