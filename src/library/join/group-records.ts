// Which records belong together. The result does not depend on the order they come in: pairs are judged on the records as they
// were read, and a mention goes to the report it shares most with, ties to the first by what the records say.
import type { ReadRecord } from "../extract/record-of.ts"
import { bodyKey } from "../read/same-body.ts"
import { productKey } from "../read/weakness.ts"
import { agreement, isSameIncident, victimNames } from "./same-incident.ts"

/** Groups of positions; every position is in exactly one. */
export function groupRecords(records: readonly ReadRecord[]): number[][] {
    const parent = records.map((_, index) => index)
    joinFull(records, parent)
    joinMentions(records, parent)
    joinWaves(records, parent)
    joinSurveys(records, parent)
    const groups = new Map<number, number[]>()
    for (let index = 0; index < records.length; index++) {
        const root = rootOf(parent, index)
        const group = groups.get(root)
        if (group === undefined) groups.set(root, [index])
        else group.push(index)
    }
    return [...groups.values()]
}

function rootOf(parent: number[], index: number): number {
    let root = index
    while (parent[root] !== root) root = parent[root] ?? root
    parent[index] = root
    return root
}

function unite(parent: number[], a: number, b: number): void {
    parent[rootOf(parent, b)] = rootOf(parent, a)
}

/** Only records whose names begin alike are compared: one body has one first letter, in all its short forms. */
function buckets(records: readonly ReadRecord[], depth: ReadRecord["depth"] | null): Map<string, number[]> {
    const byFirst = new Map<string, number[]>()
    for (const [index, record] of records.entries()) {
        if (record.kind !== "incident" || (depth !== null && record.depth !== depth)) continue
        for (const first of new Set(victimNames(record).map((name) => bodyKey(name).charAt(0)))) {
            byFirst.set(first, [...(byFirst.get(first) ?? []), index])
        }
    }
    return byFirst
}

function joinFull(records: readonly ReadRecord[], parent: number[]): void {
    for (const bucket of buckets(records, "full").values()) {
        for (const [place, a] of bucket.entries()) {
            for (const b of bucket.slice(place + 1)) {
                const [one, other] = [records[a], records[b]]
                if (one !== undefined && other !== undefined && isSameIncident(one, other)) unite(parent, a, b)
            }
        }
    }
}

function joinMentions(records: readonly ReadRecord[], parent: number[]): void {
    const full = buckets(records, "full")
    const mentions = buckets(records, "mention")
    for (const [first, bucket] of mentions) {
        const reports = full.get(first) ?? []
        for (const [place, index] of bucket.entries()) {
            const best = bestOf(records, index, reports) ?? bestOf(records, index, bucket.slice(0, place))
            if (best !== null) unite(parent, best, index)
        }
    }
}

function bestOf(records: readonly ReadRecord[], index: number, candidates: readonly number[]): number | null {
    const mention = records[index]
    let best: number | null = null
    let score = -1
    for (const candidate of candidates) {
        const report = records[candidate]
        const agrees = mention === undefined || report === undefined ? -1 : agreement(mention, report)
        if (agrees > score) {
            score = agrees
            best = candidate
        }
    }
    return best
}

/** Waves are of one weakness; those without one stay apart. */
function joinWaves(records: readonly ReadRecord[], parent: number[]): void {
    const byTheme = new Map<string, number>()
    for (const [index, { kind, weaknesses }] of records.entries()) {
        if (kind !== "wave") continue
        for (const { value } of weaknesses) {
            const theme = value.product === null ? value.cve.join() : productKey(value.product)
            const known = byTheme.get(theme)
            if (known === undefined) byTheme.set(theme, index)
            else unite(parent, known, index)
        }
    }
}

/** Statistics are one when their rows are the same. */
function joinSurveys(records: readonly ReadRecord[], parent: number[]): void {
    const byRows = new Map<string, number>()
    for (const [index, { kind, survey }] of records.entries()) {
        if (kind !== "survey") continue
        const rows = survey
            .map(({ value }) => `${value.kind} ${value.cases}`)
            .sort()
            .join()
        const known = byRows.get(rows)
        if (known === undefined) byRows.set(rows, index)
        else unite(parent, known, index)
    }
}
