// How many files of the grid (recognition/grid.ts) are read right, and where the others lie.
//     node bench/recognition-grid.ts [--list N]
import { parseArgs } from "node:util"
import { type GridMiss, runGrid } from "./recognition/grid.ts"

const { values } = parseArgs({ options: { list: { type: "string", default: "12" } } })

const { files, misses } = await runGrid()
console.log(`${files} files, ${misses.length} not read right (${((100 * misses.length) / files).toFixed(2)} %)`)
const parts: readonly (readonly [string, (miss: GridMiss) => string])[] = [
    ["by form", ({ form }) => form],
    ["by the name's label", ({ nameLabel }) => nameLabel],
    ["by the other label", ({ otherLabel }) => otherLabel],
]
for (const [title, keyOf] of parts) {
    console.log(title)
    const groups = [...Map.groupBy(misses, keyOf)].toSorted(([, a], [, b]) => b.length - a.length)
    for (const [key, group] of groups.slice(0, Number(values.list))) {
        const [{ form, nameLabel, otherLabel, found }] = [
            group[0] ?? { form: "", nameLabel: "", otherLabel: "", found: [] },
        ]
        console.log(
            `  ${group.length}  ${key}, such as ${form} | ${nameLabel} | ${otherLabel}: ${found.join(" ; ") || "nobody"}`,
        )
    }
}
