// Request smuggling by the step down from HTTP/2 to HTTP/1.1: fields that mean nothing above and everything below. Sources:
// RFC 9113 part 10.3; J. Kettle, "HTTP/2: The Sequel is Always Worse" (2021); E. Jaquier, h2.smuggling (h2c, 2020).
import type { ReasonName } from "../../src/gate/http1/reasons.data.ts"

export interface Attack2 {
    readonly name: string
    /** Besides `:method GET`, `:scheme https`, `:path /row-000`, `:authority a`; a name that is there takes their place. */
    readonly fields: readonly (readonly [name: string, value: string])[]
    /** Leaves these out. */
    readonly without?: readonly string[]
    readonly body?: string
    readonly trailers?: readonly (readonly [name: string, value: string])[]
    /** The application sees none of the fields. */
    readonly drops?: boolean
    /** Messages that are judged and passed on. */
    readonly passes: readonly string[]
    /** Why it is refused; `reset`: the stream or the connection ends without an answer; null: it is not refused. */
    readonly refused: ReasonName | "reset" | null
}

type FieldList = Attack2["fields"]

const INNER = "GET /row-000/inner HTTP/1.1\r\nHost: a\r\n\r\n"

function refused(name: string, why: ReasonName | "reset", fields: FieldList, more: Partial<Attack2> = {}): Attack2 {
    return { name, fields, passes: [], refused: why, ...more }
}

function passed(name: string, passes: readonly string[], fields: FieldList, more: Partial<Attack2> = {}): Attack2 {
    return { name, fields, passes, refused: null, ...more }
}

/** The request goes on without the field. */
function dropped(name: string, fields: FieldList, method: "GET" | "POST" = "GET"): Attack2 {
    const body = method === "POST" ? { body: `0\r\n\r\n${INNER}` } : {}
    return { name, fields, passes: [`${method} /row-000`], refused: null, without: [], ...body, drops: true }
}

const POST = [":method", "POST"] as const

export const ATTACKS_HTTP2: readonly Attack2[] = [
    refused("H2.CL: less than what comes", "reset", [POST, ["content-length", "0"]], { body: INNER }),
    refused("H2.CL: more than what comes", "reset", [POST, ["content-length", "99"]], { body: INNER }),
    refused("H2.CL: no number", "reset", [POST, ["content-length", "+42"]], { body: INNER }),
    refused("H2.CL: twice", "reset", [POST, ["content-length", "0"], ["content-length", "42"]], { body: INNER }),
    refused("H2.TE", "reset", [POST, ["transfer-encoding", "chunked"]], { body: `0\r\n\r\n${INNER}` }),
    refused("H2.TE under the name CGI gives it", "field-disguised", [POST, ["transfer_encoding", "chunked"]], {
        body: `0\r\n\r\n${INNER}`,
    }),
    refused("Connection", "reset", [["connection", "transfer-encoding"]]),
    refused("Upgrade to h2c", "reset", [["upgrade", "h2c"]]),
    refused("TE other than trailers", "reset", [["te", "gzip"]]),
    refused("CR LF in the path", "reset", [[":path", `/row-000 HTTP/1.1\r\nHost: a\r\n\r\n${INNER}`]]),
    refused("a space in the path", "reset", [[":path", "/row-000 HTTP/1.1"]]),
    refused("a fragment in the path", "target-invalid", [[":path", "/row-000#/../inner"]]),
    refused("a path without a slash", "reset", [[":path", "row-000"]]),
    refused("absolute-form in the path", "reset", [[":path", "http://b/row-000"]]),
    refused("an empty path", "reset", [[":path", ""]]),
    refused("no path", "reset", [], { without: [":path"] }),
    refused("two paths", "reset", [
        [":path", "/row-000"],
        [":path", "/row-000/inner"],
    ]),
    refused("CR LF in the method", "reset", [[":method", `GET /row-000/inner HTTP/1.1\r\nHost: a\r\n\r\nGET`]]),
    refused("a space in the method", "reset", [[":method", "GET /row-000/inner HTTP/1.1"]]),
    refused("CR LF in the scheme", "reset", [[":scheme", "https\r\nx: y"]]),
    refused("CR LF in the authority", "reset", [[":authority", "a\r\nx: y"]]),
    refused("a path in the authority", "reset", [[":authority", "a/row-000/inner"]]),
    refused("user information in the authority", "reset", [[":authority", "x@a"]]),
    refused("two authorities", "reset", [
        [":authority", "a"],
        [":authority", "b"],
    ]),
    refused(":authority and Host that differ", "target-host-mismatch", [["host", "b"]]),
    refused("neither :authority nor Host", "reset", [], { without: [":authority"] }),
    refused(
        "a pseudo-field behind the others",
        "reset",
        [
            ["x", "y"],
            [":path", "/row-000/inner"],
        ],
        {
            without: [":path"],
        },
    ),
    refused("a pseudo-field nobody knows", "reset", [[":host", "b"]]),
    refused("a name in capitals", "reset", [["X-Capital", "y"]]),
    refused("a tunnel", "reset", [[":method", "CONNECT"]]),
    refused("trailers that frame", "reset", [POST], { body: "hello", trailers: [["content-length", "42"]] }),
    refused("trailers that route", "reset", [POST], { body: "hello", trailers: [[":path", "/row-000/inner"]] }),
    refused("trailers that authenticate", "trailer-forbidden", [POST], {
        body: "hello",
        trailers: [["authorization", "x"]],
    }),
    passed("Host in the place of :authority", ["GET /row-000"], [["host", "a"]], { without: [":authority"] }),
    passed(":authority and Host that agree", ["GET /row-000"], [["host", "a"]]),
    passed("a body of the length that was announced", ["POST /row-000"], [POST, ["content-length", "5"]], {
        body: "hello",
    }),
    passed("a body of a length nobody announced", ["POST /row-000"], [POST], { body: INNER }),
    passed("GET with a body", ["GET /row-000"], [], { body: INNER }),
    passed(
        "crumbs of a cookie",
        ["GET /row-000"],
        [
            ["cookie", "a=b"],
            ["cookie", "c=d"],
        ],
    ),
    // nghttp2 takes a field with such characters away before anybody sees it.
    dropped("H2.TE by a name with a colon", [POST, ["transfer-encoding: chunked\r\nx", "y"]], "POST"),
    dropped("CR LF in a value", [["x", "y\r\nTransfer-Encoding: chunked"]]),
    dropped("LF in a value", [["x", "y\nTransfer-Encoding: chunked"]]),
    dropped("CR in a value", [["x", "y\rTransfer-Encoding: chunked"]]),
    dropped("NUL in a value", [["x", "y\u0000z"]]),
    dropped("a whole request in a value (splitting)", [["x", `y\r\n\r\n${INNER}`]]),
    dropped("a name that is empty", [["", "y"]]),
    dropped("a name with a space", [["x y", "z"]]),
]
