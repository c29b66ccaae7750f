// How many of the names of persons in Japanese prose are found: precision, recall and F1 over exact spans.
//   node bench/prose-names.ts CORPUS.ndjson.gz [--list N]
import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { gunzipSync } from "node:zlib"
import { findProseNames } from "../src/outbound/prose/prose-names.ts"
import { readCorpus, sentenceOfMarked, shareOf } from "./prose-names/corpus.ts"
import { INVENTED_SENTENCES } from "./prose-names/invented.data.ts"
import { kindOf } from "./prose-names/kind.ts"
import { scoreOf, type Judged } from "./prose-names/score.ts"

const { positionals, values } = parseArgs({ allowPositionals: true, options: { list: { type: "string" } } })
const [path] = positionals
if (path === undefined) throw new TypeError("CORPUS: name the file of labelled sentences")
const corpus = readCorpus(gunzipSync(readFileSync(path)).toString())
const development = corpus.filter(({ id }) => shareOf(id) === "development")
const confirmation = corpus.filter(({ id }) => shareOf(id) === "confirmation")

for (const [title, sentences] of [
    ["development share", development],
    ["confirmation share", confirmation],
    ["both", corpus],
    ["invented sentences", INVENTED_SENTENCES.map(sentenceOfMarked)],
] as const) {
    const { found, wrong, missed, precision, recall, f1 } = scoreOf(sentences, findProseNames)
    print(`${title}: ${sentences.length} sentences, ${found + missed} names`)
    print(
        `  precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)} (${wrong} wrong, ${missed} missed)`,
    )
}

const { judged } = scoreOf(corpus, findProseNames)
print("misses by kind, of all names of the kind:")
printKinds(
    judged.filter(({ verdict }) => verdict !== "wrong"),
    "missed",
)
print("wrong by kind, of all that were given:")
printKinds(
    judged.filter(({ verdict }) => verdict !== "missed"),
    "wrong",
)

// Only of the development share: who reads the others tunes to them.
const shown = scoreOf(development, findProseNames).judged.filter(({ verdict }) => verdict !== "found")
for (const { verdict, text, start, end } of shown.slice(0, Number(values.list ?? 0))) {
    print(`${verdict}  ${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`)
}

function printKinds(all: readonly Judged[], verdict: Judged["verdict"]): void {
    const kinds = Map.groupBy(all, ({ text, start, end }) => kindOf(text.slice(start, end)))
    for (const [kind, names] of [...kinds].toSorted(([, a], [, b]) => b.length - a.length)) {
        print(`  ${names.filter((one) => one.verdict === verdict).length} of ${names.length}  ${kind}`)
    }
}

function percent(share: number): string {
    return `${(share * 100).toFixed(1)} %`
}

function print(line: string): void {
    process.stdout.write(`${line}\n`)
}
