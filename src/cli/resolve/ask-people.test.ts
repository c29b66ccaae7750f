// The persons of a scope from a server that runs, dies, answers half, or is asked by somebody who breaks off.
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { createServer, request, type ServerResponse } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { removeFolder } from "../../../replays/remove-folder.ts"
import { dataFolder } from "../../config/data-folder.ts"
import { openInstallation } from "../../config/installation.ts"
import { createKeyer } from "../../core/keyer.ts"
import { EVERYTHING } from "../../ledger/contract.ts"
import { openDuckdbLedger } from "../../ledger/duckdb/open-duckdb-ledger.ts"
import { exposureOf, requestOf } from "../../ledger/synthetic-records.case.ts"
import { framesOf } from "../../server/api/people-frames.ts"
import { EMBEDDED_CONTROL, NO_ALERTS } from "../../server/server-config.ts"
import { SILENT_LOG } from "../../server/server-log.ts"
import { startServer } from "../../server/start-server.ts"
import resolve from "../resolve.ts"

const PEOPLE = 300

let home = ""
let dataDir = ""
let list = ""
beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), "sekisho-ask-people-"))
    dataDir = join(home, "data")
    list = join(home, "list.csv")
    const { key } = await openInstallation(dataDir, join(home, "person.key"))
    const keyer = createKeyer(key)
    const sightings = Array.from({ length: PEOPLE }, (_, n) => ({
        identifiers: [{ kind: "email" as const, digest: keyer.digest("email", `p${n}@example.com`) }],
        fields: 2,
        name: null,
        birth: null,
    }))
    const ledger = await openDuckdbLedger({ dir: dataFolder(dataDir).ledgerDir })
    await ledger.append([exposureOf("t1", sightings, { keyId: keyer.keyId }), requestOf("t1", PEOPLE)], {
        segment: "s",
        offset: 1,
    })
    await ledger.close()
    mkdirSync(dataFolder(dataDir).spoolDir, { recursive: true })
    writeFileSync(list, ["メール", "p7@example.com", "nobody@example.com", "p299@example.com"].join("\n"))
})
afterEach(() => removeFolder(home))

async function run(...args: readonly string[]): Promise<{ readonly out: readonly string[]; readonly told: string }> {
    const [out, told]: [string[], string[]] = [[], []]
    await resolve.run(["--from", list, ...args], {
        dataDir,
        json: true,
        language: "en",
        print: (line) => void out.push(line),
        tell: (line) => void told.push(line),
        stdin: new PassThrough(),
        interactive: false,
        signal: new AbortController().signal,
    })
    return { out, told: told.join("\n") }
}

async function serving<T>(use: () => Promise<T>): Promise<T> {
    const options = { dataDir, alerts: NO_ALERTS, retention: { requestsDays: 3650 }, control: EMBEDDED_CONTROL }
    const server = await startServer({ ...options, contact: null, log: SILENT_LOG })
    try {
        return await use()
    } finally {
        await server.close()
    }
}

describe("a server that runs", () => {
    test("gives what the command reads by itself", async () => {
        const own = await run()
        expect(own.out).toHaveLength(2)
        expect(own.told).toContain("persons of the scope: 300 (2 surely found in the list, 298 not)")
        expect(await serving(async () => run())).toEqual(own)
    })

    test("somebody who breaks off is forgotten; a question that is wrong is told", async () => {
        const { serverSocket: socketPath } = dataFolder(dataDir)
        await serving(async () => {
            for (let n = 0; n < 3; n++) {
                await new Promise<void>((done) => {
                    const sent = request({ socketPath, path: "/people" })
                    sent.on("error", () => done())
                    sent.on("response", () => sent.destroy(new Error("enough")))
                    sent.end()
                })
            }
            expect((await run()).out).toHaveLength(2)
            await expect(run("--finding", "x".repeat(3_000))).rejects.toMatchObject({
                code: "SEKISHO_SERVER_REQUEST_INVALID",
            })
        })
    })
})

/** Answers /people with `answer`, as often as it is asked. */
async function answering<T>(answer: (response: ServerResponse) => Promise<void>, use: () => Promise<T>): Promise<T> {
    const { runDir, serverSocket } = dataFolder(dataDir)
    mkdirSync(runDir, { recursive: true })
    const server = createServer((_, response) => void answer(response))
    await new Promise<void>((listening) => server.listen(serverSocket, listening))
    try {
        return await use()
    } finally {
        await new Promise((closed) => server.close(closed))
    }
}

/** The frames of a ledger's answer. */
async function frames(fault: boolean): Promise<Buffer[]> {
    const ledger = await openDuckdbLedger({ dir: dataFolder(dataDir).ledgerDir })
    try {
        const [keySpans, blocks] = [await ledger.keySpans(EVERYTHING), ledger.people(EVERYTHING)]
        const first = await blocks.next()
        if (fault) blocks.next = async () => Promise.reject(new Error("the disk is gone"))
        const all: Buffer[] = []
        for await (const frame of framesOf({ keySpans, lagBytes: 0 }, first, blocks, () => undefined)) all.push(frame)
        return all
    } finally {
        await ledger.close()
    }
}

describe("nobody is notified of half of them: nothing is written", () => {
    test.each([
        { cut: "end", code: "SEKISHO_CLI_NO_ANSWER", why: "the answer ends too early" },
        { cut: "socket", code: "SEKISHO_CLI_NO_ANSWER", why: "the server is killed" },
        { cut: "none", code: "SEKISHO_LEDGER_QUERY_FAILED", why: "the ledger fails behind the first block" },
    ])("$why: $code", { timeout: 30_000 }, async ({ cut, code }) => {
        const whole = await frames(cut === "none")
        const out = join(home, "notify.csv")
        await answering(
            async (response) => {
                for (const frame of cut === "none" ? whole : whole.slice(0, -1)) response.write(frame)
                await new Promise((turn) => setTimeout(turn, 20))
                if (cut === "socket") response.socket?.destroy()
                else response.end()
            },
            async () => expect(run("--out", out)).rejects.toMatchObject({ code }),
        )
        expect([existsSync(out), existsSync(`${out}.part`)]).toEqual([false, false])
    })

    test("who answers something else is not understood", async () => {
        await answering(
            async (response) => Promise.resolve(void response.end("<html>…</html>".repeat(100))),
            async () => expect(run()).rejects.toMatchObject({ code: "SEKISHO_CLI_NO_ANSWER" }),
        )
    })
})
