import { describe, expect, test } from "vitest"
import type { Sighting } from "../../core/person.ts"
import { createLineMeter } from "../testing/line-meter.case.ts"
import { createCountedPassage } from "./counted-passage.ts"
import { CountedRelease } from "./counted-release.ts"
import { NobodysBodies, SHORT_BODY_BYTES } from "./nobodys-bodies.ts"
import { isShort, ShortPassage } from "./short-passage.ts"
import { createTextSource, type TextSource } from "./text-source.ts"

interface Told {
    readonly out: string
    readonly end: "end" | "cut" | "none"
    /** The meter was asked. */
    readonly isRead: boolean
    readonly exposed: number
}

interface Way {
    readonly type?: string
    readonly bytes?: number
    readonly cap?: number
    readonly announced?: boolean
    readonly malformed?: boolean
    readonly closedBeforeEnd?: boolean
}

function openText(): TextSource {
    return createTextSource("utf-8")
}

function pass(bodies: NobodysBodies, chunks: readonly string[], way: Way = {}): Told {
    const { type = "text/plain", cap = 100, announced = true, closedBeforeEnd = false } = way
    const out: string[] = []
    const exposed: Sighting[] = []
    let [end, isRead]: [Told["end"], boolean] = ["none", false]
    const flow = {
        write: (slices: readonly Uint8Array[]) => out.push(...slices.map((slice) => Buffer.from(slice).toString())),
        end: () => void (end = "end"),
        cut: () => void (end = "cut"),
        pause: () => undefined,
        resume: () => undefined,
    }
    const whole = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)))
    const passage = new ShortPassage({
        bodies,
        type,
        bytes: way.bytes ?? whole.length,
        flow,
        read: (to, asAnnounced) => {
            isRead = true
            if (announced) asAnnounced()
            const reserve = {
                persons: (records: readonly (readonly Sighting[])[]) => Math.min(records.length, cap),
                unreadable: () => true,
                expose: (sightings: readonly Sighting[]) => exposed.push(...sightings) > 0,
                fault: () => true,
            }
            const meter = createLineMeter()
            return createCountedPassage(
                new CountedRelease({ meter, openText, reserve, flow: to, holdLimitBytes: 9_999 }),
            )
        },
    })
    for (const chunk of chunks) passage.push(way.malformed === true ? Buffer.from(chunk, "latin1") : Buffer.from(chunk))
    if (closedBeforeEnd) passage.close()
    passage.end()
    passage.close()
    return { out: out.join(""), end, isRead, exposed: exposed.length }
}

describe("a short body", () => {
    test("that shows nobody is read once", () => {
        const bodies = new NobodysBodies()
        const first = pass(bodies, ["見つかりません\n"])
        const again = pass(bodies, ["見つかりません\n"])
        expect(first).toEqual({ out: "見つかりません\n", end: "end", isRead: true, exposed: 0 })
        expect(again).toEqual({ ...first, isRead: false })
    })

    test.each<{ why: string; chunks: readonly string[]; way: Way }>([
        { why: "it shows somebody", chunks: ["person 1\n"], way: {} },
        { why: "somebody in it was withheld", chunks: ["person 1\n"], way: { cap: 0 } },
        { why: "it comes in two pieces", chunks: ["o", "k"], way: {} },
        { why: "less came than was announced", chunks: ["ok"], way: { bytes: 3 } },
        { why: "something else than its type said how to read it", chunks: ["ok"], way: { announced: false } },
        { why: "some of it could not be read", chunks: ["\u00e9\u00e9"], way: { malformed: true, bytes: 2 } },
        { why: "the exchange was over before its end", chunks: ["ok"], way: { closedBeforeEnd: true } },
    ])("is read every time where $why", ({ chunks, way }) => {
        const bodies = new NobodysBodies()
        const first = pass(bodies, chunks, way)
        const again = pass(bodies, chunks, way)
        expect(first.isRead).toBe(true)
        expect(again).toEqual(first)
    })

    test("is another one when its type is, or a byte of it", () => {
        const bodies = new NobodysBodies()
        pass(bodies, ["ok 1"])
        expect(pass(bodies, ["ok 2"]).isRead).toBe(true)
        expect(pass(bodies, ["ok 1"], { type: "application/json" }).isRead).toBe(true)
    })

    test("that was read before is still read where more follows", () => {
        const bodies = new NobodysBodies()
        pass(bodies, ["ok\n"])
        expect(pass(bodies, ["ok\n", "person 1\n"], { bytes: 3 })).toEqual({
            out: "ok\nperson 1\n",
            end: "end",
            isRead: true,
            exposed: 1,
        })
    })

    test("without a byte of it ends as it did", () => {
        expect(pass(new NobodysBodies(), [], { bytes: 4 })).toMatchObject({ out: "", end: "end" })
    })
})

test("only a length that was announced, up to the limit, is short", () => {
    expect([null, SHORT_BODY_BYTES + 1].filter(isShort)).toEqual([])
    expect(isShort(SHORT_BODY_BYTES)).toBe(true)
})

test("what is kept is bounded, whatever comes", () => {
    const bodies = new NobodysBodies()
    for (let index = 0; index < 10_000; index++) bodies.add("text/plain", String(index))
    const kept = Array.from({ length: 10_000 }, (_, index) => bodies.has("text/plain", String(index)))
    expect(kept.filter(Boolean).length).toBeLessThanOrEqual(256)
    expect(bodies.has("text/plain", "9999")).toBe(true)
})
