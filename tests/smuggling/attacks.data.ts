// Request smuggling, class by class: bytes of which two readers may make different messages. `/row-000` stands for a
// path of the row's own, of the same length, so that what an application sees can be traced back. Sources: RFC 9112 part 11.2; J. Kettle, "HTTP Desync
// Attacks" (2019), "HTTP/2: The Sequel is Always Worse" (2021), "Browser-Powered Desync" (2022), "HTTP/1.1 Must Die" (2025);
// the chunk classes of J. Wallace, "Funky chunks" (2025); CVE numbers where a row is one.
import type { ReasonName } from "../../src/gate/http1/reasons.data.ts"

export interface Attack {
    readonly name: string
    /** Sent one after the other, with a pause. */
    readonly parts: readonly string[]
    /** Messages that are judged and passed on, as `METHOD path`, in order. */
    readonly passes: readonly string[]
    /** Why the rest is refused; null: nothing is, and everything is passed on as it was judged. */
    readonly refused: ReasonName | null
}

const INNER = "GET /row-000/inner HTTP/1.1\r\nHost: a\r\n\r\n"

/** One POST with fields and a body that is another request for readers who are wrong about its length. */
function post(fields: string, body: string = INNER): string {
    return `POST /row-000 HTTP/1.1\r\nHost: a\r\n${fields}\r\n\r\n${body}`
}

function refused(name: string, reason: ReasonName, ...parts: string[]): Attack {
    return { name, parts, passes: [], refused: reason }
}

function passed(name: string, passes: readonly string[], ...parts: string[]): Attack {
    return { name, parts, passes, refused: null }
}

const CHUNKED_INNER = `0\r\n\r\n${INNER}`
const length = (body: string): string => `Content-Length: ${body.length}`

const LENGTH_AND_ENCODING: readonly Attack[] = [
    refused(
        "CL.TE",
        "length-and-encoding",
        post(`${length(CHUNKED_INNER)}\r\nTransfer-Encoding: chunked`, CHUNKED_INNER),
    ),
    refused("TE.CL", "length-and-encoding", post("Transfer-Encoding: chunked\r\nContent-Length: 4", CHUNKED_INNER)),
    refused("CL.CL, different", "content-length-repeated", post("Content-Length: 0\r\nContent-Length: 34")),
    refused("CL.CL, the same twice", "content-length-repeated", post("Content-Length: 0\r\nContent-Length: 0")),
    refused("CL.CL as a list", "content-length-invalid", post("Content-Length: 0, 34")),
    refused("CL with a sign", "content-length-invalid", post("Content-Length: +0")),
    refused("CL below nothing", "content-length-invalid", post("Content-Length: -1")),
    refused("CL in hexadecimal", "content-length-invalid", post("Content-Length: 0x0")),
    refused("CL beyond 64 bits", "content-length-invalid", post("Content-Length: 18446744073709551616")),
    refused("CL with a point", "content-length-invalid", post("Content-Length: 0.0")),
    refused("CL in quotes", "content-length-invalid", post('Content-Length: "0"')),
    refused("CL with an underscore in the number", "content-length-invalid", post("Content-Length: 1_0")),
    refused("CL that is empty", "content-length-invalid", post("Content-Length:")),
    refused("CL with a space in front of the colon", "space-before-colon", post("Content-Length : 34")),
    refused("CL behind a control", "characters-invalid", post("Content-Length: \u000b34")),
    refused("CL under the name CGI gives it", "field-disguised", post("Content_Length: 34")),
    refused("CL folded", "field-folded", post("Content-Length:\r\n 34")),
    refused("CL of a later line by CR alone", "characters-invalid", post("X: y\rContent-Length: 34")),
    passed("CL with leading zeros", ["POST /row-000"], post("Content-Length: 0005", "hello")),
    passed(
        "CL.0: a body where none is usual",
        ["GET /row-000"],
        `GET /row-000 HTTP/1.1\r\nHost: a\r\n${length(INNER)}\r\n\r\n${INNER}`,
    ),
    passed(
        "0.CL: none announced, the rest is a request of its own",
        ["POST /row-000", "GET /row-000/inner"],
        post("Content-Length: 0"),
    ),
    refused(
        "TRACE with a body",
        "body-unexpected",
        `TRACE /row-000 HTTP/1.1\r\nHost: a\r\n${length(INNER)}\r\n\r\n${INNER}`,
    ),
]

/** TE.TE: one of two readers does not know the field for what it is. */
const DISGUISES: readonly (readonly [name: string, reason: ReasonName, fields: string])[] = [
    ["another word", "length-and-encoding", "Transfer-Encoding: xchunked"],
    ["identity", "length-and-encoding", "Transfer-Encoding: identity"],
    ["chunked, identity", "length-and-encoding", "Transfer-Encoding: chunked, identity"],
    ["identity, chunked", "length-and-encoding", "Transfer-Encoding: identity, chunked"],
    ["gzip, chunked", "length-and-encoding", "Transfer-Encoding: gzip, chunked"],
    ["chunked twice", "length-and-encoding", "Transfer-Encoding: chunked, chunked"],
    ["in quotes", "length-and-encoding", 'Transfer-Encoding: "chunked"'],
    ["in apostrophes", "length-and-encoding", "Transfer-Encoding: 'chunked'"],
    ["with a parameter", "length-and-encoding", "Transfer-Encoding: chunked;q=1"],
    ["with a comma before it", "length-and-encoding", "Transfer-Encoding: ,chunked"],
    ["with a comma behind it", "length-and-encoding", "Transfer-Encoding: chunked,"],
    ["empty", "length-and-encoding", "Transfer-Encoding:"],
    ["two fields", "length-and-encoding", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity"],
    ["two fields, one in another case", "length-and-encoding", "Transfer-Encoding: x\r\ntransfer-encoding: chunked"],
    ["a space before the colon", "space-before-colon", "Transfer-Encoding : chunked"],
    ["a tab before the colon", "space-before-colon", "Transfer-Encoding\t: chunked"],
    ["a vertical tab", "characters-invalid", "Transfer-Encoding: \u000bchunked"],
    ["a form feed", "characters-invalid", "Transfer-Encoding: \u000cchunked"],
    ["NUL", "characters-invalid", "Transfer-Encoding: chunked\u0000"],
    ["DEL", "characters-invalid", "Transfer-Encoding: chunked\u007f"],
    ["a byte above 0x7f", "length-and-encoding", "Transfer-Encoding: chunked\u00a0"],
    ["a byte above 0x7f in the name", "field-name-invalid", "Transfer\u00adEncoding: chunked"],
    ["the long s of Unicode", "field-name-invalid", "Tran\u00c5\u00bffer-Encoding: chunked"],
    ["a fold in the value", "field-folded", "Transfer-Encoding:\r\n chunked"],
    ["a fold with a tab", "field-folded", "Transfer-Encoding:\r\n\tchunked"],
    ["a folded first line", "field-folded", " Transfer-Encoding: chunked"],
    ["behind a fold of another field", "field-folded", "X: y\r\n Transfer-Encoding: chunked"],
    ["behind LF alone", "characters-invalid", "X: y\nTransfer-Encoding: chunked"],
    ["behind CR alone", "characters-invalid", "X: y\rTransfer-Encoding: chunked"],
    ["behind NUL", "characters-invalid", "X: y\u0000Transfer-Encoding: chunked"],
    ["under the name CGI gives it", "field-disguised", "Transfer_Encoding: chunked"],
    ["without a colon", "field-name-invalid", "Transfer-Encoding chunked"],
    ["with a colon twice", "length-and-encoding", "Transfer-Encoding:: chunked"],
    ["with a name of its own before it", "field-name-invalid", "Foo Transfer-Encoding: chunked"],
    ["in brackets", "field-name-invalid", "(Transfer-Encoding): chunked"],
]

const ENCODINGS: readonly Attack[] = [
    ...DISGUISES.map(([name, reason, fields]) =>
        refused(`TE.TE, ${name}`, reason, post(`${fields}\r\n${length(CHUNKED_INNER)}`, CHUNKED_INNER)),
    ),
    refused(
        "TE in HTTP/1.0",
        "transfer-encoding-in-1.0",
        `POST /row-000 HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n${CHUNKED_INNER}`,
    ),
    passed(
        "chunked, in capitals",
        ["POST /row-000", "GET /row-000/inner"],
        post("TRANSFER-ENCODING: CHUNKED", CHUNKED_INNER),
    ),
    passed(
        "TE hidden from the next hop by Connection",
        ["POST /row-000", "GET /row-000/inner"],
        post("Connection: Transfer-Encoding\r\nTransfer-Encoding: chunked", CHUNKED_INNER),
    ),
    passed(
        "CL hidden from the next hop by Connection",
        ["POST /row-000"],
        post(`Connection: Content-Length\r\n${length(INNER)}`),
    ),
]

function chunks(body: string): string {
    return post("Transfer-Encoding: chunked", body)
}

const CHUNKS: readonly Attack[] = [
    refused(
        "TERM.EXT: LF in a chunk extension",
        "chunk-extension-invalid",
        chunks(`5;\nxx\r\nhello\r\n0\r\n\r\n${INNER}`),
    ),
    refused("EXT.TERM: CR in a chunk extension", "chunk-end-invalid", chunks(`5;a\rxx\r\nhello\r\n0\r\n\r\n${INNER}`)),
    refused("TERM.SPILL: LF behind the data", "chunk-end-invalid", chunks(`5\r\nhello\n0\r\n\r\n${INNER}`)),
    refused("SPILL.TERM: CR CR behind the data", "chunk-end-invalid", chunks(`5\r\nhello\r\r0\r\n\r\n${INNER}`)),
    refused("ONE.TWO: one byte behind the data", "chunk-end-invalid", chunks(`5\r\nhelloX0\r\n\r\n${INNER}`)),
    refused("ZERO.TWO: no line end behind the data", "chunk-end-invalid", chunks(`5\r\nhello0\r\n\r\n${INNER}`)),
    refused("LF behind the size", "chunk-size-invalid", chunks(`5\nhello\r\n0\r\n\r\n${INNER}`)),
    refused("a size with 0x", "chunk-size-invalid", chunks(`0x5\r\nhello\r\n0\r\n\r\n${INNER}`)),
    refused("a size with a sign", "chunk-size-invalid", chunks(`+5\r\nhello\r\n0\r\n\r\n${INNER}`)),
    refused("a size below nothing", "chunk-size-invalid", chunks(`-5\r\nhello\r\n0\r\n\r\n${INNER}`)),
    refused("a size with a space before it", "chunk-size-invalid", chunks(` 5\r\nhello\r\n0\r\n\r\n${INNER}`)),
    refused("a size with an underscore", "chunk-size-invalid", chunks(`0_5\r\nhello\r\n0\r\n\r\n${INNER}`)),
    refused("a size that is empty", "chunk-size-invalid", chunks(`\r\nhello\r\n0\r\n\r\n${INNER}`)),
    refused("a size beyond 64 bits", "chunk-size-invalid", chunks(`10000000000000005\r\nhello\r\n0\r\n\r\n${INNER}`)),
    refused("an end with LF alone", "trailer-invalid", chunks(`0\r\n\n${INNER}`)),
    refused("an end with CR alone", "trailer-invalid", chunks(`0\r\n\r${INNER}`)),
    refused("TR.MRG: a trailer that frames", "trailer-forbidden", chunks(`0\r\nContent-Length: 34\r\n\r\n${INNER}`)),
    refused("a trailer that encodes", "trailer-forbidden", chunks(`0\r\nTransfer-Encoding: chunked\r\n\r\n${INNER}`)),
    refused("a trailer that routes", "trailer-forbidden", chunks(`0\r\nHost: b\r\n\r\n${INNER}`)),
    refused("a trailer that authenticates", "trailer-forbidden", chunks(`0\r\nAuthorization: x\r\n\r\n${INNER}`)),
    refused("a trailer with CR alone", "trailer-invalid", chunks(`0\r\nX: y\rZ: w\r\n\r\n${INNER}`)),
    refused("a trailer that is folded", "trailer-invalid", chunks(`0\r\nX: y\r\n z\r\n\r\n${INNER}`)),
    passed(
        "a size with leading zeros",
        ["POST /row-000", "GET /row-000/inner"],
        chunks(`0005\r\nhello\r\n000\r\n\r\n${INNER}`),
    ),
    passed(
        "an extension in quotes",
        ["POST /row-000", "GET /row-000/inner"],
        chunks(`5;a="b;c"\r\nhello\r\n0\r\n\r\n${INNER}`),
    ),
    passed(
        "GET with chunks",
        ["GET /row-000", "GET /row-000/inner"],
        `GET /row-000 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n${CHUNKED_INNER}`,
    ),
]

function line(text: string, fields = "Host: a"): string {
    return `${text}\r\n${fields}\r\n\r\n`
}

const LINES: readonly Attack[] = [
    refused("LF for every line end", "line-end-invalid", "GET /row-000 HTTP/1.1\nHost: a\n\n"),
    refused("LF for the empty line", "characters-invalid", `GET /row-000 HTTP/1.1\r\nHost: a\r\n\n${INNER}`),
    refused("CR CR LF", "line-invalid", "GET /row-000 HTTP/1.1\r\r\nHost: a\r\n\r\n"),
    refused("HTTP/0.9", "line-invalid", "GET /row-000\r\n\r\n"),
    refused("a request in the target (splitting)", "target-invalid", line("GET /row-000 HTTP/1.1 HTTP/1.1")),
    refused("a tab for a space", "line-invalid", line("GET\t/row-000 HTTP/1.1")),
    refused("two spaces", "target-invalid", line("GET  /row-000 HTTP/1.1")),
    refused("a space behind the version", "line-invalid", line("GET /row-000 HTTP/1.1 ")),
    refused("a space before the method", "line-invalid", line(" GET /row-000 HTTP/1.1")),
    refused("a version that does not exist", "version-unsupported", line("GET /row-000 HTTP/1.2")),
    refused("a version of another protocol", "version-unsupported", line("GET /row-000 HTTP/2.0")),
    refused("a version with a long number", "line-invalid", line("GET /row-000 HTTP/1.10")),
    refused("the name of the protocol in lower case", "line-invalid", line("GET /row-000 http/1.1")),
    refused("a control in the target", "characters-invalid", line("GET /row-000\u0001 HTTP/1.1")),
    refused("a fragment in the target", "target-invalid", line("GET /row-000#/../inner HTTP/1.1")),
    refused("authority-form", "tunnel-unsupported", line("CONNECT a:443 HTTP/1.1", "Host: a:443")),
    refused("a field before the request line", "line-invalid", `X: y\r\n${INNER}`),
    passed("empty lines before a request", ["GET /row-000/inner"], `\r\n\r\n${INNER}`),
    passed("requests sent ahead", ["GET /row-000/inner", "GET /row-000/inner"], INNER + INNER),
]

const HOSTS: readonly Attack[] = [
    refused("two Hosts", "host-repeated", line("GET /row-000 HTTP/1.1", "Host: a\r\nHost: b")),
    refused("two Hosts that are the same", "host-repeated", line("GET /row-000 HTTP/1.1", "Host: a\r\nHost: a")),
    refused("no Host", "host-missing", line("GET /row-000 HTTP/1.1", "X: y")),
    refused("another Host in the target", "target-host-mismatch", line("GET http://b/row-000 HTTP/1.1")),
    refused("another port in the target", "target-host-mismatch", line("GET http://a:81/row-000 HTTP/1.1")),
    refused("user information in the target", "target-host-mismatch", line("GET http://x@a/row-000 HTTP/1.1")),
    refused("a path in Host", "host-invalid", line("GET /row-000 HTTP/1.1", "Host: a/b")),
    refused("a space in Host", "host-invalid", line("GET /row-000 HTTP/1.1", "Host: a b")),
    refused("user information in Host", "host-invalid", line("GET /row-000 HTTP/1.1", "Host: x@a")),
    refused("a Host behind a space", "field-folded", line("GET /row-000 HTTP/1.1", " Host: a")),
    passed(
        "Host hidden from the next hop by Connection",
        ["GET /row-000"],
        line("GET /row-000 HTTP/1.1", "Host: a\r\nConnection: Host"),
    ),
    passed("absolute-form of the same host", ["GET /row-000"], line("GET http://a/row-000 HTTP/1.1")),
]

const UPGRADE = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA"

const OTHERS: readonly Attack[] = [
    passed(
        "h2c by Upgrade: not taken, not passed on",
        ["GET /row-000"],
        line("GET /row-000 HTTP/1.1", `Host: a\r\n${UPGRADE}`),
    ),
    refused(
        "WebSocket that is none",
        "upgrade-invalid",
        line(
            "GET /row-000 HTTP/1.1",
            "Host: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 777",
        ),
    ),
    passed(
        "Expect: the gate answers itself",
        ["POST /row-000"],
        post("Expect: 100-continue\r\nContent-Length: 5", "hello"),
    ),
    passed(
        "Expect that is none (0.CL of 2025)",
        ["POST /row-000", "GET /row-000/inner"],
        post("Expect: y 100-continue\r\nContent-Length: 0"),
    ),
    passed("Expect over two words", ["POST /row-000"], post(`Expect: 100-continue, x\r\n${length(INNER)}`)),
    passed("pause-based: the head alone, the body later", ["POST /row-000"], post(length(INNER), ""), INNER),
    passed(
        "client-side desync: a body to a page that reads none",
        ["POST /row-000/unread"],
        `POST /row-000/unread HTTP/1.1\r\nHost: a\r\n${length(INNER)}\r\n\r\n`,
        INNER,
    ),
    passed(
        "a body larger than the gate holds",
        ["POST /row-000", "GET /row-000/inner"],
        post(`Content-Length: 200000`, "x".repeat(200_000) + INNER),
    ),
]

export const ATTACKS: readonly Attack[] = [
    ...LENGTH_AND_ENCODING,
    ...ENCODINGS,
    ...CHUNKS,
    ...LINES,
    ...HOSTS,
    ...OTHERS,
]
