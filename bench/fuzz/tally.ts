import type { FuzzCase } from "./make-case.ts"
import type { Outcome } from "./judge-in-process.ts"

interface Fault {
    readonly number: number
    readonly kind: string
    readonly fault: string
}

/** Faults printed one by one; the count is of all. */
const FAULTS_SHOWN = 20

/** What a run counts: answers by kind of case, times, faults. */
export class Tally {
    readonly #answers = new Map<string, number>()
    readonly #times = new Map<string, { number: number; ms: number }[]>()
    readonly #faults: Fault[] = []

    add({ number, kind, bytes }: FuzzCase, outcome: Outcome): void {
        const key = `${kind} → ${outcome.answer}`
        this.#answers.set(key, (this.#answers.get(key) ?? 0) + 1)
        const times = this.#times.get(kind) ?? []
        times.push({ number, ms: outcome.ms })
        this.#times.set(kind, times)
        if (outcome.fault !== null)
            this.#faults.push({ number, kind: `${kind}, ${bytes.length} bytes`, fault: outcome.fault })
    }

    get faults(): number {
        return this.#faults.length
    }

    print(seed: number, unit: string): void {
        console.table(Object.fromEntries([...this.#answers].sort(([a], [b]) => a.localeCompare(b))))
        const rows = [...this.#times, ["all", [...this.#times.values()].flat()] as const]
        console.table(Object.fromEntries(rows.map(([kind, times]) => [kind, summary(times, unit)])))
        for (const { number, kind, fault } of this.#faults.slice(0, FAULTS_SHOWN)) {
            console.log(`fault: ${fault} (${kind}): node bench/fuzz.ts --seed ${seed} --only ${number}`)
        }
        console.log(`${this.#faults.length} faults`)
    }
}

function summary(times: readonly { number: number; ms: number }[], unit: string): Record<string, number> {
    const sorted = [...times].sort((a, b) => a.ms - b.ms)
    const at = (share: number): number =>
        round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.ms ?? 0)
    const worst = sorted.at(-1)
    return {
        count: sorted.length,
        [`p50 ${unit}`]: at(0.5),
        [`p99 ${unit}`]: at(0.99),
        [`max ${unit}`]: round(worst?.ms ?? 0),
        "worst case": worst?.number ?? 0,
    }
}

function round(ms: number): number {
    return Math.round(ms * 1_000) / 1_000
}
