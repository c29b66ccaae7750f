// A site of every kind of exchange. Where an answer depends on anything, it is on the target alone, so that asking directly
// and asking through the gate can be compared. Serves HTTP/1.1 and, over TLS, HTTP/2 as well.
import { createHash } from "node:crypto"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { Server } from "node:net"
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2"
import type { Duplex } from "node:stream"
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync, constants } from "node:zlib"
import iconv from "iconv-lite"
import { WebSocketServer } from "ws"
import { seededRandom } from "../../replays/random.ts"

type Request = IncomingMessage | Http2ServerRequest
/** What both kinds of answers can do. */
type Response = Pick<
    ServerResponse,
    "setHeader" | "flushHeaders" | "write" | "end" | "addTrailers" | "writableEnded"
> & {
    statusCode: number
    writeEarlyHints(hints: Record<string, string>): void
}

export const FRAMINGS = ["length", "chunked", "slow"] as const
export const CODINGS = ["identity", "gzip", "br", "zstd", "deflate"] as const
export const TYPES = ["html", "json", "csv", "text", "sjis", "binary", "png"] as const
export type Framing = (typeof FRAMINGS)[number]
export type Coding = (typeof CODINGS)[number]
export type Kind = (typeof TYPES)[number]

const CONTENT_TYPES: Readonly<Record<Kind, string>> = {
    html: "text/html; charset=utf-8",
    json: "application/json",
    csv: "text/csv; charset=utf-8",
    text: "text/plain; charset=utf-8",
    sjis: "text/html; charset=Shift_JIS",
    binary: "application/octet-stream",
    png: "image/png",
}

export interface Site {
    readonly port: number
    readonly tlsPort: number
    close(): Promise<void>
}

export async function startSite(tls: { readonly cert: string; readonly key: string }): Promise<Site> {
    const plain = createServer({ keepAliveTimeout: 60_000 }, (request, response) => void answer(request, response))
    const secure = createSecureServer(
        { ...tls, allowHTTP1: true },
        (request, response) => void answer(request, asPlain(response)),
    )
    const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: true })
    for (const server of [plain, secure]) {
        server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
            sockets.handleUpgrade(request, socket, head, (peer) => {
                peer.on("message", (data, isBinary) => peer.send(data, { binary: isBinary }))
            })
        })
    }
    await listening(plain)
    await listening(secure)
    return {
        port: portOf(plain),
        tlsPort: portOf(secure),
        close: async () => {
            sockets.close()
            plain.closeAllConnections()
            await Promise.all([plain, secure].map(async (server) => closed(server)))
        },
    }
}

async function listening(server: Pick<Server, "listen">): Promise<void> {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()))
}

function portOf(server: Pick<Server, "address">): number {
    const address = server.address()
    if (typeof address !== "object" || address === null) throw new TypeError("site: no port")
    return address.port
}

async function closed(server: Pick<Server, "close">): Promise<void> {
    await Promise.race([
        new Promise<void>((resolve) => server.close(() => resolve())),
        new Promise<void>((resolve) => setTimeout(resolve, 1_000)),
    ])
}

function asPlain(response: Http2ServerResponse): Response {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- node's compatibility API: the same methods by its documentation
    return response as unknown as Response
}

async function answer(request: Request, response: Response): Promise<void> {
    const [, kind = "", ...words] = (request.url ?? "").split("?")[0]?.split("/") ?? []
    switch (kind) {
        case "answer":
            return page(request, response, words)
        case "echo":
            return echo(request, response)
        case "hints":
            response.writeEarlyHints({ link: "</a.css>; rel=preload; as=style" })
            return ending(response, 200, "text/plain", "after the hints")
        case "trailers":
            return trailers(response)
        case "cached":
            return cached(request, response)
        case "film.mp4":
            return film(request, response)
        case "redirect":
            response.setHeader("location", "/answer/200/length/identity/text/10/1")
            return ending(response, Number(words[0]), "text/plain", "")
        case "cookies":
            response.setHeader("set-cookie", [
                "a=1; Path=/; HttpOnly",
                "b=2; SameSite=Lax",
                "名前=x".normalize().slice(2),
            ])
            return ending(response, 200, "text/plain", "cookies")
        case "events":
            return events(response)
        default:
            return ending(response, 404, "text/html; charset=utf-8", "<p>ありません</p>")
    }
}

function ending(response: Response, status: number, type: string, body: string | Buffer): void {
    response.statusCode = status
    response.setHeader("content-type", type)
    response.setHeader("content-length", Buffer.byteLength(body))
    response.end(body)
}

/** `/answer/STATUS/FRAMING/CODING/TYPE/SIZE/SEED` */
async function page(request: Request, response: Response, words: readonly string[]): Promise<void> {
    const [status = "", framing = "", coding = "", type = "", size = "", seed = ""] = words
    const body = coded(content(kindOf(type), Number(size), Number(seed)), coding)
    response.statusCode = Number(status)
    response.setHeader("content-type", CONTENT_TYPES[kindOf(type)])
    response.setHeader("x-seed", seed)
    if (coding !== "identity") response.setHeader("content-encoding", coding)
    if (framing === "length") response.setHeader("content-length", body.length)
    if (request.method === "HEAD") {
        response.end()
        return
    }
    if (framing === "length") {
        response.end(body)
        return
    }
    response.flushHeaders()
    for (let at = 0; at < body.length; at += PIECE) {
        response.write(body.subarray(at, at + PIECE))
        if (framing === "slow" && at < 4 * PIECE) await new Promise((wake) => setTimeout(wake, 5))
    }
    response.end()
}

const PIECE = 7_001

function kindOf(type: string): Kind {
    return TYPES.find((known) => known === type) ?? "text"
}

/** Fewer than the breaker has room for. */
const PERSONS = 20_000
const SURNAMES = ["架空", "見本", "仮名", "例示"] as const

/** Text of invented members, or bytes of nothing. */
function content(type: Kind, size: number, seed: number): Buffer {
    const random = seededRandom(seed)
    if (type === "binary" || type === "png") return Buffer.from(Array.from({ length: size }, () => random.below(256)))
    const lines: string[] = []
    for (let bytes = 0; bytes < size;) {
        const line = lineOf(type, random.pick(SURNAMES), seed * 1_000 + lines.length)
        lines.push(line)
        bytes += line.length
    }
    const text = lines.join("\n")
    return type === "sjis"
        ? iconv.encode(text, "shift_jis")
        : Buffer.from(type === "json" ? `[${lines.join(",")}]` : text)
}

function lineOf(type: Kind, name: string, number: number): string {
    const email = `member${number % PERSONS}@viewer.example.com`
    switch (type) {
        case "html":
        case "sjis":
            return `<tr><th>氏名</th><td>${name} 太郎</td><td>${email}</td></tr>`
        case "json":
            return JSON.stringify({ name: `${name} 太郎`, email })
        case "csv":
            return `${name} 太郎,${email}`
        case "text":
        case "binary":
        case "png":
            return `${name}様 ${email}`
        default:
            return type satisfies never
    }
}

const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }

function coded(body: Buffer, coding: string): Buffer {
    if (coding === "gzip") return gzipSync(body)
    if (coding === "br") return brotliCompressSync(body, QUICKLY)
    if (coding === "zstd") return zstdCompressSync(body)
    return coding === "deflate" ? deflateSync(body) : body
}

/** Fields that a proxy sets, or that belong to one connection; and what differs from one protocol to another. */
const NOT_ECHOED =
    /^(?::|connection$|keep-alive$|te$|transfer-encoding$|content-length$|expect$|host$|origin$|referer$|x-forwarded-|accept-encoding$|upgrade|http2-settings)/

async function echo(request: Request, response: Response): Promise<void> {
    const hash = createHash("sha256")
    let bytes = 0
    for await (const chunk of request) {
        if (!(chunk instanceof Buffer)) continue
        hash.update(chunk)
        bytes += chunk.length
    }
    const fields = Object.entries(request.headers)
        .filter(([name]) => !NOT_ECHOED.test(name))
        .toSorted(([a], [b]) => a.localeCompare(b))
    const seen = {
        method: request.method,
        target: request.url,
        fields,
        bytes,
        sha: hash.digest("hex"),
        trailers: request.trailers,
    }
    ending(response, 200, "application/json", JSON.stringify(seen))
}

function trailers(response: Response): void {
    response.statusCode = 200
    response.setHeader("content-type", "text/plain")
    response.setHeader("trailer", "x-sum")
    response.write("a body ")
    response.addTrailers({ "x-sum": "42" })
    response.end("with a trailer")
}

function cached(request: Request, response: Response): void {
    response.setHeader("etag", '"v1"')
    response.setHeader("cache-control", "max-age=60")
    response.setHeader("last-modified", "Wed, 25 Nov 2026 00:00:00 GMT")
    if (request.headers["if-none-match"] === '"v1"') {
        response.statusCode = 304
        response.end()
    } else ending(response, 200, "text/plain", "cached")
}

const FILM = Buffer.concat([
    Buffer.from("000000186674797069736f6d", "hex"),
    Buffer.from(Array.from({ length: 99_988 }, (_, n) => (n * 7) % 256)),
])

function film(request: Request, response: Response): void {
    response.setHeader("accept-ranges", "bytes")
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "")
    if (range === null) return ending(response, 200, "video/mp4", FILM)
    const from = Number(range[1])
    const to = range[2] === "" ? FILM.length - 1 : Math.min(Number(range[2]), FILM.length - 1)
    if (from > to) {
        response.setHeader("content-range", `bytes */${FILM.length}`)
        return ending(response, 416, "text/plain", "no such bytes")
    }
    response.setHeader("content-range", `bytes ${from}-${to}/${FILM.length}`)
    ending(response, 206, "video/mp4", FILM.subarray(from, to + 1))
}

async function events(response: Response): Promise<void> {
    response.statusCode = 200
    response.setHeader("content-type", "text/event-stream")
    response.setHeader("cache-control", "no-store")
    for (let n = 0; n < 4; n++) {
        response.write(`id: ${n}\ndata: {"n":${n},"text":"知らせ"}\n\n`)
        await new Promise((wake) => setTimeout(wake, 20))
    }
    response.end()
}
