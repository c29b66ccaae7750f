// How long the exact count itself takes where there are very many people, without a disk: lists as counts of whole days have
// them, 30 days, four combinations of fields, a tenth of the sightings linked in pairs.
//
//     node bench/ledger/many-sightings.ts [sightings]      200 million hold 500 million identifiers
import { countPersons } from "../../src/ledger/count/count-persons.ts"
import { CONFIRMABLE, CountGroups, type CountGroup } from "../../src/ledger/count/part-counts.ts"
import type { PeopleMap } from "../../src/ledger/count/people-map.ts"
import { Tally } from "../../src/ledger/count/tally.ts"

const DEFAULT_SIGHTINGS = 5_000_000
const DAYS = 30
const FIELDS = [9, 25, 41, 121]
/** Mean gap of the numbers of one list: each day and combination shows one in so many. */
const MEAN_GAP = 44.5

const count = Number(process.argv[2] ?? DEFAULT_SIGHTINGS)
const groups = Array.from({ length: DAYS }, (_, day) => FIELDS.flatMap((fields) => groupOf(day, fields))).flat()
const bytes = groups.reduce((sum, { sightings }) => sum + sightings.length, 0)
const people = pairs()

const cpu = process.cpuUsage()
const start = performance.now()
const tally = new Tally(count)
tally.addGroups(groups)
const persons = await countPersons({
    tally,
    people,
    namesakes: new Map(),
    unmapped: new Set(),
    identities: async () => Promise.resolve(new Map()),
})
const seconds = (performance.now() - start) / 1_000
const { user, system } = process.cpuUsage(cpu)
console.log(
    `${count.toLocaleString("en-US")} sightings, ${bytes.toLocaleString("en-US")} bytes of counts: ${seconds.toFixed(1)} s by the clock, ` +
        `${((user + system) / 1_000_000).toFixed(1)} s of processor, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB; ` +
        `${persons.likely.toLocaleString("en-US")} persons of ${persons.maximum.toLocaleString("en-US")} sightings, ` +
        `${persons.byFields.length} combinations of fields`,
)

function groupOf(day: number, fields: number): CountGroup[] {
    const list = new CountGroups()
    let state = day * 7_919 + fields
    for (let number = 0; number < count;) {
        list.add(CONFIRMABLE, fields, number, 1)
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
        number += 1 + ((state >>> 16) % Math.round(2 * MEAN_GAP - 1))
    }
    list.finish()
    return list.groups
}

function pairs(): PeopleMap {
    const linked = Uint32Array.from({ length: Math.floor(count / 10) }, (_, at) => at * 10)
    const leader = linked.map((number, at) => (at % 2 === 1 ? (linked[at - 1] ?? number) : number))
    const bits = Math.ceil(count / 8)
    return {
        version: 1,
        count,
        strong: new Uint8Array(bits).fill(255),
        bare: new Uint8Array(bits),
        linked,
        leader,
        simple: new Uint8Array(linked.length).fill(1),
        cut: new Uint32Array(0),
    }
}
