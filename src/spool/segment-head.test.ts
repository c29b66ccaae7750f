// What is cut off at the end of a segment, and segments that are gone: named by their heads, once, and never where a gate was killed.
import {
    copyFileSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    renameSync,
    rmSync,
    truncateSync,
    writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { describe, expect, test, vi } from "vitest"
import type { SpoolFault } from "./faults.ts"
import { completeSegments, listFolder, listSegments, openWriters, segmentPath, spoolBytes } from "./segment-files.ts"
import { headPath, readHead } from "./segment-head.ts"
import { event, range, testFolder, testServer, type TestServer } from "./spool.case.ts"
import { openSpoolWriter } from "./spool-writer.ts"

const SEGMENT_BYTES = 1_000

interface Written extends Disposable {
    readonly dir: string
    /** Names, oldest first. */
    readonly segments: readonly string[]
    readonly path: (n: number) => string
    readonly head: (n: number) => string
}

/** Twelve records in three segments; `killed`: the last is left as a kill leaves it. */
async function written(killed = false): Promise<Written> {
    const folder = testFolder()
    const writer = openSpoolWriter({
        dir: folder.dir,
        writerId: "w0",
        durability: "process",
        limitBytes: 1e9,
        segmentBytes: SEGMENT_BYTES,
    })
    for (const n of range(0, 12)) writer.append(event(n))
    await Promise.resolve()
    if (!killed) writer.close()
    else completeSegments(folder.dir, openWriters(folder.dir))
    const files = listSegments(folder.dir)
    expect(files).toHaveLength(3)
    const segments = files.map(({ segment }) => segment)
    return {
        dir: folder.dir,
        segments,
        path: (n) => join(folder.dir, segments[n] ?? ""),
        head: (n) => headPath(folder.dir, segments[n] ?? ""),
        [Symbol.dispose]: () => folder[Symbol.dispose](),
    }
}

async function drained(dir: string): Promise<TestServer> {
    const server = testServer(dir)
    await server.drain()
    return server
}

const kindsOf = (faults: readonly SpoolFault[]): string[] => faults.map(({ kind }) => kind)

describe("cut off at the end", () => {
    test.each([{ killed: false }, { killed: true }])("at every byte; killed: $killed", async ({ killed }) => {
        for (const cut of range(0, 9).map((n) => n * 120)) {
            using spool = await written(killed)
            const size = readFileSync(spool.path(2)).length
            if (cut >= size) break
            truncateSync(spool.path(2), cut)
            const { faults, numbers } = await drained(spool.dir)
            expect(kindsOf(faults).filter((kind) => kind !== "damaged")).toEqual(["cut"])
            expect(faults.reduce((sum, { missingBytes }) => sum + missingBytes, 0)).toBeGreaterThanOrEqual(size - cut)
            expect(numbers()).toEqual(range(0, 8 + Math.floor(cut / (size / 4))))
            expect(readdirSync(spool.dir).filter((name) => !name.endsWith(".damaged"))).toEqual([])
        }
    })

    test("far from where the reading stands: everything before it is read first", async () => {
        using folder = testFolder()
        const writer = openSpoolWriter({ dir: folder.dir, writerId: "w0", durability: "process", limitBytes: 1e9 })
        for (const n of range(0, 6)) writer.append(event(n, "x".repeat(900_000)))
        await Promise.resolve()
        const [file] = listSegments(folder.dir)
        truncateSync(file === undefined ? "" : segmentPath(folder.dir, file), spoolBytes(folder.dir) - 1_000_000)
        const { faults, numbers } = await drained(folder.dir)
        expect(numbers()).toEqual(range(0, 4))
        expect(kindsOf(faults)).toEqual(["cut"])
        expect(faults[0]?.missingBytes).toBeGreaterThan(1_800_000)
        writer.close()
    })

    test("while its writer goes on: named at once, and what follows is read", async () => {
        using folder = testFolder()
        const server = testServer(folder.dir)
        const writer = openSpoolWriter({ dir: folder.dir, writerId: "w0", durability: "process", limitBytes: 1e9 })
        writer.append(event(0))
        const first = spoolBytes(folder.dir)
        await server.drain()
        writer.append(event(1))
        writer.append(event(2))
        const written = spoolBytes(folder.dir)
        const [file] = listSegments(folder.dir)
        await Promise.resolve()
        truncateSync(file === undefined ? "" : segmentPath(folder.dir, file), first)
        await server.drain()
        expect(server.faults.map(({ kind, error, missingBytes }) => ({ kind, ...error.detail, missingBytes }))).toEqual(
            [{ kind: "cut", offset: first, place: written, missingBytes: written - first }],
        )
        writer.append(event(3))
        await server.drain()
        writer.close()
        await server.drain()
        expect(server.numbers()).toEqual([0, 3])
        expect(server.faults).toHaveLength(1)
    })

    test("what was taken in before it was cut off is not missing, but told", async () => {
        using spool = await written()
        const size = readFileSync(spool.path(0)).length
        truncateSync(spool.path(0), 10)
        const server = testServer(spool.dir)
        server.positions.set(spool.segments[0] ?? "", size)
        await server.drain()
        expect(server.faults.map(({ kind, missingBytes }) => [kind, missingBytes])).toEqual([["cut", 0]])
        expect(server.numbers()).toEqual(range(4, 12))
    })
})

describe("segments that are gone", () => {
    test.each([0, 1, 2])("segment %d", async (n) => {
        using spool = await written()
        const size = readFileSync(spool.path(n)).length
        rmSync(spool.path(n))
        const server = await drained(spool.dir)
        expect(server.faults.map(({ kind, missingBytes }) => [kind, missingBytes])).toEqual([["missing", size]])
        expect(server.numbers()).toEqual(range(0, 12).filter((record) => Math.floor(record / 4) !== n))
        expect(readdirSync(spool.dir)).toEqual([])
        // Another process, and the same: it is told once.
        await server.drain()
        expect(server.faults).toHaveLength(1)
    })

    test.each([0, 1])("segment %d with its head", async (n) => {
        using spool = await written()
        rmSync(spool.path(n))
        rmSync(spool.head(n))
        const { faults } = await drained(spool.dir)
        expect(faults.map(({ kind, segment }) => [kind, segment])).toEqual([["missing", spool.segments[n]]])
    })

    test("under its writer: the rest is named, too, and the writer begins another", async () => {
        using folder = testFolder()
        const server = testServer(folder.dir)
        const writer = openSpoolWriter({ dir: folder.dir, writerId: "w0", durability: "process", limitBytes: 1e9 })
        writer.append(event(0))
        const [file] = listSegments(folder.dir)
        await server.drain()
        rmSync(file === undefined ? "" : segmentPath(folder.dir, file))
        writer.append(event(1))
        await sleep(1)
        await server.drain()
        expect(kindsOf(server.faults)).toEqual(["missing"])
        const clock = vi.spyOn(performance, "now").mockReturnValue(performance.now() + 10_000)
        writer.append(event(2))
        clock.mockRestore()
        writer.close()
        await server.drain()
        expect(server.numbers()).toEqual([0, 2])
        expect(readdirSync(folder.dir)).toEqual([])
    })

    test("stored ones leave nothing to tell, whatever of them a kill left", async () => {
        using spool = await written()
        const positions = spool.segments.map((segment, n) => [segment, readFileSync(spool.path(n)).length] as const)
        for (const n of [0, 1, 2]) rmSync(spool.path(n))
        const server = testServer(spool.dir)
        for (const [segment, offset] of positions) server.positions.set(segment, offset)
        await server.drain()
        expect(server.faults).toEqual([])
        expect(readdirSync(spool.dir)).toEqual([])
    })
})

describe("segments that change places", () => {
    test.each([
        [0, 1],
        [1, 2],
    ])("%d and %d", async (one, other) => {
        using spool = await written()
        const aside = join(spool.dir, "aside")
        renameSync(spool.path(one), aside)
        renameSync(spool.path(other), spool.path(one))
        renameSync(aside, spool.path(other))
        const { faults } = await drained(spool.dir)
        expect(new Set(faults.map(({ segment }) => segment))).toEqual(
            new Set([spool.segments[one], spool.segments[other]]),
        )
    })

    test("a run of another segment's records is told once", async () => {
        using spool = await written()
        copyFileSync(spool.path(0), spool.path(1))
        const { faults } = await drained(spool.dir)
        expect(kindsOf(faults)).toEqual(["moved"])
    })
})

describe("the head itself", () => {
    test("every byte of it that is changed", async () => {
        using one = await written()
        const length = readFileSync(one.head(1)).length
        for (const at of range(0, length)) {
            using spool = await written()
            const bytes = readFileSync(spool.head(1))
            bytes[at] = (bytes[at] ?? 0) ^ 0x01
            writeFileSync(spool.head(1), bytes)
            const { faults, numbers } = await drained(spool.dir)
            expect(kindsOf(faults)).toEqual(["head"])
            expect(numbers()).toEqual(range(0, 12))
        }
    })

    test.each([
        { why: "gone", change: (path: string): void => rmSync(path) },
        { why: "empty", change: (path: string): void => writeFileSync(path, "") },
        { why: "cut", change: (path: string): void => truncateSync(path, 30) },
        {
            why: "not to be read",
            change: (path: string): void => {
                rmSync(path)
                mkdirSync(path)
            },
        },
        { why: "longer", change: (path: string): void => writeFileSync(path, `${readFileSync(path, "utf8")} `) },
    ])("$why, also where all was stored before", async ({ change }) => {
        for (const stored of [false, true]) {
            using spool = await written()
            const server = testServer(spool.dir)
            if (stored) server.positions.set(spool.segments[1] ?? "", readFileSync(spool.path(1)).length)
            change(spool.head(1))
            await server.drain()
            expect(kindsOf(server.faults)).toEqual(["head"])
            expect(readdirSync(spool.dir)).toEqual([])
        }
    })

    test("two that change places", async () => {
        using spool = await written()
        const [first, second] = [readFileSync(spool.head(0)), readFileSync(spool.head(1))]
        writeFileSync(spool.head(0), second)
        writeFileSync(spool.head(1), first)
        const { faults } = await drained(spool.dir)
        expect(kindsOf(faults)).toEqual(["head", "head"])
    })

    test("it never leads its segment, and is there when a turn is over", async () => {
        using folder = testFolder()
        const writer = openSpoolWriter({ dir: folder.dir, writerId: "w0", durability: "process", limitBytes: 1e9 })
        for (const n of range(0, 5)) {
            writer.append(event(n))
            const { heads } = listFolder(folder.dir)
            const head = await readHead(folder.dir, heads[0]?.segment ?? "")
            expect(head).toMatchObject({ kind: "whole", bytes: spoolBytes(folder.dir), before: null })
        }
        writer.close()
    })

    test("nothing is told of what a kill leaves while a segment is opened", async () => {
        for (const heads of [[], [""]]) {
            using folder = testFolder()
            const name = "w0-1700000000000-0-0123abcd.spool"
            writeFileSync(join(folder.dir, `${name}.open`), "")
            for (const head of heads) writeFileSync(headPath(folder.dir, name), head)
            completeSegments(folder.dir, openWriters(folder.dir))
            const { faults } = await drained(folder.dir)
            expect([faults, readdirSync(folder.dir)]).toEqual([[], []])
        }
    })
})
