// What an owner does with a guard inside an application, and the servers it is mounted on: bypass, trusted proxies, several
// sites, TLS, trailers, upgrades, bodies that break off, two guards in one process, and an end that leaves nothing behind.
import { execFile } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync } from "node:fs"
import { createServer, type IncomingMessage, type RequestListener } from "node:http"
import { createServer as createTlsServer, request as tlsRequest } from "node:https"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { text } from "node:stream/consumers"
import { promisify } from "node:util"
import { describe, expect, test } from "vitest"
import { callGate } from "../../src/cli/local-api.ts"
import { requests, until } from "../../src/gate/testing/exchange.case.ts"
import { ask, sendRaw } from "../../src/gate/testing/raw-http.case.ts"
import { writeCertificate } from "../../src/gate/testing/test-certificate.case.ts"
import { type Running, running } from "./frameworks.ts"
import { closeAfter, startGuarded } from "./guarded.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

const ROOT = resolve(import.meta.dirname, "../..")
const ATTACK = "/?id=1'%20UNION%20SELECT%20name,pass%20FROM%20users--%20"

async function serve(listener: RequestListener): Promise<Running> {
    const app = await running(createServer(listener))
    closeAfter(async () => app.close())
    return app
}

function withTrailer(value: string): string {
    const head = "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum"
    return `${head}\r\n\r\n3\r\nabc\r\n0\r\nX-Sum: ${value}\r\n\r\n`
}

describe("the owner", () => {
    test("bypass: nothing is judged, and it is recorded all the same; afterwards attacks are refused again", async () => {
        const guarded = await startGuarded()
        const { port } = await serve(guarded.sekisho.http((_, res) => res.end("application")))
        await callGate(guarded.dataDir, "POST", "/bypass", { on: true, why: "test" })
        expect((await ask(port, { path: ATTACK })).body.toString()).toBe("application")
        await callGate(guarded.dataDir, "POST", "/bypass", { on: false, why: "" })
        expect((await ask(port, { path: ATTACK })).status).toBe(403)
        const records = requests(await guarded.finish())
        expect(records.map(({ status, outcome }) => [status, outcome])).toEqual([
            [200, "completed"],
            [403, "refused"],
        ])
    })

    test.each([
        { yaml: "", address: "127.0.0.1", why: "nobody is believed by default" },
        { yaml: "trustedProxies: [127.0.0.1]\n", address: "203.0.113.7", why: "the proxy in front is" },
        { yaml: "trustedProxies: [192.0.2.0/24]\n", address: "127.0.0.1", why: "another one is not" },
    ])("the client is $address: $why", async ({ yaml, address }) => {
        const guarded = await startGuarded({}, yaml)
        const { port } = await serve(guarded.sekisho.http((_, res) => res.end("x")))
        await ask(port, { headers: { "x-forwarded-for": "203.0.113.7" } })
        expect(requests(await guarded.finish())[0]?.client.address).toBe(address)
    })

    test("several sites: each has its mode, and a host that none names has the settings above them", async () => {
        const yaml = "sites: [{ name: a, hosts: [a.test], mode: observe }, { name: b, hosts: [b.test] }]\n"
        const { sekisho } = await startGuarded({}, yaml)
        const { port } = await serve(sekisho.http((_, res) => res.end("x")))
        const statuses: number[] = []
        for (const host of ["a.test", "b.test", "c.test"])
            statuses.push((await ask(port, { path: ATTACK, headers: { host } })).status)
        expect(statuses).toEqual([200, 403, 403])
    })
})

describe("the server it is mounted on", () => {
    test("node:https: judged and counted as without TLS", async () => {
        const dir = mkdtempSync(join(tmpdir(), "sekisho-tls-"))
        closeAfter(async () => removeFolder(dir))
        const { cert, keyFile } = await writeCertificate(dir, ["a.test"])
        const guarded = await startGuarded()
        const listener = guarded.sekisho.http((req, res) => void req.pipe(res))
        const server = createTlsServer({ cert, key: readFileSync(keyFile) }, listener)
        const app = await running(server)
        closeAfter(async () => app.close())
        const asked = async (path: string): Promise<readonly [number | undefined, string]> => {
            const options = { port: app.port, host: "127.0.0.1", servername: "a.test", ca: cert, method: "POST", path }
            const sent = tlsRequest({ ...options, agent: false }).end("a=1")
            const [answer]: IncomingMessage[] = await once(sent, "response")
            return [answer?.statusCode, answer === undefined ? "" : await text(answer)]
        }
        expect(await asked("/")).toEqual([200, "a=1"])
        expect((await asked(ATTACK))[0]).toBe(403)
        expect(requests(await guarded.finish()).map(({ outcome }) => outcome)).toEqual(["completed", "refused"])
    })

    test("trailers of a request reach the application, and are judged", async () => {
        const { sekisho } = await startGuarded()
        let asked = 0
        const { port } = await serve(
            sekisho.http((req, res) => {
                asked += 1
                req.resume().once("end", () => res.end(JSON.stringify(req.trailers)))
            }),
        )
        expect(await sendRaw(port, withTrailer("3"))).toContain('{"x-sum":"3"}')
        expect(asked).toBe(1)
        expect(await sendRaw(port, withTrailer("1' UNION SELECT name,pass FROM users-- "))).toContain("HTTP/1.1 403")
        expect(asked).toBe(1)
    })

    test("an upgrade goes to the server's own listener, unseen; without one it is a request like any other", async () => {
        const guarded = await startGuarded()
        const app = await serve(guarded.sekisho.http((_, res) => res.end("x")))
        const key = "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
        const upgrade = `GET ${ATTACK} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n${key}\r\n\r\n`
        expect(await sendRaw(app.port, upgrade)).toContain("HTTP/1.1 403")
        app.server.on("upgrade", (_, socket) => socket.end("HTTP/1.1 101 Switching Protocols\r\n\r\n"))
        expect(await sendRaw(app.port, upgrade)).toContain("HTTP/1.1 101")
        expect(requests(await guarded.finish())).toHaveLength(1)
    })

    test.each([
        { sent: 10, why: "held: the application is never asked", asked: 0 },
        { sent: 2_000_000, why: "beyond what is held: the application sees it break off", asked: 1 },
    ])("a request's body that breaks off after $sent bytes, $why", async ({ sent, asked }) => {
        const guarded = await startGuarded()
        const seen = { asked: 0, ended: 0, aborted: 0 }
        const { port } = await serve(
            guarded.sekisho.http((req) => {
                seen.asked += 1
                req.on("error", () => (seen.aborted += 1))
                    .on("end", () => (seen.ended += 1))
                    .resume()
            }),
        )
        const socket = connect(port, "127.0.0.1")
        const head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 9000000\r\n\r\n"
        socket.write(head + "nobody is here. ".repeat(sent / 16))
        await (asked > 0 ? until(() => seen.asked > 0) : new Promise((done) => setTimeout(done, 100)))
        socket.destroy()
        await new Promise((done) => setTimeout(done, 200))
        expect(seen).toEqual({ asked, ended: 0, aborted: asked })
        expect(requests(await guarded.finish()).map(({ outcome }) => outcome)).toEqual(["client-aborted"])
    })
})

test("two guards in one process, each with its folder, mode and records", async () => {
    const [first, second] = [await startGuarded(), await startGuarded({ mode: "observe" })]
    const ports = [first, second].map(async ({ sekisho }) => (await serve(sekisho.http((_, res) => res.end("x")))).port)
    const [blocking = 0, observing = 0] = await Promise.all(ports)
    expect((await ask(blocking, { path: ATTACK })).status).toBe(403)
    expect((await ask(observing, { path: ATTACK })).status).toBe(200)
    expect(requests(await first.finish())).toHaveLength(1)
    expect((await ask(observing)).status).toBe(200) // the first one's end is not the second's
    expect(requests(await second.finish())).toHaveLength(2)
})

test.each([false, true])("after stop nothing keeps the process, with the server beside it: %s", async (server) => {
    const home = mkdtempSync(join(tmpdir(), "sekisho-end-"))
    closeAfter(async () => removeFolder(home))
    const script = `
        import { createServer } from "node:http"
        import { guard } from "sekisho/node"
        const sekisho = await guard({ dataDir: ${JSON.stringify(join(home, "data"))}, server: ${String(server)} })
        const app = createServer(sekisho.http((_, res) => res.end("x"))).listen(0, "127.0.0.1")
        await new Promise((done) => app.once("listening", done))
        const answer = await fetch("http://127.0.0.1:" + app.address().port, { headers: { connection: "close" } })
        await answer.text()
        await sekisho.stop()
        await new Promise((done) => app.close(done))
        await new Promise((done) => setTimeout(done, 50))
        const kept = process.getActiveResourcesInfo().filter((name) => !/^(?:PipeWrap|TTYWrap)$/.test(name))
        console.log(JSON.stringify({ status: answer.status, kept }))
    `
    const env = { ...process.env, XDG_CONFIG_HOME: join(home, "keys") }
    const words = ["--input-type=module", "--eval", script]
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: ROOT, env, timeout: 20_000 })
    expect(JSON.parse(stdout)).toEqual({ status: 200, kept: [] })
})
