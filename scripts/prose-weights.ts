// Fits the weights of names in prose (src/outbound/prose/weights.data.ts) on the development share of a corpus of labelled
// sentences, two thirds by a hash of their ids; the last third is left alone. Not needed to build:
//   node scripts/prose-weights.ts CORPUS.ndjson.gz [--verify]
// The weights speak of classes of characters and words, never of a word: no name of the corpus is in them.
import { readFileSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { readCorpus, shareOf } from "../bench/prose-names/corpus.ts"
import { choose, describe, weigh } from "../src/outbound/prose/prose-names.ts"
import { secondLook } from "../src/outbound/prose/second-look.ts"
import type { WeightRows } from "../src/outbound/prose/candidate.ts"
import { Weights } from "../src/outbound/prose/weights.ts"
import { exampleOf, fitWeights } from "./prose-weights/fit.ts"

const TARGET = resolve(import.meta.dirname, "../src/outbound/prose/weights.data.ts")
/** Maximum likelihood finds fewer names than the best F1 does: all odds are raised by this, by cross-validation. */
const RAISE = 0.5

const [path, flag] = process.argv.slice(2)
if (path === undefined) throw new TypeError("CORPUS: name the file of labelled sentences")

const sentences = readCorpus(gunzipSync(readFileSync(path)).toString())
    .filter(({ id }) => shareOf(id) === "development")
    .map(({ text, names }) => ({ text, names, candidates: describe(text) }))

const first = fitWeights(sentences.map(({ names, candidates }) => exampleOf(names, candidates)))
const firstWeights = new Weights(first)
const fitted = fitWeights(
    sentences.map(({ text, names, candidates }) =>
        exampleOf(names, secondLook(text, candidates, choose(weigh(candidates, firstWeights)))),
    ),
)
const second = { ...fitted, bias: (fitted.bias ?? []).map((weight) => Math.round((weight + RAISE) * 100) / 100) }

const head = readFileSync(TARGET, "utf8").split("export const")[0] ?? ""
const written = `${head}export const FIRST: WeightRows = {
${tableOf(first)}
}

/** With what the names that were found at first tell of the others. */
export const SECOND: WeightRows = {
${tableOf(second)}
}
`
if (flag === "--verify") {
    if (plain(readFileSync(TARGET, "utf8")) !== plain(written))
        throw new Error(`${TARGET} is not what the corpus gives`)
    process.stdout.write("the weights are what the corpus gives\n")
} else {
    writeFileSync(TARGET, written)
}

/** Formatters may quote and wrap otherwise. */
function plain(source: string): string {
    return source.replaceAll(/[\s"]|,(?=\s*[\]}])/g, "")
}

function tableOf(rows: WeightRows): string {
    return Object.entries(rows)
        .filter(([, row]) => row.some((weight) => weight !== 0))
        .map(([name, row]) => `    ${/^[a-z]+$/.test(name) ? name : JSON.stringify(name)}: [${row.join(", ")}],`)
        .join("\n")
}
