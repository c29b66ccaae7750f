// The short form of bench/tamper.ts: some changes of each kind, all of them named.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Sealed, sealSynthetic, tamper, TAMPERINGS } from "./tamper.case.ts"

const home = mkdtempSync(join(tmpdir(), "sekisho-tamper-"))
let sealed: Sealed
beforeAll(async () => {
    sealed = await sealSynthetic(home, 3, 2)
})
afterAll(() => rmSync(home, { recursive: true }))

/** Any seed does: the sequence is the same each time (Numerical Recipes, part 7.1). */
function numbersFrom(seed: number): (bound: number) => number {
    let state = seed >>> 0
    return (bound) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return Math.floor((state / 2 ** 32) * bound)
    }
}

const faults = (): number => {
    const { journal, evidence } = sealed.verify()
    return journal.faults.length + evidence.faults.length
}

test("untouched it holds", () => {
    expect(sealed.verify()).toMatchObject({
        journal: { entries: 3, faults: [] },
        evidence: { whole: 3, expired: 0, lost: 0, faults: [] },
    })
})

test.each(TAMPERINGS)("%s: every one is named, and undone it holds again", (kind) => {
    const below = numbersFrom(20_261_126)
    const files = sealed.files()
    expect(files).toHaveLength(7)
    const unnamed: number[] = []
    for (let n = 0; n < 40; n++) {
        const undo = tamper(kind, files, below)
        if (faults() === 0) unnamed.push(n)
        undo()
    }
    expect(unnamed).toEqual([])
    expect(faults()).toBe(0)
})
