// Records as they come out of a spool segment. The checksum already says that these are the bytes a gate wrote; the
// schema says that they mean what this version of the server understands. Unknown members are kept: a newer gate may
// write more than an older server reads.
import { z } from "zod"
import { EVENT_KINDS, type SpoolRecord } from "../core/observation.ts"

const Client = z.looseObject({ address: z.string(), session: z.string().nullable(), account: z.string().nullable() })
const Bilingual = z.looseObject({ ja: z.string(), en: z.string() })
const Count = z.int().nonnegative()

const Sighting = z.looseObject({
    identifiers: z.array(z.looseObject({ kind: z.string(), digest: z.string() })).min(1),
    fields: Count,
    name: z.string().nullable(),
    birth: z.string().nullable(),
})

const Exposure = z.looseObject({
    kind: z.literal("exposure"),
    transaction: z.string(),
    atMs: z.number(),
    keyId: z.string(),
    client: Client,
    route: z.string(),
    firstSeq: Count,
    sightings: z.array(Sighting),
})

const Finding = z.looseObject({
    detector: z.string(),
    technique: z.string(),
    path: z.string(),
    decoding: z.array(z.string()),
    evidence: z.looseObject({ start: z.number(), end: z.number() }),
    score: z.number(),
    reason: Bilingual,
    cwe: z.array(z.number()),
    capec: z.array(z.number()),
    attack: z.array(z.string()),
})

const Coverage = z.union([
    z.looseObject({ kind: z.literal("full") }),
    z.looseObject({ kind: z.enum(["partly", "none"]), why: z.string(), unreadBytes: z.number() }),
])

const Request = z.looseObject({
    kind: z.literal("request"),
    transaction: z.string(),
    atMs: z.number(),
    client: Client,
    method: z.string(),
    route: z.string(),
    status: z.number(),
    outcome: z.enum(["completed", "refused", "cut", "client-aborted", "upstream-failed", "fault"]),
    forwarded: z.boolean(),
    headers: z.array(z.tuple([z.string(), z.string()])),
    findings: z.array(Finding),
    responseBytes: z.number(),
    coverage: Coverage,
    offered: Count,
    delivered: Count,
    durationMs: z.number(),
})

const Event = z.looseObject({
    kind: z.literal("event"),
    event: z.enum(EVENT_KINDS),
    atMs: z.number(),
    id: z.string(),
    route: z.string().nullable(),
    client: Client.nullable(),
    transaction: z.string().nullable(),
    text: Bilingual,
    numbers: z.record(z.string(), z.number()),
})

const Record = z.discriminatedUnion("kind", [Exposure, Request, Event])

/** null: not a record that this version understands. */
export function parseSpoolRecord(payload: Buffer): SpoolRecord | null {
    let value: unknown
    try {
        value = JSON.parse(payload.toString("utf8"))
    } catch {
        return null
    }
    const result = Record.safeParse(value)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- identifier kinds and unread reasons stay open lists here
    return result.success ? (result.data as SpoolRecord) : null
}
