import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openInstallation } from "../../config/installation.ts"
import type { Language } from "../../core/language.ts"
import key from "../key.ts"
import { keyStates } from "./key-states.ts"
import { keyLines } from "./key-table.ts"

let home = ""
let dataDir = ""
beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "sekisho-key-"))
    dataDir = join(home, "data")
})
afterEach(() => rmSync(home, { recursive: true }))

async function run(args: readonly string[], json = true, language: Language = "en"): Promise<string> {
    const lines: string[] = []
    await key.run(args, {
        dataDir,
        json,
        language,
        print: (line) => void lines.push(line),
        tell: () => undefined,
        stdin: new PassThrough(),
        interactive: false,
        signal: new AbortController().signal,
    })
    return lines.join("\n")
}

describe("sekisho key", () => {
    test("rotate, and the list says which counts now and which with the next start; neither prints a key", async () => {
        const first = await openInstallation(dataDir, join(home, "person.key"))
        const rotated: unknown = JSON.parse(await run(["rotate", "--why", "yearly"]))
        const again = await openInstallation(dataDir, null)
        expect(rotated).toEqual({ key: again.keyId, before: first.keyId, keyFile: first.keyFile })
        const listed: unknown = JSON.parse(await run([]))
        expect(listed).toMatchObject({
            keys: [
                { key: first.keyId, state: "until-next-start" },
                { key: again.keyId, state: "waiting", inForceSince: null },
            ],
            destroyed: [],
        })
        const said = [await run(["list"], false), JSON.stringify(listed), JSON.stringify(rotated)].join("\n")
        for (const held of again.keys) expect(said).not.toContain(Buffer.from(held.key).toString("hex"))
        expect(said).toContain(`in force until the gate's next start, then ${again.keyId}`)
    })

    test.each([
        { language: "ja" as const, want: ["控えを取り直して", "二度数える", "おとり"] },
        { language: "en" as const, want: ["Copy ", "count one person twice", "Decoys"] },
    ])("what it costs is said in $language", async ({ language, want }) => {
        await openInstallation(dataDir, join(home, "person.key"))
        const said = await run(["rotate", "--why", "yearly"], false, language)
        for (const words of want) expect(said).toContain(words)
    })

    test.each([
        { args: ["rotate"], why: "no reason" },
        { args: ["rotate", "--why", "  "], why: "an empty one" },
        { args: ["rotate", "--why", "x".repeat(501)], why: "one that is too long" },
        { args: ["list", "--why", "x"], why: "a list needs none" },
        { args: ["destroy"], why: "no such word" },
        { args: ["list", "list"], why: "two words" },
    ])("usage: $why", async ({ args }) => {
        await openInstallation(dataDir, join(home, "person.key"))
        await expect(run(args)).rejects.toMatchObject({ code: "SEKISHO_CLI_USAGE" })
    })

    test("a folder that is none is named, not made", async () => {
        await expect(run(["rotate", "--why", "x"])).rejects.toMatchObject({ code: "SEKISHO_CLI_NO_DATA" })
        expect(readdirSync(home)).toEqual([])
    })
})

const DAY_MS = 86_400_000
const held = (keyId: string, madeAtMs: number | null, usedSinceMs: number | null) => ({
    keyId,
    key: new Uint8Array(32),
    madeAtMs,
    usedSinceMs,
})

test.each([
    { keys: [held("a", null, null)], want: ["in-force"], why: "the first and only one" },
    { keys: [held("a", null, 0), held("b", DAY_MS, null)], want: ["until-next-start", "waiting"], why: "just made" },
    { keys: [held("a", null, 0), held("b", DAY_MS, DAY_MS)], want: ["kept", "in-force"], why: "in use" },
    { keys: [held("b", DAY_MS, DAY_MS)], want: ["in-force"], why: "the one before has gone" },
])("states $want: $why", ({ keys, want }) => {
    const shown = keyStates({ keys, createdAtMs: 0 })
    expect(shown.map(({ state }) => state)).toEqual(want)
    expect(keyLines(shown, 3 * DAY_MS, "en")[0]).toMatch(/^person key: [ab], for [23] days$/)
})
