import type { IncomingMessage } from "node:http"
import { describe, expect, test } from "vitest"
import { acceptedEncodings } from "./accept-encoding.ts"
import { redactHeaders } from "./redact-headers.ts"
import { originForm, refusalOfForm } from "./request-head.ts"
import { isMediaTarget, requestHeaders } from "./request-headers.ts"
import { isBodiless, readResponseHead } from "./response-head.ts"

const DIRECT = { peer: "192.0.2.1", trusted: false }
const PROXY = { peer: "192.0.2.9", trusted: true }

describe("acceptedEncodings", () => {
    test.each([
        { value: "gzip, deflate, br, zstd", want: "gzip, deflate, br", why: "zstd is not asked for" },
        { value: "gzip;q=0, br;q=0.5", want: "gzip;q=0, br;q=0.5", why: "weights are the client's" },
        { value: "zstd", want: "identity", why: "nothing left: no field would allow everything" },
        { value: "", want: "identity", why: "an empty field means identity" },
        { value: "*", want: "gzip, br", why: "a star would invite what we do not decode" },
        { value: "*;q=0.1, br;q=0", want: "br;q=0, gzip;q=0.1", why: "a star does not override a named coding" },
        {
            value: "identity;q=0, *;q=0",
            want: "identity;q=0, gzip;q=0, br;q=0",
            why: "nothing acceptable stays nothing",
        },
        { value: "X-GZIP", want: "X-GZIP", why: "the old name" },
    ])("$value → $want: $why", ({ value, want }) => {
        expect(acceptedEncodings(value)).toBe(want)
    })
})

describe("requestHeaders", () => {
    const own = ["X-Forwarded-For", "192.0.2.1", "X-Forwarded-Proto", "http", "X-Forwarded-Host", "a"]
    test.each([
        {
            raw: ["Host", "a", "X-Odd", "1", "x-odd", "2"],
            want: ["Host", "a", "X-Odd", "1", "x-odd", "2"],
            why: "as they came",
        },
        {
            raw: ["Host", "a", "Connection", "X-Hop, close", "X-Hop", "1", "TE", "trailers"],
            want: ["Host", "a"],
            why: "hop-by-hop",
        },
        {
            raw: ["Host", "a", "Connection", "Cookie, Authorization, X-Forwarded-For", "Cookie", "s=1"],
            want: ["Host", "a", "Cookie", "s=1"],
            why: "Connection cannot take end-to-end fields away",
        },
        {
            raw: ["Host", "a", "X-Forwarded-For", "6.6.6.6", "Forwarded", "for=6.6.6.6"],
            want: ["Host", "a"],
            why: "claims of a stranger",
        },
        { raw: ["Host", "a", "Range", "bytes=0-9", "If-Range", "x"], want: ["Host", "a"], why: "no slices of pages" },
        {
            raw: ["Host", "a", "Expect", "100-continue", "Content-Length", "3"],
            want: ["Host", "a"],
            why: "answered here, written by undici",
        },
    ])("$why", ({ raw, want }) => {
        expect(requestHeaders(raw, "/page", DIRECT)).toEqual([...want, ...own])
    })

    test("a trusted proxy's words are continued", () => {
        const raw = [
            "Host",
            "inner",
            "X-Forwarded-For",
            "203.0.113.5",
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-Host",
            "public",
        ]
        expect(requestHeaders(raw, "/", PROXY)).toEqual([
            "Host",
            "inner",
            "X-Forwarded-For",
            "203.0.113.5, 192.0.2.9",
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-Host",
            "public",
        ])
    })

    test("Range passes for media", () => {
        expect(requestHeaders(["Host", "a", "Range", "bytes=0-9"], "/v/film.mp4?x=1", DIRECT)).toContain("Range")
    })

    test.each([
        { target: "/a.mp4", want: true, why: "an extension of media" },
        { target: "/a.mp4/list", want: false, why: "a folder's name" },
        { target: "/list?f=a.mp4", want: false, why: "a query" },
        { target: "/a.csv", want: false, why: "metered" },
    ])("isMediaTarget $target: $why", ({ target, want }) => {
        expect(isMediaTarget(target)).toBe(want)
    })
})

describe("readResponseHead", () => {
    test("reads what the gate must know, and drops hop-by-hop", () => {
        const raw = [
            "Content-Type",
            "text/html",
            "Content-Encoding",
            " GZIP",
            "Connection",
            "close",
            "Set-Cookie",
            "a=1",
            "Content-Length",
            "5",
        ]
        expect(
            readResponseHead(
                200,
                "OK",
                raw.map((part) => Buffer.from(part)),
            ),
        ).toEqual({
            status: 200,
            reason: "OK",
            headers: [
                "Content-Type",
                "text/html",
                "Content-Encoding",
                " GZIP",
                "Set-Cookie",
                "a=1",
                "Content-Length",
                "5",
            ],
            contentType: "text/html",
            contentEncoding: "gzip",
            contentLength: 5,
            setCookies: ["a=1"],
        })
    })

    test("codings of two fields are one after the other: not the last alone", () => {
        expect(readResponseHead(200, "", ["Content-Encoding", "br", "Content-Encoding", "gzip"]).contentEncoding).toBe(
            "br,gzip",
        )
    })

    test("a phrase that cannot be sent again is left out", () => {
        expect(readResponseHead(200, "見つかりました", []).reason).toBe("")
    })

    test.each([
        { method: "HEAD", status: 200, want: true },
        { method: "GET", status: 304, want: true },
        { method: "GET", status: 204, want: true },
        { method: "GET", status: 200, want: false },
    ])("$method $status has no body: $want", ({ method, status, want }) => {
        expect(isBodiless(method, readResponseHead(status, "", []))).toBe(want)
    })
})

describe("redactHeaders", () => {
    test.each([
        { name: "Cookie", value: "s=1", want: "[redacted]", why: "a session" },
        { name: "Authorization", value: "Bearer x", want: "[redacted]", why: "a secret" },
        { name: "X-Api-Key", value: "x", want: "[redacted]", why: "sounds like a secret" },
        { name: "X-CSRF-Token", value: "x", want: "[redacted]", why: "sounds like a secret" },
        { name: "Referer", value: "http://a/b?mail=x@example.com", want: "http://a/b?[redacted]", why: "a query" },
        { name: "User-Agent", value: "curl/8", want: "curl/8", why: "an indicator" },
    ])("$name: $why", ({ name, value, want }) => {
        expect(redactHeaders([name, value])).toEqual([[name, want]])
    })
})

function request(url: string, headers: Record<string, string>, httpVersion = "1.1"): IncomingMessage {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the four members that are read
    return { url, headers, httpVersion, rawHeaders: [] } as unknown as IncomingMessage
}

describe("refusalOfForm", () => {
    test.each([
        { url: "/", headers: { host: "a" }, want: null, why: "plain" },
        { url: "http://A/x", headers: { host: "a" }, want: null, why: "absolute-form of the same host" },
        { url: "http://b/x", headers: { host: "a" }, want: 400, why: "absolute-form of another" },
        { url: "*", headers: { host: "a" }, want: 400, why: "asterisk-form" },
        { url: "/", headers: {}, want: 400, why: "no Host in 1.1" },
        { url: "/", headers: { host: "a", upgrade: "websocket" }, want: 501, why: "WebSocket" },
        { url: "/", headers: { host: "a", upgrade: "h2c" }, want: null, why: "an offer that may be ignored" },
    ])("$url: $why", ({ url, headers, want }) => {
        const given = Object.fromEntries(Object.entries(headers).filter((entry) => entry[1] !== undefined))
        expect(refusalOfForm(request(url, given), 200)?.status ?? null).toBe(want)
    })

    test.each([
        { target: "/a?b", want: "/a?b" },
        { target: "http://a/b?c", want: "/b?c" },
        { target: "http://a?c", want: "/?c" },
        { target: "HTTP://a", want: "/" },
    ])("originForm $target", ({ target, want }) => {
        expect(originForm(target)).toBe(want)
    })
})
