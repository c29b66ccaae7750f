// The person key is changed while a gate runs, and the next gate takes it: by a restart, and by `sekisho upgrade`. What was
// counted under both keys is counted exactly, and everybody of the owner's list is found under either.
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { Agent } from "node:http"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { sekisho, startGuard, type Guard } from "../../replays/sekisho-process.ts"
import { applicationPort, closeApplication, emailsOf, openApplication, PAGE, recordsInLedger, stage } from "./stage.ts"

/** Nobody is capped here. */
const CAP = 10_000
/** Pages by their first person: two of before, one counted after the change by the gate of before, two of the next gate. */
const FIRST = [0, 10]
const LATE = 20
const NEXT = [25, 35]
const UNDER_FIRST = PAGE * 3
const UNDER_NEXT = PAGE * 2
/** Persons 25 to 29: under both. */
const BOTH = [25, 26, 27, 28, 29]
const DISTINCT = UNDER_FIRST + UNDER_NEXT - BOTH.length

beforeAll(openApplication)
afterAll(closeApplication)

interface Found {
    readonly line: { readonly mail: string }
    readonly match: string
    readonly records: number
    readonly persons: number
}

/** On a connection of its own: one of before an upgrade is the gate's of before. */
const agent = new Agent({ keepAlive: false })

async function show(guard: Guard, from: number): Promise<void> {
    expect(await emailsOf(guard, `/people?from=${from}`, agent)).toHaveLength(PAGE)
}

/** Persons 0 to 49: all that were shown, and five who were not. */
async function resolved(dataDir: string): Promise<readonly Found[]> {
    const list = join(dirname(dataDir), "list.csv")
    const people = Array.from({ length: DISTINCT + 5 }, (_, n) => `person${n}@example.jp`)
    writeFileSync(list, ["mail", ...people].join("\n"))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the command prints, one object a line
    return (await sekisho(dataDir, "resolve", "--from", list)) as unknown as readonly Found[]
}

function keyFileOf(dataDir: string): string {
    const folder = join(dirname(dataDir), "keys", "sekisho")
    return join(folder, readdirSync(folder).find((name) => name.endsWith(".key")) ?? "")
}

async function restarted(guard: Guard, dataDir: string, configFile: string): Promise<Guard> {
    await guard.stop()
    return startGuard({ dataDir, upstreamPort: applicationPort(), breaker: CAP, workers: 2, configFile })
}

test.each([{ by: "a restart" }, { by: "an upgrade" }])(
    "the next key takes force by $by: scope and resolve are exact over both",
    async ({ by }) => {
        const scene = await stage(CAP)
        const { dataDir, configFile } = scene
        let { guard } = scene
        try {
            for (const from of FIRST) await show(guard, from)
            // As releases before `sekisho key` wrote it: the key, and nothing else.
            expect(readFileSync(keyFileOf(dataDir), "utf8").trim()).toMatch(/^[0-9a-f]{64}$/)
            const [rotated] = await sekisho(dataDir, "key", "rotate", "--why", "test")
            const [before, next] = [String(rotated?.["before"]), String(rotated?.["key"])]
            await show(guard, LATE)
            if (by === "a restart") guard = await restarted(guard, dataDir, configFile)
            else await sekisho(dataDir, "upgrade")
            for (const from of NEXT) await show(guard, from)
            const all = UNDER_FIRST + UNDER_NEXT
            await expect.poll(async () => recordsInLedger(dataDir), { timeout: 30_000, interval: 500 }).toBe(all)

            const [scope] = await sekisho(dataDir, "scope")
            expect(scope).toMatchObject({
                persons: { confirmed: all, likely: all, maximum: all },
                notes: [{ code: "two-keys" }],
            })
            expect(scope?.["byKey"]).toEqual(
                [
                    { keyId: before, confirmed: UNDER_FIRST, likely: UNDER_FIRST },
                    { keyId: next, confirmed: UNDER_NEXT, likely: UNDER_NEXT },
                ].toSorted((a, b) => (a.keyId < b.keyId ? -1 : 1)),
            )
            expect(JSON.stringify(scope?.["notes"])).toContain(`between ${UNDER_FIRST} and ${all} confirmed`)

            const found = await resolved(dataDir)
            expect(found.map(({ line, match }) => [line.mail, match])).toEqual(
                Array.from({ length: DISTINCT }, (_, n) => [`person${n}@example.jp`, "strong"]),
            )
            const twice = found.filter(({ records, persons }) => records === 2 && persons === 2)
            expect(twice.map(({ line }) => line.mail)).toEqual(BOTH.map((n) => `person${n}@example.jp`))
            expect(found.filter(({ records }) => records === 1)).toHaveLength(DISTINCT - BOTH.length)

            const [keys] = await sekisho(dataDir, "key")
            expect(keys).toMatchObject({
                keys: [
                    { key: before, state: "kept" },
                    { key: next, state: "in-force" },
                ],
            })
            const [verified] = await sekisho(dataDir, "verify")
            expect(verified).toMatchObject({ faults: [] })
        } finally {
            await guard.stop()
        }
        // Without a server the stores are opened by the command itself: the same answer.
        expect(await recordsInLedger(dataDir)).toBe(UNDER_FIRST + UNDER_NEXT)
        expect(await resolved(dataDir)).toHaveLength(DISTINCT)
    },
    120_000,
)
