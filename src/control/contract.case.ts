// The conformance suite of the control store: both implementations run it, so that an incident means the same on either.
// A case may be skipped only by id and with a reason, and the number of cases that ran is asserted at the end.
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest"
import { hash } from "node:crypto"
import type { ControlStore } from "./contract.ts"
import { incidentOf } from "./incident/evolve.ts"
import type { IncidentEvent, Outcome } from "./incident/incident.ts"
import { WHOLE_REGISTER } from "./register/filter.ts"
import { summaryOf } from "./register/summary.ts"
import {
    assessed,
    frozen,
    NOW_MS,
    note,
    OPENED,
    openedWith,
    PROFILE,
    SAID,
    stepOf,
    WAY_TO_THE_END,
} from "./synthetic-incidents.case.ts"

export interface ControlUnderTest {
    readonly store: ControlStore
    /** Closes the store and opens the same one again. */
    readonly reopen: () => Promise<ControlStore>
    readonly dispose: () => Promise<void>
}

export interface ControlContractOptions {
    readonly skip: readonly { readonly id: string; readonly reason: string }[]
}

interface Case {
    readonly id: string
    readonly why: string
    readonly run: (under: ControlUnderTest) => Promise<void>
}

const ACT = { by: "情報政策課", nowMs: NOW_MS }

/** @param make gives an empty store; called once a case */
export function runControlContract(
    name: string,
    make: () => Promise<ControlUnderTest>,
    options: ControlContractOptions,
): void {
    describe(`control contract: ${name}`, () => {
        let under: ControlUnderTest
        let ran = 0
        const skipped = new Set(options.skip.map(({ id }) => id))

        beforeEach(async () => {
            under = await make()
        })
        afterEach(async () => {
            await under.dispose()
        })
        afterAll(() => {
            expect(options.skip.filter(({ id }) => !CASES.some((each) => each.id === id))).toEqual([])
            expect(ran).toBe(CASES.length - skipped.size)
        })

        for (const { id, why, run } of CASES) {
            test.skipIf(skipped.has(id))(`${id}: ${why}`, async () => {
                ran++
                expect.hasAssertions()
                await run(under)
            })
        }
    })
}

async function opened(store: ControlStore, event: IncidentEvent = OPENED, nowMs = NOW_MS): Promise<string> {
    return idOf(await store.open(event, { ...ACT, nowMs }))
}

function idOf(outcome: Outcome | null): string {
    if (outcome?.kind !== "applied") throw new Error(`refused: ${JSON.stringify(outcome)}`)
    return outcome.incident.id
}

async function recordAll(store: ControlStore, id: string, events: readonly IncidentEvent[]): Promise<void> {
    for (const event of events) idOf(await store.record(id, event, ACT, null))
}

function attachment(name: string, sealed: Uint8Array): IncidentEvent {
    const sha256 = hash("sha256", sealed, "hex")
    return {
        kind: "attached",
        said: SAID,
        attachment: { name, bytes: sealed.length, sha256, recipients: ["age1test"] },
    }
}

const CASES: readonly Case[] = [
    {
        id: "empty",
        why: "an empty store knows no incident, no attachment and no profile",
        run: async ({ store }) => {
            expect(await store.register(WHOLE_REGISTER)).toEqual([])
            expect(await store.incident("2026-001")).toBeNull()
            expect(await store.attachment("2026-001", 1, ACT)).toBeNull()
            expect(await store.profile()).toBeNull()
            expect(await store.record("2026-001", note("x"), ACT, null)).toBeNull()
        },
    },
    {
        id: "deeds",
        why: "events of all incidents are given as they are kept, behind any of them; the store keeps its id",
        run: async ({ store, reopen }) => {
            const id = await opened(store)
            await recordAll(store, id, [note("x")])
            const other = await opened(store)
            const deeds = await store.deeds(null)
            const places = deeds.map(({ incident, seq, kind }) => `${incident}/${seq} ${kind}`)
            expect(places).toEqual([`${id}/1 opened`, `${id}/2 noted`, `${other}/1 opened`])
            expect(deeds[1]).toMatchObject({ by: ACT.by, atMs: NOW_MS, body: note("x"), journal: null, salt: null })
            expect(await store.deeds({ incident: id, seq: 2 })).toEqual(deeds.slice(2))
            expect(await store.deeds({ incident: other, seq: 1 })).toEqual([])
            const again = await reopen()
            expect(again.id).toBe(store.id)
            expect(await again.deeds(null)).toEqual(deeds)
        },
    },
    {
        id: "open",
        why: "an incident is opened under the year and a number, and read back as it was answered",
        run: async ({ store }) => {
            const outcome = await store.open(OPENED, ACT)
            const record = await store.incident("2026-001")
            expect(outcome).toEqual({ kind: "applied", incident: record?.incident })
            expect(record?.events).toEqual([{ seq: 1, atMs: NOW_MS, by: "情報政策課", event: OPENED }])
            expect(record?.incident).toMatchObject({ id: "2026-001", state: "detected", version: 1 })
        },
    },
    {
        id: "numbers",
        why: "numbers rise within a year of Japan, without a gap for what was refused",
        run: async ({ store }) => {
            const newYear = Date.UTC(2026, 11, 31, 15)
            expect(await opened(store)).toBe("2026-001")
            expect(await store.open(note("no incident"), ACT)).toEqual({
                kind: "refused",
                refusal: { kind: "not-opened" },
            })
            expect(await opened(store)).toBe("2026-002")
            expect(await opened(store, OPENED, newYear - 1)).toBe("2026-003")
            expect(await opened(store, OPENED, newYear)).toBe("2027-001")
        },
    },
    {
        id: "open-at-once",
        why: "twenty incidents opened at one time have twenty numbers",
        run: async ({ store }) => {
            const ids = await Promise.all(Array.from({ length: 20 }, async () => opened(store)))
            const want = Array.from({ length: 20 }, (_, n) => `2026-${String(n + 1).padStart(3, "0")}`)
            expect(ids.toSorted()).toEqual(want)
        },
    },
    {
        id: "record",
        why: "events are kept in order, and the incident is what they add up to",
        run: async ({ store }) => {
            const id = await opened(store)
            await recordAll(store, id, WAY_TO_THE_END)
            const record = await store.incident(id)
            expect(record?.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
            expect(record?.events.slice(1).map(({ event }) => event)).toEqual(WAY_TO_THE_END)
            expect(record?.incident).toEqual(incidentOf(id, record?.events ?? []))
            expect(record?.incident.state).toBe("closed")
        },
    },
    {
        id: "refusal",
        why: "what is refused is not kept, and leaves the incident and the register as they were",
        run: async ({ store }) => {
            const id = await opened(store)
            await recordAll(store, id, [assessed([stepOf("report")])])
            const before = [await store.incident(id), await store.register(WHOLE_REGISTER)]
            const refused: IncidentEvent[] = [
                { kind: "closed", said: SAID, text: "" },
                { kind: "step-dismissed", said: SAID, step: "report", text: "いらない" },
                { kind: "task-done", said: SAID, task: 1, text: "" },
            ]
            for (const event of refused) {
                expect(await store.record(id, event, ACT, null)).toMatchObject({ kind: "refused" })
            }
            expect([await store.incident(id), await store.register(WHOLE_REGISTER)]).toEqual(before)
        },
    },
    {
        id: "at-once",
        why: "of events at one time none is lost, and each is judged on what the others have left",
        run: async ({ store }) => {
            const id = await opened(store)
            await recordAll(store, id, [
                { kind: "task-added", said: SAID, title: "鍵の確認", assignee: "", until: null },
            ])
            const done: IncidentEvent = { kind: "task-done", said: SAID, task: 1, text: "" }
            const outcomes = await Promise.all([
                ...Array.from({ length: 10 }, async (_, n) => store.record(id, note(`${n}`), ACT, null)),
                ...Array.from({ length: 5 }, async () => store.record(id, done, ACT, null)),
            ])
            expect(outcomes.filter((outcome) => outcome?.kind === "applied")).toHaveLength(11)
            const events = (await store.incident(id))?.events ?? []
            expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 13 }, (_, n) => n + 1))
            expect(events.filter(({ event }) => event.kind === "task-done")).toHaveLength(1)
        },
    },
    {
        id: "two-incidents",
        why: "what happens to one incident does not happen to another",
        run: async ({ store }) => {
            const first = await opened(store)
            const second = await opened(store)
            await recordAll(store, first, [note("一"), frozen()])
            expect((await store.incident(second))?.incident).toMatchObject({ version: 1, figures: [] })
            expect((await store.incident(first))?.incident.figures).toHaveLength(1)
        },
    },
    {
        id: "register",
        why: "the register has a line an incident, newest first, as the incident stands",
        run: async ({ store }) => {
            const first = await opened(store)
            const second = await opened(store, openedWith({ kind: "mis-sent", title: "誤送信" }), NOW_MS + 1)
            await recordAll(store, first, [frozen(), assessed([stepOf("a"), stepOf("b", { until: "2026-11-23" })])])
            const lines = await store.register(WHOLE_REGISTER)
            expect(lines.map(({ id }) => id)).toEqual([second, first])
            const incident = (await store.incident(first))?.incident
            expect(lines[1]).toEqual(incident === undefined ? null : summaryOf(incident))
            expect(lines[1]).toMatchObject({ personsMaximum: 3_600, openSteps: 2, nextUntil: "2026-11-23" })
            expect(lines[0]).toMatchObject({ kind: "mis-sent", knownAt: null, personsMaximum: "unknown" })
        },
    },
    {
        id: "filters",
        why: "every condition of a filter is asked, and an unknown day hides nothing",
        run: async ({ store }) => {
            const old = await opened(store, openedWith({ kind: "mis-sent", knownAt: "2026-01-05" }))
            const late = await opened(store, openedWith({ kind: "mis-sent", knownAt: "2026-11-20T23:59" }))
            const undated = await opened(store, openedWith({ kind: "intrusion", knownAt: "unknown" }))
            await recordAll(store, late, [assessed([stepOf("a", { until: "2026-11-21" })])])
            await recordAll(store, old, WAY_TO_THE_END)
            const ask = async (filter: Partial<typeof WHOLE_REGISTER>): Promise<string[]> =>
                (await store.register({ ...WHOLE_REGISTER, ...filter })).map(({ id }) => id).toSorted()
            expect(await ask({ open: true })).toEqual([late, undated])
            expect(await ask({ state: "closed" })).toEqual([old])
            expect(await ask({ kind: "mis-sent" })).toEqual([old, late])
            expect(await ask({ from: "2026-11-20" })).toEqual([late, undated])
            expect(await ask({ to: "2026-11-19" })).toEqual([old, undated])
            expect(await ask({ to: "2026-11-20", kind: "mis-sent", open: true })).toEqual([late])
            expect(await ask({ overdueAt: "2026-11-21T23:59" })).toEqual([])
            expect(await ask({ overdueAt: "2026-11-22T00:00" })).toEqual([late])
        },
    },
    {
        id: "attachment",
        why: "every byte of an encrypted file comes back, over the size of one row too",
        run: async ({ store }) => {
            const id = await opened(store)
            const files = [Uint8Array.from({ length: 256 }, (_, n) => n), bytesOf(600_000), bytesOf(262_144)]
            for (const file of files) idOf(await store.record(id, attachment("写真.jpg.age", file), ACT, file))
            for (const [index, file] of files.entries()) {
                const read = await store.attachment(id, index + 1, ACT)
                expect(read?.length).toBe(file.length)
                expect(hash("sha256", read ?? "", "hex")).toBe(hash("sha256", file, "hex"))
            }
            expect(await store.attachment(id, 4, ACT)).toBeNull()
        },
    },
    {
        id: "attachment-damaged",
        why: "a file that is not what the event says is refused, and so is an event without its file",
        run: async ({ store }) => {
            const id = await opened(store)
            const file = bytesOf(100)
            const event = attachment("a.age", file)
            const fault = { code: "SEKISHO_CONTROL_ATTACHMENT_DAMAGED" }
            await expect(store.record(id, event, ACT, null)).rejects.toMatchObject(fault)
            await expect(store.record(id, event, ACT, file.slice(1))).rejects.toMatchObject(fault)
            await expect(store.record(id, event, ACT, bytesOf(100).fill(7))).rejects.toMatchObject(fault)
            await expect(store.record(id, note("x"), ACT, file)).rejects.toMatchObject(fault)
            expect((await store.incident(id))?.incident.version).toBe(1)
        },
    },
    {
        id: "profile",
        why: "a profile that is saved again is a new version; the last one counts",
        run: async ({ store }) => {
            expect(await store.saveProfile(PROFILE, ACT)).toEqual({
                version: 1,
                atMs: NOW_MS,
                by: ACT.by,
                profile: PROFILE,
            })
            const changed = { ...PROFILE, name: "架空市（合併後）" }
            await store.saveProfile(changed, { by: "総務課", nowMs: NOW_MS + 1 })
            expect(await store.profile()).toEqual({ version: 2, atMs: NOW_MS + 1, by: "総務課", profile: changed })
        },
    },
    {
        id: "hostile-text",
        why: "quotes, backslashes, SQL, emoji and right-to-left names are text, not statements",
        run: async ({ store }) => {
            const text = "'; drop table sekisho.incidents; -- \" \\ $1 \u{1f600} עברית %s {ja}\n二行目\ttab"
            const id = await opened(store, openedWith({ title: "a'b\"c", system: text, otherData: ["'", "\\"] }))
            await recordAll(store, id, [note(text)])
            const record = await store.incident(id)
            expect(record?.events[1]?.event).toEqual(note(text))
            expect(record?.incident.facts.system?.value).toBe(text)
            expect((await store.register(WHOLE_REGISTER))[0]?.title).toBe("a'b\"c")
            expect(await store.incident("' or 1=1 --")).toBeNull()
        },
    },
    {
        id: "reopen",
        why: "everything is there after closing and opening, and numbers go on",
        run: async (under) => {
            const id = await opened(under.store)
            const file = bytesOf(300_000)
            idOf(await under.store.record(id, attachment("a.age", file), ACT, file))
            await recordAll(under.store, id, [frozen(), note("二")])
            await under.store.saveProfile(PROFILE, ACT)
            const before = [await under.store.incident(id), await under.store.register(WHOLE_REGISTER)]
            const again = await under.reopen()
            expect([await again.incident(id), await again.register(WHOLE_REGISTER)]).toEqual(before)
            expect((await again.profile())?.profile).toEqual(PROFILE)
            expect((await again.attachment(id, 1, ACT))?.length).toBe(file.length)
            expect(await opened(again)).toBe("2026-002")
        },
    },
    {
        id: "many-events",
        why: "an incident of a long year is read and judged in a moment",
        run: async ({ store }) => {
            const id = await opened(store)
            for (let n = 0; n < 300; n++) idOf(await store.record(id, note(`${n}`), ACT, null))
            const began = performance.now()
            expect((await store.incident(id))?.events).toHaveLength(301)
            expect(performance.now() - began).toBeLessThan(5_000)
        },
    },
    {
        id: "closed",
        why: "a store that is closed says so, and closing it twice is no error",
        run: async ({ store }) => {
            await store.close()
            await store.close()
            await expect(store.profile()).rejects.toMatchObject({ code: "SEKISHO_CONTROL_QUERY_FAILED" })
        },
    },
]

/** Bytes that no two rows share: a linear congruential generator (constants of Numerical Recipes). */
function bytesOf(length: number): Uint8Array {
    let state = length
    return Uint8Array.from({ length }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return state >>> 24
    })
}
