// In the place of PHP-FPM: a FastCGI responder that says what the web server told it, as JSON. Only what nginx sends is read: a
// request a connection (no FCGI_KEEP_CONN). Source: the FastCGI specification 1.0, sections 3.3, 3.4 and 5.
import { createServer, type Socket } from "node:net"

const VERSION = 1
const END_REQUEST = 3
const PARAMS = 4
const STDIN = 5
const STDOUT = 6
const HEAD_BYTES = 8
const END_BODY_BYTES = 8
/** A length below this is one byte, else four with the highest bit set. */
const LONG_LENGTH = 0x80

export interface FastCgiResponder {
    readonly port: number
    close(): Promise<void>
}

/** What a script sees: the last value of a name is the one that counts, as in PHP's `fcgi_hash_set`. */
export interface Told {
    readonly params: Readonly<Record<string, string>>
    readonly body: string
}

export async function startFastCgi(): Promise<FastCgiResponder> {
    const server = createServer(respond)
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    const address = server.address()
    return {
        port: typeof address === "object" ? (address?.port ?? 0) : 0,
        close: async () => new Promise<void>((done) => server.close(() => done())),
    }
}

function respond(socket: Socket): void {
    let unread: Buffer = Buffer.alloc(0)
    const params: Buffer[] = []
    const stdin: Buffer[] = []
    socket.on("error", () => socket.destroy())
    socket.on("data", (chunk: Buffer) => {
        unread = Buffer.concat([unread, chunk])
        while (unread.length >= HEAD_BYTES) {
            const type = unread.readUInt8(1)
            const length = unread.readUInt16BE(4)
            const end = HEAD_BYTES + length + unread.readUInt8(6)
            if (unread.length < end) return
            const content = unread.subarray(HEAD_BYTES, HEAD_BYTES + length)
            unread = unread.subarray(end)
            if (type === PARAMS) params.push(content)
            if (type === STDIN) stdin.push(content)
            // An empty record ends a stream, and this stream is the request's last.
            if (type === STDIN && length === 0) answer(socket, Buffer.concat(params), Buffer.concat(stdin))
        }
    })
}

function answer(socket: Socket, params: Buffer, stdin: Buffer): void {
    const told: Told = { params: pairs(params), body: stdin.toString() }
    const page = Buffer.from(`Content-Type: application/json\r\n\r\n${JSON.stringify(told)}`)
    const empty = Buffer.alloc(0)
    socket.end(
        Buffer.concat([record(STDOUT, page), record(STDOUT, empty), record(END_REQUEST, Buffer.alloc(END_BODY_BYTES))]),
    )
}

function record(type: number, content: Buffer): Buffer {
    const head = Buffer.alloc(HEAD_BYTES)
    head.writeUInt8(VERSION, 0)
    head.writeUInt8(type, 1)
    head.writeUInt16BE(1, 2)
    head.writeUInt16BE(content.length, 4)
    return Buffer.concat([head, content])
}

function pairs(params: Buffer): Readonly<Record<string, string>> {
    const found: Record<string, string> = {}
    let at = 0
    while (at < params.length) {
        const name = lengthAt(params, at)
        const value = lengthAt(params, name.next)
        const start = value.next
        found[params.toString("utf8", start, start + name.length)] = params.toString(
            "utf8",
            start + name.length,
            start + name.length + value.length,
        )
        at = start + name.length + value.length
    }
    return found
}

function lengthAt(params: Buffer, at: number): { readonly length: number; readonly next: number } {
    const first = params.readUInt8(at)
    if (first < LONG_LENGTH) return { length: first, next: at + 1 }
    return { length: params.readUInt32BE(at) - LONG_LENGTH * 0x1000000, next: at + 4 }
}
