import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { AllowanceWish } from "../../config/patch-schema.ts"
import type { Patch } from "../../core/patch.ts"
import { STARTER_PATCHES } from "../../inbound/patches/starter.data.ts"
import type { GateLog } from "../gate-log.ts"
import type { EventReport } from "../worker-messages.ts"
import { openHitCounter } from "./hit-counts.ts"
import { createHitReport, type RuleHits } from "./hit-report.ts"
import { patchesInForce } from "./owner-rules.ts"
import { createRuleControl, type RuleActions } from "./rule-control.ts"
import { openRuleStore } from "./rule-store.ts"
import { rulesStatus } from "./rules-status.ts"

const DAY_MS = 86_400_000
const [SHIPPED = null] = STARTER_PATCHES
const WISH: AllowanceWish = {
    route: "/editor/save",
    path: "form.code",
    detector: "markup",
    technique: "script-element",
    why: "a code editor",
    owner: "web",
    transaction: null,
    untilMs: 90 * DAY_MS,
}

const SILENT_GATE_LOG: GateLog = { info: () => undefined, fault: () => undefined }

let folder = ""
let events: EventReport[] = []
let applied = 0
let nowMs = 1_000

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sekisho-rules-"))
    events = []
    applied = 0
    nowMs = 1_000
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function open(): RuleActions {
    return createRuleControl({
        store: openRuleStore(join(folder, "rules.json")),
        hits: openHitCounter(join(folder, "hits.json"), SILENT_GATE_LOG, () => nowMs),
        events: { record: (report) => void events.push(report) },
        apply: async () => void applied++,
        now: () => nowMs,
    })
}

function of(technique: string, route = WISH.route): AllowanceWish {
    return { ...WISH, technique, route }
}

function own(change: Partial<Patch>): Patch {
    if (SHIPPED === null) throw new RangeError("no shipped patch")
    return { ...SHIPPED, ...change }
}

describe("patches", () => {
    test("an own one is in force beside the shipped ones, and after a restart", async () => {
        expect((await open().addPatches([own({ id: "own" })])).ids).toEqual(["own"])
        expect(applied).toBe(1)
        const ids = patchesInForce(open().rules()).map(({ id }) => id)
        expect(ids).toHaveLength(STARTER_PATCHES.length + 1)
        expect(ids).toContain("own")
        expect(events.map(({ event }) => event)).toEqual(["patch-added"])
    })

    test("one with the id of a shipped one stands in its place", async () => {
        const actions = open()
        await actions.addPatches([own({ mode: "observe" })])
        const inForce = patchesInForce(actions.rules())
        expect(inForce).toHaveLength(STARTER_PATCHES.length)
        expect(inForce.find(({ id }) => id === SHIPPED?.id)?.mode).toBe("observe")
    })

    test("a shipped one is taken out and put back; an own one is gone", async () => {
        const actions = open()
        const id = SHIPPED?.id ?? ""
        await actions.removePatch(id)
        expect(patchesInForce(actions.rules()).map((patch) => patch.id)).not.toContain(id)
        await expect(actions.removePatch(id)).rejects.toMatchObject({ code: "SEKISHO_GATE_RULE_UNKNOWN" })
        await actions.restorePatch(id)
        expect(patchesInForce(actions.rules()).map((patch) => patch.id)).toContain(id)
        await actions.addPatches([own({ id: "own" })])
        await actions.removePatch("own")
        await expect(actions.restorePatch("own")).rejects.toMatchObject({ code: "SEKISHO_GATE_RULE_UNKNOWN" })
    })

    test("one that cannot be compiled changes nothing", async () => {
        const actions = open()
        const bad = own({ condition: { kind: "matches", at: "query.a", value: "(?=a)", ignoreCase: false } })
        await expect(actions.addPatches([bad])).rejects.toMatchObject({ code: "SEKISHO_INBOUND_PATCH_INVALID" })
        expect(actions.rules().patches).toEqual([])
        expect(applied).toBe(0)
    })
})

describe("allowances", () => {
    test("have ids that are never given twice, and stay known after they were taken back", async () => {
        const actions = open()
        await actions.addAllowances([WISH])
        nowMs = 2_000
        await actions.removeAllowance("a1")
        expect((await open().addAllowances([WISH])).ids).toEqual(["a2"])
        const { allowances, past } = open().rules()
        expect(allowances.map(({ id }) => id)).toEqual(["a2"])
        expect(past).toEqual([{ allowance: { ...WISH, id: "a1", sinceMs: 1_000 }, removedMs: 2_000 }])
        expect(events.map(({ event }) => event)).toEqual(["allowance-added", "allowance-removed", "allowance-added"])
        expect(events[0]?.text.en).toContain("web: a code editor")
    })

    test("none lasts more than a year", async () => {
        const wish = { ...WISH, untilMs: 400 * DAY_MS }
        await expect(open().addAllowances([wish])).rejects.toMatchObject({ code: "SEKISHO_GATE_RULE_LIMIT" })
    })

    test("no more techniques of one detector on one route than leave another to be told", async () => {
        const actions = open()
        await actions.addAllowances([of("a"), of("b"), of("c", "/editor/*")])
        await expect(actions.addAllowances([of("d")])).rejects.toMatchObject({ code: "SEKISHO_GATE_RULE_LIMIT" })
        await actions.addAllowances([of("d", "/elsewhere"), of("a")])
    })

    test("an unknown one cannot be taken back", async () => {
        await expect(open().removeAllowance("a9")).rejects.toMatchObject({ code: "SEKISHO_GATE_RULE_UNKNOWN" })
    })
})

test("a file that cannot be read is a fault of the start", () => {
    writeFileSync(join(folder, "rules.json"), '{"patches":[{}]}')
    expect(() => openRuleStore(join(folder, "rules.json"))).toThrow(
        expect.objectContaining({ code: "SEKISHO_GATE_CONTROL_UNREADABLE" }),
    )
})

test("hits are counted over restarts, and expired rules shown as such", async () => {
    const file = join(folder, "hits.json")
    const counter = openHitCounter(file, SILENT_GATE_LOG, () => 5)
    const report = createHitReport((hits: RuleHits) => counter.add(hits))
    report.note({ kind: "allowance", id: "a1" })
    report.note({ kind: "allowance", id: "a1" })
    report.note({ kind: "patch", id: "p" })
    report.flush()
    report.flush()
    counter.close()
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
        "allowance a1": { count: 2, lastMs: 5 },
        "patch p": { count: 1, lastMs: 5 },
    })
    const actions = open()
    await actions.addAllowances([{ ...WISH, untilMs: 3_000 }])
    await actions.addPatches([own({ id: "old", expires: "1970-01-01" })])
    nowMs = 3_000
    expect(rulesStatus(actions.rules())).toEqual({
        patches: STARTER_PATCHES.length,
        patchesExpired: 1,
        patchesOff: 0,
        patchHits: 1,
        allowances: 0,
        allowancesExpired: 1,
        allowanceHits: 2,
    })
})
