// A visitor of the site from an address of loopback that is neither the proxy's nor the gate's (Linux routes all of 127/8).
import type { IncomingHttpHeaders } from "node:http"
import { connect as connectHttp2 } from "node:http2"
import { request as secureRequest } from "node:https"
import { connect as connectTls } from "node:tls"
import { type RawData, WebSocket } from "ws"

export const VISITOR = "127.0.0.2"
/** Other systems have 127.0.0.1 alone. */
export const HAS_ALL_OF_LOOPBACK: boolean = process.platform === "linux"
export const HOST = "www.example.jp"

export interface Got {
    readonly status: number
    readonly headers: IncomingHttpHeaders
    readonly body: Buffer
}

export interface Wanted {
    readonly path?: string
    readonly headers?: Readonly<Record<string, string>>
    /** Sent by POST. */
    readonly body?: Buffer
}

/** What everybody needs who asks a server with a certificate of nobody's. */
const PLACE = { host: "127.0.0.1", localAddress: VISITOR, servername: HOST, rejectUnauthorized: false } as const

export async function visit(port: number, { path = "/", headers = {}, body }: Wanted = {}): Promise<Got> {
    return new Promise((resolve, reject) => {
        const method = body === undefined ? "GET" : "POST"
        const length = body === undefined ? {} : { "content-length": String(body.length) }
        const options = { ...PLACE, port, path, method, agent: false, headers: { host: HOST, ...length, ...headers } }
        const sent = secureRequest(options, (response) => {
            const chunks: Buffer[] = []
            response.on("data", (chunk: Buffer) => chunks.push(chunk))
            response.on("error", reject).on("end", () => {
                resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
            })
        })
        sent.on("error", reject).end(body)
    })
}

/** @returns the body of a page over HTTP/2 */
export async function visitHttp2(port: number, path: string): Promise<Buffer> {
    const socket = connectTls({ ...PLACE, port, ALPNProtocols: ["h2"] })
    const session = connectHttp2(`https://${HOST}`, { createConnection: () => socket })
    return new Promise<Buffer>((resolve, reject) => {
        session.on("error", reject)
        const stream = session.request({ ":path": path, ":authority": HOST })
        const chunks: Buffer[] = []
        stream.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", reject)
        stream.on("end", () => resolve(Buffer.concat(chunks)))
    }).finally(() => session.destroy())
}

/** @returns what comes back for a message over WebSocket */
export async function talk(port: number, message: string): Promise<string> {
    const socket = new WebSocket(`wss://127.0.0.1:${port}/socket`, { ...PLACE, headers: { host: HOST } })
    try {
        return await new Promise<string>((resolve, reject) => {
            socket.on("error", reject).on("open", () => socket.send(message))
            socket.on("message", (data: RawData) => resolve(Buffer.isBuffer(data) ? data.toString() : ""))
        })
    } finally {
        socket.terminate()
    }
}
