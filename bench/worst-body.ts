// What does the worst body of one MiB cost, and is it refused? Bodies that are built to be slow: units that every detector and
// decoder finds hard (searched for from a seed, and hand-picked), repeated as one value, as the values of JSON, of a form, of
// multipart, of XML, as JSON within JSON, in base64. Judged in observe mode, where nothing stops at the first finding.
// CPU of this thread, the least of some rounds; the dearest are printed with the longest slice.
//     node bench/worst-body.ts [--seeds 3] [--rounds 3] [--top 12]
import { parseArgs } from "node:util"
import { CleanMemo } from "../src/inbound/clean-memo.ts"
import { DETECTORS } from "../src/inbound/detectors.ts"
import { RequestInspection } from "../src/inbound/inspection.ts"
import { profileOf } from "../src/inbound/profile.ts"
import { worstUnit } from "../src/inbound/testing/worst-input.case.ts"
import type { Steps } from "../src/inbound/steps.ts"
import { Work } from "../src/inbound/work.ts"

/** As the gate has it (gate/judgement-slices.ts). */
const SLICE_MS = 2.5
const BODY_BYTES = 1_048_576
const VALUE_UNITS = 24
const SEARCH_UNITS = 2_048

const { values } = parseArgs({
    options: {
        seeds: { type: "string", default: "2" },
        rounds: { type: "string", default: "2" },
        top: { type: "string", default: "12" },
    },
})

interface Body {
    readonly name: string
    readonly type: string
    readonly bytes: Buffer
}

const HAND_PICKED = [
    "a",
    "1,",
    "a.b,",
    "1' or ",
    "(select ",
    "; cat /etc/passwd",
    "<a b=c ",
    "' onx=",
    "%2527",
    "&#39;",
    "＇or",
    "../",
    "${a.b(",
    "in order to set up a table for the 2 of us, ",
    'a "b" (c) d: ',
    "function f(x) { return self[x] } ",
    "query { a(b: 1) { c } } ",
    "表　（例）！",
    '{"a":"b\'"},',
    "a=b&",
    "x='</bin/＜",
]

function searchedUnits(seeds: number): string[] {
    const units = new Set<string>()
    for (const detector of DETECTORS) {
        for (let seed = 1; seed <= seeds; seed++) {
            units.add(
                worstUnit(
                    (text) => {
                        const began = performance.now()
                        detector.detect(
                            { path: "query.q", text, decoding: [], profile: profileOf(text) },
                            new Work(Infinity),
                        )
                        return performance.now() - began
                    },
                    SEARCH_UNITS,
                    seed,
                ),
            )
        }
    }
    return [...units]
}

function filled(unit: string, bytes: number): string {
    return unit.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(unit))))
}

/** Values of about VALUE_UNITS, each another one, until the body is full. */
function valuesOf(unit: string, each: (value: string, n: number) => string): string {
    const pieces: string[] = []
    for (let bytes = 0, n = 0; bytes < BODY_BYTES; n++) {
        const piece = each(`${filled(unit, VALUE_UNITS)}${n}`, n)
        pieces.push(piece)
        bytes += Buffer.byteLength(piece) + 1
    }
    return pieces.join("")
}

function bodiesOf(unit: string): Body[] {
    const whole = filled(unit, BODY_BYTES * 0.9)
    const list = `[${valuesOf(unit, (value) => `${JSON.stringify(value)},`)}1]`
    const nested = JSON.stringify([list.slice(0, BODY_BYTES >> 1)])
    const multipart = `${Array.from({ length: 1_000 }, (_, n) => `--B\r\nContent-Disposition: form-data; name="f${n}"\r\n\r\n${filled(unit, 900)}${n}\r\n`).join("")}--B--`
    return [
        { name: "text", type: "text/plain", bytes: Buffer.from(whole) },
        { name: "JSON, one value", type: "application/json", bytes: Buffer.from(JSON.stringify({ a: whole })) },
        { name: "JSON, short values", type: "application/json", bytes: Buffer.from(list) },
        { name: "JSON in JSON", type: "application/json", bytes: Buffer.from(nested) },
        {
            name: "form, one value",
            type: "application/x-www-form-urlencoded",
            bytes: Buffer.from(`a=${encodeURIComponent(whole).slice(0, BODY_BYTES)}`),
        },
        {
            name: "form, short values",
            type: "application/x-www-form-urlencoded",
            bytes: Buffer.from(
                valuesOf(unit, (value, n) => `a${n}=${encodeURIComponent(value)}&`).slice(0, BODY_BYTES),
            ),
        },
        { name: "multipart", type: "multipart/form-data; boundary=B", bytes: Buffer.from(multipart) },
        { name: "XML", type: "text/xml", bytes: Buffer.from(`<a>${valuesOf(unit, (value) => `<b>${value}</b>`)}</a>`) },
        {
            name: "base64 in JSON",
            type: "application/json",
            bytes: Buffer.from(
                JSON.stringify({ a: Buffer.from(whole.slice(0, whole.length * 0.7)).toString("base64") }),
            ),
        },
        { name: "binary", type: "application/octet-stream", bytes: Buffer.from(whole) },
    ]
}

interface Measured {
    readonly ms: number
    /** The longest slice: nobody else is served for so long. */
    readonly sliceMs: number
    readonly outcome: string
}

function judged({ type, bytes }: Body): Measured {
    const head = { method: "POST", target: "/", httpVersion: "1.1", headers: [["content-type", type]] as const }
    const inspection = new RequestInspection(head, { mode: "observe", bodyInspectBytes: 8_388_608 }, new CleanMemo())
    const began = process.threadCpuUsage()
    let slice = 0
    let sliceMs = 0
    const isOver = (): boolean => performance.now() - slice >= SLICE_MS
    const taken = <Outcome>(steps: Steps<Outcome>): Outcome => {
        for (;;) {
            slice = performance.now()
            const step = steps.next()
            sliceMs = Math.max(sliceMs, performance.now() - slice)
            if (step.done === true) return step.value
        }
    }
    inspection.head()
    const decision = taken(inspection.pushSteps(bytes, isOver)) ?? taken(inspection.endSteps([], isOver))
    const { user, system } = process.threadCpuUsage(began)
    const outcome = decision.kind === "observe" && decision.wouldBlock ? "would be refused" : decision.kind
    return { ms: (user + system) / 1_000, sliceMs, outcome }
}

function print(by: string, weight: (of: Measured) => number): void {
    console.log(`by ${by}:`)
    const sorted = results.toSorted((left, right) => weight(right.measured) - weight(left.measured))
    for (const { name, unit, measured } of sorted.slice(0, Number(values.top))) {
        const { ms, sliceMs, outcome } = measured
        const times = `${ms.toFixed(1).padStart(8)} ms, longest slice ${sliceMs.toFixed(1).padStart(6)} ms`
        console.log(`${times}  ${name.padEnd(20)} ${outcome.padEnd(18)} ${JSON.stringify(unit)}`)
    }
}

const results: { readonly name: string; readonly unit: string; readonly measured: Measured }[] = []
for (const unit of [...HAND_PICKED, ...searchedUnits(Number(values.seeds))]) {
    for (const body of bodiesOf(unit)) {
        const rounds = Array.from({ length: Number(values.rounds) }, () => judged(body))
        const outcome = rounds[0]?.outcome ?? ""
        const ms = Math.min(...rounds.map((one) => one.ms))
        const sliceMs = Math.min(...rounds.map((one) => one.sliceMs))
        results.push({ name: body.name, unit, measured: { ms, sliceMs, outcome } })
    }
}
console.log(
    `${results.length} bodies of 1 MiB; over 50 ms: ${results.filter(({ measured }) => measured.ms > 50).length}`,
)
print("CPU", ({ ms }) => ms)
print("longest slice", ({ sliceMs }) => sliceMs)
