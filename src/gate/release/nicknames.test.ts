// Published comments must not cut their readers: nicknames are written down, and move no cap.
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openInstallation } from "../../config/installation.ts"
import { resolveConfig } from "../../config/resolve-config.ts"
import { type Gate, startGate } from "../gate.ts"

const CAP = 3
const NUMERALS = "一二三四五六七八九十"
const upstream = createServer((request, response) => {
    const rows = Array.from({ length: 10 }, (_, number) =>
        request.url === "/names" ? `<tr><td>見本${NUMERALS[number]}子</td></tr>` : `<tr><td>ねこ${number}号</td></tr>`,
    )
    const header = request.url === "/names" ? "氏名" : "ニックネーム"
    response.setHeader("content-type", "text/html; charset=utf-8")
    response.end(`<table><tr><th>${header}</th></tr>${rows.join("")}</table>`)
})
let dir = ""
let gate: Gate

beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "sekisho-nicknames-"))
    await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has an address with one
    const { port } = upstream.address() as AddressInfo
    const dataDir = join(dir, "data")
    const overrides = { dataDir, upstream: `http://127.0.0.1:${port}`, listen: "127.0.0.1:0", breaker: CAP, workers: 1 }
    gate = await startGate(resolveConfig({}, overrides), await openInstallation(dataDir, join(dir, "person.key")))
})
afterAll(async () => {
    await gate.stop()
    upstream.close()
    await rm(dir, { recursive: true, force: true })
})

test("ten nicknames pass a cap of three; ten names do not", async () => {
    expect((await fetch(`http://127.0.0.1:${gate.port}/nicknames`)).status).toBe(200)
    const names = await fetch(`http://127.0.0.1:${gate.port}/names`).then(
        async (answer) => `${answer.status} ${await answer.text().catch(() => "cut")}`,
    )
    expect(names).not.toContain("見本十子")
})
