// One case over a socket to a running gate: the raw bytes, the end of our side, and what comes back.
import { connect } from "node:net"
import { parseAnswers } from "./answer-parser.ts"
import type { FuzzCase } from "./make-case.ts"
import type { Outcome } from "./judge-in-process.ts"

export interface GateAddress {
    readonly host: string
    readonly port: number
}

/** Longest wait for the end of an answer, ms. A gate answers bad input at once, and closes when we have. */
const ANSWER_MS = 10_000

export async function judgeAtGate(gate: GateAddress, fuzzCase: FuzzCase): Promise<Outcome> {
    const started = performance.now()
    const { received, end } = await exchange(gate, fuzzCase.bytes)
    const ms = performance.now() - started
    if (end === "refused") return { ms, answer: "refused", fault: "the gate accepts no connection" }
    if (end === "timeout") return { ms, answer: "timeout", fault: `no end within ${ANSWER_MS} ms` }
    const { statuses, fault } = parseAnswers(received, fuzzCase.bytes.toString("latin1", 0, 5) === "HEAD ")
    return { ms, answer: statuses.length === 0 ? "closed" : `status ${statuses.join(", ")}`, fault }
}

/** Fails when a plain request is not answered: the gate has died or hangs. */
export async function isAlive(gate: GateAddress): Promise<boolean> {
    const plain = Buffer.from("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    const { received } = await exchange(gate, plain)
    return /^HTTP\/1\.1 [0-9]{3}/u.test(received)
}

interface Exchange {
    readonly received: string
    readonly end: "closed" | "timeout" | "refused"
}

async function exchange({ host, port }: GateAddress, bytes: Buffer): Promise<Exchange> {
    const { promise, resolve } = Promise.withResolvers<Exchange>()
    const chunks: Buffer[] = []
    let connected = false
    const socket = connect(port, host, () => {
        connected = true
        socket.end(bytes)
    })
    const finish = (end: Exchange["end"]): void => {
        socket.destroy()
        resolve({ received: Buffer.concat(chunks).toString("latin1"), end })
    }
    socket.setTimeout(ANSWER_MS, () => finish("timeout"))
    socket.on("data", (chunk) => chunks.push(chunk))
    socket.on("error", () => finish(connected ? "closed" : "refused"))
    socket.on("close", () => finish("closed"))
    return promise
}
