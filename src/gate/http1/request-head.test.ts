import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { hasValidCharacters } from "./field-syntax.ts"
import { originForm, parseRequestHead } from "./request-head.ts"

const LIMITS = { headerCount: 200 }

function parse(...lines: readonly string[]): ReturnType<typeof parseRequestHead> {
    return parseRequestHead(lines.join("\r\n"), LIMITS)
}

const GOOD = [
    { lines: ["GET / HTTP/1.1", "Host: a"], why: "the shortest" },
    { lines: ["GET / HTTP/1.0"], why: "HTTP/1.0 needs no Host" },
    { lines: ["GET http://A/x HTTP/1.1", "Host: a"], why: "absolute-form of the same host" },
    { lines: ['GET /?q={a|b}<c>"d"^`e\\ HTTP/1.1', "Host: a"], why: "browsers send these raw" },
    { lines: ["GET /\u00e3\u0081\u0082 HTTP/1.1", "Host: a"], why: "bytes of UTF-8" },
    { lines: ["GET / HTTP/1.1", "Host: [2001:db8::1]:8080"], why: "an IPv6 host" },
    { lines: ["GET / HTTP/1.1", "Host:"], why: "an empty Host is a Host (RFC 9112 3.2)" },
    { lines: ["GET / HTTP/1.1", "Host: a", "X-Empty:", "X-Tab:\tb\t"], why: "empty and padded values" },
    { lines: ["POST / HTTP/1.1", "Host: a", "Content-Length: 5"], why: "a length" },
    { lines: ["POST / HTTP/1.1", "Host: a", "Transfer-Encoding: Chunked"], why: "chunks, in any case" },
    { lines: ["PROPFIND / HTTP/1.1", "Host: a", "X-A_b: 1"], why: "another method, an underscore of no meaning" },
] as const

test.each(GOOD)("taken: $why", ({ lines }) => {
    expect(parse(...lines)).toMatchObject({ method: expect.any(String) })
})

/** Every class of request smuggling that is known by a name, and what is no HTTP at all. */
const REFUSED = [
    { lines: ["GET /"], want: "line-invalid", why: "HTTP/0.9" },
    { lines: ["GET  / HTTP/1.1", "Host: a"], want: "target-invalid", why: "two spaces" },
    {
        lines: ["GET / a HTTP/1.1", "Host: a"],
        want: "target-invalid",
        why: "a space in the target (request splitting)",
    },
    {
        lines: ["GET /a#/../b HTTP/1.1", "Host: a"],
        want: "target-invalid",
        why: "a fragment, which never leaves a browser",
    },
    { lines: ["GET\t/ HTTP/1.1", "Host: a"], want: "line-invalid", why: "a tab for a space" },
    { lines: [" GET / HTTP/1.1", "Host: a"], want: "line-invalid", why: "a space before the method" },
    { lines: ["G{T / HTTP/1.1", "Host: a"], want: "method-invalid", why: "no token" },
    { lines: ["GET / HTTP/2.0", "Host: a"], want: "version-unsupported", why: "a version nobody speaks this way" },
    { lines: ["GET / HTTP/1.2", "Host: a"], want: "version-unsupported", why: "a version that does not exist" },
    { lines: ["GET / http/1.1", "Host: a"], want: "line-invalid", why: "the name in lower case" },
    { lines: ["GET /\u0001 HTTP/1.1", "Host: a"], want: "characters-invalid", why: "a control in the target" },
    { lines: ["OPTIONS * HTTP/1.1", "Host: a"], want: "target-invalid", why: "asterisk-form is about no page" },
    { lines: ["CONNECT a:1 HTTP/1.1", "Host: a:1"], want: "tunnel-unsupported", why: "a tunnel" },
    { lines: ["GET http://b/ HTTP/1.1", "Host: a"], want: "target-host-mismatch", why: "two hosts" },
    { lines: ["GET http://a@b/ HTTP/1.1", "Host: b"], want: "target-host-mismatch", why: "user information" },
    { lines: ["GET / HTTP/1.1"], want: "host-missing", why: "no Host" },
    { lines: ["GET / HTTP/1.1", "Host: a", "Host: a"], want: "host-repeated", why: "Host twice" },
    { lines: ["GET / HTTP/1.1", "Host: a/b"], want: "host-invalid", why: "no host" },
    { lines: ["GET / HTTP/1.1", "Host: a", "X-A: b\u0000c"], want: "characters-invalid", why: "NUL in a value" },
    {
        lines: ["GET / HTTP/1.1", "Host: a", "X-A: b\rX-B: c"],
        want: "characters-invalid",
        why: "CR alone (header injection)",
    },
    { lines: ["GET / HTTP/1.1", "Host: a", "X-A: b\nX-B: c"], want: "characters-invalid", why: "LF alone" },
    { lines: ["GET / HTTP/1.1", "Host: a", "X-A: b", " c"], want: "field-folded", why: "obs-fold" },
    { lines: ["GET / HTTP/1.1", " Host: a"], want: "field-folded", why: "a fold before the first field" },
    { lines: ["GET / HTTP/1.1", "Host: a", "X-A"], want: "field-name-invalid", why: "no colon" },
    { lines: ["GET / HTTP/1.1", "Host: a", ": b"], want: "field-name-invalid", why: "no name" },
    { lines: ["GET / HTTP/1.1", "Host: a", "X(A): b"], want: "field-name-invalid", why: "no token" },
    {
        lines: ["GET / HTTP/1.1", "Host: a", "Transfer-Encoding : chunked"],
        want: "space-before-colon",
        why: "TE.TE by a space",
    },
    {
        lines: ["GET / HTTP/1.1", "Host: a", "Content-Length\t: 5"],
        want: "space-before-colon",
        why: "a tab before the colon",
    },
    {
        lines: ["GET / HTTP/1.1", "Host: a", "Content_Length: 5"],
        want: "field-disguised",
        why: "CGI reads it as Content-Length",
    },
    {
        lines: ["GET / HTTP/1.1", "Host: a", "Transfer_Encoding: chunked"],
        want: "field-disguised",
        why: "the same for chunks",
    },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Content-Length: 5", "Transfer-Encoding: chunked"],
        want: "length-and-encoding",
        why: "CL.TE and TE.CL",
    },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Transfer-Encoding: chunked", "Transfer-Encoding: x"],
        want: "transfer-encoding-repeated",
        why: "TE.TE",
    },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Transfer-Encoding: chunked, chunked"],
        want: "transfer-encoding-unsupported",
        why: "chunked twice",
    },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Transfer-Encoding: gzip, chunked"],
        want: "transfer-encoding-unsupported",
        why: "a coding we do not take off",
    },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Transfer-Encoding: xchunked"],
        want: "transfer-encoding-unsupported",
        why: "TE.TE by another word",
    },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Transfer-Encoding: \u000bchunked"],
        want: "characters-invalid",
        why: "TE.TE by a control",
    },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Transfer-Encoding: identity"],
        want: "transfer-encoding-unsupported",
        why: "an encoding that is gone",
    },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Transfer-Encoding:"],
        want: "transfer-encoding-unsupported",
        why: "an empty one",
    },
    {
        lines: ["POST / HTTP/1.0", "Transfer-Encoding: chunked"],
        want: "transfer-encoding-in-1.0",
        why: "1.0 has no chunks",
    },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Content-Length: 5", "Content-Length: 5"],
        want: "content-length-repeated",
        why: "CL.CL, the same",
    },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Content-Length: 5", "content-length: 6"],
        want: "content-length-repeated",
        why: "CL.CL",
    },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Content-Length: 5, 5"],
        want: "content-length-invalid",
        why: "CL.CL as a list",
    },
    { lines: ["POST / HTTP/1.1", "Host: a", "Content-Length: +5"], want: "content-length-invalid", why: "a sign" },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Content-Length: 0x5"],
        want: "content-length-invalid",
        why: "hexadecimal",
    },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Content-Length: 5 6"],
        want: "content-length-invalid",
        why: "two numbers",
    },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Content-Length: -1"],
        want: "content-length-invalid",
        why: "below nothing",
    },
    {
        lines: ["POST / HTTP/1.1", "Host: a", "Content-Length: 18446744073709551621"],
        want: "content-length-invalid",
        why: "beyond 64 bits",
    },
    { lines: ["POST / HTTP/1.1", "Host: a", "Content-Length:"], want: "content-length-invalid", why: "an empty one" },
    { lines: ["TRACE / HTTP/1.1", "Host: a", "Content-Length: 5"], want: "body-unexpected", why: "RFC 9110 9.3.8" },
] as const

test.each(REFUSED)("$want: $why", ({ lines, want }) => {
    expect(parse(...lines)).toBe(want)
})

test("too many fields", () => {
    expect(parse("GET / HTTP/1.1", "Host: a", ...Array.from({ length: 200 }, () => "X: y"))).toBe("too-many-fields")
})

const PERSISTENT = [
    { version: "1.1", connection: null, want: true },
    { version: "1.1", connection: "close", want: false },
    { version: "1.1", connection: "Upgrade, Close", want: false },
    { version: "1.0", connection: null, want: false },
    { version: "1.0", connection: "Keep-Alive", want: true },
    { version: "1.0", connection: "foo, keep-alive", want: true },
    { version: "1.0", connection: "close, keep-alive", want: false },
] as const

test.each(PERSISTENT)("HTTP/$version, Connection $connection: persistent $want", ({ version, connection, want }) => {
    const own = connection === null ? [] : [`Connection: ${connection}`]
    expect(parse(`GET / HTTP/${version}`, "Host: a", ...own)).toMatchObject({ persistent: want })
})

test.each([
    { target: "/a?b", want: "/a?b" },
    { target: "http://a/b?c", want: "/b?c" },
    { target: "http://a?c", want: "/?c" },
    { target: "HTTP://a", want: "/" },
])("originForm $target", ({ target, want }) => {
    expect(originForm(target)).toBe(want)
})

describe("laws", () => {
    const piece = fc.constantFrom(
        "GET",
        " ",
        "/",
        "HTTP/1.1",
        "\r\n",
        "\r",
        "\n",
        "Host",
        ":",
        "a",
        "\t",
        "\0",
        "Content-Length",
        "5",
        "é",
        "_",
    )

    test("never throws, and what is taken has no line end in any part of it", () => {
        fc.assert(
            fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
                const head = parseRequestHead(pieces.join(""), LIMITS)
                if (typeof head === "string") return
                expect(hasValidCharacters(`${head.method}${head.target}${head.fields.raw.join("")}`)).toBe(true)
                expect(`${head.method}${head.target}${head.fields.raw.join("")}`).not.toMatch(/[\r\n]/)
            }),
            { numRuns: 3_000 },
        )
    })
})
