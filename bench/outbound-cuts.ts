// Pages of the open test set that end early, right before a tag: nothing is cut through there, so what is left must
// not show anybody the whole does not. What a page has not said yet (whose it is, that cards repeat) it cannot be read by.
//
//     node bench/outbound-cuts.ts --seeds 3 --places 60
import { parseArgs } from "node:util"
import { readBody } from "./outbound-fuzz/read-body.ts"
import { textOf } from "./recognition/judge.ts"
import { createRandom, type Random } from "./recognition/random.ts"
import { SHAPES } from "./recognition/shapes.ts"

const { values } = parseArgs({
    options: { seeds: { type: "string", default: "1" }, places: { type: "string", default: "60" } },
})
const CHUNK = 509
/** The last places of every page are cut as well: there stands whose it is. */
const LAST_PLACES = 20
const SHOWN_UNITS = 120

const places = Number(values.places)
let cuts = 0
let people = 0
let others = 0
for (let seed = 1; seed <= Number(values.seeds); seed++) {
    for (const [index, { id, make }] of SHAPES.entries()) {
        const random = createRandom((seed * 40_503 + index) >>> 0)
        const { mediaType, ...file } = make(random)
        if (!mediaType.startsWith("text/html")) continue
        const text = textOf({ mediaType, ...file })
        const whole = readBody({ mediaType, text }, CHUNK)
        for (const at of placesIn(text, random)) {
            cuts++
            const { strong, persons } = readBody({ mediaType, text: text.slice(0, at) }, CHUNK)
            const invented = [...strong].filter((identifier) => !whole.strong.has(identifier))
            if (invented.length === 0) continue
            others++
            if (persons > whole.persons) people++
            const kinds = invented.map((identifier) => identifier.split(" ", 1)[0]).join(", ")
            const end = JSON.stringify(text.slice(Math.max(0, at - SHOWN_UNITS), at))
            console.log(`${id} seed ${seed}, cut at ${at}: ${kinds}, ${persons} of ${whole.persons} persons: ${end}`)
        }
    }
}
console.log(`${cuts} pages that end early: ${others} show an identifier the whole has not, ${people} more people`)
process.exitCode = people === 0 ? 0 : 1

/** Before tags, in whatever order. */
function placesIn(text: string, random: Random): ReadonlySet<number> {
    const ends = Array.from(text.matchAll(/</g), ({ index }) => index)
    const found = new Set(ends.slice(-LAST_PLACES))
    for (let times = 0; times < places && ends.length > 0; times++) found.add(random.pick(ends))
    return found
}
