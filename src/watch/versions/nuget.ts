// Orders versions of NuGet. Source: learn.microsoft.com/nuget/concepts/package-versioning: up to four numbers, then a
// pre-release by the rules of semver.org whatever its case; metadata behind `+` has no order.
import { compareDigits, compareText } from "./compare-parts.ts"
import { type CompareVersions, orderOf } from "./order.ts"

interface NugetVersion {
    readonly numbers: readonly string[]
    readonly pre: readonly string[]
}

const NUMBERS = 4
const VERSION = /^v?(\d+(?:\.\d+){0,3})(?:-([0-9a-z-]+(?:\.[0-9a-z-]+)*))?(?:\+[0-9a-z.-]+)?$/

export const compareNuget: CompareVersions = orderOf(parse, compare)

function parse(text: string): NugetVersion | null {
    const match = VERSION.exec(text.trim().toLowerCase())
    if (match === null) return null
    const [, numbers = "", pre] = match
    return { numbers: numbers.split("."), pre: pre === undefined ? [] : pre.split(".") }
}

function compare(a: NugetVersion, b: NugetVersion): number {
    for (let index = 0; index < NUMBERS; index++) {
        const order = compareDigits(a.numbers[index] ?? "0", b.numbers[index] ?? "0")
        if (order !== 0) return order
    }
    // A release comes after its pre-releases.
    if (a.pre.length === 0 || b.pre.length === 0) return Number(a.pre.length === 0) - Number(b.pre.length === 0)
    return comparePre(a.pre, b.pre)
}

function comparePre(a: readonly string[], b: readonly string[]): number {
    for (const [index, part] of a.entries()) {
        const other = b[index]
        if (other === undefined) return 1
        const order = comparePart(part, other)
        if (order !== 0) return order
    }
    return a.length - b.length
}

function comparePart(a: string, b: string): number {
    const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)]
    if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1
    return aIsNumber ? compareDigits(a, b) : compareText(a, b)
}
