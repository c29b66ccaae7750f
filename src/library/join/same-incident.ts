// Whether two records are of one incident: one body, and nothing that speaks against it. Errs towards two: records that are
// joined wrongly mix two bodies' figures, records that are not stand side by side and are seen.
import type { CauseKind, IncidentDate, Stated } from "../contract.ts"
import { dayNumber } from "../dates/calendar.ts"
import type { ReadRecord } from "../extract/record-of.ts"
import { isRounding } from "../extract/items.ts"
import { isSameBody } from "../read/same-body.ts"
import { productKey } from "../read/weakness.ts"

/** Reports of one incident lie within so many days of each other; what was announced later is a final report. */
const APART_DAYS = 200

const FAMILIES: Readonly<Record<CauseKind, string>> = {
    "exploited-weakness": "attack",
    injection: "attack",
    "password-list": "attack",
    "stolen-credentials": "attack",
    ransomware: "attack",
    malware: "attack",
    skimming: "attack",
    defacement: "attack",
    "denial-of-service": "attack",
    phishing: "attack",
    intrusion: "attack",
    "misdirected-mail": "mail",
    "misdirected-post": "post",
    misprint: "post",
    "published-by-mistake": "exposure",
    misconfiguration: "exposure",
    lost: "medium",
    "stolen-device": "medium",
    "discarded-by-mistake": "discarded",
    "deleted-by-mistake": "discarded",
    insider: "insider",
    "handed-over-by-mistake": "post",
    "program-error": "any",
    "operator-error": "any",
}

/** How much speaks for two records of one body being one incident; -1 where something speaks against it. */
export function agreement(a: ReadRecord, b: ReadRecord): number {
    if (a.kind !== b.kind || !sameBodies(a, b) || contradicts(a, b)) return -1
    return sharedFigures(a, b) * 3 + sharedDates(a, b) * 2 + sharedSystems(a, b) + sharedWeaknesses(a, b)
}

/** Two full reports need something they share; a mention in passing needs none, but goes to the report it shares most with. */
export function isSameIncident(a: ReadRecord, b: ReadRecord): boolean {
    const score = agreement(a, b)
    if (a.depth === "full" && b.depth === "full") return score > 0
    return score >= 0
}

export function victimNames({ bodies }: ReadRecord): string[] {
    return bodies
        .filter(({ value }) => value.role === "victim" && value.named)
        .flatMap(({ value }) => [value.name, ...value.aliases])
}

function sameBodies(a: ReadRecord, b: ReadRecord): boolean {
    return isSameBody(victimNames(a), victimNames(b))
}

function contradicts(a: ReadRecord, b: ReadRecord): boolean {
    const [ofA, ofB] = [familiesOf(a), familiesOf(b)]
    if (ofA.size > 0 && ofB.size > 0 && ![...ofA].some((family) => ofB.has(family))) return true
    return apart(daysOf(a), daysOf(b))
}

function familiesOf({ causes }: ReadRecord): Set<string> {
    return new Set(causes.map(({ value }) => FAMILIES[value.kind]).filter((family) => family !== "any"))
}

function apart(a: readonly number[], b: readonly number[]): boolean {
    if (a.length === 0 || b.length === 0) return false
    return a.every((day) => b.every((other) => Math.abs(day - other) > APART_DAYS))
}

/** Days of what happened, not of when the data was made, where the year is known. */
function daysOf({ timeline }: ReadRecord): number[] {
    return timeline
        .filter(({ value }) => value.event !== "data-made" && value.event !== "weakness-published")
        .flatMap(({ value }) => dayOf(value.from))
}

function dayOf(date: IncidentDate | null): number[] {
    const match = /^([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?$/.exec(date?.date ?? "")
    return match === null ? [] : [dayNumber(Number(match[1]), Number(match[2] ?? 7), Number(match[3] ?? 1))]
}

function sharedFigures(a: ReadRecord, b: ReadRecord): number {
    return Math.min(figuresIn(a, b), 2) + Math.min(figuresIn(b, a), 2)
}

function figuresIn(one: ReadRecord, other: ReadRecord): number {
    return one.figures.filter(({ value }) =>
        other.figures.some((figure) => figure.value.amount === value.amount || isRounding(value, figure.value)),
    ).length
}

function sharedDates(a: ReadRecord, b: ReadRecord): number {
    const others = monthDaysOf(b)
    return [...monthDaysOf(a)].filter((key) => key !== "" && others.has(key)).length
}

function monthDaysOf({ timeline }: ReadRecord): Set<string> {
    return new Set(timeline.flatMap(({ value }) => (value.from === null ? [] : [monthDay(value.from.date)])))
}

/** Two articles may know the year differently well. */
function monthDay(date: string): string {
    return /^.{4}(-[0-9]{2}-[0-9]{2})$/.exec(date)?.[1] ?? ""
}

function sharedSystems(a: ReadRecord, b: ReadRecord): number {
    return overlap(a.systems, b.systems, (name) => name)
}

function sharedWeaknesses(a: ReadRecord, b: ReadRecord): number {
    return overlap(a.weaknesses, b.weaknesses, ({ product }) => (product === null ? "" : productKey(product)))
}

function overlap<T>(a: readonly Stated<T>[], b: readonly Stated<T>[], keyOf: (value: T) => string): number {
    const keys = new Set(b.map(({ value }) => keyOf(value)))
    return a.filter(({ value }) => keyOf(value) !== "" && keys.has(keyOf(value))).length
}
