// The short form of `bench/ledger/many-sightings.ts`: a count of whole days reads no row, and needs none.
import { execFileSync } from "node:child_process"
import { expect, test } from "vitest"

const SIGHTINGS = 20_000

test("days that are counted as a whole are counted by their lists alone", () => {
    const printed = execFileSync(process.execPath, ["bench/ledger/many-sightings.ts", String(SIGHTINGS)], {
        encoding: "utf8",
        timeout: 60_000,
    })
    const [, all = "", ten = ""] = printed.split("\n")
    // 120 lists of one sighting in 44.5: e to the minus 2.7 of them are in none; of a tenth, two are one person.
    const share = 1 - Math.exp(-120 / 44.5)
    expect(personsOf(all)).toBeGreaterThan(SIGHTINGS * share * 0.93)
    expect(personsOf(all)).toBeLessThan(SIGHTINGS * share)
    expect(personsOf(ten)).toBeLessThan(personsOf(all))
}, 90_000)

function personsOf(line: string): number {
    return Number(/([\d,]+) persons/.exec(line)?.[1]?.replaceAll(",", ""))
}
