import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { BlockFile, BlockFileWriter, BlockWindow } from "./block-file.ts"

/** Three words a record: its key, the place it was written at, and so many that many blocks are needed. */
const RECORDS = 300_000
const keyAt = (place: number): number => Math.floor(place / 3) * 5

let dir = ""
let path = ""

beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "sekisho-blocks-"))
    path = join(dir, "records")
    await BlockFileWriter.write(path, async (writer) => {
        for (let place = 0; place < RECORDS; place++) {
            const at = writer.reserve(keyAt(place), 3)
            writer.words.set([keyAt(place), place, 7], at)
            if (writer.isFull) await writer.flush()
        }
    })
})

afterAll(async () => rm(dir, { recursive: true }))

async function placesOf(file: BlockFile, key: number, aheadBytes: number): Promise<number[]> {
    const window = new BlockWindow()
    return file.whileOpen(async () => {
        const places: number[] = []
        for (let block = file.find(key, 0); block < file.blocks && file.firstKey(block) <= key; block++) {
            const words = file.read(block, window, aheadBytes)
            for (let at = 0; at < words.length; at += 3) if (words[at] === key) places.push(words[at + 1] ?? -1)
        }
        return Promise.resolve(places)
    })
}

describe("a file of blocks", () => {
    test.each([0, 65_536])("finds every record of a key, reading %i bytes ahead", async (ahead) => {
        const file = BlockFile.at(path)
        expect(file.blocks).toBeGreaterThan(100)
        for (const place of [0, 3, 1_023, 150_000, RECORDS - 3]) {
            expect(await placesOf(file, keyAt(place), ahead)).toEqual([place, place + 1, place + 2])
        }
    })

    test("finds none of a key that stands nowhere", async () => {
        const file = BlockFile.at(path)
        for (const key of [1, 7, keyAt(RECORDS) + 1]) expect(await placesOf(file, key, 0)).toEqual([])
    })

    test("without records has no blocks", async () => {
        const empty = join(dir, "empty")
        await BlockFileWriter.write(empty, async () => Promise.resolve())
        expect(BlockFile.at(empty).blocks).toBe(0)
    })

    test("one record may be longer than what is read at once", async () => {
        const long = join(dir, "long")
        const words = 700_000
        await BlockFileWriter.write(long, async (writer) => {
            const at = writer.reserve(4, words)
            writer.words.fill(9, at, at + words)
            return Promise.resolve()
        })
        const file = BlockFile.at(long)
        const read = await file.whileOpen(async () => Promise.resolve(file.read(0, new BlockWindow(), 0).length))
        expect(read).toBe(words)
    })

    test("a changed bit is told where it is read, and a file that was cut where it is opened", async () => {
        const bytes = await readFile(path)
        bytes.writeUInt8(bytes.readUInt8(8_000) ^ 1, 8_000)
        const changed = join(dir, "changed")
        await writeFile(changed, bytes)
        const file = BlockFile.at(changed)
        await expect(placesOf(file, keyAt(650), 0)).rejects.toThrow("damaged block")
        expect(await placesOf(file, keyAt(150_000), 0)).toHaveLength(3)
        await truncate(changed, bytes.length - 9)
        expect(() => BlockFile.at(changed)).toThrow(RangeError)
    })
})
