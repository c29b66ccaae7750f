import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { FRAME_HEAD_BYTES, readFrame, RECORD_LIMIT_BYTES, sealFrame, writeFrame } from "./framing.ts"
import { findFrame } from "./next-frame.ts"
import { PLACE_BYTES } from "./place.ts"
import { readBatch } from "./read-batch.ts"
import { event, range } from "./spool.case.ts"

const SEGMENT_ID = Buffer.from("0123abcd")
const SEGMENT = segmentOf(range(0, 12).map((n) => JSON.stringify(event(n, "あ".repeat(n)))))
const { starts: STARTS, frames: FRAMES } = partsOf(SEGMENT)

function segmentOf(records: readonly string[]): Buffer {
    const target = Buffer.alloc(1_000 * records.length)
    let end = 0
    for (const json of records) {
        writeFrame(target, end, json)
        end = sealFrame(target, end, { segmentId: SEGMENT_ID, at: end })
    }
    return target.subarray(0, end)
}

function partsOf(segment: Buffer): { readonly starts: number[]; readonly frames: Buffer[] } {
    const starts: number[] = []
    for (let at = 0; at < segment.length; at += FRAME_HEAD_BYTES + segment.readUInt32LE(at)) starts.push(at)
    return { starts, frames: starts.map((start, n) => segment.subarray(start, starts[n + 1])) }
}

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
                expect(batch.moved).toEqual([])
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
        const bytes = FRAME_HEAD_BYTES + '{"xxxx":123}'.length + PLACE_BYTES
        const target = Buffer.alloc(bytes)
        expect(writeFrame(target, 0, '{"xxxxx":1234}')).toBe(0)
        expect(target).toEqual(Buffer.alloc(bytes))
        expect(writeFrame(target, 0, '{"xxxx":123}')).toBe(bytes)
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
                writeFrame(inner, 0, JSON.stringify({ text }))
                const frame = inner.subarray(0, sealFrame(inner, 0, { segmentId: SEGMENT_ID, at: 0 }))
                const carried = JSON.stringify(event(1, frame.toString("latin1")))
                expect(findFrame(Buffer.from(carried), 0)).toBeNull()
            }),
        )
    })
})
