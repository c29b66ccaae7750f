// One case over a socket to a running gate: the raw bytes, the end of our side, and what comes back.
import { connect } from "node:net"
import { parseAnswers } from "./answer-parser.ts"
import type { FuzzCase } from "./make-case.ts"
import type { Outcome } from "./judge-in-process.ts"

export interface GateAddress {
    readonly host: string
    readonly port: number
}

/** Silence after which a gate is taken to wait for the rest of a message it has only a piece of, ms. */
const SILENCE_MS = 500

/** A busy gate may be silent for a moment; a dead one stays so. */
const ALIVE_ATTEMPTS = 20

/** Silence within an answer after which it is taken to hang, ms. */
const HANG_MS = 10_000

export async function judgeAtGate(gate: GateAddress, fuzzCase: FuzzCase): Promise<Outcome> {
    const started = performance.now()
    const { received, end } = await exchange(gate, fuzzCase.bytes)
    const ms = performance.now() - started
    if (end === "refused") return { ms, answer: "refused", fault: "the gate accepts no connection" }
    if (end === "silent") return { ms, answer: "waits for more", fault: null }
    const { statuses, fault } = parseAnswers(received, isHead(fuzzCase.bytes))
    return { ms, answer: statuses.length === 0 ? "closed" : `status ${statuses.join(", ")}`, fault }
}

/** Fails when a plain request is not answered: the gate has died or hangs. */
export async function isAlive(gate: GateAddress): Promise<boolean> {
    const plain = Buffer.from("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    for (let attempt = 0; attempt < ALIVE_ATTEMPTS; attempt++) {
        if (/^HTTP\/1\.1 [0-9]{3}/u.test((await exchange(gate, plain)).received)) return true
    }
    return false
}

function isHead(request: Buffer): boolean {
    return request.toString("latin1", 0, 5) === "HEAD "
}

function isWhole(received: Buffer, headOnly: boolean): boolean {
    return parseAnswers(received.toString("latin1"), headOnly).fault === null
}

interface Exchange {
    readonly received: string
    readonly end: "closed" | "silent" | "refused"
}

async function exchange({ host, port }: GateAddress, bytes: Buffer): Promise<Exchange> {
    const { promise, resolve } = Promise.withResolvers<Exchange>()
    const chunks: Buffer[] = []
    let connected = false
    const socket = connect(port, host, () => {
        connected = true
        socket.write(bytes)
    })
    const finish = (end: Exchange["end"]): void => {
        socket.destroy()
        resolve({ received: Buffer.concat(chunks).toString("latin1"), end })
    }
    // Every case asks for the connection to be closed behind the answer; where a mutation broke that, silence ends it.
    socket.setTimeout(SILENCE_MS, () => finish(chunks.length === 0 ? "silent" : "closed"))
    socket.on("data", (chunk) => {
        chunks.push(chunk)
        if (!isWhole(Buffer.concat(chunks), isHead(bytes))) socket.setTimeout(HANG_MS)
        else socket.setTimeout(SILENCE_MS)
    })
    socket.on("error", () => finish(connected ? "closed" : "refused"))
    socket.on("close", () => finish("closed"))
    return promise
}
