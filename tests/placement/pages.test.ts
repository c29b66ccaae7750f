// All pages of docs/placement/ and docs/install*.md, those that cannot be run as well: their configurations are ones that the
// gate accepts, and their links lead somewhere.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { expect, test } from "vitest"
import { parse } from "yaml"
import { CONFIG_FILE_SCHEMA } from "../../src/config/config-schema.ts"
import { resolveConfig } from "../../src/config/resolve-config.ts"

const DOCS = resolve(import.meta.dirname, "../../docs")
const FOLDER = join(DOCS, "placement")
const install = ["install.md", "install.ja.md"].map((name) => join(DOCS, name))
const pages = [...readdirSync(FOLDER).map((name) => join(FOLDER, name)), ...install].map((file) => {
    return { name: file.slice(DOCS.length + 1), file, text: readFileSync(file, "utf8") }
})

const configurations = pages.flatMap(({ name, text }) =>
    [...text.matchAll(/^```yaml([^\n]*)\n([^]*?)^```$/gm)].map(([, kind = "", yaml = ""]) => ({ name, kind, yaml })),
)

test("there are as many configurations as pictures", () => {
    expect(configurations.length).toBeGreaterThanOrEqual(8)
})

test.each(configurations)("$name,$kind: a configuration that the gate takes", ({ yaml }) => {
    const config = resolveConfig(CONFIG_FILE_SCHEMA.parse(parse(yaml)), { dataDir: "/var/lib/sekisho" })
    expect(config.upstream.urls.length).toBeGreaterThan(0)
})

const links = pages.flatMap(({ name, file, text }) =>
    [...text.matchAll(/\]\(([^)#:]*)(?:#([^)]+))?\)/g)].map(([, path = "", anchor = ""]) => {
        return { name, target: path === "" ? file : join(dirname(file), path), anchor }
    }),
)

test.each(links)("$name → $target#$anchor", ({ target, anchor }) => {
    expect(existsSync(target)).toBe(true)
    // Without an anchor it is the page itself, or a folder.
    const known = anchor === "" ? [""] : headings(readFileSync(target, "utf8"))
    expect(known).toContain(anchor)
})

/** As they are made into anchors: lower case, spaces to hyphens, no punctuation. */
function headings(text: string): readonly string[] {
    return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
        title
            .toLowerCase()
            .replaceAll(/[^\p{L}\p{N} -]/gu, "")
            .replaceAll(" ", "-"),
    )
}
