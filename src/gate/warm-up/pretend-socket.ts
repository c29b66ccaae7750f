// A socket with nobody behind it: what is written to it is handed to a function, what it receives is given to it. It has the
// methods of the real one, so that the compiler learns about those that visitors come through.
import { Socket } from "node:net"

/** Of a network for documentation (RFC 5737). */
const NOBODY = "192.0.2.1"

export class PretendSocket extends Socket {
    override readonly remoteAddress: string = NOBODY
    readonly #written: () => void

    /** @param written told of every write */
    constructor(written: () => void) {
        super()
        this.#written = written
    }

    /** Bytes arrive. */
    receive(bytes: Buffer): void {
        this.push(bytes)
    }

    override _read(): void {
        // What arrives is given.
    }

    override _write(_chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
        this.#written()
        done()
    }

    override _writev(_chunks: unknown, done: () => void): void {
        this.#written()
        done()
    }

    override _final(done: () => void): void {
        done()
    }
}
