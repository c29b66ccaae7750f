// What an application answers, of which two readers could make different answers: response smuggling and splitting. The
// gate frames every answer anew; what stays over on a connection is nobody's answer.
// Sources: RFC 9112 part 6.3; J. Kettle, "HTTP Desync Attacks" (2019) on response queues; M. Doyhenard, "Response Smuggling"
// (2021).

export interface OddAnswer {
    readonly name: string
    readonly method?: "GET" | "HEAD"
    /** Sent one after the other, with a pause; then the connection stays open, unless `closes`. */
    readonly parts: readonly string[]
    readonly closes?: boolean
    /** What the client gets: a whole answer, or 502. */
    readonly client: { readonly status: number; readonly body: string } | "refused"
}

const POISON = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\npoison"
const ok = (fields: string, body: string): string =>
    `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n${fields}\r\n\r\n${body}`

export const ODD_ANSWERS: readonly OddAnswer[] = [
    { name: "a plain one", parts: [ok("Content-Length: 2", "ok")], client: { status: 200, body: "ok" } },
    {
        name: "another answer behind it",
        parts: [ok("Content-Length: 2", `ok${POISON}`)],
        client: { status: 200, body: "ok" },
    },
    {
        name: "another answer behind it, later",
        parts: [ok("Content-Length: 2", "ok"), POISON],
        client: { status: 200, body: "ok" },
    },
    { name: "CL.CL, different", parts: [ok("Content-Length: 2\r\nContent-Length: 4", "okok")], client: "refused" },
    {
        name: "CL.CL, the same",
        parts: [ok("Content-Length: 2\r\nContent-Length: 2", "ok")],
        client: { status: 200, body: "ok" },
    },
    { name: "CL that is no number", parts: [ok("Content-Length: 2x", "ok")], client: "refused" },
    {
        name: "CL and TE: chunks count",
        parts: [ok("Content-Length: 99\r\nTransfer-Encoding: chunked", `2\r\nok\r\n0\r\n\r\n${POISON}`)],
        client: { status: 200, body: "ok" },
    },
    {
        name: "TE twice",
        parts: [ok("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "2\r\nok\r\n0\r\n\r\n")],
        client: "refused",
    },
    { name: "TE nobody knows", parts: [ok("Transfer-Encoding: x", "ok")], client: "refused" },
    {
        name: "a chunk size that is none",
        parts: [ok("Transfer-Encoding: chunked", "zz\r\nok\r\n0\r\n\r\n")],
        client: "refused",
    },
    {
        name: "more in a chunk than announced",
        parts: [ok("Transfer-Encoding: chunked", "2\r\nokXX\r\n0\r\n\r\n")],
        client: "refused",
    },
    {
        name: "chunks that break off",
        parts: [ok("Transfer-Encoding: chunked", "2\r\nok\r\n")],
        closes: true,
        client: "refused",
    },
    { name: "less than announced", parts: [ok("Content-Length: 9", "ok")], closes: true, client: "refused" },
    { name: "a length nobody announced", parts: [ok("X: y", "ok")], closes: true, client: { status: 200, body: "ok" } },
    { name: "a fold", parts: [ok("X: y\r\n z\r\nContent-Length: 2", "ok")], client: { status: 200, body: "ok" } },
    {
        name: "LF for every line end",
        parts: ["HTTP/1.1 200 OK\nContent-Length: 2\n\nok"],
        client: { status: 200, body: "ok" },
    },
    {
        name: "CR alone in a value (splitting)",
        parts: [ok("X: y\rSet-Cookie: a=b\r\nContent-Length: 2", "ok")],
        client: "refused",
    },
    { name: "NUL in a value", parts: [ok("X: y\u0000z\r\nContent-Length: 2", "ok")], client: "refused" },
    { name: "a space before the colon", parts: [ok("Content-Length : 2", "ok")], client: "refused" },
    { name: "no status line", parts: ["ok\r\n\r\n"], client: "refused" },
    { name: "a status below 100", parts: ["HTTP/1.1 099 X\r\nContent-Length: 0\r\n\r\n"], client: "refused" },
    {
        name: "204 with a body: it is another answer's",
        parts: [`HTTP/1.1 204 No Content\r\nContent-Length: ${POISON.length}\r\n\r\n${POISON}`],
        client: { status: 204, body: "" },
    },
    {
        name: "304 with a body: it is another answer's",
        parts: [`HTTP/1.1 304 Not Modified\r\nContent-Length: ${POISON.length}\r\n\r\n${POISON}`],
        client: { status: 304, body: "" },
    },
    {
        name: "HEAD answered with a body",
        method: "HEAD",
        parts: [ok(`Content-Length: ${POISON.length}`, POISON)],
        client: { status: 200, body: "" },
    },
    {
        name: "interim answers in front",
        parts: [`HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n${ok("Content-Length: 2", "ok")}`],
        client: { status: 200, body: "ok" },
    },
    {
        name: "interim answers without end",
        parts: ["HTTP/1.1 102 Processing\r\n\r\n".repeat(2_000)],
        client: "refused",
    },
    {
        name: "101 nobody asked for",
        parts: [`HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n${POISON}`],
        client: "refused",
    },
]
