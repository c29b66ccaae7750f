// Records as they come out of a spool segment. The checksum already says that these are the bytes a gate wrote; the check
// here says that they mean what this version of the server understands. Unknown members are let through: a newer gate
// may write more than an older server reads. By hand, since a schema library took twice the time of JSON.parse itself
// (7 to 23 µs a record), and the server shares its machine with the gate.
import { EVENT_KINDS, OUTCOMES, type SpoolRecord } from "../core/observation.ts"
import { jsonOf } from "./place.ts"

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === "string"
const isNumber: Check = (value) => typeof value === "number"
const isFlag: Check = (value) => typeof value === "boolean"
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0
const orNull =
    (check: Check): Check =>
    (value) =>
        value === null || check(value)
const listOf =
    (check: Check): Check =>
    (value) =>
        Array.isArray(value) && value.every(check)
const oneOf = (values: readonly string[]): Check => {
    const known = new Set(values)
    return (value) => typeof value === "string" && known.has(value)
}

function shape(members: Readonly<Record<string, Check>>): Check {
    const checks = Object.entries(members)
    return (value) => isObject(value) && checks.every(([name, check]) => check(value[name]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === "object" && value !== null && !Array.isArray(value)
}

const isClient = shape({ address: isText, session: orNull(isText), account: orNull(isText) })
const isBilingual = shape({ ja: isText, en: isText })
const isIdentifier = shape({ kind: isText, digest: isText })
const isSighting = shape({
    identifiers: (value) => listOf(isIdentifier)(value) && Array.isArray(value) && value.length > 0,
    fields: isCount,
    name: orNull(isText),
    birth: orNull(isText),
})
const isFinding = shape({
    detector: isText,
    technique: isText,
    path: isText,
    decoding: listOf(isText),
    evidence: shape({ start: isNumber, end: isNumber }),
    score: isNumber,
    reason: isBilingual,
    cwe: listOf(isNumber),
    capec: listOf(isNumber),
    attack: listOf(isText),
})
const isReadPart = shape({ kind: oneOf(["partly", "none"]), why: isText, unreadBytes: isNumber })
const isReadWhole = shape({ kind: oneOf(["full"]) })

const CHECK_OF_KIND: Readonly<Record<string, Check>> = {
    exposure: shape({
        transaction: isText,
        atMs: isNumber,
        keyId: isText,
        client: isClient,
        route: isText,
        firstSeq: isCount,
        sightings: listOf(isSighting),
    }),
    request: shape({
        transaction: isText,
        atMs: isNumber,
        client: isClient,
        method: isText,
        route: isText,
        status: isNumber,
        outcome: oneOf(OUTCOMES),
        forwarded: isFlag,
        headers: listOf((pair) => listOf(isText)(pair) && Array.isArray(pair) && pair.length === 2),
        findings: listOf(isFinding),
        responseBytes: isNumber,
        coverage: (value) => isReadWhole(value) || isReadPart(value),
        offered: isCount,
        delivered: isCount,
        durationMs: isNumber,
        masked: (value) => value === undefined || isCount(value),
        open: (value) => value === undefined || value === true,
    }),
    event: shape({
        event: oneOf(EVENT_KINDS),
        atMs: isNumber,
        id: isText,
        route: orNull(isText),
        client: orNull(isClient),
        transaction: orNull(isText),
        text: isBilingual,
        numbers: (value) => isObject(value) && Object.values(value).every(isNumber),
    }),
}

/** null: not a record that this version understands. */
export function parseSpoolRecord(payload: Buffer): SpoolRecord | null {
    let value: unknown
    try {
        value = JSON.parse(jsonOf(payload))
    } catch {
        return null
    }
    return isSpoolRecord(value) ? value : null
}

function isSpoolRecord(value: unknown): value is SpoolRecord {
    if (!isObject(value) || typeof value["kind"] !== "string") return false
    if (!Object.hasOwn(CHECK_OF_KIND, value["kind"])) return false
    return CHECK_OF_KIND[value["kind"]]?.(value) === true
}
