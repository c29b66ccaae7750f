// The classes of ways past a guard (issue 5; the open guards' own advisories), each by its name, through a gate over sockets:
// an attack is refused before the application has the whole of it, and its honest twin arrives.
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { JUDGEMENT } from "../../src/gate/real-judgement.ts"
import { sendRaw, serve, type TestServer } from "../../src/gate/testing/raw-http.case.ts"
import { startTestGate, type TestGate } from "../../src/gate/testing/test-gate.case.ts"
import { INBOUND_CLASSES } from "./inbound.case.data.ts"

let application: TestServer
let gate: TestGate
/** Requests that reached the application whole. */
let arrived = 0

beforeAll(async () => {
    application = await serve((request, response) => {
        request.on("error", () => undefined)
        request.resume().on("end", () => {
            arrived += 1
            response.end("application")
        })
    })
    gate = await startTestGate(application.port, { judgement: JUDGEMENT, overrides: { behaviour: false } })
})

afterAll(async () => {
    await gate.finish()
    await application.close()
})

async function statusOf(raw: string): Promise<number> {
    const answer = await sendRaw(gate.port, raw)
    return Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 0)
}

describe.each(INBOUND_CLASSES)("$name", ({ attacks, twins }) => {
    test.each(attacks)("refused: $why ($source)", async ({ raw }) => {
        const before = arrived
        expect(await statusOf(raw)).toBeGreaterThanOrEqual(400)
        expect(arrived).toBe(before)
    })

    test.each(twins)("passes: $why ($source)", async ({ raw }) => {
        const before = arrived
        expect(await statusOf(raw)).toBe(200)
        expect(arrived).toBe(before + 1)
    })
})
