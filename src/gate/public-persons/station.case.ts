// A gate without sockets, for the staged collusion: the breaker, the reservation, the exemption, what is told and what is learned
// are the product's own; the application and the clock are the test's. Digests are hashes of counters: nobody's data.
import { hash } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createBreakerMemory, openBreaker } from "../../behaviour/breaker/breaker.ts"
import { resolveConfig } from "../../config/resolve-config.ts"
import { createKeyer } from "../../core/keyer.ts"
import type { EventRecord, RequestRecord } from "../../core/observation.ts"
import type { Sighting } from "../../core/person.ts"
import { breakerCapsOf } from "../breaker-caps.ts"
import { createEventRecorder } from "../events/event-recorder.ts"
import type { ExchangeFacts } from "../exchange-facts.ts"
import { createGateLog } from "../gate-log.ts"
import type { GateParts } from "../gate-parts.ts"
import { createReserve } from "../release/exchange-reserve.ts"
import { openPublicPersons, type PublicPersons } from "./open-public-persons.ts"
import { openPublicShare } from "./public-share.ts"
import { tellShown } from "./tell-shown.ts"
import { openWorkerPublic } from "./worker-public.ts"

export const CAP = 100
const START_MS = Date.UTC(2026, 0, 1)
const HOUR_MS = 3_600_000
const RECORDS_AT_ONCE = 10

/** Person number `n`, by name alone, or with a telephone number. */
export function named(n: number, phone = false): Sighting {
    const name = { kind: "name" as const, digest: digestOf(`name ${n}`) }
    const identifiers = phone ? [{ kind: "phone" as const, digest: digestOf(`phone ${n}`) }, name] : [name]
    return { identifiers, fields: phone ? 17 : 1, name: name.digest, birth: null }
}

export function people(from: number, to: number): readonly Sighting[] {
    return Array.from({ length: to - from }, (_, n) => named(from + n))
}

/** Two of a thousand in each of 500 networks. */
export function addressOf(n: number): string {
    const network = n % 500
    return `${20 + (network % 50)}.${Math.floor(network / 50)}.7.${1 + Math.floor(n / 500)}`
}

export interface Fetch {
    readonly route?: string
    readonly address: string
    readonly session?: string
    readonly account?: string
    /** A record each. */
    readonly persons: readonly Sighting[]
    /** Of the request; of the answer, which shared caches may keep. */
    readonly finding?: true | "shared-cache"
    readonly authorized?: true
    readonly cookie?: string
    readonly status?: number
}

export interface Station {
    /** @returns how many of the persons reached the client */
    fetch(what: Fetch): number
    /** The owner's, as the command calls it. */
    approve(route: string, people: number): Promise<void>
    /** Hour by hour. */
    passHours(hours: number): void
    /** The gate is stopped, and started on the same folder; meanwhile its clocks have gone on so far. */
    restart(offMs?: number): void
    /** Persons an address was shown in 30 days. */
    count(address: string): number
    readonly learned: () => PublicPersons
    readonly events: readonly EventRecord[]
    close(): void
}

export function openStation(rule: "with" | "without"): Station {
    const dir = mkdtempSync(join(tmpdir(), "sekisho-public-"))
    const config = resolveConfig({}, { dataDir: dir, upstream: "http://127.0.0.1:1", breaker: CAP })
    const keyer = createKeyer(new Uint8Array(32).fill(5))
    const breaker = openBreaker(createBreakerMemory({ personCapacity: 1_048_576 }), {
        caps: breakerCapsOf(config),
        onFull: "closed",
        workerId: 0,
    })
    const events: EventRecord[] = []
    const recorder = createEventRecorder(
        { append: ignore, defer: ignore, flush: ignore, close: ignore },
        { noteEvent: (event) => void events.push(event) },
        createGateLog(),
        () => steadyMs,
    )
    let steadyMs = START_MS
    let wallMs = START_MS
    const open = (): PublicPersons =>
        openPublicPersons({
            file: join(dir, "public-persons.json"),
            events: recorder,
            keyer,
            log: createGateLog(),
            now: () => wallMs,
            steadyNow: () => steadyMs,
            mayChange: ignore,
            onChange: ignore,
        })
    let learned = open()
    const made = {
        breaker,
        config,
        site: null,
        steadyNow: () => steadyMs,
        now: () => wallMs,
        events: { reservation: ignore },
        publicPersons: openWorkerPublic((report) => learned.note(report)),
        control: () => ({ publicPersons: learned.inForce() }),
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a reservation and its report look at, and nothing else
    const parts = made as unknown as GateParts

    return {
        fetch: (what) => fetchThrough(parts, what, rule),
        approve: async (route, number) => {
            await learned.actions(async () => undefined).approvePublic(route, number)
        },
        passHours: (hours) => {
            for (let hour = 0; hour < hours; hour++) {
                steadyMs += HOUR_MS
                wallMs += HOUR_MS
                learned.pass()
            }
        },
        restart: (offMs = 0) => {
            learned.close()
            steadyMs += offMs
            wallMs += offMs
            learned = open()
        },
        count: (address) => breaker.count({ kind: "address", id: address }, "month", steadyMs),
        learned: () => learned,
        events,
        close: () => {
            learned.close()
            rmSync(dir, { recursive: true })
        },
    }
}

/** One exchange: reserved as the release does it, cut where the breaker says so, told at its end. */
function fetchThrough(parts: GateParts, what: Fetch, rule: "with" | "without"): number {
    const { address, session = null, account = null, route = "/dump", persons, finding, cookie, status = 200 } = what
    const shown: ExchangeFacts["shown"] = {
        identified: 0,
        masked: 0,
        maskProposed: false,
        decoys: null,
        onDecoy: null,
        suspect: finding === true,
        publicShare: null,
    }
    const facts = {
        method: "GET",
        route,
        client: { address, session, account },
        cookie,
        shown,
        transaction: "t",
        atMs: 0,
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    const exchange = facts as unknown as ExchangeFacts
    const reserve = createReserve(parts, exchange, rule === "with" ? openPublicShare(parts, exchange) : null)
    let delivered = 0
    for (let from = 0; from < persons.length; from += RECORDS_AT_ONCE) {
        const records = persons.slice(from, from + RECORDS_AT_ONCE).map((one) => [one])
        const granted = reserve.persons(records)
        delivered += granted
        if (granted < records.length) break
    }
    const record = {
        status,
        outcome: delivered < persons.length ? "cut" : "completed",
        coverage: { kind: "full" },
        findings: finding === undefined ? [] : [{ detector: finding === true ? "sql" : finding }],
        offered: delivered,
        delivered,
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    tellShown(parts, exchange, { record: record as unknown as RequestRecord, authorized: what.authorized === true })
    return delivered
}

function digestOf(text: string): string {
    return hash("sha256", text, "hex").slice(0, 32)
}

function ignore(): void {
    // Not looked at here.
}
