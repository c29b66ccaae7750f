// The figures of a gate for Prometheus: what its workers count in shared memory, and what the process is like. Nothing of
// a request: no path, no address, no name.
import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client"
import type { GateStatus } from "../gate-status.ts"
import { COUNTERS } from "../worker-counters.ts"
import { histogramText } from "./exposition.ts"
import type { HistogramValues } from "./worker-histograms.ts"

export interface MetricsSource {
    readonly status: () => GateStatus
    readonly histograms: (name: "exchange" | "judgement") => readonly HistogramValues[]
}

const COUNTED = COUNTERS.filter((name) => name !== "open" && name !== "heartbeat")
const HELP = "since the gate started, over all workers"

/** @returns the text of one scrape */
export function createGateMetrics(source: MetricsSource): () => Promise<string> {
    const registry = new Registry()
    collectDefaultMetrics({ register: registry, prefix: "sekisho_gate_" })
    for (const name of COUNTED) registry.registerMetric(counterOf(name, source))
    const gauge = (name: string, help: string, value: (status: GateStatus) => number): void => {
        const collect = function (this: Gauge): void {
            this.set(value(source.status()))
        }
        registry.registerMetric(new Gauge({ name, help, registers: [], collect }))
    }
    gauge("sekisho_open_exchanges", "exchanges under way", (status) => sum(status, "open"))
    gauge("sekisho_workers_alive", "worker threads that listen", (status) => status.workersAlive)
    gauge("sekisho_workers_wanted", "worker threads configured", (status) => status.workersWanted)
    gauge("sekisho_bypass", "1 while everything passes unjudged", (status) => (status.bypass.on ? 1 : 0))
    gauge("sekisho_decoys", "invented persons that are looked for", ({ decoys }) => decoys.decoys)
    gauge("sekisho_decoys_served", "decoys in the bytes of answers", ({ decoys }) => decoys.served)
    gauge("sekisho_decoys_missed", "of these, not seen by the meter", ({ decoys }) => decoys.missed)
    gauge(
        "sekisho_decoy_recall",
        "share of served decoys that the meter saw; NaN: none was served",
        ({ decoys }) => decoys.recall ?? Number.NaN,
    )
    gauge("sekisho_stops", "functions out of service", (status) => status.stops.length)
    return async () =>
        (await registry.metrics()) +
        histogramText(
            "sekisho_exchange_duration_seconds",
            "from a request's head to the last byte of its answer",
            source.histograms("exchange"),
        ) +
        histogramText("sekisho_judgement_duration_seconds", "judging one request", source.histograms("judgement"))
}

/** The library counts up from nothing at each scrape: the count itself is the workers'. */
function counterOf(name: (typeof COUNTERS)[number], source: MetricsSource): Counter {
    return new Counter({
        name: `sekisho_${snake(name)}_total`,
        help: `${name}, ${HELP}`,
        registers: [],
        collect() {
            this.reset()
            this.inc(sum(source.status(), name))
        },
    })
}

function sum(status: GateStatus, name: (typeof COUNTERS)[number]): number {
    return status.workers.reduce((total, worker) => total + worker[name], 0)
}

function snake(name: string): string {
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
