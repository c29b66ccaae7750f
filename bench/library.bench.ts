// How much of what the seeds say does `sekisho library import` get right? Every incident expected must be found and none invented; each
// value is right or is listed by name. Then: how fast is it, and does its time grow with the text alone?
//   node bench/library.bench.ts SEEDS_DIR
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Article } from "../src/library/contract.ts"
import { importArticles } from "../src/library/import-articles.ts"
import { scoreOf } from "./library-score.ts"
import { EXPECTED_INCIDENTS } from "./library-seeds.data.ts"

const RUNS = 20
const [folder] = process.argv.slice(2)
if (folder === undefined) {
    console.error("usage: node bench/library.bench.ts SEEDS_DIR")
    process.exit(2)
}

const articles = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name): Article => ({ name, text: readFileSync(join(folder, name), "utf8"), date: null }))
const { records } = importArticles(articles)
const { checks, missing, invented } = scoreOf(records, EXPECTED_INCIDENTS)
const right = checks.filter((check) => check.right).length

console.log(`${articles.length} articles, ${records.length} records`)
console.log(
    `incidents found ${EXPECTED_INCIDENTS.length - missing.length} of ${EXPECTED_INCIDENTS.length}, invented ${invented.length}`,
)
console.log(`values right ${right} of ${checks.length} (${((100 * right) / checks.length).toFixed(1)} %)`)
for (const id of missing) console.log(`  missing  ${id}`)
for (const id of invented) console.log(`  invented ${id}`)
for (const { incident, what } of checks.filter((check) => !check.right)) console.log(`  wrong    ${incident}: ${what}`)

const units = articles.reduce((sum, { text }) => sum + text.length, 0)
const before = process.threadCpuUsage()
for (let run = 0; run < RUNS; run++) importArticles(articles)
const { user, system } = process.threadCpuUsage(before)
console.log(`time: ${((user + system) / RUNS / 1_000).toFixed(1)} ms of CPU for ${units} characters`)
