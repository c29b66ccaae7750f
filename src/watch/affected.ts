// Whether a version is affected. Source: ossf.github.io/osv-schema, "Evaluation". Deviation: where the order is not known, or a
// range names a bound that is no version, the answer is `not-checked`, which the source leaves to the reader.
import type { Affected, OsvAffected, OsvEvent } from "./contract.ts"
import type { CompareVersions } from "./versions/order.ts"
import { orderFor } from "./versions/orders.ts"

export interface AffectedBy {
    readonly affected: Affected
    /** The first repaired version of the range the version lies in; null where none is named. */
    readonly fixedIn: string | null
}

export function affectedBy(version: string, { ecosystem, versions, ranges }: OsvAffected): AffectedBy {
    const ordered = ranges.filter(({ type }) => type !== "GIT")
    const within = ordered.map(({ type, events }) => withinRange(version, events, orderFor(ecosystem, type)))
    const found = within.find(({ affected }) => affected === "affected")
    if (found !== undefined) return found
    if (isListed(version, versions, orderFor(ecosystem, "ECOSYSTEM"))) return { affected: "affected", fixedIn: null }
    const isKnown = within.every(({ affected }) => affected === "not-affected") && ordered.length + versions.length > 0
    return { affected: isKnown ? "not-affected" : "not-checked", fixedIn: null }
}

/** Listed as it is written, or in another spelling of the same version (`1.0` and `1.0.0`). */
function isListed(version: string, versions: readonly string[], compare: CompareVersions | null): boolean {
    return versions.includes(version) || (compare !== null && versions.some((one) => compare(version, one) === 0))
}

function withinRange(version: string, events: readonly OsvEvent[], compare: CompareVersions | null): AffectedBy {
    const notChecked: AffectedBy = { affected: "not-checked", fixedIn: null }
    if (compare === null || compare(version, version) === null) return notChecked
    // Without a beginning the source's evaluation finds nothing affected: more likely the record is damaged.
    if (!events.some(({ kind }) => kind === "introduced")) return notChecked
    if (events.some(({ version: bound }) => bound !== "0" && bound !== "*" && compare(bound, bound) === null))
        return notChecked
    const order = (left: string, right: string): number => compareBounds(left, right, compare)
    let within = false
    let fixedIn: string | null = null
    for (const { kind, version: bound } of events.toSorted((a, b) => order(a.version, b.version))) {
        const at = order(version, bound)
        if (kind === "introduced" && at >= 0) within = true
        if (kind === "fixed" && at >= 0) within = false
        if ((kind === "last-affected" && at > 0) || (kind === "limit" && at >= 0)) within = false
        if (kind === "fixed" && at < 0) fixedIn ??= bound
    }
    return within ? { affected: "affected", fixedIn } : { affected: "not-affected", fixedIn: null }
}

/** `0` as a bound lies before every version, and `*` behind. */
function compareBounds(left: string, right: string, compare: CompareVersions): number {
    if (left === right) return 0
    if (right === "0" || left === "*") return 1
    if (left === "0" || right === "*") return -1
    return compare(left, right) ?? 0
}
