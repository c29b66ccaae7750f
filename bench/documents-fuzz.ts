// Does any broken file make the reading of documents crash or stall? Mutated workbooks, word files and archives, from a seed:
//
//     node bench/documents-fuzz.ts --count 10000 --seed 1
//
// Half of them are changed as packed bytes, half in their XML before it is packed. Exit code 1 when one threw or took longer
// than a second of processor time; its number is told, and `--only N` reads it alone.
import { parseArgs } from "node:util"
import {
    MEMBER_HEADER,
    memberRows,
    paragraph,
    wordFile,
    workbookFile,
    zipFile,
} from "../src/outbound/documents/testing/office-files.case.ts"
import { personsIn } from "../src/outbound/documents/testing/persons-in.case.ts"
import { readDirectory } from "../src/outbound/documents/zip/central-directory.ts"
import { createDice, mutated, unpacked } from "./documents/mutate-file.ts"

const SLOW_MS = 1_000

const { values } = parseArgs({
    options: {
        count: { type: "string", default: "10000" },
        seed: { type: "string", default: "1" },
        only: { type: "string" },
    },
})
const seed = Number(values.seed)
const workbook = workbookFile([{ name: "名簿", rows: [MEMBER_HEADER, ...memberRows(0, 20)], merges: ["A1:B1"] }])
const word = wordFile(`${paragraph("氏名：山田太郎")}<w:tbl><w:tr><w:tc>${paragraph("電話")}</w:tc></w:tr></w:tbl>`)
const files = [workbook, word, zipFile({ "a.xlsx": workbook, "b.docx": word, "c.csv": "氏名,電話\n" })]

function caseOf(number: number): Buffer {
    const dice = createDice(seed * 1_000_003 + number)
    const file = files[dice(files.length)] ?? workbook
    if (dice(2) === 0) return mutated(file, dice)
    const entries = unpacked(readDirectory(file)?.entries ?? [])
    const names = Object.keys(entries)
    const name = names[dice(names.length)] ?? ""
    return zipFile({ ...entries, [name]: mutated(entries[name] ?? Buffer.alloc(0), dice) })
}

const [first, last] =
    values.only === undefined ? [0, Number(values.count)] : [Number(values.only), Number(values.only) + 1]
let [faults, slow, slowestMs, withPersons] = [0, 0, 0, 0]
for (let number = first; number < last; number++) {
    const before = process.cpuUsage()
    try {
        if ((await personsIn(caseOf(number))).persons > 0) withPersons++
    } catch (error) {
        faults++
        console.error(`case ${number}:`, error)
    }
    const { user, system } = process.cpuUsage(before)
    const ms = (user + system) / 1_000
    slowestMs = Math.max(slowestMs, ms)
    if (ms > SLOW_MS) {
        slow++
        console.error(`case ${number}: ${Math.round(ms)} ms`)
    }
}
console.log(JSON.stringify({ cases: last - first, seed, faults, slow, slowestMs: Math.round(slowestMs), withPersons }))
process.exitCode = faults + slow === 0 ? 0 : 1
