import { expect, test } from "vitest"
import { decoysStatus } from "../decoys/decoys-status.ts"
import type { GateStatus } from "../gate-status.ts"
import { histogramText } from "./exposition.ts"
import { createGateMetrics } from "./gate-metrics.ts"
import { createHistogramMemory, openHistograms, readHistogram } from "./worker-histograms.ts"

test("a histogram over two workers adds up and is cumulative", () => {
    const workers = [createHistogramMemory(), createHistogramMemory()]
    const [one, two] = workers.map((memory) => openHistograms(memory))
    one?.observe("exchange", 0.001953125)
    one?.observe("exchange", 99)
    two?.observe("exchange", 0.001953125)
    two?.observe("judgement", 5)
    const text = histogramText(
        "h",
        "help",
        workers.map((memory) => readHistogram(memory, "exchange")),
    )
    expect(text).toContain("# TYPE h histogram")
    expect(text).toContain('h_bucket{le="0.001"} 0')
    expect(text).toContain('h_bucket{le="0.0025"} 2')
    expect(text).toContain('h_bucket{le="+Inf"} 3')
    expect(text).toContain("h_sum 99.00390625")
    expect(text).toContain("h_count 3")
})

test.each([
    { served: 0, missed: 0, want: "sekisho_decoy_recall Nan", why: "none was served" },
    { served: 8, missed: 2, want: "sekisho_decoy_recall 0.75", why: "two of eight were missed" },
])("the meter's recall by decoys: $want ($why)", async ({ served, missed, want }) => {
    const decoys = decoysStatus(["d1"], { decoys: { d1: { served, missed, metered: 9, lastMs: 1 } }, routes: {} })
    const status = { workers: [], workersAlive: 0, workersWanted: 0, bypass: { on: false }, stops: [], decoys }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- figures look at these and at nothing else
    const metrics = createGateMetrics({ status: () => status as unknown as GateStatus, histograms: () => [] })
    const text = await metrics()
    for (const line of [want, `sekisho_decoys_served ${served}`, `sekisho_decoys_missed ${missed}`, "sekisho_decoys 1"])
        expect(text).toContain(`\n${line}\n`)
})
