// Histograms in the text format of Prometheus (exposition format 0.0.4). The client library keeps the rest; it has no way to
// take over buckets that were counted elsewhere.
import { BOUNDS_SECONDS, type HistogramValues } from "./worker-histograms.ts"

/** Values of all workers as one histogram. */
export function histogramText(name: string, help: string, workers: readonly HistogramValues[]): string {
    const counts = [...BOUNDS_SECONDS, Number.POSITIVE_INFINITY].map((_, index) =>
        workers.reduce((sum, worker) => sum + (worker.counts[index] ?? 0), 0),
    )
    let below = 0
    const buckets = counts.map((count, index) => {
        below += count
        const bound = BOUNDS_SECONDS[index]
        return `${name}_bucket{le="${bound === undefined ? "+Inf" : bound}"} ${below}`
    })
    const sum = workers.reduce((total, worker) => total + worker.sumSeconds, 0)
    return [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} histogram`,
        ...buckets,
        `${name}_sum ${sum}`,
        `${name}_count ${below}`,
        "",
    ].join("\n")
}
