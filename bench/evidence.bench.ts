// Question: what does keeping evidence cost a transaction in which nothing is found, and what does a kept one cost the
// thread that seals? The gate in this process, with evidence off and on in turn, round by round; then records, gzip and age.
// usage: node bench/evidence.bench.ts [--rounds 60] [--requests 300]
import { Agent, request as send } from "node:http"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { encryptTo, newAgeKey } from "../src/age/age-file.ts"
import { createKeyer } from "../src/core/keyer.ts"
import { syntheticTransaction } from "../src/evidence/synthetic-transactions.case.ts"
import { recordsOf } from "../src/evidence/warc/transaction-records.ts"
import { encodeRecord } from "../src/evidence/warc/warc-record.ts"
import { EvidenceCapture } from "../src/gate/evidence/capture.ts"
import { createEvidenceMemory } from "../src/gate/evidence/evidence-memory.ts"
import { JUDGEMENT } from "../src/gate/real-judgement.ts"
import { serve } from "../src/gate/testing/raw-http.case.ts"
import { startTestGate } from "../src/gate/testing/test-gate.case.ts"

const { values } = parseArgs({
    options: { rounds: { type: "string", default: "60" }, requests: { type: "string", default: "300" } },
})
const ROUNDS = Number(values.rounds)
const REQUESTS = Number(values.requests)
const CONNECTIONS = 16
const page = `<ul>${"<li>番組の案内です。来週もお楽しみに。</li>".repeat(120)}</ul>`
const form = new URLSearchParams({ name: "夜更かし", comment: "来週も期待しています。".repeat(20) }).toString()

const home = mkdtempSync(join(tmpdir(), "sekisho-evidence-bench-"))
const [first, second] = [await newAgeKey(), await newAgeKey()]
const recipients = [first.recipient, second.recipient]
try {
    captureAlone()
    await throughTheGate()
    await sealing()
} finally {
    rmSync(home, { recursive: true, force: true })
}

function captureAlone(): void {
    const sink = {
        memory: createEvidenceMemory(67_108_864),
        requestBytes: 262_144,
        responseBytes: 262_144,
        copies: false,
        isSampled: () => false,
        keep: () => undefined,
        close: async () => undefined,
    }
    const chunk = Buffer.alloc(16_384)
    const head = { by: "application", status: 200, reason: "OK", fields: [] } as const
    const once = (): void => {
        const capture = new EvidenceCapture(sink, neverKept)
        capture.requestChunk(chunk)
        capture.requestEnd()
        capture.answerHead(head, null)
        for (let n = 0; n < 4; n++) capture.answerChunk(chunk)
        capture.answerEnd()
        capture.end(neverKept)
    }
    for (let n = 0; n < 20_000; n++) once()
    const began = performance.now()
    const count = 200_000
    for (let n = 0; n < count; n++) once()
    console.log(
        `capture alone, 16 KB in and 64 KB out, dropped: ${(((performance.now() - began) * 1_000) / count).toFixed(2)} µs`,
    )
}

function neverKept(): never {
    throw new Error("nothing is kept")
}

async function throughTheGate(): Promise<void> {
    const upstream = await serve((request, response) => {
        request.resume()
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" })
        response.end(page)
    })
    const journal = { dir: join(home, "j"), keyFile: join(home, "k"), headFile: join(home, "h") }
    const gates = [
        { name: "off", gate: await startTestGate(upstream.port, { judgement: JUDGEMENT }) },
        {
            name: "on",
            gate: await startTestGate(upstream.port, { judgement: JUDGEMENT, evidence: { recipients, journal } }),
        },
    ]
    const times = new Map<string, number[]>(gates.map(({ name }) => [name, []]))
    for (let round = 0; round <= ROUNDS; round++)
        for (const { name, gate } of round % 2 === 0 ? gates : gates.toReversed()) {
            const before = process.cpuUsage()
            await load(gate.port)
            const { user, system } = process.cpuUsage(before)
            // The first warms up.
            if (round > 0) times.get(name)?.push((user + system) / REQUESTS)
        }
    for (const { gate } of gates) await gate.finish()
    await upstream.close()
    const [off = [], on = []] = [...times.values()]
    const [low, middle, high] = quartilesOf(on.map((one, round) => one - (off[round] ?? 0)))
    const [, offMiddle] = quartilesOf(off)
    console.log(`CPU of client, gate and application, a request: ${offMiddle.toFixed(0)} µs with evidence off`)
    console.log(
        `on less off, round by round: median ${middle.toFixed(1)} µs, quartiles ${low.toFixed(1)} to ${high.toFixed(1)}`,
    )
}

function quartilesOf(all: readonly number[]): readonly [number, number, number] {
    const sorted = all.toSorted((a, b) => a - b)
    const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0
    return [at(0.25), at(0.5), at(0.75)]
}

/** Client, gate and application in one process: what differs is the gate. */
async function load(port: number): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
    let left = REQUESTS
    const client = async (): Promise<void> => {
        while (left-- > 0) await ask(port, agent)
    }
    await Promise.all(Array.from({ length: CONNECTIONS }, client))
    agent.destroy()
}

async function ask(port: number, agent: Agent): Promise<void> {
    return new Promise((resolve, reject) => {
        const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": form.length }
        const asked = send({ port, agent, host: "127.0.0.1", method: "POST", path: "/comment", headers }, (answer) => {
            if (answer.statusCode !== 200) reject(new Error(`status ${String(answer.statusCode)}`))
            answer.resume().on("end", resolve)
        })
        asked.on("error", reject).end(form)
    })
}

async function sealing(): Promise<void> {
    const keyer = createKeyer(Buffer.alloc(32, 7))
    const count = 300
    const pieces: Buffer[] = []
    for (let n = 0; n < 30; n++) await recordsOf(syntheticTransaction(n), keyer)
    let began = performance.now()
    for (let n = 0; n < count; n++) pieces.push(...(await recordsOf(syntheticTransaction(n), keyer)).map(encodeRecord))
    console.log(`redact and compress a 2 KB transaction: ${((performance.now() - began) / count).toFixed(2)} ms`)
    const large = Buffer.from(page.repeat(30))
    const answer = { by: "application", status: 200, reason: "OK", fields: ["Content-Type", "text/html"] } as const
    const body = { bytes: large, totalBytes: large.length, truncated: null }
    began = performance.now()
    for (let n = 0; n < 10; n++)
        (await recordsOf(syntheticTransaction(n, { answer: { ...answer, body } }), keyer)).map(encodeRecord)
    console.log(
        `the same with a ${Math.round(large.length / 1_024)} KB page: ${((performance.now() - began) / 10).toFixed(1)} ms`,
    )
    const segment = Buffer.alloc(8_388_608, Buffer.concat(pieces))
    await encryptTo(recipients, segment.subarray(0, 100_000))
    began = performance.now()
    await encryptTo(recipients, segment)
    console.log(`encrypt a segment of 8 MiB to two recipients: ${(performance.now() - began).toFixed(0)} ms`)
}
