// Time stamps as a user has them: a gate that asks an authority on the loopback, `sekisho verify`, and an auditor elsewhere.
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, expect, test } from "vitest"
import { StampStage } from "../journal/stamps/stamp-stage.case.ts"
import { makeIdentity, pemOf } from "../journal/stamps/test-authority.case.ts"
import { CommandStage } from "./testing/command-stage.case.ts"

const authority = await StampStage.open()
const stage = new CommandStage("verify-stamps")
const { home, dataDir } = stage
const config = join(home, "sekisho.config.yaml")
const token = join(dataDir, "journal", "stamps", "1.tst")
const STOOD = /^the journal stood at 1:[0-9a-f]{64} by \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+09:00, by Time$/m

beforeAll(async () => {
    authority.answer = async (query, response, request) => {
        if (request.url?.endsWith("/away") === true) response.writeHead(503).end()
        else await authority.sends(authority.signer, { atMs: Date.now() })(query, response, request)
    }
    const timestamps = { url: authority.url, ca: authority.ca }
    writeFileSync(config, JSON.stringify({ journal: { timestamps } }))
    await stage.startGuard("--config", config)
})
afterAll(async () => {
    await stage.close()
    await authority.close()
})

async function gateStatus(): Promise<string> {
    return (await stage.sekisho("status")).stdout
}

test("a gate has its journal stamped; verify tells until when, here and elsewhere", { timeout: 60_000 }, async () => {
    while (!existsSync(token)) await sleep(50)
    expect(await gateStatus()).toMatch(/time stamps of the journal: the latest up to entry 1, \d{4}-/)
    await stage.sekisho("stop", "/comments", "--why", "a leak")
    const own = await stage.sekisho("verify", "--config", config)
    expect(own).toMatchObject({ code: 0, stderr: "" })
    expect(own.stdout).toMatch(STOOD)
    const silent = await stage.sekisho("verify")
    expect(silent).toMatchObject({ code: 0, stderr: expect.stringContaining("time stamps that were not proved: 1") })
    expect(silent.stdout).not.toMatch(STOOD)

    const publicKey = join(home, "public.pem")
    writeFileSync(publicKey, (await stage.sekisho("verify", "--print-public-key")).stdout)
    const copy = join(home, "copy")
    cpSync(join(dataDir, "journal"), copy, { recursive: true })
    const auditor = ["verify", "--journal", copy, "--public-key", publicKey, "--tsa-ca"]
    const elsewhere = await stage.typed([...auditor, authority.ca])
    expect([elsewhere.code, STOOD.exec(elsewhere.stdout)?.[0]]).toEqual([0, STOOD.exec(own.stdout)?.[0]])
    const stranger = join(home, "stranger.pem")
    writeFileSync(stranger, pemOf(await makeIdentity({ name: "Root", isAuthority: true })))
    const untrusted = await stage.typed([...auditor, stranger])
    expect(untrusted.code).toBe(1)
    expect(untrusted.stdout).toContain("stamps/1.tst  entry 1: its certificate does not lead to the authority")
    const asJson = await stage.typed([...auditor, authority.ca, "--json"])
    expect(JSON.parse(asJson.stdout)).toMatchObject({
        timestamps: { stamps: [{ head: { n: 1 }, authority: "Time" }], unproved: 0, faults: [] },
    })
    expect((await stage.typed([...auditor, join(home, "none.pem")])).code).toBe(3)

    const bytes = readFileSync(join(copy, "stamps", "1.tst"))
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1)
    writeFileSync(join(copy, "stamps", "1.tst"), bytes)
    const altered = await stage.typed([...auditor, authority.ca])
    expect(altered.code).toBe(1)
    expect(altered.stdout).toContain("stamps/1.tst  entry 1: altered: not the SHA-256 in the journal")
})

test("an authority that is away stops nothing, and the status says so", { timeout: 60_000 }, async () => {
    const other = new CommandStage("verify-stamps-away")
    try {
        const away = join(other.home, "sekisho.config.yaml")
        const timestamps = { url: `${authority.url}/away`, ca: authority.ca }
        writeFileSync(away, JSON.stringify({ journal: { timestamps } }))
        await other.startGuard("--config", away)
        let status = ""
        while (!status.includes("the last attempt failed")) {
            await sleep(50)
            status = (await other.sekisho("status")).stdout
        }
        expect(status).toContain("time stamps of the journal: none yet")
        expect(status).toContain("the last attempt failed: the answer's status was not 200")
        expect((await other.sekisho("stop", "/comments", "--why", "a leak")).code).toBe(0)
        expect((await other.sekisho("verify", "--config", away)).code).toBe(0)
    } finally {
        await other.close()
    }
})
