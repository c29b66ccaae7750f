import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { zipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Language } from "../core/language.ts"
import type { CommandContext } from "./command.ts"
import watch from "./watch.ts"

const RECORDS = [
    ["GHSA-made-1", ["CVE-2017-5638"], "Maven", "org.apache.struts:struts2-core", "2.3.32"],
    ["GHSA-made-2", [], "npm", "thing", "2.0.0"],
    ["GHSA-made-3", ["CVE-2000-0009"], "npm", "other", "2.0.0"],
].map(([id, aliases, ecosystem, name, fixed]) => ({
    id,
    aliases,
    modified: "2024-01-04T22:53:28Z",
    published: "2018-10-18T19:24:26Z",
    affected: [
        { package: { ecosystem, name }, ranges: [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed }] }] },
    ],
}))
const CATALOGUE = {
    dateReleased: "2025-08-25T17:04:19Z",
    vulnerabilities: [
        { cveID: "CVE-2017-5638", dateAdded: "2021-11-03", dueDate: "2022-05-03" },
        { cveID: "CVE-2000-0009", dateAdded: "2021-11-03", dueDate: "2022-05-03" },
    ],
}
const LOCK = {
    lockfileVersion: 3,
    packages: {
        "node_modules/thing": { version: "1.0.0" },
        "node_modules/other": { version: "1.0.0" },
        "node_modules/fixed/node_modules/other": { version: "2.0.0" },
        "node_modules/new\u001b[2J": { version: "1.0.0" },
    },
}

let folder = ""
beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sekisho-watch-"))
    await writeFile(join(folder, "osv.json"), JSON.stringify(RECORDS))
    await writeFile(join(folder, "kev.json"), JSON.stringify(CATALOGUE))
    await writeFile(join(folder, "package-lock.json"), JSON.stringify(LOCK))
    await mkdir(join(folder, "lib"))
    await writeFile(join(folder, "lib", "struts2-core-2.3.31.jar"), zipSync({ "a.txt": Buffer.from("a") }))
    await writeFile(join(folder, "lib", "broken-1.0.jar"), "no zip")
    await run(["import", join(folder, "osv.json"), join(folder, "kev.json")])
})
afterAll(() => rm(folder, { recursive: true }))

interface Run {
    readonly code: number
    readonly text: string
}

async function run(args: readonly string[], json = false, language: Language = "en"): Promise<Run> {
    const lines: string[] = []
    const context: CommandContext = {
        dataDir: folder,
        json,
        language,
        print: (line) => void lines.push(line),
        tell: () => undefined,
        stdin: process.stdin,
        interactive: false,
        signal: new AbortController().signal,
    }
    return { code: await watch.run(args, context), text: lines.join("\n") }
}

describe("sekisho watch", () => {
    test.each<[string, readonly string[], number]>([
        ["affected", ["struts2-core 2.3.31"], 1],
        ["two words without quotes", ["struts2-core", "2.3.31"], 1],
        ["a package URL", ["pkg:maven/org.apache.struts/struts2-core@2.3.31"], 1],
        ["repaired", ["struts2-core 2.3.32"], 0],
        ["of another ecosystem", ["pkg:npm/struts2-core@2.3.31"], 3],
        ["repaired, and one that no record names", ["struts2-core 2.3.32", "unheard-of 1.0"], 3],
        ["not a version", ["pkg:npm/thing@soon"], 1],
    ])("%s: %j ends with %i", async (_, args, code) => {
        expect((await run(args)).code).toBe(code)
    })

    test("all four questions are answered, in both languages", async () => {
        const { text } = await run(["struts2-core 2.3.31"])
        expect(text).toMatch(/affected by CVE-2017-5638, GHSA-made-1/)
        expect(text).toMatch(/exploited \(in KEV since 2021-11-03/)
        expect(text).toMatch(/known since 2018-10-18/)
        expect(text).toMatch(/repaired in 2\.3\.32/)
        expect(text).toMatch(/refuses the test request struts-content-type/)
        expect((await run(["struts2-core 2.3.31"], false, "ja")).text).toMatch(/悪用されています[^]*遮断します/)
    })

    test("of a list, what is exploited and not proved to be refused comes first", async () => {
        const { code, text } = await run([join(folder, "package-lock.json")], true)
        const states = text.split("\n").map((line): unknown => JSON.parse(line))
        expect(states).toMatchObject([
            { name: "other", version: "1.0.0", ids: ["CVE-2000-0009", "GHSA-made-3"], gate: "not-checked" },
            { name: "thing", state: "affected", kev: null },
            { name: "other", version: "2.0.0", state: "not-affected" },
            { state: "not-checked", why: "no-advisory-of-that-name" },
        ])
        expect(code).toBe(1)
    })

    test("a table and a total; names that would steer a terminal do not reach it", async () => {
        const { text } = await run([join(folder, "package-lock.json")])
        expect(text).toMatch(/^component +weakness +severity/m)
        expect(text).toMatch(/weaknesses: 2, in components: 2 \(exploited: 1, of these not proved to be refused: 1\)/)
        expect(text).not.toContain("\u001b")
    })

    test("a folder of jars: a guess is told as one, and a damaged jar hides no other", async () => {
        const { code, text } = await run([join(folder, "lib")])
        expect(code).toBe(1)
        expect(text).toMatch(/guess from the file's name \(struts2-core-2\.3\.31\.jar\)/)
        expect(text).toMatch(/broken-1\.0\.jar: not checked, it cannot be read/)
    })

    test.each<[string, readonly string[], string]>([
        ["nothing", [], "SEKISHO_CLI_USAGE"],
        ["a name alone", ["struts2-core"], "SEKISHO_CLI_USAGE"],
        ["an option that is none", ["--all"], "SEKISHO_CLI_USAGE"],
        ["a path that is not there", ["./missing.json"], "SEKISHO_CLI_FILE_UNREADABLE"],
        ["import of nothing", ["import"], "SEKISHO_CLI_USAGE"],
    ])("%s is refused", async (_, args, code) => {
        await expect(run(args)).rejects.toMatchObject({ code })
    })

    test("a list that is damaged is named with the place and what is expected there", async () => {
        const path = join(folder, "bad.json")
        await writeFile(path, '{"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"name":1}]}')
        await expect(run([path])).rejects.toMatchObject({
            code: "SEKISHO_WATCH_LIST_INVALID",
            key: `${path}: components[0].name`,
        })
    })
})
