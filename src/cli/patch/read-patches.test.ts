import { expect, test } from "vitest"
import { stringify } from "yaml"
import { STARTER_PATCHES } from "../../inbound/patches/starter.data.ts"
import { readPatches } from "./read-patches.ts"

const [SHIPPED] = STARTER_PATCHES

test("every shipped patch is one of a file, in YAML and in JSON", () => {
    expect(readPatches(stringify(STARTER_PATCHES))).toEqual(STARTER_PATCHES)
    expect(readPatches(JSON.stringify(STARTER_PATCHES))).toEqual(STARTER_PATCHES)
    expect(readPatches(stringify(SHIPPED))).toEqual([SHIPPED])
})

const slips = [
    {
        change: { expire: "2027-01-01" },
        code: "SEKISHO_CLI_INPUT_UNKNOWN_KEY",
        key: "expire",
        expected: "expires",
        why: "a slip in a key",
    },
    {
        change: { expires: "soon" },
        code: "SEKISHO_CLI_INPUT_INVALID",
        key: "expires",
        expected: "ISO date",
        why: "no day",
    },
    { change: { mode: "drop" }, code: "SEKISHO_CLI_INPUT_INVALID", key: "mode", expected: "block", why: "no mode" },
    {
        change: { routes: ["a"] },
        code: "SEKISHO_CLI_INPUT_INVALID",
        key: "routes.0",
        expected: "/path",
        why: "no route",
    },
    {
        change: { tests: { attacks: [], benign: ["GET / HTTP/1.1\n\n"] } },
        code: "SEKISHO_CLI_INPUT_INVALID",
        key: "tests.attacks",
        expected: "1",
        why: "a patch that cannot be proved",
    },
    {
        change: { condition: { kind: "equals", at: "query.a", valeu: "b" } },
        code: "SEKISHO_CLI_INPUT_INVALID",
        key: "condition.value",
        expected: '"…"',
        why: "a slip in a condition",
    },
]

test.each(slips)("$why is named", ({ change, code, key, expected }) => {
    expect(() => readPatches(stringify({ ...SHIPPED, ...change }))).toThrow(
        expect.objectContaining({ code, key, expected: expect.stringContaining(expected) }),
    )
})

test("what is no YAML, and one id twice", () => {
    expect(() => readPatches("{")).toThrow(expect.objectContaining({ code: "SEKISHO_CLI_INPUT_INVALID" }))
    expect(() => readPatches(stringify([SHIPPED, SHIPPED]))).toThrow(expect.objectContaining({ key: "id" }))
})
