// What goes through the gate is what would have come without it.
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib"
import type { RequestListener } from "node:http"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Answer, ask, type Ask, serve, type TestServer } from "./testing/raw-http.case.ts"
import { startTestGate, type TestGate } from "./testing/test-gate.case.ts"

/** 会員一覧 in Shift_JIS. */
const SJIS = Buffer.from("89ef88f588ea97970a", "hex")
const LINES = Array.from({ length: 2_000 }, (_, n) => `person ${n} 日本 ${"x".repeat(n % 90)}`).join("\n")
const LONG = Buffer.from(LINES)

const PAGES: Record<string, RequestListener> = {
    "/small": (_, response) => response.writeHead(200, { "Content-Type": "text/plain", "X-Odd-CASE": "1" }).end("ok"),
    "/empty": (_, response) => response.writeHead(200, { "content-length": "0" }).end(),
    "/204": (_, response) => response.writeHead(204).end(),
    "/304": (_, response) => response.writeHead(304, { etag: '"a"' }).end(),
    "/404": (_, response) => response.writeHead(404, "Nope", { "content-type": "text/html" }).end("<p>no</p>"),
    "/chunked": (_, response) => {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" })
        for (let at = 0; at < LONG.length; at += 7_001) response.write(LONG.subarray(at, at + 7_001))
        response.end()
    },
    "/length": (_, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-length": String(LONG.length) }).end(LONG)
    },
    "/gzip": coded("gzip", gzipSync(LONG)),
    "/gzip-twice": coded("gzip", Buffer.concat([gzipSync(LONG), gzipSync("person 5\n")])),
    "/br": coded("br", brotliCompressSync(LONG)),
    "/deflate": coded("deflate", deflateSync(LONG)),
    "/deflate-raw": coded("deflate", deflateRawSync(LONG)),
    "/gzip-whole": coded("gzip", gzipSync(LONG), true),
    "/gzip-broken": coded("gzip", Buffer.concat([gzipSync(LONG).subarray(0, 500), Buffer.alloc(900, 7)])),
    "/gzip-cut": coded("gzip", gzipSync(LONG).subarray(0, 900)),
    "/gzip-tail": coded("gzip", Buffer.concat([gzipSync(LONG), Buffer.from("tail".repeat(50))])),
    "/zstd": coded("zstd", zstdCompressSync(LONG)),
    "/sdch": coded("sdch", Buffer.from("not decoded here")),
    "/two-codings": coded("gzip, br", Buffer.from("not decoded here")),
    "/gzip-half-character": coded("gzip", gzipSync(Buffer.from("61e383", "hex")), true),
    "/gzip-fault": coded("gzip", gzipSync("fault\n\u3042")),
    "/gzip-fault-half": coded("gzip", gzipSync(Buffer.concat([Buffer.from("fault\n"), Buffer.from("e383", "hex")]))),
    "/half-character": (_, response) =>
        response.writeHead(200, { "content-type": "text/plain" }).end(Buffer.from("61e383", "hex")),
    "/fault-half": (_, response) =>
        response.writeHead(200, { "content-type": "text/plain" }).end(Buffer.from("6661756c740ae383", "hex")),
    "/sjis": (_, response) => response.writeHead(200, { "content-type": "text/html; charset=Shift_JIS" }).end(SJIS),
    "/invalid-utf8": (_, response) =>
        response.writeHead(200, { "content-type": "text/plain" }).end(Buffer.from("61ff62e38162f0908d0a", "hex")),
    "/unknown-charset": (_, response) =>
        response.writeHead(200, { "content-type": "text/plain; charset=x-none" }).end("a"),
    "/binary": (_, response) =>
        response.writeHead(200, { "content-type": "application/octet-stream" }).end(LONG.toReversed()),
    "/image": (_, response) => response.writeHead(200, { "content-type": "image/png" }).end(Buffer.alloc(70_000, 200)),
    "/cookies": (_, response) => response.writeHead(200, { "set-cookie": ["a=1; Path=/", "b=2"] }).end("x"),
    "/latin1-header": (_, response) => response.writeHead(200, { "x-name": "caf\u00e9" }).end("x"),
    "/no-type": (_, response) => response.writeHead(200).end("person 1\nno type"),
    "/fault": (_, response) => response.writeHead(200, { "content-type": "text/plain" }).end("person 1\nfault\nrest"),
    "/echo": (request, response) => {
        const chunks: Buffer[] = []
        request.on("data", (chunk: Buffer) => chunks.push(chunk))
        request.on("end", () => response.writeHead(200, { "content-type": "text/plain" }).end(Buffer.concat(chunks)))
    },
    "/redirect": (_, response) => response.writeHead(302, { location: "/small" }).end(),
}

function coded(coding: string, body: Buffer, whole = false): RequestListener {
    return (_, response) => {
        response.writeHead(200, {
            "content-type": "text/html",
            "content-encoding": coding,
            ...(whole ? { "content-length": String(body.length) } : {}),
        })
        if (whole) response.end(body)
        else {
            response.write(body.subarray(0, 333))
            setTimeout(() => response.end(body.subarray(333)), 5)
        }
    }
}

let upstream: TestServer
let gate: TestGate

beforeAll(async () => {
    upstream = await serve((request, response) => {
        const page = PAGES[(request.url ?? "").split("?")[0] ?? ""]
        if (page === undefined) response.writeHead(500).end()
        else page(request, response)
    })
    gate = await startTestGate(upstream.port)
})

afterAll(async () => {
    await gate.finish()
    await upstream.close()
})

/** Fields that differ by design: they belong to the connection, or their time does. */
const OWN_FIELDS = new Set(["connection", "keep-alive", "transfer-encoding", "date"])

function comparable(answer: Answer): unknown {
    const pairs: string[] = []
    for (let index = 0; index + 1 < answer.rawHeaders.length; index += 2) {
        const name = answer.rawHeaders[index] ?? ""
        if (!OWN_FIELDS.has(name.toLowerCase())) pairs.push(`${name}: ${answer.rawHeaders[index + 1] ?? ""}`)
    }
    const { status, reason, body, complete } = answer
    return { status, reason, pairs, body: body.toString("hex"), complete }
}

async function both(options: Ask): Promise<{ direct: unknown; through: unknown }> {
    const direct = await ask(upstream.port, options)
    const through = await ask(gate.port, options)
    return { direct: comparable(direct), through: comparable(through) }
}

describe("through the gate as without it", () => {
    test.each(Object.keys(PAGES))("GET %s", async (path) => {
        const { direct, through } = await both({ path })
        expect(through).toEqual(direct)
    })
    test.each(["/small", "/length", "/gzip", "/image", "/404"])("HEAD %s", async (path) => {
        const { direct, through } = await both({ method: "HEAD", path })
        expect(through).toEqual(direct)
    })
    test.each(["POST", "PUT", "PATCH", "DELETE"])("%s with a body", async (method) => {
        const { direct, through } = await both({
            method,
            path: "/echo",
            body: "名前=a",
            headers: { "content-length": "8" },
        })
        expect(through).toEqual(direct)
    })
    test("POST without a body", async () => {
        const { direct, through } = await both({ method: "POST", path: "/echo", headers: { "content-length": "0" } })
        expect(through).toEqual(direct)
    })
    test.each([
        { size: 65_536, why: "exactly what is held" },
        { size: 65_537, why: "one byte more" },
        { size: 3_000_000, why: "many chunks" },
    ])("upload of $size bytes: $why", async ({ size }) => {
        const body = Buffer.alloc(size, "abcdefg")
        const measured = await both({
            method: "POST",
            path: "/echo",
            body,
            headers: { "content-length": String(size) },
        })
        expect(measured.through).toEqual(measured.direct)
        const chunked = await both({ method: "POST", path: "/echo", chunks: [body.subarray(0, 10), body.subarray(10)] })
        expect(chunked.through).toEqual(chunked.direct)
    })
    test("raw characters that browsers send in targets", async () => {
        const { direct, through } = await both({ path: '/small?a={"x":[1|2]}' })
        expect(through).toEqual(direct)
    })
})
