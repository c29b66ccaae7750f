// Orders versions of RubyGems. Source: Gem::Version (guides.rubygems.org/patterns, lib/rubygems/version.rb): a hyphen is
// `.pre.`, runs of digits and of letters are parts, a word comes before a number, and a missing part is 0. The platform behind
// the version (`1.2.3-x86_64-linux`) is no part of it: the reader of a lock file takes it off.
import { compareDigits, compareEach, compareText } from "./compare-parts.ts"
import { type CompareVersions, orderOf } from "./order.ts"

const VERSION = /^\d+(?:\.[0-9a-z]+)*(?:-[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i

export const compareRubygems: CompareVersions = orderOf(parse, (left, right) =>
    compareEach(left, right, "0", comparePart),
)

function parse(text: string): readonly string[] | null {
    return VERSION.test(text) ? (text.replaceAll("-", ".pre.").match(/\d+|[a-z]+/gi) ?? []) : null
}

function comparePart(a: string, b: string): number {
    const [aIsNumber, bIsNumber] = [/^\d/.test(a), /^\d/.test(b)]
    if (aIsNumber !== bIsNumber) return aIsNumber ? 1 : -1
    return aIsNumber ? compareDigits(a, b) : compareText(a, b)
}
