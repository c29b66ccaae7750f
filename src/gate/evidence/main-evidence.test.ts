// What the main part does with evidence at its start, when a worker is gone, and each hour.
import {
    existsSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    utimesSync,
    writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { newAgeKey } from "../../age/age-file.ts"
import type { ConfigFile } from "../../config/config-file.ts"
import { dataFolder } from "../../config/data-folder.ts"
import { noteRecipients } from "../../config/evidence-recipients.ts"
import { journalFilesOf } from "../../config/journal-place.ts"
import { parseConfigFile } from "../../config/load-config.ts"
import { resolveConfig } from "../../config/resolve-config.ts"
import { segmentName } from "../../evidence/seal/segment-name.ts"
import type { EventReport } from "../worker-messages.ts"
import { evidenceWriter } from "./evidence-sink.ts"
import { type MainEvidence, openMainEvidence } from "./main-evidence.ts"

const keys = [await newAgeKey(), await newAgeKey()]
const recipients = keys.map(({ recipient }) => recipient)
const NOW_MS = Date.UTC(2026, 10, 26)
const DAY_MS = 86_400_000

let home = ""
let opened: MainEvidence | null = null
beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "sekisho-main-evidence-"))
    mkdirSync(dataFolder(home).controlDir)
    mkdirSync(dataFolder(home).evidenceDir)
})
afterEach(() => {
    opened?.close()
    rmSync(home, { recursive: true })
})

function open(file: ConfigFile = {}, alone = true): { main: MainEvidence; events: EventReport[]; faults: unknown[] } {
    const config = resolveConfig(parseConfigFile(file), { dataDir: home, upstream: "http://127.0.0.1:1" })
    const [events, faults]: [EventReport[], unknown[]] = [[], []]
    const main = openMainEvidence({
        config,
        installation: { keyFile: join(home, "person.key") },
        events: { record: (report) => events.push(report) },
        log: { info: () => undefined, fault: (_, error) => faults.push(error) },
        now: () => NOW_MS,
        alone,
    })
    opened = main
    return { main, events, faults }
}

const put = (name: string, text = "t1\nt2\n"): void => writeFileSync(join(dataFolder(home).evidenceDir, name), text)
const files = (): string[] => readdirSync(dataFolder(home).evidenceDir)

function journal(): string {
    const { dir } = journalFilesOf(home, join(home, "person.key"))
    return existsSync(dir) ? readFileSync(join(dir, "000001.ndjson"), "utf8") : ""
}

test("without recipients it is off", () => {
    expect(open().main).toMatchObject({ basis: null, status: { on: false, recipients: 0 } })
})

test("those that init noted are taken, and those of the configuration before them", async () => {
    await noteRecipients(dataFolder(home).evidenceRecipientsFile, recipients, { nowMs: NOW_MS, replace: false })
    expect(open().main.basis?.recipients).toEqual(recipients)
    const others = [await newAgeKey(), await newAgeKey(), await newAgeKey()].map(({ recipient }) => recipient)
    expect(open({ evidence: { recipients: others } }).main.basis?.recipients).toEqual(others)
})

test("a file of recipients that cannot be used is an error, and not off", () => {
    writeFileSync(dataFolder(home).evidenceRecipientsFile, JSON.stringify({ recipients: [recipients[0]], since: "x" }))
    expect(() => open()).toThrow("the file that says to whom evidence is encrypted cannot be used")
})

test("what an earlier gate left open is journaled as lost, by its ids, and told", () => {
    const name = segmentName(NOW_MS, "p1w0r1", 1)
    put(`${name}.open`)
    put(`${name}.warc.gz.age.part`)
    const { events, faults } = open()
    expect(faults).toEqual([])
    expect(journal()).toContain(`"kind":"evidence-lost","data":{"segment":"${name}","transactions":2,"ids":"t1 t2"}`)
    expect(events).toMatchObject([{ event: "evidence-lost", numbers: { transactions: 2 } }])
    expect(files()).toEqual([`${name}.lost`])
})

test("beside another gate nothing is anybody's but the worker's that ended here", () => {
    const own = segmentName(NOW_MS, `${evidenceWriter(1)}r1`, 1)
    const other = segmentName(NOW_MS, `${evidenceWriter(10)}r1`, 1)
    put(`${own}.open`)
    put(`${other}.open`)
    const { main } = open({}, false)
    expect(files()).toHaveLength(2)
    main.workerLost(1)
    expect(files().toSorted()).toEqual([`${other}.open`, `${own}.lost`].toSorted())
})

test("what is past its days goes, and the journal has it first", () => {
    const [old, young] = [
        segmentName(NOW_MS - 31 * DAY_MS, "p1w0r1", 1),
        segmentName(NOW_MS - 29 * DAY_MS, "p1w0r1", 2),
    ]
    for (const name of [old, young]) for (const end of [".warc.gz.age", ".ndjson"]) put(name + end)
    // By its name, whatever the file system says: a copy has the time it was copied.
    utimesSync(join(dataFolder(home).evidenceDir, `${young}.ndjson`), 0, 0)
    open({ retention: { evidenceDays: 30 } })
    expect(files()).toEqual([`${young}.ndjson`, `${young}.warc.gz.age`])
    expect(journal()).toContain(`"kind":"evidence-expired","data":{"segment":"${old}"}`)
})

test.each([
    { evidence: { recipients: [recipients[0] ?? ""] }, why: "one alone" },
    { evidence: { recipients: [recipients[0] ?? "", recipients[0] ?? ""] }, why: "one twice" },
    { evidence: { recipients: [keys[0]?.identity ?? "", recipients[1] ?? ""] }, why: "an identity" },
    { evidence: { sample: 1.5 }, why: "more than everything" },
])("the configuration refuses $why, and names the key", ({ evidence }) => {
    expect(() => parseConfigFile({ evidence })).toThrow("the configuration has a value that cannot be used")
})
