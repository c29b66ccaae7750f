// What does the inspection make of a corpus? Judges the raw requests of a corpus file (JSON lines, gzip or not) as the gate
// would, and prints detection, false positives, misses by id and family, and the time of an inspection. Corpora are data for
// measuring: nothing of them is kept in the project. `node bench/detection.ts FILE [--ids] [--rounds N]`
import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { gunzipSync } from "node:zlib"
import { z } from "zod"
import { LIMITS } from "../src/core/limits.data.ts"
import { routeOf } from "../src/core/route.ts"
import type { Decision } from "../src/core/decision.ts"
import { CleanMemo } from "../src/inbound/clean-memo.ts"
import { RequestInspection } from "../src/inbound/inspection.ts"
import { STARTER_PATCHES } from "../src/inbound/patches/starter.data.ts"
import { parseRawRequest, type RawRequest } from "../src/inbound/raw-request.ts"
import { compileRules } from "../src/inbound/rules.ts"
import { runAsGateWorker } from "./gate-worker.ts"

const CASE = z.object({
    id: z.string(),
    label: z.string(),
    family: z.string().optional(),
    rule: z.union([z.string(), z.number()]).optional(),
    raw: z.string(),
})
type Case = z.infer<typeof CASE>

interface Judged {
    readonly sample: Case
    readonly outcome: Decision["kind"] | "invalid"
    readonly why: string
    readonly micros: number
}

const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ids: { type: "boolean", default: false }, rounds: { type: "string", default: "1" } },
})
const OPTIONS = { mode: "block", bodyInspectBytes: LIMITS.bodyInspectBytes.value } as const
/** As a gate has them that nobody changed. */
const SHIPPED = compileRules(STARTER_PATCHES, [], null)

/** A request as the gate's HTTP reader and its table of routes hand it over: that costs every gate the same, and is not timed. */
interface Handed extends RawRequest {
    readonly route: string
}

function handed(bytes: Uint8Array): Handed | null {
    try {
        const request = parseRawRequest(bytes)
        return { ...request, route: routeOf(request.head.target) }
    } catch {
        return null
    }
}

function judge({ head, body, route }: Handed, memo: CleanMemo): Decision {
    const inspection = new RequestInspection(head, { ...OPTIONS, rules: { set: SHIPPED, route, nowMs: 0 } }, memo)
    const first = inspection.head()
    if (first.kind === "block") return first
    return inspection.push(body) ?? inspection.end()
}

function outcomeOf(decision: Decision): Pick<Judged, "outcome" | "why"> {
    const signs = decision.findings.map(
        ({ detector, technique, path, score }) => `${detector}/${technique}@${path}:${score}`,
    )
    const code = decision.kind === "block" && decision.code !== null ? [decision.code] : []
    return { outcome: decision.kind, why: [...code, ...new Set(signs)].slice(0, 3).join(" ") }
}

/** Each round begins with an empty memory of clean headers; the least time of a request counts: other work only adds. */
function measured(cases: readonly Case[], rounds: number): readonly Judged[] {
    let best: readonly Judged[] = []
    for (let round = 0; round < rounds; round++) {
        const memo = new CleanMemo()
        const judged = cases.map((sample) => timed(sample, memo))
        best = judged.map((now, index) => {
            const before = best[index]
            return before !== undefined && before.micros < now.micros ? before : now
        })
    }
    return best
}

function timed(sample: Case, memo: CleanMemo): Judged {
    const request = handed(Buffer.from(sample.raw, "base64"))
    if (request === null) return { sample, outcome: "invalid", why: "not a request", micros: 0 }
    const start = process.hrtime.bigint()
    const decision = judge(request, memo)
    const micros = Number(process.hrtime.bigint() - start) / 1_000
    return { sample, ...outcomeOf(decision), micros }
}

function casesOf(file: string): Case[] {
    const bytes = readFileSync(file)
    const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")
    const lines = text.split("\n").filter((line) => line.trim() !== "")
    return lines.map((line) => CASE.parse(JSON.parse(line)))
}

function percentile(sorted: readonly number[], share: number): string {
    const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
    return value.toFixed(1)
}

function share(part: number, whole: number): string {
    return whole === 0 ? "none" : `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`
}

function print(file: string, judged: readonly Judged[]): void {
    const attacks = judged.filter(({ sample }) => sample.label !== "white")
    const honest = judged.filter(({ sample }) => sample.label === "white")
    const refused = (of: readonly Judged[]): Judged[] =>
        of.filter(({ outcome }) => outcome === "block" || outcome === "invalid")
    const times = judged.filter(({ micros }) => micros > 0).map(({ micros }) => micros)
    times.sort((left, right) => left - right)
    console.log(`${file}: ${judged.length} requests`)
    console.log(`  attacks refused   ${share(refused(attacks).length, attacks.length)}`)
    console.log(`  false positives   ${share(refused(honest).length, honest.length)}`)
    console.log(`  observed, honest  ${honest.filter(({ outcome }) => outcome === "observe").length}`)
    console.log(
        `  µs of inspection  p50 ${percentile(times, 0.5)}  p99 ${percentile(times, 0.99)}  p99.9 ${percentile(times, 0.999)}`,
    )
    for (const [family, of] of Map.groupBy(attacks, ({ sample }) => sample.family ?? "")) {
        if (family !== "") console.log(`  ${family.padEnd(40)} ${share(refused(of).length, of.length)}`)
    }
    const slowest = [...judged].sort((left, right) => right.micros - left.micros).slice(0, 5)
    for (const { sample, micros } of slowest)
        console.log(`  slow ${sample.id} ${micros.toFixed(0)} µs, ${sample.raw.length} units`)
    if (!values.ids) return
    for (const { sample, outcome, why } of attacks) {
        if (outcome !== "block" && outcome !== "invalid")
            console.log(`miss ${sample.id} ${sample.family ?? ""} ${sample.rule ?? ""} ${outcome} ${why}`)
    }
    for (const { sample, why } of refused(honest)) console.log(`false ${sample.id} ${sample.family ?? ""} ${why}`)
}

function main(): void {
    for (const file of positionals) print(file, measured(casesOf(file), Number(values.rounds)))
}

await runAsGateWorker(import.meta.filename, main)
