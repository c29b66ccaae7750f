import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { FRAME_HEAD_BYTES, readFrame, RECORD_LIMIT_BYTES, writeFrame } from "./framing.ts"
import { findFrame } from "./next-frame.ts"
import { readBatch } from "./read-batch.ts"
import { event, range } from "./spool.case.ts"

const FRAMES = range(0, 12).map((n) => {
    const target = Buffer.alloc(2_000)
    return target.subarray(0, writeFrame(target, 0, JSON.stringify(event(n, "あ".repeat(n)))))
})
const SEGMENT = Buffer.concat(FRAMES)
const STARTS = FRAMES.map((_, n) => Buffer.concat(FRAMES.slice(0, n)).length)

describe("damage costs the records it touches, and no other", () => {
    const spans = fc.array(fc.tuple(fc.nat(SEGMENT.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 })), {
        minLength: 1,
        maxLength: 4,
    })

    test("overwritten bytes", () => {
        fc.assert(
            fc.property(spans, fc.boolean(), (damage, last) => {
                const bytes = Buffer.from(SEGMENT)
                for (const [at, garbage] of damage) bytes.set(garbage.subarray(0, bytes.length - at), at)
                const whole = range(0, FRAMES.length).filter((n) =>
                    bytes.subarray(STARTS[n], STARTS[n + 1]).equals(FRAMES[n] ?? Buffer.alloc(0)),
                )
                const batch = readBatch(bytes, last)
                expect(batch.records.map((record) => record.atMs)).toEqual(whole)
                expect(batch.unread.every(({ start, end }) => start < end && end <= bytes.length)).toBe(true)
            }),
            { numRuns: 300 },
        )
    })

    test("a cut at any byte gives what is whole before it", () => {
        for (const cut of range(0, SEGMENT.length + 1)) {
            const whole = STARTS.filter((start, n) => start + (FRAMES[n]?.length ?? 0) <= cut).length
            const open = readBatch(SEGMENT.subarray(0, cut), false)
            expect([open.records.length, open.unread]).toEqual([whole, []])
            const complete = readBatch(SEGMENT.subarray(0, cut), true)
            expect([complete.records.length, complete.end]).toEqual([whole, cut])
        }
    })

    test("any bytes at all are read without a fault", () => {
        fc.assert(
            fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
                const batch = readBatch(Buffer.from(bytes), true)
                expect(batch.end).toBe(bytes.length)
                expect(batch.records).toEqual([])
            }),
        )
    })
})

describe("frames", () => {
    test("a frame that does not fit is not written", () => {
        const target = Buffer.alloc(20)
        expect(writeFrame(target, 0, "x".repeat(13))).toBe(0)
        expect(target).toEqual(Buffer.alloc(20))
        expect(writeFrame(target, 0, "x".repeat(12))).toBe(20)
    })

    test.each([
        { length: 0, kind: "damaged", why: "nothing" },
        { length: RECORD_LIMIT_BYTES, kind: "short", why: "the longest" },
        { length: RECORD_LIMIT_BYTES + 1, kind: "damaged", why: "longer than any" },
    ])("a length of $length is $kind: $why", ({ length, kind }) => {
        const bytes = Buffer.alloc(FRAME_HEAD_BYTES)
        bytes.writeUInt32LE(length, 0)
        expect(readFrame(bytes, 0).kind).toBe(kind)
    })

    test("no record holds bytes that look like a frame", () => {
        fc.assert(
            fc.property(fc.string({ unit: "binary" }), (text) => {
                const inner = Buffer.alloc(4_000)
                const frame = inner.subarray(0, writeFrame(inner, 0, JSON.stringify({ text })))
                const carried = JSON.stringify(event(1, frame.toString("latin1")))
                expect(findFrame(Buffer.from(carried), 0)).toBeNull()
            }),
        )
    })
})
