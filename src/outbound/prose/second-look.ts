// What the names that were found at first tell of the other candidates: a name comes again by its family name, and names
// stand in lists.
import type { Candidate } from "./candidate.ts"
import type { FeatureName } from "./features.data.ts"
import { costAs, FAMILY, GIVEN, wordTable } from "./word-table.ts"

const LIST_MARK = /^(?:と|や|、|・|及び|および|並びに|ならびに|、そして|と共に|とともに|または|or|,|，|VS|vs|対)$/
const BRACKETED = /^[(（][^)）]*[)）]/
const LIST_GAP_UNITS = 24
const NAME_MARK = /[・＝=]/

/**
 * @param found names of a first look, in order
 * @param known parts of names from earlier in the file
 */
export function secondLook(
    text: string,
    candidates: readonly Candidate[],
    found: readonly Candidate[],
    known: ReadonlySet<string> = NOTHING_KNOWN,
): readonly Candidate[] {
    if (found.length === 0 && known.size === 0) return candidates
    const names = new Map<string, number>()
    const parts = new Set<string>()
    for (const { start, end } of found) {
        const name = text.slice(start, end)
        names.set(name, (names.get(name) ?? 0) + 1)
        for (const part of partsOfName(name)) parts.add(part)
    }
    const seen: Seen = { found, starts: found.map(({ start }) => start), names, parts, known }
    return candidates.map((candidate) => {
        const more = lookAgain(text, candidate, seen)
        return more.length === 0 ? candidate : { ...candidate, features: [...candidate.features, ...more] }
    })
}

const NOTHING_KNOWN: ReadonlySet<string> = new Set()

interface Seen {
    readonly found: readonly Candidate[]
    readonly starts: readonly number[]
    readonly names: ReadonlyMap<string, number>
    readonly parts: ReadonlySet<string>
    readonly known: ReadonlySet<string>
}

/** By what a name may come again: words of a dotted name, the halves of one in kanji. */
export function partsOfName(name: string): readonly string[] {
    if (NAME_MARK.test(name)) return name.split(NAME_MARK).filter((part) => part.length > 1)
    const parts: string[] = []
    for (let middle = 1; middle < name.length; middle++) {
        const [family, given] = [name.slice(0, middle), name.slice(middle)]
        if (costAs(wordTable().get(family), FAMILY) === Infinity) continue
        parts.push(family)
        if (costAs(wordTable().get(given), GIVEN) < Infinity) parts.push(given)
    }
    return parts
}

function lookAgain(
    text: string,
    candidate: Candidate,
    { found, starts, names, parts, known }: Seen,
): readonly FeatureName[] {
    const { start, end } = candidate
    const features: FeatureName[] = []
    const own = text.slice(start, end)
    const next = firstFrom(starts, start)
    const before = found[next - 1]
    const within = before !== undefined && before.end >= end
    const itself = found[next]?.start === start && found[next].end === end
    if ((parts.has(own) || known.has(own)) && !within && !(found[next]?.start === start && found[next].end > end)) {
        features.push("part of a name")
    }
    if ((names.get(own) ?? 0) > (itself ? 1 : 0)) features.push("same elsewhere")
    const behind = found[itself ? next + 1 : next]
    if (isListed(text, before?.end, start) || isListed(text, end, behind?.start)) features.push("listed with a name")
    return features
}

function isListed(text: string, from: number | undefined, to: number | undefined): boolean {
    if (from === undefined || to === undefined || from >= to || to - from > LIST_GAP_UNITS) return false
    return LIST_MARK.test(text.slice(from, to).replace(BRACKETED, ""))
}

/** The first of some rising numbers that is not below a limit. */
function firstFrom(numbers: readonly number[], limit: number): number {
    let [low, high] = [0, numbers.length]
    while (low < high) {
        const middle = (low + high) >> 1
        if ((numbers[middle] ?? 0) < limit) low = middle + 1
        else high = middle
    }
    return low
}
