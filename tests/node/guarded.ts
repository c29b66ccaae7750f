// A guard for a test: a folder of its own, without the server beside it, and its records read at the end.
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach } from "vitest"
import { dataFolder } from "../../src/config/data-folder.ts"
import type { SpoolRecord } from "../../src/core/observation.ts"
import { readSpool } from "../../src/gate/testing/test-gate.case.ts"
import { guard, type GuardOptions, type Sekisho } from "../../src/node/index.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

export interface Guarded {
    readonly sekisho: Sekisho
    readonly dataDir: string
    /** Everything in the spool; stops it first. */
    finish(): Promise<readonly SpoolRecord[]>
}

const closing: (() => Promise<unknown>)[] = []

/** Closed after the test, last opened first. */
export function closeAfter(close: () => Promise<unknown>): void {
    closing.push(close)
}

afterEach(async () => {
    for (const close of closing.splice(0).toReversed()) await close()
})

export async function startGuarded(options: Partial<GuardOptions> = {}, yaml = ""): Promise<Guarded> {
    const home = mkdtempSync(join(tmpdir(), "sekisho-node-"))
    const configFile = join(home, "sekisho.yaml")
    writeFileSync(configFile, `keyFile: "${join(home, "key")}"\n${yaml}`)
    const dataDir = join(home, "data")
    const sekisho = await guard({ dataDir, configFile, server: false, ...options })
    const finish = async (): Promise<readonly SpoolRecord[]> => {
        await sekisho.stop()
        return readSpool(dataFolder(dataDir).spoolDir)
    }
    closeAfter(async () => {
        await sekisho.stop()
        removeFolder(home)
    })
    return { sekisho, dataDir, finish }
}
