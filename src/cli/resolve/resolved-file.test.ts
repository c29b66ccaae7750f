// The file of whom to notify is there whole or not at all: also where the disk is full.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { mountSmallDisk } from "../../../bench/crash/small-disk.ts"
import { removeFolder } from "../../../replays/remove-folder.ts"
import { createResolvedFile } from "./resolved-file.ts"

let dir = ""
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), "sekisho-resolved-"))))
afterEach(() => removeFolder(dir))

test("it has its name once it is whole", async () => {
    const path = join(dir, "notify.csv")
    const file = await createResolvedFile(path)
    await file.write("one\n")
    expect(readdirSync(dir)).toEqual(["notify.csv.part"])
    await file.write("two\n")
    await file.finish()
    expect([readdirSync(dir), readFileSync(path, "utf8")]).toEqual([["notify.csv"], "one\ntwo\n"])
})

test("what was made under its name meanwhile stays", async () => {
    const path = join(dir, "notify.csv")
    const file = await createResolvedFile(path)
    writeFileSync(path, "somebody's")
    await expect(file.finish()).rejects.toMatchObject({ code: "SEKISHO_CLI_FILE_EXISTS" })
    await file.discard()
    expect([readdirSync(dir), readFileSync(path, "utf8")]).toEqual([["notify.csv"], "somebody's"])
})

test("on a full disk it is said and nothing of it stays", async ({ skip }) => {
    const disk = mountSmallDisk(join(dir, "disk"), 1) ?? skip("mounting needs root")
    try {
        const file = await createResolvedFile(join(disk.dir, "notify.csv"))
        const fill = async (): Promise<void> => {
            for (;;) await file.write("p1@example.com\n".repeat(10_000))
        }
        await expect(fill()).rejects.toMatchObject({ code: "SEKISHO_CLI_FILE_NOT_WRITTEN" })
        await file.discard()
        expect(readdirSync(disk.dir)).toEqual([])
    } finally {
        disk.remove()
    }
})
