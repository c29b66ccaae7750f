import { expect, test } from "vitest"
import { keptPrivate, mayBeShared } from "./shared-cache.ts"

const NOW = Date.parse("2026-11-26T00:00:00Z")
const FACTS = { method: "GET", authorized: false, status: 200, nowMs: NOW }
const LATER = "Fri, 27 Nov 2026 00:00:00 GMT"
const EARLIER = "Wed, 25 Nov 2026 00:00:00 GMT"

test.each([
    { fields: ["Cache-Control", "public, max-age=60"], shared: true, why: "said so" },
    { fields: ["cache-control", "MAX-AGE = 60"], shared: true, why: "names in any case, spaces around the sign" },
    { fields: ["Cache-Control", "public"], shared: true, why: "public alone lets a cache guess how long" },
    { fields: ["Cache-Control", 's-maxage="10", max-age=0'], shared: true, why: "s-maxage speaks to shared caches" },
    { fields: ["Cache-Control", "max-age=60, s-maxage=0"], shared: false, why: "and outdoes max-age" },
    { fields: ["Cache-Control", "private, max-age=60"], shared: false, why: "for the visitor's own cache" },
    {
        fields: ["Cache-Control", "max-age=60", "Cache-Control", "no-store"],
        shared: false,
        why: "two fields, one list",
    },
    { fields: ["Cache-Control", "no-cache, max-age=60"], shared: false, why: "asked again before each use" },
    { fields: ["Cache-Control", "max-age=0"], shared: false, why: "stale at once" },
    { fields: ["Expires", LATER], shared: true, why: "a time to come" },
    { fields: ["Expires", EARLIER], shared: false, why: "a time gone by" },
    { fields: ["Expires", "0"], shared: false, why: "no date is a time gone by (RFC 9111 part 5.3)" },
    { fields: ["Cache-Control", "no-store", "CDN-Cache-Control", "max-age=60"], shared: true, why: "RFC 9213" },
    { fields: ["Surrogate-Control", "max-age=60"], shared: true, why: "what surrogates go by" },
    { fields: ["Cache-Control", "max-age=60", "Vary", "Accept, Cookie"], shared: false, why: "one copy a cookie" },
    { fields: ["Cache-Control", "max-age=60", "Vary", "*"], shared: false, why: "no request is the same" },
    {
        fields: ["Cache-Control", "max-age=60", "Vary", "Accept-Encoding"],
        shared: true,
        why: "this says nothing of who",
    },
    { fields: ["Last-Modified", EARLIER], shared: true, why: "kept by guess" },
    { fields: ["Last-Modified", EARLIER, "Set-Cookie", "a=1"], shared: false, why: "nobody guesses beside a cookie" },
    { fields: ["Content-Type", "text/html"], shared: false, why: "nothing is said" },
    { fields: ["Cache-Control", "x-public=1, notpublic"], shared: false, why: "unknown directives" },
])("$fields: $why", ({ fields, shared }) => {
    expect(mayBeShared({ ...FACTS, fields })).toBe(shared)
})

test.each([
    { facts: { method: "POST" }, shared: false, why: "answers to POST are kept by nobody" },
    { facts: { status: 500 }, shared: false, why: "nor are failures" },
    { facts: { authorized: true }, shared: false, why: "Authorization forbids it (RFC 9111 part 3.5)" },
    { facts: {}, shared: true, why: "the same without" },
])("max-age=60, $facts: $why", ({ facts, shared }) => {
    expect(mayBeShared({ ...FACTS, ...facts, fields: ["Cache-Control", "max-age=60"] })).toBe(shared)
})

test("public lets even an answer to Authorization be kept", () => {
    const fields = ["Cache-Control", "public, max-age=60"]
    expect(mayBeShared({ ...FACTS, authorized: true, fields })).toBe(true)
})

test("kept private: nothing is left that a shared cache could go by", () => {
    const fields = [
        "Content-Type",
        "text/html",
        "CACHE-CONTROL",
        "public",
        "Expires",
        LATER,
        "CDN-Cache-Control",
        "max-age=9",
    ]
    const kept = keptPrivate(fields)
    expect(kept).toEqual(["Content-Type", "text/html", "Cache-Control", "private, no-store"])
    expect(mayBeShared({ ...FACTS, fields: kept })).toBe(false)
})
