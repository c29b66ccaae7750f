import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { runControlContract, type ControlUnderTest } from "../contract.case.ts"
import { NOW_MS } from "../synthetic-incidents.case.ts"
import { openEmbeddedStore } from "./open-embedded-store.ts"

let root = ""
let template = ""

// Making a cluster takes seconds, copying one does not.
beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "sekisho-control-"))
    template = join(root, "template")
    await (await openEmbeddedStore(template, NOW_MS)).close()
})
afterAll(async () => {
    await rm(root, { recursive: true })
})

async function make(): Promise<ControlUnderTest> {
    const folder = await mkdtemp(join(root, "store-"))
    await cp(template, folder, { recursive: true })
    let store = await openEmbeddedStore(folder, NOW_MS)
    return {
        store,
        reopen: async () => {
            await store.close()
            store = await openEmbeddedStore(folder, NOW_MS)
            return store
        },
        dispose: async () => {
            await store.close()
            await rm(folder, { recursive: true })
        },
    }
}

test("a copy of its files alone, as a backup is, opens", async () => {
    const folder = join(root, "files-alone")
    for (const entry of await readdir(template, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue
        const path = join(entry.parentPath, entry.name)
        await mkdir(join(folder, relative(template, entry.parentPath)), { recursive: true })
        await cp(path, join(folder, relative(template, path)))
    }
    const store = await openEmbeddedStore(folder, NOW_MS)
    try {
        expect(await store.deeds(null)).toEqual([])
    } finally {
        await store.close()
    }
})

runControlContract("embedded", make, { skip: [] })
