// The laws of the release: bytes come out as they went in, whatever the chunks; and never before their persons are
// granted and written down.
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Sighting } from "../../core/person.ts"
import { createLineMeter } from "../testing/line-meter.case.ts"
import { createCodedPassage } from "./coded-passage.ts"
import { createCountedPassage } from "./counted-passage.ts"
import { CountedRelease } from "./counted-release.ts"
import { contentCodingOf, type ContentCoding } from "./content-decoder.ts"
import type { Passage } from "./flow.ts"
import { HeldBytes } from "./held-bytes.ts"
import { createLateTextSource } from "./late-text-source.ts"
import { createMediaPassage } from "./media-passage.ts"
import { createTextSource } from "./text-source.ts"

interface Outcome {
    readonly out: Buffer
    readonly ended: "end" | "cut"
    readonly exposed: readonly Sighting[]
    /** Exposures known when each slice left, by bytes that had left before it. */
    readonly log: readonly { readonly bytes: number; readonly exposed: number }[]
}

async function run(
    chunks: readonly Buffer[],
    options: {
        readonly cap?: number
        readonly charset?: string
        readonly coding?: ContentCoding
        readonly late?: boolean
    } = {},
): Promise<Outcome> {
    const { cap = Number.POSITIVE_INFINITY, charset = "utf-8" } = options
    const slices: Buffer[] = []
    const exposed: Sighting[] = []
    const log: { bytes: number; exposed: number }[] = []
    const { promise, resolve } = Promise.withResolvers<"end" | "cut">()
    const flow = {
        write: (given: readonly Uint8Array[]) => {
            for (const slice of given) {
                log.push({
                    bytes: slices.reduce((sum, one) => sum + one.length, 0) + slice.length,
                    exposed: exposed.length,
                })
                slices.push(Buffer.from(slice))
            }
        },
        end: () => resolve("end"),
        cut: () => resolve("cut"),
        pause: () => undefined,
        resume: () => undefined,
    }
    let granted = 0
    const open = (): ReturnType<typeof createTextSource> => createTextSource(charset)
    const release = new CountedRelease({
        meter: createLineMeter(),
        openText: options.late === true ? () => createLateTextSource(open) : open,
        flow,
        holdLimitBytes: 10_000_000,
        reserve: {
            persons: (records) => {
                const now = Math.min(records.length, cap - granted)
                granted += now
                return now
            },
            unreadable: () => true,
            expose: (sightings) => {
                exposed.push(...sightings)
                return true
            },
            fault: () => true,
        },
    })
    const { coding } = options
    const passage: Passage =
        coding === undefined
            ? createCountedPassage(release)
            : createCodedPassage({ coding, release, flow, ratioLimit: 200, contentLength: null, look: null })
    for (const chunk of chunks) passage.push(chunk)
    passage.end()
    const ended = await promise
    passage.close()
    return { out: Buffer.concat(slices), ended, exposed, log }
}

function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
    const at = [...new Set(places.map((place) => place % (bytes.length + 1)))].toSorted((a, b) => a - b)
    const starts = [0, ...at]
    return starts.map((start, index) => bytes.subarray(start, starts[index + 1] ?? bytes.length))
}

const LINE = fc.oneof(
    fc.nat(50).map((n) => `person ${n} 山田𠮷 <b>`),
    fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.replaceAll("\n", " ")),
)
const TEXT = fc.array(LINE, { maxLength: 40 }).map((lines) => lines.join("\n"))
const PLACES = fc.array(fc.nat(4_000), { maxLength: 12 })

describe("whatever the chunks", () => {
    test("identity, UTF-8 or rubbish: the same bytes, every person exposed", async () => {
        await fc.assert(
            fc.asyncProperty(
                fc.oneof(
                    TEXT.map((text) => Buffer.from(text)),
                    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
                ),
                PLACES,
                fc.boolean(),
                async (bytes, places, late) => {
                    const whole = await run([bytes], { late })
                    const parted = await run(cutAt(bytes, places), { late })
                    expect(whole.out.equals(bytes)).toBe(true)
                    expect(parted.out.equals(bytes)).toBe(true)
                    expect(parted.exposed).toEqual(whole.exposed)
                },
            ),
            { numRuns: 150 },
        )
    })

    test.each(["shift_jis", "euc-jp", "iso-2022-jp", "utf-16le"])("%s: the same bytes", async (charset) => {
        await fc.assert(
            fc.asyncProperty(
                fc.uint8Array({ maxLength: 3_000 }).map((bytes) => Buffer.from(bytes)),
                PLACES,
                async (bytes, places) => {
                    expect((await run(cutAt(bytes, places), { charset })).out.equals(bytes)).toBe(true)
                },
            ),
            { numRuns: 40 },
        )
    })

    test.each([
        { coding: "gzip", encode: gzipSync },
        { coding: "br", encode: brotliCompressSync },
        { coding: "deflate", encode: deflateSync },
    ] as const)("$coding, whole, broken or with a tail: the same bytes", async ({ coding, encode }) => {
        await fc.assert(
            fc.asyncProperty(
                TEXT,
                PLACES,
                fc.nat(200),
                fc.uint8Array({ maxLength: 20 }),
                async (text, places, less, tail) => {
                    const coded = encode(Buffer.from(text))
                    const whole = await run(cutAt(coded, places), { coding })
                    expect(whole.out.equals(coded)).toBe(true)
                    expect(whole.exposed).toEqual((await run([Buffer.from(text)])).exposed)
                    const broken = Buffer.concat([coded.subarray(0, Math.max(1, coded.length - less)), tail])
                    expect((await run(cutAt(broken, places), { coding })).out.equals(broken)).toBe(true)
                },
            ),
            { numRuns: 40 },
        )
    })
})

describe("a cap", () => {
    test("UTF-8: exactly the granted records leave, and are exposed before", async () => {
        await fc.assert(
            fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.nat(70), PLACES, async (rows, cap, places) => {
                const lines = Array.from({ length: rows }, (_, n) => `person ${n} 山田𠮷\n`)
                const bytes = Buffer.from(lines.join(""))
                const { out, ended, exposed, log } = await run(cutAt(bytes, places), { cap })
                const want = lines.slice(0, cap).join("")
                expect(ended).toBe(cap < rows ? "cut" : "end")
                expect(out.toString()).toBe(want)
                expect(exposed).toHaveLength(Math.min(cap, rows))
                for (const entry of log) {
                    const left = bytes.subarray(0, entry.bytes).toString("latin1").split("\n").length - 1
                    expect(entry.exposed).toBeGreaterThanOrEqual(left)
                }
            }),
            { numRuns: 100 },
        )
    })
})

describe("HeldBytes", () => {
    test("a surrogate pair is not parted", () => {
        const held = new HeldBytes()
        held.add(Buffer.from("a𠮷b"), 4, true)
        expect(Buffer.concat(held.takeTo(held.partingBefore(2))).toString()).toBe("a")
        expect(Buffer.concat(held.takeAll()).toString()).toBe("𠮷b")
        expect(held.bytes).toBe(0)
    })
})

describe("createMediaPassage", () => {
    test.each([
        { type: "image/png", bytes: Buffer.from("89504e470d0a1a0a0000000d", "hex"), read: false, why: "a picture" },
        {
            type: "image/png",
            bytes: Buffer.from("name,mail\n山田,a@example.com\n"),
            read: true,
            why: "a list in disguise",
        },
        { type: "text/css", bytes: Buffer.from("a{color:red}"), read: false, why: "a style sheet" },
        { type: "video/mp2t", bytes: Buffer.from("G@\u0000\u0010"), read: false, why: "has NUL" },
    ])("$type: $why", ({ type, bytes, read }) => {
        let asked = false
        const flow = {
            write: () => undefined,
            end: () => undefined,
            cut: () => undefined,
            pause: () => undefined,
            resume: () => undefined,
        }
        const inner: Passage = {
            push: () => undefined,
            end: () => undefined,
            close: () => undefined,
            coverage: () => ({ kind: "full" }),
            offered: () => 0,
        }
        createMediaPassage(type, flow, () => {
            asked = true
            return inner
        }).push(bytes)
        expect(asked).toBe(read)
    })
})

test.each([
    { value: "", want: "none" },
    { value: "identity", want: "none" },
    { value: "x-gzip", want: "gzip" },
    { value: "zstd", want: "zstd" },
    { value: "sdch", want: "unknown" },
    { value: "gzip,br", want: "unknown" },
])("contentCodingOf $value", ({ value, want }) => {
    expect(contentCodingOf(value)).toBe(want)
})
