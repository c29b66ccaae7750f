import { PassThrough } from "node:stream"
import { expect, test } from "vitest"
import type { CommandContext } from "../command.ts"
import decoy from "../decoy.ts"

const CONTEXT: CommandContext = {
    dataDir: "/nowhere/sekisho-data",
    json: false,
    language: "en",
    print: () => undefined,
    tell: () => undefined,
    stdin: new PassThrough(),
    interactive: false,
    signal: new AbortController().signal,
}

test.each([
    { words: [], why: "no word" },
    { words: ["constructor"], why: "a name that objects inherit" },
    { words: ["add", "--count", "0"], why: "none" },
    { words: ["add", "--count", "many"], why: "no number" },
    { words: ["add", "--format", "xml"], why: "an unknown format" },
    { words: ["add", "--mail-domain", "localhost"], why: "no domain mail can be sent to" },
    { words: ["add", "--mail-domain", "a'.jp"], why: "a quote" },
    { words: ["remove"], why: "no id" },
    { words: ["remove", "d1", "d2"], why: "two ids" },
    { words: ["list", "d1"], why: "one word too many" },
])("decoy $words: usage ($why)", async ({ words }) => {
    await expect(decoy.run(words, CONTEXT)).rejects.toMatchObject({ code: "SEKISHO_CLI_USAGE" })
})

test("decoy expect members: no route, and the one that was meant", async () => {
    await expect(decoy.run(["expect", "members"], CONTEXT)).rejects.toMatchObject({
        code: "SEKISHO_CLI_INPUT_INVALID",
        expected: "/members",
    })
})

test("--json and another format contradict each other", async () => {
    const words = ["add", "--format", "csv"]
    await expect(decoy.run(words, { ...CONTEXT, json: true })).rejects.toMatchObject({ code: "SEKISHO_CLI_USAGE" })
})

test("where no gate runs, it says so", async () => {
    for (const words of [["list"], ["add"], ["remove", "d1"]])
        await expect(decoy.run(words, CONTEXT)).rejects.toMatchObject({ code: "SEKISHO_CLI_NOT_RUNNING" })
})
