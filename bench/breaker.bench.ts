// What does the breaker cost a response? CPU of one reservation over five scopes, of one record with one person and of a
// page of 50, for persons who are new and who already count; then what the largest tables cost: memory, a snapshot, a
// restart, and the search for room when they are full.
// Run: node bench/breaker.bench.ts
import { hash } from "node:crypto"
import {
    breakerUsage,
    createBreakerMemory,
    openBreaker,
    restore,
    snapshot,
    type BreakerMemory,
} from "../src/behaviour/breaker/breaker.ts"
import type { Breaker, Caps, Scope } from "../src/behaviour/contract.ts"
import type { Sighting } from "../src/core/person.ts"

const T0 = 1_780_000_000_000
const DAY = 86_400_000
const CAPS: Caps = {
    persons: { address: { hour: 1e9, day: 1e9, month: 1e9 }, session: { hour: 1e9 } },
    unreadableBytes: {},
    enforce: true,
}
const SCOPES: readonly Scope[] = [
    { kind: "address", id: "192.0.2.1" },
    { kind: "session", id: "0".repeat(32) },
    { kind: "account", id: "1".repeat(32) },
    { kind: "route", id: "/members/:id" },
    { kind: "site", id: "example.jp" },
]

function person(n: number): Sighting {
    const digest = hash("sha256", `person ${n}`, "hex").slice(0, 32)
    return { identifiers: [{ kind: "email", digest }], fields: 9, name: digest, birth: null }
}

function open(memory: BreakerMemory): Breaker {
    return openBreaker(memory, { caps: CAPS, onFull: "closed", workerId: 0 })
}

function cpuMicros(work: () => void): number {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return user + system
}

function perReserve(persons: readonly Sighting[], batch: number, breaker: Breaker): string {
    const calls = Array.from({ length: persons.length / batch }, (_, at) =>
        persons.slice(at * batch, (at + 1) * batch).map((one) => [one]),
    )
    const pass = (): number => {
        let granted = 0
        const micros = cpuMicros(() => {
            for (const records of calls) granted += breaker.reserve(SCOPES, records, T0).granted
        })
        if (granted !== persons.length) throw new Error(`granted ${granted} of ${persons.length}`)
        return micros / calls.length
    }
    const fresh = pass()
    return `new ${fresh.toFixed(1)} µs, known ${pass().toFixed(1)} µs`
}

const warm = open(createBreakerMemory({ seed: "warm" }))
perReserve(
    Array.from({ length: 5_000 }, (_, n) => person(n)),
    1,
    warm,
)
const people = Array.from({ length: 50_000 }, (_, n) => person(1_000_000 + n))
for (const batch of [1, 50]) {
    const breaker = open(createBreakerMemory({ seed: `batch ${batch}` }))
    console.log(`reserve ${batch} person(s) over 5 scopes: ${perReserve(people, batch, breaker)} CPU`)
}

const rss = (): string => `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`
console.log(`resident before the largest tables ${rss()}`)
const memory = createBreakerMemory({ seed: "largest" })
const virtual = Object.values(memory).reduce((sum, buffer) => sum + buffer.byteLength, 0)
console.log(`created: ${(virtual / 1e6).toFixed(0)} MB of address space, resident ${rss()}`)
const breaker = open(memory)
// 60,000 clients with 29 persons each, as far as the table holds them.
for (let client = 0; client < 60_000; client++) {
    const from = (client * 29) % 49_000
    const records = people.slice(from, from + 29).map((one) => [one])
    breaker.reserve([{ kind: "address", id: `client ${client}` }], records, T0 + (client % 20) * DAY)
}
const usage = breakerUsage(memory)
console.log(`filled with ${usage.scopes} scopes and ${usage.entries} entries: resident ${rss()}`)

const end = T0 + 20 * DAY
let saved: Uint8Array = new Uint8Array()
console.log(
    `snapshot: ${(cpuMicros(() => (saved = snapshot(memory, end))) / 1_000).toFixed(0)} ms, ${(saved.length / 1e6).toFixed(0)} MB`,
)
const second = createBreakerMemory({ seed: "largest" })
console.log(`restore: ${(cpuMicros(() => restore(second, saved, end)) / 1_000).toFixed(0)} ms`)
let slowest = 0
for (let client = 0; client < 8_000; client++) {
    const records = people.slice(client, client + 29).map((one) => [one])
    const micros = cpuMicros(() =>
        breaker.reserve([{ kind: "address", id: `late ${client}` }], records, end + 15 * DAY),
    )
    slowest = Math.max(slowest, micros)
}
console.log(`slowest reservation while room was made: ${(slowest / 1_000).toFixed(0)} ms`)
console.log(JSON.stringify(breakerUsage(memory)))
