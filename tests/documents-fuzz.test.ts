// A short form of bench/documents-fuzz.ts: broken files neither throw nor stall.
import { expect, test } from "vitest"
import { createDice, mutated, unpacked } from "../bench/documents/mutate-file.ts"
import {
    MEMBER_HEADER,
    memberRows,
    workbookFile,
    zipFile,
} from "../src/outbound/documents/testing/office-files.case.ts"
import { personsIn } from "../src/outbound/documents/testing/persons-in.case.ts"
import { readDirectory } from "../src/outbound/documents/zip/central-directory.ts"

const CASES = 200
const WORKBOOK = workbookFile([{ name: "名簿", rows: [MEMBER_HEADER, ...memberRows(0, 20)], merges: ["A1:B1"] }])

test("mutated workbooks are read as far as they go, and what is not read is declared", async () => {
    let [read, partly] = [0, 0]
    for (let number = 0; number < CASES; number++) {
        const dice = createDice(number)
        const entries = unpacked(readDirectory(WORKBOOK)?.entries ?? [])
        const changed = Object.fromEntries(Object.entries(entries).map(([name, xml]) => [name, mutated(xml, dice)]))
        const file = number % 2 === 0 ? mutated(WORKBOOK, dice) : zipFile(changed)
        const { persons, coverage } = await personsIn(file)
        if (persons > 0) read++
        if (coverage.kind !== "full") partly++
    }
    expect(read).toBeGreaterThan(CASES / 4)
    expect(partly).toBeGreaterThan(CASES / 10)
})
