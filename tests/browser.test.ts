// A visitor with a real browser: the site works through the gate, and a stopped function says so courteously.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium, type Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { buildDatabase } from "../replays/comment-form/database.ts"
import { sekisho, startGuard, startVictim, type Guard } from "../replays/sekisho-process.ts"
import { findProgram } from "./programs.ts"

const executablePath = findProgram("chromium", "chromium-browser", "google-chrome")
/** Where to leave pictures for a person to judge; none are kept otherwise. */
const picturesDir = process.env["SEKISHO_PICTURES"]

describe.skipIf(executablePath === null)("Chromium through the gate", () => {
    let dir = ""
    let guard: Guard
    let victim: Awaited<ReturnType<typeof startVictim>>
    let browser: Browser

    beforeAll(async () => {
        dir = await mkdtemp(join(tmpdir(), "sekisho-browser-"))
        buildDatabase(join(dir, "station.db"), { comments: 200, viewers: 50, entries: 10 })
        victim = await startVictim("comment-form/station-main", join(dir, "station.db"))
        guard = await startGuard({ dataDir: join(dir, "data"), upstreamPort: victim.port })
        const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
        browser = await chromium.launch({ executablePath: executablePath ?? "", args })
    })
    afterAll(async () => {
        await browser.close()
        await guard.stop()
        await victim.kill()
        await rm(dir, { recursive: true, force: true })
    })

    test("a viewer reads, writes a comment, and sees a stop as a courteous page in two languages", async () => {
        const page = await browser.newPage({ locale: "ja-JP" })
        await page.goto(`${guard.url}/programmes/quiz`)
        await page.fill("input[name=nickname]", "夜更かし☆")
        await page.fill("input[name=email]", "visitor1@viewer.example.com")
        await page.fill(
            "textarea[name=comment]",
            "O'Brien さんの回、最高でした! <3 -- また来週; select でも drop でもなく",
        )
        await page.click("button")
        expect(await page.textContent("h1")).toBe("投稿しました")

        await sekisho(join(dir, "data"), "stop", "/comment", "--why", "test")
        const stopped = await page.goto(`${guard.url}/comment`)
        expect(stopped?.status()).toBe(503)
        const text = await page.innerText("body")
        expect(text).toMatch(/停止|休止/)
        expect(text).toMatch(/unavailable|out of service|suspended|stopped/i)
        if (picturesDir !== undefined) await page.screenshot({ path: join(picturesDir, "stopped.png") })

        const elsewhere = await page.goto(`${guard.url}/programmes`)
        expect(elsewhere?.status()).toBe(200)
    }, 60_000)

    test("an attack typed into the page is refused with a page that tells an id and no more", async () => {
        const page = await browser.newPage({ locale: "ja-JP" })
        const refused = await page.goto(
            `${guard.url}/search?q=${encodeURIComponent("x' UNION SELECT name, email FROM entries--")}`,
        )
        expect(refused?.status()).toBe(403)
        const id = refused?.headers()["sekisho-id"] ?? ""
        expect(id).not.toBe("")
        const text = await page.innerText("body")
        expect(text).toContain(id)
        expect(text).not.toMatch(/union|sql/i)
        if (picturesDir !== undefined) await page.screenshot({ path: join(picturesDir, "refused.png") })
    }, 60_000)
})
