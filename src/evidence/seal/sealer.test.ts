import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { decryptWith, newAgeKey } from "../../age/age-file.ts"
import { createKeyer } from "../../core/keyer.ts"
import type { SegmentFacts } from "../contract.ts"
import { syntheticTransaction } from "../synthetic-transactions.case.ts"
import { readRecords } from "../warc/read-records.ts"
import { recordsOf } from "../warc/transaction-records.ts"
import { DiskRoom } from "./disk-room.ts"
import { SEGMENT_OPEN_MS, Sealer, type SealerOptions } from "./sealer.ts"
import { beganMs, nameOf, SEGMENT_END, segmentName, writerOf } from "./segment-name.ts"

const [first, second] = [await newAgeKey(), await newAgeKey()]
const keyer = createKeyer(Buffer.alloc(32, 7))
let dir = ""
beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-sealer-"))
})
afterEach(() => rmSync(dir, { recursive: true }))

interface Told {
    readonly segments: SegmentFacts[]
    readonly outcomes: string[]
}

function open(more: Partial<SealerOptions> = {}): { sealer: Sealer; told: Told } {
    const told: Told = { segments: [], outcomes: [] }
    const sealer = new Sealer({
        dir,
        writer: "p1w0",
        recipients: [first.recipient, second.recipient],
        segmentBytes: 1_000_000,
        room: new DiskRoom(dir, 100_000_000),
        records: async (kept) => recordsOf(kept, keyer),
        journaled: (facts) => told.segments.push(facts),
        onOutcome: (transactions, outcome) => told.outcomes.push(`${outcome} ${transactions}`),
        now: Date.now,
        ...more,
    })
    return { sealer, told }
}

const nothing = (): void => undefined

function failing(): never {
    throw new Error("a fault of the test")
}

const allButOne: SealerOptions["records"] = async (kept) =>
    kept.transaction === "t1" ? failing() : recordsOf(kept, keyer)

describe("a segment", () => {
    test("opens with either identity, and with no other", async () => {
        const { sealer, told } = open()
        sealer.take(syntheticTransaction(1), nothing)
        await sealer.close()
        const sealed = readFileSync(join(dir, (told.segments[0]?.segment ?? "") + SEGMENT_END))
        for (const { identity } of [first, second])
            expect([...readRecords(Buffer.from((await decryptWith(identity, sealed)) ?? []))]).toHaveLength(4)
        expect(await decryptWith((await newAgeKey()).identity, sealed)).toBeNull()
        expect(sealed.includes("comment")).toBe(false)
    })

    test("closes by itself, in time to be sealed within five seconds", async () => {
        vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
        try {
            const { sealer, told } = open()
            const taken = Promise.withResolvers<void>()
            sealer.take(syntheticTransaction(1), () => taken.resolve())
            await taken.promise
            vi.advanceTimersByTime(SEGMENT_OPEN_MS - 1)
            expect(readdirSync(dir).filter((file) => file.endsWith(".open"))).toHaveLength(1)
            vi.advanceTimersByTime(1)
            // Behind what the timer began.
            await sealer.close()
            expect(told.segments).toHaveLength(1)
            expect(readdirSync(dir).filter((file) => file.endsWith(".open"))).toEqual([])
        } finally {
            vi.useRealTimers()
        }
    })

    test("makes room for the next when it is full", async () => {
        const { sealer, told } = open({ segmentBytes: 3_000 })
        for (let n = 0; n < 6; n++) sealer.take(syntheticTransaction(n), nothing)
        await sealer.close()
        expect(told.segments.length).toBeGreaterThan(1)
        expect(told.segments.reduce((sum, { transactions }) => sum + transactions, 0)).toBe(6)
    })

    test("lists what is taken on before it is worked on", () => {
        const { sealer } = open()
        for (let n = 0; n < 3; n++) sealer.take(syntheticTransaction(n), nothing)
        const [file = ""] = readdirSync(dir)
        expect(readFileSync(join(dir, file), "utf8")).toBe("t0\nt1\nt2\n")
        return sealer.close()
    })
})

describe("what cannot be sealed is told", () => {
    test("the journal takes nothing: no segment, and the list of what was in it stays", async () => {
        const { sealer, told } = open({ journaled: failing })
        sealer.take(syntheticTransaction(1), nothing)
        await sealer.close()
        expect(told.outcomes).toEqual(["failed 1"])
        expect(readdirSync(dir).map((file) => file.replace(/^[^.]*/, ""))).toEqual([".open"])
    })

    test("one transaction cannot be read: the others are sealed", async () => {
        const { sealer, told } = open({ records: allButOne })
        let done = 0
        for (let n = 0; n < 3; n++) sealer.take(syntheticTransaction(n), () => done++)
        await sealer.close()
        expect(told.outcomes).toEqual(["failed 1", "sealed 2"])
        expect(done).toBe(3)
    })

    test("no room: nothing is begun", async () => {
        const { sealer, told } = open({ room: new DiskRoom(dir, 10) })
        sealer.take(syntheticTransaction(1), nothing)
        await sealer.close()
        expect(told.outcomes).toEqual(["full 1"])
        expect(readdirSync(dir)).toEqual([])
    })
})

test.each([
    { file: `${segmentName(0, "p1w0rab", 3)}.warc.gz.age`, writer: "p1w0rab", began: 0, why: "ours" },
    { file: "x.warc.gz.age", writer: "", began: Number.NaN, why: "somebody else's" },
    { file: "../20260101T000000000Z-a-1.warc.gz.age", writer: "", began: Number.NaN, why: "a path" },
])("the name of a segment: $why", ({ file, writer, began }) => {
    const name = nameOf(file, SEGMENT_END) ?? ""
    expect(writerOf(name)).toBe(writer)
    expect(beganMs(name)).toBe(began)
})
