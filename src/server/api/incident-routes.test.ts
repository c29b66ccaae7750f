// The routes as raw HTTP: what a program that is not ours might send.
import { mkdtemp, rm } from "node:fs/promises"
import { request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { dataFolder } from "../../config/data-folder.ts"
import { note, openedWith, PROFILE } from "../../control/synthetic-incidents.case.ts"
import { japanDate } from "../../core/japan-time.ts"
import { EMBEDDED_CONTROL, NO_ALERTS } from "../server-config.ts"
import { SILENT_LOG } from "../server-log.ts"
import { startServer, type RunningServer } from "../start-server.ts"

/** Without a time: the server goes by the clock. */
const OPENED = openedWith({ title: "健診結果 USBメモリーの紛失", kind: "lost-medium" })

let root = ""
let server: RunningServer
beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "sekisho-routes-"))
    const options = { alerts: NO_ALERTS, retention: { requestsDays: 400 }, control: EMBEDDED_CONTROL, contact: null }
    server = await startServer({ dataDir: root, ...options, log: SILENT_LOG })
})
afterAll(async () => {
    await server.close()
    await rm(root, { recursive: true })
})

interface Answer {
    readonly status: number
    readonly body: Record<string, unknown>
}

async function call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
): Promise<Answer> {
    return new Promise((resolve, reject) => {
        const socketPath = dataFolder(root).serverSocket
        const sent = request({ socketPath, method, path, headers, agent: false }, (response) => {
            let text = ""
            response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk))
            response.on("end", () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) }))
        })
        sent.on("error", reject)
        sent.end(typeof body === "string" || body === undefined ? body : JSON.stringify(body))
    })
}

describe("incident routes", () => {
    test("open, record, read, list", async () => {
        const opened = await call("POST", "/incidents", { event: OPENED, by: "係" })
        expect(opened).toMatchObject({ status: 200, body: { kind: "applied", incident: { version: 2 } } })
        const id = `${japanDate(Date.now()).slice(0, 4)}-001`
        expect(await call("POST", `/incidents/${id}/events`, { event: note("x"), by: "係" })).toMatchObject({
            body: { kind: "applied", incident: { version: 3 } },
        })
        const read = await call("GET", `/incidents/${id}`)
        expect(read.body).toMatchObject({
            incident: { id },
            events: [{ seq: 1, by: "係" }, { seq: 2, by: "sekisho" }, { seq: 3 }],
        })
        expect(await call("GET", "/incidents?open=1")).toMatchObject({ status: 200, body: { incidents: [{ id }] } })
        expect(await call("GET", "/incidents?state=closed")).toMatchObject({ body: { incidents: [] } })
        const { body } = await call("GET", "/deeds")
        expect(body).toMatchObject({ deeds: [{ incident: id, seq: 1, body: OPENED }, { seq: 2 }, { seq: 3 }] })
        const behind = await call("GET", `/deeds?incident=${id}&seq=2`)
        expect(behind.body).toMatchObject({ store: body["store"], deeds: [{ seq: 3, body: note("x") }] })
    })

    test("what is refused is an answer", async () => {
        expect(await call("POST", "/incidents", { event: note("x"), by: "係" })).toEqual({
            status: 200,
            body: { kind: "refused", refusal: { kind: "not-opened" } },
        })
    })

    test("the profile", async () => {
        expect(await call("GET", "/profile")).toEqual({ status: 200, body: { profile: null } })
        expect(await call("PUT", "/profile", { profile: PROFILE, by: "係" })).toMatchObject({ body: { version: 1 } })
        expect(await call("GET", "/profile")).toMatchObject({ body: { profile: { profile: PROFILE } } })
    })

    test.each([
        { method: "POST", path: "/incidents", body: "{", field: "body", why: "no JSON" },
        { method: "POST", path: "/incidents", body: { event: OPENED }, field: "by", why: "by nobody" },
        { method: "POST", path: "/incidents", body: { event: OPENED, by: "a\nb" }, field: "by", why: "two lines" },
        {
            method: "POST",
            path: "/incidents",
            body: { event: OPENED, by: "係", nowMs: 1 },
            field: "nowMs",
            why: "time is ours",
        },
        {
            method: "POST",
            path: "/incidents",
            body: { event: { ...OPENED, statement: { title: 1 } }, by: "係" },
            field: "event.statement.title",
            why: "a title that is a number",
        },
        {
            method: "POST",
            path: "/incidents/2026-001/events",
            body: { event: note("x"), by: "係", sealed: "%" },
            field: "sealed",
            why: "no base64",
        },
        { method: "GET", path: "/incidents/..%2f1", body: undefined, field: "", why: "no number" },
        { method: "GET", path: "/incidents/2026-001/attachments/1", body: undefined, field: "by", why: "for nobody" },
        { method: "GET", path: "/incidents?opne=1", body: undefined, field: "opne", why: "a typing error" },
        { method: "GET", path: "/incidents?open=1&open=1", body: undefined, field: "open", why: "twice" },
        { method: "GET", path: "/incidents?from=2026-02-30", body: undefined, field: "from", why: "no such day" },
    ])("$method $path: $why", async ({ method, path, body, field }) => {
        const answer = await call(method, path, body)
        expect(answer).toMatchObject({ status: 400, body: { code: "SEKISHO_SERVER_REQUEST_INVALID", field } })
    })

    test.each([
        { path: "/incidents/2026-999", code: "SEKISHO_CONTROL_INCIDENT_UNKNOWN" },
        { path: "/incidents/2026-999/attachments/1?by=%E4%BF%82", code: "SEKISHO_CONTROL_ATTACHMENT_UNKNOWN" },
    ])("$path: $code", async ({ path, code }) => {
        expect(await call("GET", path)).toMatchObject({ status: 404, body: { code } })
    })

    test("more than an attachment may have is cut off", async () => {
        const answer = await call("POST", "/incidents", "x".repeat(30_000_000), { "content-length": "30000000" })
        expect(answer).toMatchObject({ status: 413, body: { code: "SEKISHO_CONTROL_ATTACHMENT_TOO_LARGE" } })
    })

    test("whoever means another place is told so, and whoever means none is served", async () => {
        const differs = { status: 409, body: { code: "SEKISHO_CONTROL_PLACE_DIFFERS" } }
        expect(await call("GET", "/incidents", undefined, { "sekisho-control": "0".repeat(64) })).toMatchObject(differs)
        expect(await call("GET", "/incidents", undefined, { "sekisho-control": "embedded" })).toMatchObject({
            status: 200,
        })
    })
})
