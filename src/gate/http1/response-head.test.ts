import { expect, test } from "vitest"
import { parseResponseHead } from "./response-head.ts"

function parse(text: string, method = "GET"): ReturnType<typeof parseResponseHead> {
    return parseResponseHead(text, method)
}

const CASES = [
    {
        text: "HTTP/1.1 200 OK\r\nContent-Length: 5",
        want: { status: 200, reason: "OK", framing: { kind: "length", bytes: 5 }, persistent: true },
        why: "plain",
    },
    {
        text: "HTTP/1.1 200",
        want: { reason: "", framing: { kind: "close" }, persistent: false },
        why: "no phrase, no length",
    },
    {
        text: "HTTP/1.1 200 OK\nContent-Length: 5\nX: y",
        want: { framing: { kind: "length", bytes: 5 } },
        why: "LF alone, as old programs send",
    },
    {
        text: "HTTP/1.1 200 OK\r\nX: a\r\n  b\r\nContent-Length: 0",
        want: { framing: { kind: "none" } },
        why: "a folded field is one line",
    },
    {
        text: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 5",
        want: { framing: { kind: "chunked" }, persistent: false },
        why: "chunks outdo a length, and the connection is not trusted any more",
    },
    {
        text: "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 5",
        want: { framing: { kind: "length", bytes: 5 } },
        why: "the same length twice",
    },
    {
        text: "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6",
        want: { refused: "content-length-repeated" },
        why: "two lengths",
    },
    { text: "HTTP/1.1 200 OK\r\nContent-Length: x", want: { refused: "content-length-invalid" }, why: "no number" },
    {
        text: "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip",
        want: { refused: "transfer-encoding-unsupported" },
        why: "nobody can tell its end",
    },
    {
        text: "HTTP/1.1 204 No Content\r\nContent-Length: 5",
        want: { framing: { kind: "none" } },
        why: "204 has no body",
    },
    {
        text: "HTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked",
        want: { framing: { kind: "none" } },
        why: "304 has no body",
    },
    { text: "HTTP/1.0 200 OK\r\nContent-Length: 5", want: { persistent: false }, why: "1.0 ends" },
    {
        text: "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 5",
        want: { persistent: true },
        why: "1.0 that stays",
    },
    { text: "HTTP/1.1 200 OK\r\nX: a\u0000b", want: { refused: "characters-invalid" }, why: "NUL" },
    {
        text: "HTTP/1.1 200 OK\r\nX: a\rSet-Cookie: b",
        want: { refused: "characters-invalid" },
        why: "response splitting by CR",
    },
    { text: "HTTP/1.1 999 Odd\r\nContent-Length: 0", want: { status: 999 }, why: "a number nobody knows" },
    { text: "HTTP/1.1 20 OK", want: { refused: "status-invalid" }, why: "two digits" },
    { text: "HTTP/2 200", want: { refused: "status-invalid" }, why: "another protocol" },
    { text: "<html>", want: { refused: "status-invalid" }, why: "HTTP/0.9" },
] as const

test.each(CASES)("$why", ({ text, want }) => {
    const head = parse(text)
    expect(typeof head === "string" ? { refused: head } : head).toMatchObject(want)
})

test("an answer to HEAD has no body, whatever it announces", () => {
    expect(parse("HTTP/1.1 200 OK\r\nContent-Length: 5", "HEAD")).toMatchObject({ framing: { kind: "none" } })
})
