// The victim: a TV station's programme site, a plain Node application on SQLite. It has pages for viewers and for staff,
// and one honest mistake: the hidden field `programme` of the comment form is put into two SQL texts as it stands
// (comments.ts). Runs on loopback only.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { DatabaseSync } from "node:sqlite"
import { brotliCompressSync, gzipSync } from "node:zlib"
import { html, type Answer, type StationRequest } from "./answer.ts"
import { postComment, showForm } from "./comments.ts"
import { page } from "./pages.ts"
import { legacyGoods, listProgrammes, programmesJson, search, showProgramme, vote } from "./public-pages.ts"
import { entriesCsv, listComments, listEntries, login, upload } from "./staff-pages.ts"

type Handler = (request: StationRequest) => Answer

const ROUTES: Readonly<Record<string, Handler>> = {
    "GET /": () => html(page("ようこそ", "<p>番組へのご意見をお寄せください。</p>")),
    "GET /programmes": listProgrammes,
    "GET /api/programmes.json": programmesJson,
    "POST /api/vote": vote,
    "GET /search": search,
    "GET /goods.html": legacyGoods,
    "GET /comment": showForm,
    "POST /comment": postComment,
    "POST /staff/login": login,
    "GET /staff/comments": listComments,
    "GET /staff/entries": listEntries,
    "GET /staff/entries.csv": entriesCsv,
    "POST /staff/upload": upload,
}

const BODY_LIMIT_BYTES = 16 * 1024 * 1024
/** Below this a body is not worth compressing. */
const COMPRESS_FROM_BYTES = 1_024

/** Starts the station on a port of 127.0.0.1 (0: any). */
export async function startStation(databaseFile: string, port = 0): Promise<{ port: number; close(): Promise<void> }> {
    const database = new DatabaseSync(databaseFile)
    const server = createServer((request, response) => {
        serve(database, request, response).catch(() => response.destroy())
    })
    server.keepAliveTimeout = 60_000
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
    return { port: portOf(server), close: () => closeBoth(server, database) }
}

async function serve(database: DatabaseSync, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    const url = new URL(request.url ?? "/", "http://station.example")
    const method = request.method === "HEAD" ? "GET" : (request.method ?? "GET")
    const handler = ROUTES[`${method} ${url.pathname}`] ?? programmeRoute(url.pathname)
    if (handler === undefined || body === null) return send(request, response, html(page("見つかりません", ""), 404))
    try {
        send(request, response, handler({ url, headers: request.headers, body, database }))
    } catch {
        send(request, response, html(page("申し訳ありません", "<p>ただいま処理できません。</p>"), 500))
    }
}

function programmeRoute(path: string): Handler | undefined {
    return path.startsWith("/programmes/") ? showProgramme : undefined
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
    const plain = Buffer.from(answer.body)
    const [encoding, bytes] = compress(plain, request.headers["accept-encoding"] ?? "")
    response.writeHead(answer.status ?? 200, {
        "content-type": answer.type,
        "content-length": bytes.length,
        "cache-control": "private, no-store",
        ...(encoding === null ? {} : { "content-encoding": encoding, vary: "accept-encoding" }),
        ...answer.headers,
    })
    response.end(request.method === "HEAD" ? undefined : bytes)
}

function compress(plain: Buffer, accepted: string): [encoding: string | null, bytes: Buffer] {
    if (plain.length < COMPRESS_FROM_BYTES) return [null, plain]
    if (/\bbr\b/.test(accepted)) return ["br", brotliCompressSync(plain, { params: { 1: 4 } })]
    return /\bgzip\b/.test(accepted) ? ["gzip", gzipSync(plain)] : [null, plain]
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of request as AsyncIterable<Buffer>) {
        bytes += chunk.length
        if (bytes > BODY_LIMIT_BYTES) return null
        chunks.push(chunk)
    }
    return Buffer.concat(chunks)
}

function portOf(server: Server): number {
    const address = server.address()
    if (address === null || typeof address === "string") throw new TypeError("server: not listening on a port")
    return address.port
}

async function closeBoth(server: Server, database: DatabaseSync): Promise<void> {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    database.close()
}
