import { expect, test } from "vitest"
import { utf8Text, yamlValue } from "./read-text.ts"

const CODE = "SEKISHO_CONFIG_UNREADABLE"

test("Windows' line ends and byte order mark are taken", () => {
    const bytes = new TextEncoder().encode("\ufefflisten: 127.0.0.1:8080\r\nworkers: 2\r\n")
    expect(yamlValue(utf8Text(bytes, "a.yaml", CODE), "a.yaml", CODE)).toEqual({ listen: "127.0.0.1:8080", workers: 2 })
})

test("Shift_JIS is refused and the file named, instead of showing letters nobody can read", () => {
    const shiftJis = Uint8Array.of(0x8d, 0x4c, 0x95, 0xf1, 0x89, 0xdb)
    expect(() => utf8Text(shiftJis, "a.yaml", CODE)).toThrow(
        expect.objectContaining({ code: CODE, key: "a.yaml", expected: "UTF-8" }),
    )
})

test.each([
    { text: "upstream: http://a\n  listen: x\n", key: "a.yaml:1:11", why: "indented below a value" },
    { text: "a: [1, 2\n", key: "a.yaml:2:1", why: "never closed" },
    { text: "a:\n\t- b\n", key: "a.yaml:2:1", why: "a tab" },
])("the place is named: $why", ({ text, key }) => {
    expect(() => yamlValue(text, "a.yaml", CODE)).toThrow(
        expect.objectContaining({ code: CODE, key, expected: "YAML" }),
    )
})
