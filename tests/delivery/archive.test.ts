// What a bundle is made of, without making one: the pinned Node, archives that depend on nothing but their contents, names.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, expect, test } from "vitest"
import { archiveFolder } from "../../scripts/bundle/archive.ts"
import { sealFolder } from "../../scripts/bundle/checksums.ts"
import { checkIntegrity } from "../../scripts/bundle/node-runtime.ts"
import { NODE_VERSION, PLATFORMS } from "../../scripts/bundle/platforms.data.ts"

const ROOT = resolve(import.meta.dirname, "../..")
const dir = mkdtempSync(join(tmpdir(), "sekisho-archive-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test("the Node that is packed is the one the project pins", () => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))
    expect(devDependencies.node).toBe(NODE_VERSION)
})

test("an archive of Node that is not the pinned one is refused", () => {
    const file = join(dir, "node.tgz")
    writeFileSync(file, "another program")
    expect(() => checkIntegrity(file, PLATFORMS[0]?.nodeIntegrity ?? "")).toThrow("its digest is sha512-")
})

test("an archive depends on names, modes and contents, not on when, by whom and in which order it was made", () => {
    const sums = ["one", "two"].map((name, turn) => {
        const folder = join(dir, name, "sample")
        for (const file of turn === 0 ? ["a", "b/c"] : ["b/c", "a"]) {
            mkdirSync(join(folder, "b"), { recursive: true })
            writeFileSync(join(folder, file), file, { mode: turn === 0 ? 0o600 : 0o664 })
            utimesSync(join(folder, file), turn * 1_000_000, turn * 1_000_000)
        }
        sealFolder(folder)
        return archiveFolder(folder, join(dir, name, "sample.tar.gz"))
    })
    expect(sums[0]).toBe(sums[1])
})

test("a name that could be read in two ways cannot be in a bundle", () => {
    const folder = join(dir, "names")
    mkdirSync(folder)
    writeFileSync(join(folder, "a\nb"), "")
    expect(() => sealFolder(folder)).toThrow("cannot be in a bundle")
})
