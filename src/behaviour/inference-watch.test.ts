import { describe, expect, test } from "vitest"
import type { Client } from "../core/client.ts"
import type { Finding } from "../core/finding.ts"
import { createInferenceWatch, INFERENCE_REQUESTS, INFERENCE_ROUTE_REQUESTS } from "./inference-watch.ts"

const T0 = 1_780_000_000_000
const MINUTE = 60_000
const HOUR = 60 * MINUTE

function client(address: string): Client {
    return { address, session: null, account: null }
}

function finding(detector: string): Finding {
    return {
        detector,
        technique: "tautology-in-string",
        path: "query.id",
        decoding: [],
        evidence: { start: 0, end: 1 },
        score: 60,
        reason: { ja: "例", en: "example" },
        cwe: [89],
        capec: [66],
        attack: ["T1190"],
    }
}

const ATTACKER = client("192.0.2.1")
const SQL = [finding("sql")]

describe("one client on one route", () => {
    test("raises once at the threshold, and again only after an hour", () => {
        const watch = createInferenceWatch()
        const raised: number[] = []
        for (let n = 1; n <= 400; n++) {
            const signal = watch.note(ATTACKER, "/search", SQL, T0 + n * 15_000)
            if (signal.raise) raised.push(n)
        }
        expect(raised).toEqual([INFERENCE_REQUESTS, INFERENCE_REQUESTS + 240])
    })

    test("says how many requests there were", () => {
        const watch = createInferenceWatch({ clientRequests: 3 })
        watch.note(ATTACKER, "/a", SQL, T0)
        watch.note(ATTACKER, "/a", SQL, T0)
        expect(watch.note(ATTACKER, "/a", SQL, T0)).toEqual({ raise: true, count: 3, by: "client" })
    })

    test("requests more than an hour apart do not add up", () => {
        const watch = createInferenceWatch({ clientRequests: 2, routeRequests: 2 })
        for (let n = 0; n < 50; n++) {
            expect(watch.note(ATTACKER, "/a", SQL, T0 + n * (HOUR + 6 * MINUTE)).raise).toBe(false)
        }
    })

    test("requests within one hour add up wherever the buckets lie", () => {
        for (let offset = 0; offset < 5; offset++) {
            const watch = createInferenceWatch({ clientRequests: 2 })
            watch.note(ATTACKER, "/a", SQL, T0 + offset * MINUTE)
            expect(watch.note(ATTACKER, "/a", SQL, T0 + offset * MINUTE + HOUR).raise).toBe(true)
        }
    })
})

describe("what does not count", () => {
    test.each([
        { findings: [], why: "no finding" },
        { findings: [finding("path-traversal")], why: "not a language an application answers questions in" },
    ])("$why", ({ findings }) => {
        const watch = createInferenceWatch({ clientRequests: 1, routeRequests: 1 })
        expect(watch.note(ATTACKER, "/a", findings, T0)).toEqual({ raise: false, count: 0, by: null })
    })

    test("another route is another count", () => {
        const watch = createInferenceWatch({ clientRequests: 2 })
        watch.note(ATTACKER, "/a", SQL, T0)
        expect(watch.note(ATTACKER, "/b", SQL, T0).raise).toBe(false)
    })
})

describe("many clients", () => {
    test("a route is raised as a whole", () => {
        const watch = createInferenceWatch()
        let raisedAt = 0
        for (let n = 1; n <= 200 && raisedAt === 0; n++) {
            const signal = watch.note(client(`198.51.100.${n}`), "/search", SQL, T0 + n)
            if (signal.raise) raisedAt = n
        }
        expect(raisedAt).toBe(INFERENCE_ROUTE_REQUESTS)
    })

    test("addresses without number do not push the route out of memory", () => {
        const watch = createInferenceWatch({ pairsLimit: 4, routesLimit: 2 })
        let raised = 0
        for (let n = 1; n <= INFERENCE_ROUTE_REQUESTS; n++) {
            if (watch.note(client(`198.51.100.${n}`), "/search", SQL, T0 + n).raise) raised++
        }
        expect(raised).toBe(1)
    })
})

describe("several workers", () => {
    test.each([1, 2, 3, 4])("%d workers raise within 200 requests for any distribution", (workers) => {
        for (const clients of [1, 2, 7, 200]) {
            for (let shift = 0; shift < workers; shift++) {
                const watches = Array.from({ length: workers }, () => createInferenceWatch())
                let raisedAt = 0
                for (let n = 1; n <= 200 && raisedAt === 0; n++) {
                    const watch = watches[(n * 7 + (n % 3) + shift) % workers]
                    const signal = watch?.note(client(`198.51.100.${n % clients}`), "/search", SQL, T0 + n * 10)
                    if (signal?.raise === true) raisedAt = n
                }
                expect(raisedAt).toBeGreaterThan(0)
            }
        }
    })
})

test("a clock that is set back neither crashes nor forgets", () => {
    const watch = createInferenceWatch({ clientRequests: 3 })
    watch.note(ATTACKER, "/a", SQL, T0)
    watch.note(ATTACKER, "/a", SQL, T0 - 30 * 24 * HOUR)
    expect(watch.note(ATTACKER, "/a", SQL, -5).raise).toBe(true)
})
