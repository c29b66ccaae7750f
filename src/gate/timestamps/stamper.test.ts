// When the gate asks for a stamp, and what it tells when there is none; with an authority on the loopback.
import { join } from "node:path"
import { afterAll, beforeEach, expect, test } from "vitest"
import type { TimestampConfig } from "../../config/config.ts"
import { createPublicKey } from "node:crypto"
import { readHead } from "../../journal/head.ts"
import { REPLY, StampStage } from "../../journal/stamps/stamp-stage.case.ts"
import { createGateLog } from "../gate-log.ts"
import type { EventReport } from "../worker-messages.ts"
import { openStamper, RETRY_MS, type Stamper } from "./stamper.ts"

const HOUR_MS = 3_600_000
const stage = await StampStage.open()
let told: EventReport[] = []
let asked = 0
let nowMs = stage.nowMs
let settings: TimestampConfig | null = null
let headFile = ""
let rounds = 0

beforeEach(() => {
    stage.begin()
    rounds += 1
    headFile = join(stage.home, `head-${rounds}`)
    told = []
    asked = 0
    nowMs = stage.nowMs
    settings = { url: stage.url, ca: stage.ca, everyHours: 24 }
    stage.answer = async (query, response, request) => {
        asked += 1
        await stage.sends(stage.signer, { atMs: nowMs })(query, response, request)
    }
})
afterAll(async () => stage.close())

function open(): Stamper {
    return openStamper({
        config: () => settings,
        journal: {
            dir: stage.dir,
            head: () => readHead(headFile, createPublicKey(stage.key)),
            note: (kind, data) => stage.journal.append("gate", kind, data, nowMs),
        },
        events: { record: (report) => void told.push(report) },
        log: createGateLog(),
        now: () => nowMs,
    })
}

test("once in a period, and only when something was written", async () => {
    const stamper = open()
    await stamper.look()
    expect([asked, stamper.status().n]).toEqual([0, null])
    stage.write()
    await stamper.look()
    expect(stamper.status()).toEqual({ on: true, n: 1, atMs: nowMs, failed: null, failedAtMs: null })
    stage.write()
    nowMs += 24 * HOUR_MS - 1
    await stamper.look()
    expect(asked).toBe(1)
    nowMs = stage.nowMs + 24 * HOUR_MS
    await stamper.look()
    expect([asked, stamper.status().n]).toEqual([2, 3])
    // The entry that tells of the stamp is no reason for another one.
    nowMs += 48 * HOUR_MS
    await stamper.look()
    expect(asked).toBe(2)
    stage.write()
    await stamper.look()
    expect([asked, stamper.status().n]).toEqual([3, 5])
    expect((await stage.verified()).stamps.map(({ head }) => head.n)).toEqual([1, 3, 5])
    expect(told).toEqual([])
})

test("the period goes on over a restart", async () => {
    stage.write()
    await open().look()
    const again = open()
    stage.write()
    nowMs += HOUR_MS
    await again.look()
    expect([asked, again.status().n]).toEqual([1, 1])
})

test("an authority whose clock is ahead is not asked more often for it", async () => {
    stage.answer = async (query, response, request) => {
        asked += 1
        await stage.sends(stage.signer, { atMs: nowMs + 240_000 })(query, response, request)
    }
    const stamper = open()
    for (let minute = 0; minute < 3; minute += 1) {
        stage.write()
        await stamper.look()
        nowMs += 60_000
    }
    expect(asked).toBe(1)
})

test("a clock that was put back does not silence it", async () => {
    stage.write()
    await open().look()
    nowMs -= 1_000 * HOUR_MS
    stage.write()
    await open().look()
    expect(asked).toBe(2)
})

test("a failure is told once a day, tried again within the hour, and forgotten when it is over", async () => {
    const right = stage.answer
    stage.answer = async (_, response) => {
        asked += 1
        response.writeHead(503, REPLY).end()
    }
    const stamper = open()
    stage.write()
    await stamper.look()
    expect(stamper.status()).toMatchObject({ n: null, failed: "http-status", failedAtMs: nowMs })
    expect(told.map(({ event, text }) => [event, text.en])).toEqual([
        ["timestamp-failed", expect.stringContaining("could not be time-stamped: the answer's status was not 200")],
    ])
    await stamper.look()
    expect(asked).toBe(1)
    for (let hour = 0; hour < 24; hour += 1) {
        nowMs += RETRY_MS
        await stamper.look()
    }
    expect([asked, told.length]).toEqual([25, 2])
    stage.answer = right
    nowMs += RETRY_MS
    await stamper.look()
    expect(stamper.status()).toEqual({ on: true, n: 1, atMs: nowMs, failed: null, failedAtMs: null })
})

test("another configuration is tried at once; none asks nobody", async () => {
    const right = settings
    settings = { url: stage.url, ca: join(stage.home, "none.pem"), everyHours: 24 }
    const stamper = open()
    stage.write()
    await stamper.look()
    expect([asked, stamper.status().failed]).toEqual([0, "authorities"])
    settings = null
    await stamper.look()
    expect(stamper.status().on).toBe(false)
    settings = right
    await stamper.look()
    expect([asked, stamper.status().failed]).toEqual([1, null])
})

test("two looks at once ask once; one that is closed asks no more and is not waited for", async () => {
    const stamper = open()
    stage.write()
    await Promise.all([stamper.look(), stamper.look()])
    expect(asked).toBe(1)
    nowMs += 24 * HOUR_MS
    stage.write()
    const silent = Promise.withResolvers<void>()
    stage.answer = async () => silent.resolve()
    const looking = stamper.look()
    await silent.promise
    stamper.close()
    await looking
    await stamper.look()
    expect([stamper.status().failed, told]).toEqual([null, []])
})
