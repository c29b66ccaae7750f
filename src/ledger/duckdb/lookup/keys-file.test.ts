import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { goOn } from "../rests.ts"
import { BlockFile, BlockFileWriter, BlockWindow } from "./block-file.ts"
import { findKeys, mergeKeys } from "./keys-file.ts"

/** Keys from a generator whose numbers crowd: some stand hundreds of times, the lowest and the highest too. */
function pairsOf(count: number, seed: number): [number, number][] {
    let state = seed
    return Array.from({ length: count }, (_, number): [number, number] => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        const key = number % 50 === 0 ? 2 ** 32 - 1 : number % 51 === 0 ? 0 : number % 7 === 0 ? state % 1_000 : state
        return [key, seed * 1_000_000 + number]
    }).sort(([a], [b]) => a - b)
}

let dir = ""

beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "sekisho-keys-"))
})

afterAll(async () => rm(dir, { recursive: true }))

async function merged(
    name: string,
    before: BlockFile | null,
    pairs: readonly [number, number][],
    isGone: ((number: number) => boolean) | null = null,
): Promise<BlockFile> {
    const path = join(dir, name)
    await BlockFileWriter.write(path, async (writer) => {
        const merge = async (): Promise<void> =>
            mergeKeys(writer, before, isGone, async (use) => {
                for (let from = 0; from < pairs.length; from += 2_048) {
                    const chunk = pairs.slice(from, from + 2_048)
                    const [keys, numbers] = [0, 1].map((column) => Uint32Array.from(chunk, (pair) => pair[column] ?? 0))
                    await use({ keys: keys ?? new Uint32Array(0), numbers: numbers ?? new Uint32Array(0) })
                }
            })
        await (before === null ? merge() : before.whileOpen(merge))
    })
    return BlockFile.at(path)
}

async function numbersOf(file: BlockFile, keys: readonly number[], limit: number): Promise<Map<number, number[]>> {
    const found = new Map<number, number[]>(keys.map((key) => [key, []]))
    const use = (place: number, number: number): boolean => {
        const list = found.get(keys[place] ?? -1) ?? []
        list.push(number)
        return list.length < limit
    }
    await file.whileOpen(async () => findKeys(file, new BlockWindow(), Uint32Array.from(keys), use, goOn))
    return new Map([...found].map(([key, list]) => [key, list.toSorted((a, b) => a - b)]))
}

function wanted(pairs: readonly [number, number][], keys: readonly number[]): Map<number, number[]> {
    const all = Map.groupBy(pairs, ([key]) => key)
    return new Map(keys.map((key) => [key, (all.get(key) ?? []).map(([, number]) => number).toSorted((a, b) => a - b)]))
}

const isGone = (number: number): boolean => number % 3 === 0

describe("a file of keys", () => {
    test("names everybody who has a key, after one part and after three, and nobody who is gone", async () => {
        const parts = [pairsOf(40_000, 1), pairsOf(3_000, 2), pairsOf(5, 3)]
        const keys = [...new Set([...parts.flat().map(([key]) => key), 17, 4_000_000_000])].sort((a, b) => a - b)
        let file: BlockFile | null = null
        for (const [part, pairs] of parts.entries()) {
            file = await merged(`part-${part}`, file, pairs)
            expect(await numbersOf(file, keys, 1e9)).toEqual(wanted(parts.slice(0, part + 1).flat(), keys))
        }
        const kept = await merged("kept", file, [], isGone)
        const stay = parts.flat().filter(([, number]) => !isGone(number))
        expect(await numbersOf(kept, keys, 1e9)).toEqual(wanted(stay, keys))
    })

    test("stops with a key where it is told to, and goes on with the next", async () => {
        const pairs = pairsOf(40_000, 5)
        const file = await merged("stopping", null, pairs)
        const found = await numbersOf(file, [0, 2 ** 32 - 1], 3)
        expect([...found.values()].map(({ length }) => length)).toEqual([3, 3])
    })

    test("without records names nobody", async () => {
        const file = await merged("nothing", null, [])
        expect(await numbersOf(file, [0, 5], 9)).toEqual(
            new Map([
                [0, []],
                [5, []],
            ]),
        )
    })
})
