// The commands as an office uses them: through a server that runs on the folder, and on their own. The control store is
// real and embedded; the terminal is a stream.
import { readFile, mkdtemp, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough, Readable } from "node:stream"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { dataFolder } from "../../config/data-folder.ts"
import { openEmbeddedStore } from "../../control/embedded/open-embedded-store.ts"
import { CONVERSATIONS, USB_LOST, WRONG_PRINT } from "../../control/dialogue/conversations.case.ts"
import { isSekishoError } from "../../core/errors/sekisho-error.ts"
import { japanDate } from "../../core/japan-time.ts"
import type { Language } from "../../core/language.ts"
import { EMBEDDED_CONTROL, NO_ALERTS } from "../../server/server-config.ts"
import { SILENT_LOG } from "../../server/server-log.ts"
import { startServer, type RunningServer } from "../../server/start-server.ts"
import type { CommandContext } from "../command.ts"
import incident from "../incident.ts"

/** Numbers begin with the year it is in Japan. */
const FIRST = `${japanDate(Date.now()).slice(0, 4)}-001`

let root = ""
let dataDir = ""
let server: RunningServer | null = null

interface Ran {
    /** The exit code, or the code of the error that main.ts makes one of. */
    readonly code: number | string
    readonly out: string
    readonly told: string
    /** Of `--json`: an object a line. */
    readonly objects: Record<string, unknown>[]
}

interface How {
    readonly json?: boolean
    readonly language?: Language
    readonly stdin?: NodeJS.ReadableStream
    readonly signal?: AbortSignal
    readonly dir?: string
}

async function run(args: readonly string[], how: How = {}): Promise<Ran> {
    const printed: string[] = []
    const told: string[] = []
    const context: CommandContext = {
        dataDir: how.dir ?? dataDir,
        json: how.json ?? false,
        language: how.language ?? "ja",
        print: (line) => void printed.push(line),
        tell: (line) => void told.push(line),
        stdin: how.stdin ?? new PassThrough().end(),
        interactive: false,
        signal: how.signal ?? new AbortController().signal,
    }
    const code = await incident.run(args, context).catch((error: unknown) => {
        if (isSekishoError(error)) return error.code
        throw error
    })
    const out = printed.join("\n")
    return {
        code,
        out,
        told: told.join("\n"),
        objects: how.json === true ? printed.map((line): Record<string, unknown> => JSON.parse(line)) : [],
    }
}

/** Runs what must succeed. */
async function did(...args: readonly string[]): Promise<Ran> {
    const ran = await run(args)
    expect({ args, code: ran.code, told: ran.told.includes("SEKISHO") }).toEqual({ args, code: 0, told: false })
    return ran
}

async function opened(...args: readonly string[]): Promise<string> {
    const { objects } = await run(["new", ...args], { json: true })
    return String(objects[0]?.["id"])
}

async function serverOn(dir: string): Promise<RunningServer> {
    return startServer({
        dataDir: dir,
        alerts: NO_ALERTS,
        retention: { requestsDays: 3650 },
        control: EMBEDDED_CONTROL,
        contact: null,
        log: SILENT_LOG,
    })
}

beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "sekisho-incident-"))
    dataDir = join(root, "data")
    server = await serverOn(dataDir)
})
afterAll(async () => {
    await server?.close()
    await rm(root, { recursive: true })
})

describe("an incident from beginning to end", () => {
    test("walks its way, is held up by what the law requires, and is closed and reopened", async () => {
        const id = await opened("--kind", "mis-sent", "--title", "通知の誤送付", "--known-at", "2025-11-20T09:30")
        await did("event", id, "triage", "--text", "課長に報告")
        expect(await run(["event", id, "scoped"])).toMatchObject({
            code: 1,
            told: expect.stringContaining("拡大防止済み"),
        })
        await did("event", id, "contained", "--text", "発送を止めた")
        expect((await run(["event", id, "scoped"])).told).toContain("人数がまだ記録されていません")
        await did("figures", id, "--persons", "120", "--row", "name,address=120")
        await did("event", id, "scoped")
        expect((await run(["event", id, "reported"])).told).toContain("assess-duties")

        const steps = join(root, "steps.yaml")
        await writeFile(steps, STEPS)
        await did("task", id, "assess", "--steps", steps, "--why", "顧問弁護士に確認")
        expect(await run(["event", id, "reported"])).toMatchObject({
            code: 1,
            told: expect.stringContaining("report-first"),
        })
        expect((await run(["task", id, "dismiss", "report-first", "--why", "いらない"])).told).toContain(
            "不要とすることはできません",
        )
        await did("task", id, "done", "report-first", "--text", "受付番号 1")
        await did("event", id, "reported")
        await did("task", id, "dismiss", "notice", "--why", "本人が特定できない")
        await did("event", id, "notified")
        await did("task", id, "add", "宛名の二重確認", "--who", "市民課", "--until", "2025-12-25")
        await did("event", id, "prevented")
        expect((await run(["close", id])).told).toContain("作業が残っています（番号 1）")
        await did("task", id, "done", "1")
        await did("close", id, "--text", "完了")

        expect(await run(["note", id, "あとから"])).toMatchObject({ code: 1, told: expect.stringContaining("終結") })
        expect((await run(["reopen", id])).told).toContain("理由")
        await did("reopen", id, "--why", "もう 3 通あった")
        const { out, code } = await run(["show", id])
        expect(code).toBe(1)
        expect(out).toContain("段階: 再開")
        expect(out).toContain("法令上の義務を確認し直してください")
    })

    test("says every refusal to a program too", async () => {
        const id = await opened("--title", "x")
        const { code, objects } = await run(["close", id], { json: true })
        expect({ code, objects }).toMatchObject({
            code: 1,
            objects: [{ kind: "refused", refusal: { kind: "out-of-order", state: "detected", next: ["triage"] } }],
        })
    })
})

const STEPS = `
steps:
    - { id: report-first, status: due, before: reported, what: 速報, to: 個人情報保護委員会, until: 2025-11-24, basis: 法26条1項 }
    - { id: notice, status: possible, before: notified, what: { ja: 本人への通知, en: notice }, basis: 法26条2項, toConfirm: true }
`

describe("what is recorded", () => {
    test("who said it, of what time, from where and how surely", async () => {
        const id = await opened("--title", "x", "--by", "当直")
        await did(
            "note",
            id,
            "警察に相談",
            "--by",
            "総務課",
            "--at",
            "2025-11-20 10:15",
            "--source",
            "police:架空署",
            "--certainty",
            "likely",
        )
        const { objects } = await run(["show", id], { json: true })
        expect(objects[0]).toMatchObject({
            incident: { id, version: 2 },
            events: [
                { by: "当直", event: { said: { at: null, source: null, certainty: "unknown" } } },
                {
                    by: "総務課",
                    event: {
                        kind: "noted",
                        text: "警察に相談",
                        said: {
                            at: "2025-11-20T10:15",
                            source: { kind: "police", text: "架空署" },
                            certainty: "likely",
                        },
                    },
                },
            ],
        })
    })

    test("facts by name; a wrong word is answered with the right ones", async () => {
        const id = await opened("--title", "x")
        await did("fact", id, "leak", "feared")
        await did("fact", id, "fields", "name,birth", "--why", "一覧を確認")
        await did("fact", id, "occurredAt", "unknown")
        await did("fact", id, "otherData", "契約日、取引価格")
        const { objects } = await run(["show", id], { json: true })
        expect(objects[0]).toMatchObject({
            incident: {
                facts: {
                    leak: { value: "feared" },
                    fields: { value: ["name", "birth"] },
                    occurredAt: { value: "unknown" },
                    otherData: { value: ["契約日", "取引価格"] },
                },
            },
        })
        expect((await run(["fact", id, "leak", "maybe"])).code).toBe("SEKISHO_CLI_INPUT_INVALID")
        expect((await run(["fact", id, "colour", "red"])).code).toBe("SEKISHO_CLI_USAGE")
        expect((await run(["fact", id, "leak"])).out).toContain("feared                おそれ")
        expect((await run(["fact", id])).out).toContain("knownAt")
    })

    test.each([
        { args: ["--persons", "1992"], persons: [1_992, 1_992, 1_992], why: "counted" },
        { args: ["--persons", "約3600人"], persons: ["unknown", 3_600, 3_600], why: "about" },
        { args: ["--persons", "最大4335"], persons: ["unknown", "unknown", 4_335], why: "at most" },
        {
            args: ["--confirmed", "611", "--likely", "640", "--maximum", "812"],
            persons: [611, 640, 812],
            why: "each by itself",
        },
        { args: ["--persons", "unknown"], persons: ["unknown", "unknown", "unknown"], why: "not known" },
    ])("figures $args: $why", async ({ args, persons }) => {
        const id = await opened("--title", "x")
        const { objects } = await run(["figures", id, ...args], { json: true })
        const [confirmed, likely, maximum] = persons
        expect(objects[0]).toMatchObject({
            kind: "applied",
            incident: { figures: [{ version: 1, figures: { persons: { confirmed, likely, maximum } } }] },
        })
    })

    test("persons and records of each combination of fields, and why the second figures differ", async () => {
        const id = await opened("--title", "x")
        await did(
            "figures",
            id,
            "--records",
            "のべ37万",
            "--row",
            "name,email=約1270",
            "--row",
            "nickname,email=unknown/370000",
        )
        expect((await run(["figures", id, "--persons", "1265"])).told).toContain("理由")
        await did("figures", id, "--persons", "1265", "--why", "重複を除いた")
        const { objects } = await run(["show", id], { json: true })
        expect(objects[0]).toMatchObject({
            incident: {
                figures: [
                    {
                        figures: {
                            records: { maximum: 370_000 },
                            byFields: [
                                { fields: ["name", "email"], persons: 1_270, records: "unknown", approximate: true },
                                { fields: ["nickname", "email"], persons: "unknown", records: 370_000 },
                            ],
                        },
                    },
                    { version: 2, why: "重複を除いた", figures: { persons: { confirmed: 1_265 } } },
                ],
            },
        })
    })

    test("figures are taken over from a scope, with what it could not determine", async () => {
        const id = await opened("--title", "x")
        const scope = {
            from: null,
            persons: { confirmed: 611, likely: 640, maximum: null },
            records: 900,
            byFields: [{ fields: ["name", "phone"], persons: 640, records: 900 }],
            notes: [],
        }
        const stdin = Readable.from([JSON.stringify(scope)])
        const { objects } = await run(["figures", id, "--scope", "-"], { json: true, stdin })
        expect(objects[0]).toMatchObject({
            incident: {
                figures: [
                    {
                        said: { source: { kind: "sekisho", text: "scope" } },
                        figures: {
                            persons: { confirmed: 611, likely: 640, maximum: "unknown" },
                            records: { maximum: 900 },
                            byFields: [{ fields: ["name", "phone"], persons: 640, records: 900 }],
                        },
                    },
                ],
            },
        })
        const nothing = Readable.from(["{}"])
        expect((await run(["figures", id, "--scope", "-"], { stdin: nothing })).code).toBe("SEKISHO_CLI_INPUT_INVALID")
    })

    test("who works on it", async () => {
        const id = await opened("--title", "x")
        await did("person", id, "add", "情報政策課長", "--contact", "内線 000")
        await did("person", id, "add", "広報課")
        await did("person", id, "leave", "1")
        const { out } = await run(["show", id])
        expect(out).toContain("2. 広報課")
        expect(out).not.toContain("1. 情報政策課長")
    })

    test.each([
        { text: "マイナンバー 1234-5678-9018 が出た", code: "SEKISHO_CLI_SECRET_TYPED", why: "a My Number" },
        { text: "カード番号 4111 1111 1111 1111", code: "SEKISHO_CLI_SECRET_TYPED", why: "a card number" },
        { text: "連絡先 hanako@example.jp", code: 0, why: "an e-mail address is pointed out" },
        { text: "1,992 件を確認。受付番号 20261120-001", code: 0, why: "figures and numbers of files are none" },
    ])("typed: $why", async ({ text, code }) => {
        const id = await opened("--title", "x")
        const ran = await run(["note", id, text])
        expect(ran.code).toBe(code)
        expect(ran.told.includes("個人情報らしきもの")).toBe(text.includes("@"))
        const { incident: kept } = (await run(["show", id], { json: true })).objects[0] ?? {}
        expect(kept).toMatchObject({ version: code === 0 ? 2 : 1 })
    })
})

describe("attachments", () => {
    const clear = "架空の名簿: 架空 花子, 架空市一丁目\n".repeat(1_000)

    test("are encrypted to the profile's recipients, kept, and opened again with the identity", async () => {
        const id = await opened("--title", "x")
        const file = join(root, "名簿.csv")
        await writeFile(file, clear)
        expect((await run(["attach", id, file])).code).toBe("SEKISHO_CONTROL_NO_RECIPIENTS")
        const [key] = (await run(["key"], { json: true })).objects
        const profile = join(root, "profile.yaml")
        await writeFile(profile, `${PROFILE}attachmentRecipients: [${String(key?.["recipient"])}]\n`)
        await did("profile", "set", profile)
        await did("attach", id, file)

        const { objects } = await run(["show", id], { json: true })
        expect(JSON.stringify(objects)).not.toContain("架空 花子")
        expect(objects[0]).toMatchObject({ incident: { attachments: [{ number: 1, name: "名簿.csv" }] } })

        const identity = join(root, "identity.txt")
        const out = join(root, "back.csv")
        await writeFile(identity, `# created: today\n${String(key?.["identity"])}\n`)
        await did("detach", id, "1", "--identity", identity, "--out", out)
        expect(await readFile(out, "utf8")).toBe(clear)
        expect((await stat(out)).mode & 0o777).toBe(0o600)
        expect((await run(["detach", id, "1", "--identity", identity, "--out", out])).code).toBe(
            "SEKISHO_CLI_FILE_EXISTS",
        )
        expect((await run(["detach", id, "2", "--identity", identity, "--out", `${out}2`])).code).toBe(
            "SEKISHO_CONTROL_ATTACHMENT_UNKNOWN",
        )
        const other = Readable.from([String((await run(["key"], { json: true })).objects[0]?.["identity"])])
        const wrong = await run(["detach", id, "1", "--identity", "-", "--out", `${out}3`], { stdin: other })
        expect(wrong.code).toBe("SEKISHO_CONTROL_ATTACHMENT_NOT_OPENED")
    })

    test("a file that is too large, or not there, is said so", async () => {
        const id = await opened("--title", "x")
        const file = join(root, "large.bin")
        await writeFile(file, new Uint8Array(20_971_521))
        const { recipient } = (await run(["key"], { json: true })).objects[0] ?? {}
        const args = ["--recipient", String(recipient)]
        expect((await run(["attach", id, file, ...args])).code).toBe("SEKISHO_CONTROL_ATTACHMENT_TOO_LARGE")
        expect((await run(["attach", id, `${file}.missing`, ...args])).code).toBe("SEKISHO_CLI_FILE_UNREADABLE")
        expect((await run(["attach", id, file, "--recipient", "age1nobody"])).code).toBe("SEKISHO_CLI_USAGE")
    })

    test("one of just the limit goes through the socket", async () => {
        const id = await opened("--title", "x")
        const file = join(root, "limit.bin")
        await writeFile(file, new Uint8Array(20_000_000).fill(7))
        const { recipient, identity } = (await run(["key"], { json: true })).objects[0] ?? {}
        expect((await run(["attach", id, file, "--recipient", String(recipient)])).code).toBe(0)
        const out = join(root, "limit.back")
        const stdin = Readable.from([String(identity)])
        expect((await run(["detach", id, "1", "--identity", "-", "--out", out], { stdin })).code).toBe(0)
        expect((await stat(out)).size).toBe(20_000_000)
    }, 60_000)
})

const PROFILE = `
name: 架空市
corporateNumber: 7-1234-5678-9012
body: local-government
officer: { role: 情報政策課, phone: "000-000-0000" }
desk: { role: 総務課 }
callTree: [{ role: 情報政策課長, nightPhone: "000-0000-0002" }]
`

describe("the profile", () => {
    test("is shown as YAML that can be set again", async () => {
        const file = join(root, "profile-2.yaml")
        await writeFile(file, PROFILE)
        await did("profile", "set", file)
        const { out } = await did("profile", "show")
        const stdin = Readable.from([out])
        expect((await run(["profile", "set", "-"], { stdin })).out).toContain("架空市")
    })

    test.each([
        {
            yaml: "callTre: []",
            code: "SEKISHO_CLI_INPUT_UNKNOWN_KEY",
            detail: { key: "callTre", expected: "callTree" },
        },
        { yaml: "address: [1]", code: "SEKISHO_CLI_INPUT_INVALID", detail: { key: "address" } },
        { yaml: "a: b: c", code: "SEKISHO_CLI_INPUT_INVALID", detail: {} },
    ])("names what is wrong with a file: $yaml", async ({ yaml, code, detail }) => {
        const stdin = Readable.from([`${PROFILE}${yaml}\n`])
        const context = { dataDir, json: false, language: "ja", print: () => undefined, tell: () => undefined } as const
        const more = { stdin, interactive: false, signal: new AbortController().signal }
        const error: unknown = await incident
            .run(["profile", "set", "-"], { ...context, ...more })
            .catch((e: unknown) => e)
        expect(error).toMatchObject({ code, ...detail })
    })
})

describe("the register", () => {
    test("lists, filters and writes a spreadsheet", async () => {
        const id = await opened("--kind", "defacement", "--title", "=改ざん", "--known-at", "2025-11-19")
        const { objects, code } = await run(["list", "--kind", "defacement", "--from", "2025-11-19"], { json: true })
        expect(code).toBe(1)
        expect(objects).toMatchObject([{ id, state: "detected", kind: "defacement", knownAt: "2025-11-19" }])
        expect(await run(["list", "--kind", "insider"])).toMatchObject({ code: 0, out: "該当する事案はありません。" })
        expect((await run(["list", "--kind", "burglary"])).code).toBe("SEKISHO_CLI_USAGE")
        const csv = join(root, "register.csv")
        await run(["list", "--kind", "defacement", "--csv", csv])
        expect(await readFile(csv, "utf8")).toContain("'=改ざん")
        expect((await run(["list", "--csv", csv])).code).toBe("SEKISHO_CLI_FILE_EXISTS")
    })

    test("shows what is overdue", async () => {
        const id = await opened("--title", "期限切れ")
        const steps = Readable.from([STEPS.replace("2025-11-24", "2025-11-21")])
        await run(["task", id, "assess", "--steps", "-", "--why", "x"], { stdin: steps })
        const { objects } = await run(["list", "--overdue"], { json: true })
        expect(objects.map((each) => each["id"])).toContain(id)
        expect((await run(["list", "--overdue"])).out).toContain("2025-11-21（超過）")
    })
})

describe("papers", () => {
    test("are printed as text, written as HTML, and given as content to a program", async () => {
        const id = await opened("--kind", "lost-medium", "--title", "USBの紛失")
        expect((await run(["paper", id, "approval", "--by", "総務課"])).out).toContain("【未記入】")
        const html = join(root, "sheet.html")
        await did("paper", id, "approval", "--html", html)
        expect(await readFile(html, "utf8")).toContain("USBの紛失")
        const { objects } = await run(["paper", id, "first-hour"], { json: true })
        expect(objects[0]).toMatchObject({ title: { ja: "初動手順（最初の1時間）" } })
    })

    test("the first-hour sheet needs no incident, no folder and no store", async () => {
        const dir = join(root, "nothing")
        const { code, out } = await run(["paper", "first-hour", "--kind", "insider"], { dir, language: "en" })
        expect(code).toBe(0)
        expect(out).toContain("save the records: logs, mail, doors")
        await expect(stat(dir)).rejects.toMatchObject({ code: "ENOENT" })
    })
})

describe("the guided dialogue", () => {
    test.each(CONVERSATIONS)("$title: a record a first report can be written from", async ({ lines, language }) => {
        const stdin = Readable.from([lines.map((line) => `${line}\n`).join("")])
        const { code, objects, told } = await run(["new", "--dialogue", "--by", "係"], { json: true, language, stdin })
        expect(code).toBe(0)
        expect(objects).toMatchObject([{ state: "detected", figures: [{ version: 1 }] }])
        expect(told).toContain(language === "ja" ? "すべて答えがあります" : "Everything a first report asks for")
    })

    test("without a terminal nobody is asked, unless somebody says so", async () => {
        expect((await run(["new"])).code).toBe("SEKISHO_CLI_USAGE")
        const stdin = Object.assign(Readable.from([WRONG_PRINT.lines.map((line) => `${line}\r\n`).join("")]), {
            isTTY: true,
        })
        expect((await run(["new"], { stdin })).code).toBe(0)
    })

    test.each(["the line breaks", "Ctrl-C"])("%s: what was answered is kept", async (how) => {
        const stdin = new PassThrough()
        const stopping = new AbortController()
        const running = run(["new", "--dialogue"], { json: true, stdin, signal: stopping.signal })
        for (const line of USB_LOST.lines.slice(0, 3)) stdin.write(`${line}\n`)
        await sleep(100)
        if (how === "Ctrl-C") stopping.abort()
        else stdin.end()
        const { code, objects, told } = await running
        expect(code).toBe(0)
        expect(objects).toMatchObject([{ facts: { kind: { value: "lost-medium" }, knownAt: {} }, figures: [] }])
        expect(told).toContain("途中までの答えを記録しました")
    })

    test("nothing answered, nothing recorded", async () => {
        expect(await run(["new", "--dialogue"])).toMatchObject({ code: 0, out: "" })
    })
})

describe("mistakes", () => {
    test.each([
        { args: ["show", "2026-999"], code: "SEKISHO_CONTROL_INCIDENT_UNKNOWN" },
        { args: ["show", "１"], code: "SEKISHO_CLI_USAGE" },
        { args: ["note", "2026-1"], code: "SEKISHO_CLI_USAGE" },
        { args: ["note", "2026-1", "x", "--at", "むかし"], code: "SEKISHO_CLI_INPUT_INVALID" },
        { args: ["note", "2026-1", "x", "--source", "hearsay"], code: "SEKISHO_CLI_INPUT_INVALID" },
        { args: ["note", "2026-1", "x", "--certainty", "maybe"], code: "SEKISHO_CLI_INPUT_INVALID" },
        { args: ["note", "2026-1", "x", "--by", ""], code: "SEKISHO_CLI_INPUT_INVALID" },
        { args: ["event", "2026-1", "closed"], code: "SEKISHO_CLI_USAGE" },
        { args: ["task", "2026-1", "assess"], code: "SEKISHO_CLI_USAGE" },
        { args: ["task", "2026-1", "add", "x", "--until", "明日"], code: "SEKISHO_CLI_USAGE" },
        { args: ["new", "--kind", "burglary"], code: "SEKISHO_CLI_USAGE" },
        { args: ["burgle"], code: 2 },
        { args: [], code: 0 },
    ])("$args: $code", async ({ args, code }) => {
        expect((await run(args)).code).toBe(code)
    })

    test("a number is known however it is copied", async () => {
        const id = await opened("--title", "x")
        const short = id
            .replace(/-0+/, "－")
            .replaceAll(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
        expect((await run(["show", ` ${short} `])).code).toBe(1)
    })
})

describe("without a server", () => {
    let dir = ""
    afterEach(async () => {
        await rm(dir, { recursive: true, force: true })
    })

    test("a first incident makes the folder; a folder that was mistyped is not made", async () => {
        dir = join(root, "own")
        expect((await run(["list"], { dir })).code).toBe("SEKISHO_CLI_FILE_UNREADABLE")
        await expect(stat(dir)).rejects.toMatchObject({ code: "ENOENT" })
        const { objects } = await run(["new", "--title", "x"], { dir, json: true })
        expect(objects).toMatchObject([{ id: FIRST }])
        expect((await stat(dir)).mode & 0o777).toBe(0o700)
        expect((await run(["show", FIRST], { dir })).code).toBe(1)
    }, 60_000)

    test("somebody else has the store: it is waited for, and a server that comes meanwhile is asked", async () => {
        dir = join(root, "held")
        const held = await openEmbeddedStore(dataFolder(dir).controlStoreDir, Date.now())
        const waiting = run(["new", "--title", "x"], { dir, json: true })
        await sleep(300)
        await held.close()
        expect((await waiting).objects).toMatchObject([{ id: FIRST }])

        const again = await openEmbeddedStore(dataFolder(dir).controlStoreDir, Date.now())
        expect((await run(["list"], { dir })).code).toBe("SEKISHO_CONTROL_OPEN_FAILED")
        const other = await serverOn(dir)
        try {
            const asked = run(["list"], { dir, json: true })
            await sleep(300)
            await again.close()
            expect((await asked).objects).toMatchObject([{ id: FIRST }])
        } finally {
            await other.close()
        }
    }, 60_000)
})
