import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { createKeyer } from "../../core/keyer.ts"
import type { Sighting } from "../../core/person.ts"
import type { BodyReading } from "../judgement.ts"
import { JUDGEMENT } from "../real-judgement.ts"
import { createLineMeter } from "../testing/line-meter.case.ts"
import { createCountedPassage } from "./counted-passage.ts"
import { CountedRelease } from "./counted-release.ts"
import type { Passage } from "./flow.ts"
import { NobodysBodies, SHORT_BODY_BYTES } from "./nobodys-bodies.ts"
import { isShort, ShortPassage } from "./short-passage.ts"
import { createTextSource, type TextSource } from "./text-source.ts"

const REAL: BodyReading = JUDGEMENT.bodies(createKeyer(new Uint8Array(32)))

interface Told {
    readonly out: string
    readonly end: "end" | "cut" | "none"
    /** It went the usual way. */
    readonly isUsual: boolean
    /** The meter was made so often. */
    readonly meters: number
    readonly exposed: number
    readonly coverage: string
}

interface Way {
    readonly type?: string
    readonly bytes?: number
    readonly cap?: number
}

function openText(): TextSource {
    return createTextSource("utf-8")
}

/** Lines are records, `person N` one of somebody, `fault` one that throws; bytes have no reader. */
function linesOf(made: () => void): BodyReading {
    const createMeter = (type: string): ReturnType<typeof createLineMeter> | null => {
        made()
        return type === "application/octet-stream" ? null : createLineMeter()
    }
    return { ...REAL, createMeter, openText }
}

function pass(known: NobodysBodies, chunks: readonly (string | Buffer)[], way: Way = {}): Told {
    const { type = "text/plain", cap = 100 } = way
    const out: string[] = []
    const exposed: Sighting[] = []
    let [end, isUsual, meters]: [Told["end"], boolean, number] = ["none", false, 0]
    const flow = {
        write: (slices: readonly Uint8Array[]) =>
            out.push(...slices.map((slice) => Buffer.from(slice).toString("latin1"))),
        end: () => void (end = "end"),
        cut: () => void (end = "cut"),
        pause: () => undefined,
        resume: () => undefined,
    }
    const given = chunks.map((chunk) => Buffer.from(chunk))
    const passage = new ShortPassage({
        bodies: linesOf(() => meters++),
        known,
        type,
        bytes: way.bytes ?? Buffer.concat(given).length,
        flow,
        read: () => {
            isUsual = true
            const reserve = {
                persons: (records: readonly (readonly Sighting[])[]) => Math.min(records.length, cap),
                unreadable: () => true,
                expose: (sightings: readonly Sighting[]) => exposed.push(...sightings) > 0,
                fault: () => false,
            }
            return createCountedPassage(
                new CountedRelease({ meter: createLineMeter(), openText, reserve, flow, holdLimitBytes: 9_999 }),
            )
        },
    })
    for (const chunk of given) passage.push(chunk)
    passage.end()
    passage.close()
    return {
        out: Buffer.from(out.join(""), "latin1").toString(),
        end,
        isUsual,
        meters,
        exposed: exposed.length,
        coverage: passage.coverage().kind,
    }
}

describe("a short body", () => {
    test("that shows nobody passes as it is, and is read twice", () => {
        const known = new NobodysBodies()
        const first = pass(known, ["見つかりません\n"])
        const again = pass(known, ["見つかりません\n"])
        const third = pass(known, ["見つかりません\n"])
        expect(first).toEqual({
            out: "見つかりません\n",
            end: "end",
            isUsual: false,
            meters: 1,
            exposed: 0,
            coverage: "full",
        })
        expect([again, third]).toEqual([first, { ...first, meters: 0 }])
    })

    test.each<{ why: string; chunks: readonly (string | Buffer)[]; way?: Way; want: Partial<Told> }>([
        { why: "it shows somebody", chunks: ["person 1\n"], want: { out: "person 1\n", exposed: 1 } },
        { why: "somebody in it is withheld", chunks: ["person 1\n"], way: { cap: 0 }, want: { out: "", end: "cut" } },
        { why: "its last line shows somebody", chunks: ["ok\nperson 1"], want: { out: "ok\nperson 1", exposed: 1 } },
        { why: "it comes in two pieces", chunks: ["o", "k"], want: { out: "ok", end: "end" } },
        { why: "less comes than was announced", chunks: ["ok"], way: { bytes: 3 }, want: { out: "ok", end: "end" } },
        {
            why: "more comes than was announced",
            chunks: ["ok\n", "person 1\n"],
            way: { bytes: 3 },
            want: { out: "ok\nperson 1\n", exposed: 1 },
        },
        { why: "some of it is no text", chunks: [Buffer.from([0x6f, 0xff, 0xfe])], want: { end: "end" } },
        { why: "a character is broken off", chunks: [Buffer.from([0x6f, 0xe3, 0x81])], want: { end: "end" } },
        { why: "its reader fails", chunks: ["fault\n"], want: { out: "", end: "cut" } },
        { why: "nothing reads its type", chunks: ["ok"], way: { type: "application/octet-stream" }, want: {} },
        { why: "it begins as a document does", chunks: ["PK\u0003\u0004"], want: {} },
        { why: "nothing comes", chunks: [], way: { bytes: 4 }, want: { out: "", end: "end" } },
    ])("goes the usual way where $why, each time", ({ chunks, way, want }) => {
        const known = new NobodysBodies()
        expect(pass(known, chunks, way)).toMatchObject({ isUsual: true, ...want })
        expect(pass(known, chunks, way)).toMatchObject({ isUsual: true, ...want })
    })

    test("is another one when its type is, or a byte of it", () => {
        const known = new NobodysBodies()
        for (let times = 0; times < 3; times++) pass(known, ["ok 1"])
        expect(pass(known, ["ok 1"]).meters).toBe(0)
        expect(pass(known, ["ok 2"]).meters).toBe(1)
        expect(pass(known, ["ok 1"], { type: "application/json" }).meters).toBe(1)
    })
})

const PIECES = [
    "ok",
    "氏名",
    ":",
    "山田太郎",
    " 様",
    "member",
    "@example.com",
    "taro",
    "090-1234-5678",
    "1985-04-12",
    "{",
    '"name":"',
    '"',
    "}",
    "[",
    "]",
    ",",
    "\n",
    " ",
    "<p>",
    "</p>",
    "<td>",
    "殿",
    "&#64;",
    "\\u0040",
    "\u001b$B",
    "é",
]
const PIECE = fc.constantFrom(...PIECES)
const TYPE = fc.constantFrom(
    "text/plain",
    "text/html; charset=utf-8",
    "application/json",
    "text/csv",
    "text/html; charset=shift_jis",
)

test("with the real readers: what passes here shows nobody in the usual way either", () => {
    let passed = 0
    const law = fc.property(fc.array(PIECE, { minLength: 1, maxLength: 12 }), TYPE, (pieces, type) => {
        const body = Buffer.from(pieces.join(""))
        let [isUsual, offered] = [false, 0]
        const flow = { write: ignore, end: ignore, cut: ignore, pause: ignore, resume: ignore }
        const usual = (): Passage => {
            isUsual = true
            const reserve = {
                persons: (records: readonly (readonly Sighting[])[]) => records.length,
                unreadable: () => true,
                expose: () => true,
                fault: () => false,
            }
            const meter = REAL.createMeter(type, []) ?? createLineMeter()
            const text = (first: Buffer): TextSource => REAL.openText(type, first)
            return createCountedPassage(
                new CountedRelease({ meter, openText: text, reserve, flow, holdLimitBytes: 9_999 }),
            )
        }
        const known = new NobodysBodies()
        const short = new ShortPassage({ bodies: REAL, known, type, bytes: body.length, flow, read: usual })
        const other = usual()
        isUsual = false
        for (const passage of [short, other]) {
            passage.push(body)
            passage.end()
        }
        offered = other.offered()
        if (!isUsual) passed++
        expect(!isUsual && (offered > 0 || other.coverage().kind !== "full")).toBe(false)
        expect([short.offered(), short.coverage()]).toEqual([offered, other.coverage()])
    })
    fc.assert(law, { numRuns: 1_000 })
    expect(passed).toBeGreaterThan(50)
})

function ignore(): void {
    // Nobody is told.
}

test("only a length that was announced, up to the limit, is short", () => {
    expect([null, SHORT_BODY_BYTES + 1].filter(isShort)).toEqual([])
    expect(isShort(SHORT_BODY_BYTES)).toBe(true)
})

test("what is kept is bounded, whatever comes", () => {
    const known = new NobodysBodies()
    for (let index = 0; index < 10_000; index++) {
        known.note("text/plain", String(index))
        known.note("text/plain", String(index))
    }
    const kept = Array.from({ length: 10_000 }, (_, index) => known.has("text/plain", String(index)))
    expect(kept.filter(Boolean).length).toBeLessThanOrEqual(256)
    expect(known.has("text/plain", "9999")).toBe(true)
})

test("what comes once is not kept", () => {
    const known = new NobodysBodies()
    for (let index = 0; index < 1_000; index++) known.note("text/plain", `answer ${index}`)
    const kept = Array.from({ length: 1_000 }, (_, index) => known.has("text/plain", `answer ${index}`))
    expect(kept.filter(Boolean)).toEqual([])
})
