// The examples of docs/node.md as a user runs them: a process each, with the server beside it, and the owner's commands.
import { execFile, spawn } from "node:child_process"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { promisify } from "node:util"
import { expect, test } from "vitest"
import { freePort } from "../../src/gate/testing/free-port.case.ts"
import { ask } from "../../src/gate/testing/raw-http.case.ts"
import { closeAfter } from "./guarded.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

const ROOT = resolve(import.meta.dirname, "../..")
const START_TRIES = 200
const TRY_MS = 100

async function answering(port: number): Promise<void> {
    for (let tries = 0; tries < START_TRIES; tries++) {
        const there = await ask(port).catch(() => null)
        if (there !== null) return
        await new Promise((done) => setTimeout(done, TRY_MS))
    }
    throw new Error(`nobody answers at ${port}`)
}

test.each(["http", "express", "fastify", "koa", "hono"])("examples/node/%s.ts", async (name) => {
    const home = mkdtempSync(join(tmpdir(), "sekisho-example-"))
    const dataDir = join(home, "data")
    const env = { ...process.env, SEKISHO_DATA: dataDir, XDG_CONFIG_HOME: join(home, "config"), LC_ALL: "C" }
    const port = await freePort()
    const child = spawn(process.execPath, [join(ROOT, "examples/node", `${name}.ts`), String(port)], { env, cwd: ROOT })
    const ended = new Promise((done) => child.once("exit", done))
    closeAfter(async () => {
        child.kill("SIGKILL")
        await ended
        removeFolder(home)
    })
    await answering(port)
    expect((await ask(port)).body.toString()).toBe("お知らせ\n")
    expect(
        (await ask(port, { method: "POST", headers: { "content-type": "text/plain" }, body: "a=1" })).body.toString(),
    ).toBe("a=1")
    const attack = await ask(port, { path: "/?id=1'%20UNION%20SELECT%20name,pass%20FROM%20users--%20" })
    expect(attack.status).toBe(403)
    const command = async (...words: readonly string[]): Promise<string> => {
        const args = [join(ROOT, "bin/sekisho"), ...words, "--data", dataDir]
        return (await promisify(execFile)(process.execPath, args, { env })).stdout
    }
    expect(await command("status")).toContain("inside the application's own process (sekisho/node)")
    await command("stop", "/", "--why", "test")
    expect((await ask(port)).status).toBe(503)
    await command("resume", "/")
    expect((await ask(port)).status).toBe(200)
})
