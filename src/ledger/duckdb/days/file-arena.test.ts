import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { FileArena } from "./file-arena.ts"

const MIB = 2 ** 20
let dir: string

beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-file-arena-"))
})
afterAll(() => rmSync(dir, { recursive: true }))

function written(name: string, bytes: number, fill: number): string {
    const path = join(dir, name)
    writeFileSync(path, Buffer.alloc(bytes, fill))
    return path
}

test.each([
    { name: "of an odd length", sizes: [1, 5, 12_345] },
    { name: "that fill blocks", sizes: [5 * MIB, 5 * MIB, 3 * MIB] },
    { name: "that are too large for a block", sizes: [10 * MIB, 7] },
    { name: "that are more than is kept", sizes: [6 * MIB, 6 * MIB, 6 * MIB, 6 * MIB, 6 * MIB, 6 * MIB] },
    { name: "of no bytes", sizes: [0, 3, 0] },
])("files $name lie beside each other until the next are read", async ({ sizes }) => {
    const arena = new FileArena()
    const paths = sizes.map((bytes, at) => written(`file-${at}`, bytes, at + 1))
    const reading = async (): Promise<readonly boolean[]> => {
        arena.clear()
        const files: Buffer[] = []
        for await (const file of arena.readEach(paths)) files.push(file)
        return files.map((file, at) => file.equals(Buffer.alloc(sizes[at] ?? -1, at + 1)) && file.byteOffset % 4 === 0)
    }
    const right = sizes.map(() => true)
    await expect(reading()).resolves.toEqual(right)
    await expect(reading()).resolves.toEqual(right)
})

test("memory is used again", async () => {
    const arena = new FileArena()
    const [one, other] = [written("one", MIB, 1), written("other", MIB, 2)]
    const first = await arena.read(one)
    arena.clear()
    const second = await arena.read(other)
    expect(second.buffer).toBe(first.buffer)
})

test("a file that is gone is an error when it is its turn, and none of another question", async () => {
    await expect(new FileArena().read(join(dir, "none"))).rejects.toThrow(/ENOENT/)
    const files = new FileArena().readEach([written("there", 3, 1), join(dir, "none")])
    await expect(files.next()).resolves.toMatchObject({ done: false })
    await expect(files.next()).rejects.toThrow(/ENOENT/)
    const left = new FileArena().readEach([written("there", 3, 1), join(dir, "none")])
    await left.next()
    await expect(left.return(undefined)).resolves.toMatchObject({ done: true })
})
