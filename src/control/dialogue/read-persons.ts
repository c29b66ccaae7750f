// A number of people as offices give it: 「1,992人」「約3600名」「最大4335」「300〜400」「5853人のうち1992人」「1万2千」. 約, 最大 and
// 少なくとも are not lost: they decide which of the three figures the number is.
import type { Count } from "../../core/incident.ts"

/** What was said. A number alone is `exact`; of a range, both ends are known. */
export interface PersonsAnswer {
    readonly least: Count
    readonly most: Count
    /** 約. */
    readonly approximate: boolean
    /** Counted, not a bound and not rounded. */
    readonly exact: boolean
}

const NUMBER = String.raw`[0-9](?:[0-9,]*[0-9])?(?:\.[0-9]+)?(?:億(?:[0-9,]+万)?|万(?:[0-9,]+千|[0-9,]+)?|千(?:[0-9]+)?)?`
const UNIT = String.raw`\s*(?:人分|名分|人|名|件|persons?|people)?\s*`
const WHOLE = new RegExp(String.raw`^${NUMBER}${UNIT}(?:の?うち|中|のなかの|of which)\s*`, "iu")
const BEFORE = {
    about: /^(?:約|およそ|おおよそ|だいたい|about|some|around|ca\.?)\s*/iu,
    most: /^(?:最大で?|多くて|多くとも|最高|at most|up to|max(?:imum)?)\s*/iu,
    least: /^(?:少なくとも|最低|at least|over)\s*/iu,
} as const
const BEHIND = {
    about: /^(?:くらい|ぐらい|ほど|程度|前後|余り|あまり|弱|強)$/u,
    most: /^(?:以下|以内)$/u,
    least: /^(?:以上|超)$/u,
} as const
const RANGE = new RegExp(String.raw`^(${NUMBER})${UNIT}(?:~|〜|-|–|から|to)\s*(${NUMBER})${UNIT}$`, "iu")
const SINGLE = new RegExp(
    String.raw`^(${NUMBER})${UNIT}(くらい|ぐらい|ほど|程度|前後|余り|あまり|弱|強|以上|超|以下|以内)?$`,
    "iu",
)

/** More than the world has people. */
const LIMIT = 10_000_000_000

/** @returns null where it is no number of people */
export function readPersons(text: string): PersonsAnswer | null {
    const { rest, words } = withoutWordsBefore(text.replace(WHOLE, ""))
    const range = RANGE.exec(rest)
    if (range !== null) return rangeOf(numberOf(range[1]), numberOf(range[2]), words.has("about"))
    const single = SINGLE.exec(rest)
    const count = numberOf(single?.[1])
    if (single === null || count === null) return null
    for (const word of WORDS) if (BEHIND[word].test(single[2] ?? "")) words.add(word)
    return singleOf(count, words)
}

type Word = keyof typeof BEFORE
const WORDS: readonly Word[] = ["about", "most", "least"]

/** 「最大で約2万」 has two. */
function withoutWordsBefore(text: string): { rest: string; words: Set<Word> } {
    const words = new Set<Word>()
    let rest = text
    for (let word = firstWord(rest); word !== undefined; word = firstWord(rest)) {
        words.add(word)
        rest = rest.replace(BEFORE[word], "")
    }
    return { rest, words }
}

function firstWord(text: string): Word | undefined {
    return WORDS.find((word) => BEFORE[word].test(text))
}

function singleOf(count: number, words: ReadonlySet<Word>): PersonsAnswer {
    const approximate = words.has("about")
    if (words.has("least")) return { least: count, most: "unknown", approximate, exact: false }
    if (words.has("most")) return { least: "unknown", most: count, approximate, exact: false }
    return { least: count, most: count, approximate, exact: !approximate }
}

function rangeOf(from: number | null, to: number | null, approximate: boolean): PersonsAnswer | null {
    if (from === null || to === null || from > to) return null
    return { least: from, most: to, approximate, exact: false }
}

const UNITS: Readonly<Record<string, number>> = { 億: 100_000_000, 万: 10_000, 千: 1_000 }

/** Parts from the left: 3億2,000万 is two, 1万2千 too. Null for what is no whole number: 1.5 people, but 1.5万 is 15,000. */
function numberOf(text: string | undefined): number | null {
    if (text === undefined) return null
    const parts = [...text.matchAll(/([0-9,.]+)([億万千]?)/gu)]
    const count = parts.reduce((sum, [, digits = "", unit = ""]) => sum + partOf(digits, UNITS[unit] ?? 1), 0)
    return Number.isInteger(count) && count <= LIMIT ? count : null
}

/** In hundredths first: 3.3 × 10,000 is not 33,000 in binary. */
function partOf(digits: string, unit: number): number {
    const hundredths = Math.round(Number(digits.replaceAll(",", "")) * 100)
    return (hundredths * unit) / 100
}
