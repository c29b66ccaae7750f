// Is somebody refused who only talks of programs? Words of the languages that attacks are written in, in sentences that people
// write around them, each judged as a form's field, a search and a value of JSON would be. Such a text may look like an attack
// (`a; b` of two commands is one), so that a share is told and each refusal can be looked at.
// `node bench/honest-words.ts [--seed N] [--ids]`
import { parseArgs } from "node:util"
import { honestTexts } from "./honest-words/texts.ts"
import { judgeCase, reasonsOf } from "./families/judge.ts"

const { values } = parseArgs({
    options: { seed: { type: "string", default: "1" }, ids: { type: "boolean", default: false } },
})

const texts = honestTexts(Number(values.seed))
const refused = texts.flatMap((one) => {
    const decision = judgeCase({ ...one, id: "", family: one.kind, about: "" })
    return decision.kind === "block" ? [{ ...one, reasons: reasonsOf(decision) }] : []
})
console.log(
    `${texts.length} texts, ${refused.length} refused (${((100 * refused.length) / texts.length).toFixed(2)} %)`,
)
for (const by of ["kind", "form"] as const) {
    const groups = [...Map.groupBy(refused, (one) => one[by])].toSorted(([, a], [, b]) => b.length - a.length)
    for (const [name, of] of groups.slice(0, 30)) console.log(`  ${by} ${JSON.stringify(name)} ${of.length}`)
}
if (values.ids) for (const { text, at, reasons } of refused) console.log(`${at}: ${JSON.stringify(text)} ${reasons}`)
