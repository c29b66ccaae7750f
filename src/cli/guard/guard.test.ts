// The commands as a user types them, with real processes: guard, status, stop, resume, bypass.
import { type ChildProcess, execFile, spawn } from "node:child_process"
import { mkdtempSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { createInterface } from "node:readline"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { removeFolder } from "../../../replays/remove-folder.ts"

const COMMAND = resolve(import.meta.dirname, "../../../bin/sekisho")
const home = mkdtempSync(join(tmpdir(), "sekisho-guard-"))
const dataDir = join(home, "data")
const env = { ...process.env, XDG_CONFIG_HOME: join(home, "config"), LANG: "C", LC_ALL: "C" }

let upstream: Server
let upstreamPort = 0
let guard: ChildProcess
let ready: Record<string, unknown> = {}

beforeAll(async () => {
    upstream = createServer((_, response) => response.end("application"))
    await new Promise<void>((done) => upstream.listen(0, "127.0.0.1", done))
    const address = upstream.address()
    upstreamPort = typeof address === "object" && address !== null ? address.port : 0
    const words = ["guard", "--json", "--data", dataDir, "--upstream", `http://127.0.0.1:${upstreamPort}`]
    guard = spawn(process.execPath, [COMMAND, ...words, "--listen", "127.0.0.1:0", "--workers", "1"], {
        env,
        stdio: ["pipe", "pipe", "inherit"],
    })
    ready = JSON.parse(await firstLine(guard))
})

afterAll(async () => {
    guard.kill("SIGKILL")
    upstream.closeAllConnections()
    await new Promise((done) => upstream.close(done))
    removeFolder(home)
})

async function firstLine(child: ChildProcess): Promise<string> {
    if (child.stdout === null) throw new TypeError("guard: stdout is not a pipe")
    const lines = createInterface({ input: child.stdout })
    return new Promise((done, fail) => {
        lines.once("line", done)
        child.once("exit", (code) => fail(new Error(`guard ended with ${String(code)}`)))
    })
}

interface Ran {
    readonly code: number
    readonly stdout: string
    readonly stderr: string
}

async function sekisho(...words: readonly string[]): Promise<Ran> {
    return promisify(execFile)(process.execPath, [COMMAND, ...words, "--data", dataDir], { env }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: { code: number; stdout: string; stderr: string }) => ({ ...error }),
    )
}

async function statusOf(path: string): Promise<number> {
    const answer = await fetch(`${String(ready["url"])}${path}`)
    await answer.arrayBuffer()
    return answer.status
}

describe("guard", () => {
    test("says where it listens and that caps are only proposed", async () => {
        expect(ready).toMatchObject({ ready: true, mode: "block", workers: 1, breaker: { enforce: false } })
        expect(await statusOf("/")).toBe(200)
    })

    test("status", async () => {
        const { stdout } = await sekisho("status", "--json")
        expect(JSON.parse(stdout)).toMatchObject({ gate: { mode: "block", workersAlive: 1 }, server: { totals: {} } })
        const text = await sekisho("status")
        expect(text.stdout).toContain("caps: proposed only")
        expect(text.stdout).toContain("not seen: ")
    })

    test("stop, status, resume", async () => {
        const stopped = await sekisho("stop", "/comment", "--why", "test", "--json")
        expect(JSON.parse(stopped.stdout)).toMatchObject({ route: "/comment", why: "test" })
        expect(JSON.parse(stopped.stdout).inForceMs).toBeLessThan(200)
        expect([await statusOf("/comment"), await statusOf("/")]).toEqual([503, 200])
        expect((await sekisho("status")).stdout).toContain("out of service: /comment (test)")
        expect((await sekisho("resume", "/comment")).stdout).toContain("in service again")
        expect((await sekisho("resume", "/comment")).stdout).toContain("was not stopped")
        expect(await statusOf("/comment")).toBe(200)
    })

    test("bypass", async () => {
        expect((await sekisho("bypass", "on", "--why", "test")).code).toBe(0)
        expect(await statusOf("/?id=1'%20UNION%20SELECT%20name%20FROM%20users--%20")).toBe(200)
        expect((await sekisho("bypass", "off")).code).toBe(0)
        expect(await statusOf("/?id=1'%20UNION%20SELECT%20name%20FROM%20users--%20")).toBe(403)
    })

    test.each([
        { words: ["stop", "/comment"], why: "a stop needs a reason" },
        { words: ["stop", "comment", "--why", "x"], why: "a route begins with a slash" },
        { words: ["bypass", "on"], why: "a bypass needs a reason" },
        { words: ["bypass", "maybe", "--why", "x"], why: "on or off" },
        { words: ["resume"], why: "which route" },
        { words: ["guard"], why: "no upstream" },
        { words: ["guard", "--upstream", "http://127.0.0.1:1", "--mode", "other"], why: "an unknown mode" },
        { words: ["guard", "--upstream", "http://127.0.0.1:1", "--breaker", "0"], why: "no cap of nobody" },
        { words: ["guard", "--upstream", "http://127.0.0.1:1", "--unknown"], why: "an unknown option" },
    ])("usage: $why", async ({ words }) => {
        expect((await sekisho(...words)).code).toBe(2)
    })

    test("the server dies: the gate goes on and the server comes back", async () => {
        process.kill(Number(ready["serverPid"]), "SIGKILL")
        expect(await statusOf("/")).toBe(200)
        let back = false
        for (let tries = 0; tries < 60 && !back; tries++) {
            await new Promise((done) => setTimeout(done, 250))
            back = JSON.parse((await sekisho("status", "--json")).stdout).server !== null
        }
        expect(back).toBe(true)
    })

    test("SIGTERM: ends cleanly, and then nobody answers", async () => {
        const ended = new Promise<number | null>((done) => guard.once("exit", done))
        guard.kill("SIGTERM")
        expect(await ended).toBe(0)
        const { stdout } = await sekisho("status", "--json")
        expect(JSON.parse(stdout)).toEqual({ gate: null, server: null })
        expect((await sekisho("stop", "/x", "--why", "test")).code).toBe(3)
    })
})
