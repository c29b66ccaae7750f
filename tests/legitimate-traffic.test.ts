// A fresh installation harms nobody: 2,000 honest exchanges through the gate give the very bytes the site gives.
import { cp, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "undici"
import { afterAll, beforeAll, expect, test } from "vitest"
import { buildDatabase } from "../replays/comment-form/database.ts"
import { eventsOf, startGuard, startVictim, type Guard } from "../replays/sekisho-process.ts"
import { legitimateExchanges, type Exchange } from "./legitimate-exchanges.ts"

const EXCHANGES = 2_000
/** Headers a hop sets for itself: not part of what is passed on. */
const HOP_HEADERS = new Set(["connection", "keep-alive", "date", "transfer-encoding"])

let dir = ""
let guard: Guard
const victims: Awaited<ReturnType<typeof startVictim>>[] = []

beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "sekisho-legitimate-"))
    buildDatabase(join(dir, "direct.db"), { comments: 6_000, viewers: 2_000, entries: 1_270 })
    await cp(join(dir, "direct.db"), join(dir, "guarded.db"))
    for (const name of ["direct", "guarded"]) {
        victims.push(await startVictim("comment-form/station-main", join(dir, `${name}.db`)))
    }
    guard = await startGuard({ dataDir: join(dir, "data"), upstreamPort: victims[1]?.port ?? 0 })
})

afterAll(async () => {
    await guard.stop()
    for (const victim of victims) await victim.kill()
    await rm(dir, { recursive: true, force: true })
})

test("2,000 honest exchanges are byte-identical through the gate, none refused, none cut", async () => {
    const exchanges = legitimateExchanges(EXCHANGES)
    expect(exchanges).toHaveLength(EXCHANGES)
    const direct = await play(`http://127.0.0.1:${victims[0]?.port}`, exchanges)
    const guarded = await play(guard.url, exchanges)
    const differing = exchanges
        .filter((_, index) => direct[index] !== guarded[index])
        .map(({ kind, path }) => `${kind} ${path}`)
    expect(differing).toEqual([])
    expect(direct.every((answer) => answer.startsWith("200 "))).toBe(true)

    const events = (await eventsOf(join(dir, "data"))).map((event) => event["event"])
    // 300 viewers and the staff share one address: its proposed caps may be near or reached, and nothing else is amiss.
    expect(events.filter((event) => event !== "breaker-near" && event !== "breaker-reached")).toEqual([])
}, 120_000)

/** Each answer as one string: status, headers in order, body. */
async function play(url: string, exchanges: readonly Exchange[]): Promise<string[]> {
    const client = new Client(url)
    const answers: string[] = []
    for (const { method, path, headers, body } of exchanges) {
        const answer = await client.request({ method, path, headers: { host: "station.example", ...headers }, body })
        const kept = Object.entries(answer.headers).filter(([name]) => !HOP_HEADERS.has(name))
        const bytes = Buffer.from(await answer.body.arrayBuffer())
        answers.push(`${answer.statusCode} ${JSON.stringify(kept)} ${bytes.toString("latin1")}`)
    }
    await client.close()
    return answers
}
