// The short form of `node bench/mutate.ts`: rewritten attacks that still work on SQLite, on the file system and on template
// engines. Only the development half: the held-out half measures, it does not steer.
import { expect, test } from "vitest"
import { PATH } from "../bench/mutate/path.ts"
import { search } from "../bench/mutate/search.ts"
import { SQL } from "../bench/mutate/sql.ts"
import { TEMPLATE } from "../bench/mutate/template.ts"

const OPTIONS = { half: "dev", seed: 1, count: 1_500 } as const
/** Enough to tell that the interpreters were asked and answered. */
const LEAST_WORKING = 100

test.each([SQL, PATH])("no working mutant of $name evades", async (language) => {
    const working = await search(language, OPTIONS)
    expect(working.length).toBeGreaterThan(LEAST_WORKING)
    expect(working.filter(({ evaded }) => evaded).map(({ text }) => text)).toEqual([])
})

test("templates: mutants work and are judged (docs/detection.md has the share that passes)", async () => {
    const working = await search(TEMPLATE, OPTIONS)
    expect(working.length).toBeGreaterThan(LEAST_WORKING)
    expect(working.some(({ evaded }) => !evaded)).toBe(true)
})
