// Ways past a guard, by the names of their classes: requests that must not reach the application, each beside honest ones of
// the same form that must. Every one is invented here; the source says where its trick is written down. Bytes as latin1.
import { brotliCompressSync, gzipSync } from "node:zlib"

export interface Sent {
    readonly why: string
    readonly source: string
    /** A whole HTTP/1.1 request. */
    readonly raw: string
}

export interface BypassClass {
    readonly name: string
    readonly attacks: readonly Sent[]
    readonly twins: readonly Sent[]
}

const SQL = "1' OR 1=1-- "
/** Refused only where the value is known to begin here. */
const BARE = "1 OR 1=1"
const XSS = "<img src=x onerror=alert(1)>"
const FORM = "application/x-www-form-urlencoded"
const JSON_TYPE = "application/json"
const MULTIPART = "multipart/form-data; boundary=B"
const SHELL = "<?php system($_GET['c']); ?>"

const e = encodeURIComponent
const base64 = (text: string): string => Buffer.from(text).toString("base64")
const utf16 = (text: string): string => Buffer.from(text, "utf16le").toString("latin1")
const packed = (bytes: Buffer): string => bytes.toString("latin1")

/** What is beyond latin1 is UTF-8 on the wire. */
function carriedOf(text: string): string {
    return /[^\0-\xff]/.test(text) ? Buffer.from(text, "utf8").toString("latin1") : text
}

function head(line: string, fields: readonly string[]): string {
    return [`${line} HTTP/1.1`, "Host: a.jp", "Connection: close", ...fields].join("\r\n")
}
const get = (target: string, ...fields: readonly string[]): string => `${head(`GET ${target}`, fields)}\r\n\r\n`
function post(type: string | null, body: string, ...fields: readonly string[]): string {
    const typed = type === null ? [] : [`Content-Type: ${type}`]
    const carried = carriedOf(body)
    return `${head("POST /x", [...typed, `Content-Length: ${carried.length}`, ...fields])}\r\n\r\n${carried}`
}
const part = (disposition: string, content: string, ...fields: readonly string[]): string =>
    `--B\r\n${[`Content-Disposition: form-data; ${disposition}`, ...fields].join("\r\n")}\r\n\r\n${content}\r\n`
const parts = (...all: readonly string[]): string => `${all.join("")}--B--\r\n`
const sent = (why: string, source: string, raw: string): Sent => ({ why, source, raw })

export const INBOUND_CLASSES: readonly BypassClass[] = [
    {
        name: "Multipart framing",
        attacks: [
            sent("no final delimiter", "CRS 920120", post(MULTIPART, part('name="id"', BARE))),
            sent("bare LF", "CRS 920120", post(MULTIPART, parts(part('name="id"', BARE)).replaceAll("\r\n", "\n"))),
            sent(
                "a delimiter behind a bare LF",
                "CVE-2022-48279",
                post(
                    MULTIPART,
                    `--B\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\n--B\r\nContent-Disposition: form-data; name="id"\r\n\r\n${BARE}\r\n--B--`,
                ),
            ),
            sent(
                "a folded header",
                "ModSecurity MULTIPART_STRICT_ERROR",
                post(MULTIPART, parts(part('\r\n name="id"', BARE))),
            ),
            sent(
                "a name twice",
                "ModSecurity MULTIPART_STRICT_ERROR",
                post(MULTIPART, parts(part('name="a"; name="id"', BARE))),
            ),
            sent(
                "filename* that only some take for a file",
                "RFC 7578 4.2",
                post(MULTIPART, parts(part(`name="id"; filename*=utf-8''x`, BARE))),
            ),
            sent(
                "an attack in filename*",
                "RFC 8187",
                post(
                    MULTIPART,
                    parts(part(`name="f"; filename="a.jpg"; filename*=utf-8''..%2f..%2fetc%2fpasswd`, "x")),
                ),
            ),
            sent("no header in a part", "CRS 920120", post(MULTIPART, `--B\r\n\r\n${BARE}\r\n--B--`)),
            sent(
                "a part without a body before it",
                "CVE-2022-48279",
                post(
                    MULTIPART,
                    `--B\r\nContent-Disposition: form-data; name="a"\r\n--B\r\nContent-Disposition: form-data; name="id"\r\n\r\n${BARE}\r\n--B--`,
                ),
            ),
            sent(
                "a boundary ended by a comma",
                "php-src rfc1867.c",
                post("multipart/form-data; boundary=B,x", parts(part('name="id"', BARE))),
            ),
            sent(
                "the first of two boundaries",
                "php-src rfc1867.c",
                post(
                    "multipart/form-data; xboundary=A; boundary=B",
                    `--A\r\nContent-Disposition: form-data; name="id"\r\n\r\n${BARE}\r\n--A--`,
                ),
            ),
            sent(
                "a boundary in pieces",
                "RFC 2231 3",
                post(
                    "multipart/form-data; boundary*0=B; boundary*1=C",
                    `--BC\r\nContent-Disposition: form-data; name="id"\r\n\r\n${BARE}\r\n--BC--`,
                ),
            ),
            sent(
                "another boundary than declared",
                "WAFFLED 2025",
                post("multipart/form-data; boundary=X", parts(part('name="id"', BARE))),
            ),
        ],
        twins: [
            sent(
                "a form",
                "browsers",
                post(
                    MULTIPART,
                    parts(
                        part('name="名前"', "山田"),
                        part('name="f"; filename="a.png"', "\x89PNG", "Content-Type: image/png"),
                    ),
                ),
            ),
            sent("a form without fields", "browsers", post(MULTIPART, "--B--\r\n")),
        ],
    },
    {
        name: "Multipart per-part headers",
        attacks: [
            sent(
                "base64 of a field",
                "CRS 922120",
                post(MULTIPART, parts(part('name="id"', base64(BARE), "Content-Transfer-Encoding: base64"))),
            ),
            sent(
                "quoted-printable",
                "CRS 922120",
                post(
                    MULTIPART,
                    parts(part('name="id"', "1=20OR=201=3D1", "Content-Transfer-Encoding: quoted-printable")),
                ),
            ),
            sent("a NUL in a name", "CRS 922130", post(MULTIPART, parts(part('name="a\0"', "x")))),
            sent(
                "_charset_ utf-7",
                "CRS 922100",
                post(MULTIPART, parts(part('name="_charset_"', "utf-7"), part('name="id"', "+ADw-script+AD4-"))),
            ),
            sent(
                "an attack in a header of a part",
                "CRS 922130",
                post(MULTIPART, parts(part('name="a"', "x", `X-A: ${SQL}`))),
            ),
        ],
        twins: [
            sent(
                "Content-Type of a part",
                "browsers",
                post(MULTIPART, parts(part('name="a"', "x", "Content-Type: text/plain; charset=UTF-8"))),
            ),
            sent("8bit", "curl", post(MULTIPART, parts(part('name="a"', "x", "Content-Transfer-Encoding: 8bit")))),
        ],
    },
    {
        name: "Last-part-wins charset",
        attacks: [
            sent(
                "utf-7 before a plain part",
                "CVE-2026-21876",
                post(
                    MULTIPART,
                    parts(
                        part('name="a"', "+ADw-script+AD4-", "Content-Type: text/plain; charset=utf-7"),
                        part('name="b"', "x", "Content-Type: text/plain; charset=utf-8"),
                    ),
                ),
            ),
            sent(
                "two charsets of one part",
                "CVE-2026-21876",
                post(
                    MULTIPART,
                    parts(part('name="a"', "x", "Content-Type: text/plain; charset=utf-8; charset=shift_jis")),
                ),
            ),
        ],
        twins: [
            sent(
                "two parts in Shift_JIS",
                "old browsers",
                post(
                    MULTIPART,
                    parts(
                        part('name="a"', "\x95\x5c", "Content-Type: text/plain; charset=Shift_JIS"),
                        part('name="b"', "x"),
                    ),
                ),
            ),
        ],
    },
    {
        name: "Charset confusion",
        attacks: [
            sent("UTF-7 declared", "CRS 920480", post(`${FORM}; charset=utf-7`, "a=%2BADw-script%2BAD4-")),
            sent("UTF-7 undeclared", "RFC 2152", get(`/x?a=${e("+ADw-script+AD4-alert(1)+ADw-/script+AD4-")}`)),
            sent("UTF-16 declared", "CRS 920480", post(`${JSON_TYPE}; charset=utf-16`, utf16(`{"id":"${SQL}"}`))),
            sent("UTF-16 undeclared, behind a space", "coreruleset#4795", post(JSON_TYPE, utf16(` {"id":"${SQL}"}`))),
            sent("UTF-32", "RFC 4627 3", post(JSON_TYPE, "[\0\0\0]\0\0\0")),
            sent("IBM037", "CRS 920480", post(`${FORM}; charset=IBM037`, "\x81~\xf1")),
            sent("XML in EBCDIC", "XML 1.0 appendix F", post("text/xml", "\x4c\x6f\xa7\x94\x93")),
            sent(
                "XML that names UTF-7",
                "XML 1.0 4.3.3",
                post("text/xml", '<?xml version="1.0" encoding="UTF-7"?><a/>'),
            ),
            sent("two charsets", "coreruleset#2571", post(`${FORM}; charset=utf-8; charset=shift_jis`, "a=b")),
            sent(
                "a quote behind Shift_JIS",
                "CWE-176",
                post(`${FORM}; charset=Shift_JIS`, `a=%95%5C${e("' OR 1=1-- ")}`),
            ),
            sent(
                "a lead byte that swallows a quote",
                "CWE-176",
                post(`${FORM}; charset=Shift_JIS`, `a=%E9%27 OR 1=1-- `),
            ),
        ],
        twins: [
            sent(
                "表示 in Shift_JIS: 5C is no backslash",
                "old browsers",
                post(`${FORM}; charset=Shift_JIS`, "a=%95%5C%8E%A6"),
            ),
            sent("EUC-JP", "old browsers", post(FORM, "a=%C9%BD%BC%A8")),
            sent("ISO-2022-JP", "old mail forms", post("text/plain; charset=iso-2022-jp", "\x1b$BI=<(\x1b(B")),
        ],
    },
    {
        name: "Body processor chosen by Content-Type",
        attacks: [
            sent("JSON as text", "coraza#438", post("text/plain", `{"id":"\\u0031 OR 1=1"}`)),
            sent("JSON as nothing", "CRS 920640", post(null, `{"id":"\\u0031 OR 1=1"}`)),
            sent("JSON as a picture", "coraza#438", post("image/png", `{"id":"\\u0031 OR 1=1"}`)),
            sent("a form as JSON", "coraza#438", post(JSON_TYPE, `id=${e(SQL)}`)),
            sent("a form as nothing", "CRS 920640", post(null, `id=${e(BARE)}`)),
            sent("JSON as a form", "coraza#438", post(FORM, `{"id":"\\u0031 OR 1=1"}`)),
            sent("a string alone", "RFC 8259", post(JSON_TYPE, '"\\u0031 OR 1=1"')),
            sent("multipart as text", "coraza#438", post("text/plain", parts(part('name="id"', BARE)))),
            sent("JSON lines", "ndjson", post("application/x-ndjson", `{"a":1}\n{"id":"\\u0031 OR 1=1"}\n`)),
            sent("a JSON sequence", "RFC 7464", post("application/json-seq", `\x1e{"id":"\\u0031 OR 1=1"}\n`)),
        ],
        twins: [sent("JSON as text", "sendBeacon", post("text/plain;charset=UTF-8", '{"event":"view","q":"1 or 2"}'))],
    },
    {
        name: "Content-Type smuggling",
        attacks: [
            sent(
                "a parameter that names another type",
                "CRS 921421",
                post(`${FORM};boundary="application/json"`, `id=${e(BARE)}`),
            ),
            sent("two different types", "CRS 920620", post(FORM, `id=${e(BARE)}`, "Content-Type: application/json")),
            sent(
                "a type behind a comma",
                "CRS 921422",
                post("text/plain, multipart/form-data; boundary=B", parts(part('name="id"', BARE))),
            ),
        ],
        twins: [sent("a charset", "browsers", post(`${FORM}; charset=UTF-8`, "id=1"))],
    },
    {
        name: "Nested content",
        attacks: [
            sent(
                "XML in a multipart field",
                "crs#883",
                post(MULTIPART, parts(part('name="order"', `<order><id>${BARE}</id></order>`))),
            ),
            sent("an attribute of it", "crs#883", post(FORM, `order=${e(`<order id="${BARE}"/>`)}`)),
            sent("JSON in a field of a form", "coraza#1716", post(FORM, `q=${e('{"id":"\\u0031 OR 1=1"}')}`)),
            sent("base64 in JSON", "Wallarm request-processing", post(JSON_TYPE, JSON.stringify({ id: base64(BARE) }))),
            sent(
                "base64 in quotes in JSON",
                "Wallarm request-processing",
                post(JSON_TYPE, JSON.stringify({ id: `"${base64(BARE)}"` })),
            ),
            sent(
                "base64 of JSON in quotes",
                "Wallarm request-processing",
                get(`/x?q=${e(`'${base64(`{"id":"${BARE}"}`)}'`)}`),
            ),
            sent(
                "JSON in JSON in JSON",
                "Wallarm request-processing",
                post(JSON_TYPE, JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ id: BARE }) }) })),
            ),
        ],
        twins: [
            sent(
                "XML of an order",
                "EDI",
                post(FORM, `order=${e('<order id="1"><name>山田 太郎</name><memo>1 or 2 pieces</memo></order>')}`),
            ),
            sent("formatted text", "editors", post(FORM, `body=${e("<p>1 or 2 days <b>later</b></p>")}`)),
            sent("a phrase in quotes", "searches", get(`/x?q=${e('"select a plan"')}`)),
        ],
    },
    {
        name: "XML attributes unseen",
        attacks: [
            sent("an attribute", "GHSA-6jp8-c2w2-x7wr", post("application/xml", `<a><b id="${BARE}"/></a>`)),
            sent(
                "with a bracket before it",
                "XML 1.0 3.1",
                post("application/xml", `<a><b n="x>y" id="${BARE}"/></a>`),
            ),
            sent("with references", "XML 1.0 4.1", post("application/xml", `<a><b id="1&#32;OR&#x20;1=1"/></a>`)),
            sent("CDATA in pieces", "XML 1.0 2.7", post("application/xml", "<a>1 UNI<![CDATA[ON SEL]]>ECT 1,2</a>")),
            sent(
                "comments between",
                "XML 1.0 2.5",
                post("application/xml", "<a>1 UNI<!--x-->ON SEL<!--y-->ECT 1,2</a>"),
            ),
        ],
        twins: [
            sent(
                "SOAP",
                "SOAP 1.1",
                post(
                    "text/xml",
                    '<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><a id="1">表 示</a></s:Body></s:Envelope>',
                ),
            ),
        ],
    },
    {
        name: "JSON duplicate keys",
        attacks: [
            sent("the first wins", "coraza json.go", post(JSON_TYPE, `{"id":"${BARE}","id":"1"}`)),
            sent("the last wins", "coraza json.go", post(JSON_TYPE, `{"id":"1","id":"${BARE}"}`)),
            sent("paths that collide", "coraza json.go", post(JSON_TYPE, `{"a.b":"${BARE}","a":{"b":"1"}}`)),
        ],
        twins: [sent("keys with dots", "settings", post(JSON_TYPE, '{"a.b":"x","a":{"b":"y"}}'))],
    },
    {
        name: "JSON depth, number forms, comments, `\\u` escapes",
        attacks: [
            sent("too deep", "coraza SecRequestBodyJsonDepthLimit", post(JSON_TYPE, "[".repeat(600))),
            sent("escapes", "RFC 8259 7", post(JSON_TYPE, String.raw`{"id":"\u0031\u0020\u004fR\u00201=1"}`)),
            sent("a comment before", "JSON5", post(JSON_TYPE, String.raw`/*x*/{"id":"\u0031 OR 1=1"}`)),
            sent("single quotes", "JSON5", post(JSON_TYPE, `{'id':'${BARE}'}`)),
            sent("a word without quotes", "JSON5", post(JSON_TYPE, "{id: <img/src=x/onerror=alert(1)>}")),
        ],
        twins: [
            sent(
                "numbers and escapes",
                "RFC 8259",
                post(JSON_TYPE, String.raw`{"a":-1.5e3,"b":"\u8868\u793a\n","c":[[[1]]]}`),
            ),
        ],
    },
    {
        name: "Double/mixed encoding",
        attacks: [
            sent("twice", "CRS 920230", get(`/x?id=${e(e(SQL))}`)),
            sent("three times", "CRS 920230", get(`/x?id=${e(e(e(SQL)))}`)),
            sent("%u", "CRS 920260", get("/x?id=%u0031%u0020OR%u00201=1")),
            sent("overlong", "CRS 920250", get("/x?f=%C0%AE%C0%AE/%C0%AE%C0%AE/etc/passwd")),
            sent("full-width", "CRS 920540", get(`/x?id=${e("＜script＞alert(1)＜/script＞")}`)),
            sent("entities in percent", "CRS 920540", get(`/x?q=${e("&#60;img src=x onerror=alert(1)&#62;")}`)),
            sent("percent in base64", "Wallarm", get(`/x?q=${base64(e(XSS))}`)),
        ],
        twins: [
            sent("a redirect in a redirect", "sign-ins", get(`/x?u=${e(e("https://a.jp/?b=c&d=表"))}`)),
            sent("full-width digits", "forms", get(`/x?tel=${e("０３－１２３４－５６７８")}`)),
            sent("100 % by itself", "prose", get("/x?q=100%25%20OK")),
        ],
    },
    {
        name: "Path before query split",
        attacks: [
            sent("%3F before the path", "CVE-2024-1019", get("/x%3F/../../../etc/passwd")),
            sent("an encoded question mark hides the rest", "CVE-2024-1019", get(`/x%3Fid=${e(SQL)}`)),
            sent("a path parameter", "RFC 3986 3.3", get(`/list;id=${e(BARE)}/show`)),
        ],
        twins: [
            sent("a mirror of a site", "wget", get("/style.css%3Fver=1.css")),
            sent("a session in the path", "servlets", get("/list;jsessionid=0123456789ABCDEF")),
        ],
    },
    {
        name: "`//host` path",
        attacks: [
            sent("an authority that is a path", "CVE-2025-29914", get("//a/..%2f..%2f..%2fetc/passwd")),
            sent("a host before a secret", "CVE-2025-29914", get("//host/.git/config")),
        ],
        twins: [sent("a slash too many", "links", get("//news/index.html"))],
    },
    {
        name: "Parameter pollution, array notation",
        attacks: [
            sent("the first", "CRS 921180", get(`/x?id=${e(BARE)}&id=1`)),
            sent("the last", "CRS 921180", get(`/x?id=1&id=${e(BARE)}`)),
            sent(
                "joined with commas",
                "ASP, CRS 921180",
                get(`/x?id=${e("1/*")}&id=${e("*/union/*")}&id=${e("*/select/*")}&id=${e("*/1")}`),
            ),
            sent("array notation", "CRS 921210", get(`/x?id%5B%5Dx=${e(BARE)}`)),
            sent("a key that is an attack", "CRS 921220", get(`/x?${e(SQL)}=1`)),
            sent("a semicolon for an ampersand", "old Python, Perl", get(`/x?a=1;id=${e(SQL)}`)),
        ],
        twins: [sent("check boxes", "browsers", get("/x?c%5B%5D=1&c%5B%5D=2&c%5B%5D=3"))],
    },
    {
        name: "Size limit / padding",
        attacks: [
            sent(
                "behind 9 MiB of a form",
                "Coraza ProcessPartial",
                post(FORM, `a=${"x".repeat(9_437_184)}&id=${e(SQL)}`),
            ),
            sent("behind 300 KB of a form", "AWS 8 KB", post(FORM, `a=${"x".repeat(300_000)}&id=${e(BARE)}`)),
            sent("behind 300 KB in JSON", "AWS 8 KB", post(JSON_TYPE, `{"a":"${"x".repeat(300_000)}","id":"${BARE}"}`)),
            sent(
                "behind 300 KB in a file",
                "ModSecurity#3483",
                post(
                    MULTIPART,
                    parts(part('name="f"; filename="a.bin"', "\x01\x02".repeat(150_000)), part('name="id"', BARE)),
                ),
            ),
            sent(
                "a bomb",
                "CWE-409",
                post(FORM, packed(gzipSync(Buffer.alloc(20_000_000, "x"))), "Content-Encoding: gzip"),
            ),
            sent("packed", "RFC 9110 8.4", post(FORM, packed(gzipSync(`id=${e(BARE)}`)), "Content-Encoding: gzip")),
            sent(
                "packed twice",
                "RFC 9110 8.4",
                post(FORM, packed(brotliCompressSync(gzipSync(`id=${e(BARE)}`))), "Content-Encoding: gzip, br"),
            ),
            sent("an encoding nobody knows", "RFC 9110 8.4", post(FORM, "id=1", "Content-Encoding: x-odd")),
        ],
        twins: [
            sent("a long comment", "forms", post(FORM, `c=${e("お世話になっております。".repeat(2_000))}`)),
            sent("a packed form", "clients", post(FORM, packed(gzipSync("a=b")), "Content-Encoding: gzip")),
        ],
    },
    {
        name: "Chunked / CL+TE / h2 downgrade",
        attacks: [
            sent(
                "both lengths",
                "CRS 920181",
                `${head("POST /x", ["Content-Length: 3", "Transfer-Encoding: chunked"])}\r\n\r\n0\r\n\r\n`,
            ),
            sent(
                "an extension with a line end",
                "CRS 921110",
                `${head("POST /x", ["Transfer-Encoding: chunked"])}\r\n\r\n1;a=\nb\r\nx\r\n0\r\n\r\n`,
            ),
            sent(
                "an attack in chunks of a byte",
                "OWASP ASVS#1154",
                `${head("POST /x", [`Content-Type: ${FORM}`, "Transfer-Encoding: chunked"])}\r\n\r\n${Array.from(`id=${e(BARE)}`, (byte) => `1\r\n${byte}\r\n`).join("")}0\r\n\r\n`,
            ),
            sent(
                "an attack in a trailer",
                "RFC 9110 6.5.1",
                `${head("POST /x", [`Content-Type: ${FORM}`, "Transfer-Encoding: chunked"])}\r\n\r\n3\r\na=b\r\n0\r\nX-Id: ${SQL}\r\n\r\n`,
            ),
            sent(
                "a header of framing in a trailer",
                "TR.MRG",
                `${head("POST /x", ["Transfer-Encoding: chunked"])}\r\n\r\n0\r\nContent-Length: 5\r\n\r\n`,
            ),
        ],
        twins: [
            sent(
                "chunks and a trailer",
                "RFC 9112 7.1",
                `${head("POST /x", [`Content-Type: ${FORM}`, "Transfer-Encoding: chunked"])}\r\n\r\n3\r\na=b\r\n0\r\nX-Checksum: 900150983cd24fb0\r\n\r\n`,
            ),
        ],
    },
    {
        name: "Method and header override",
        attacks: [
            sent(
                "two that contradict",
                "CRS 920650",
                post(FORM, "a=b", "X-HTTP-Method-Override: PUT", "X-HTTP-Method: DELETE"),
            ),
            sent("a header and a field", "CRS 920650", post(FORM, "_method=DELETE", "X-HTTP-Method-Override: PUT")),
            sent("a field twice", "CRS 920650", post(FORM, "_method=DELETE&_method=PUT")),
            sent("an attack for a method", "CRS 920650", post(FORM, `_method=${e(XSS)}`)),
        ],
        twins: [
            sent("a form of Rails", "Rack::MethodOverride", post(FORM, "_method=patch&name=x")),
            sent("an old client", "OData", post(JSON_TYPE, "{}", "X-HTTP-Method-Override: MERGE")),
        ],
    },
    {
        name: "Body on GET/HEAD, HTTP/0.9",
        attacks: [
            sent(
                "a body of GET",
                "CRS 920170",
                `${head("GET /x", [`Content-Type: ${FORM}`, `Content-Length: ${3 + e(BARE).length}`])}\r\n\r\nid=${e(BARE)}`,
            ),
            sent("HTTP/0.9", "CRS#4621", "GET /x\r\n\r\n"),
            sent("HTTP/0.9 by name", "CRS#4621", "GET /x HTTP/0.9\r\n\r\n"),
        ],
        twins: [
            sent(
                "a search with a body",
                "Elasticsearch",
                `${head("GET /x", [`Content-Type: ${JSON_TYPE}`, "Content-Length: 7"])}\r\n\r\n{"a":1}`,
            ),
        ],
    },
    {
        name: "JSON-in-SQL syntax",
        attacks: [
            sent(
                "PostgreSQL",
                "Team82, naxsi#61",
                get(`/x?id=${e(`' or '{"b":2}'::jsonb <@ '{"a":1,"b":2}'::jsonb-- `)}`),
            ),
            sent("MySQL", "Team82, naxsi#61", get(`/x?id=${e(`' or json_length('{}') <= 8896-- `)}`)),
            sent("SQLite", "Team82, naxsi#61", get(`/x?id=${e(`' or '{"a":2,"c":[4,5]}' -> '$.c' = '[4,5]'-- `)}`)),
        ],
        twins: [sent("JSON in a parameter", "interfaces", get(`/x?filter=${e('{"name":"佐藤","size":[1,2]}')}`))],
    },
    {
        name: "ORM lookup operators, SSTI, React Flight payloads",
        attacks: [
            sent("Jinja2", "CRS#4600", get(`/x?q=${e("{{''.__class__.__mro__[1].__subclasses__()}}")}`)),
            sent("a sum", "CRS#4600", get(`/x?q=${e("{{7*7}}")}`)),
            sent(
                "FreeMarker",
                "CRS#4600",
                get(`/x?q=${e('<#assign x="freemarker.template.utility.Execute"?new()>${x("id")}')}`),
            ),
            sent("a lookup into a password", "CRS#4659", get("/x?user__password__startswith=pbkdf2")),
        ],
        twins: [
            sent("a range of dates", "Django admin", get("/x?created__gte=2026-01-01&created__lt=2026-02-01")),
            sent(
                "a server action",
                "Next.js",
                post(MULTIPART, parts(part('name="0"', '["$K1"]'), part('name="1_name"', "山田"))),
            ),
        ],
    },
    {
        name: "Padding in file names",
        attacks: [
            sent("spaces", "CRS#4546", post(MULTIPART, parts(part('name="f"; filename="shell.php   .jpg"', "x")))),
            sent("two endings", "CRS#4547", post(MULTIPART, parts(part('name="f"; filename="shell.php.jpg"', "x")))),
            sent(
                "NUL by escape",
                "CRS#4548",
                post(MULTIPART, parts(part('name="f"; filename="shell.php%00.jpg"', "x"))),
            ),
            sent("dots at the end", "CRS#4549", post(MULTIPART, parts(part('name="f"; filename="shell.php..."', "x")))),
            sent(
                "in filename* alone",
                "RFC 8187",
                post(MULTIPART, parts(part('name="f"; filename="a.jpg"; filename*=utf-8\'\'shell%2Ephp', "x"))),
            ),
            sent(
                "a picture that is a program",
                "polyglots",
                post(MULTIPART, parts(part('name="f"; filename="a.gif"', `GIF89a\n${SHELL}`))),
            ),
            sent(
                "a program behind a picture in what some take for a field",
                "polyglots",
                post(MULTIPART, parts(part('name="f"; filename=""', `GIF89a${SHELL}`))),
            ),
        ],
        twins: [
            sent(
                "spaces and dots",
                "people",
                post(MULTIPART, parts(part('name="f"; filename="2026.01 report (final) .jpg"', "\x89PNG\0\0"))),
            ),
        ],
    },
    {
        name: "ReDoS of the guard",
        attacks: [
            sent(
                "encodings in layers",
                "agent-threat-rules#531",
                post(FORM, `a=${"%2525%2527&amp;#39;\\x27%2b".repeat(4_000).replaceAll("&", "%26")}`),
            ),
        ],
        twins: [sent("long lists of signs", "prose", post(FORM, `a=${e("((((".repeat(500))}`))],
    },
    {
        name: "Guard crash",
        attacks: [sent("an attack beside them", "CVE-2026-30923", get(`/x?a=%&b=%4&c=&=&d=%u&e=%u1&id=${e(SQL)}`))],
        twins: [
            sent("one sign each", "CVE-2026-30923", get("/x?a=%&b=%4&c=&=&d=%u&e=%u1&f=x")),
            sent(
                "a thousand fields",
                "CVE-2025-47947",
                post(FORM, Array.from({ length: 1_000 }, (_, n) => `password${n}=x`).join("&")),
            ),
            sent("a half surrogate", "CVE-2026-30923", post(JSON_TYPE, String.raw`{"a":"\ud83d","b":"\u"}`)),
        ],
    },
    {
        name: "Automated evasion",
        attacks: [
            sent("comments and case", "wafrift", get(`/x?id=${e("1'/**/oR/*x*/1=1--\t")}`)),
            sent("a letter encoded", "wafrift", get("/x?id=1%27%20%4f%52%201%3d1--%20")),
            sent("slashes for spaces", "wafrift", get(`/x?q=${e("<svg/onload=alert`1`>")}`)),
            sent("quotes in a command", "wafrift", get(`/x?q=${e(";c''at /e\\tc/pa\"ss\"wd")}`)),
            sent("dots and backslashes", "wafrift", get(`/x?f=${e("..\\..\\..\\windows\\win.ini")}`)),
            sent(
                "JSON escapes in base64 in JSON",
                "wafrift",
                post(JSON_TYPE, JSON.stringify({ a: base64(String.raw`{"id":"\u0031 OR 1=1"}`) })),
            ),
        ],
        twins: [
            sent(
                "a comment on SQL",
                "forums",
                post(FORM, `c=${e("SELECT 文の WHERE 句で OR を使うと遅くなりますか？")}`),
            ),
        ],
    },
]
