// `sekisho verify` on the record of incidents, as an office without a gate has it, and as an auditor elsewhere.
import { execFile } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { promisify } from "node:util"
import { PGlite } from "@electric-sql/pglite"
import { afterAll, expect, test } from "vitest"
import { openOffice } from "./incident/office.case.ts"

const COMMAND = resolve(import.meta.dirname, "../../bin/sekisho")
const home = mkdtempSync(join(tmpdir(), "sekisho-verify-deeds-"))
const dataDir = join(home, "data")
const env = { ...process.env, XDG_CONFIG_HOME: join(home, "config"), LANG: "C", LC_ALL: "C" }
const publicKey = join(home, "public.pem")
const copy = join(home, "copy")
const events = join(home, "events.jsonl")

afterAll(() => rmSync(home, { recursive: true, force: true }))

interface Ran {
    readonly code: number
    readonly stdout: string
    readonly stderr: string
}

async function sekisho(...words: readonly string[]): Promise<Ran> {
    return promisify(execFile)(process.execPath, [COMMAND, ...words, "--data", dataDir], { env }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: { code: number; stdout: string; stderr: string }) => ({ ...error }),
    )
}

async function audit(): Promise<Ran> {
    return sekisho("verify", "--journal", copy, "--public-key", publicKey, "--events", events)
}

test(
    "an office without a gate; an auditor elsewhere; what was altered; a store that is gone",
    { timeout: 180_000 },
    async () => {
        expect((await sekisho("incident", "new", "--kind", "lost-medium", "--title", "USB", "--by", "係")).code).toBe(0)
        const id = /\d{4}-001/.exec((await sekisho("incident", "list")).stdout)?.[0] ?? ""
        expect((await sekisho("incident", "note", id, "電話あり", "--by", "係")).code).toBe(0)
        const holds = await sekisho("verify")
        expect(holds).toMatchObject({ code: 0, stderr: "" })
        expect(holds.stdout).toMatch(/the events of incidents and the profile are as journaled, up to entry \d+: \d+\n/)

        writeFileSync(publicKey, (await sekisho("verify", "--print-public-key")).stdout)
        writeFileSync(events, (await sekisho("incident", "export", "--events")).stdout)
        cpSync(join(dataDir, "journal"), copy, { recursive: true })
        expect((await audit()).code).toBe(0)
        const without = await sekisho("verify", "--journal", copy, "--public-key", publicKey)
        expect(without).toMatchObject({ code: 0 })
        expect(without.stderr).toContain("the events of incidents were not compared")
        const whole = readFileSync(events, "utf8")
        writeFileSync(events, whole.replace("電話あり", "電話なし"))
        expect(await audit()).toMatchObject({ code: 1 })
        expect((await audit()).stdout).toMatch(/ event \d \(noted\): altered \(entry \d+\)/)
        writeFileSync(events, whole.split("\n").slice(0, -2).join("\n"))
        expect((await audit()).code).toBe(2)

        const database = await PGlite.create(join(dataDir, "control-db", "cluster"))
        await database.exec(`drop trigger append_only on sekisho.incident_events;
        update sekisho.incident_events set "by" = 'x' where seq = 1`)
        await database.close()
        const altered = await sekisho("verify")
        expect(altered.code).toBe(1)
        expect(altered.stdout).toContain(`${id} event 1 (opened): altered (entry 2)`)
        renameSync(join(dataDir, "control-db"), join(home, "gone"))
        const gone = await sekisho("verify")
        expect(gone.code).toBe(1)
        expect(gone.stdout).toContain("the journal has its events, and it was not found")
    },
)

test("events are asked of the server that runs, which journals under its own name", { timeout: 120_000 }, async () => {
    const office = await openOffice()
    try {
        const id = await office.opened("--kind", "lost-medium", "--title", "USB")
        await office.did("note", id, "電話あり")
        const words = ["verify", "--json", "--data", join(office.root, "data")]
        const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, ...words])
        expect(JSON.parse(stdout)).toMatchObject({ faults: [], deeds: { whole: 3, interrupted: 0, faults: [] } })
        const journal = readFileSync(join(office.root, "data", "journal", "000001.ndjson"), "utf8")
        expect(journal.match(/"by":"server","kind":"incident-event"/g)).toHaveLength(3)
    } finally {
        await office.close()
    }
})
