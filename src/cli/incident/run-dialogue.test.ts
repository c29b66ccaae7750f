// The dialogue on a terminal that is a stream, and the commands where no server runs.
import { rm, stat } from "node:fs/promises"
import { join } from "node:path"
import { PassThrough, Readable } from "node:stream"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { dataFolder } from "../../config/data-folder.ts"
import { CONVERSATIONS, USB_LOST, WRONG_PRINT } from "../../control/dialogue/conversations.case.ts"
import { openEmbeddedStore } from "../../control/embedded/open-embedded-store.ts"
import { japanDate } from "../../core/japan-time.ts"
import { openOffice, serverOn, type Office } from "./office.case.ts"

/** Numbers begin with the year it is in Japan. */
const FIRST = `${japanDate(Date.now()).slice(0, 4)}-001`

let office: Office
beforeAll(async () => {
    office = await openOffice()
})
afterAll(async () => {
    await office.close()
})

describe("the guided dialogue", () => {
    // It is noon: what is typed says "today at half past nine".
    beforeAll(() => {
        vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${japanDate(Date.now())}T12:00:00+09:00`) })
    })
    afterAll(() => {
        vi.useRealTimers()
    })

    test.each(CONVERSATIONS)("$title: a record a first report can be written from", async ({ lines, language }) => {
        const stdin = Readable.from([lines.map((line) => `${line}\n`).join("")])
        const { code, objects, told } = await office.run(["new", "--dialogue", "--by", "係"], {
            json: true,
            language,
            stdin,
        })
        expect(code).toBe(0)
        expect(objects).toMatchObject([{ state: "detected", figures: [{ version: 1 }] }])
        expect(told).toContain(language === "ja" ? "すべて答えがあります" : "Everything a first report asks for")
    })

    test("without a terminal nobody is asked, unless somebody says so", async () => {
        expect((await office.run(["new"])).code).toBe("SEKISHO_CLI_USAGE")
        const stdin = Object.assign(Readable.from([WRONG_PRINT.lines.map((line) => `${line}\r\n`).join("")]), {
            isTTY: true,
        })
        expect((await office.run(["new"], { stdin })).code).toBe(0)
    })

    test.each(["the line breaks", "Ctrl-C"])("%s: what was answered is kept", async (how) => {
        const stdin = new PassThrough()
        const stopping = new AbortController()
        const running = office.run(["new", "--dialogue"], { json: true, stdin, signal: stopping.signal })
        for (const line of USB_LOST.lines.slice(0, 3)) stdin.write(`${line}\n`)
        await sleep(100)
        if (how === "Ctrl-C") stopping.abort()
        else stdin.end()
        const { code, objects, told } = await running
        expect(code).toBe(0)
        expect(objects).toMatchObject([{ facts: { kind: { value: "lost-medium" }, knownAt: {} }, figures: [] }])
        expect(told).toContain("途中までの答えを記録しました")
    })

    test("a number that is not recorded is asked for again, and costs no other answer", async () => {
        const typed = [...WRONG_PRINT.lines.slice(0, -1), "マイナンバー 1234-5678-9018 を回収", "回収を頼んだ"]
        const stdin = Readable.from([typed.map((line) => `${line}\n`).join("")])
        const { code, told, objects } = await office.run(["new", "--dialogue"], { json: true, stdin })
        expect(code).toBe(0)
        expect(told).toContain("番号を除いて、もう一度")
        expect(JSON.stringify(objects)).not.toContain("9018")
        expect(objects).toMatchObject([{ facts: { measures: { value: "回収を頼んだ" } } }])
    })

    test("nothing answered, nothing recorded", async () => {
        expect(await office.run(["new", "--dialogue"])).toMatchObject({ code: 0, out: "" })
    })
})

describe("without a server", () => {
    let dir = ""
    afterEach(async () => {
        await rm(dir, { recursive: true, force: true })
    })

    test("a first incident makes the folder; a folder that was mistyped is not made", async () => {
        dir = join(office.root, "own")
        expect((await office.run(["list"], { dir })).code).toBe("SEKISHO_CLI_NO_DATA")
        await expect(stat(dir)).rejects.toMatchObject({ code: "ENOENT" })
        const { objects } = await office.run(["new", "--title", "x"], { dir, json: true })
        expect(objects).toMatchObject([{ id: FIRST }])
        expect((await stat(dir)).mode & 0o777).toBe(0o700)
        expect((await office.run(["show", FIRST], { dir })).code).toBe(1)
    }, 60_000)

    test("somebody else has the store: it is waited for, and a server that comes meanwhile is asked", async () => {
        dir = join(office.root, "held")
        const held = await openEmbeddedStore(dataFolder(dir).controlStoreDir, Date.now())
        const waiting = office.run(["new", "--title", "x"], { dir, json: true })
        await sleep(300)
        await held.close()
        expect((await waiting).objects).toMatchObject([{ id: FIRST }])

        const again = await openEmbeddedStore(dataFolder(dir).controlStoreDir, Date.now())
        expect((await office.run(["list"], { dir })).code).toBe("SEKISHO_CONTROL_OPEN_FAILED")
        const other = await serverOn(dir)
        try {
            const asked = office.run(["list"], { dir, json: true })
            await sleep(300)
            await again.close()
            expect((await asked).objects).toMatchObject([{ id: FIRST }])
        } finally {
            await other.close()
        }
    }, 60_000)
})
