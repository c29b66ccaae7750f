// Whether a version is affected. Source: ossf.github.io/osv-schema, "Evaluation". Deviation: a version order that is not
// known answers `not-checked`, where the source leaves it to the reader.
import semver from "semver"
import type { Affected, OsvAffected, OsvEvent } from "./contract.ts"
import { compareMaven } from "./versions/maven.ts"

type Compare = (left: string, right: string) => number

const ORDERS: Readonly<Record<string, Compare>> = {
    Maven: compareMaven,
    npm: (left, right) => semver.compare(left, right),
}

export function affectedBy(version: string, { ecosystem, versions, ranges }: OsvAffected): Affected {
    if (versions.includes(version)) return "affected"
    const ordered = ranges.filter(({ type }) => type !== "GIT")
    if (ordered.length === 0) return versions.length === 0 ? "not-checked" : "not-affected"
    const compare = Object.hasOwn(ORDERS, ecosystem) ? ORDERS[ecosystem] : undefined
    if (compare === undefined || !/^\d/.test(version)) return "not-checked"
    if (ecosystem === "npm" && !areSemver([version, ...boundsOf(ordered)])) return "not-checked"
    return ordered.some(({ events }) => isWithin(version, events, compare)) ? "affected" : "not-affected"
}

function isWithin(version: string, events: readonly OsvEvent[], compare: Compare): boolean {
    const order = (a: OsvEvent, b: OsvEvent): number => compareBounds(a.version, b.version, compare)
    let within = false
    for (const { kind, version: bound } of events.toSorted(order)) {
        const at = compareBounds(version, bound, compare)
        if (kind === "introduced" && at >= 0) within = true
        if (kind === "fixed" && at >= 0) within = false
        if (kind === "last-affected" && at > 0) within = false
    }
    return within
}

function boundsOf(ranges: OsvAffected["ranges"]): readonly string[] {
    return ranges.flatMap(({ events }) => events.map(({ version }) => version)).filter((version) => version !== "0")
}

function areSemver(versions: readonly string[]): boolean {
    return versions.every((version) => semver.valid(version) !== null)
}

/** `0` as a bound lies before every version. */
function compareBounds(left: string, right: string, compare: Compare): number {
    if (left === right) return 0
    if (right === "0") return 1
    return left === "0" ? -1 : compare(left, right)
}
