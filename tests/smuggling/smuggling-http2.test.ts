// The same for clients that speak HTTP/2: nothing that means nothing there may mean something one protocol down.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { block, END_HEADERS, END_STREAM, FRAME, frame, rawSession } from "../../src/gate/testing/raw-http2.case.ts"
import { writeCertificate } from "../../src/gate/testing/test-certificate.case.ts"
import { startTestGate, type TestGate } from "../../src/gate/testing/test-gate.case.ts"
import { type Application, startNode } from "./applications.ts"
import { type Attack2, ATTACKS_HTTP2 } from "./attacks-http2.data.ts"
import { byRow, isOf, type Message, messageOf, notingInto, pathOf, PLACE } from "./rows.ts"

const SILENCE_MS = 700
/** What the gate itself says to an application about a request that says nothing. */
const PASSED_ON: ReadonlySet<string> = new Set([
    "host",
    "connection",
    "content-length",
    "transfer-encoding",
    "forwarded",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-forwarded-port",
    "x-request-id",
    "sekisho-id",
])

let dir = ""
let application: Application
let gate: TestGate
const judged: Message[] = []
const answers = new Map<Attack2, string>()

beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-smuggling-"))
    const tls = { certificates: [await writeCertificate(dir, ["a"])] }
    application = await startNode()
    gate = await startTestGate(application.port, { file: { tls }, judgement: notingInto(judged) })
    await Promise.all(ATTACKS_HTTP2.map(async (attack, row) => answers.set(attack, await play(attack, pathOf(row)))))
})
afterAll(async () => {
    await gate.finish()
    await application.close()
    rmSync(dir, { recursive: true, force: true })
})

test("every row has a name of its own", () => {
    expect(new Set(ATTACKS_HTTP2.map(({ name }) => name)).size).toBe(ATTACKS_HTTP2.length)
})

test("the application saw what the gate judged, message by message, and nothing else", () => {
    expect(byRow(application.seen.map(messageOf))).toEqual(byRow(judged))
    expect(application.seen).toHaveLength(judged.length)
})

test.each(ATTACKS_HTTP2.map((attack, row) => ({ ...attack, attack, row })))(
    "$name",
    ({ attack, row, passes, refused, drops }) => {
        const seen = application.seen.filter(({ target }) => isOf(target, pathOf(row)))
        expect(seen.map(({ method, target }) => `${method} ${target}`)).toEqual(
            passes.map((message) => message.replace(PLACE, pathOf(row))),
        )
        expect(answers.get(attack)).toBe(refused ?? "ok")
        const names = seen.flatMap(({ names: each }) => each)
        expect(names).toEqual(drops === true ? names.filter((name) => PASSED_ON.has(name)) : names)
    },
)

/** @returns the reason of a refusal, `ok` of the application, or `reset` */
async function play(attack: Attack2, path: string): Promise<string> {
    const session = await rawSession(gate.port)
    const { body, trailers } = attack
    const flags = END_HEADERS | (body === undefined ? END_STREAM : 0)
    session.send(frame(FRAME.headers, flags, 1, block(...headOf(attack, path))))
    if (body !== undefined) {
        session.send(
            frame(FRAME.data, trailers === undefined ? END_STREAM : 0, 1, Buffer.from(body.replace(PLACE, path))),
        )
    }
    if (trailers !== undefined) session.send(frame(FRAME.headers, END_HEADERS | END_STREAM, 1, block(...trailers)))
    await new Promise((wake) => setTimeout(wake, SILENCE_MS))
    session.socket.destroy()
    const text = session.frames
        .filter(({ type, stream }) => type === FRAME.data && stream === 1)
        .map(({ payload }) => payload.toString())
        .join("")
    return /"reason":"([\w.-]+)"/.exec(text)?.[1] ?? (text === "ok" ? "ok" : "reset")
}

function headOf({ fields, without = [] }: Attack2, path: string): readonly (readonly [string, string])[] {
    const own = fields.map(([name, value]) => [name, value.replace(PLACE, path)] as const)
    const usual = [
        [":method", "GET"],
        [":scheme", "https"],
        [":path", path],
        [":authority", "a"],
    ] as const
    const left = usual.filter(([name]) => !without.includes(name) && !own.some(([other]) => other === name))
    // Pseudo-fields come first, unless the row wants them elsewhere.
    const first = without.length === 0 ? own.filter(([name]) => name.startsWith(":")) : []
    return [...left, ...first, ...own.filter((field) => !first.includes(field))]
}
