// Does any body make the meter crash, hang, lose text without a word, or see other people when it comes in other pieces? Bodies
// of the open test set, cut, broken and mixed, from a seed. A body that is only cut must not show anybody the whole does not:
// but for the value that the cut goes through.
//
//     node bench/outbound-fuzz.ts --count 1000000 --seed 1
//     node bench/outbound-fuzz.ts --seed 1 --only 4711       one body again, on stdout
//
// Exit code 1 when there was a fault. What a body costs is bounded by its length: beyond the bar it is a fault too.
import { parseArgs } from "node:util"
import { faultOf } from "./outbound-fuzz/fault-of.ts"
import { BodyFuzzer } from "./outbound-fuzz/mutate-body.ts"
import { readBody } from "./outbound-fuzz/read-body.ts"

const { values } = parseArgs({
    options: {
        count: { type: "string", default: "20000" },
        seed: { type: "string", default: "1" },
        only: { type: "string" },
    },
})
const SHOWN_FAULTS = 20
const seed = Number(values.seed)
const fuzzer = new BodyFuzzer(seed)

if (values.only !== undefined) {
    const body = fuzzer.body(Number(values.only))
    console.log(JSON.stringify({ ...body, fault: faultOf(body, Number(values.only)) }))
} else {
    const count = Number(values.count)
    let faults = 0
    let cut = 0
    let persons = 0
    for (let index = 0; index < count; index++) {
        const body = fuzzer.body(index)
        if (body.whole !== null) cut++
        const fault = faultOf(body, index)
        if (fault !== null && faults++ < SHOWN_FAULTS) console.log(`--only ${index}: ${body.mediaType}: ${fault}`)
        if (index % 1_000 === 0) persons += readBody(body, 509).persons
    }
    console.log(
        `${count} bodies of seed ${seed}, ${cut} of them only cut: ${faults} faults (${persons} persons in every thousandth)`,
    )
    process.exitCode = faults === 0 ? 0 : 1
}
