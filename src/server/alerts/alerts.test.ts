import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { createServer as createHttpServer } from "node:http"
import { createServer, type AddressInfo, type Server } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { AlertConfig } from "../../config/config.ts"
import { EVENT_KINDS, type EventRecord } from "../../core/observation.ts"
import type { Ledger } from "../../ledger/contract.ts"
import { clientAt, eventOf, START_MS } from "../../ledger/synthetic-records.case.ts"
import { NO_ALERTS } from "../server-config.ts"
import { SILENT_LOG, type ServerLog } from "../server-log.ts"
import { ALERT_AGE_LIMIT_MS, ALERT_TITLES } from "./alert.ts"
import { alertText } from "./alert-text.ts"
import { PENDING_LIMIT } from "./channel.ts"
import { createAlertFolder, FOLD_MS } from "./fold-alerts.ts"
import { startAlerts, type Alerts } from "./start-alerts.ts"

let root = ""
const servers: Server[] = []
const running: Alerts[] = []

beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "sekisho-alerts-"))
})

afterEach(async () => {
    for (const alerts of running.splice(0)) await alerts.stop()
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve))
    await rm(root, { recursive: true })
})

async function portOf(server: Server): Promise<number> {
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server has an AddressInfo
    return (server.address() as AddressInfo).port
}

interface Hook {
    readonly alerts: AlertConfig
    readonly bodies: Record<string, unknown>[]
}

/** A webhook that answers the given statuses in turn, then 204. */
async function webhook(...statuses: readonly number[]): Promise<Hook> {
    const bodies: Record<string, unknown>[] = []
    const left = [...statuses]
    const server = createHttpServer((request, response) => {
        let text = ""
        request.setEncoding("utf8").on("data", (chunk: string) => (text += chunk))
        request.on("end", () => {
            const status = left.shift() ?? 204
            if (status === 204) bodies.push(JSON.parse(text))
            response.writeHead(status, { location: "http://192.0.2.1/", connection: "close" }).end()
        })
    })
    return { alerts: { ...NO_ALERTS, webhook: { url: `http://127.0.0.1:${await portOf(server)}/hook` } }, bodies }
}

/** Speaks just enough SMTP for one message a connection. */
async function smtp(): Promise<{ readonly alerts: AlertConfig; readonly messages: string[] }> {
    const messages: string[] = []
    const server = createServer((socket) => {
        let data: string | null = null
        let rest = ""
        const line = (text: string): void => {
            if (data !== null) {
                if (text !== ".") data += `${text}\n`
                else {
                    messages.push(data)
                    data = null
                    socket.write("250 ok\r\n")
                }
            } else if (text === "DATA") {
                data = ""
                socket.write("354 go\r\n")
            } else if (text === "STARTTLS") socket.write("502 no\r\n")
            else if (text === "QUIT") socket.end("221 bye\r\n")
            else socket.write("250 ok\r\n")
        }
        socket.write("220 test\r\n")
        socket.on("error", () => undefined)
        socket.on("data", (chunk) => {
            const lines = (rest + chunk.toString()).split("\r\n")
            rest = lines.pop() ?? ""
            lines.forEach(line)
        })
    })
    const common = {
        secure: false,
        user: null,
        passwordEnv: null,
        from: "sekisho@example.jp",
        to: ["owner@example.jp"],
    }
    const port = await portOf(server)
    return { alerts: { webhook: null, smtp: { host: "127.0.0.1", port, ...common } }, messages }
}

async function start(
    alerts: AlertConfig,
    stored: readonly EventRecord[] = [],
    log: ServerLog = SILENT_LOG,
): Promise<Alerts> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- alerts ask a ledger for its events only
    const ledger = {
        events: async (since: number) => stored.filter((event) => event.atMs >= since),
    } as unknown as Ledger
    const contact = { ja: "情報システム課", en: "IT section" }
    const started = await startAlerts({
        alerts,
        contact,
        folder: root,
        ledger,
        log,
        now: () => START_MS,
        firstRetryMs: 5,
    })
    running.push(started)
    return started
}

async function until(condition: () => boolean): Promise<void> {
    const end = performance.now() + 15_000
    while (!condition() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(condition()).toBe(true)
}

describe("folding", () => {
    test.each(EVENT_KINDS.map((kind) => ({ kind, want: kind in ALERT_TITLES })))(
        "$kind alerts: $want",
        ({ kind, want }) => {
            expect(createAlertFolder().offer(eventOf("e1", { event: kind })) !== null).toBe(want)
        },
    )

    test.each([
        { more: { id: "e2", atMs: START_MS + FOLD_MS - 1 }, want: false, why: "the same within ten minutes" },
        { more: { id: "e2", atMs: START_MS - 5 }, want: false, why: "of another worker, a little earlier" },
        { more: { id: "e2", atMs: START_MS + FOLD_MS }, want: true, why: "ten minutes later" },
        { more: { id: "e2", route: "/other" }, want: true, why: "another route" },
        { more: { id: "e2", client: clientAt("192.0.2.2") }, want: true, why: "another client" },
        {
            more: { id: "e2", client: clientAt("192.0.2.1", "other") },
            want: false,
            why: "another session of one address",
        },
        { more: { id: "e2", event: "resume" as const }, want: true, why: "another kind" },
        { more: { atMs: START_MS + FOLD_MS }, want: false, why: "an id that was offered before" },
    ])("$why: alert of its own $want", ({ more, want }) => {
        const folder = createAlertFolder()
        folder.offer(eventOf("e1"))
        expect(folder.offer(eventOf("e1", more)) !== null).toBe(want)
    })
})

describe("text", () => {
    test("Japanese first, then English, with what was folded and whom to ask", () => {
        const alert = { event: eventOf("e1"), title: { ja: "緊急停止", en: "stop" }, repeats: 3 }
        const text = alertText(alert, { ja: "課 $& {id}", en: "section" })
        expect(text.indexOf("【関所】緊急停止")).toBe(0)
        expect(text.indexOf("[Sekisho] stop")).toBeGreaterThan(0)
        expect(text).toContain("同じ警報がほかに 3 件")
        expect(text).toContain("連絡先: 課 $& {id}")
        expect(text).toContain("192.0.2.1")
        expect(text).not.toContain("s".repeat(32)) // the session's digest
    })
})

describe("webhook", () => {
    test("an event is posted once, with text for people and members for programs", async () => {
        const hook = await webhook()
        const alerts = await start(hook.alerts)
        alerts.offer([eventOf("e1"), eventOf("e1"), eventOf("e2", { event: "proxy-untrusted" })])
        await until(() => alerts.state()["webhook"]?.delivered === 1)
        expect(hook.bodies).toMatchObject([
            {
                source: "sekisho",
                id: "e1",
                event: "stop",
                at: new Date(START_MS).toISOString(),
                route: "/members",
                client: "192.0.2.1",
                message: { ja: "停止", en: "stopped" },
                numbers: { cap: 100 },
                repeats: 0,
            },
        ])
    })

    test.each([{ status: 500 }, { status: 429 }, { status: 404 }, { status: 302 }])(
        "$status is a failure: it is logged by code and tried again",
        async ({ status }) => {
            const hook = await webhook(status, status)
            const faults: unknown[] = []
            const log = { ...SILENT_LOG, fault: (_: string, error: unknown) => void faults.push(error) }
            const alerts = await start(hook.alerts, [], log)
            alerts.offer([eventOf("e1")])
            await until(() => hook.bodies.length === 1)
            expect(faults).toMatchObject(
                [1, 2].map((attempt) => ({ code: "SEKISHO_SERVER_ALERT_FAILED", detail: { attempt, status } })),
            )
            expect(JSON.stringify(faults)).not.toContain("127.0.0.1")
        },
    )

    test("an alert that fails does not hold up the others", async () => {
        const hook = await webhook(400)
        const alerts = await start(hook.alerts)
        alerts.offer([eventOf("e1"), eventOf("e2", { route: "/b" })])
        await until(() => hook.bodies.length === 2)
        expect(hook.bodies.map((body) => body["id"])).toEqual(["e2", "e1"])
    })

    test("after a restart only what was not delivered is sent, and nothing older than a day", async () => {
        const delivered = await webhook()
        const first = await start(delivered.alerts)
        first.offer([eventOf("told")])
        await until(() => first.state()["webhook"]?.delivered === 1)
        await first.stop()

        const stored = [
            eventOf("old", { atMs: START_MS - ALERT_AGE_LIMIT_MS - 1, route: "/old" }),
            eventOf("told"),
            eventOf("folded", { atMs: START_MS + 1 }),
            eventOf("missed", { route: "/b" }),
        ]
        const again = await webhook()
        const second = await start(again.alerts, stored)
        await until(() => second.state()["webhook"]?.pending === 0 && again.bodies.length > 0)
        expect(again.bodies.map((body) => body["id"])).toEqual(["missed"])
    })

    test("what is pending when the server stops is sent after the next start", async () => {
        const dead = { ...NO_ALERTS, webhook: { url: "http://127.0.0.1:1/" } }
        const first = await start(dead)
        first.offer([eventOf("e1")])
        await until(() => (first.state()["webhook"]?.failures ?? 0) > 0)
        await first.stop()
        const hook = await webhook()
        await start(hook.alerts, [eventOf("e1")])
        await until(() => hook.bodies.length === 1)
        expect(hook.bodies[0]).toMatchObject({ id: "e1" })
    })

    test("a damaged state file means once more, not never", async () => {
        await writeFile(join(root, "alerts.json"), '{"delivered":{"webhook":{"e1":')
        const hook = await webhook()
        await start(hook.alerts, [eventOf("e1")])
        await until(() => hook.bodies.length === 1)
        expect(hook.bodies[0]).toMatchObject({ id: "e1" })
    })

    test("the queue is bounded, and what had no room is counted", async () => {
        const alerts = await start({ ...NO_ALERTS, webhook: { url: "http://127.0.0.1:1/" } })
        alerts.offer(Array.from({ length: PENDING_LIMIT + 50 }, (_, n) => eventOf(`e${n}`, { route: `/${n}` })))
        expect(alerts.state()["webhook"]?.pending).toBeLessThanOrEqual(PENDING_LIMIT)
        expect(alerts.state()["webhook"]?.dropped).toBeGreaterThanOrEqual(49)
    })
})

describe("mail", () => {
    test("a message in both languages, its id made of the event's", async () => {
        const mail = await smtp()
        const alerts = await start(mail.alerts)
        alerts.offer([eventOf("e1\r\nBcc: x@example.com", { route: "/members" })])
        await until(() => mail.messages.length === 1)
        const [message = ""] = mail.messages
        const [head = "", body = ""] = message.split("\n\n", 2)
        expect(head).toContain("From: sekisho@example.jp")
        expect(head).toContain("To: owner@example.jp")
        expect(head).toContain("Message-ID: <e1--Bcc--x-example.com@sekisho.invalid>")
        expect(head).not.toMatch(/^Bcc:/m)
        expect(head).toMatch(/^Subject: =\?UTF-8\?/m)
        expect(Buffer.from(body.replaceAll("\n", ""), "base64").toString()).toContain("緊急停止")
    })

    test("a password is not sent to a server that offers no TLS", async () => {
        const mail = await smtp()
        const faults: unknown[] = []
        const log = { ...SILENT_LOG, fault: (_: string, error: unknown) => void faults.push(error) }
        const config = mail.alerts.smtp === null ? null : { ...mail.alerts.smtp, user: "owner", passwordEnv: "PATH" }
        const alerts = await start({ webhook: null, smtp: config }, [], log)
        alerts.offer([eventOf("e1")])
        await until(() => faults.length > 0)
        expect(mail.messages).toEqual([])
        expect(faults[0]).toMatchObject({ code: "SEKISHO_SERVER_ALERT_FAILED" })
    })
})
