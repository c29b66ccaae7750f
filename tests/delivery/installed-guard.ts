// An installed bundle at work: a guard in front of an application, asked for a page and attacked, and told to end.
import { execFileSync, spawn } from "node:child_process"
import { createServer, type Server } from "node:http"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { findProgram } from "../programs.ts"

export interface Served {
    readonly page: string
    readonly attack: number
    readonly requests: number
    readonly sigterm: number | null
}

/**
 * A guard as an owner starts it, asked by curl where that is installed.
 *
 * @param dir for the data and the key
 * @param env all that it has
 */
export async function throughGate(sekisho: string, dir: string, env: NodeJS.ProcessEnv): Promise<Served> {
    const application = await listening(createServer((_, response) => response.end("application")))
    const dataDir = join(dir, "data")
    const words = ["guard", "--json", "--data", dataDir, "--listen", "127.0.0.1:0", "--workers", "1"]
    const guard = spawn(sekisho, [...words, "--upstream", `http://127.0.0.1:${application.port}`], {
        env: { ...env, XDG_CONFIG_HOME: join(dir, "keys") },
        stdio: ["pipe", "pipe", "inherit"],
    })
    const ended = new Promise<number | null>((done) => guard.once("exit", done))
    const line = await new Promise<string>((done) => createInterface({ input: guard.stdout }).once("line", done))
    const { url } = JSON.parse(line)
    const page = await asked(`${url}/`)
    const attack = await asked(`${url}/?id=1%27%20UNION%20SELECT%20name%20FROM%20users--%20`)
    const status = JSON.parse(execFileSync(sekisho, ["status", "--json", "--data", dataDir], { env, encoding: "utf8" }))
    guard.kill("SIGTERM")
    const sigterm = await ended
    application.server.close()
    return { page: page.body, attack: attack.status, requests: status.gate.workers[0].requests, sigterm }
}

async function asked(url: string): Promise<{ readonly status: number; readonly body: string }> {
    const curl = findProgram("curl")
    if (curl === null) return fetch(url).then(async (answer) => ({ status: answer.status, body: await answer.text() }))
    const child = spawn(curl, ["-s", "-w", "\n%{http_code}", url], { stdio: ["ignore", "pipe", "inherit"] })
    let text = ""
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()))
    await new Promise((done) => child.once("close", done))
    const at = text.lastIndexOf("\n")
    return { status: Number(text.slice(at + 1)), body: text.slice(0, at) }
}

async function listening(server: Server): Promise<{ readonly server: Server; readonly port: number }> {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    const address = server.address()
    return { server, port: typeof address === "object" && address !== null ? address.port : 0 }
}
