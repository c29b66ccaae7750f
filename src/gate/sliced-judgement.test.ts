// A body whose judgement takes many slices, through a gate: others are served meanwhile, nothing goes on before the verdict,
// every byte arrives in its order, and who goes away has the work end.
import { connect } from "node:net"
import { expect, test } from "vitest"
import type { Decision } from "../core/decision.ts"
import type { Inspection } from "../inbound/contract.ts"
import type { Steps } from "../inbound/steps.ts"
import { gateFor, keep, until } from "./testing/exchange.case.ts"
import { ask, serve } from "./testing/raw-http.case.ts"

const ALLOWED = { kind: "allow", score: 0, findings: [] } as const
const BLOCKED: Decision = { kind: "block", score: 100, findings: [], status: 403, code: null }

interface Watch {
    slices: number
}

/** So many slices for every chunk and for the end; a body with ATTACK in it is refused in its last one. */
function slicedInspection(slices: number, watch: Watch): Inspection {
    let found = false
    const steps = function* <Outcome>(outcome: () => Outcome): Steps<Outcome> {
        for (let slice = 0; slice < slices; slice++) {
            watch.slices++
            yield
        }
        return outcome()
    }
    return {
        head: () => ALLOWED,
        push: () => null,
        heldBytes: () => 0,
        end: () => ALLOWED,
        pushSteps: (chunk) => {
            found ||= Buffer.from(chunk).includes("ATTACK")
            return steps(() => null)
        },
        endSteps: () => steps(() => (found ? BLOCKED : ALLOWED)),
    }
}

const BODY = Array.from({ length: 40_000 }, (_, n) => `${n},`).join("")

test("every byte of a long body arrives in its order, whether it is held or streams", async () => {
    const received: string[] = []
    const upstream = keep(
        await serve((request, response) => {
            let body = ""
            request.on("data", (chunk: Buffer) => (body += chunk.toString()))
            request.on("end", () => {
                received.push(body)
                response.end("x")
            })
        }),
    )
    const watch = { slices: 0 }
    const gate = await gateFor(upstream, { judgement: { createInspection: () => slicedInspection(3, watch) } })
    for (const size of [10, 70_000, BODY.length]) {
        const answer = await ask(gate.port, { method: "POST", body: BODY.slice(0, size) })
        expect(answer.status).toBe(200)
    }
    expect(received).toEqual([BODY.slice(0, 10), BODY.slice(0, 70_000), BODY])
    expect(watch.slices).toBeGreaterThan(12)
})

test("others are answered while a body is judged, and a block at its end keeps it from the application", async () => {
    const asked: string[] = []
    const upstream = keep(
        await serve((request, response) => {
            asked.push(request.method ?? "")
            response.end("x")
        }),
    )
    const watch = { slices: 0 }
    const createInspection = (head: { readonly method: string }): Inspection =>
        slicedInspection(head.method === "POST" ? 20_000 : 0, watch)
    const gate = await gateFor(upstream, { judgement: { createInspection } })
    let judged = false
    const slow = ask(gate.port, { method: "POST", body: "ATTACK" }).then((answer) => {
        judged = true
        return answer
    })
    await until(() => watch.slices > 0)
    expect((await ask(gate.port)).status).toBe(200)
    expect(judged).toBe(false)
    expect((await slow).status).toBe(403)
    expect(asked).toEqual(["GET"])
})

test("a client that goes away has the judgement of its body end", async () => {
    const upstream = keep(await serve((_, response) => response.end("x")))
    const watch = { slices: 0 }
    const gate = await gateFor(upstream, { judgement: { createInspection: () => slicedInspection(Infinity, watch) } })
    const socket = connect(gate.port, "127.0.0.1", () => {
        socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc")
    })
    await until(() => watch.slices > 10)
    socket.resetAndDestroy()
    await until(() => gate.counters().open === 0)
    const before = watch.slices
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(watch.slices).toBe(before)
})
