// What of an open exchange is told when, by a clock of the test's own.
import { describe, expect, test } from "vitest"
import type { Finding } from "../core/finding.ts"
import type { RequestRecord } from "../core/observation.ts"
import { findingOf, requestOf } from "../ledger/synthetic-records.case.ts"
import { SWEEP_MS } from "./deadlines.ts"
import { ToldSoFar } from "./told-so-far.ts"

const START_MS = 1_000_000

class OpenExchange {
    nowMs = START_MS
    offered = 0
    delivered = 0
    found: readonly Finding[] = []
    spoolIsFull = false
    readonly written: RequestRecord[] = []
    readonly told: ToldSoFar = new ToldSoFar(
        {
            delivered: () => this.delivered,
            found: () => this.found,
            whole: () => this.whole(),
            now: () => this.nowMs,
            write: (record) => {
                if (!this.spoolIsFull) this.written.push(record)
                return !this.spoolIsFull
            },
        },
        START_MS,
    )

    whole(): RequestRecord {
        const { offered, delivered, found: findings } = this
        return requestOf("t", offered, { atMs: START_MS, delivered, findings, durationMs: this.nowMs - START_MS })
    }

    show(offered: number, delivered: number = offered): void {
        this.offered += offered
        this.delivered += delivered
    }

    wait(ms: number): void {
        for (let passed = 0; passed < ms; passed += SWEEP_MS) {
            this.nowMs += SWEEP_MS
            this.told.look(this.nowMs)
        }
    }

    /** Delivered of offered persons, each time it was told. */
    tellings(): string[] {
        return this.written.map(({ delivered, offered }) => `${delivered}/${offered}`)
    }
}

describe("an exchange that stays open", () => {
    test("is told in its first second's end, and afterwards by the second sweep that sees somebody", () => {
        const exchange = new OpenExchange()
        exchange.show(2)
        exchange.wait(3 * SWEEP_MS)
        expect(exchange.tellings()).toEqual([])
        exchange.wait(SWEEP_MS)
        expect(exchange.tellings()).toEqual(["2/2"])
        exchange.wait(3_600_000)
        expect(exchange.tellings()).toEqual(["2/2"])
        exchange.show(3)
        exchange.wait(2 * SWEEP_MS)
        expect(exchange.tellings()).toEqual(["2/2", "5/5"])
    })

    test("says that it goes on, when, since when, and its headers the first time", () => {
        const exchange = new OpenExchange()
        for (let n = 0; n < 2; n++) {
            exchange.show(1)
            exchange.wait(1_000)
        }
        const [first, second] = exchange.written
        expect(first).toEqual({ ...requestOf("t", 1), open: true, atMs: START_MS + 1_000, durationMs: 1_000 })
        expect(second).toMatchObject({ open: true, atMs: START_MS + 2_000, durationMs: 2_000, headers: [] })
    })

    test("is told once a second, however often it shows somebody", () => {
        const exchange = new OpenExchange()
        for (let sweep = 0; sweep < 240; sweep++) {
            exchange.show(1)
            exchange.wait(SWEEP_MS)
        }
        expect(exchange.written.length).toBe(60)
    })

    test("is told as far as its client has taken it, and not again until it takes more", () => {
        const exchange = new OpenExchange()
        exchange.show(9, 5)
        exchange.wait(60_000)
        expect(exchange.tellings()).toEqual(["5/9"])
        exchange.show(0, 1)
        exchange.wait(1_000)
        expect(exchange.tellings()).toEqual(["5/9", "6/9"])
    })

    test("whose client takes nothing is not told", () => {
        const exchange = new OpenExchange()
        exchange.show(9, 0)
        exchange.wait(60_000)
        expect(exchange.tellings()).toEqual([])
    })

    test("has each finding told once, though nobody is shown", () => {
        const exchange = new OpenExchange()
        exchange.found = [findingOf("sql", "tautology", [89])]
        exchange.wait(1_000)
        exchange.found = [...exchange.found]
        exchange.wait(10_000)
        exchange.found = [...exchange.found, findingOf("shell", "substitution", [78])]
        exchange.wait(1_000)
        exchange.found = [...exchange.found, findingOf("sql", "comment", [89])]
        const all = [...exchange.written, exchange.told.lastOf(exchange.whole())]
        expect(all.map(({ findings }) => findings.map(({ technique }) => technique))).toEqual([
            ["tautology"],
            ["substitution"],
            ["comment"],
        ])
    })

    test("that ends before is told at its end alone, with all of it", () => {
        const exchange = new OpenExchange()
        exchange.show(2)
        exchange.found = [findingOf("sql", "tautology", [89])]
        exchange.wait(3 * SWEEP_MS)
        expect(exchange.written).toEqual([])
        expect(exchange.told.lastOf(exchange.whole())).toEqual(exchange.whole())
    })

    test("whose telling the spool does not take is told later, with its headers and findings", () => {
        const exchange = new OpenExchange()
        exchange.spoolIsFull = true
        exchange.show(2)
        exchange.found = [findingOf("sql", "tautology", [89])]
        exchange.wait(10_000)
        exchange.spoolIsFull = false
        exchange.wait(1_000)
        expect(exchange.tellings()).toEqual(["2/2"])
        expect(exchange.written[0]).toMatchObject({ headers: exchange.whole().headers, findings: exchange.found })
    })
})
