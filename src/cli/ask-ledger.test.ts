// A server that is killed or renewed while it is asked: the question is asked again.
import { mkdir, mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { expect, test } from "vitest"
import { dataFolder } from "../config/data-folder.ts"
import { askLedger } from "./ask-ledger.ts"

test("a server that hangs up is asked again; nothing is opened beside the next one", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "sekisho-ask-"))
    const { runDir, spoolDir, serverSocket } = dataFolder(dataDir)
    for (const folder of [runDir, spoolDir]) await mkdir(folder)
    let asked = 0
    const server = createServer((request, response) => {
        asked += 1
        if (asked <= 2) request.socket.destroy()
        else response.end('{"answer":42}')
    })
    await new Promise<void>((resolve) => server.listen(serverSocket, resolve))
    let opened = 0
    const own = async (): Promise<never> => {
        opened += 1
        return Promise.reject(new Error("not to be asked"))
    }
    const context = {
        dataDir,
        json: true,
        language: "en" as const,
        print: () => undefined,
        tell: () => undefined,
        stdin: new PassThrough(),
        interactive: false,
        signal: new AbortController().signal,
    }
    await expect(askLedger(context, { path: "/scope", local: own })).resolves.toEqual({ answer: 42 })
    expect([asked, opened]).toEqual([3, 0])
    await new Promise((resolve) => server.close(resolve))
    await rm(dataDir, { recursive: true })
})
