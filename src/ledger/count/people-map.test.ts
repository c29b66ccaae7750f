import { expect, test } from "vitest"
import { packFile } from "./packed-file.ts"
import { packPeople, unpackPeople, type PeopleMap } from "./people-map.ts"

const map: PeopleMap = {
    version: 3,
    count: 40,
    strong: Uint8Array.of(255, 1, 0, 0, 0),
    bare: Uint8Array.of(0, 2, 0, 0, 0),
    linked: Uint32Array.of(2, 7, 9, 30),
    leaderAt: Uint32Array.of(0, 1, 0, 1),
    simple: Uint8Array.of(1, 0, 1, 0),
    cut: Uint32Array.of(9),
}

test("a map of people comes back as it was packed, from wherever its bytes were read to", () => {
    const file = packPeople(map)
    expect(unpackPeople(file)).toEqual(map)
    const elsewhere = Buffer.alloc(file.length + 1)
    elsewhere.set(file, 1)
    expect(unpackPeople(elsewhere.subarray(1))).toEqual(map)
})

test("a map that names leaders by their numbers, as releases before wrote it, says the same", () => {
    const leaders = Uint32Array.of(2, 7, 2, 7)
    const before = packFile({ version: 3, count: 40 }, [map.strong, map.bare, map.linked, leaders, map.simple, map.cut])
    expect(unpackPeople(before)).toEqual(map)
})
