// What of a body is never written. My Numbers here are made up with a valid check digit; card numbers are published test
// numbers; nobody has these passwords.
import { createHash } from "node:crypto"
import { brotliCompressSync, deflateRawSync, gzipSync, zstdCompressSync } from "node:zlib"
import fc from "fast-check"
import iconv from "iconv-lite"
import { describe, expect, test } from "vitest"
import { createKeyer } from "../../core/keyer.ts"
import { growthOf, GROWTH_LIMIT, IS_SLOW_JOB } from "../../core/testing/growth.case.ts"
import { KnownSecrets } from "./known-secrets.ts"
import { redactBody, type RedactedBody, UNFOLDED_LIMIT_BYTES } from "./redact-body.ts"
import { redactText } from "./redact-text.ts"

const keyer = createKeyer(createHash("sha256").update("a test").digest())
const JSON_TYPE = "application/json"
const FORM = "application/x-www-form-urlencoded"
const HTML = "text/html; charset=utf-8"

async function redact(bytes: Uint8Array, contentType: string, contentEncoding = ""): Promise<RedactedBody> {
    const body = { bytes, totalBytes: bytes.length, truncated: null }
    return redactBody(body, { contentType, contentEncoding, keyer, known: new KnownSecrets() })
}

async function textOf(body: string, type: string): Promise<string> {
    return (await redact(Buffer.from(body), type)).bytes.toString()
}

const multipart = (part: string): string => `--B\r\n${part}\r\n--B--\r\n`

const GONE = [
    { type: FORM, body: "user=a&password=Xy12%26z&go=1", secret: "Xy12", why: "a form field" },
    { type: FORM, body: "user=a&passwd_confirm=Xy12zz", secret: "Xy12zz", why: "a word within a name" },
    { type: FORM, body: "a=1&csrf_token=Xy12zz", secret: "Xy12zz", why: "the secret of a session" },
    { type: FORM, body: "n=1234+5678+9018", secret: "9018", why: "a My Number in a field called anything" },
    {
        type: FORM,
        body: "n=%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94567890%31%38",
        secret: "567890",
        why: "coded, full width",
    },
    { type: FORM, body: 'j={"password":"Xy12zz"}', secret: "Xy12zz", why: "JSON in a field" },
    { type: FORM, body: "j=%7B%22password%22%3A%22Xy12zz%22%7D", secret: "Xy12zz", why: "JSON in a coded field" },
    { type: JSON_TYPE, body: '{"a":{"newPassword":"Xy12zz"}}', secret: "Xy12zz", why: "a JSON key in camel case" },
    { type: JSON_TYPE, body: '{"cvv":123,"n":5}', secret: "123", why: "a number without quotes" },
    { type: JSON_TYPE, body: '{"password":["Xy12zz","other1"]}', secret: "Xy12zz", why: "a list under a secret name" },
    {
        type: JSON_TYPE,
        body: String.raw`{"\u30d1\u30b9\u30ef\u30fc\u30c9":"Xy12zz"}`,
        secret: "Xy12zz",
        why: "an escaped key",
    },
    {
        type: JSON_TYPE,
        body: String.raw`{"m":"\u0031\u0032345678\u00390\u00318"}`,
        secret: "345678",
        why: "escaped digits",
    },
    { type: JSON_TYPE, body: '{"user":"a","password":"Xy12z', secret: "Xy12z", why: "cut in the middle of the value" },
    {
        type: JSON_TYPE,
        body: String.raw`{"password":"Xy\"12zz"}`,
        secret: "12zz",
        why: "an escaped quote in the value",
    },
    { type: JSON_TYPE, body: "{password:'Xy12zz',}", secret: "Xy12zz", why: "JSON of a lax parser" },
    {
        type: HTML,
        body: '<input type="password" name="pw" value="Xy12zz">',
        secret: "Xy12zz",
        why: "a form shown again",
    },
    { type: HTML, body: "<input name=csrf_token type=hidden value=Xy12zz>", secret: "Xy12zz", why: "a hidden field" },
    {
        type: HTML,
        body: "<input value='Xy12zz' name='authenticity_token'>",
        secret: "Xy12zz",
        why: "value before name",
    },
    { type: HTML, body: '<meta name="csrf-token" content="Xy12zz">', secret: "Xy12zz", why: "a meta element" },
    { type: HTML, body: '<body data-session-token="Xy12zz">', secret: "Xy12zz", why: "a data attribute" },
    {
        type: HTML,
        body: "<table><tr><th>氏名<th>パスワード<tr><td>架空<td>Xy12zz</table>",
        secret: "Xy12zz",
        why: "a column",
    },
    { type: HTML, body: "<dl><dt>セキュリティコード<dd>987</dl>", secret: "987", why: "a definition list" },
    { type: HTML, body: '<script>var s={"sessionId":"Xy12zz"}</script>', secret: "Xy12zz", why: "a script" },
    { type: "text/csv", body: "name,password\nA,Xy12zz\n", secret: "Xy12zz", why: "a column of CSV" },
    { type: "application/xml", body: "<u><password>Xy12zz</password></u>", secret: "Xy12zz", why: "an element" },
    { type: "text/plain", body: "パスワード：Xy12zz です", secret: "Xy12zz", why: "a label in prose" },
    { type: "text/plain", body: "u=a%26password%3DXy12zz", secret: "Xy12zz", why: "escaped in a text" },
    { type: "text/plain", body: String.raw`{\"token\":\"Xy12zz\"}`, secret: "Xy12zz", why: "JSON in a string" },
    { type: "text/plain", body: "Authorization: Bearer Xy12zzAbCdEf", secret: "Xy12zzAb", why: "a header in a dump" },
    {
        type: "text/plain",
        body: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.Xy12zz",
        secret: "eyJzdWIi",
        why: "a JSON Web Token",
    },
    { type: "text/plain", body: "root:$6$Xy12$zzzzzzzzzz:1:0", secret: "zzzzz", why: "the hash of a password" },
    { type: "text/plain", body: "4111111111111111|12|27|987", secret: "987", why: "a code listed behind its card" },
    { type: "text/plain", body: "4111 1111 1111 1111 12/27 987", secret: "987", why: "the same, grouped" },
    { type: "text/plain", body: "1123456789018", secret: "123456789018", why: "digits that a query joined" },
    {
        type: "text/plain",
        body: "個人番号は 1111-2222-3333 です",
        secret: "2222",
        why: "said to be one, whatever its check digit",
    },
    { type: "application/octet-stream", body: "password=Xy12zz", secret: "Xy12zz", why: "text called bytes" },
    { type: "%{(#a='b')}", body: "password=Xy12zz", secret: "Xy12zz", why: "a type that is an attack" },
    { type: "", body: "password=Xy12zz", secret: "Xy12zz", why: "no type" },
    {
        type: "multipart/form-data; boundary=B",
        body: multipart('Content-Disposition: form-data; name="password"\r\n\r\nXy12zz'),
        secret: "Xy12zz",
        why: "a part",
    },
    {
        type: 'multipart/form-data; boundary="B"',
        body: multipart('Content-Disposition: form-data; name="n"\r\n\r\n123456789018'),
        secret: "123456789018",
        why: "a My Number in a part",
    },
    {
        type: "multipart/form-data; boundary=B",
        body: multipart(
            'Content-Disposition: form-data; name="f"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\nname,password\nA,Xy12zz',
        ),
        secret: "Xy12zz",
        why: "a file in a part",
    },
]

describe("is taken out", () => {
    test.each(GONE)("$why: $body", async ({ type, body, secret }) => {
        expect(await textOf(body, type)).not.toContain(secret)
    })

    const codings = [
        { coding: "gzip", code: gzipSync },
        { coding: "br", code: brotliCompressSync },
        { coding: "deflate", code: deflateRawSync },
        { coding: "zstd", code: zstdCompressSync },
    ]
    test.each(codings)("in $coding", async ({ coding, code }) => {
        const { bytes, codingUndone } = await redact(code(Buffer.from("password=Xy12zz&a=1")), FORM, coding)
        expect(bytes.toString()).toBe("password=[redacted:credential]&a=1")
        expect(codingUndone).toBe(coding)
    })

    test.each(codings)("in $coding that was cut", async ({ coding, code }) => {
        const rows = Array.from({ length: 4_000 }, (_, n) => `${n * 7_919},Xy${n * 104_729}zz\n`).join("")
        const coded = code(Buffer.from(`id,password\n${rows}`))
        const { bytes, notKept } = await redact(coded.subarray(0, coded.length / 2), "text/csv", coding)
        expect(bytes.toString()).not.toMatch(/Xy\d+/)
        expect(bytes.length + (notKept?.bytes ?? 0)).toBeGreaterThan(0)
    })

    test.each(["shift_jis", "euc-jp", "iso-2022-jp"])("in %s", async (charset) => {
        const body = iconv.encode("氏名: 架空\nパスワード: Xy12zz\n", charset === "iso-2022-jp" ? "shift_jis" : charset)
        const type = `text/plain; charset=${charset === "iso-2022-jp" ? "shift_jis" : charset}`
        const { bytes } = await redact(body, type)
        expect(bytes.toString()).toContain("氏名: 架空")
        expect(bytes.toString()).not.toContain("Xy12zz")
    })
})

const STAYS = [
    { type: FORM, body: "q=' UNION SELECT password FROM users--", why: "an attack that names a column" },
    { type: FORM, body: "comment=<script>alert(1)</script>&name=架空", why: "an attack" },
    { type: FORM, body: "card=4111111111111111&exp=12/27", why: "a card number is encrypted, not taken out" },
    { type: JSON_TYPE, body: '{"t":1700000000000,"n":[1,2.5],"s":"a"}', why: "JSON, byte for byte" },
    { type: JSON_TYPE, body: '{"postal":"1000001","phone":"090-1234-5678"}', why: "numbers of other kinds" },
    {
        type: HTML,
        body: "<p class='a'>パスワードを忘れた方は<a href=/reset>こちら</a></p>",
        why: "a word about passwords",
    },
    { type: "text/plain", body: "1234 5678 9012", why: "twelve digits without the check digit" },
    { type: "text/plain", body: "%{(#cmd='id').(#p=new java.lang.ProcessBuilder(#cmd))}", why: "an expression" },
]
test.each(STAYS)("stays: $why", async ({ type, body }) => {
    expect(await textOf(body, type)).toBe(body)
})

describe("what nobody can read is described, and not written", () => {
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000", "hex")
    const cases = [
        { type: "image/png", coding: "", bytes: png, why: "media" },
        {
            type: "application/pdf",
            coding: "",
            bytes: Buffer.from("%PDF\u0000\u0001\u0002\u0003\u0004"),
            why: "not-text",
        },
        { type: "text/html", coding: "", bytes: gzipSync("x".repeat(99)), why: "not-text" },
        { type: "text/html", coding: "gzip", bytes: Buffer.from("not gzip"), why: "content-encoding" },
        { type: "text/html", coding: "compress", bytes: Buffer.from("abc"), why: "content-encoding" },
        { type: "text/html", coding: "gzip, br", bytes: Buffer.from("abc"), why: "content-encoding" },
        { type: "multipart/form-data", coding: "", bytes: Buffer.from("--B\r\n"), why: "multipart-malformed" },
    ]
    test.each(cases)("$type $coding: $why", async ({ type, coding, bytes, why }) => {
        const { bytes: written, notKept } = await redact(bytes, type, coding)
        expect(written).toHaveLength(0)
        expect(notKept).toMatchObject({ why, bytes: bytes.length, ofBytes: bytes.length })
        expect(notKept?.digest).toMatch(/^[0-9a-f]{32}$/)
    })

    test("a file in a part is described in its place", async () => {
        const head = 'Content-Disposition: form-data; name="p"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n'
        const body = Buffer.concat([Buffer.from(`--B\r\n${head}`), png, Buffer.from("\r\n--B--\r\n")])
        const { bytes } = await redact(body, "multipart/form-data; boundary=B")
        expect(bytes.toString()).toMatch(/filename="a\.png"[^]*\[not kept: not-text, \d+ bytes, [0-9a-f]{32}\]/)
        expect(bytes.includes(png)).toBe(false)
    })

    test("a bomb unfolds up to the limit, and that is said", async () => {
        const { bytes, limited } = await redact(gzipSync(Buffer.alloc(20_000_000, "a ")), "text/plain", "gzip")
        expect(bytes).toHaveLength(UNFOLDED_LIMIT_BYTES)
        expect(limited).toBe(true)
    })
})

describe("laws", () => {
    const value = fc.stringMatching(/^[A-Za-z0-9!#$%^*_+/?~-]{6,40}$/)

    test("no password under its name survives, in whatever format", async () => {
        await fc.assert(
            fc.asyncProperty(value, async (secret) => {
                const bodies = [
                    [JSON.stringify({ a: 1, password: secret }), JSON_TYPE],
                    [new URLSearchParams({ a: "1", password: secret }).toString(), FORM],
                    [`a,password\n1,${secret}\n`, "text/csv"],
                    [`<input name="password" value="${secret}">`, HTML],
                ] as const
                for (const [body, type] of bodies) {
                    const { bytes } = await redact(Buffer.from(body), type)
                    const written = bytes.toString()
                    expect(written).not.toContain(secret)
                    expect(written).toContain("[redacted:")
                }
            }),
            { numRuns: 60 },
        )
    })

    test("whatever bytes come, it ends, and writes text or nothing", async () => {
        const types = fc.constantFrom(
            JSON_TYPE,
            FORM,
            HTML,
            "text/csv",
            "application/xml",
            "multipart/x; boundary=B",
            "",
            "a/b",
        )
        await fc.assert(
            fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), types, async (bytes, type) => {
                const { bytes: written, notKept } = await redact(bytes, type)
                expect(notKept === null || written.length === 0).toBe(true)
            }),
            { numRuns: 100 },
        )
    })
})

test.runIf(IS_SLOW_JOB).each([
    { why: "digits", make: (size: number) => "1234 5678 ".repeat(size / 10) },
    { why: "names without values", make: (size: number) => "password:".repeat(size / 9) },
    { why: "tags that never end", make: (size: number) => "<input ".repeat(size / 7) },
    { why: "quotes that never close", make: (size: number) => 'token="'.repeat(size / 7) },
    { why: "beginnings of tokens", make: (size: number) => "eyJaaaaaaaa".repeat(size / 11) },
    { why: "cards", make: (size: number) => "4111111111111111 ".repeat(size / 17) },
    { why: "one long word", make: (size: number) => "a".repeat(size) },
])("time grows with the text and no faster: $why", ({ make }) => {
    const growth = growthOf((text) => redactText(text, "text/plain", new KnownSecrets()), make)
    expect(growth).toBeLessThan(GROWTH_LIMIT)
})
