// Nothing released is missing from the ledger, whoever is killed when.
import { readdirSync, readFileSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { buildDatabase } from "../replays/comment-form/database.ts"
import { seededRandom } from "../replays/random.ts"
import { sekisho, startGuard, startVictim, type Guard } from "../replays/sekisho-process.ts"
import { openInstallation } from "../src/config/installation.ts"
import { createKeyer } from "../src/core/keyer.ts"

const PAGES = 25
const COOKIE = "station_session=c3RhZ2VkLXNlc3Npb24tb2Ytc3RhZmY"
const ROW = /<tr><td>[^<]*<\/td><td>([^<@]+@[^<]+)<\/td><td>[^<]*<\/td><\/tr>/g

let dir = ""
let dataDir = ""
let victim: Awaited<ReturnType<typeof startVictim>>

beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "sekisho-kill-"))
    buildDatabase(join(dir, "station.db"), { comments: 100, viewers: 50, entries: 1_270 })
    victim = await startVictim("comment-form/station-main", join(dir, "station.db"))
})
beforeEach(async () => {
    dataDir = await mkdtemp(join(dir, "run-")).then((run) => join(run, "data"))
})
afterAll(async () => {
    await victim.kill()
    await rm(dir, { recursive: true, force: true })
})

describe("kill -9", () => {
    test("of the server during traffic: no request fails, and every record is in the ledger once", async () => {
        const guard = await startGuard({ dataDir, upstreamPort: victim.port })
        try {
            const failures: number[] = []
            for (let page = 0; page < PAGES; page++) {
                if (page % 6 === 3) killServer(guard.pid)
                const answer = await fetch(`${guard.url}/staff/entries?page=${page}`, { headers: { cookie: COOKIE } })
                await answer.arrayBuffer()
                if (answer.status !== 200) failures.push(page)
                await sleep(20)
            }
            expect(failures).toEqual([])
            await expect.poll(() => recordsInLedger(), { timeout: 20_000, interval: 500 }).toBe(PAGES * 50)
        } finally {
            await guard.stop()
        }
        expect(await recordsInLedger()).toBe(PAGES * 50)
    }, 90_000)

    test("of the gate: every record whose last byte a client received is in the ledger", async () => {
        const random = seededRandom(4)
        for (let round = 0; round < 4; round++) {
            const guard = await startGuard({ dataDir, upstreamPort: victim.port })
            const first = Promise.withResolvers<void>()
            const clients = Array.from({ length: 8 }, (_, client) => receive(guard, client, first.resolve))
            await first.promise
            await sleep(random.below(60))
            killServer(guard.pid)
            await guard.kill()
            const received = new Set((await Promise.all(clients)).flatMap((text) => rowsIn(text)))
            const known = new Set(await ledgerDigests())
            expect([...(await digestsOf(received))].filter((digest) => !known.has(digest))).toEqual([])
            expect(received.size).toBeGreaterThan(0)
        }
    }, 120_000)

    test("a client that leaves one byte before the end is counted", async () => {
        const guard = await startGuard({ dataDir, upstreamPort: victim.port })
        try {
            const whole = await fetch(`${guard.url}/staff/entries?page=1`, {
                headers: { cookie: COOKIE, "accept-encoding": "identity" },
            })
            const bytes = Buffer.from(await whole.arrayBuffer())
            const abort = await receiveUpTo(
                guard,
                "/staff/entries?page=2",
                (received) => bodyBytes(received) >= bytes.length - 400,
            )
            expect(rowsIn(abort).length).toBeGreaterThan(0)
            const wanted = await digestsOf(new Set(rowsIn(abort)))
            await expect
                .poll(
                    async () => {
                        const known = new Set(await ledgerDigests())
                        return [...wanted].filter((digest) => !known.has(digest))
                    },
                    { timeout: 10_000, interval: 500 },
                )
                .toEqual([])
        } finally {
            await guard.stop()
        }
    }, 60_000)
})

async function recordsInLedger(): Promise<number> {
    const [scope] = await sekisho(dataDir, "scope")
    return Number(scope?.["records"])
}

async function ledgerDigests(): Promise<string[]> {
    const lines = await sekisho(dataDir, "scope", "--digests", "email")
    return lines.map((line) => String(line["digest"]))
}

async function digestsOf(emails: ReadonlySet<string>): Promise<Set<string>> {
    const { key } = await openInstallation(dataDir, null)
    const keyer = createKeyer(key)
    return new Set([...emails].map((email) => keyer.digest("email", email)))
}

function rowsIn(text: string): string[] {
    return [...text.matchAll(ROW)].map((match) => match[1] ?? "")
}

function bodyBytes(received: Buffer): number {
    return received.length - received.indexOf("\r\n\r\n") - 4
}

/** Asks for page after page on one connection, in clear, until the connection ends; gives all that was received. */
async function receive(guard: Guard, client: number, onData: () => void): Promise<string> {
    const requests = Array.from({ length: PAGES }, (_, page) =>
        head(`/staff/entries?page=${(page + client) % PAGES}`),
    ).join("")
    return exchange(guard, requests, (received) => {
        if (bodyBytes(received) > 0) onData()
        return false
    })
}

function receiveUpTo(guard: Guard, path: string, enough: (received: Buffer) => boolean): Promise<string> {
    return exchange(guard, head(path), enough)
}

function head(path: string): string {
    return `GET ${path} HTTP/1.1\r\nHost: station.example\r\nCookie: ${COOKIE}\r\nAccept-Encoding: identity\r\n\r\n`
}

function exchange(guard: Guard, requests: string, enough: (received: Buffer) => boolean): Promise<string> {
    return new Promise((resolve) => {
        let received = Buffer.alloc(0)
        const socket = connect(Number(new URL(guard.url).port), "127.0.0.1", () => void socket.write(requests))
        socket.on("data", (chunk) => {
            received = Buffer.concat([received, chunk])
            if (enough(received)) socket.destroy()
        })
        socket.on("error", () => undefined)
        socket.on("close", () => resolve(received.toString()))
    })
}

/** The server is the only child process of the guard. */
function killServer(guardPid: number): void {
    for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
        if (parentOf(pid) === guardPid) process.kill(Number(pid), "SIGKILL")
    }
}

function parentOf(pid: string): number {
    try {
        return Number(
            readFileSync(`/proc/${pid}/stat`, "utf8")
                .replace(/^.*\) /, "")
                .split(" ")[1],
        )
    } catch {
        return 0 // it has ended meanwhile
    }
}
