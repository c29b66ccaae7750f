import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { loadConfig } from "../config/load-config.ts"
import { type ServerEnd, startServerChild } from "./server-child.ts"

async function endOf(dataDir: string, begun: (pid: number) => void): Promise<ServerEnd> {
    const config = await loadConfig(undefined, { dataDir, upstream: "http://127.0.0.1:9" })
    const { promise, resolve } = Promise.withResolvers<ServerEnd>()
    const server = startServerChild({ config, onEnd: resolve, keepsAlive: true })
    begun(server.pid() ?? 0)
    const end = await promise
    await server.stop()
    return end
}

const [EXIT_FAULT, KILLED] = [3, 137]

test("a server that cannot open its stores ends with a status of its own", async () => {
    const dir = mkdtempSync(join(tmpdir(), "sekisho-server-child-"))
    try {
        writeFileSync(join(dir, "ledger"), "no folder")
        await expect(endOf(dir, () => {})).resolves.toMatchObject({ status: EXIT_FAULT, backoffMs: 1_000 })
    } finally {
        rmSync(dir, { recursive: true })
    }
})

test("one that is killed ends with the signal's status", async () => {
    const dir = mkdtempSync(join(tmpdir(), "sekisho-server-child-"))
    try {
        const end = endOf(dir, (pid) => process.kill(pid, "SIGKILL"))
        await expect(end).resolves.toMatchObject({ status: KILLED })
    } finally {
        rmSync(dir, { recursive: true })
    }
})
