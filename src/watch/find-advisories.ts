// The advisories that touch a component, those first that are exploited.
import { affectedBy } from "./affected.ts"
import type { Affected, Component, KevEntry, OsvAffected, OsvRecord, WatchFinding } from "./contract.ts"

/** @returns findings, affected ones before those that could not be checked */
export function findAdvisories(
    component: Component,
    records: readonly OsvRecord[],
    kev: ReadonlyMap<string, KevEntry>,
): readonly WatchFinding[] {
    const found = records.flatMap((advisory): WatchFinding[] => {
        const affected = advisory.withdrawn ? "not-affected" : stateOf(component, advisory)
        if (affected === "not-affected") return []
        const entry = kevOf(advisory, kev)
        return [{ advisory, affected, kev: entry, knownSince: knownSince(advisory, entry) }]
    })
    return found.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** Whether any record is about a package of that name: without one, an empty answer says nothing. */
export function isCovered(component: Component, records: readonly OsvRecord[]): boolean {
    return records.some(({ affected }) => affected.some((one) => isSame(component, one)))
}

function stateOf(component: Component, { affected }: OsvRecord): Affected {
    const states = affected.filter((one) => isSame(component, one)).map((one) => affectedBy(component.version, one))
    if (states.includes("affected")) return "affected"
    return states.includes("not-checked") ? "not-checked" : "not-affected"
}

/** A component without an ecosystem is the package of that name, or of that Maven artifact. */
function isSame({ name, ecosystem }: Component, affected: OsvAffected): boolean {
    if (ecosystem !== null) return ecosystem === affected.ecosystem && name === affected.name
    return name === affected.name || (affected.ecosystem === "Maven" && name === affected.name.split(":").at(-1))
}

function kevOf({ id, aliases }: OsvRecord, kev: ReadonlyMap<string, KevEntry>): KevEntry | null {
    for (const one of [id, ...aliases]) {
        const entry = kev.get(one)
        if (entry !== undefined) return entry
    }
    return null
}

function knownSince({ published, nvdPublished }: OsvRecord, kev: KevEntry | null): string | null {
    const days = [published, nvdPublished, kev?.added ?? null].flatMap((date) =>
        date === null ? [] : [date.slice(0, 10)],
    )
    return days.toSorted()[0] ?? null
}

function rankOf({ affected, kev }: WatchFinding): number {
    return (affected === "affected" ? 0 : 2) + (kev === null ? 1 : 0)
}
