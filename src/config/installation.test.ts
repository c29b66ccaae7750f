import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openInstallation } from "./installation.ts"

let folder = ""
let data = ""
let keyFile = ""
beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "sekisho-installation-"))
    data = join(folder, "data")
    keyFile = join(folder, "keys", "person.key")
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe("openInstallation", () => {
    test("makes a key outside the data folder, readable by its owner only, and finds it again", async () => {
        const first = await openInstallation(data, keyFile)
        const again = await openInstallation(data, null)
        expect(again).toEqual(first)
        expect((await stat(keyFile)).mode & 0o777).toBe(0o600)
        const inside = await readdir(data, { recursive: true })
        const texts = await Promise.all(
            inside.filter((name) => name.endsWith(".json")).map((name) => readFile(join(data, name), "utf8")),
        )
        expect(texts.join()).not.toContain(Buffer.from(first.key).toString("hex"))
    })

    test("two at once agree on one installation", async () => {
        const all = await Promise.all(Array.from({ length: 8 }, () => openInstallation(data, keyFile)))
        expect(new Set(all.map(({ id }) => id)).size).toBe(1)
        expect(new Set(all.map(({ key }) => Buffer.from(key).toString("hex"))).size).toBe(1)
    })

    test("refuses a key inside the data folder, also through a link", async () => {
        await expect(openInstallation(data, join(data, "person.key"))).rejects.toMatchObject({
            code: "SEKISHO_CONFIG_KEY_INSIDE_DATA",
        })
        await symlink(data, join(folder, "elsewhere"))
        await expect(openInstallation(data, join(folder, "elsewhere", "person.key"))).rejects.toMatchObject({
            code: "SEKISHO_CONFIG_KEY_INSIDE_DATA",
        })
    })

    test("does not make a new key when the old one is lost, damaged or another's: digests would not compare", async () => {
        await openInstallation(data, keyFile)
        await writeFile(keyFile, `${"00".repeat(32)}\n`)
        await expect(openInstallation(data, null)).rejects.toMatchObject({ code: "SEKISHO_CONFIG_KEY_MISSING" })
        await writeFile(keyFile, "abc")
        await expect(openInstallation(data, null)).rejects.toMatchObject({ code: "SEKISHO_CONFIG_KEY_MISSING" })
        await rm(keyFile)
        await expect(openInstallation(data, null)).rejects.toMatchObject({ code: "SEKISHO_CONFIG_KEY_MISSING" })
    })

    test("a path too long for a socket is refused before anything is made", async () => {
        const deep = join(folder, "x".repeat(120))
        await expect(openInstallation(deep, keyFile)).rejects.toMatchObject({ code: "SEKISHO_CONFIG_DATA_UNUSABLE" })
        expect(await readdir(folder)).toEqual([])
    })
})
