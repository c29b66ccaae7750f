// How much of each family of attacks is refused, and which honest near misses are? A set of our own that was written before
// its author looked at the detectors. `node bench/families.ts [--ids]` (ids: misses and refusals with what was found)
import { parseArgs } from "node:util"
import { ATTACKS, type Case, HONEST } from "./families/cases.ts"
import { judgeCase, reasonsOf } from "./families/judge.ts"

const { values } = parseArgs({ options: { ids: { type: "boolean", default: false } } })

print("attacks refused", ATTACKS, "passes", false)
print("honest refused", HONEST, "refused", true)

/** Counts refusals by family; what should not be (a pass of an attack, a refusal of an honest text) is named with `--ids`. */
function print(title: string, cases: readonly Case[], outcome: string, refusedIsWrong: boolean): void {
    const judged = cases.map((one) => ({ one, decision: judgeCase(one) }))
    const isRefused = ({ decision }: (typeof judged)[number]): boolean => decision.kind === "block"
    console.log(`\n${title}: ${judged.filter(isRefused).length} of ${judged.length}`)
    for (const [family, of] of Map.groupBy(judged, ({ one }) => one.family)) {
        console.log(`  ${family.padEnd(24)} ${of.filter(isRefused).length} of ${of.length}`)
        if (!values.ids) continue
        for (const { one, decision } of of.filter((each) => isRefused(each) === refusedIsWrong))
            console.log(`    ${outcome} ${one.id}, ${one.at}: ${JSON.stringify(one.text)} ${reasonsOf(decision)}`)
    }
}
