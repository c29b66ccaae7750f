// What `sekisho harden` says of masking, by what a gate answers on its socket.
import { mkdir, mkdtemp, rm } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { afterEach, beforeEach, expect, test } from "vitest"
import { dataFolder } from "../config/data-folder.ts"
import harden from "./harden.ts"

const WINDOWS = { hour: null, day: null, month: null }
const STATUS = {
    place: "gate",
    listen: { host: "127.0.0.1", port: 1 },
    scheme: "http",
    upstream: "http://127.0.0.1:2",
    pid: 1,
    startedMs: 0,
    mode: "block",
    behaviour: true,
    breaker: { enforce: false, persons: WINDOWS, unreadableBytes: WINDOWS },
    bypass: { on: false, why: "", sinceMs: 0 },
    stops: [],
    rules: {
        patches: 0,
        patchesExpired: 0,
        patchesOff: 0,
        patchHits: 0,
        allowances: 0,
        allowancesExpired: 0,
        allowanceHits: 0,
    },
    decoys: { decoys: 0, served: 0, missed: 0, recall: null, blindRoutes: [], markOnly: 0 },
    publicPersons: { public: 0, proposed: 0, learning: 0, turnedAway: 0 },
    evidence: { on: false, recipients: 0, sample: 0 },
    workersWanted: 2,
    workersAlive: 2,
    hardening: { https: "off", hsts: "off", hstsSeconds: 0, cookies: "off", caches: "off", weakCookies: [] },
    workers: [
        { masked: 3, maskRefused: 1, maskProposed: 4 },
        { masked: 2, maskRefused: 0, maskProposed: 1 },
    ],
}

let dataDir = ""
let server: Server | null = null

beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sekisho-harden-"))
    await mkdir(dataFolder(dataDir).runDir)
})

afterEach(async () => {
    await new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve())))
    server = null
    await rm(dataDir, { recursive: true })
})

/** @returns the exit code and what was printed */
async function hardenWith(mask: object, json = false): Promise<readonly [number, string]> {
    server = createServer((_, response) => void response.end(JSON.stringify({ ...STATUS, ...mask })))
    await new Promise<void>((resolve) => server?.listen(dataFolder(dataDir).gateSocket, resolve))
    const lines: string[] = []
    const code = await harden.run([], {
        dataDir,
        json,
        language: "en",
        print: (line) => void lines.push(line),
        tell: () => undefined,
        stdin: Readable.from([]),
        interactive: false,
        signal: new AbortController().signal,
    })
    return [code, lines.join("\n")]
}

test("a gate that masks nothing, or knows no masking, says nothing of it", async () => {
    const [, text] = await hardenWith({})
    expect(text).not.toContain("●●●")
})

test("what is proposed is a finding, with the answers it would change over all workers", async () => {
    const [code, text] = await hardenWith({ mask: { proposed: 1, enforced: 0 } })
    expect(code).toBe(1)
    expect(text).toContain("in 5 answers")
    expect(text).not.toContain("answers masked")
})

test("what is enforced is told with what was refused", async () => {
    const [code, text] = await hardenWith({ mask: { proposed: 0, enforced: 2 } })
    expect(code).toBe(0)
    expect(text).toContain("5 answers masked, 1 refused")
})

test("for programs", async () => {
    const [, text] = await hardenWith({ mask: { proposed: 1, enforced: 1 } }, true)
    expect(JSON.parse(text)).toMatchObject({ mask: { proposed: 1, enforced: 1, seen: 5, masked: 5, refused: 1 } })
})
