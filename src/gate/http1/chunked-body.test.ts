import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ChunkedBody } from "./chunked-body.ts"

interface Read {
    readonly body: string
    readonly trailers: readonly string[] | null
    /** What stands behind the body; null: it is not complete. */
    readonly rest: string | null
    readonly fault: string | null
}

function read(pieces: readonly string[]): Read {
    let body = ""
    const chunked = new ChunkedBody({ headerBytes: 1_024, onData: (slice) => (body += slice.toString("latin1")) })
    for (let index = 0; index < pieces.length; index++) {
        const step = chunked.push(Buffer.from(pieces[index] ?? "", "latin1"), 0)
        if ("fault" in step) return { body, trailers: null, rest: null, fault: step.fault }
        if (step.next === null) continue
        const rest = (pieces[index] ?? "").slice(step.next) + pieces.slice(index + 1).join("")
        return { body, trailers: chunked.trailers?.raw ?? null, rest, fault: null }
    }
    return { body, trailers: null, rest: null, fault: null }
}

const CASES = [
    { text: "5\r\nhello\r\n0\r\n\r\n", want: { body: "hello", rest: "" }, why: "one chunk" },
    { text: "5\r\nhello\r\n0\r\n\r\nGET / HTTP/1.1", want: { rest: "GET / HTTP/1.1" }, why: "and the next request" },
    { text: "00000A\r\n0123456789\r\n000\r\n\r\n", want: { body: "0123456789", rest: "" }, why: "zeros in front" },
    { text: '5;a=b;c="d"\r\nhello\r\n0;x\r\n\r\n', want: { body: "hello", rest: "" }, why: "extensions are dropped" },
    { text: "0\r\nX-A: 1\r\nX-B: 2\r\n\r\n", want: { trailers: ["X-A", "1", "X-B", "2"], rest: "" }, why: "trailers" },
    { text: "5\r\nhel", want: { body: "hel", rest: null }, why: "goes on" },
    { text: "\r\n", want: { fault: "chunk-size-invalid" }, why: "no size" },
    { text: "5x\r\n", want: { fault: "chunk-size-invalid" }, why: "no hexadecimal number" },
    { text: "0x5\r\nhello", want: { fault: "chunk-size-invalid" }, why: "a prefix" },
    { text: "+5\r\nhello", want: { fault: "chunk-size-invalid" }, why: "a sign" },
    { text: "1000000000000\r\n", want: { fault: "chunk-size-invalid" }, why: "more than a number holds" },
    { text: "5\nhello\r\n0\r\n\r\n", want: { fault: "chunk-size-invalid" }, why: "LF alone behind a size" },
    { text: "5\r\nhello\n0\r\n\r\n", want: { fault: "chunk-end-invalid" }, why: "LF alone behind the data" },
    { text: "5\r\nhelloX\r\n", want: { fault: "chunk-end-invalid" }, why: "more data than announced" },
    { text: "5\r\rhello", want: { fault: "chunk-end-invalid" }, why: "CR CR" },
    { text: "5;\nX\r\nhello", want: { fault: "chunk-extension-invalid" }, why: "TERM.EXT: LF in an extension" },
    { text: "5;a\rX\r\nhello", want: { fault: "chunk-end-invalid" }, why: "EXT.TERM: CR in an extension" },
    { text: `5;${"a".repeat(300)}\r\nhello`, want: { fault: "chunk-extension-invalid" }, why: "an endless extension" },
    { text: "0\r\n\nX", want: { fault: "trailer-invalid" }, why: "LF alone for the empty line" },
    { text: "0\r\n\rX", want: { fault: "trailer-invalid" }, why: "CR alone for the empty line" },
    { text: "0\r\nbad\r\n\r\n", want: { fault: "trailer-invalid" }, why: "no field" },
    { text: "0\r\nContent-Length: 5\r\n\r\n", want: { fault: "trailer-forbidden" }, why: "a trailer that frames" },
    { text: "0\r\nHost: b\r\n\r\n", want: { fault: "trailer-forbidden" }, why: "a trailer that routes" },
    { text: `0\r\nX: ${"y".repeat(2_000)}\r\n\r\n`, want: { fault: "head-too-large" }, why: "long trailers" },
] as const

test.each(CASES)("$why", ({ text, want }) => {
    expect(read([text])).toMatchObject(want)
})

function framed(chunks: readonly string[]): string {
    return `${chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join("")}0\r\n\r\n`
}

function cut(text: string, at: readonly number[]): string[] {
    const places = [...new Set(at.map((place) => place % (text.length + 1)))].sort((a, b) => a - b)
    return [0, ...places].map((start, index) => text.slice(start, places[index]))
}

describe("laws", () => {
    const body = fc.array(fc.string({ minLength: 1, maxLength: 20, unit: "grapheme-ascii" }), { maxLength: 5 })
    test("any partition gives the same body, and the end is found where it is", () => {
        fc.assert(
            fc.property(body, fc.array(fc.nat(), { maxLength: 8 }), (chunks, places) => {
                const got = read(cut(`${framed(chunks)}NEXT`, places))
                expect(got).toEqual({ body: chunks.join(""), trailers: null, rest: "NEXT", fault: null })
            }),
        )
    })

    test("any partition of any bytes has the same outcome", () => {
        const piece = fc.constantFrom("0", "5", "a", "\r", "\n", "\r\n", ";", "x", "hello", "X: y", " ")
        fc.assert(
            fc.property(fc.array(piece, { maxLength: 20 }), fc.array(fc.nat(), { maxLength: 6 }), (pieces, places) => {
                const whole = read([pieces.join("")])
                const parted = read(cut(pieces.join(""), places))
                expect({ ...parted, body: "" }).toEqual({ ...whole, body: "" })
                expect(whole.body.startsWith(parted.body) || parted.body.startsWith(whole.body)).toBe(true)
            }),
            { numRuns: 2_000 },
        )
    })
})
