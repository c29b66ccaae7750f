// Does any broken PDF make its reading crash or stall? Mutated files, from a seed:
//
//     node bench/pdf-fuzz.ts --count 10000 --seed 1
//
// Half are changed as they stand (packed streams), half are files with plain streams. Exit code 1 when one threw, ended the
// thread that read it by a fault, or took longer than five seconds of processor time; its number is told, and `--only N` reads it alone.
import { parseArgs } from "node:util"
import { MEMBER_HEADER, memberRows } from "../src/outbound/documents/testing/office-files.case.ts"
import { personsIn } from "../src/outbound/documents/testing/persons-in.case.ts"
import { createPdfReader } from "../src/pdf/pdf-reader.ts"
import { hexLine, japaneseFont, line, onePage, stream } from "../src/pdf/testing/hostile-pdf.case.ts"
import { madePdf, table } from "../src/pdf/testing/made-pdf.case.ts"
import { createDice, mutated } from "./documents/mutate-file.ts"

const SLOW_MS = 5_000

const { values } = parseArgs({
    options: {
        count: { type: "string", default: "10000" },
        seed: { type: "string", default: "1" },
        only: { type: "string" },
    },
})
const seed = Number(values.seed)
const plain = onePage({
    content: Array.from({ length: 20 }, (_, n) => line(`member${n}@example.jp`, 50, 800 - n * 20)).join(""),
    catalog: "/Names << /EmbeddedFiles << /Names [(a.csv) 6 0 R] >> >>",
    objects: ["<< /Type /Filespec /F (a.csv) /EF << /F 7 0 R >> >>", stream("name,email\n", "/Type /EmbeddedFile")],
})
const japanese = onePage({
    content: hexLine(Buffer.from("氏名：山田太郎", "utf16le").swap16()),
    font: japaneseFont("UniJIS-UTF16-H"),
})
const files = [await madePdf([table([MEMBER_HEADER, ...memberRows(0, 20)])]), plain, japanese]
const pdf = createPdfReader()
// Loading the library is not what is measured.
await personsIn(plain, "", pdf)

const [first, last] =
    values.only === undefined ? [0, Number(values.count)] : [Number(values.only), Number(values.only) + 1]
let [faults, slow, slowestMs, withPersons, unread] = [0, 0, 0, 0, 0]
for (let number = first; number < last; number++) {
    const dice = createDice(seed * 1_000_003 + number)
    const file = mutated(files[dice(4) === 0 ? 0 : 1 + dice(2)] ?? plain, dice)
    const before = process.cpuUsage()
    try {
        const { persons, coverage } = await personsIn(file, "a.pdf", pdf)
        if (persons > 0) withPersons++
        if (coverage.kind !== "full") unread++
        if (coverage.kind !== "full" && coverage.why === "fault") throw new Error("the thread ended by a fault")
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
pdf.close()
console.log(
    JSON.stringify({ cases: last - first, seed, faults, slow, slowestMs: Math.round(slowestMs), withPersons, unread }),
)
process.exitCode = faults + slow === 0 ? 0 : 1
