import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, expect, test } from "vitest"
import { NOW_MS } from "../synthetic-incidents.case.ts"
import { lockFolder } from "./folder-lock.ts"
import { openEmbeddedStore } from "./open-embedded-store.ts"
import { removeFolder } from "../../../replays/remove-folder.ts"

const LOCKED = { code: "SEKISHO_CONTROL_OPEN_FAILED", detail: { locked: 1 } }
const HOLDER = `
    import { lockFolder } from ${JSON.stringify(fileURLToPath(new URL("./folder-lock.ts", import.meta.url)))}
    lockFolder(process.argv[1])
    process.stdout.write("held\\n")
    setInterval(() => undefined, 1_000)`

let folder = ""
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sekisho-lock-"))
})
afterEach(() => {
    removeFolder(folder)
})

test("a lock is held once, and can be taken again after its release", () => {
    const file = join(folder, "lock")
    const first = lockFolder(file)
    expect(() => lockFolder(file)).toThrow(expect.objectContaining(LOCKED))
    first.release()
    lockFolder(file).release()
})

test("another process is kept out while the holder lives, and let in when it was killed", async () => {
    const file = join(folder, "lock")
    for (let round = 0; round < 5; round++) {
        const holder = spawn(process.execPath, ["--input-type=module", "-e", HOLDER, file], {
            stdio: ["ignore", "pipe", "inherit"],
        })
        const exited = once(holder, "exit")
        await once(holder.stdout, "readable")
        expect(() => lockFolder(file)).toThrow(expect.objectContaining(LOCKED))
        holder.kill("SIGKILL")
        await exited
        lockFolder(file).release()
    }
})

test("a store that is open is refused to a second one, which leaves it alone", async () => {
    const store = await openEmbeddedStore(folder, NOW_MS)
    await expect(openEmbeddedStore(folder, NOW_MS)).rejects.toMatchObject(LOCKED)
    expect(await store.profile()).toBeNull()
    await store.close()
    await (await openEmbeddedStore(folder, NOW_MS)).close()
}, 60_000)

test("a folder that cannot be used is no lock conflict", () => {
    expect(() => lockFolder(join(folder, "missing", "lock"))).toThrow(
        expect.objectContaining({ code: "SEKISHO_CONTROL_OPEN_FAILED", detail: {} }),
    )
})
