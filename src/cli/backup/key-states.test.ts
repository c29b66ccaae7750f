import { generateKeyPairSync } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { journalKeyId } from "../../backup/signature.ts"
import { createKeyer } from "../../core/keyer.ts"
import { journalKeyState, personKeyState } from "./key-states.ts"

const home = mkdtempSync(join(tmpdir(), "sekisho-keys-"))
const key = Buffer.alloc(32, 3)
const { keyId } = createKeyer(key)
const LATER = Buffer.alloc(32, 5)
const pair = generateKeyPairSync("ed25519")
const other = generateKeyPairSync("ed25519")

afterAll(() => rmSync(home, { recursive: true }))

function fileOf(content: string): string {
    const file = join(home, "key")
    writeFileSync(file, content)
    return file
}

function ringOf(keys: readonly Buffer[], destroyed: readonly string[]): string {
    const seeds = { breaker: "0".repeat(32), sessions: "0".repeat(32) }
    const held = keys.map((each) => ({ key: each.toString("hex"), madeAt: null, usedSince: null }))
    return JSON.stringify({ format: "sekisho-person-keys-1", keys: held, destroyed, seeds })
}

test.each([
    { content: `${key.toString("hex")}\n`, want: "there", why: "as it is written" },
    { content: Buffer.alloc(32, 4).toString("hex"), want: "other", why: "of another installation" },
    { content: ringOf([key, LATER], []), want: "there", why: "beside one that came after it" },
    {
        content: ringOf([LATER], [keyId]),
        want: "there",
        why: "destroyed in its time: the later one is the installation's",
    },
    { content: ringOf([LATER], []), want: "other", why: "a ring that never heard of it" },
    { content: "{}", want: "other", why: "no ring" },
    { content: "", want: "other", why: "an empty file" },
    { content: key.toString("hex").slice(2), want: "other", why: "a byte short" },
    { content: "0".repeat(20_000), want: "other", why: "too long for a key" },
])("person key $want: $why", async ({ content, want }) => {
    expect(await personKeyState(fileOf(content), keyId)).toBe(want)
})

test.each([
    { content: pemOf(pair), want: "there", why: "as it is written" },
    { content: pemOf(other), want: "other", why: "of another journal" },
    { content: "-----BEGIN PRIVATE KEY-----", want: "other", why: "half a key" },
])("journal key $want: $why", async ({ content, want }) => {
    expect(await journalKeyState(fileOf(content), journalKeyId(pair.publicKey))).toBe(want)
})

test.each([
    { file: join(home, "none"), want: "missing", why: "no file" },
    { file: "/dev/zero", want: "other", why: "a device that never ends" },
    { file: home, want: "other", why: "a folder" },
])("either key $want: $why", async ({ file, want }) => {
    expect([await personKeyState(file, keyId), await journalKeyState(file, keyId)]).toEqual([want, want])
})

function pemOf({ privateKey }: typeof pair): string {
    return privateKey.export({ type: "pkcs8", format: "pem" }).toString()
}
