import fc from "fast-check"
import { expect, test } from "vitest"
import { isSekishoError } from "../core/errors/sekisho-error.ts"
import { parseRawRequest } from "./raw-request.ts"

const parse = (text: string): ReturnType<typeof parseRawRequest> => parseRawRequest(Buffer.from(text, "latin1"))
const bodyOf = (text: string): string => Buffer.from(parse(text).body).toString("latin1")

test("request line, headers in order, body", () => {
    const { head } = parse("POST /a?b=c d HTTP/1.0\r\nA: 1\r\nB:2\r\nA: 3\r\n\r\nx")
    expect(head).toEqual({
        method: "POST",
        target: "/a?b=c d",
        httpVersion: "1.0",
        headers: [
            ["A", "1"],
            ["B", "2"],
            ["A", "3"],
        ],
    })
})

const BODIES = [
    { raw: "GET / HTTP/1.1\r\n\r\n", want: "", why: "none" },
    { raw: "GET /\n\nx", want: "x", why: "bare LF, no version" },
    { raw: "\r\n\r\nGET / HTTP/1.1\r\nA: 1\r\n\r\nx", want: "x", why: "empty lines in front" },
    { raw: "GET / HTTP/1.1\r\nA: 1", want: "", why: "no empty line" },
    {
        raw: "POST / HTTP/1.1\r\nContent-Length: 1\r\n\r\nxyz",
        want: "xyz",
        why: "a wrong length: what follows is the body",
    },
    {
        raw: "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n",
        want: "abc",
        why: "chunks are joined",
    },
    {
        raw: "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab",
        want: "zz\r\nab",
        why: "no chunks: as it stands",
    },
] as const

test.each(BODIES)("body: $why", ({ raw, want }) => {
    expect(bodyOf(raw)).toBe(want)
})

test("a folded header is one", () => {
    expect(parse("GET / HTTP/1.1\r\nA: 1\r\n 2\r\n\r\n").head.headers).toEqual([["A", "1 2"]])
})

test.each(["", "\0\0\0", "GET", "GET / HTTP/1.1\r\nno colon\r\n\r\n"])("invalid: %j", (raw) => {
    expect(() => parse(raw)).toThrow(expect.objectContaining({ code: "SEKISHO_INBOUND_RAW_INVALID" }))
})

test("never throws anything else", () => {
    fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
            expect(isParsedOrRefused(bytes)).toBe(true)
        }),
    )
})

function isParsedOrRefused(bytes: Uint8Array): boolean {
    try {
        parseRawRequest(bytes)
        return true
    } catch (error) {
        return isSekishoError(error)
    }
}
