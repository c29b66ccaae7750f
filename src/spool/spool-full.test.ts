import { readdirSync } from "node:fs"
import { expect, test } from "vitest"
import { FILE_CALLS, type FileCalls } from "./segment-writer.ts"
import { spoolBytes } from "./segment-files.ts"
import { openSpoolWriter, PENDING_LIMIT_BYTES } from "./spool-writer.ts"
import { FULL_RECHECK_MS, RECHECK_BYTES } from "./spool-room.ts"
import { codeOf, event, range, testFolder, testServer } from "./spool.case.ts"

const FAILED: unknown = expect.objectContaining({ code: "SEKISHO_GATE_SPOOL_FAILED" })

test("a full spool refuses, and takes records again once the server has drained", async () => {
    using folder = testFolder()
    const server = testServer(folder.dir)
    const clock = { now: 0 }
    const writer = openSpoolWriter({
        dir: folder.dir,
        writerId: "w0",
        durability: "process",
        limitBytes: 3_000,
        segmentBytes: 1_000,
        now: () => clock.now,
    })
    const taken: number[] = []
    const codes = new Set<string | null>()
    for (const n of range(0, 50)) {
        const code = codeOf(() => writer.append(event(n)))
        codes.add(code)
        if (code === null) taken.push(n)
    }
    expect(codes).toEqual(new Set([null, "SEKISHO_GATE_SPOOL_FULL"]))
    expect(taken).toEqual(range(0, taken.length))
    expect(spoolBytes(folder.dir)).toBeLessThanOrEqual(3_000)
    await server.drain()
    clock.now += FULL_RECHECK_MS
    writer.append(event(50))
    writer.close()
    await server.drain()
    expect(server.numbers()).toEqual([...taken, 50])
})

test("the limit is shared: over several writers it is passed by one look each at most", () => {
    using folder = testFolder()
    const limitBytes = 6_000_000
    const writers = range(0, 3).map((n) =>
        openSpoolWriter({ dir: folder.dir, writerId: `w${n}`, durability: "process", limitBytes, now: () => 0 }),
    )
    let refused = 0
    for (const n of range(0, 600)) {
        const code = codeOf(() => writers[n % 3]?.append(event(n, "x".repeat(20_000))))
        if (code === "SEKISHO_GATE_SPOOL_FULL") refused++
    }
    expect(refused).toBeGreaterThan(200)
    expect(spoolBytes(folder.dir)).toBeLessThanOrEqual(limitBytes + 3 * RECHECK_BYTES)
    for (const writer of writers) writer.close()
})

interface Disk {
    readonly calls: FileCalls
    /** Bytes that still go onto the disk; then every write fails. */
    room: number
    truncates: boolean
    syncs: boolean
}

function disk(room: number): Disk {
    const state: Disk = {
        room,
        truncates: true,
        syncs: true,
        calls: {
            write: (fd, bytes, from, length, position) => {
                if (state.room <= 0) throw Object.assign(new Error("no space left"), { code: "ENOSPC" })
                // Short writes: at most 100 bytes at once.
                const now = Math.min(length, state.room, 100)
                state.room -= now
                return FILE_CALLS.write(fd, bytes, from, now, position)
            },
            sync: (fd) => {
                if (!state.syncs) throw Object.assign(new Error("input/output error"), { code: "EIO" })
                FILE_CALLS.sync(fd)
            },
            truncate: (fd, length) => {
                if (!state.truncates) throw Object.assign(new Error("input/output error"), { code: "EIO" })
                FILE_CALLS.truncate(fd, length)
            },
            head: (fd, content) => {
                if (state.room <= 0) throw Object.assign(new Error("no space left"), { code: "ENOSPC" })
                FILE_CALLS.head(fd, content)
            },
        },
    }
    return state
}

test.each([
    { truncates: true, faults: [], why: "cut back" },
    { truncates: false, faults: ["torn"], why: "given up, where it cannot be cut back" },
])("a disk that fills up leaves no half record: the file is $why", async ({ truncates, faults }) => {
    for (const room of [450, 500, 520, 700]) {
        using folder = testFolder()
        const full = disk(room)
        full.truncates = truncates
        const server = testServer(folder.dir)
        const writer = openSpoolWriter({
            dir: folder.dir,
            writerId: "w0",
            durability: "process",
            limitBytes: 1e9,
            calls: full.calls,
        })
        const taken: number[] = []
        const codes = new Set<string | null>()
        for (const n of range(0, 6)) {
            const code = codeOf(() => writer.append(event(n)))
            codes.add(code)
            if (code === null) taken.push(n)
        }
        expect(codes).toEqual(new Set([null, "SEKISHO_GATE_SPOOL_FAILED"]))
        full.room = 1e9
        writer.append(event(7))
        writer.close()
        await server.drain()
        expect(server.numbers()).toEqual([...taken, 7])
        expect(server.faults.map(({ kind }) => kind)).toEqual(faults)
        expect(readdirSync(folder.dir)).toEqual([])
    }
})

test("deferred records before a refused one are neither lost nor doubled", async () => {
    // Every point at which the disk can fill up.
    for (const room of range(1, 900).filter((n) => n % 13 === 0)) {
        using folder = testFolder()
        const full = disk(room)
        const writer = openSpoolWriter({
            dir: folder.dir,
            writerId: "w0",
            durability: "process",
            limitBytes: 1e9,
            calls: full.calls,
        })
        writer.defer(event(0))
        writer.defer(event(1))
        const refused = codeOf(() => writer.append(event(2))) !== null
        full.room = 1e9
        writer.append(event(3))
        writer.close()
        const server = testServer(folder.dir)
        await server.drain()
        expect(server.numbers()).toEqual(refused ? [0, 1, 3] : [0, 1, 2, 3])
    }
})

test("machine: a failed sync refuses the record, which may still be read", async () => {
    using folder = testFolder()
    const broken = disk(1e9)
    const writer = openSpoolWriter({
        dir: folder.dir,
        writerId: "w0",
        durability: "machine",
        limitBytes: 1e9,
        calls: broken.calls,
    })
    writer.append(event(0))
    broken.syncs = false
    expect(() => writer.append(event(1))).toThrow(FAILED)
    broken.syncs = true
    writer.append(event(2))
    writer.close()
    const server = testServer(folder.dir)
    await server.drain()
    expect(server.numbers()).toEqual([0, 1, 2])
})

test("deferring onto a broken disk tells, keeps what it can, and is bounded", async () => {
    using folder = testFolder()
    const broken = disk(0)
    const codes: string[] = []
    const writer = openSpoolWriter({
        dir: folder.dir,
        writerId: "w0",
        durability: "process",
        limitBytes: 1e9,
        calls: broken.calls,
        onFault: (error) => codes.push(error.code),
    })
    const thrown = new Set<string>()
    let kept = 0
    for (const n of range(0, 100)) {
        const code = codeOf(() => writer.defer(event(n, "x".repeat(60_000))))
        if (code === null) kept++
        else thrown.add(code)
    }
    expect(new Set(codes)).toEqual(new Set(["SEKISHO_GATE_SPOOL_FAILED"]))
    expect(thrown).toEqual(new Set(["SEKISHO_GATE_SPOOL_FAILED"]))
    expect(kept * 60_000).toBeLessThan(PENDING_LIMIT_BYTES + 200_000)
    broken.room = 1e12
    writer.close()
    const server = testServer(folder.dir)
    await server.drain()
    expect(server.numbers()).toEqual(range(0, kept))
})

test("a folder that is not there is a fault of the spool", () => {
    expect(() =>
        openSpoolWriter({ dir: "/nonexistent/spool", writerId: "w0", durability: "process", limitBytes: 1 }),
    ).toThrow(FAILED)
})
