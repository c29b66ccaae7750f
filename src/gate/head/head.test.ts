import { describe, expect, test } from "vitest"
import { type Fields, readFields } from "../http1/head.ts"
import { acceptedEncodings } from "./accept-encoding.ts"
import { redactHeaders } from "../../core/redact-headers.ts"
import { isMediaTarget, requestHeaders } from "./request-headers.ts"
import { readResponseHead } from "./response-head.ts"

const DIRECT = { peer: "192.0.2.1", trusted: false, scheme: "http" } as const
const PROXY = { peer: "192.0.2.9", trusted: true, scheme: "http" } as const

function fieldsOf(raw: readonly string[]): Fields {
    const lines = raw.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${raw[index + 1] ?? ""}`] : []))
    const fields = readFields(lines.join("\r\n"), 0)
    if (typeof fields === "string") throw new TypeError(fields)
    return fields
}

function responseOf(raw: readonly string[], bodyBytes: number | null = null): ReturnType<typeof readResponseHead> {
    return readResponseHead({ status: 200, reason: "OK", fields: fieldsOf(raw), bodyBytes, sameConnection: false })
}

describe("acceptedEncodings", () => {
    test.each([
        {
            value: "gzip, deflate, br, zstd, sdch",
            want: "gzip, deflate, br, zstd",
            why: "what nobody decodes is not asked for",
        },
        { value: "gzip;q=0, br;q=0.5", want: "gzip;q=0, br;q=0.5", why: "weights are the client's" },
        { value: "sdch", want: "identity", why: "nothing left: no field would allow everything" },
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
            raw: ["Host", "a", "Connection", "X-Hop, close", "X-Hop", "1", "TE", "gzip"],
            want: ["Host", "a"],
            why: "hop-by-hop",
        },
        {
            raw: ["Host", "a", "TE", "gzip;q=0.5, trailers"],
            want: ["Host", "a", "TE", "trailers"],
            why: "trailers are passed on, and so is that the client takes them",
        },
        {
            raw: ["Host", "a", "X_Forwarded_For", "6.6.6.6", "Accept_Encoding", "zstd", "a_b", "c"],
            want: ["Host", "a", "a_b", "c"],
            why: "to CGI an underscore is a hyphen",
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
        {
            raw: [
                "Host",
                "a",
                "X-Forwarded-Port",
                "1",
                "x-forwarded-prefix",
                "/x",
                "X-Real-IP",
                "6.6.6.6",
                "X_Real_IP",
                "6",
            ],
            want: ["Host", "a"],
            why: "claims of a stranger by other names",
        },
        {
            raw: ["Host", "a", "X-Forwarded", "1", "X-Forward-Port", "2"],
            want: ["Host", "a", "X-Forwarded", "1", "X-Forward-Port", "2"],
            why: "names that only look alike",
        },
        { raw: ["Host", "a", "Range", "bytes=0-9", "If-Range", "x"], want: ["Host", "a"], why: "no slices of pages" },
        {
            raw: ["Host", "a", "Expect", "100-continue", "Content-Length", "3"],
            want: ["Host", "a"],
            why: "answered here, framed anew",
        },
    ])("$why", ({ raw, want }) => {
        expect(requestHeaders(fieldsOf(raw), "/page", DIRECT)).toEqual([...want, ...own])
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
        expect(requestHeaders(fieldsOf(raw), "/", PROXY)).toEqual([
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

    test("what else a trusted proxy says is passed as it came; what belongs to the connection is not", () => {
        const said = ["X-Forwarded-Port", "443", "X-Real-IP", "203.0.113.5", "Forwarded", "for=203.0.113.5"]
        const raw = ["Host", "a", ...said, "Keep-Alive", "5", "Expect", "100-continue", "X_Forwarded_Port", "1"]
        expect(requestHeaders(fieldsOf(raw), "/", PROXY).slice(0, -6)).toEqual(["Host", "a", ...said])
    })

    test("Range passes for media", () => {
        expect(requestHeaders(fieldsOf(["Host", "a", "Range", "bytes=0-9"]), "/v/film.mp4?x=1", DIRECT)).toContain(
            "Range",
        )
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
        const kept = [
            "Content-Type",
            "text/html",
            "Content-Encoding",
            "GZIP",
            "Set-Cookie",
            "a=1",
            "Content-Length",
            "5",
        ]
        expect(responseOf(["Connection", "close, X-Hop", "X-Hop", "1", ...kept], 5)).toEqual({
            status: 200,
            reason: "OK",
            fields: kept,
            contentType: "text/html",
            contentEncoding: "gzip",
            bodyBytes: 5,
            setCookies: ["a=1"],
        })
    })

    test.each([
        {
            raw: ["Content-Length", "5", "Content-Length", "5"],
            bytes: 5,
            want: ["Content-Length", "5"],
            why: "one length",
        },
        { raw: ["Content-Length", "5"], bytes: null, want: [], why: "Transfer-Encoding had outdone it" },
        { raw: ["Content-Length", "5"], bytes: 0, want: ["Content-Length", "5"], why: "an answer to HEAD" },
    ])("$why", ({ raw, bytes, want }) => {
        expect(responseOf(raw, bytes).fields).toEqual(want)
    })

    test("codings of two fields are one after the other: not the last alone", () => {
        expect(responseOf(["Content-Encoding", "br", "Content-Encoding", "gzip"]).contentEncoding).toBe("br,gzip")
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
