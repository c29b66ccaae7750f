import { spawn } from "node:child_process"
import { createPublicKey } from "node:crypto"
import { once } from "node:events"
import { chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { setTimeout as sleep } from "node:timers/promises"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { type Installation, openInstallation } from "../config/installation.ts"
import { journalFilesOf } from "../config/journal-place.ts"
import { HELD_KEYS_LIMIT, type HeldKey, readKeyRing, writeKeyRing } from "../config/key-ring.ts"
import type { JournalEntry } from "../journal/contract.ts"
import { readHead } from "../journal/head.ts"
import { openJournalKey } from "../journal/journal-key.ts"
import { openJournal } from "../journal/open-journal.ts"
import { verifyJournal } from "../journal/verify-journal.ts"
import { destroyPassedKeys, KEPT_AFTER_CHANGE_MS, rotatePersonKey } from "./person-keys.ts"

let home = ""
let dataDir = ""
let keyFile = ""
beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "sekisho-rotate-"))
    dataDir = join(home, "data")
    keyFile = join(home, "person.key")
})
afterEach(() => rmSync(home, { recursive: true }))

const open = async (): Promise<Installation> => openInstallation(dataDir, keyFile)
const idsOf = ({ keys }: Installation): string[] => keys.map(({ keyId }) => keyId)

async function rotate(nowMs: number = Date.now()): Promise<HeldKey> {
    return rotatePersonKey({ dataDir, installation: await open(), why: "yearly", user: "owner", nowMs })
}

/** As a gate that starts under the newest key. */
async function use(sinceMs: number): Promise<void> {
    const ring = readKeyRing(keyFile)
    const { seeds } = await open()
    if (ring === null) return
    const keys = ring.keys.map((key) => ({ ...key, usedSinceMs: key.usedSinceMs ?? sinceMs }))
    writeKeyRing(keyFile, { ...ring, keys }, seeds)
}

function journaled(): { readonly entries: readonly JournalEntry[]; readonly faults: number } {
    const { dir, keyFile: journalKey, headFile } = journalFilesOf(dataDir, keyFile)
    const publicKey = createPublicKey(openJournalKey(journalKey))
    const entries: JournalEntry[] = []
    const options = { dir, publicKey, head: readHead(headFile, publicKey) }
    const { faults } = verifyJournal({ ...options, onEntry: (entry) => void entries.push(entry) })
    return { entries, faults: faults.length }
}

describe("rotatePersonKey", () => {
    test("the next key is there and journaled, the one before it is kept, and no key is in the data folder", async () => {
        const first = await open()
        const made = await rotate()
        const again = await open()
        expect([idsOf(again), again.keyId]).toEqual([[first.keyId, made.keyId], made.keyId])
        expect(again.keys[0]?.usedSinceMs).toBe(first.createdAtMs)
        expect(journaled().entries).toMatchObject([
            { kind: "person-key-made", data: { key: made.keyId, before: first.keyId, why: "yearly", user: "owner" } },
        ])
        expect(readdirSync(home).toSorted()).toEqual([
            "data",
            "person.journal-head",
            "person.journal-key",
            "person.key",
            "person.key.lock",
        ])
    })

    test("a key that no gate uses yet is not followed by another", async () => {
        await open()
        const made = await rotate()
        await expect(rotate()).rejects.toMatchObject({ code: "SEKISHO_CONFIG_KEY_WAITING" })
        expect((await open()).keyId).toBe(made.keyId)
        await use(Date.now())
        expect((await rotate()).keyId).not.toBe(made.keyId)
    })

    test("of two at once, one makes a key and the other is told that it waits", async () => {
        const installation = await open()
        const options = { dataDir, installation, why: "twice", user: "owner", nowMs: Date.now() }
        const done = await Promise.allSettled([rotatePersonKey(options), rotatePersonKey(options)])
        expect(done.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"])
        expect((await open()).keys).toHaveLength(2)
        expect(journaled().entries).toHaveLength(1)
    })

    test.skipIf(process.getuid?.() !== 0)("root is refused where the gate has a user of its own", async () => {
        await open()
        chownSync(keyFile, 1, 1)
        await expect(rotate()).rejects.toMatchObject({ code: "SEKISHO_CONFIG_KEY_UNWRITABLE", detail: { owner: 1 } })
        expect((await open()).keys).toHaveLength(1)
    })

    test("no more keys than can be held", async () => {
        await open()
        for (let made = 1; made < HELD_KEYS_LIMIT; made++) {
            await rotate()
            await use(Date.now())
        }
        await expect(rotate()).rejects.toMatchObject({ code: "SEKISHO_CONFIG_KEY_LIMIT" })
        expect((await open()).keys).toHaveLength(HELD_KEYS_LIMIT)
    })

    test.each([
        { shift: -600_000, want: "refused", why: "ten minutes before the last entry of the journal" },
        { shift: -30_000, want: "made", why: "another process may have a second's head start" },
        { shift: 600_000, want: "made", why: "later is what clocks do" },
    ])("the clock, $why: $want", async ({ shift, want }) => {
        await open()
        const { dir, keyFile: journalKey, headFile } = journalFilesOf(dataDir, keyFile)
        const lastMs = Date.now() + 3_600_000
        openJournal({ dir, headFile, key: openJournalKey(journalKey) }).append("gate", "stop", {}, lastMs)
        const outcome = await rotate(lastMs + shift).then(
            () => "made",
            (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
        )
        expect(outcome).toBe(want === "made" ? "made" : "SEKISHO_CONFIG_KEY_CLOCK")
        expect((await open()).keys).toHaveLength(want === "made" ? 2 : 1)
    })
})

describe("destroyPassedKeys", () => {
    const USED_MS = Date.UTC(2026, 10, 1)
    const LATER_MS = USED_MS + KEPT_AFTER_CHANGE_MS + 1

    test("a key goes once nothing is stored under it, and the journal says so", async () => {
        const first = await open()
        const made = await rotate()
        await use(USED_MS)
        expect(destroyPassedKeys(dataDir, await open(), new Set([made.keyId]), LATER_MS)).toEqual([first.keyId])
        const again = await open()
        expect([idsOf(again), again.destroyed]).toEqual([[made.keyId], [first.keyId]])
        expect(journaled().entries.at(-1)).toMatchObject({ kind: "person-key-destroyed", data: { key: first.keyId } })
        expect(again.seeds).toEqual(first.seeds)
    })

    test.each([
        { usedMs: USED_MS, nowMs: LATER_MS, stored: "first", why: "something is stored under it" },
        { usedMs: USED_MS, nowMs: LATER_MS - 2, stored: "none", why: "a gate may still end under it" },
        { usedMs: null, nowMs: LATER_MS, stored: "none", why: "no gate has begun with the next one" },
    ])("a key stays where $why", async ({ usedMs, nowMs, stored }) => {
        const first = await open()
        await rotate()
        if (usedMs !== null) await use(usedMs)
        const held = new Set(stored === "first" ? [first.keyId] : [])
        expect(destroyPassedKeys(dataDir, await open(), held, nowMs)).toEqual([])
        expect((await open()).keys).toHaveLength(2)
    })

    test("the key in force stays, whatever is stored", async () => {
        const only = await open()
        expect(destroyPassedKeys(dataDir, only, new Set(), LATER_MS)).toEqual([])
        expect((await open()).keyId).toBe(only.keyId)
    })
})

test("kill -9 at any moment leaves a ring that opens, with every key that was said to be made, and a journal that holds", async () => {
    const script = join(import.meta.dirname, "changing-key.case.ts")
    const first = await open()
    const said: string[] = []
    for (let life = 0; life < 5; life++) {
        const child = spawn(process.execPath, [script, dataDir, keyFile], { stdio: ["ignore", "pipe", "inherit"] })
        const exited = once(child, "exit")
        const output = text(child.stdout)
        await once(child.stdout, "readable")
        await sleep(20 + life * 37)
        child.kill("SIGKILL")
        await exited
        said.push(...(await output).split("\n").slice(0, -1))
        await use(Date.now()) // the next life begins with a gate that starts
        const { keys, destroyed, seeds } = await open()
        const known = new Set([...keys.map(({ keyId }) => keyId), ...destroyed])
        expect(said.filter((keyId) => !known.has(keyId))).toEqual([])
        expect(seeds).toEqual(first.seeds)
    }
    expect(said.length).toBeGreaterThan(5)
    const { entries, faults } = journaled()
    const made = entries.filter(({ kind }) => kind === "person-key-made").map(({ data }) => data["key"])
    expect([faults, said.filter((keyId) => !made.includes(keyId))]).toEqual([0, []])
}, 60_000)
