// Every label that asks for a name, beside every other, in every form of file (bench/recognition/grid.ts).
import { expect, test } from "vitest"
import { runGrid } from "../bench/recognition/grid.ts"
import { runJsonGrid } from "../bench/recognition/grid-json.ts"
import { runNobodyGrid, runPageGrid } from "../bench/recognition/grid-page.ts"

test("two people are found under any pair of labels in any form of file", { timeout: 120_000 }, async () => {
    const { files, misses } = await runGrid()
    expect(files).toBeGreaterThan(40_000)
    expect(misses.length / files).toBeLessThan(0.01)
    // Told in docs/recognition.md.
    expect([...new Set(misses.map(({ form }) => form))]).toEqual([])
})

test("two people are found in any form of a person in any form of a list in JSON", async () => {
    const { files, misses } = await runJsonGrid()
    expect(files).toBeGreaterThan(250)
    // A map by an id whose objects begin with `properties`: told in docs/recognition.md.
    expect(misses.map(({ person, list }) => `${person}, ${list}`)).toEqual(["properties by their kind, by an id"])
})

test(
    "pages of any frame, block, fields and count are read, those with people and those without",
    { timeout: 120_000 },
    () => {
        // Names as they stand most often; all wordings: `node bench/recognition-grid.ts --pages`.
        const [people, nobody] = [runPageGrid(1), runNobodyGrid()]
        expect(people.files).toBeGreaterThan(8_000)
        expect(people.misses.length / people.files).toBeLessThan(0.02)
        expect(nobody.files).toBeGreaterThan(8_000)
        expect(nobody.misses.length / nobody.files).toBeLessThan(0.015)
    },
)
