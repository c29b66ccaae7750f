// Frames of HTTP/2 as bytes, for what no client of good manners sends. Source: RFC 9113 parts 3.4 and 6, RFC 7541.
import { connect, type TLSSocket } from "node:tls"

const PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"

export const FRAME = {
    data: 0,
    headers: 1,
    reset: 3,
    settings: 4,
    ping: 6,
    goaway: 7,
    windowUpdate: 8,
    continuation: 9,
} as const
export const END_STREAM = 0x1
export const END_HEADERS = 0x4

export function frame(type: number, flags: number, stream: number, payload: Buffer = Buffer.alloc(0)): Buffer {
    const head = Buffer.alloc(9)
    head.writeUIntBE(payload.length, 0, 3)
    head.writeUInt8(type, 3)
    head.writeUInt8(flags, 4)
    head.writeUInt32BE(stream, 5)
    return Buffer.concat([head, payload])
}

/** RFC 7541 part 5.2, with the length of part 5.1 in a prefix of seven bits. */
function literal(value: string): Buffer {
    const bytes = Buffer.from(value, "latin1")
    if (bytes.length < 127) return Buffer.concat([Buffer.from([bytes.length]), bytes])
    const length = [127]
    let rest = bytes.length - 127
    for (; rest >= 128; rest >>= 7) length.push((rest & 127) | 128)
    return Buffer.concat([Buffer.from([...length, rest]), bytes])
}

/** A header block without compression: literals that are not indexed. */
export function block(...fields: readonly (readonly [name: string, value: string])[]): Buffer {
    return Buffer.concat(fields.flatMap(([name, value]) => [Buffer.from([0]), literal(name), literal(value)]))
}

export function getBlock(path = "/"): Buffer {
    return block([":method", "GET"], [":scheme", "https"], [":path", path], [":authority", "localhost"])
}

export interface RawSession {
    readonly socket: TLSSocket
    /** Types of the frames that came in. */
    readonly frames: readonly { readonly type: number; readonly stream: number; readonly payload: Buffer }[]
    send(...frames: readonly Buffer[]): void
    readonly closed: Promise<void>
}

/** Connected, with the preface and empty settings sent. */
export async function rawSession(port: number): Promise<RawSession> {
    const socket = await new Promise<TLSSocket>((resolve, reject) => {
        const options = { port, host: "127.0.0.1", rejectUnauthorized: false, ALPNProtocols: ["h2"] }
        const connected = connect(options, () => resolve(connected))
        connected.once("error", reject)
    })
    const frames: { type: number; stream: number; payload: Buffer }[] = []
    let held = Buffer.alloc(0)
    socket.on("data", (chunk: Buffer) => {
        held = Buffer.concat([held, chunk])
        while (held.length >= 9 && held.length >= 9 + held.readUIntBE(0, 3)) {
            const end = 9 + held.readUIntBE(0, 3)
            frames.push({ type: held[3] ?? 0, stream: held.readUInt32BE(5), payload: held.subarray(9, end) })
            held = held.subarray(end)
        }
    })
    socket.on("error", () => undefined)
    const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()))
    socket.write(PREFACE, "latin1")
    socket.write(frame(FRAME.settings, 0, 0))
    return {
        socket,
        frames,
        send: (...some) => {
            if (socket.writable) socket.write(Buffer.concat(some))
        },
        closed,
    }
}
