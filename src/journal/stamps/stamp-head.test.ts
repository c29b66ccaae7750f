// A journal that is stamped over the loopback: what an authority does wrong.
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import type { IncomingMessage } from "node:http"
import { join } from "node:path"
import { Integer } from "asn1js"
import { PKIStatus } from "pkijs"
import { afterAll, beforeEach, expect, test } from "vitest"
import type { Stamp } from "./contract.ts"
import { newestStamp } from "./stamp-head.ts"
import { type Answer, MINUTE_MS, REPLY, StampStage } from "./stamp-stage.case.ts"
import { makeIdentity, sha256, TIME_STAMPING } from "./test-authority.case.ts"

const stage = await StampStage.open()
const usages = [TIME_STAMPING]
const until = stage.nowMs - MINUTE_MS
const ended = await makeIdentity({ name: "Ended", issuer: stage.root, usages, fromMs: 0, toMs: until })
const plain = await makeIdentity({ name: "Plain", issuer: stage.root })
const other = await makeIdentity({ name: "Root", isAuthority: true })
const stranger = await makeIdentity({ name: "Time", issuer: other, usages })

beforeEach(() => stage.begin())
afterAll(async () => stage.close())

test("a stamp is stored for its owner alone, told of in the journal, and proved elsewhere", async () => {
    const asked: IncomingMessage[] = []
    const inner = stage.answer
    stage.answer = async (query, response, request) => {
        asked.push(request)
        await inner(query, response, request)
    }
    const head = stage.write()
    const stamp: Stamp = { head, atMs: stage.nowMs, accuracyMs: 0, authority: "Time" }
    const done = await stage.stamped(head)
    const file = join(stage.dir, "stamps", "1.tst")
    expect(done).toEqual({ kind: "stamped", stamp, sha256: sha256(readFileSync(file)).toString("hex") })
    expect(asked.map(({ method, headers }) => [method, headers["content-type"]])).toEqual([
        ["POST", "application/timestamp-query"],
    ])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(stage.dir, "stamps"))).toEqual(["1.tst"])
    expect(newestStamp(stage.dir)).toEqual({ n: 1, atMs: stage.nowMs })
    stage.write(stage.nowMs + MINUTE_MS)
    const copy = join(stage.home, "copy")
    cpSync(stage.dir, copy, { recursive: true })
    expect(await stage.verified(copy)).toEqual({ stamps: [stamp], unproved: 0, faults: [], more: false })
    expect(await stage.verified(copy, null)).toEqual({ stamps: [], unproved: 1, faults: [], more: false })
})

const endless = Buffer.alloc(65_536)
const wrongs: readonly { name: string; answer: () => Answer; want: string }[] = [
    {
        name: "another imprint",
        answer: () => stage.sends(stage.signer, { imprint: sha256(Buffer.from("x")) }),
        want: "other-state",
    },
    { name: "another authority", answer: () => stage.sends(stranger), want: "untrusted" },
    { name: "a certificate that had ended", answer: () => stage.sends(ended), want: "outside-validity" },
    { name: "a certificate for nothing", answer: () => stage.sends(plain), want: "usage" },
    {
        name: "another nonce",
        answer: () => stage.sends(stage.signer, { nonce: new Integer({ value: 5 }) }),
        want: "nonce",
    },
    { name: "no nonce", answer: () => stage.sends(stage.signer, { nonce: undefined }), want: "nonce" },
    { name: "a rejection", answer: () => stage.sends(stage.signer, { status: PKIStatus.rejection }), want: "rejected" },
    {
        name: "a clock that is slow",
        answer: () => stage.sends(stage.signer, { atMs: stage.nowMs - 6 * MINUTE_MS }),
        want: "clock",
    },
    {
        name: "a clock that is fast",
        answer: () => stage.sends(stage.signer, { atMs: stage.nowMs + 6 * MINUTE_MS }),
        want: "clock",
    },
    { name: "HTTP 503", answer: () => async (_, to) => void to.writeHead(503, REPLY).end("x"), want: "http-status" },
    {
        name: "a redirect",
        answer: () => async (_, to) => void to.writeHead(307, { location: stage.url }).end(),
        want: "http-status",
    },
    {
        name: "a page",
        answer: () => async (_, to) => void to.writeHead(200, { "content-type": "text/html" }).end("<p>"),
        want: "content-type",
    },
    {
        name: "bytes that are no answer",
        answer: () => async (_, to) => void to.writeHead(200, REPLY).end("hello"),
        want: "malformed",
    },
    { name: "nothing", answer: () => async (_, to) => void to.writeHead(200, REPLY).end(), want: "malformed" },
    {
        name: "a huge answer",
        answer: () => async (_, to) => {
            const more = (): void => {
                if (to.destroyed) return
                to.write(endless)
                setImmediate(more)
            }
            to.writeHead(200, REPLY)
            more()
        },
        want: "too-big",
    },
    { name: "a broken connection", answer: () => async (_, to) => void to.destroy(), want: "unreachable" },
]
test.each(wrongs)("nothing is stored of $name: $want", async ({ answer: given, want }) => {
    stage.answer = given()
    expect(await stage.stamped(stage.write())).toEqual({ kind: "fault", what: want })
    expect(newestStamp(stage.dir)).toBeNull()
    expect(readdirSync(stage.dir)).not.toContain("stamps")
})

test.each([
    { name: "no head of an answer", begin: false },
    { name: "an answer that never ends", begin: true },
])("is not waited for: $name", async ({ begin }) => {
    stage.answer = async (_, to) => {
        if (begin) to.writeHead(200, REPLY).write("0")
    }
    expect(await stage.stamped(stage.write(), { timeoutMs: 150 })).toEqual({ kind: "fault", what: "slow" })
})

test("what is ours and does not fit", async () => {
    expect(await stage.stamped(stage.write(), { ca: join(stage.home, "none.pem") })).toEqual({
        kind: "fault",
        what: "authorities",
    })
    writeFileSync(join(stage.dir, "stamps"), "in the way")
    expect(await stage.stamped(stage.write())).toEqual({ kind: "fault", what: "not-stored" })
    const stop = AbortSignal.abort()
    expect(await stage.stamped(stage.write(), { signal: stop })).toEqual({ kind: "fault", what: "unreachable" })
})
