// Counting decoys, and what of it is told.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { createKeyer } from "../../core/keyer.ts"
import type { EventPlace } from "../events/gate-events.ts"
import type { GateLog } from "../gate-log.ts"
import { seededBelow } from "../testing/seeded-decoys.case.ts"
import type { EventReport } from "../worker-messages.ts"
import { createDecoyAlarm } from "./decoy-alarm.ts"
import { createDecoyControl, type DecoyActions } from "./decoy-control.ts"
import { type DecoyCounter, openDecoyCounter } from "./decoy-counts.ts"
import type { DecoyReport } from "./decoy-report.ts"
import { openDecoyStore } from "./decoy-store.ts"

const SILENT: GateLog = { info: () => undefined, fault: () => undefined }

let folder = ""
let events: EventReport[] = []
let nowMs = 1_000
let counter: DecoyCounter

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sekisho-decoys-"))
    events = []
    nowMs = 1_000
    counter = openDecoyCounter(join(folder, "counts.json"), SILENT, () => nowMs)
})
afterEach(() => {
    counter.close()
    rmSync(folder, { recursive: true, force: true })
})

function place(address: string, route: string): EventPlace {
    return { route, client: { address, session: null, account: null }, transaction: "t1", atMs: 1 }
}

function left(address: string, route = "/members"): DecoyReport {
    return { kind: "left", place: place(address, route), ids: ["d1"] }
}

function counted(change: Partial<Extract<DecoyReport, { kind: "counted" }>>, route = "/members"): DecoyReport {
    const both = ["d1", "d2"]
    const about = { place: place("192.0.2.1", route), expected: false }
    return { kind: "counted", ...about, served: both, missed: [], metered: both, ...change }
}

function alarm(): (report: DecoyReport) => void {
    return createDecoyAlarm(counter, { record: (report) => void events.push(report) }, () => nowMs)
}

function control(): DecoyActions {
    return createDecoyControl({
        store: openDecoyStore(join(folder, "decoys.json")),
        values: { put: () => undefined },
        counter,
        events: { record: () => undefined },
        keyer: createKeyer(new Uint8Array(32).fill(9)),
        firstKeyId: createKeyer(new Uint8Array(32).fill(9)).keyId,
        apply: async () => undefined,
        now: () => nowMs,
        below: seededBelow(1),
    })
}

function keys(): (string | null)[] {
    return events.map(({ dedupe }) => dedupe)
}

test("one alarm a client, whatever it asks for; another client is another", () => {
    const note = alarm()
    for (const [address, route] of [
        ["192.0.2.1", "/a"],
        ["192.0.2.1", "/b"],
        ["192.0.2.2", "/a"],
    ] as const)
        note(left(address, route))
    expect(keys()).toEqual(["decoy-left 192.0.2.1", "decoy-left 192.0.2.1", "decoy-left 192.0.2.2"])
    expect(events[0]).toMatchObject({ event: "decoy-left", route: "/a", transaction: "t1", numbers: { decoys: 1 } })
    expect(events[0]?.text.ja).toContain("d1")
})

test("of very many clients the first are told one by one, the others as one, and anew an hour later", () => {
    const note = alarm()
    for (let number = 0; number < 200; number++) note(left(`192.0.2.${number}`))
    expect(new Set(keys()).size).toBe(51)
    events = []
    nowMs += 3_600_000
    note(left("192.0.2.199"))
    expect(keys()).toEqual(["decoy-left 192.0.2.199"])
})

test("what the meter missed is told by route, but where decoys are expected", () => {
    const note = alarm()
    note(counted({}))
    note(counted({ missed: ["d2"], metered: ["d1"] }, "/export"))
    note(counted({ missed: ["d2"], metered: ["d1"], expected: true }, "/admin"))
    expect(events.map(({ event, route, dedupe, numbers }) => [event, route, dedupe, numbers])).toEqual([
        ["decoy-missed", "/export", "decoy-missed /export", { served: 2, missed: 1 }],
    ])
})

test("recall is of what was served; it survives a restart, and a removed decoy is none of it", async () => {
    const actions = control()
    await actions.addDecoys({ count: 2, mailDomain: "canary.example.jp", note: "" })
    expect(actions.decoys().status).toMatchObject({ decoys: 2, served: 0, recall: null })
    const note = alarm()
    note(counted({}))
    note(counted({ missed: ["d2"], metered: ["d1"] }, "/export"))
    // A list without e-mail addresses: metered, and not among what was served.
    note(counted({ served: [], metered: ["d1"] }))
    counter.close()
    counter = openDecoyCounter(join(folder, "counts.json"), SILENT, () => nowMs)
    const { decoys, routes, status } = control().decoys()
    expect(status).toEqual({ decoys: 2, markOnly: 0, served: 4, missed: 1, recall: 0.75, blindRoutes: ["/export"] })
    expect(decoys[0]).toMatchObject({ served: 2, missed: 0, metered: 3, lastMs: 1_000 })
    expect(routes["/export"]).toMatchObject({ served: 2, missed: 1 })
    const reopened = control()
    await reopened.removeDecoy("d2")
    expect(reopened.decoys().status).toMatchObject({ served: 2, missed: 0, recall: 1 })
})

test("routes are made of what visitors ask for: beyond a limit they are counted together", () => {
    for (let number = 0; number < 300; number++)
        counter.add(`/r${number}`, { served: ["d1"], missed: ["d1"], metered: [] })
    const { routes } = counter.counts()
    expect(Object.keys(routes)).toHaveLength(101)
    expect(routes["…"]).toMatchObject({ served: 200, missed: 200 })
})

test("counts that cannot be read begin anew", () => {
    writeFileSync(join(folder, "broken.json"), "[]")
    const broken = openDecoyCounter(join(folder, "broken.json"), SILENT, () => nowMs)
    expect(broken.counts()).toEqual({ decoys: {}, routes: {} })
    broken.close()
})
