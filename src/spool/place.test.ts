// Whole records that are taken out, put elsewhere or put in twice: named by the places of those that follow, and all that
// is there is read. No failure of a disk and no segment of before is taken for it.
import { readFileSync } from "node:fs"
import { crc32 } from "node:zlib"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isSekishoError } from "../core/errors/sekisho-error.ts"
import { FRAME_HEAD_BYTES, readFrame } from "./framing.ts"
import { jsonOf, placeOf } from "./place.ts"
import { BATCH_RECORDS } from "./read-batch.ts"
import { listSegments, segmentPath } from "./segment-files.ts"
import { segmentIdIn } from "./segment-name.ts"
import { FILE_CALLS } from "./segment-writer.ts"
import { event, range, testFolder, testServer, type TestServer, writeSegment } from "./spool.case.ts"
import { openSpoolWriter } from "./spool-writer.ts"

/** `count` records as the gate writes them into one segment. */
function written(count: number): { readonly segment: string; readonly frames: Buffer[] } {
    using folder = testFolder()
    const writer = openSpoolWriter({ dir: folder.dir, writerId: "w9", durability: "process", limitBytes: 1e9 })
    for (const n of range(0, count)) writer.append(event(n))
    writer.close()
    const [file] = listSegments(folder.dir)
    if (file === undefined) throw new Error("nothing was written")
    const bytes = readFileSync(segmentPath(folder.dir, file))
    const parts: Buffer[] = []
    for (let at = 0; at < bytes.length;) {
        const end = at + FRAME_HEAD_BYTES + bytes.readUInt32LE(at)
        parts.push(bytes.subarray(at, end))
        at = end
    }
    return { segment: file.segment, frames: parts }
}

/** A frame as writers of before made it. */
function unplaced(frame: Buffer): Buffer {
    const whole = readFrame(frame, 0)
    const payload = Buffer.from(whole.kind === "whole" ? jsonOf(whole.payload) : "")
    const head = Buffer.alloc(FRAME_HEAD_BYTES)
    head.writeUInt32LE(payload.length, 0)
    head.writeUInt32LE(crc32(payload), 4)
    return Buffer.concat([head, payload])
}

async function read(segment: readonly Buffer[]): Promise<TestServer> {
    using folder = testFolder()
    writeSegment(folder.dir, SEGMENT, segment)
    const server = testServer(folder.dir)
    await server.drain()
    return server
}

const MANY = BATCH_RECORDS * 2 + 10
const { segment: SEGMENT, frames: WHOLE } = written(MANY)
const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = WHOLE

describe("whole records in a segment", () => {
    test.each([
        { why: "as they were written", order: [0, 1, 2, 3, 4], named: 0 },
        { why: "the first is gone", order: [1, 2, 3, 4], named: 1 },
        { why: "one in the middle is gone", order: [0, 1, 3, 4], named: 1 },
        { why: "two in different places are gone", order: [0, 2, 4], named: 2 },
        { why: "two change places", order: [0, 2, 1, 3, 4], named: 3 },
        { why: "one stands twice", order: [0, 1, 1, 2, 3, 4], named: 1 },
        { why: "one stands again at the end", order: [0, 1, 2, 3, 4, 1], named: 1 },
    ])("$why", async ({ order, named }) => {
        const { faults, numbers } = await read(order.map((n) => WHOLE[n] ?? Buffer.alloc(0)))
        expect(numbers()).toEqual(order)
        expect(faults.map(({ kind, error }) => [kind, error.code])).toEqual(
            Array.from({ length: named }, () => ["moved", "SEKISHO_SERVER_SPOOL_ALTERED"]),
        )
    })

    test("it is said where, and where the record there was written", async () => {
        const { faults } = await read([first, ...WHOLE.slice(2, 5)])
        const detail = { offset: first.length, place: first.length + second.length }
        expect(faults.map(({ error }) => error.detail)).toEqual([detail])
    })

    test.each([
        { gone: BATCH_RECORDS - 1, why: "the last of a batch" },
        { gone: BATCH_RECORDS, why: "the first of a batch" },
        { gone: MANY - 5, why: "in the last batch" },
    ])("over several batches it is named once: $why", async ({ gone }) => {
        const { faults, numbers } = await read(WHOLE.filter((_, n) => n !== gone))
        expect(numbers()).toEqual(range(0, MANY).filter((n) => n !== gone))
        expect(faults).toHaveLength(1)
    })

    test("a server that starts in the middle of a segment sees what is gone from there on", async () => {
        using folder = testFolder()
        writeSegment(folder.dir, SEGMENT, [first, ...WHOLE.slice(2, 6)])
        const server = testServer(folder.dir)
        server.positions.set(SEGMENT, first.length)
        await server.drain()
        expect([server.numbers(), server.faults.length]).toEqual([[2, 3, 4, 5], 1])
    })

    test("a batch that was not stored and comes again is named once", async () => {
        using folder = testFolder()
        writeSegment(
            folder.dir,
            SEGMENT,
            WHOLE.filter((_, n) => n !== 3 && n !== 2_500),
        )
        const server = testServer(folder.dir)
        await server.step()
        const stored = server.positions.get(SEGMENT) ?? 0
        await server.step()
        server.positions.set(SEGMENT, stored)
        await server.drain()
        expect(server.faults.map(({ kind }) => kind)).toEqual(["moved", "moved"])
    })
})

describe("between releases", () => {
    test("segments of before are read, and of what is missing there nothing is said", async () => {
        const old = WHOLE.slice(0, 6).map(unplaced)
        const { faults, numbers } = await read([...old.slice(0, 2), ...old.slice(3)])
        expect([numbers(), faults]).toEqual([[0, 1, 3, 4, 5], []])
        expect(old.map((frame) => placeOf(frame.subarray(FRAME_HEAD_BYTES)))).toEqual(old.map(() => null))
    })

    test("a reader of before finds a frame as it knows it, with a member more", () => {
        const frame = readFrame(Buffer.concat([first, second]), first.length)
        const payload = frame.kind === "whole" ? frame.payload.toString("utf8") : ""
        expect(JSON.parse(payload)).toEqual({ ...event(1), in: segmentIdIn(SEGMENT), at: first.length })
    })

    test.each([
        { json: '{"n":1,"at":         5}', want: 5, why: "a place" },
        { json: '{"n":1,"at":1234567890}', want: 1_234_567_890, why: "as long as it can be" },
        { json: '{"n":1,"at":          }', want: null, why: "no digit" },
        { json: '{"n":1,"at":    12 345}', want: null, why: "a space within" },
        { json: '{"n":{"at":       123}}', want: null, why: "a member of a member" },
        { json: ',"at":         5}', want: null, why: "no record before it" },
        { json: "}", want: null, why: "short" },
    ])("$why: $want", ({ json, want }) => {
        expect(placeOf(Buffer.from(json))).toBe(want)
    })
})

test("no failure of the disk is taken for a hand: every write, sync, cut and head may fail, or stop half-way", async () => {
    const step = fc.record({
        deferred: fc.boolean(),
        write: fc.constantFrom(1, 1, 1, 0.5, 0),
        sync: fc.boolean(),
        truncate: fc.boolean(),
        head: fc.boolean(),
    })
    await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
            using folder = testFolder()
            let now = steps[0]
            const writer = openSpoolWriter({
                dir: folder.dir,
                writerId: "w0",
                durability: "machine",
                limitBytes: 1e9,
                segmentBytes: 900,
                calls: {
                    write: (fd, bytes, from, length, position) => {
                        const share = Math.floor(length * (now?.write ?? 1))
                        if (share < length && from > 0) throw new Error("ENOSPC")
                        return share === 0 ? 0 : FILE_CALLS.write(fd, bytes, from, share, position)
                    },
                    sync: (fd) => {
                        if (now?.sync === false) throw new Error("EIO")
                        FILE_CALLS.sync(fd)
                    },
                    truncate: (fd, length) => {
                        if (now?.truncate === false) throw new Error("EIO")
                        FILE_CALLS.truncate(fd, length)
                    },
                    head: (fd, content) => {
                        if (now?.head === false) throw new Error("ENOSPC")
                        FILE_CALLS.head(fd, content)
                    },
                },
            })
            const acknowledged: number[] = []
            for (const [n, each] of steps.entries()) {
                now = each
                if (each.deferred) writer.defer(event(n))
                else if (succeeds(() => writer.append(event(n)))) acknowledged.push(n)
            }
            now = undefined
            writer.close()
            const server = testServer(folder.dir)
            await server.drain()
            expect(server.faults.filter(({ kind }) => kind !== "torn")).toEqual([])
            expect(acknowledged.filter((n) => !server.numbers().includes(n))).toEqual([])
        }),
        { numRuns: 150 },
    )
})

function succeeds(action: () => void): boolean {
    try {
        action()
        return true
    } catch (error) {
        if (!isSekishoError(error)) throw error
        return false
    }
}
