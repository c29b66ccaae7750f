// Does the meter count the right persons, with the right fields, in files of every shape? Seeded, invented people.
//   node bench/recognition.ts [--seeds N] [--only PART-OF-A-SHAPE'S-ID] [--list N]
import { parseArgs } from "node:util"
import { FIELDS } from "../src/core/fields.ts"
import { textOf, type FieldScores } from "./recognition/judge.ts"
import { precisionOf, recallOf, runShape, totalsOf, type Failure, type ShapeResult } from "./recognition/run.ts"
import { SHAPES } from "./recognition/shapes.ts"

/** The bars of the set, as shares. */
const BARS = { exactShare: 0.99, emptyShare: 0.995, recall: 0.98, precision: 0.98 } as const
const SHOWN_UNITS = 1_500

const { values } = parseArgs({
    options: {
        seeds: { type: "string", default: "40" },
        only: { type: "string", default: "" },
        list: { type: "string", default: "0" },
    },
})

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`

function faultsOf(scores: FieldScores): string {
    return FIELDS.filter((field) => scores[field].missed + scores[field].wrong > 0)
        .map((field) => `${field} -${scores[field].missed}+${scores[field].wrong}`)
        .join(" ")
}

function printShape({ shape, exact, files, fields, listed }: ShapeResult): void {
    const flag = exact === files && faultsOf(fields) === "" ? " " : "!"
    const figures = `${String(exact).padStart(4)}/${files}  recall ${percent(recallOf(fields))}  precision ${percent(precisionOf(fields))}`
    const inFile = faultsOf(listed)
    console.log(
        `${flag} ${shape.id.padEnd(32)} ${figures}  ${faultsOf(fields)}${inFile === "" ? "" : `  | scan: ${inFile}`}`,
    )
}

function printFailure({ shape, seed, file, verdict }: Failure): void {
    const { wanted, metered, scanned } = verdict
    console.log(
        `\n--- ${shape.id}, seed ${seed}: ${wanted} persons, metered ${metered}, scanned ${scanned}; ${faultsOf(verdict.fields)}`,
    )
    console.log(`    ${shape.why}`)
    console.log(textOf(file).slice(0, SHOWN_UNITS))
}

function printFields(results: readonly ShapeResult[]): void {
    console.log("\nfield            right  missed   wrong  recall    precision")
    for (const field of FIELDS) {
        const scores = results.map((result) => result.fields[field])
        const [right, missed, wrong] = (["right", "missed", "wrong"] as const).map((key) =>
            scores.reduce((total, one) => total + one[key], 0),
        )
        const [a, b, c] = [right ?? 0, missed ?? 0, wrong ?? 0]
        const shares = `${percent(a + b === 0 ? 1 : a / (a + b)).padStart(8)}  ${percent(a + c === 0 ? 1 : a / (a + c)).padStart(8)}`
        console.log(
            `${field.padEnd(15)}${String(a).padStart(7)}${String(b).padStart(8)}${String(c).padStart(8)}  ${shares}`,
        )
    }
}

const chosen = SHAPES.filter(({ id }) => id.includes(values.only))
if (chosen.length === 0) throw new RangeError("--only: no shape has this in its id")
const results = chosen.map((shape) => runShape(shape, Number(values.seeds)))
for (const result of results) printShape(result)
for (const failure of results.flatMap(({ failures }) => failures.slice(0, 1)).slice(0, Number(values.list)))
    printFailure(failure)
printFields(results)
const totals = totalsOf(results)
const showing = results.filter(({ showsNobody }) => !showsNobody).length
console.log(`\n${showing} shapes with persons, ${results.length - showing} without, ${totals.files} files`)
for (const [name, bar] of Object.entries(BARS)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of BARS are keys of Totals
    const reached = totals[name as keyof typeof BARS]
    console.log(
        `${reached >= bar ? "reached" : "MISSED "}  ${name.padEnd(12)} ${percent(reached)} (bar ${percent(bar)})`,
    )
}
console.log(
    `scan's fields of a file: recall ${percent(totals.listedRecall)}, precision ${percent(totals.listedPrecision)}`,
)
