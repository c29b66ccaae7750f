// A journal that is stamped over the loopback: what an authority does wrong, and what was done to its tokens afterwards.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createPublicKey, generateKeyPairSync } from "node:crypto"
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Integer } from "asn1js"
import { PKIStatus } from "pkijs"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import type { JournalHead } from "../contract.ts"
import { openJournal } from "../open-journal.ts"
import { verifyJournal } from "../verify-journal.ts"
import { type Stamp, STAMPED_KIND, type StampReport } from "./contract.ts"
import { readAuthorities } from "./certificates.ts"
import { newestStamp, stampHead, type Stamped } from "./stamp-head.ts"
import { answerTo, type Identity, makeIdentity, pemOf, sha256, TIME_STAMPING } from "./test-authority.case.ts"
import { JournaledStamps } from "./verify-stamps.ts"

const MINUTE_MS = 60_000
/** Whole seconds, as tokens have them. */
const NOW_MS = Math.floor(Date.now() / 1_000) * 1_000
const usages = [TIME_STAMPING]
const home = mkdtempSync(join(tmpdir(), "sekisho-stamps-"))
const ca = join(home, "ca.pem")
const root = await makeIdentity({ name: "Root", isAuthority: true })
const signer = await makeIdentity({ name: "Time", issuer: root, usages })
const ended = await makeIdentity({ name: "Ended", issuer: root, usages, fromMs: 0, toMs: NOW_MS - MINUTE_MS })
const plain = await makeIdentity({ name: "Plain", issuer: root })
const other = await makeIdentity({ name: "Root", isAuthority: true })
const stranger = await makeIdentity({ name: "Time", issuer: other, usages })
const REPLY = { "content-type": "application/timestamp-reply" }

let answer: (query: Buffer, response: ServerResponse, request: IncomingMessage) => Promise<void>
let server: Server
let url = ""
let rounds = 0
let dir = ""
let journal: ReturnType<typeof openJournal>
const { privateKey: key } = generateKeyPairSync("ed25519")

function sends(by: Identity, wish: Parameters<typeof answerTo>[2] = {}): typeof answer {
    return async (query, response) => {
        const bytes = await answerTo(query, by, { atMs: NOW_MS, ...wish })
        response.writeHead(200, REPLY).end(bytes)
    }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(Buffer.from(piece))
    return Buffer.concat(pieces)
}

const listener: RequestListener = (request, response) => {
    void bodyOf(request).then(async (query) => answer(query, response, request))
}

beforeAll(async () => {
    writeFileSync(ca, pemOf(root))
    server = createServer(listener)
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/tsa`
})
afterAll(async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
    rmSync(home, { recursive: true })
})
beforeEach(() => {
    rounds += 1
    dir = join(home, `journal-${rounds}`)
    journal = openJournal({ dir, headFile: join(home, `head-${rounds}`), key })
    answer = sends(signer)
})

function write(atMs = NOW_MS - MINUTE_MS): JournalHead {
    return journal.append("gate", "stop", { route: "/", why: "a test" }, atMs)
}

async function stamped(head: JournalHead, more: Partial<Parameters<typeof stampHead>[0]> = {}): Promise<Stamped> {
    const signal = new AbortController().signal
    const done = await stampHead({ head, dir, url, ca, now: () => NOW_MS, signal, timeoutMs: 2_000, ...more })
    if (done.kind === "stamped") {
        const data = { n: head.n, hash: head.hash, sha256: done.sha256 }
        journal.append("gate", STAMPED_KIND, data, NOW_MS)
    }
    return done
}

async function verified(folder = dir, authority: string | null = ca): Promise<StampReport> {
    const stamps = new JournaledStamps(folder)
    const publicKey = createPublicKey(key)
    verifyJournal({ dir: folder, publicKey, head: null, onEntry: (entry, hash) => stamps.take(entry, hash) })
    return stamps.verify(authority === null ? null : readAuthorities(authority))
}

test("a stamp is stored for its owner alone, told of in the journal, and proved elsewhere", async () => {
    const asked: IncomingMessage[] = []
    const inner = answer
    answer = async (query, response, request) => {
        asked.push(request)
        await inner(query, response, request)
    }
    const head = write()
    const stamp: Stamp = { head, atMs: NOW_MS, accuracyMs: 0, authority: "Time" }
    const done = await stamped(head)
    const file = join(dir, "stamps", "1.tst")
    expect(done).toEqual({ kind: "stamped", stamp, sha256: sha256(readFileSync(file)).toString("hex") })
    expect(asked.map(({ method, headers }) => [method, headers["content-type"]])).toEqual([
        ["POST", "application/timestamp-query"],
    ])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(dir, "stamps"))).toEqual(["1.tst"])
    expect(newestStamp(dir)).toEqual({ n: 1, atMs: NOW_MS })
    write(NOW_MS + MINUTE_MS)
    const copy = join(home, "copy")
    cpSync(dir, copy, { recursive: true })
    expect(await verified(copy)).toEqual({ stamps: [stamp], unproved: 0, faults: [], more: false })
    expect(await verified(copy, null)).toEqual({ stamps: [], unproved: 1, faults: [], more: false })
})

const endless = Buffer.alloc(65_536)
const wrongs: readonly { name: string; answer: () => typeof answer; want: string }[] = [
    {
        name: "another imprint",
        answer: () => sends(signer, { imprint: sha256(Buffer.from("x")) }),
        want: "other-state",
    },
    { name: "another authority", answer: () => sends(stranger), want: "untrusted" },
    { name: "a certificate that had ended", answer: () => sends(ended), want: "outside-validity" },
    { name: "a certificate for nothing", answer: () => sends(plain), want: "usage" },
    { name: "another nonce", answer: () => sends(signer, { nonce: new Integer({ value: 5 }) }), want: "nonce" },
    { name: "no nonce", answer: () => sends(signer, { nonce: undefined }), want: "nonce" },
    { name: "a rejection", answer: () => sends(signer, { status: PKIStatus.rejection }), want: "rejected" },
    { name: "a clock that is slow", answer: () => sends(signer, { atMs: NOW_MS - 6 * MINUTE_MS }), want: "clock" },
    { name: "a clock that is fast", answer: () => sends(signer, { atMs: NOW_MS + 6 * MINUTE_MS }), want: "clock" },
    { name: "HTTP 503", answer: () => async (_, to) => void to.writeHead(503, REPLY).end("x"), want: "http-status" },
    {
        name: "a redirect",
        answer: () => async (_, to) => void to.writeHead(307, { location: url }).end(),
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
    answer = given()
    expect(await stamped(write())).toEqual({ kind: "fault", what: want })
    expect(newestStamp(dir)).toBeNull()
    expect(readdirSync(dir)).not.toContain("stamps")
})

test.each([
    { name: "no head of an answer", begin: false },
    { name: "an answer that never ends", begin: true },
])("is not waited for: $name", async ({ begin }) => {
    answer = async (_, to) => {
        if (begin) to.writeHead(200, REPLY).write("0")
    }
    expect(await stamped(write(), { timeoutMs: 150 })).toEqual({ kind: "fault", what: "slow" })
})

test("what is ours and does not fit", async () => {
    expect(await stamped(write(), { ca: join(home, "none.pem") })).toEqual({ kind: "fault", what: "authorities" })
    writeFileSync(join(dir, "stamps"), "in the way")
    expect(await stamped(write())).toEqual({ kind: "fault", what: "not-stored" })
    const stop = AbortSignal.abort()
    expect(await stamped(write(), { signal: stop })).toEqual({ kind: "fault", what: "unreachable" })
})

const tampers: readonly { name: string; tamper: (path: string) => void; want: string }[] = [
    { name: "removed", tamper: (path) => rmSync(path), want: "missing" },
    { name: "a bit altered", tamper: (path) => alter(path), want: "altered" },
    { name: "emptied", tamper: (path) => writeFileSync(path, ""), want: "altered" },
    { name: "blown up", tamper: (path) => writeFileSync(path, endless.toString("hex")), want: "malformed" },
    { name: "a folder", tamper: (path) => mkdirSync((rmSync(path), path)), want: "malformed" },
]

function alter(path: string): void {
    const bytes = readFileSync(path)
    bytes.writeUInt8(bytes.readUInt8(300) ^ 1, 300)
    writeFileSync(path, bytes)
}

test.each(tampers)("a stored token is named when it is $name", async ({ tamper, want }) => {
    await stamped(write())
    const second = write()
    await stamped(second)
    tamper(join(dir, "stamps", "1.tst"))
    const wanted = [{ what: want, file: "stamps/1.tst", n: 1 }]
    const holds = await verified()
    expect(holds).toMatchObject({ faults: wanted, more: false, unproved: 0 })
    expect(holds.stamps.map(({ head }) => head)).toEqual([second])
    expect((await verified(dir, null)).faults).toEqual(wanted)
})

test("a token of another journal, of a number that is not there, and one that was put in another's place", async () => {
    await stamped(write())
    await stamped(write())
    const token = readFileSync(join(dir, "stamps", "1.tst"))
    const lone = join(home, `lone-${rounds}`)
    journal = openJournal({ dir: lone, headFile: `${lone}-head`, key })
    // At another time: entries that say the same under the same key are the same.
    for (let n = 0; n < 3; n += 1) write(NOW_MS - 2 * MINUTE_MS)
    mkdirSync(join(lone, "stamps"))
    for (const n of [1, 9]) writeFileSync(join(lone, "stamps", `${n}.tst`), token)
    expect((await verified(lone)).faults).toEqual([
        { what: "other-state", file: "stamps/1.tst", n: 1 },
        { what: "not-in-chain", file: "stamps/9.tst", n: 9 },
    ])
    cpSync(join(dir, "stamps", "1.tst"), join(dir, "stamps", "2.tst"))
    expect((await verified()).faults).toEqual([{ what: "other-state", file: "stamps/2.tst", n: 2 }])
})

test("whoever has the key and rewrites what was stamped cannot have it stamped as of then", async () => {
    const head = write()
    await stamped(head)
    const token = readFileSync(join(dir, "stamps", "1.tst"))
    rmSync(dir, { recursive: true })
    journal = openJournal({ dir, headFile: join(home, `again-${rounds}`), key })
    journal.append("gate", "stop", { route: "/", why: "another reason" }, NOW_MS - MINUTE_MS)
    mkdirSync(join(dir, "stamps"))
    writeFileSync(join(dir, "stamps", "1.tst"), token)
    expect((await verified()).faults).toEqual([{ what: "other-state", file: "stamps/1.tst", n: 1 }])
})

test("a time that does not fit the entries around it", async () => {
    await stamped(write(NOW_MS + 6 * MINUTE_MS))
    expect((await verified()).faults).toEqual([{ what: "time", file: "stamps/1.tst", n: 1 }])
})
