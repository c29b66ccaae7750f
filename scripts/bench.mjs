// `npm run bench`: the benches whose figures the docs cite, one after the other, each in a process of its own. A word chooses:
// `npm run bench -- outbound`. Runs of hours (endurance, fuzzing) are not among them; the docs say how to start those.
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { projectNode, ROOT } from "./setup.mjs"

const CITED = /\bnode (bench\/[\w-]+\.bench\.ts)/g

const pages = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"))
const texts = [...pages.map((name) => join("docs", name)), "README.md", "README.ja.md"].map((name) =>
    readFileSync(join(ROOT, name), "utf8"),
)
const files = texts.flatMap((text) => Array.from(text.matchAll(CITED), ([, file]) => file))
const cited = [...new Set(files)].toSorted((a, b) => a.localeCompare(b))
const wanted = process.argv[2] ?? ""
const chosen = cited.filter((file) => file.includes(wanted))
if (chosen.length === 0) {
    console.error(`no bench has "${wanted}" in its name; there are ${cited.join(", ")}`)
    process.exit(2)
}
let failed = 0
for (const file of chosen) {
    console.log(`\n== node ${file}`)
    if (spawnSync(projectNode(), [file], { cwd: ROOT, stdio: "inherit" }).status !== 0) failed++
}
process.exit(failed === 0 ? 0 : 1)
