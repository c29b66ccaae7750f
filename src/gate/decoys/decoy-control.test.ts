import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { createKeyer, type Keyer } from "../../core/keyer.ts"
import type { GateLog } from "../gate-log.ts"
import { seededBelow } from "../testing/seeded-decoys.case.ts"
import type { EventReport } from "../worker-messages.ts"
import {
    createDecoyControl,
    type DecoyActions,
    DECOYS_AT_ONCE,
    DECOYS_LIMIT,
    type DecoyWish,
    EXPECTED_ROUTES_LIMIT,
} from "./decoy-control.ts"
import { type DecoyCounter, openDecoyCounter } from "./decoy-counts.ts"
import { decoysInForce, openDecoyStore } from "./decoy-store.ts"

const KEYER = createKeyer(new Uint8Array(32).fill(9))
const KEYS = { keyId: KEYER.keyId, firstKeyId: KEYER.keyId }
const WISH: DecoyWish = { count: 2, mailDomain: "canary.example.jp", note: "会員の表" }
const SILENT: GateLog = { info: () => undefined, fault: () => undefined }

let folder = ""
let events: EventReport[] = []
let applied = 0
let nowMs = 1_000
let counter: DecoyCounter

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sekisho-decoys-"))
    events = []
    applied = 0
    nowMs = 1_000
    counter = openDecoyCounter(join(folder, "counts.json"), SILENT, () => nowMs)
})
afterEach(() => {
    counter.close()
    rmSync(folder, { recursive: true, force: true })
})

function open(seed = 1, keyer: Keyer = KEYER): DecoyActions {
    return createDecoyControl({
        store: openDecoyStore(join(folder, "decoys.json")),
        values: { put: () => undefined },
        counter,
        events: { record: (report) => void events.push(report) },
        keyer,
        firstKeyId: KEYER.keyId,
        apply: async () => void applied++,
        now: () => nowMs,
        below: seededBelow(seed),
    })
}

describe("adding", () => {
    test("persons are handed out once; ids go on after a restart and a removal, the fragment stays", async () => {
        const { ids, persons } = await open().addDecoys(WISH)
        expect([ids, persons.length, applied]).toEqual([["d1", "d2"], 2, 1])
        const { fragment } = openDecoyStore(join(folder, "decoys.json")).decoys()
        const again = open(2)
        await again.removeDecoy("d2")
        expect((await again.addDecoys(WISH)).ids).toEqual(["d3", "d4"])
        expect(again.decoys().decoys.map(({ id, note }) => [id, note])).toEqual([
            ["d1", WISH.note],
            ["d3", WISH.note],
            ["d4", WISH.note],
        ])
        expect(openDecoyStore(join(folder, "decoys.json")).decoys().fragment).toBe(fragment)
        expect(events.map(({ event }) => event)).toEqual(["decoy-added", "decoy-removed", "decoy-added"])
    })

    test("what is kept holds nothing of what was printed, and only the owner reads it", async () => {
        const { persons } = await open().addDecoys({ ...WISH, count: 20 })
        const file = join(folder, "decoys.json")
        const kept = readFileSync(file, "utf8")
        const values = persons.flatMap(({ name, kana, address, phone, email, birth, postal }) => [
            ...name.split(" "),
            ...kana.split(" "),
            address,
            phone,
            phone.replaceAll("-", ""),
            email,
            email.split("@")[0] ?? "",
            birth,
            postal,
        ])
        expect(values.filter((value) => kept.includes(value))).toEqual([])
        expect(statSync(file).mode & 0o777).toBe(0o600)
        expect(JSON.stringify(events)).not.toContain(persons[0]?.email)
    })

    test("an own part is nobody else's, even with the same random numbers again", async () => {
        await open(1).addDecoys({ ...WISH, count: DECOYS_AT_ONCE })
        const again = open(1)
        await again.addDecoys({ ...WISH, count: 10 })
        const { decoys } = decoysInForce(openDecoyStore(join(folder, "decoys.json")).decoys(), KEYS)
        expect(new Set(decoys.map(({ own }) => own)).size).toBe(decoys.length)
        expect(new Set(decoys.flatMap(({ telling }) => telling)).size).toBe(
            decoys.reduce((sum, { telling }) => sum + telling.length, 0),
        )
    })

    test("under another person key older ones are known by their mark alone, and say so; new ones are whole", async () => {
        await open().addDecoys(WISH)
        const keyer = createKeyer(new Uint8Array(32).fill(8))
        const after = open(3, keyer)
        expect(after.decoys().status).toMatchObject({ decoys: 2, markOnly: 2 })
        await after.addDecoys({ ...WISH, count: 1 })
        expect(after.decoys().status).toMatchObject({ decoys: 3, markOnly: 2 })
        const kept = openDecoyStore(join(folder, "decoys.json")).decoys()
        const { decoys } = decoysInForce(kept, { keyId: keyer.keyId, firstKeyId: KEYER.keyId })
        expect(decoys.map(({ telling }) => telling.length > 0)).toEqual([false, false, true])
        expect(decoys.every(({ own }) => own !== "")).toBe(true)
    })

    test.each([
        { firstKeyId: KEYER.keyId, want: true, why: "from before decoys noted their key: it was the first" },
        { firstKeyId: "00000000", want: false, why: "and the first has gone" },
    ])("a decoy without a key: $why", async ({ firstKeyId, want }) => {
        await open().addDecoys({ ...WISH, count: 1 })
        const kept = openDecoyStore(join(folder, "decoys.json")).decoys()
        const decoys = kept.decoys.map(({ keyId: _keyId, ...decoy }) => decoy)
        const [decoy] = decoysInForce({ ...kept, decoys }, { keyId: KEYER.keyId, firstKeyId }).decoys
        expect((decoy?.telling.length ?? 0) > 0).toBe(want)
    })

    test("limits, and a domain that is none: refused, and nothing is kept", async () => {
        const actions = open()
        const limit = { code: "SEKISHO_GATE_DECOY_LIMIT" }
        await expect(actions.addDecoys({ ...WISH, count: DECOYS_AT_ONCE + 1 })).rejects.toMatchObject(limit)
        await expect(actions.addDecoys({ ...WISH, mailDomain: "mail.png" })).rejects.toMatchObject({
            code: "SEKISHO_GATE_DECOY_UNREADABLE",
        })
        expect([actions.decoys().decoys, applied, events]).toEqual([[], 0, []])
        for (let added = 0; added < DECOYS_LIMIT; added += DECOYS_AT_ONCE)
            await actions.addDecoys({ ...WISH, count: DECOYS_AT_ONCE })
        await expect(actions.addDecoys({ ...WISH, count: 1 })).rejects.toMatchObject(limit)
        expect(actions.decoys().decoys).toHaveLength(DECOYS_LIMIT)
    })
})

test("removing and expecting: what is unknown is refused", async () => {
    const actions = open()
    const unknown = { code: "SEKISHO_GATE_DECOY_UNKNOWN" }
    await expect(actions.removeDecoy("d1")).rejects.toMatchObject(unknown)
    await expect(actions.expectDecoys("/admin/*", false)).rejects.toMatchObject(unknown)
    expect((await actions.expectDecoys("/%61dmin/*", true)).ids).toEqual(["/admin/*"])
    await actions.expectDecoys("/admin/*", true)
    expect(open().decoys().expected).toEqual(["/admin/*"])
    await actions.expectDecoys("/admin/*", false)
    expect(actions.decoys().expected).toEqual([])
    for (let number = 0; number < EXPECTED_ROUTES_LIMIT; number++) await actions.expectDecoys(`/r${number}`, true)
    await expect(actions.expectDecoys("/more", true)).rejects.toMatchObject({ code: "SEKISHO_GATE_DECOY_LIMIT" })
})

test.each([
    { content: "{", why: "no JSON" },
    { content: '{"fragment":"zunomabe","decoys":[],"expected":[]}', why: "a key is missing" },
    { content: '{"fragment":"Z","decoys":[],"expected":[],"nextDecoy":1}', why: "no fragment" },
])("a file that cannot be read is a fault of the start: $why", ({ content }) => {
    writeFileSync(join(folder, "decoys.json"), content)
    expect(() => openDecoyStore(join(folder, "decoys.json"))).toThrow("cannot be read")
})
