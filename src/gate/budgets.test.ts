// What one client may cost the others: time for judging, memory for bodies.
import { connect, type Socket } from "node:net"
import { describe, expect, test } from "vitest"
import type { Inspection } from "../inbound/contract.ts"
import { atOnce } from "../inbound/steps.ts"
import { gateFor, keep, until } from "./testing/exchange.case.ts"
import { ask, serve } from "./testing/raw-http.case.ts"
import type { TestGate } from "./testing/test-gate.case.ts"

const ALLOWED = { kind: "allow", score: 0, findings: [] } as const

/** A judgement that takes 30 ms of the processor, and holds what it is given. */
function slowInspection(): Inspection {
    let held = 0
    return {
        head: () => {
            const before = process.threadCpuUsage()
            for (let used = 0; used < 30_000;) {
                const { user, system } = process.threadCpuUsage(before)
                used = user + system
            }
            return ALLOWED
        },
        push: (chunk) => {
            held += chunk.length
            return null
        },
        heldBytes: () => held,
        end: () => ALLOWED,
        pushSteps: (chunk) =>
            atOnce(() => {
                held += chunk.length
                return null
            }),
        endSteps: () => atOnce(() => ALLOWED),
    }
}

describe("time for judging", () => {
    test("who sends what is slow to judge waits; others do not", async () => {
        const upstream = keep(await serve((_, response) => response.end("x")))
        const options = {
            file: { limits: { clientCpuMsPerSecond: 10 }, trustedProxies: ["127.0.0.1"] },
            judgement: { createInspection: slowInspection },
        }
        const gate = await gateFor(upstream, options)
        const from = async (address: string): Promise<number> =>
            (await ask(gate.port, { headers: { "x-forwarded-for": address } })).status
        const statuses: number[] = []
        while (statuses.length < 50 && statuses.at(-1) !== 429) statuses.push(await from("192.0.2.1"))
        // 100 ms at once, 10 a second; how much of it others took from this machine is not charged.
        expect(statuses.slice(0, 3)).toEqual([200, 200, 200])
        expect(statuses.at(-1)).toBe(429)
        expect(await from("192.0.2.2")).toBe(200)
    })
})

describe("memory for bodies", () => {
    test("bodies beyond it are asked to come later, and room is made again", async () => {
        const upstream = keep(await serve((request, response) => request.resume().on("end", () => response.end("x"))))
        const gate = await gateFor(upstream, {
            file: { limits: { bodyMemoryBytes: 100_000 } },
            judgement: { createInspection: slowInspection },
        })
        const sockets = await Promise.all([1, 2, 3].map(async () => halfSent(gate, 20_000)))
        await until(() => gate.counters().refused > 0)
        for (const socket of sockets) socket.destroy()
        await until(() => gate.counters().open === 0)
        const answer = await ask(gate.port, { method: "POST", body: "y".repeat(20_000) })
        expect(answer.status).toBe(200)
    })
})

/** A body that is never finished. */
async function halfSent(gate: TestGate, bytes: number): Promise<Socket> {
    return new Promise((resolve) => {
        const socket = connect(gate.port, "127.0.0.1", () => {
            socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${bytes * 2}\r\n\r\n${"x".repeat(bytes)}`)
            resolve(socket)
        })
        socket.on("error", () => undefined)
    })
}
