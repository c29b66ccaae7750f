// Records for ledger tests: invented persons whose digests are made under a key of zeros.
import type { Client } from "../core/client.ts"
import { maskOf, type Field } from "../core/fields.ts"
import type { Finding } from "../core/finding.ts"
import { createKeyer } from "../core/keyer.ts"
import type { EventRecord, ExposureRecord, RequestRecord } from "../core/observation.ts"
import type { IdentifierKind, Sighting } from "../core/person.ts"

const keyer = createKeyer(new Uint8Array(32))

export const START_MS = 1_788_000_000_000

export function clientAt(address: string, session: string | null = null, account: string | null = null): Client {
    return { address, session, account }
}

/** Digest of an invented value, e.g. `digestOf("email", "p1@example.com")`. */
export function digestOf(kind: string, value: string): string {
    return keyer.digest(kind, value)
}

export interface SightingParts {
    readonly identifiers: Readonly<Partial<Record<IdentifierKind, string>>>
    readonly fields?: readonly Field[]
    readonly name?: string
    readonly birth?: string
}

export function sightingOf(parts: SightingParts): Sighting {
    const kinds = Object.entries(parts.identifiers)
    return {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries widens the keys of the record
        identifiers: kinds.map(([kind, value]) => ({ kind: kind as IdentifierKind, digest: digestOf(kind, value) })),
        fields: maskOf(parts.fields ?? ["email"]),
        name: parts.name === undefined ? null : digestOf("name", parts.name),
        birth: parts.birth === undefined ? null : digestOf("birth", parts.birth),
    }
}

/** Person `n` with an e-mail address and a name. */
export function personOf(n: number): Sighting {
    return sightingOf({
        identifiers: { email: `p${n}@example.com`, name: `Person ${n}` },
        fields: ["name", "email"],
        name: `Person ${n}`,
    })
}

export function exposureOf(
    transaction: string,
    sightings: readonly Sighting[],
    more: Partial<ExposureRecord> = {},
): ExposureRecord {
    return {
        kind: "exposure",
        transaction,
        atMs: START_MS,
        keyId: keyer.keyId,
        client: clientAt("192.0.2.1"),
        route: "/members",
        firstSeq: 0,
        sightings,
        ...more,
    }
}

export function requestOf(transaction: string, offered: number, more: Partial<RequestRecord> = {}): RequestRecord {
    return {
        kind: "request",
        transaction,
        atMs: START_MS + 5,
        client: clientAt("192.0.2.1"),
        method: "GET",
        route: "/members",
        status: 200,
        outcome: "completed",
        forwarded: true,
        headers: [["host", "www.example.jp"]],
        findings: [],
        responseBytes: 1_000,
        coverage: { kind: "full" },
        offered,
        delivered: offered,
        durationMs: 10,
        ...more,
    }
}

export function findingOf(detector: string, technique: string, cwe: readonly number[]): Finding {
    return {
        detector,
        technique,
        path: "query.id",
        decoding: ["percent"],
        evidence: { start: 0, end: 4 },
        score: 100,
        reason: { ja: "試験", en: "test" },
        cwe,
        capec: [66],
        attack: ["T1190"],
    }
}

export function eventOf(id: string, more: Partial<EventRecord> = {}): EventRecord {
    return {
        kind: "event",
        event: "stop",
        atMs: START_MS,
        id,
        route: "/members",
        client: clientAt("192.0.2.1", "s".repeat(32)),
        transaction: null,
        text: { ja: "停止", en: "stopped" },
        numbers: { cap: 100 },
        ...more,
    }
}
