// The application at the end of every picture: it says what it saw of a request, and answers over WebSocket.
import { createHash } from "node:crypto"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { gzipSync } from "node:zlib"
import { type RawData, WebSocketServer } from "ws"

/** A page of some 100 KB: longer than what a proxy keeps in one buffer. */
const PAGE = Buffer.from(
    `<!doctype html><meta charset="utf-8"><title>お知らせ</title>${Array.from({ length: 1_500 }, (_, n) => `<p>第${n}号 市民ホールの催し ${"春".repeat(n % 20)}</p>`).join("\n")}`,
)

export interface Application {
    readonly port: number
    close(): Promise<void>
}

export async function startApplication(): Promise<Application> {
    const server = createServer((request, response) => void answer(request, response))
    const sockets = new WebSocketServer({ server })
    sockets.on("connection", (socket, request) => {
        socket.on("error", () => undefined)
        socket.on("message", (data: RawData) => {
            socket.send(`${String(request.headers["x-forwarded-for"])} ${Buffer.isBuffer(data) ? data.toString() : ""}`)
        })
    })
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    const address = server.address()
    return {
        port: typeof address === "object" ? (address?.port ?? 0) : 0,
        close: async () => {
            for (const socket of sockets.clients) socket.terminate()
            server.closeAllConnections()
            await new Promise<void>((done) => server.close(() => done()))
        },
    }
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sha = createHash("sha256")
    for await (const chunk of request) if (Buffer.isBuffer(chunk)) sha.update(chunk)
    const path = (request.url ?? "").split("?", 1)[0]
    if (path === "/page") response.writeHead(200, { "content-type": "text/html; charset=utf-8", etag: '"1"' }).end(PAGE)
    else if (path === "/zipped") {
        const fields = { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" }
        response.writeHead(200, fields).end(gzipSync(PAGE))
    } else if (path === "/missing") response.writeHead(404, { "content-type": "text/plain" }).end("ありません")
    else if (path === "/upload") response.end(sha.digest("hex"))
    else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(request.headers))
}
