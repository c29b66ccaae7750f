// One direction of a WebSocket: frames in, whole messages held until they are cleared, and then handed on as they came. A
// message that is longer than may be held goes on unread, when that is allowed, or ends the connection.
import { isUtf8 } from "node:buffer"
import { type FrameFault, type FrameHead, FrameReader, OPCODE } from "./frame-reader.ts"
import type { MessageInflater } from "./permessage-deflate.ts"

/**
 * `text` and `binary` carry the message, decoded. `unread`: as many bytes that nobody could read. `control`: what a ping, a pong or a
 * close carries, without the code of a close.
 */
export type Message =
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "binary"; readonly bytes: Buffer }
    | { readonly kind: "unread"; readonly bytes: number }
    | { readonly kind: "control"; readonly bytes: Buffer }

export interface DirectionOptions {
    /** From the client. */
    readonly masked: boolean
    readonly inflater: MessageInflater | null
    readonly limitBytes: number
    /** @returns false: the message stays here, and nothing follows it */
    readonly clear: (message: Message) => boolean
    /** @returns false: too long; true: it goes on, and each further piece is asked for as `unread` */
    readonly mayPassUnread: () => boolean
    readonly write: (bytes: readonly Buffer[]) => void
    readonly fault: (closeCode: number) => void
}

/** RFC 6455 part 7.4.1. */
export const CLOSE = { protocol: 1002, invalidData: 1007, policy: 1008, tooBig: 1009, goingAway: 1001 } as const

const CLOSE_CODE_BYTES = 2

export class Direction {
    readonly #options: DirectionOptions
    readonly #reader: FrameReader
    /** The message under way, as it came and as it reads. */
    #raw: Buffer[] = []
    #plain: Buffer[] = []
    #bytes = 0
    #opcode = 0
    #compressed = false
    #passing = false
    #over = false
    #frame: FrameHead | null = null
    #control: Buffer[] = []
    #controlPlain: Buffer[] = []

    constructor(options: DirectionOptions) {
        this.#options = options
        this.#reader = new FrameReader(
            { masked: options.masked, deflate: options.inflater !== null },
            {
                head: (head, raw) => this.#onHead(head, raw),
                payload: (plain, raw) => this.#onPayload(plain, raw),
                end: () => this.#onEnd(),
            },
        )
    }

    push(chunk: Buffer): void {
        if (this.#over) return
        const fault: FrameFault | null = this.#reader.push(chunk)
        if (fault !== null) this.#fail(CLOSE.protocol)
    }

    close(): void {
        this.#over = true
        this.#raw = []
        this.#plain = []
    }

    #onHead(head: FrameHead, raw: Buffer): void {
        if (this.#over) return
        this.#frame = head
        if (head.opcode >= OPCODE.close) {
            this.#control = [raw]
            this.#controlPlain = []
            return
        }
        const isNext = head.opcode === OPCODE.continuation
        if (isNext !== this.#opcode > 0) return this.#fail(CLOSE.protocol)
        if (!isNext) {
            this.#opcode = head.opcode
            this.#compressed = head.rsv1
        }
        this.#keep(raw)
    }

    #onPayload(plain: Buffer, raw: Buffer): void {
        if (this.#over) return
        if ((this.#frame?.opcode ?? 0) >= OPCODE.close) {
            this.#control.push(raw)
            this.#controlPlain.push(plain)
            return
        }
        this.#bytes += raw.length
        if (!this.#passing && this.#bytes > this.#options.limitBytes && !this.#startPassing()) return
        if (this.#passing) {
            if (this.#clear({ kind: "unread", bytes: raw.length })) this.#options.write([raw])
            return
        }
        this.#plain.push(plain)
        this.#raw.push(raw)
    }

    /** What is held of a message that is too long goes on unread, or nothing does. */
    #startPassing(): boolean {
        if (!this.#options.mayPassUnread()) {
            this.#fail(CLOSE.tooBig)
            return false
        }
        this.#passing = true
        const held = this.#raw
        this.#raw = []
        this.#plain = []
        if (!this.#clear({ kind: "unread", bytes: held.reduce((sum, one) => sum + one.length, 0) })) return false
        this.#options.write(held)
        return true
    }

    #onEnd(): void {
        const frame = this.#frame
        if (this.#over || frame === null) return
        if (frame.opcode >= OPCODE.close) return this.#endControl(frame.opcode)
        if (!frame.fin) return
        const opcode = this.#opcode
        this.#opcode = 0
        this.#bytes = 0
        if (this.#passing) {
            this.#passing = false
            return
        }
        const [raw, plain] = [this.#raw, Buffer.concat(this.#plain)]
        this.#raw = []
        this.#plain = []
        const message = this.#messageOf(opcode, plain)
        if (message === null) return this.#fail(CLOSE.invalidData)
        if (this.#clear(message)) this.#options.write(raw)
    }

    #endControl(opcode: number): void {
        const [control, plain] = [this.#control, Buffer.concat(this.#controlPlain)]
        this.#control = []
        this.#controlPlain = []
        const bytes = opcode === OPCODE.close ? plain.subarray(CLOSE_CODE_BYTES) : plain
        if (bytes.length === 0 || this.#clear({ kind: "control", bytes })) this.#options.write(control)
    }

    /** null: text that is no UTF-8 (RFC 6455 part 8.1). */
    #messageOf(opcode: number, coded: Buffer): Message | null {
        const bytes = this.#compressed ? (this.#options.inflater?.decode(coded) ?? null) : coded
        if (bytes === null) return { kind: "unread", bytes: coded.length }
        if (opcode === OPCODE.binary) return { kind: "binary", bytes }
        return isUtf8(bytes) ? { kind: "text", text: bytes.toString("utf8") } : null
    }

    #keep(raw: Buffer): void {
        if (this.#passing) this.#options.write([raw])
        else this.#raw.push(raw)
    }

    #clear(message: Message): boolean {
        const cleared = this.#options.clear(message)
        if (!cleared) this.close()
        return cleared
    }

    #fail(code: number): void {
        this.close()
        this.#options.fault(code)
    }
}
