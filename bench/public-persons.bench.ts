// What do a thousand colluding addresses get of one dump of bare names, with the rule of public persons and without it, at a cap of
// 100? And what does an owner give away who approves whatever is proposed?
//   node bench/public-persons.bench.ts
import { ADDRESSES, COLLUSIONS, LONG_DAYS, patient, stage } from "../src/gate/public-persons/collusion.case.ts"
import { CAP } from "../src/gate/public-persons/station.case.ts"

console.log(`${ADDRESSES} addresses in 500 networks, cap ${CAP} persons an address in 30 days, a dump of 2,000`)
console.log("people without the rule | with it | proposed to the owner | what they do")
let differ = false
for (const { name, days, visit } of COLLUSIONS) {
    const without = await stage({ rule: "without", days, visit })
    const ruled = await stage({ rule: "with", days, visit })
    differ ||= without.people !== ruled.people
    console.log(`${without.people} | ${ruled.people} | ${ruled.proposed} | ${name}`)
}
const without = await stage({ rule: "without", days: LONG_DAYS, visit: patient })
const careless = await stage({ rule: "with", days: LONG_DAYS, visit: patient, careless: true })
const what = `the last for ${LONG_DAYS} days, and an owner who approves everything`
console.log(`${without.people} | ${careless.people} | ${careless.proposed} | ${what}`)
if (differ) throw new Error("the rule gives colluding addresses something")
