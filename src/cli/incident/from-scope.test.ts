// An incident from what the ledger counted: the figures are the scope's own, and nothing else is claimed.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { dataFolder } from "../../config/data-folder.ts"
import { exposureOf, personOf, requestOf } from "../../ledger/synthetic-records.case.ts"
import type { RunningServer } from "../../server/start-server.ts"
import { openSpoolWriter } from "../../spool/spool-writer.ts"
import type { CommandContext } from "../command.ts"
import incident from "../incident.ts"
import scope from "../scope.ts"
import { serverOn } from "./office.case.ts"

const PERSONS = 40
let dataDir = ""
let server: RunningServer

beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sekisho-from-scope-"))
    // A server makes the folder; a gate writes while it is down, and the next one takes that in.
    await (await serverOn(dataDir)).close()
    const { spoolDir } = dataFolder(dataDir)
    const spool = openSpoolWriter({ dir: spoolDir, writerId: "w0", durability: "process", limitBytes: 1_000_000 })
    spool.append(
        exposureOf(
            "t1",
            Array.from({ length: PERSONS }, (_, n) => personOf(n)),
        ),
    )
    spool.append(requestOf("t1", PERSONS))
    spool.close()
    server = await serverOn(dataDir)
})

afterAll(async () => {
    await server.close()
    await rm(dataDir, { recursive: true })
})

async function run(command: typeof incident, ...args: readonly string[]): Promise<Record<string, unknown>> {
    const lines: string[] = []
    const context: CommandContext = {
        dataDir,
        json: true,
        language: "ja",
        print: (line) => void lines.push(line),
        tell: () => undefined,
        stdin: new PassThrough().end(),
        interactive: false,
        signal: new AbortController().signal,
    }
    await command.run(args, context)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a line of --json is an object
    return JSON.parse(lines.at(-1) ?? "{}") as Record<string, unknown>
}

describe("incident new --from-scope", () => {
    test("holds what sekisho scope answers", async () => {
        const answer = await run(scope)
        const opened = await run(incident, "new", "--from-scope", "--title", "応答による流出のおそれ")
        expect(answer).toMatchObject({ persons: { confirmed: PERSONS, likely: PERSONS, maximum: PERSONS } })
        expect(opened).toMatchObject({
            figures: [{ version: 1, figures: { persons: answer["persons"], records: { maximum: answer["records"] } } }],
            facts: { leak: { value: "feared" }, fields: { value: ["name", "email"] } },
        })
        expect(opened).not.toHaveProperty("facts.knownAt")
    })

    test("a question without --from-scope is a mistake, not ignored", async () => {
        await expect(run(incident, "new", "--title", "x", "--route", "/members")).rejects.toMatchObject({
            code: "SEKISHO_CLI_USAGE",
        })
    })
})
