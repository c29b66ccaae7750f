import { chown, copyFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { dataFolder } from "./data-folder.ts"
import { openInstallation } from "./installation.ts"
import { HELD_KEYS_LIMIT, heldKey, parseKeyRing, readKeyRing, stateSeeds, writeKeyRing } from "./key-ring.ts"

const OLD = Buffer.alloc(32, 1)
const NEW = Buffer.alloc(32, 2)
const SEEDS = { breaker: "a".repeat(32), sessions: "b".repeat(32) }
const entry = (key: Buffer): object => ({ key: key.toString("hex"), madeAt: null, usedSince: null })
const file = (parts: object): string =>
    JSON.stringify({
        format: "sekisho-person-keys-1",
        keys: [entry(OLD), entry(NEW)],
        destroyed: [],
        seeds: SEEDS,
        ...parts,
    })

describe("parseKeyRing", () => {
    test("an installation that never changed its key has one, in hex", () => {
        const { keys, seeds } = parseKeyRing(`${OLD.toString("hex")}\n`)
        expect(keys.map(({ key }) => Buffer.from(key).toString("hex"))).toEqual([OLD.toString("hex")])
        expect(seeds).toBeNull()
    })

    test("several keys, oldest first", () => {
        expect(parseKeyRing(file({})).keys.map(({ keyId }) => keyId)).toEqual(
            [OLD, NEW].map((key) => heldKey(key, null, null).keyId),
        )
    })

    test.each([
        { text: "", why: "an empty file" },
        { text: OLD.toString("hex").slice(2), why: "a byte short" },
        { text: "{", why: "torn" },
        { text: file({ keys: [] }), why: "a ring without a key" },
        { text: file({ keys: [entry(OLD.subarray(1))] }), why: "a key that is too short" },
        {
            text: file({ keys: Array.from({ length: HELD_KEYS_LIMIT + 1 }, () => entry(OLD)) }),
            why: "more than are held",
        },
        { text: file({ format: "sekisho-person-keys-2" }), why: "of a later release" },
        { text: file({ more: 1 }), why: "something nobody knows" },
        { text: file({ destroyed: ["x"] }), why: "an id that is none" },
    ])("refused, and nothing of it is quoted: $why", ({ text }) => {
        expect(() => parseKeyRing(text)).toThrow(expect.objectContaining({ code: "SEKISHO_CONFIG_KEY_MISSING" }))
    })
})

describe("the key of an installation", () => {
    let home = ""
    let data = ""
    let keyFile = ""
    beforeEach(async () => {
        home = await mkdtemp(join(tmpdir(), "sekisho-ring-"))
        data = join(home, "data")
        keyFile = join(home, "person.key")
    })
    afterEach(() => rm(home, { recursive: true }))

    test("what is written is read, by its owner alone, and is in force", async () => {
        const first = await openInstallation(data, keyFile)
        const next = heldKey(NEW, 5_000, null)
        const [held] = first.keys
        writeKeyRing(keyFile, { keys: [held ?? next, next], destroyed: ["00000001"], seeds: null }, first.seeds)
        const again = await openInstallation(data, null)
        expect([again.keyId, again.id, again.destroyed]).toEqual([next.keyId, first.id, ["00000001"]])
        expect(again.keys).toHaveLength(2)
        expect(again.keys[1]).toMatchObject({ madeAtMs: 5_000, usedSinceMs: null })
        expect((await stat(keyFile)).mode & 0o777).toBe(0o600)
        expect(await readFile(dataFolder(data).installationFile, "utf8")).toContain(next.keyId)
    })

    test("seeds are those of the first key for good: fingerprints in memory are none of a later key's", async () => {
        const first = await openInstallation(data, keyFile)
        const ring = readKeyRing(keyFile)
        expect(ring === null ? null : stateSeeds(ring, first.id)).toEqual(first.seeds)
        writeKeyRing(keyFile, { keys: [heldKey(NEW, 1, null)], destroyed: [first.keyId], seeds: null }, first.seeds)
        expect((await openInstallation(data, null)).seeds).toEqual(first.seeds)
    })

    test("a copy from before the last change is refused: it would count on under a key that is to end", async () => {
        const first = await openInstallation(data, keyFile)
        const copy = await readFile(keyFile, "utf8")
        writeKeyRing(keyFile, { keys: [...first.keys, heldKey(NEW, 1, null)], destroyed: [], seeds: null }, first.seeds)
        await openInstallation(data, null)
        await writeFile(keyFile, copy)
        await expect(openInstallation(data, null)).rejects.toMatchObject({ code: "SEKISHO_CONFIG_KEY_MISSING" })
    })

    test("a data folder from before the change, as a backup has it, goes on under the newest key", async () => {
        const first = await openInstallation(data, keyFile)
        const before = await readFile(dataFolder(data).installationFile, "utf8")
        const next = heldKey(NEW, 1, 2)
        writeKeyRing(keyFile, { keys: [next], destroyed: [first.keyId], seeds: null }, first.seeds)
        await openInstallation(data, null)
        await writeFile(dataFolder(data).installationFile, before)
        expect((await openInstallation(data, null)).keyId).toBe(next.keyId)
    })

    test("a file that was moved is changed where it is now: a copy that nobody reads would get the next key", async () => {
        const { keyId } = await openInstallation(data, keyFile)
        const moved = join(home, "elsewhere.key")
        await copyFile(keyFile, moved)
        await openInstallation(data, moved)
        const again = await openInstallation(data, null)
        expect([again.keyFile, again.keyId]).toEqual([moved, keyId])
        await copyFile(keyFile, join(data, "inside.key"))
        await expect(openInstallation(data, join(data, "inside.key"))).rejects.toMatchObject({
            code: "SEKISHO_CONFIG_KEY_INSIDE_DATA",
        })
    })

    test.skipIf(process.getuid?.() !== 0)(
        "root notes nothing in a folder of another user: its gate could not read it",
        async () => {
            const first = await openInstallation(data, keyFile)
            const { installationFile } = dataFolder(data)
            await chown(installationFile, 1, 1)
            const next = heldKey(NEW, 1, 2)
            writeKeyRing(keyFile, { keys: [...first.keys, next], destroyed: [], seeds: null }, first.seeds)
            expect((await openInstallation(data, null)).keyId).toBe(next.keyId)
            expect((await stat(installationFile)).uid).toBe(1)
            expect(await readFile(installationFile, "utf8")).toContain(first.keyId)
        },
    )

    test("a file that is far too large is no key, and is not read", async () => {
        await openInstallation(data, keyFile)
        await writeFile(keyFile, "0".repeat(1_000_000))
        await expect(openInstallation(data, null)).rejects.toMatchObject({
            code: "SEKISHO_CONFIG_KEY_MISSING",
            detail: { bytes: 1_000_000 },
        })
    })

    test("a folder that cannot be written leaves the ring as it was", async () => {
        const first = await openInstallation(data, keyFile)
        const ring = { keys: [heldKey(NEW, 1, 2)], destroyed: [], seeds: null }
        expect(() => writeKeyRing(join(home, "none", "person.key"), ring, first.seeds)).toThrow(
            expect.objectContaining({ code: "SEKISHO_CONFIG_KEY_UNWRITABLE" }),
        )
        expect((await openInstallation(data, null)).keyId).toBe(first.keyId)
    })
})
