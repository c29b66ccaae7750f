// The weaknesses that touch a component: records that name the same one under other names are told as one.
import { affectedBy } from "./affected.ts"
import type { Component, KevEntry, OsvRecord, WatchFinding } from "./contract.ts"
import { isSamePackage } from "./package-name.ts"

interface Match {
    readonly record: OsvRecord
    readonly affected: "affected" | "not-checked"
    readonly fixedIn: string | null
}

/** @param records any; those of other packages are passed over */
export function findAdvisories(
    component: Component,
    records: readonly OsvRecord[],
    kev: ReadonlyMap<string, KevEntry>,
): readonly WatchFinding[] {
    const matches = records.flatMap((record) => matchOf(component, record) ?? [])
    return byWeakness(matches).map((group) => findingOf(group, kev))
}

/** Whether any record is about a package of that name: without one, an empty answer says nothing. */
export function isCovered(component: Component, records: readonly OsvRecord[]): boolean {
    return records.some(({ affected }) => affected.some((one) => isSamePackage(component, one)))
}

function matchOf(component: Component, record: OsvRecord): Match | null {
    if (record.withdrawn) return null
    const states = record.affected
        .filter((one) => isSamePackage(component, one))
        .map((one) => affectedBy(component.version, one))
    const found =
        states.find(({ affected }) => affected === "affected") ??
        states.find(({ affected }) => affected === "not-checked")
    if (found === undefined || found.affected === "not-affected") return null
    return { record, affected: found.affected, fixedIn: found.fixedIn }
}

/** Records that share a name, directly or through others. */
function byWeakness(matches: readonly Match[]): readonly (readonly Match[])[] {
    const parents = new Map<string, string>()
    const rootOf = (name: string): string => {
        let root = name
        for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
        return root
    }
    for (const { record } of matches) {
        for (const alias of record.aliases) {
            const [root, other] = [rootOf(record.id), rootOf(alias)]
            if (root !== other) parents.set(root, other)
        }
    }
    return [...Map.groupBy(matches, ({ record }) => rootOf(record.id)).values()]
}

function findingOf(group: readonly Match[], kev: ReadonlyMap<string, KevEntry>): WatchFinding {
    const ids = [...new Set(group.flatMap(({ record }) => [record.id, ...record.aliases]))]
    const cves = ids.filter((id) => id.startsWith("CVE-"))
    const entry = cves.flatMap((id) => kev.get(id) ?? []).toSorted((a, b) => (a.added < b.added ? -1 : 1))[0] ?? null
    return {
        ids: [...cves, ...ids.filter((id) => !id.startsWith("CVE-"))],
        affected: group.some(({ affected }) => affected === "affected") ? "affected" : "not-checked",
        kev: entry,
        knownSince: knownSince(group, entry),
        fixedIn: [...new Set(group.flatMap(({ fixedIn }) => fixedIn ?? []))],
        severity: group.flatMap(({ record }) => record.severity ?? [])[0] ?? null,
    }
}

function knownSince(group: readonly Match[], kev: KevEntry | null): string | null {
    const dates = [...group.flatMap(({ record }) => [record.published, record.nvdPublished]), kev?.added ?? null]
    const days = dates.flatMap((date) => (date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) ? [date.slice(0, 10)] : []))
    return days.toSorted()[0] ?? null
}
