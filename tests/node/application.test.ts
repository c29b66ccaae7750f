// Node's own ways with a ServerResponse, seen by the application as without us, and by the client byte for byte; and what
// mounts us so that we could not judge.
import { once } from "node:events"
import { createServer, type RequestListener, type ServerResponse } from "node:http"
import { createServer as createHttp2Server, connect as connectHttp2 } from "node:http2"
import { connect } from "node:net"
import { createGzip } from "node:zlib"
import compression from "compression"
import express from "express"
import { fastify } from "fastify"
import { Hono } from "hono"
import { describe, expect, test } from "vitest"
import { requests } from "../../src/gate/testing/exchange.case.ts"
import { ask } from "../../src/gate/testing/raw-http.case.ts"
import { running } from "./frameworks.ts"
import { closeAfter, startGuarded } from "./guarded.ts"

async function listen(listener: RequestListener): Promise<number> {
    const app = await running(createServer({ keepAliveTimeout: 5_000 }, listener))
    closeAfter(async () => app.close())
    return app.port
}

/** Everything the server sends, to the end of the connection. */
async function wire(port: number, text: string): Promise<string> {
    const socket = connect(port, "127.0.0.1")
    socket.write(text)
    const all = Buffer.concat(await socket.toArray()).toString("latin1")
    return all.replaceAll(/^Date: .*$/gm, "Date: …")
}

const GET = "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"

/** Where chunks begin is nobody's business (RFC 9112 part 7.1). */
function unchunked(text: string): string {
    return text.replaceAll(/\r\n[0-9a-f]+\r\n/g, "")
}

const WAYS: readonly { readonly why: string; readonly answer: (res: ServerResponse) => void; readonly ask?: string }[] =
    [
        {
            why: "writeHead with a reason and a list",
            answer: (res) => res.writeHead(201, "Made", ["X-A", "1", "x-a", "2"]).end("x"),
        },
        {
            why: "writeHead with an object of lists",
            answer: (res) => res.writeHead(200, { "Set-Cookie": ["a=1", "b=2"] }).end(),
        },
        {
            why: "setHeaders, appendHeader, flushHeaders",
            answer: (res) => {
                res.setHeaders(new Map([["X-One", "1"]])).appendHeader("X-Two", ["a", "b"])
                res.flushHeaders()
                setTimeout(() => res.end("later"), 20)
            },
        },
        {
            why: "every encoding of a string",
            answer: (res) => {
                res.write("あ", "utf8")
                res.write("e9", "hex")
                res.write("w6k=", "base64")
                res.write("é", "latin1")
                res.end("終", "utf16le")
            },
        },
        {
            why: "trailers",
            answer: (res) => {
                res.writeHead(200, { Trailer: "X-Sum" })
                res.write("body")
                res.addTrailers({ "X-Sum": "4" })
                res.end()
            },
        },
        {
            why: "early hints and processing before the head",
            answer: (res) => {
                res.writeProcessing()
                res.writeEarlyHints({ link: "</a.css>; rel=preload" }, () => res.end("x"))
            },
        },
        { why: "an announced length, kept", answer: (res) => void res.setHeader("Content-Length", 3).end("abc") },
        { why: "a body that ends with the connection", answer: (res) => res.end("old"), ask: "GET / HTTP/1.0\r\n\r\n" },
        {
            why: "no chunks wanted",
            answer: (res) => void ((res.useChunkedEncodingByDefault = false), res.write("a"), res.end("b")),
        },
        { why: "no date wanted", answer: (res) => void ((res.sendDate = false), res.end("x")) },
        {
            why: "compressed as it flows",
            answer: (res) => {
                res.writeHead(200, { "content-type": "text/plain", "content-encoding": "gzip" })
                const gzip = createGzip()
                gzip.pipe(res)
                gzip.end("a".repeat(50_000))
            },
        },
    ]

test.each(WAYS)("on the wire as without us: $why", async ({ answer, ask: sent = GET }) => {
    const { sekisho } = await startGuarded()
    const listener: RequestListener = (_, res) => answer(res)
    const [plain, guarded] = [await listen(listener), await listen(sekisho.http(listener))]
    const [without, through] = [await wire(plain, sent), await wire(guarded, sent)]
    expect(unchunked(through)).toBe(unchunked(without))
    expect(without).toContain("HTTP/1.1 ")
})

/** What an application is told of a large answer. */
async function observe(mount: (listener: RequestListener) => RequestListener): Promise<readonly string[]> {
    const events: string[] = []
    const port = await listen(
        mount((_, res) => {
            for (const name of ["finish", "close"])
                res.on(name, () => events.push(`${name} ${String(res.writableFinished)}`))
            res.writeHead(200, { "content-type": "text/plain" })
            const room = res.write("nobody is on this line\n".repeat(400_000), () => events.push("written"))
            events.push(`room ${String(room)} sent ${String(res.headersSent)}`)
            res.once("drain", () => res.end("b", () => events.push(`ended ${String(res.writableEnded)}`)))
        }),
    )
    expect((await ask(port)).body).toHaveLength(9_200_001)
    await new Promise((resolve) => setTimeout(resolve, 100))
    return events
}

describe("what the application sees", () => {
    test("finish, close, callbacks and drain come as without us", async () => {
        const { sekisho } = await startGuarded()
        const [plain, guarded] = [await observe((listener) => listener), await observe((one) => sekisho.http(one))]
        expect(guarded[0]).toBe("room false sent true")
        expect(guarded.toSorted()).toEqual(plain.toSorted())
        expect(guarded.indexOf("written")).toBeLessThan(guarded.indexOf("finish true"))
        expect(guarded.indexOf("finish true")).toBeLessThan(guarded.indexOf("close true"))
    })

    test("a slow client holds a generous application back", async () => {
        const { sekisho } = await startGuarded()
        let written = 0
        const port = await listen(
            sekisho.http((_, res) => {
                const chunk = Buffer.alloc(65_536, "nobody is on this line\n")
                const more = (): void => {
                    while (written < 400 * chunk.length) {
                        written += chunk.length
                        if (!res.write(chunk)) return void res.once("drain", more)
                    }
                    res.end()
                }
                res.writeHead(200, { "content-type": "text/plain" })
                more()
            }),
        )
        const socket = connect(port, "127.0.0.1").pause()
        socket.write(GET)
        await new Promise((resolve) => setTimeout(resolve, 500))
        const before = written
        expect(before).toBeLessThan(400 * 65_536)
        let read = 0
        socket.on("data", (chunk: Buffer) => (read += chunk.length)).resume()
        await once(socket, "close")
        expect(written).toBe(400 * 65_536)
        expect(read).toBeGreaterThan(400 * 65_536)
    })

    test("an answer that breaks off, breaks off", async () => {
        const guarded = await startGuarded()
        const port = await listen(
            guarded.sekisho.http((_, res) => {
                res.writeHead(200, { "content-length": 100 })
                res.write("a".repeat(50))
                setTimeout(() => res.destroy(), 50)
            }),
        )
        const answer = await ask(port).catch(() => null)
        expect(answer === null || !answer.complete).toBe(true)
        expect(requests(await guarded.finish())).toHaveLength(1)
    })

    test("its own compression is metered, and what Express throws is Express's", async () => {
        const guarded = await startGuarded()
        const app = express()
        app.use(guarded.sekisho.express(), compression({ threshold: 0 }))
        app.get(
            "/",
            (_, res) =>
                void res.type("html").send("<table><tr><th>氏名<th>メール<tr><td>試験 一号<td>one@example.jp</table>"),
        )
        app.get("/throw", () => {
            throw new Error("of the application")
        })
        app.use(((_, __, res, ___) => void res.status(500).send("own page")) satisfies express.ErrorRequestHandler)
        const port = await listen(app)
        const answer = await ask(port, { headers: { "accept-encoding": "gzip" } })
        expect(answer.headers["content-encoding"]).toBe("gzip")
        expect((await ask(port, { path: "/throw" })).body.toString()).toBe("own page")
        expect(requests(await guarded.finish()).map(({ offered, status }) => [offered, status])).toEqual([
            [1, 200],
            [0, 500],
        ])
    })
})

describe("mounted so that nothing could be judged", () => {
    test("behind what reads the body: told by a code, and no handler is asked", async () => {
        const { sekisho } = await startGuarded()
        const app = express()
        app.use(express.json(), sekisho.express())
        let asked = 0
        app.use((_, res) => {
            asked += 1
            res.end("x")
        })
        const port = await listen(app)
        const headers = { "content-type": "application/json" }
        const answer = await ask(port, { method: "POST", headers, body: '{"a":1}' })
        expect(answer.status).toBe(500)
        expect(JSON.parse(answer.body.toString())).toMatchObject({ code: "SEKISHO_NODE_MOUNTED_LATE" })
        expect(asked).toBe(0)
        expect(sekisho.status().workers[0]?.faults).toBe(1)
    })

    test("behind what has answered: nothing more is asked", async () => {
        const { sekisho } = await startGuarded()
        let asked = 0
        const guarded = sekisho.http(() => (asked += 1))
        const port = await listen((req, res) => {
            res.end("already")
            guarded(req, res)
        })
        expect((await ask(port)).body.toString()).toBe("already")
        expect(asked).toBe(0)
    })

    test("over HTTP/2: 505 and a code", async () => {
        const { sekisho } = await startGuarded()
        const express2 = sekisho.express()
        const server = createHttp2Server((req, res) => {
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what frameworks do with http2's compatibility API
            express2(req as never, res as never, () => res.end("unjudged"))
        })
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
        const address = server.address()
        const client = connectHttp2(`http://127.0.0.1:${typeof address === "object" ? String(address?.port) : ""}`)
        closeAfter(async () => {
            client.destroy()
            await new Promise((resolve) => server.close(resolve))
        })
        const stream = client.request({ ":path": "/" })
        const [head] = await once(stream, "response")
        const body = Buffer.concat(await stream.toArray()).toString()
        expect(Object(head)[":status"]).toBe(505)
        expect(JSON.parse(body)).toMatchObject({ code: "SEKISHO_NODE_HTTP2_UNSUPPORTED" })
    })

    test("without a connection: Fastify's inject and Hono's own fetch are refused, not let through", async () => {
        const { sekisho } = await startGuarded()
        const app = fastify()
        await app.register(sekisho.fastify())
        app.get("/", async () => "unjudged")
        const injected = await app.inject("/")
        expect(injected.statusCode).toBe(500)
        expect(injected.json()).toMatchObject({ code: "SEKISHO_NODE_TRANSPORT_UNSUPPORTED" })
        await app.close()
        const hono = new Hono().use(sekisho.hono()).get("/", (c) => c.text("unjudged"))
        hono.onError((error, c) => c.text(String(Reflect.get(error, "code")), 500))
        expect(await (await hono.request("/")).text()).toBe("SEKISHO_NODE_TRANSPORT_UNSUPPORTED")
    })
})

test("one process a data folder: the second is refused", async () => {
    const { dataDir } = await startGuarded()
    const { guard } = await import("../../src/node/index.ts")
    await expect(guard({ dataDir, server: false })).rejects.toMatchObject({ code: "SEKISHO_GATE_ALREADY_RUNNING" })
})

test("a server that takes upgrades says in its status that they are not seen", async () => {
    const { sekisho } = await startGuarded()
    const app = await running(createServer(sekisho.http((_, res) => res.end("x"))))
    closeAfter(async () => app.close())
    await ask(app.port)
    expect(sekisho.status()).toMatchObject({ place: "application", unseen: [] })
    app.server.on("upgrade", (_, socket) => socket.destroy())
    await ask(app.port)
    expect(sekisho.status()).toMatchObject({ unseen: ["upgrades"] })
})
