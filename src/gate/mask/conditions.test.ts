// Validators of a masked representation: the application judges its own tags, the client never has an old copy confirmed.
import { describe, expect, test } from "vitest"
import { maskOf, type Field } from "../../core/fields.ts"
import type { ResponseHead } from "../head/response-head.ts"
import { Fields } from "../http1/head.ts"
import type { ClientRequest } from "../transport/client-stream.ts"
import { applicationTags, maskedTag } from "./entity-tag.ts"
import { maskedHead, measuredHead } from "./masked-head.ts"
import { maskedRequest } from "./masked-request.ts"
import type { RouteMask } from "./route-mask.ts"

function maskFor(...fields: readonly Field[]): RouteMask {
    return { fields: new Set(fields), bits: maskOf(fields) }
}

const PHONE = maskFor("phone")

describe("entity tags", () => {
    const tags = ['"abc"', 'W/"abc"', '""', '"a-b.c,d"', '"\xe9"']
    test.each(tags)("%s comes back as it was", (tag) => {
        const sent = maskedTag(tag, PHONE) ?? ""
        expect(sent).toMatch(/^W\/"/)
        expect(applicationTags(sent, PHONE)).toBe(tag)
        expect(applicationTags(sent, maskFor("phone", "email"))).toBe("")
    })

    test.each(["abc", '"a b"', ""])("%s is no tag", (tag) => {
        expect(maskedTag(tag, PHONE)).toBe(null)
    })
})

function requestOf(method: string, ...raw: readonly string[]): ClientRequest {
    const fields = new Fields()
    for (let index = 0; index < raw.length; index += 2) {
        fields.raw.push(raw[index] ?? "", raw[index + 1] ?? "")
        fields.names.push((raw[index] ?? "").toLowerCase())
    }
    return { method, target: "/", httpVersion: "1.1", scheme: "http", peer: "::1", body: { kind: "none" }, fields }
}

describe("conditions that go on", () => {
    const ours = maskedTag('"v1"', PHONE) ?? ""
    const rows = [
        { method: "GET", field: "If-None-Match", value: ours, want: '"v1"', why: "ours, in its own words" },
        { method: "GET", field: "If-None-Match", value: '"v1"', want: undefined, why: "a copy of before" },
        { method: "GET", field: "If-None-Match", value: `"x", ${ours}`, want: '"v1"', why: "one of two" },
        { method: "GET", field: "If-None-Match", value: "*", want: undefined, why: "any copy" },
        { method: "PUT", field: "If-None-Match", value: "*", want: "*", why: "only where there is nothing" },
        {
            method: "GET",
            field: "If-Modified-Since",
            value: "Sun, 01 Nov 2026 00:00:00 GMT",
            want: undefined,
            why: "a date",
        },
        { method: "PUT", field: "If-Match", value: ours, want: '"v1"', why: "what was read is written back" },
        { method: "PUT", field: "If-Match", value: '"v2"', want: '"v2"', why: "a condition of a write is kept" },
        { method: "GET", field: "Accept", value: "*/*", want: "*/*", why: "no condition" },
    ]
    test.each(rows)("$method $field: $value ($why)", ({ method, field, value, want }) => {
        const { fields } = maskedRequest(requestOf(method, "Host", "a", field, value), PHONE)
        expect(fields.get(field.toLowerCase())).toBe(want)
        expect(fields.get("host")).toBe("a")
    })
})

const RAW = Object.entries({
    "Content-Type": "text/html",
    "Content-Length": "10",
    "Content-Encoding": "gzip",
    ETag: '"v1"',
    "Last-Modified": "Sun, 01 Nov 2026 00:00:00 GMT",
    "Accept-Ranges": "bytes",
    "Content-MD5": "x",
    Digest: "x",
    "Repr-Digest": "x",
    "Content-Digest": "x",
    "X-Own": "y",
}).flat()

describe("a masked head", () => {
    const HEAD: ResponseHead = {
        status: 200,
        reason: "OK",
        fields: RAW,
        contentType: "text/html",
        contentEncoding: "gzip",
        bodyBytes: 10,
        setCookies: [],
    }

    test("says nothing of the bytes that came", () => {
        const head = measuredHead(maskedHead(HEAD, PHONE), 7)
        const tag = maskedTag('"v1"', PHONE)
        expect(head.fields).toEqual(["Content-Type", "text/html", "ETag", tag, "X-Own", "y", "Content-Length", "7"])
        expect(head.bodyBytes).toBe(7)
    })

    test("of an answer without a body has none either", () => {
        const head = maskedHead({ ...HEAD, status: 304, bodyBytes: 0 }, PHONE)
        expect(head.bodyBytes).toBe(0)
        expect(head.fields).not.toContain("Content-Length")
    })
})
