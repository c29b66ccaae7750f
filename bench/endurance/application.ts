// The application behind an endurance run: `node application.ts`. `/hello`, `/members`, `/form` answer from memory,
// `/bytes/N` sends N bytes that nobody keeps, `/sink` reads a body and tells its length. Prints its port.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { memberPage } from "../member-page.ts"
import { HELLO } from "./hello.ts"

const MEMBERS = Buffer.from(memberPage(50, 65_536))
const PIECE = Buffer.alloc(65_536, "a line of nothing in particular, neither a name nor a number\n")

function answer(request: IncomingMessage, response: ServerResponse): void {
    const [, kind, size] = (request.url ?? "").split("/")
    if (kind === "bytes") return send(response, Number(size))
    let bytes = 0
    request.on("data", (chunk: Buffer) => (bytes += chunk.length))
    request.on("end", () => {
        const members = kind === "members"
        const body = members ? MEMBERS : kind === "sink" ? String(bytes) : HELLO
        const type = members ? "text/html; charset=utf-8" : "text/plain; charset=utf-8"
        response.writeHead(200, { "content-type": type, "content-length": Buffer.byteLength(body) }).end(body)
    })
}

function send(response: ServerResponse, size: number): void {
    response.writeHead(200, { "content-type": "text/plain; charset=utf-8", "content-length": size })
    let left = size
    const more = (): void => {
        while (left > 0) {
            const piece = left < PIECE.length ? PIECE.subarray(0, left) : PIECE
            left -= piece.length
            if (!response.write(piece)) {
                response.once("drain", more)
                return
            }
        }
        response.end()
    }
    more()
}

const server = createServer({ keepAliveTimeout: 75_000, requestTimeout: 0 }, answer)
server.listen({ port: 0, host: "127.0.0.1", backlog: 4_096 }, () => {
    const address = server.address()
    process.stdout.write(`${JSON.stringify({ port: typeof address === "object" ? address?.port : null })}\n`)
})
