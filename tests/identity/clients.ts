// Real clients, each asking a list of things one after the other: undici, Node's HTTP/2, and the programs of other makers
// where they are installed.
import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync } from "node:fs"
import { connect as connectHttp2 } from "node:http2"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { Client } from "undici"
import { findProgram } from "../programs.ts"
import { type Ask, comparable, shaOf, type Told } from "./asks.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

export interface Place {
    readonly scheme: "http" | "https"
    readonly port: number
}

export interface RealClient {
    readonly name: string
    readonly scheme: "http" | "https"
    readonly installed: boolean
    /** How many exchanges it plays in the test. */
    readonly count: number
    readonly play: (place: Place, asks: readonly Ask[]) => Promise<readonly Told[]>
}

const FOLDER = join(import.meta.dirname, "clients")
const go = findProgram("go")
const java = findProgram("java")
const python = findProgram("python3")
const curl = findProgram("curl")

export const CLIENTS: readonly RealClient[] = [
    { name: "undici, HTTP/1.1", scheme: "http", installed: true, count: 2_300, play: playUndici },
    { name: "Node, HTTP/2", scheme: "https", installed: true, count: 1_200, play: playHttp2 },
    { name: "Go, HTTP/2", scheme: "https", installed: go !== null, count: 400, play: playGo },
    { name: "Go, HTTP/1.1", scheme: "http", installed: go !== null, count: 300, play: playGo },
    { name: "Java, HTTP/2", scheme: "https", installed: java !== null, count: 250, play: playJava },
    { name: "Java, HTTP/1.1", scheme: "http", installed: java !== null, count: 150, play: playJava },
    { name: "Python, HTTP/1.1", scheme: "http", installed: python !== null, count: 250, play: playPython },
    { name: "Python, HTTP/1.1 over TLS", scheme: "https", installed: python !== null, count: 100, play: playPython },
    { name: "curl, HTTP/1.1", scheme: "http", installed: curl !== null, count: 60, play: playCurl },
    { name: "curl, HTTP/2", scheme: "https", installed: curl !== null, count: 60, play: playCurl },
]

async function playUndici({ scheme, port }: Place, asks: readonly Ask[]): Promise<readonly Told[]> {
    const client = new Client(`${scheme}://127.0.0.1:${port}`)
    const told: Told[] = []
    for (const { method, path, headers, body, chunked } of asks) {
        const bytes = bytesOf(body)
        const answer = await client.request({
            method,
            path,
            headers,
            body: bytes === null ? null : chunked ? pieces(bytes) : bytes,
            responseHeaders: "raw",
        })
        const content = Buffer.from(await answer.body.arrayBuffer())
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- raw: name, value, name, value (undici's documentation)
        const raw = answer.headers as unknown as readonly string[]
        told.push(tellOf(answer.statusCode, paired(raw.map(String)), content, Object.entries(answer.trailers)))
    }
    await client.close()
    return told
}

/** A stream has no length that could be announced. */
function pieces(bytes: Buffer): Readable {
    const count = Math.ceil(bytes.length / 5_000)
    return Readable.from(Array.from({ length: count }, (_, n) => bytes.subarray(n * 5_000, (n + 1) * 5_000)))
}

async function playHttp2({ port }: Place, asks: readonly Ask[]): Promise<readonly Told[]> {
    const session = connectHttp2(`https://localhost:${port}`, { rejectUnauthorized: false })
    const told: Told[] = []
    for (const { method, path, headers, body, chunked } of asks) {
        const bytes = bytesOf(body)
        const length = bytes === null || chunked ? {} : { "content-length": bytes.length }
        const stream = session.request(
            { ":method": method, ":path": path, ...headers, ...length },
            { endStream: bytes === null },
        )
        if (bytes !== null) stream.end(bytes)
        told.push(
            await new Promise<Told>((resolve, reject) => {
                let status = 0
                let fields: readonly (readonly [string, string])[] = []
                let trailers: readonly (readonly [string, string])[] = []
                const chunks: Buffer[] = []
                stream.on("response", (head, _flags, raw: string[]) => {
                    status = Number(head[":status"])
                    fields = paired(raw).filter(([name]) => !name.startsWith(":"))
                })
                stream.on("trailers", (_head, _flags, raw: string[]) => (trailers = paired(raw)))
                stream.on("data", (chunk: Buffer) => chunks.push(chunk))
                stream.on("end", () => resolve(tellOf(status, fields, Buffer.concat(chunks), trailers)))
                stream.on("error", reject)
            }),
        )
    }
    await new Promise<void>((resolve) => session.close(resolve))
    return told
}

async function playGo(place: Place, asks: readonly Ask[]): Promise<readonly Told[]> {
    const lines = asks.map((ask) => JSON.stringify(ask))
    return playProgram(go ?? "", ["run", join(FOLDER, "client.go"), place.scheme, String(place.port)], lines)
}

async function playPython(place: Place, asks: readonly Ask[]): Promise<readonly Told[]> {
    // http.client takes every interim answer but 100 for the answer.
    const understood = asks.map((ask) => (ask.path === "/hints" ? { ...ask, path: "/events" } : ask))
    const lines = understood.map((ask) => JSON.stringify(ask))
    return playProgram(python ?? "", [join(FOLDER, "client.py"), place.scheme, String(place.port)], lines)
}

async function playJava(place: Place, asks: readonly Ask[]): Promise<readonly Told[]> {
    const lines = asks.map(({ method, path, headers, body, chunked }) =>
        [method, path, chunked, body ?? "-", ...Object.entries(headers).flat()].join("\t"),
    )
    return playProgram(java ?? "", [join(FOLDER, "Client.java"), place.scheme, String(place.port)], lines)
}

/** A client of another maker: lines in, JSON lines out. */
async function playProgram(
    command: string,
    args: readonly string[],
    lines: readonly string[],
): Promise<readonly Told[]> {
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"] })
    const out: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk))
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk))
    child.stdin.on("error", () => undefined)
    child.stdin.end(`${lines.join("\n")}\n`)
    const code = await new Promise<number | null>((resolve) => child.once("close", resolve))
    if (code !== 0)
        throw new Error(`${command} ended with ${String(code)}: ${Buffer.concat(errors).toString().slice(0, 600)}`)
    const answers = Buffer.concat(out).toString().trim().split("\n")
    return answers.map((line) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own programs in clients/
        const { status, headers, sha, bytes, trailers } = JSON.parse(line) as Told
        return { status, headers: comparable(headers), sha, bytes, trailers: comparable(trailers) }
    })
}

async function playCurl({ scheme, port }: Place, asks: readonly Ask[]): Promise<readonly Told[]> {
    const dir = mkdtempSync(join(tmpdir(), "sekisho-curl-"))
    const told: Told[] = []
    for (const { method, path, headers, body, chunked } of asks) {
        const [headFile, bodyFile] = [join(dir, "head"), join(dir, "body")]
        const args = [
            "-sk",
            "--path-as-is",
            "-D",
            headFile,
            "-o",
            bodyFile,
            scheme === "https" ? "--http2" : "--http1.1",
        ]
        args.push(...(method === "HEAD" ? ["--head"] : ["-X", method]))
        for (const [name, value] of Object.entries(headers)) args.push("-H", `${name}: ${value}`)
        if (body !== null) args.push("--data-binary", "@-", ...(chunked ? ["-H", "Transfer-Encoding: chunked"] : []))
        const child = spawn(curl ?? "", [...args, `${scheme}://127.0.0.1:${port}${path}`], {
            stdio: ["pipe", "ignore", "inherit"],
        })
        child.stdin.on("error", () => undefined)
        child.stdin.end(bytesOf(body) ?? "")
        const code = await new Promise<number | null>((resolve) => child.once("close", resolve))
        if (code !== 0) throw new Error(`curl ended with ${String(code)}: ${method} ${path}`)
        told.push(
            curlTold(readFileSync(headFile, "latin1"), method === "HEAD" ? Buffer.alloc(0) : readFileSync(bodyFile)),
        )
    }
    removeFolder(dir)
    return told
}

/** curl writes every head it saw, interim ones and trailers among them. */
function curlTold(heads: string, body: Buffer): Told {
    const [head = ""] = heads.split("\r\n\r\n").filter((text) => /^HTTP\/[\d.]+ (?!1)/.test(text))
    const [line = "", ...fields] = head.split("\r\n")
    const pairs = fields.map(
        (field) => [field.slice(0, field.indexOf(":")), field.slice(field.indexOf(":") + 1).trim()] as const,
    )
    return tellOf(Number(line.split(" ")[1]), pairs, body, [])
}

function tellOf(
    status: number,
    pairs: readonly (readonly [string, string])[],
    body: Buffer,
    trailers: readonly (readonly [string, string])[],
): Told {
    return { status, headers: comparable(pairs), sha: shaOf(body), bytes: body.length, trailers: comparable(trailers) }
}

function paired(raw: readonly string[]): readonly (readonly [string, string])[] {
    return Array.from({ length: raw.length / 2 }, (_, index) => [raw[index * 2] ?? "", raw[index * 2 + 1] ?? ""])
}

function bytesOf(body: string | null): Buffer | null {
    return body === null ? null : Buffer.from(body, "base64")
}
