// When an open exchange is handed over, and that what is booked for it is given back.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import type { KeptTransaction } from "../../evidence/contract.ts"
import { syntheticTransaction } from "../../evidence/synthetic-transactions.case.ts"
import { EvidenceCapture, PART_AFTER_MS, SAMPLE_PART_AFTER_MS } from "./capture.ts"
import { createEvidenceMemory, type EvidenceMemory } from "./evidence-memory.ts"
import type { EvidenceSink } from "./evidence-sink.ts"

const HEAD = { by: "application", status: 200, reason: "OK", fields: [] } as const
const CHUNK = Buffer.alloc(100, "x")

let memory: EvidenceMemory
let kept: KeptTransaction[] = []
let short: boolean[] = []

function sink(isSampled: boolean = false, limitBytes: number = 10_000): EvidenceSink {
    memory = createEvidenceMemory(limitBytes)
    return {
        memory,
        requestBytes: 1_000,
        responseBytes: 1_000,
        copies: false,
        isSampled: () => isSampled,
        keep: (transaction, bookedBytes, isShort) => {
            kept.push(transaction)
            short.push(isShort)
            memory.give(bookedBytes)
        },
        close: async () => Promise.resolve(),
    }
}

function facts(outcome: KeptTransaction["outcome"]): KeptTransaction {
    return { ...syntheticTransaction(1), outcome }
}

function captureOf(evidence: EvidenceSink): EvidenceCapture {
    const capture = new EvidenceCapture(evidence, () => facts("open"))
    capture.requestEnd()
    capture.answerHead(HEAD, null)
    return capture
}

const end = (capture: EvidenceCapture): void => capture.end(() => facts("completed"))
const parts = (): unknown[] =>
    kept.map(({ part, outcome, answer }) => [part, outcome, answer?.body.bytes.length, answer?.body.truncated])

beforeEach(() => {
    vi.useFakeTimers()
    kept = []
    short = []
})
afterEach(() => vi.useRealTimers())

test("one that ends soon is handed over once", () => {
    const capture = captureOf(sink())
    capture.keepFor("finding")
    vi.advanceTimersByTime(PART_AFTER_MS - 1)
    capture.answerEnd()
    end(capture)
    vi.advanceTimersByTime(60_000)
    expect(parts()).toEqual([[null, "completed", 0, null]])
})

describe("one that stays open", () => {
    test("is handed over a moment after each new reason, with what came by then, and whole at its end", () => {
        const capture = captureOf(sink())
        capture.answerChunk(CHUNK)
        vi.advanceTimersByTime(60_000)
        expect(kept).toEqual([])
        capture.keepFor("finding")
        vi.advanceTimersByTime(PART_AFTER_MS)
        capture.answerChunk(CHUNK)
        capture.keepFor("finding")
        vi.advanceTimersByTime(60_000)
        capture.keepFor("decoy")
        vi.advanceTimersByTime(PART_AFTER_MS)
        capture.answerChunk(CHUNK)
        capture.answerEnd()
        end(capture)
        expect(parts()).toEqual([
            [1, "open", 100, "time"],
            [2, "open", 200, "time"],
            [3, "completed", 300, null],
        ])
        expect(kept.map(({ reasons }) => reasons)).toEqual([["finding"], ["finding", "decoy"], ["finding", "decoy"]])
        expect(memory.heldBytes).toBe(0)
    })

    test("by chance alone it waits longer; a finding does not wait for that", () => {
        const capture = captureOf(sink(true))
        vi.advanceTimersByTime(SAMPLE_PART_AFTER_MS - 1)
        expect(kept).toEqual([])
        capture.keepFor("finding")
        vi.advanceTimersByTime(PART_AFTER_MS)
        expect(kept.map(({ reasons }) => reasons)).toEqual([["sample", "finding"]])
        end(capture)
        expect(memory.heldBytes).toBe(0)
    })

    test("without room for a copy the part says so, and the end has all of it", () => {
        const capture = captureOf(sink(false, 150))
        capture.answerChunk(CHUNK)
        capture.keepFor("finding")
        vi.advanceTimersByTime(PART_AFTER_MS)
        capture.answerEnd()
        end(capture)
        expect(parts()).toEqual([
            [1, "open", 0, "unspecified"],
            [2, "completed", 100, null],
        ])
        expect(short).toEqual([true, false])
        expect(memory.heldBytes).toBe(0)
    })
})
