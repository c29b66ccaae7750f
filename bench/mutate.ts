// How many working attacks pass when they are rewritten? A seeded search per language: attacks of our own, rewritten by
// operators, kept where a real interpreter still does their work, placed in query, form, JSON, cookie or header.
//
//     node bench/mutate.ts --half dev --count 20000 --seed 1 [--language sql] [--list 20]
//
// Detectors are mended with the `dev` half in sight; `held` only measures: its evaders are counted by language and by how they
// travelled, never listed, and not by operator either, since that would tell what to mend.
import { parseArgs } from "node:util"
import type { Half } from "./mutate/contract.ts"
import { LANGUAGES } from "./mutate/languages.ts"
import { search, type Working } from "./mutate/search.ts"

const { values } = parseArgs({
    options: {
        half: { type: "string", default: "dev" },
        language: { type: "string" },
        count: { type: "string", default: "20000" },
        seed: { type: "string", default: "1" },
        list: { type: "string", default: "0" },
    },
})
const half = halfOf(values.half)
const all: Working[] = []
const languages = LANGUAGES.filter(({ name }) => name === (values.language ?? name))
if (languages.length === 0) throw new RangeError(`--language: ${values.language} is none of ${namesOf(LANGUAGES)}`)
for (const language of languages) {
    const lacking = language.missing?.() ?? null
    if (lacking !== null) {
        console.log(`\n${language.name}: not searched, ${lacking}`)
        continue
    }
    const started = performance.now()
    const working = await search(language, { half, seed: Number(values.seed), count: Number(values.count) })
    const seconds = ((performance.now() - started) / 1_000).toFixed(1)
    console.log(`\n${language.name}: ${shareOf(working)}, ${seconds} s`)
    console.table(Object.fromEntries(tableOf(working)))
    if (half === "dev")
        for (const { carrier, text, context, operators } of working
            .filter(({ evaded }) => evaded)
            .slice(0, Number(values.list)))
            console.log(JSON.stringify({ carrier, context, operators, text }))
    all.push(...working)
}
console.log(`\n${half}, all languages: ${shareOf(all)}`)

/** @throws RangeError when it is neither */
function halfOf(text: string): Half {
    if (text !== "dev" && text !== "held") throw new RangeError(`--half: ${text} is neither dev nor held`)
    return text
}

function shareOf(working: readonly Working[]): string {
    const evaded = working.filter((mutant) => mutant.evaded).length
    const share = working.length === 0 ? "none" : `${((100 * evaded) / working.length).toFixed(2)} %`
    return `${working.length} working mutants, ${evaded} evaded (${share})`
}

function namesOf(named: readonly { readonly name: string }[]): string {
    return named.map(({ name }) => name).join(", ")
}

/** By carrier, and where texts may be seen by operator too. */
function tableOf(working: readonly Working[]): [string, { working: number; evaded: number }][] {
    const seen = working.flatMap(({ operators, carrier }) => [...(half === "dev" ? operators : []), `in ${carrier}`])
    const names = [...new Set(seen)].sort()
    return names.map((name) => {
        const of = working.filter(({ operators, carrier }) => operators.includes(name) || name === `in ${carrier}`)
        return [name, { working: of.length, evaded: of.filter(({ evaded }) => evaded).length }]
    })
}
