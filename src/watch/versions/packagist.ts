// Orders versions of Packagist. Source: getcomposer.org/doc/articles/versions.md and composer/semver's VersionParser: up to
// four numbers, then a stability with a number, then `-dev`. Branches (`dev-main`, `2.x-dev`) have no place in the order.
import { compareDigits, compareEach } from "./compare-parts.ts"
import { type CompareVersions, orderOf } from "./order.ts"

interface PackagistVersion {
    readonly numbers: readonly string[]
    readonly stability: number
    readonly stabilityNumbers: readonly string[]
    readonly isDev: boolean
}

const VERSION =
    /^v?(\d+(?:\.\d+){0,3})(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\d+)*))?(?:([.-]?dev))?(?:\+[0-9a-z.-]+)?$/

const STABILITIES: Readonly<Record<string, number>> = {
    alpha: 1,
    a: 1,
    beta: 2,
    b: 2,
    rc: 3,
    stable: 4,
    patch: 5,
    pl: 5,
    p: 5,
}
const DEV = 0
const STABLE = 4

export const comparePackagist: CompareVersions = orderOf(parse, compare)

function parse(text: string): PackagistVersion | null {
    const match = VERSION.exec(text.trim().toLowerCase())
    if (match === null) return null
    const [, numbers = "", stability, tail = "", dev] = match
    const isBareDev = stability === undefined && dev !== undefined
    return {
        numbers: numbers.split("."),
        stability: isBareDev ? DEV : (STABILITIES[stability ?? "stable"] ?? STABLE),
        stabilityNumbers: tail.match(/\d+/g) ?? [],
        isDev: dev !== undefined,
    }
}

function compare(a: PackagistVersion, b: PackagistVersion): number {
    return (
        compareEach(a.numbers, b.numbers, "0", compareDigits) ||
        a.stability - b.stability ||
        compareEach(a.stabilityNumbers, b.stabilityNumbers, "0", compareDigits) ||
        Number(b.isDev) - Number(a.isDev)
    )
}
