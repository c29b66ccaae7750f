// How fast is a PDF read, and how much memory does it take? Lists of invented persons, made by the product's own library.
//   node bench/pdf.bench.ts
import { MEMBER_HEADER, memberRows } from "../src/outbound/documents/testing/office-files.case.ts"
import { personsIn } from "../src/outbound/documents/testing/persons-in.case.ts"
import { createPdfReader } from "../src/pdf/pdf-reader.ts"
import { madePdf, table } from "../src/pdf/testing/made-pdf.case.ts"

const ROWS_A_PAGE = 38
const ROUNDS = 5

const pdf = createPdfReader()
for (const pages of [1, 10, 100]) {
    const rows = pages * ROWS_A_PAGE
    const file = await madePdf([table([MEMBER_HEADER, ...memberRows(0, rows)])])
    const times: number[] = []
    const cpu: number[] = []
    let persons = 0
    let peak = 0
    for (let round = 0; round < ROUNDS; round++) {
        const before = process.cpuUsage()
        const started = performance.now()
        persons = (await personsIn(file, "", pdf)).persons
        times.push(performance.now() - started)
        const { user, system } = process.cpuUsage(before)
        cpu.push((user + system) / 1_000)
        peak = Math.max(peak, process.memoryUsage.rss())
    }
    if (persons !== rows) throw new Error(`${persons} persons of ${rows}`)
    const [first = 0] = times
    const [wall = 0, cpuMs = 0] = [times, cpu].map((all) => all.toSorted((a, b) => a - b)[ROUNDS >> 1])
    const rate = file.length / 1_000 / cpuMs
    console.log(
        `${pages} pages, ${rows} persons, ${file.length} bytes: first ${first.toFixed(0)} ms, median ${wall.toFixed(0)} ms, ` +
            `CPU ${cpuMs.toFixed(0)} ms (${(cpuMs / pages).toFixed(1)} ms a page, ${rate.toFixed(2)} MB/s), process ${(peak / 1e6).toFixed(0)} MB`,
    )
}
pdf.close()
