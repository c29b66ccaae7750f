import { setTimeout as sleep } from "node:timers/promises"
import { Worker } from "node:worker_threads"
import { describe, expect, test } from "vitest"
import type { Caps } from "../contract.ts"
import { createBreakerMemory, openBreaker, recoverLock, restore, snapshot, type BreakerMemory } from "./breaker.ts"
import { ADDRESS, addressCap, DAY, MINUTE, NO_CAPS, OTHER, person, persons, ROUTE, SITE, T0 } from "./breaker.case.ts"
import { capTable } from "./cap-table.ts"
import { CONTROL, viewTables, type Tables } from "./memory.ts"
import { minuteOf } from "./person-table.ts"
import { reserveBytes } from "./reserve-bytes.ts"
import { reservePersons } from "./reserve-persons.ts"
import { makeRoom } from "./reclaim.ts"
import { addScope, advanceScope, findScope, scopeFingerprint, type OpenScope } from "./scope-table.ts"
import { faultsOf } from "./tables.case.ts"
import type { DoomedInput } from "./recover-worker.case.ts"

const DEAD = 7
/** Every write in the slow job, else every fifth. */
const WRITES_APART = process.env["SEKISHO_SLOW"] === "1" ? 1 : 5

function memory(): BreakerMemory {
    return createBreakerMemory({ scopeCapacity: 16, personCapacity: 256, seed: "recover" })
}

class Death extends Error {}

/** The tables of a worker that dies at its `writes`-th write from now. */
function mortal(tables: Tables, writes: number): Tables {
    const life = { left: writes }
    const live = (): void => {
        if (life.left-- <= 0) throw new Death()
    }
    const wrap = <T extends Int32Array | Uint32Array | Float64Array>(array: T): T =>
        new Proxy(array, {
            get: (target, name) => {
                const member: unknown = Reflect.get(target, name, target)
                if (typeof member !== "function") return member
                return (...args: unknown[]): unknown => {
                    if (name === "fill" || name === "copyWithin") live()
                    return Reflect.apply(member, target, args)
                }
            },
            set: (target, name, value) => {
                live()
                return Reflect.set(target, name, value, target)
            },
        })
    return {
        ...tables,
        control: wrap(tables.control),
        index: wrap(tables.index),
        scopes: wrap(tables.scopes),
        bytes: wrap(tables.bytes),
        persons: wrap(tables.persons),
    }
}

function openScopes(tables: Tables, nowMs: number): OpenScope[] {
    return [ADDRESS, ROUTE].map((scope) => {
        const fingerprint = scopeFingerprint(tables, scope)
        const found = findScope(tables, fingerprint)
        const record = found >= 0 ? found : addScope(tables, scope.kind, fingerprint, minuteOf(nowMs))
        return { scope, fingerprint, record, minute: advanceScope(tables, record, minuteOf(nowMs)) }
    })
}

const CAPS: Caps = {
    persons: { address: { hour: 25 } },
    unreadableBytes: { address: { hour: 10_000 } },
    enforce: true,
}

interface Work {
    readonly nowMs: number
    /** Persons of the site in 30 days at that time: those of T0, and until 20 days later those of ten days before. */
    readonly site: number
    readonly run: (tables: Tables, nowMs: number) => void
}

/** What a worker was doing under the lock when it died. */
const WORK: Readonly<Record<string, Work>> = {
    "counting records, one of which is taken back": {
        nowMs: T0 + 20 * MINUTE,
        site: 60,
        run: (tables, now) => {
            const records = [
                [person(3)],
                [person(50)],
                [person(51), person(4, 9)],
                [person(60), person(61), person(62)],
            ]
            const context = { tables, caps: capTable(CAPS), enforce: true, onFull: "closed" } as const
            reservePersons(context, openScopes(tables, now), records)
        },
    },
    "counting bytes after a day": {
        nowMs: T0 + DAY,
        site: 60,
        run: (tables, now) => {
            const context = { tables, caps: capTable(CAPS), enforce: true, onFull: "closed" } as const
            reserveBytes(context, openScopes(tables, now), 500)
        },
    },
    "making room": {
        nowMs: T0 + 25 * DAY,
        site: 23,
        run: (tables, now) => {
            const context = { tables, caps: capTable(NO_CAPS), enforce: true, onFull: "closed" } as const
            makeRoom(context, "persons", new Set(), minuteOf(now))
        },
    },
}

function filled(): BreakerMemory {
    const shared = memory()
    const breaker = openBreaker(shared, { caps: NO_CAPS, onFull: "closed", workerId: 0 })
    breaker.reserve([OTHER, SITE], persons(10, 60), T0 - 10 * DAY)
    breaker.reserve([ADDRESS, SITE], persons(0, 23), T0)
    breaker.reserve([ROUTE], persons(100, 150), T0 + 15 * MINUTE)
    breaker.reserveUnreadable([ADDRESS], 300, T0)
    return shared
}

describe("a worker that dies at any write under the lock", () => {
    test.each(Object.entries(WORK))("%s", (_name, { nowMs, site, run }) => {
        let deaths = 0
        while (diesAndRecovers(deaths * WRITES_APART, nowMs, site, run)) deaths++
        expect(deaths).toBeGreaterThan(10)
    })
})

/** @returns whether it died: false when the work was done after fewer writes */
function diesAndRecovers(writes: number, nowMs: number, site: number, run: Work["run"]): boolean {
    const shared = filled()
    const tables = viewTables(shared)
    tables.control[CONTROL.lock] = DEAD + 1
    let died = false
    try {
        run(mortal(tables, writes), nowMs)
    } catch (error) {
        if (!(error instanceof Death)) throw error
        died = true
    }
    expect(recoverLock(shared, DEAD)).toBe(true)
    expect(faultsOf(shared)).toEqual([])
    const breaker = openBreaker(shared, { caps: NO_CAPS, onFull: "closed", workerId: 1 })
    // Nobody who was counted is lost, and at most the persons of the work in hand are counted too much.
    const count = breaker.count(ADDRESS, "month", nowMs)
    expect(count).toBeGreaterThanOrEqual(23)
    expect(count).toBeLessThanOrEqual(23 + 6)
    breaker.reserve([ADDRESS], persons(0, 23), nowMs)
    expect(breaker.count(ADDRESS, "month", nowMs)).toBe(count)
    expect(breaker.count(SITE, "month", nowMs)).toBe(site)
    return died
}

test("the lock of a worker that lives or holds nothing is left alone", () => {
    const shared = memory()
    expect(recoverLock(shared, 0)).toBe(false)
    const { control } = viewTables(shared)
    control[CONTROL.lock] = 4
    expect(recoverLock(shared, 0)).toBe(false)
    expect(control[CONTROL.lock]).toBe(4)
    expect(recoverLock(shared, 3)).toBe(true)
    expect(control[CONTROL.lock]).toBe(0)
})

test("a lock that nobody frees is a fault, not a hang", () => {
    const shared = memory()
    viewTables(shared).control[CONTROL.lock] = DEAD + 1
    const breaker = openBreaker(shared, { caps: addressCap(5), onFull: "closed", workerId: 0 })
    expect(() => breaker.reserve([ADDRESS], persons(0, 1), T0)).toThrow(
        expect.objectContaining({ code: "SEKISHO_BEHAVIOUR_LOCK_STUCK", detail: { holder: DEAD } }),
    )
})

test("real threads that are terminated in the middle lose nothing", async () => {
    const shared = createBreakerMemory({ scopeCapacity: 16, personCapacity: 2 ** 18, seed: "terminate" })
    const progress = new SharedArrayBuffer(4)
    let insideLock = 0
    for (let life = 0; life < 6; life++) {
        const workerData: DoomedInput = { memory: shared, progress, workerId: life, from: life * 10_000 }
        Atomics.store(new Int32Array(progress), 0, 0)
        const thread = new Worker(new URL("./recover-worker.case.ts", import.meta.url), { workerData })
        while (Atomics.load(new Int32Array(progress), 0) === 0) await sleep(1)
        await sleep(3 + life * 2)
        await thread.terminate()
        if (recoverLock(shared, life)) insideLock++
        expect(faultsOf(shared)).toEqual([])
        const reserved = Atomics.load(new Int32Array(progress), 0)
        const breaker = openBreaker(shared, { caps: addressCap(0), onFull: "closed", workerId: 100 })
        // All of them already count, so a cap of 0 refuses none.
        const again = breaker.reserve([ADDRESS], persons(life * 10_000, life * 10_000 + reserved), T0 + MINUTE)
        expect(again.granted).toBe(reserved)
    }
    expect(insideLock).toBeGreaterThan(0)
})

test("a snapshot taken while a worker counts holds all that was counted before", async () => {
    const shared = createBreakerMemory({ scopeCapacity: 16, personCapacity: 2 ** 18, seed: "busy" })
    const progress = new SharedArrayBuffer(4)
    const workerData: DoomedInput = { memory: shared, progress, workerId: 0, from: 0 }
    const thread = new Worker(new URL("./recover-worker.case.ts", import.meta.url), { workerData })
    for (let n = 0; n < 10; n++) {
        await sleep(5)
        const before = Atomics.load(new Int32Array(progress), 0)
        const saved = snapshot(shared, T0)
        const after = createBreakerMemory({ scopeCapacity: 16, personCapacity: 2 ** 18, seed: "busy" })
        restore(after, saved, T0 + DAY)
        expect(faultsOf(after)).toEqual([])
        const breaker = openBreaker(after, {
            caps: { ...NO_CAPS, persons: { address: { month: 0 } } },
            onFull: "closed",
            workerId: 1,
        })
        expect(breaker.reserve([ADDRESS], persons(0, before), T0 + DAY).granted).toBe(before)
    }
    await thread.terminate()
})
