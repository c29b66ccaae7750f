import { appendFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { expect, test } from "vitest"
import { BATCH_BYTES, BATCH_RECORDS } from "./read-batch.ts"
import { openSpoolReader } from "./spool-reader.ts"
import { FLUSH_DELAY_MS, openSpoolWriter, type SpoolWriterOptions } from "./spool-writer.ts"
import { completeSegments, listFolder, listSegments, openWriters, segmentPath, spoolBytes } from "./segment-files.ts"
import { event, exposure, range, testFolder, testServer } from "./spool.case.ts"
import { headPath } from "./segment-head.ts"
import { OPEN_SUFFIX } from "./segment-name.ts"
import { SET_ASIDE_LIMIT } from "./set-aside.ts"
import { SIGHTINGS_PER_FRAME } from "./split-exposure.ts"

function options(dir: string, more: Partial<SpoolWriterOptions> = {}): SpoolWriterOptions {
    return { dir, writerId: "w0", durability: "process", limitBytes: 1_000_000_000, ...more }
}

function onlyFile(dir: string): string {
    const [file, ...others] = listSegments(dir)
    expect(others).toHaveLength(0)
    return file === undefined ? "" : segmentPath(dir, file)
}

/** As they are when the turn is over. */
async function headsOf(dir: string): Promise<Buffer[]> {
    await Promise.resolve()
    return listFolder(dir).heads.map(({ segment }) => readFileSync(headPath(dir, segment)))
}

test.each(["process", "machine"] as const)("%s: what was appended is read, once, in order", async (durability) => {
    using folder = testFolder()
    const server = testServer(folder.dir)
    const writer = openSpoolWriter(options(folder.dir, { durability, segmentBytes: 2_000 }))
    for (const n of range(0, 60)) {
        if (n % 3 === 0) writer.defer(event(n))
        else writer.append(event(n))
        if (n % 20 === 0) await server.drain()
    }
    writer.close()
    await server.drain()
    expect(server.numbers()).toEqual(range(0, 60))
    expect(server.faults).toEqual([])
    expect(readdirSync(folder.dir)).toEqual([])
})

test("a record comes out as it went in", async () => {
    using folder = testFolder()
    const server = testServer(folder.dir)
    const writer = openSpoolWriter(options(folder.dir))
    const records = [event(1, '\0\u2028 "\\ 𠮷野家'), exposure(2, 3)]
    for (const record of records) writer.append(record)
    await server.drain()
    expect(server.records).toEqual(records)
    writer.close()
})

test("a deferred record waits, then is written by itself, by the next append, or by close", async () => {
    using folder = testFolder()
    const writer = openSpoolWriter(options(folder.dir))
    writer.defer(event(0))
    expect(spoolBytes(folder.dir)).toBe(0)
    await sleep(FLUSH_DELAY_MS * 4)
    const afterDelay = spoolBytes(folder.dir)
    expect(afterDelay).toBeGreaterThan(0)
    writer.defer(event(1))
    expect(spoolBytes(folder.dir)).toBe(afterDelay)
    writer.append(event(2))
    writer.defer(event(3))
    writer.close()
    const server = testServer(folder.dir)
    await server.drain()
    expect(server.numbers()).toEqual(range(0, 4))
})

test("many deferred records are written without waiting", () => {
    using folder = testFolder()
    const writer = openSpoolWriter(options(folder.dir))
    for (const n of range(0, 400)) writer.defer(event(n))
    expect(spoolBytes(folder.dir)).toBeGreaterThan(60_000)
    writer.close()
})

test("two writers in one folder are each read in order", async () => {
    using folder = testFolder()
    const server = testServer(folder.dir)
    const writers = ["w0", "w1"].map((writerId) =>
        openSpoolWriter(options(folder.dir, { writerId, segmentBytes: 1_000 })),
    )
    for (const n of range(0, 40)) writers[n % 2]?.append(event(n))
    await server.drain()
    const numbers = server.numbers()
    expect(numbers.filter((n) => n % 2 === 0)).toEqual(range(0, 20).map((n) => n * 2))
    expect(numbers.filter((n) => n % 2 === 1)).toEqual(range(0, 20).map((n) => n * 2 + 1))
    for (const writer of writers) writer.close()
    await server.drain()
    expect(readdirSync(folder.dir)).toEqual([])
})

test("a table of many persons is cut into frames that mean the same", async () => {
    using folder = testFolder()
    const server = testServer(folder.dir)
    const writer = openSpoolWriter(options(folder.dir))
    const long = exposure(1, SIGHTINGS_PER_FRAME * 2 + 1)
    writer.append(long)
    await server.drain()
    const read = server.records.filter((record) => record.kind === "exposure")
    expect(read.map((record) => record.firstSeq)).toEqual([5, 1_005, 2_005])
    expect(read.flatMap((record) => record.sightings)).toEqual(long.sightings)
    writer.close()
})

test("a record beyond the limit is refused and leaves nothing behind", async () => {
    using folder = testFolder()
    const server = testServer(folder.dir)
    const writer = openSpoolWriter(options(folder.dir))
    writer.defer(event(0))
    expect(() => writer.append(event(1, "あ".repeat(1_500_000)))).toThrow(
        expect.objectContaining({ code: "SEKISHO_GATE_SPOOL_FAILED" }),
    )
    writer.append(event(2))
    await server.drain()
    expect(server.numbers()).toEqual([0, 2])
    writer.close()
})

test("batches are bounded and go on where the ledger stands", async () => {
    using folder = testFolder()
    const writer = openSpoolWriter(options(folder.dir))
    const many = BATCH_RECORDS + 1_000
    const large = Math.floor(BATCH_BYTES / 8)
    for (const n of range(0, many)) writer.defer(event(n))
    for (const n of range(many, many + 20)) writer.append(event(n, "x".repeat(large)))
    writer.close()
    const reader = openSpoolReader({ dir: folder.dir })
    let stored = 0
    const sizes: number[] = []
    for (let complete = false; !complete;) {
        const [batch] = await reader.read(() => Promise.resolve(stored))
        sizes.push(batch?.records.length ?? 0)
        stored = batch?.offset ?? 0
        complete = batch?.complete ?? true
    }
    // Each record is a little more than an eighth, and a batch ends behind the record that fills it.
    expect(sizes).toEqual([BATCH_RECORDS, 1_008, 8, 4])
})

test("a batch that was not stored comes again", async () => {
    using folder = testFolder()
    const writer = openSpoolWriter(options(folder.dir))
    writer.append(event(1))
    const reader = openSpoolReader({ dir: folder.dir })
    const first = await reader.read(() => Promise.resolve(0))
    expect(await reader.read(() => Promise.resolve(0))).toEqual(first)
    writer.close()
})

test("an open segment is never complete; a later segment or the name says that it is", async () => {
    using folder = testFolder()
    const server = testServer(folder.dir)
    const first = openSpoolWriter(options(folder.dir, { now: () => 1_000_000_000_000 }))
    first.append(event(1))
    await server.drain()
    expect(listSegments(folder.dir)).toHaveLength(1)
    // The writer died; its successor starts with a clock that was set back, in the same place.
    const second = openSpoolWriter(options(folder.dir, { now: () => 5 }))
    second.append(event(2))
    await server.drain()
    expect(server.numbers()).toEqual([1, 2])
    expect(listSegments(folder.dir)).toHaveLength(1)
    expect(completeSegments(folder.dir, ["other"])).toBe(0)
    expect(completeSegments(folder.dir, openWriters(folder.dir))).toBe(1)
    await server.drain()
    expect(readdirSync(folder.dir)).toEqual([])
    expect(server.numbers()).toEqual([1, 2])
})

test("a torn end is waited for while the segment is open, and reported when it is complete", async () => {
    using folder = testFolder()
    const server = testServer(folder.dir)
    const writer = openSpoolWriter(options(folder.dir))
    writer.append(event(1))
    const path = onlyFile(folder.dir)
    const whole = readFileSync(path)
    const [head] = await headsOf(folder.dir)
    writer.append(event(2))
    const next = readFileSync(path).subarray(whole.length)
    await headsOf(folder.dir)
    // As it is while the second is being written.
    writeFileSync(headPath("", path.slice(0, -OPEN_SUFFIX.length)), head ?? "")
    for (const cut of [1, 4, 7, 8, 9, whole.length - 1]) {
        truncateSync(path, whole.length)
        appendFileSync(path, next.subarray(0, cut))
        await server.drain()
    }
    expect(server.numbers()).toEqual([1])
    expect(server.faults).toEqual([])
    appendFileSync(path, next.subarray(next.length - 1))
    await server.drain()
    expect(server.numbers()).toEqual([1, 2])
    appendFileSync(path, whole.subarray(0, 20))
    completeSegments(folder.dir, openWriters(folder.dir))
    await server.drain()
    expect(server.numbers()).toEqual([1, 2])
    expect(server.faults.map(({ kind, error }) => [kind, error.code, error.detail])).toEqual([
        ["torn", "SEKISHO_SERVER_SPOOL_CORRUPT", { offset: whole.length * 2, bytes: 20, kept: 0 }],
    ])
    expect(readdirSync(folder.dir)).toEqual([])
})

test.each([
    { at: 0, why: "the length" },
    { at: 3, why: "the length's highest byte" },
    { at: 5, why: "the checksum" },
    { at: 40, why: "the payload" },
])("a flipped bit in $why costs that record alone, and its bytes are kept", async ({ at }) => {
    using folder = testFolder()
    const writer = openSpoolWriter(options(folder.dir))
    const ends = range(0, 6).map((n) => {
        writer.append(event(n))
        return spoolBytes(folder.dir)
    })
    const path = onlyFile(folder.dir)
    const bytes = readFileSync(path)
    const offset = ends[1] ?? 0
    bytes[offset + at] = (bytes[offset + at] ?? 0) ^ 0x04
    writeFileSync(path, bytes)
    const server = testServer(folder.dir)
    await server.drain()
    expect(server.numbers()).toEqual([0, 1, 3, 4, 5])
    expect(server.faults.map(({ kind, error }) => [kind, error.detail])).toEqual([
        ["damaged", { offset, bytes: (ends[2] ?? 0) - offset, kept: 1 }],
    ])
    const kept = readdirSync(folder.dir).filter((name) => name.endsWith(".damaged"))
    expect(readFileSync(join(folder.dir, kept[0] ?? ""))).toEqual(bytes.subarray(offset, ends[2]))
    writer.close()
    await server.drain()
    expect(readdirSync(folder.dir)).toEqual(kept)
})

test.each([
    { bytes: Buffer.alloc(5_000), why: "zeros, as after a power cut" },
    { bytes: Buffer.from("not a segment at all".repeat(100)), why: "text" },
    { bytes: Buffer.from("0c0000000000000000000000".repeat(50), "hex"), why: "plausible lengths" },
])("a segment of $why is reported, set aside and finished", async ({ bytes }) => {
    using folder = testFolder()
    writeFileSync(join(folder.dir, "w0-1000000000000-0-00000000.spool"), bytes)
    const server = testServer(folder.dir)
    await server.drain()
    expect(server.records).toEqual([])
    expect(server.faults).toHaveLength(1)
    expect(readdirSync(folder.dir)).toEqual(["w0-1000000000000-0-00000000.spool.0.damaged"])
})

test("damage longer than a batch does not end the search", async () => {
    using folder = testFolder()
    const writer = openSpoolWriter(options(folder.dir))
    writer.append(event(1))
    writer.close()
    const path = onlyFile(folder.dir)
    const whole = readFileSync(path)
    writeFileSync(path, Buffer.concat([Buffer.alloc(9_000_000, 0xff), whole]))
    const server = testServer(folder.dir)
    await server.drain()
    expect(server.numbers()).toEqual([1])
    expect(server.faults.map(({ error }) => error.detail)).toEqual([{ offset: 0, bytes: 9_000_000, kept: 1 }])
})

test("a whole frame that is no record of ours is set aside like damage", async () => {
    using folder = testFolder()
    const writer = openSpoolWriter(options(folder.dir))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a later version might write
    writer.append({ kind: "rumour" } as unknown as ReturnType<typeof event>)
    writer.append(event(2))
    writer.close()
    const server = testServer(folder.dir)
    await server.drain()
    expect(server.numbers()).toEqual([2])
    expect(server.faults.map(({ kind }) => kind)).toEqual(["damaged"])
})

test("a segment that cannot be read is reported once, and the other writers' records come", async () => {
    using folder = testFolder()
    mkdirSync(join(folder.dir, "w0-1000000000000-0-00000000.spool"))
    const writer = openSpoolWriter(options(folder.dir, { writerId: "w1" }))
    writer.append(event(1))
    const server = testServer(folder.dir)
    await server.drain()
    writer.append(event(2))
    await server.drain()
    expect(server.numbers()).toEqual([1, 2])
    expect(server.faults.map(({ kind }) => kind)).toEqual(["unreadable"])
    writer.close()
})

test("no more than SET_ASIDE_LIMIT damaged pieces are kept; all are reported", async () => {
    using folder = testFolder()
    for (const n of range(0, SET_ASIDE_LIMIT + 3)) {
        writeFileSync(join(folder.dir, `w${n}-1000000000000-0-00000000.spool`), "damaged, surely")
    }
    const server = testServer(folder.dir)
    await server.drain()
    expect(server.faults).toHaveLength(SET_ASIDE_LIMIT + 3)
    expect(server.faults.filter(({ error }) => error.detail["kept"] === 1)).toHaveLength(SET_ASIDE_LIMIT)
    expect(readdirSync(folder.dir)).toHaveLength(SET_ASIDE_LIMIT)
})

test("other files in the folder are left alone", async () => {
    using folder = testFolder()
    const names = ["notes.txt", "w0.spool", "W0-1000000000000-0-00000000.spool", "..-1-1-00000000.spool"]
    for (const name of names) writeFileSync(join(folder.dir, name), "x")
    const server = testServer(folder.dir)
    await server.drain()
    expect(server.faults).toEqual([])
    expect(readdirSync(folder.dir).toSorted()).toEqual(names.toSorted())
})

test.each([["W0"], ["a/b"], [""], ["../x"], ["a".repeat(33)]])("%s is no writer's id", (writerId) => {
    using folder = testFolder()
    expect(() => openSpoolWriter(options(folder.dir, { writerId }))).toThrow(RangeError)
})

test("backlog is what is not stored yet", async () => {
    using folder = testFolder()
    const writer = openSpoolWriter(options(folder.dir))
    const reader = openSpoolReader({ dir: folder.dir })
    for (const n of range(0, 10)) writer.append(event(n))
    const all = spoolBytes(folder.dir)
    expect(await reader.backlogBytes(() => Promise.resolve(0))).toBe(all)
    expect(await reader.backlogBytes(() => Promise.resolve(all - 100))).toBe(100)
    writer.close()
})

test("an idle spool asks the ledger nothing", async () => {
    using folder = testFolder()
    const writer = openSpoolWriter(options(folder.dir))
    writer.append(event(1))
    const reader = openSpoolReader({ dir: folder.dir })
    let asked = 0
    const positionOf = (): Promise<number> => {
        asked++
        return Promise.resolve(spoolBytes(folder.dir))
    }
    for (let n = 0; n < 5; n++) expect(await reader.read(positionOf)).toEqual([])
    expect(asked).toBe(1)
    writer.append(event(2))
    await reader.read(() => Promise.resolve(0))
    writer.close()
})
