// How much of what articles say does `sekisho library import` get right? Every incident expected must be found and none invented; each
// value is right or is listed by name. Three sets: articles written by hand, articles made from a seed, and, where their folder is
// named, the articles the project began with. Then: how fast is it?
//   node bench/library.bench.ts [SEEDS_DIR]
import { TOLD_ARTICLES } from "./library-articles.data.ts"
import { makeArticle } from "./library-generator.ts"
import { importedScore, seedArticles, summed, type Score } from "./library-score.ts"
import { EXPECTED_INCIDENTS } from "./library-seeds.data.ts"
import { importArticles } from "../src/library/import-articles.ts"

const RUNS = 20
const MADE = 1_000

function report(name: string, { checks, missing, invented, expected }: Score): void {
    const right = checks.filter((check) => check.right).length
    const share = ((100 * right) / checks.length).toFixed(1)
    console.log(
        `${name}: incidents found ${expected - missing.length} of ${expected}, invented ${invented.length}, values right ${right} of ${checks.length} (${share} %)`,
    )
    for (const id of missing) console.log(`  missing  ${id}`)
    for (const id of invented) console.log(`  invented ${id}`)
    for (const { incident, what } of checks.filter((check) => !check.right))
        console.log(`  wrong    ${incident}: ${what}`)
}

report("written", summed(TOLD_ARTICLES.map(({ articles, expected }) => importedScore(articles, expected))))
const made = Array.from({ length: MADE }, (_, seed) => makeArticle(seed))
report("made", summed(made.map(({ article, expected }) => importedScore([article], [expected]))))

const [folder] = process.argv.slice(2)
if (folder !== undefined) {
    const articles = seedArticles(folder)
    report("seeds", importedScore(articles, EXPECTED_INCIDENTS))
    const units = articles.reduce((sum, { text }) => sum + text.length, 0)
    const before = process.threadCpuUsage()
    for (let run = 0; run < RUNS; run++) importArticles(articles)
    const { user, system } = process.threadCpuUsage(before)
    console.log(`time: ${((user + system) / RUNS / 1_000).toFixed(1)} ms of CPU for ${units} characters`)
}
