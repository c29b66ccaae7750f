// docs/patches.md names every shipped patch with its mode and sources, and no other; the patches of docs/examples/ are ones.
import { globSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { readPatches } from "../src/cli/patch/read-patches.ts"
import { provePatch } from "../src/inbound/patches/prove-patch.ts"
import { STARTER_PATCHES } from "../src/inbound/patches/starter.data.ts"

const DOCS = resolve(import.meta.dirname, "../docs")
const page = readFileSync(resolve(DOCS, "patches.md"), "utf8")
const rows = page.split("\n").filter((line) => /^\| `[a-z0-9-]+` \| \[/.test(line))

test("the table has a row for each patch, in order, with its words", () => {
    const expected = STARTER_PATCHES.map(({ id, advisories, product, mode, explanation }) => {
        const sources = advisories.map((advisory) => `[${advisory.id}](${advisory.url})`).join(", ")
        return `| \`${id}\` | ${sources} | ${product} | ${mode} | ${explanation.en} |`
    })
    expect(rows).toEqual(expected)
})

test.each(globSync("examples/*-patch.yaml", { cwd: DOCS }))(
    "%s is a patch that holds its own test requests",
    (file) => {
        const patches = readPatches(readFileSync(resolve(DOCS, file), "utf8"))
        expect(patches).toHaveLength(1)
        expect(patches.flatMap(provePatch).filter(({ passed }) => !passed)).toEqual([])
    },
)
