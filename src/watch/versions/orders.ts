// Which order goes with which ecosystem of OSV. Source: ossf.github.io/osv-schema, "Defined Ecosystems". What is not in the
// table has no order here and is answered "not checked".
import { compareDebian } from "./debian.ts"
import { compareMaven } from "./maven.ts"
import { compareNuget } from "./nuget.ts"
import { type CompareVersions, orderOf } from "./order.ts"
import { comparePackagist } from "./packagist.ts"
import { comparePypi } from "./pypi.ts"
import { compareRubygems } from "./rubygems.ts"
import { compareSemver } from "./semver.ts"

const ORDERS: ReadonlyMap<string, CompareVersions> = new Map([
    // Any text is a version to Maven; one that does not begin with a number was never filled in (`${version}`, `LATEST`).
    ["Maven", orderOf((text) => (/^[rv]?\d/i.test(text) ? text : null), compareMaven)],
    ["npm", compareSemver],
    ["Go", compareSemver],
    ["crates.io", compareSemver],
    ["PyPI", comparePypi],
    ["RubyGems", compareRubygems],
    ["Packagist", comparePackagist],
    ["NuGet", compareNuget],
    ["Debian", compareDebian],
    ["Ubuntu", compareDebian],
])

/**
 * @param ecosystem as OSV writes it, with or without its release (`Debian:12`)
 * @param rangeType `SEMVER` names the order by itself, whatever the ecosystem
 * @returns null where no order is known
 */
export function orderFor(ecosystem: string, rangeType: string): CompareVersions | null {
    if (rangeType === "SEMVER") return compareSemver
    return ORDERS.get(ecosystem.split(":", 1)[0] ?? "") ?? null
}
