// Reads WebSocket frames as they come (RFC 6455 part 5.2), strictly: what an endpoint must fail the connection for, ends it
// here. Payloads are handed over in slices, unmasked; the bytes as they came go beside them, to be passed on untouched.

export type FrameFault =
    | "reserved-bits"
    | "reserved-opcode"
    | "control-too-long"
    | "control-fragmented"
    | "mask-missing"
    | "mask-unexpected"
    | "length-invalid"

export interface FrameHead {
    readonly fin: boolean
    readonly rsv1: boolean
    readonly opcode: number
    readonly length: number
}

export interface FrameEvents {
    readonly head: (head: FrameHead, raw: Buffer) => void
    readonly payload: (plain: Buffer, raw: Buffer) => void
    readonly end: () => void
}

export const OPCODE = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const
const KNOWN_OPCODES: ReadonlySet<number> = new Set(Object.values(OPCODE))
const CONTROL_BYTES = 125
/** Two bytes, a length of up to eight, a mask of four. */
const HEAD_BYTES = 14

export interface FrameReaderOptions {
    /** Frames of a client are masked, those of a server are not (RFC 6455 part 5.1). */
    readonly masked: boolean
    /** permessage-deflate was agreed on: the first reserved bit has a meaning (RFC 7692). */
    readonly deflate: boolean
}

export class FrameReader {
    readonly #options: FrameReaderOptions
    readonly #events: FrameEvents
    #held: Buffer = Buffer.alloc(0)
    #left = 0
    #mask: Buffer | null = null
    #maskAt = 0
    #inPayload = false

    constructor(options: FrameReaderOptions, events: FrameEvents) {
        this.#options = options
        this.#events = events
    }

    /** @returns what is wrong; null: all is well so far. Nothing is read behind a fault. */
    push(chunk: Buffer): FrameFault | null {
        let bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk])
        this.#held = Buffer.alloc(0)
        while (bytes.length > 0) {
            if (this.#inPayload) {
                bytes = this.#readPayload(bytes)
                continue
            }
            const size = headSize(bytes)
            if (size === null || bytes.length < size) {
                this.#held = bytes
                return null
            }
            const fault = this.#readHead(bytes.subarray(0, size))
            if (fault !== null) return fault
            bytes = bytes.subarray(size)
        }
        return null
    }

    #readHead(raw: Buffer): FrameFault | null {
        const [first = 0, second = 0] = raw
        const opcode = first & 0x0f
        const masked = (second & 0x80) !== 0
        const head = { fin: (first & 0x80) !== 0, rsv1: (first & 0x40) !== 0, opcode, length: lengthOf(raw) }
        const fault = this.#faultOf(head, first, masked)
        if (fault !== null) return fault
        this.#mask = masked ? raw.subarray(raw.length - 4) : null
        this.#maskAt = 0
        this.#left = head.length
        this.#inPayload = head.length > 0
        this.#events.head(head, raw)
        if (head.length === 0) this.#events.end()
        return null
    }

    #faultOf(head: FrameHead, first: number, masked: boolean): FrameFault | null {
        if (!KNOWN_OPCODES.has(head.opcode)) return "reserved-opcode"
        const control = head.opcode >= OPCODE.close
        const mayCompress = this.#options.deflate && (head.opcode === OPCODE.text || head.opcode === OPCODE.binary)
        if ((first & 0x30) !== 0 || (head.rsv1 && !mayCompress)) return "reserved-bits"
        if (control && head.length > CONTROL_BYTES) return "control-too-long"
        if (control && !head.fin) return "control-fragmented"
        if (masked !== this.#options.masked) return masked ? "mask-unexpected" : "mask-missing"
        return Number.isSafeInteger(head.length) ? null : "length-invalid"
    }

    #readPayload(bytes: Buffer): Buffer {
        const raw = bytes.subarray(0, Math.min(bytes.length, this.#left))
        this.#left -= raw.length
        this.#events.payload(this.#mask === null ? raw : this.#unmask(raw, this.#mask), raw)
        if (this.#left === 0) {
            this.#inPayload = false
            this.#events.end()
        }
        return bytes.subarray(raw.length)
    }

    #unmask(raw: Buffer, mask: Buffer): Buffer {
        const plain = Buffer.allocUnsafe(raw.length)
        for (let at = 0; at < raw.length; at++) plain[at] = (raw[at] ?? 0) ^ (mask[(this.#maskAt + at) & 3] ?? 0)
        this.#maskAt = (this.#maskAt + raw.length) & 3
        return plain
    }
}

/** null: not even the first two bytes are there. */
function headSize(bytes: Buffer): number | null {
    if (bytes.length < 2) return null
    const second = bytes[1] ?? 0
    const short = second & 0x7f
    const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0
    return Math.min(HEAD_BYTES, 2 + lengthBytes + ((second & 0x80) === 0 ? 0 : 4))
}

function lengthOf(raw: Buffer): number {
    const short = (raw[1] ?? 0) & 0x7f
    if (short === 126) return raw.readUInt16BE(2)
    // Beyond 2^53 it is no safe integer, and told as such.
    return short === 127 ? Number(raw.readBigUInt64BE(2)) : short
}

/** A close frame of our own; a client's is masked, which a proxy's to the application must be. */
export function closeFrame(code: number, masked: boolean): Buffer {
    const payload = Buffer.from([code >> 8, code & 0xff])
    // A mask of zeros is a mask: nothing secret goes out in this frame.
    return masked
        ? Buffer.concat([Buffer.from([0x88, 0x82, 0, 0, 0, 0]), payload])
        : Buffer.concat([Buffer.from([0x88, 2]), payload])
}
