// Writes the words, places and firms that read as a family with a given name behind it without a gap (`上司`, `今治`, `伊勢丹`), out of the
// words that prose-words.mjs took from IPADIC and UniDic:
//   node scripts/words-like-names.ts
import { readFileSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { classOf, costAs, wordTable } from "../src/outbound/prose/word-table.ts"
import { readsAsJoinedName } from "../src/outbound/recognizers/japan/name-words.ts"

const TARGET = resolve(import.meta.dirname, "../src/outbound/recognizers/japan/words-like-names.data.ts")
/** Nouns, those of deeds and of qualities, numbers of time, counters, places, regions, countries, organisations. */
const IMPERSONAL: readonly number[] = Array.from("asdwkpPOC", classOf)
const PER_LINE = 40

const words = [...wordTable()]
    .filter(
        ([word, readings]) => readsAsJoinedName(word) && IMPERSONAL.some((kind) => costAs(readings, kind) < Infinity),
    )
    .map(([word]) => word)
    .toSorted()
const lines: string[] = []
for (let at = 0; at < words.length; at += PER_LINE) lines.push(`    "${words.slice(at, at + PER_LINE).join(" ")}",`)
const head = readFileSync(TARGET, "utf8").split("export const")[0] ?? ""
writeFileSync(TARGET, `${head}export const WORDS_LIKE_NAMES: readonly string[] = [\n${lines.join("\n")}\n]\n`)
console.log(`${words.length} words`)
