// Stands between the gate and the application and keeps what the application answered: a browser forgets bodies when it leaves a
// page. Changes nothing of what passes.
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib"

export interface Answer {
    readonly path: string
    readonly body: string
}

export interface Recorder {
    readonly port: number
    /** Waits for what is under way, and gives the answers since the last call. */
    readonly since: () => Promise<Answer[]>
    readonly stop: () => void
}

const PAUSE_MS = 50
const DECODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
    gzip: gunzipSync,
    deflate: inflated,
    br: brotliDecompressSync,
    zstd: zstdDecompressSync,
}

export async function startRecorder(upstreamPort: number): Promise<Recorder> {
    let answers: Answer[] = []
    const open = new Set<IncomingMessage>()
    const keep = (incoming: IncomingMessage, answer: IncomingMessage, chunks: readonly Buffer[]): void => {
        open.delete(incoming)
        const decode = DECODERS[answer.headers["content-encoding"] ?? ""]
        const bytes = Buffer.concat(chunks)
        const isWhole = decode !== undefined && bytes.length > 0
        answers.push({ path: incoming.url ?? "", body: (isWhole ? decode(bytes) : bytes).toString("utf8") })
    }
    const server = createServer((incoming: IncomingMessage, outgoing: ServerResponse) => {
        open.add(incoming)
        const { method, url, rawHeaders } = incoming
        const onward = request({ host: "127.0.0.1", port: upstreamPort, method, path: url, headers: rawHeaders })
        onward.once("error", () => {
            open.delete(incoming)
            outgoing.destroy()
        })
        onward.once("response", (answer) => {
            const chunks: Buffer[] = []
            outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
            answer.on("data", (chunk: Buffer) => chunks.push(chunk))
            answer.once("close", () => keep(incoming, answer, chunks))
            answer.pipe(outgoing)
        })
        incoming.pipe(onward)
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    return {
        port: portOf(server.address()),
        since: async () => {
            while (open.size > 0) await new Promise((wake) => setTimeout(wake, PAUSE_MS))
            const taken = answers
            answers = []
            return taken
        },
        stop: () => {
            server.close()
            server.closeAllConnections()
        },
    }
}

/** With the zlib header or, as some applications send it, without. */
function inflated(bytes: Buffer): Buffer {
    return ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0
        ? inflateSync(bytes)
        : inflateRawSync(bytes)
}

function portOf(address: AddressInfo | string | null): number {
    if (address === null || typeof address === "string") throw new TypeError("recorder: no port")
    return address.port
}
