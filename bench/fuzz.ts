// Does any input make the judgement crash, stall or answer outside its contract? Fuzzed requests, from a seed:
//
//     node bench/fuzz.ts --count 100000 --seed 1                       in this process, CPU measured
//     node bench/fuzz.ts --count 100000 --seed 1 --gate 127.0.0.1:8080 as raw bytes to a running gate
//     node bench/fuzz.ts --count 2000000 --minutes 60                  as many as fit into the time; says how many
//     node bench/fuzz.ts --seed 1 --only 4711                          one case again, its bytes on stdout as JSON
//
// Exit code 1 when there was a fault. A gate is to run with --no-behaviour, or it bans the fuzzer.
import { parseArgs } from "node:util"
import { isAlive, judgeAtGate, type GateAddress } from "./fuzz/judge-at-gate.ts"
import { judgeInProcess } from "./fuzz/judge-in-process.ts"
import { makeCase } from "./fuzz/make-case.ts"
import { Tally } from "./fuzz/tally.ts"

/** Sockets open to the gate at once. */
const CONNECTIONS = 16
/** A plain request is sent after so many cases, to see that the gate lives. */
const ALIVE_EVERY = 500

const MS_PER_MINUTE = 60_000

const { values } = parseArgs({
    options: {
        count: { type: "string", default: "3000" },
        seed: { type: "string", default: "1" },
        only: { type: "string" },
        gate: { type: "string" },
        minutes: { type: "string", default: "Infinity" },
    },
})
const seed = Number(values.seed)
const gate = values.gate === undefined ? null : addressOf(values.gate)

if (values.only !== undefined) await showOne(Number(values.only))
else
    process.exitCode =
        (gate === null ? runInProcess(Number(values.count)) : await runAtGate(gate, Number(values.count))) === 0 ? 0 : 1

function addressOf(text: string): GateAddress {
    const colon = text.lastIndexOf(":")
    return { host: text.slice(0, colon), port: Number(text.slice(colon + 1)) }
}

async function showOne(number: number): Promise<void> {
    const fuzzCase = makeCase(seed, number)
    const outcome = gate === null ? judgeInProcess(seed, fuzzCase) : await judgeAtGate(gate, fuzzCase)
    console.log(JSON.stringify({ number, kind: fuzzCase.kind, ...outcome, raw: fuzzCase.bytes.toString("base64") }))
}

function runInProcess(count: number): number {
    const tally = new Tally()
    const lastMs = performance.now() + Number(values.minutes) * MS_PER_MINUTE
    for (let number = 0; number < count && performance.now() < lastMs; number++) {
        const fuzzCase = makeCase(seed, number)
        tally.add(fuzzCase, judgeInProcess(seed, fuzzCase))
        showProgress(number, count)
    }
    tally.print(seed, "ms")
    return tally.faults
}

async function runAtGate(address: GateAddress, count: number): Promise<number> {
    const tally = new Tally()
    let next = 0
    let dead = 0
    const work = async (): Promise<void> => {
        while (next < count && dead === 0) {
            const fuzzCase = makeCase(seed, next++)
            tally.add(fuzzCase, await judgeAtGate(address, fuzzCase))
            if (fuzzCase.number % ALIVE_EVERY === 0 && !(await isAlive(address))) dead = fuzzCase.number + 1
            showProgress(fuzzCase.number, count)
        }
    }
    await Promise.all(Array.from({ length: CONNECTIONS }, work))
    tally.print(seed, "ms on the wire")
    if (dead > 0) console.log(`the gate no longer answers, near case ${dead - 1}`)
    return tally.faults + (dead > 0 ? 1 : 0)
}

function showProgress(number: number, count: number): void {
    if (process.stderr.isTTY && number % 500 === 0) process.stderr.write(`\r${number} / ${count}`)
}
