import { expect, test } from "vitest"
import { histogramText } from "./exposition.ts"
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
