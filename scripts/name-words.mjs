// Writes the tables of Japanese family and given names from the IPADIC dictionary inside the `kuromoji` package, which is not
// installed with Sekisho:
//   npm install --no-save kuromoji@0.1.2 && node scripts/name-words.mjs node_modules/kuromoji [--verify]
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { resolve } from "node:path"

const TARGET = resolve(import.meta.dirname, "../src/outbound/recognizers/japan/name-words.data.ts")
/** Names of one to four kanji; given names also in kana. Longer entries of IPADIC are foreign or wrong. */
const FAMILY = /^[\u4e00-\u9fff々]{1,4}$/
const GIVEN = /^(?:[\u4e00-\u9fff々]{1,4}|[ぁ-ゖ]{2,4}|[ァ-ヺー]{2,4})$/
/** Names per line of the table. */
const PER_LINE = 24

const [folder, flag] = process.argv.slice(2)
if (folder === undefined) throw new TypeError("folder: name the folder of the kuromoji package")
const path = resolve(folder)
const kuromoji = createRequire(import.meta.url)(path)
const tokenizer = await new Promise((done, failed) => {
    const dicPath = resolve(path, "dict")
    kuromoji.builder({ dicPath }).build((error, built) => (error ? failed(error) : done(built)))
})
const { token_info_dictionary: words } = tokenizer
const names = { 姓: new Set(), 名: new Set() }
for (const id of Object.values(words.target_map).flat()) {
    const [surface, , , kind, part] = words.getFeatures(id).split(",")
    if (kind === "人名" && part in names) names[part].add(surface)
}

const table = (set, wanted) => {
    const chosen = [...set].filter((name) => wanted.test(name)).sort((a, b) => (a < b ? -1 : 1))
    const lines = []
    for (let at = 0; at < chosen.length; at += PER_LINE)
        lines.push(`    "${chosen.slice(at, at + PER_LINE).join(" ")}",`)
    return lines.join("\n")
}
const head = readFileSync(TARGET, "utf8").split("export const")[0]
const text = `${head}export const FAMILY_NAMES: readonly string[] = [
${table(names.姓, FAMILY)}
]

/** Given names, as above. */
export const GIVEN_NAMES: readonly string[] = [
${table(names.名, GIVEN)}
]
`
if (flag === "--verify") {
    if (readFileSync(TARGET, "utf8") !== text) throw new Error(`${TARGET} is not what the dictionary gives`)
    console.log("the tables are what the dictionary gives")
} else {
    writeFileSync(TARGET, text)
}
