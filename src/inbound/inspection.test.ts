import { gzipSync } from "node:zlib"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Decision, Mode } from "../core/decision.ts"
import { CleanMemo } from "./clean-memo.ts"
import type { RequestHead } from "./contract.ts"
import { createInspection, RequestInspection } from "./inspection.ts"

const ATTACK = "1' UNION SELECT name,email FROM members-- -"
const FORM = "application/x-www-form-urlencoded"

function headOf(target: string, headers: RequestHead["headers"] = []): RequestHead {
    return { method: headers.length > 0 ? "POST" : "GET", target, httpVersion: "1.1", headers }
}

function judge(
    head: RequestHead,
    body: Uint8Array | string = "",
    sizes: readonly number[] = [],
    mode: Mode = "block",
): Decision {
    const inspection = createInspection(head, { mode, bodyInspectBytes: 100_000 })
    const first = inspection.head()
    if (first.kind === "block") return first
    const bytes = typeof body === "string" ? Buffer.from(body, "utf8") : body
    for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const size = sizes[turn] ?? bytes.length
        const decision = inspection.push(bytes.subarray(at, at + size))
        if (decision !== null) return decision
        at += size
    }
    return inspection.end()
}

const PLACES = [
    { where: "query.id", head: headOf(`/x?id=${encodeURIComponent(ATTACK)}`), body: "" },
    { where: "cookie.id", head: headOf("/x", [["Cookie", `a=1; id=${ATTACK}`]]), body: "" },
    { where: "header.x-id", head: headOf("/x", [["X-Id", ATTACK]]), body: "" },
    {
        where: "header.referer→query.q",
        head: headOf("/x", [["Referer", `https://a.jp/?q=${encodeURIComponent(ATTACK)}`]]),
        body: "",
    },
    { where: "form.id", head: headOf("/x", [["Content-Type", FORM]]), body: `a=b&id=${encodeURIComponent(ATTACK)}` },
    {
        where: "form.id",
        head: headOf("/x", [["content-type", FORM]]),
        body: `id=1&id=${encodeURIComponent(ATTACK)}&id=2`,
    },
    {
        where: "json.a[0].id",
        head: headOf("/x", [["Content-Type", "application/json"]]),
        body: JSON.stringify({ a: [{ id: ATTACK }] }),
    },
    {
        where: "json.id",
        head: headOf("/x", [["Content-Type", "application/json"]]),
        body: `{"id":${JSON.stringify(ATTACK)},"id":1}`,
    },
    { where: "query.q→json.id", head: headOf(`/x?q=${encodeURIComponent(JSON.stringify({ id: ATTACK }))}`), body: "" },
    {
        where: "multipart.id.content",
        head: headOf("/x", [["Content-Type", "multipart/form-data; boundary=B"]]),
        body: `--B\r\nContent-Disposition: form-data; name="id"\r\n\r\n${ATTACK}\r\n--B--`,
    },
    {
        where: "multipart.f.filename",
        head: headOf("/x", [["Content-Type", "multipart/form-data; boundary=B"]]),
        body: `--B\r\nContent-Disposition: form-data; name="f"; filename="${ATTACK}"\r\n\r\nx\r\n--B--`,
    },
] as const

test.each(PLACES)("an attack is found in $where", ({ where, head, body }) => {
    const decision = judge(head, body)
    expect(decision).toMatchObject({ kind: "block", status: 403, code: null })
    expect(decision.findings[0]).toMatchObject({ detector: "sql", path: where })
})

test("the last byte is judged before it is forwarded: an attack in the body blocks at the end, or before", () => {
    const inspection = createInspection(headOf("/x", [["Content-Type", FORM]]), {
        mode: "block",
        bodyInspectBytes: 1_000,
    })
    expect(inspection.head().kind).toBe("allow")
    expect(inspection.push(Buffer.from(`id=${encodeURIComponent(ATTACK)}`))).toBeNull()
    expect(inspection.end().kind).toBe("block")
})

test("what stands behind a body is judged with it", () => {
    const inspection = createInspection(headOf("/x", [["Content-Type", FORM]]), {
        mode: "block",
        bodyInspectBytes: 1_000,
    })
    expect(inspection.push(Buffer.from("a=b"))).toBeNull()
    expect(inspection.end([["X-Checksum", ATTACK]])).toMatchObject({
        kind: "block",
        findings: [{ path: "header.x-checksum" }],
    })
})

test("an attack in the content of a file is reported, and does not refuse the upload by itself", () => {
    const head = headOf("/x", [["Content-Type", "multipart/form-data; boundary=B"]])
    const body = `--B\r\nContent-Disposition: form-data; name="f"; filename="backup.sql"\r\n\r\n${ATTACK}\r\n--B--`
    expect(judge(head, body)).toMatchObject({ kind: "observe", wouldBlock: false })
})

const FAULTS = [
    {
        headers: [["Content-Type", FORM]],
        body: "a".repeat(100_001),
        status: 413,
        code: "SEKISHO_INBOUND_BODY_TOO_LARGE",
        why: "too long",
    },
    {
        headers: [["Content-Encoding", "zstd"]],
        body: "x",
        status: 415,
        code: "SEKISHO_INBOUND_ENCODING_UNSUPPORTED",
        why: "an unknown encoding",
    },
    {
        headers: [["Content-Encoding", "gzip"]],
        body: "not gzip",
        status: 400,
        code: "SEKISHO_INBOUND_AMBIGUOUS",
        why: "not what it says",
    },
    {
        headers: [["Content-Encoding", "gzip"]],
        body: gzipSync(Buffer.alloc(200_000)),
        status: 413,
        code: "SEKISHO_INBOUND_BODY_TOO_LARGE",
        why: "a bomb",
    },
    {
        headers: [["Content-Type", "text/plain; charset=utf-7"]],
        body: "x",
        status: 415,
        code: "SEKISHO_INBOUND_ENCODING_UNSUPPORTED",
        why: "UTF-7",
    },
    {
        headers: [
            ["Content-Type", FORM],
            ["content-type", "text/plain"],
        ],
        body: "x",
        status: 400,
        code: "SEKISHO_INBOUND_AMBIGUOUS",
        why: "two types",
    },
    {
        headers: [["Content-Type", "application/json"]],
        body: "[".repeat(1_000),
        status: 400,
        code: "SEKISHO_INBOUND_LIMIT",
        why: "too deep",
    },
] as const

test.each(FAULTS)("$status for a body: $why", ({ headers, body, status, code }) => {
    expect(judge(headOf("/x", headers), body)).toMatchObject({ kind: "block", status, code })
    expect(judge(headOf("/x", headers), body, [], "observe")).toMatchObject({ kind: "observe", wouldBlock: true })
})

test("an encoded body is decoded", () => {
    const head = headOf("/x", [
        ["Content-Type", FORM],
        ["Content-Encoding", "gzip"],
    ])
    expect(judge(head, gzipSync(`id=${encodeURIComponent(ATTACK)}`)).kind).toBe("block")
})

const BENIGN = [
    { head: headOf("/news/2024/05/01?page=2&order=new"), body: "", why: "a page" },
    {
        head: headOf(`/s?q=${encodeURIComponent("O'Reilly の本 (SQL入門) を union して select")}`),
        body: "",
        why: "a search that mentions words",
    },
    {
        head: headOf("/x", [["Content-Type", FORM]]),
        body: "a=%95%5C%8E%A6%82%CC%94%5C%97%CD",
        why: "Shift_JIS with 5C trail bytes",
    },
    {
        head: headOf("/x", [["Content-Type", FORM]]),
        body: `c=${encodeURIComponent("（´・ω・｀）－－ ＼(^o^)／ ＞＜ １＝１！")}`,
        why: "kaomoji",
    },
    { head: headOf("/x?u=https%253A%252F%252Fa.jp%252F%253Fb%253Dc"), body: "", why: "a nested redirect" },
] as const

test.each(BENIGN)("passes: $why", ({ head, body }) => {
    expect(judge(head, body)).toEqual({ kind: "allow", score: 0, findings: [] })
})

describe("laws", () => {
    const options = { mode: "block", bodyInspectBytes: 5_000 } as const
    const piece = fc.constantFrom(
        "id=",
        "&",
        ATTACK,
        "{",
        '"a":',
        "[",
        "]",
        "}",
        "--B",
        "\r\n",
        "%27",
        "\x95\x5c",
        "\xc0\xae",
        "../",
        "${",
        "<",
        "&#39;",
        "\0",
        "表",
        ";",
        "/*",
        "=",
    )
    const texts = fc
        .array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 20 })
        .map((pieces) => pieces.join(""))
    const types = fc.constantFrom(
        FORM,
        "application/json",
        "text/plain",
        "",
        "multipart/form-data; boundary=B",
        "image/png",
        "text/plain; charset=shift_jis",
        "x/y; charset=euc-jp",
    )
    const encodings = fc.constantFrom("", "", "", "gzip", "deflate", "br")

    const outcome = (head: RequestHead, body: Uint8Array, sizes: readonly number[], memo: CleanMemo): Decision => {
        const inspection = new RequestInspection(head, options, memo)
        if (inspection.head().kind === "block") return inspection.head()
        let at = 0
        for (const size of [...sizes, body.length]) {
            const decision = inspection.push(body.subarray(at, at + size))
            if (decision !== null) return decision
            at += size
        }
        return inspection.end()
    }

    test("any bytes: a decision and no error, evidence in bounds, the same under any chunking and with any memo", () => {
        const memo = new CleanMemo()
        fc.assert(
            fc.property(
                texts,
                texts,
                types,
                encodings,
                texts,
                fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 12 }),
                (target, header, type, encoding, body, sizes) => {
                    const head = headOf(`/${target}`, [
                        ["X-A", header],
                        ["Cookie", header],
                        ["Content-Type", type],
                        ["Content-Encoding", encoding],
                    ])
                    const bytes = Buffer.from(body, "latin1")
                    const whole = outcome(head, bytes, [], new CleanMemo())
                    expect(outcome(head, bytes, sizes, memo)).toEqual(whole)
                    for (const { evidence } of whole.findings) {
                        expect(evidence.start).toBeGreaterThanOrEqual(0)
                        expect(evidence.end).toBeGreaterThanOrEqual(evidence.start)
                    }
                },
            ),
            { numRuns: 300 },
        )
    })

    test("evidence lies within the text it speaks of", () => {
        fc.assert(
            fc.property(texts, (text) => {
                const lengths: number[] = []
                const witness = ({ evidence }: Decision["findings"][number], shown: string): void => {
                    lengths.push(shown.length - (evidence.end - evidence.start))
                }
                createInspection(headOf("/", [["X-A", text]]), { ...options, witness }).head()
                expect(lengths.every((difference) => difference === 0)).toBe(true)
            }),
        )
    })
})
