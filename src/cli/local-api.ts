// What the commands say to the processes that run on a data folder: HTTP and JSON over the Unix sockets in `run/`. Only
// the folder's owner can reach those sockets, so there is no other sign-in. A refusal comes back as problem details
// (RFC 9457) whose `code` is of the error catalogue, and is thrown as such.
import { type ClientRequest, type IncomingMessage, request } from "node:http"
import { ConfigProblem } from "../config/config-problem.ts"
import { dataFolder } from "../config/data-folder.ts"
import { ERROR_CATALOGUE, type ErrorCode } from "../core/errors/catalogue.ts"
import { isSekishoError, SekishoError } from "../core/errors/sekisho-error.ts"

/** A scope over months may take a while; a gate answers from memory. */
const SERVER_TIMEOUT_MS = 300_000
const GATE_TIMEOUT_MS = 15_000
const PROBE_TIMEOUT_MS = 2_000
/** Seven million digests of 32 characters: more than this is no answer for a terminal. */
const ANSWER_LIMIT_BYTES = 268_435_456

interface LocalCall {
    readonly socketPath: string
    readonly method: string
    readonly path: string
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
    readonly timeoutMs: number
}

/** What changes something has a method and a body; a question has neither. */
export type ServerCall = Pick<LocalCall, "body" | "headers"> & {
    readonly method?: string
    /** Default SERVER_TIMEOUT_MS. */
    readonly timeoutMs?: number
}

interface LocalAnswer {
    readonly status: number
    readonly text: string
}

/**
 * Asks the server of a data folder.
 *
 * @param path path and query, e.g. `/scope?client=192.0.2.1`
 * @returns the parsed JSON body
 * @throws SekishoError SEKISHO_CLI_NOT_RUNNING where nobody listens, SEKISHO_CLI_NO_ANSWER, or the code of the refusal
 */
export async function callServer(dataDir: string, path: string, how: ServerCall = {}): Promise<unknown> {
    const { serverSocket } = dataFolder(dataDir)
    return bodyOf(await call({ method: "GET", timeoutMs: SERVER_TIMEOUT_MS, ...how, socketPath: serverSocket, path }))
}

/**
 * Asks the server of a data folder for an answer that is too long to be held.
 *
 * @returns its bytes as they come, once there is an answer; throws as callServer, and SEKISHO_CLI_NO_ANSWER where it breaks off
 */
export async function streamServer(dataDir: string, path: string): Promise<AsyncIterable<Uint8Array>> {
    const { serverSocket: socketPath } = dataFolder(dataDir)
    return new Promise((resolve, reject) => {
        const sent = request({ socketPath, path, agent: false })
        sent.setTimeout(SERVER_TIMEOUT_MS, () => sent.destroy(new Error("silence")))
        sent.on("error", (error) => reject(faultOf(error)))
        sent.on("response", (response) => {
            if (response.statusCode === 200) return resolve(bytesOf(response))
            textOf(sent, response)
                .then(bodyOf)
                .then(() => reject(new SekishoError("SEKISHO_CLI_NO_ANSWER")), reject)
        })
        sent.end()
    })
}

async function* bytesOf(response: IncomingMessage): AsyncGenerator<Uint8Array> {
    try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a response without an encoding gives buffers
        for await (const chunk of response) yield chunk as Buffer
    } catch (error) {
        throw faultOf(error instanceof Error ? error : new Error("unknown"))
    }
}

/** Tells the gate of a data folder, or asks it; as callServer. `body` is sent as JSON unless undefined. */
export async function callGate(
    dataDir: string,
    method: string,
    path: string,
    body?: unknown,
    timeoutMs: number = GATE_TIMEOUT_MS,
): Promise<unknown> {
    const { gateSocket } = dataFolder(dataDir)
    return bodyOf(await call({ socketPath: gateSocket, method, path, body, timeoutMs }))
}

/** Whether a server answers on the data folder. */
export async function serverIsRunning(dataDir: string): Promise<boolean> {
    return answers(dataFolder(dataDir).serverSocket)
}

/** Whether a gate answers on the data folder. */
export async function gateIsRunning(dataDir: string): Promise<boolean> {
    return answers(dataFolder(dataDir).gateSocket)
}

async function answers(socketPath: string): Promise<boolean> {
    try {
        await call({ socketPath, method: "GET", path: "/status", timeoutMs: PROBE_TIMEOUT_MS })
        return true
    } catch (error) {
        // Somebody listens but is busy: the stores are in use, which is what the caller wants to know.
        return isSekishoError(error) && error.code === "SEKISHO_CLI_NO_ANSWER"
    }
}

function bodyOf(answer: LocalAnswer): unknown {
    const body = parse(answer.text)
    if (answer.status < 400) return body
    const problem = typeof body === "object" && body !== null ? body : {}
    const code = "code" in problem ? problem.code : null
    if (!isErrorCode(code)) throw new SekishoError("SEKISHO_CLI_NO_ANSWER", { status: answer.status })
    if ("key" in problem && "expected" in problem)
        throw new ConfigProblem(code, String(problem.key), String(problem.expected))
    throw new SekishoError(code, { status: answer.status })
}

function parse(text: string): unknown {
    try {
        return text === "" ? null : JSON.parse(text)
    } catch {
        return null
    }
}

function isErrorCode(code: unknown): code is ErrorCode {
    return typeof code === "string" && Object.hasOwn(ERROR_CATALOGUE, code)
}

async function call(options: LocalCall): Promise<LocalAnswer> {
    return new Promise((resolve, reject) => {
        const text = options.body === undefined ? null : JSON.stringify(options.body)
        const headers = { ...options.headers, ...(text === null ? {} : { "content-type": "application/json" }) }
        const { socketPath, method, path, timeoutMs } = options
        const sent = request({ socketPath, method, path, headers, agent: false })
        // A deadline for the whole call: a socket timeout alone would be reset by every byte.
        const deadline = setTimeout(() => sent.destroy(new Error("deadline")), timeoutMs)
        sent.on("close", () => clearTimeout(deadline))
        sent.on("error", (error) => reject(faultOf(error)))
        sent.on("response", (response) => void textOf(sent, response).then(resolve, reject))
        sent.end(text ?? undefined)
    })
}

async function textOf(sent: ClientRequest, response: IncomingMessage): Promise<LocalAnswer> {
    return new Promise((resolve, reject) => {
        const chunks: Buffer[] = []
        let bytes = 0
        response.on("data", (chunk: Buffer) => {
            bytes += chunk.length
            if (bytes > ANSWER_LIMIT_BYTES) sent.destroy(new Error("answer too long"))
            else chunks.push(chunk)
        })
        response.on("error", (error) => reject(faultOf(error)))
        response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }),
        )
    })
}

/** Whether nobody listened, or ended before it answered: it does not run, at this moment. */
export function isNotRunning(error: unknown): boolean {
    return hasEnded(error) || (isSekishoError(error) && error.code === "SEKISHO_CLI_NOT_RUNNING")
}

/** Whether it ended while it was asked, being killed or renewed. */
export function hasEnded(error: unknown): boolean {
    return isSekishoError(error) && error.code === "SEKISHO_CLI_NO_ANSWER" && error.detail["ended"] === 1
}

function faultOf(error: Error): SekishoError {
    const reason = "code" in error ? error.code : null
    if (reason === "ENOENT" || reason === "ECONNREFUSED" || reason === "ENOTSOCK") {
        return new SekishoError("SEKISHO_CLI_NOT_RUNNING", {}, error)
    }
    // It ended before it answered, being killed or renewed.
    const ended = reason === "ECONNRESET" || reason === "EPIPE" ? { ended: 1 } : {}
    return new SekishoError("SEKISHO_CLI_NO_ANSWER", ended, error)
}
