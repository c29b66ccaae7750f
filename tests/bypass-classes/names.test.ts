// That no class is left out: the names as the survey of open guards has them, each with a table of its own or a test by name.
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { INBOUND_CLASSES } from "./inbound.case.data.ts"

const INBOUND = [
    "Multipart framing",
    "Multipart per-part headers",
    "Last-part-wins charset",
    "Charset confusion",
    "Body processor chosen by Content-Type",
    "Content-Type smuggling",
    "Nested content",
    "XML attributes unseen",
    "JSON duplicate keys",
    "JSON depth, number forms, comments, `\\u` escapes",
    "Double/mixed encoding",
    "Path before query split",
    "`//host` path",
    "Parameter pollution, array notation",
    "Size limit / padding",
    "Chunked / CL+TE / h2 downgrade",
    "Method and header override",
    "Body on GET/HEAD, HTTP/0.9",
    "JSON-in-SQL syntax",
    "ORM lookup operators, SSTI, React Flight payloads",
    "Padding in file names",
    "ReDoS of the guard",
    "Guard crash",
    "Automated evasion",
]
const OUTBOUND = [
    "Outbound dodge: Range",
    "Outbound dodge: Accept-Charset / Accept-Encoding",
    "Outbound dodge: slow drip",
    "Response-rule denial of service",
]

test("each class has attacks and honest twins, and each says where its trick is written down", () => {
    expect(INBOUND_CLASSES.map(({ name }) => name)).toEqual(INBOUND)
    for (const { attacks, twins } of INBOUND_CLASSES) {
        expect(Math.min(attacks.length, twins.length)).toBeGreaterThan(0)
        expect([...attacks, ...twins].filter(({ source }) => source === "")).toEqual([])
    }
})

test.each(OUTBOUND)("%s has tests by that name", (name) => {
    const tests = readFileSync(resolve(import.meta.dirname, "outbound.test.ts"), "utf8")
    expect(tests).toContain(`describe("${name}"`)
})
