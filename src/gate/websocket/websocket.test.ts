// WebSockets through the gate, with the `ws` library on both sides over real sockets.
import { connect } from "node:net"
import { describe, expect, test } from "vitest"
import { BREAKER_10, digests, exposures, gateFor, keep, persons, requests, until } from "../testing/exchange.case.ts"
import { JUDGEMENT } from "../real-judgement.ts"
import { sendRaw, serve } from "../testing/raw-http.case.ts"
import { app, open } from "./websocket.case.ts"

describe("messages", () => {
    test.each([
        { deflate: false, why: "as they are" },
        { deflate: true, why: "compressed, with a window kept over messages" },
    ])("pass both ways: $why", async ({ deflate }) => {
        const upstream = await app((text, socket) => socket.send(`echo ${text}`), {
            perMessageDeflate: deflate ? { threshold: 0 } : false,
        })
        const gate = await gateFor(upstream)
        const client = await open(gate, "/chat", deflate)
        expect(client.socket.extensions).toBe(deflate ? "permessage-deflate" : "")
        const sent = ["a", "日本語 ".repeat(2_000), "", "same same same", "same same same", "x".repeat(300_000)]
        for (const text of sent) client.socket.send(text)
        await until(() => client.messages.length === sent.length)
        expect(client.messages).toEqual(sent.map((text) => `echo ${text}`))
        client.socket.close(1000)
        await client.closed
        expect(requests(await gate.finish())[0]).toMatchObject({
            route: "/chat",
            status: 101,
            outcome: "completed",
            coverage: { kind: "full" },
        })
    })

    test.each([
        { bytes: Buffer.from([0xff, 0xfe, 0x80, 0x81]), want: "full", why: "a sign of life" },
        { bytes: Buffer.from(persons(0, 1)), want: "full", why: "text: read like any other" },
        { bytes: Buffer.alloc(9, 0xff), want: "partly", why: "more than a sign of life" },
    ])("what a ping carries, $why", async ({ bytes, want }) => {
        const upstream = await app((_, socket) => {
            socket.ping(bytes)
            socket.send("sent")
        })
        const gate = await gateFor(upstream)
        const client = await open(gate)
        client.socket.send("1")
        await until(() => client.messages.length === 1)
        client.socket.close()
        await client.closed
        const records = await gate.finish()
        expect(requests(records)[0]).toMatchObject({ coverage: { kind: want } })
        expect(digests(records)).toHaveLength(bytes.includes("person") ? 1 : 0)
    })

    test("persons in them are counted and delivered, over several messages", async () => {
        const upstream = await app((text, socket) => socket.send(persons(Number(text), Number(text) + 3)), {
            perMessageDeflate: { threshold: 0 },
        })
        const gate = await gateFor(upstream)
        const client = await open(gate)
        for (const from of ["0", "2", "10"]) client.socket.send(from)
        await until(() => client.messages.length === 3)
        client.socket.close()
        await client.closed
        const records = await gate.finish()
        expect(new Set(digests(records)).size).toBe(8)
        expect(exposures(records).map(({ firstSeq }) => firstSeq)).toEqual([0, 3, 6])
        expect(requests(records)[0]).toMatchObject({ offered: 9, delivered: 9 })
    })

    test("a cap closes the connection before the message that would pass it", async () => {
        const upstream = await app((text, socket) => socket.send(persons(Number(text), Number(text) + 6)))
        const gate = await gateFor(upstream, BREAKER_10)
        const client = await open(gate)
        client.socket.send("0")
        client.socket.send("100")
        expect(await client.closed).toBe(1008)
        expect(client.messages).toEqual([persons(0, 6)])
        const records = await gate.finish()
        expect(new Set(digests(records)).size).toBe(6)
        expect(requests(records)[0]).toMatchObject({ outcome: "cut", offered: 6 })
    })

    test.each([
        { text: "hello ATTACK", why: "a text" },
        { text: '{"a":"ATTACK"}', why: "JSON" },
    ])("an attack in $why does not reach the application", async ({ text }) => {
        const upstream = await app((echo, socket) => socket.send(echo))
        const gate = await gateFor(upstream)
        const client = await open(gate)
        client.socket.send("fine")
        client.socket.send(text)
        expect(await client.closed).toBe(1008)
        await expect.poll(() => upstream.received).toEqual(["fine"])
        expect(requests(await gate.finish())[0]).toMatchObject({ outcome: "cut", forwarded: true })
    })

    test.each([
        { binary: false, deflate: true, why: "text, packed" },
        { binary: false, deflate: false, why: "text, as it is" },
        { binary: true, deflate: true, why: "binary JSON, packed" },
        { binary: true, deflate: false, why: "binary JSON, as it is" },
    ])("an attack escaped in JSON, in three fragments: $why", async ({ binary, deflate }) => {
        const upstream = await app(() => undefined, { perMessageDeflate: deflate })
        const gate = await gateFor(upstream, { judgement: JUDGEMENT })
        const client = await open(gate, "/", deflate)
        const pieces = [String.raw`{"id":"\u00`, String.raw`31 OR 1`, '=1"}']
        client.socket.send('{"id":"1 or 2"}', { binary })
        for (const [index, piece] of pieces.entries())
            client.socket.send(piece, { binary, fin: index === pieces.length - 1 })
        expect(await client.closed).toBe(1008)
        // What is packed, the application unpacks beside its other work.
        await expect.poll(() => upstream.received.map(String)).toEqual(['{"id":"1 or 2"}'])
    })

    test("binary and long messages pass, and count as unread", async () => {
        const upstream = await app((_, socket) => socket.send(Buffer.alloc(3_000)))
        const gate = await gateFor(upstream, { file: { limits: { webSocketMessageBytes: 1_000 } } })
        const client = await open(gate, "/", false)
        client.socket.send(Buffer.from([1, 2, 3]))
        await until(() => client.messages.length === 1)
        expect(client.messages[0]).toHaveLength(3_000)
        client.socket.close()
        await client.closed
        expect(requests(await gate.finish())[0]).toMatchObject({
            coverage: { kind: "partly", unreadBytes: expect.any(Number) },
        })
    })

    test("the cap for unreadable bytes ends it", async () => {
        const upstream = await app((_, socket) => socket.send(Buffer.alloc(600)))
        const file = { breaker: { enforce: true, unreadableBytes: { hour: 1_000, day: 1_000, month: 1_000 } } }
        const gate = await gateFor(upstream, { file })
        const client = await open(gate)
        client.socket.send("1")
        client.socket.send("2")
        expect(await client.closed).toBe(1008)
    })

    test("a message of a client that is too long is refused", async () => {
        const upstream = await app((_, socket) => socket.send("x"))
        const gate = await gateFor(upstream, { file: { limits: { bodyInspectBytes: 1_000 } } })
        const client = await open(gate, "/", false)
        client.socket.send("y".repeat(2_000))
        expect(await client.closed).toBe(1009)
        expect(upstream.received).toEqual([])
    })
})

describe("the opening", () => {
    test("an attack in its head is refused", async () => {
        const gate = await gateFor(await app(() => undefined))
        await expect(open(gate, "/?ATTACK")).rejects.toThrow("403")
    })

    test("an application that does not want it answers as it does", async () => {
        const upstream = keep(await serve((_, response) => response.writeHead(404).end("no")))
        upstream.server.on("upgrade", (_request, socket) =>
            socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno"),
        )
        const gate = await gateFor(upstream)
        await expect(open(gate)).rejects.toThrow("404")
    })

    test("a 101 that is no acceptance opens no tunnel", async () => {
        const upstream = keep(await serve((_, response) => response.end("x")))
        upstream.server.on("upgrade", (_request, socket) =>
            socket
                .on("end", () => socket.end())
                .resume()
                .write(
                    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: wrong\r\n\r\n",
                ),
        )
        const gate = await gateFor(upstream)
        await expect(open(gate)).rejects.toThrow("502")
    })

    test("only extensions that can be read are offered", async () => {
        let offered: string | undefined
        const upstream = keep(await serve((_, response) => response.end("x")))
        upstream.server.on("upgrade", (request, socket) => {
            offered = request.headers["sec-websocket-extensions"]
            socket.end("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        })
        const gate = await gateFor(upstream)
        const key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13"
        await sendRaw(
            gate.port,
            `GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n${key}\r\nSec-WebSocket-Extensions: x-secret, permessage-deflate; client_max_window_bits\r\n\r\n`,
        )
        expect(offered).toBe("permessage-deflate; client_max_window_bits")
    })

    test.each([
        { lines: "Connection: Upgrade\r\nUpgrade: websocket", why: "no key" },
        {
            lines: "Upgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13",
            why: "no Connection: the smuggling of a tunnel",
        },
        {
            lines: "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 777",
            why: "a version that makes the application answer 426 and the proxy believe 101",
        },
    ])("half a handshake is refused: $why", async ({ lines }) => {
        const upstream = keep(await serve((_, response) => response.end("application")))
        const gate = await gateFor(upstream)
        const got = await sendRaw(gate.port, `GET / HTTP/1.1\r\nHost: a\r\n${lines}\r\n\r\n`)
        expect(got).toMatch(/^HTTP\/1.1 400 /)
        expect(got).toContain("upgrade-invalid")
    })
})

describe("the end", () => {
    test("a stop closes what is open", async () => {
        const gate = await gateFor(await app(() => undefined))
        const client = await open(gate, "/chat")
        gate.setState({ stops: [{ route: "/chat", why: "test", sinceMs: 0 }] })
        expect(await client.closed).toBe(1008)
    })

    test("a drain tells that the gate goes away", async () => {
        const gate = await gateFor(await app(() => undefined), { file: { limits: { drainTimeoutMs: 300 } } })
        const client = await open(gate)
        const finished = gate.finish()
        expect(await client.closed).toBe(1001)
        await finished
    })

    test("an application that goes away ends the client, and the other way round", async () => {
        let gone = 0
        const upstream = await app((text, socket) => {
            socket.once("close", () => gone++)
            if (text === "go") socket.terminate()
        })
        const gate = await gateFor(upstream)
        const first = await open(gate)
        first.socket.send("go")
        expect(await first.closed).toBe(1006)
        const second = await open(gate)
        second.socket.send("stay")
        await until(() => upstream.received.length === 2)
        second.socket.terminate()
        await until(() => gone === 2)
    })

    test("frames against the protocol end it", async () => {
        const upstream = await app(() => undefined)
        const gate = await gateFor(upstream)
        const got = await new Promise<string>((resolve) => {
            const socket = connect(gate.port, "127.0.0.1", () =>
                socket.write(
                    "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n",
                ),
            )
            let text = ""
            socket.on("data", (chunk) => {
                if (text === "") socket.write(Buffer.from([0x81, 0x01, 0x41])) // not masked
                text += chunk.toString("latin1")
            })
            socket.on("close", () => resolve(text))
        })
        expect(got).toMatch(/^HTTP\/1.1 101 /)
        expect(got.endsWith("\x88\x02\x03\xea")).toBe(true) // 1002
        expect(upstream.received).toEqual([])
    })
})
