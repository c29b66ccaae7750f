import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { expect, test } from "vitest"

const ROOT = resolve(import.meta.dirname, "../..")
const release: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version
const node = process.versions.node

test.each([
    { words: ["--version"], why: "as every program is asked" },
    { words: ["version"], why: "as a command" },
    { words: ["--lang", "en", "--version"], why: "behind what every command takes" },
])("$words: $why", ({ words }) => {
    const env = { ...process.env, LC_ALL: "C" }
    const got = execFileSync(process.execPath, [join(ROOT, "bin/sekisho"), ...words], { encoding: "utf8", env })
    expect(got).toBe(`sekisho ${String(release)} (Node ${node})\n`)
})

test("--json", () => {
    const got = execFileSync(process.execPath, [join(ROOT, "bin/sekisho"), "--version", "--json"], { encoding: "utf8" })
    expect(JSON.parse(got)).toEqual({ version: release, node })
})
