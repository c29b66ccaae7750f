// Orders Maven versions. Source: maven.apache.org/pom.html, "Version Order Specification". Deviation: none known, but
// only the cases of the table test were compared with the text.
import { compareDigits, compareText } from "./compare-parts.ts"

interface Token {
    /** A change between digits and letters counts as a hyphen. */
    readonly dotted: boolean
    readonly text: string
}

const QUALIFIERS = ["alpha", "beta", "milestone", "rc", "snapshot", "", "sp"]
const ALIASES: Readonly<Record<string, string>> = { cr: "rc", ga: "", final: "", release: "" }
const SHORT: Readonly<Record<string, string>> = { a: "alpha", b: "beta", m: "milestone" }
const EMPTY: Token = { dotted: true, text: "" }

/** @returns negative, 0 or positive, as `left` is older than, the same as or newer than `right` */
export function compareMaven(left: string, right: string): number {
    const [a, b] = [tokensOf(left), tokensOf(right)]
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const order = compareTokens(a[index] ?? padFor(b[index]), b[index] ?? padFor(a[index]))
        if (order !== 0) return order
    }
    return 0
}

function tokensOf(version: string): readonly Token[] {
    const kept: Token[] = []
    const dropNulls = (): void => {
        while (kept.length > 0 && isNull(kept.at(-1) ?? EMPTY)) kept.pop()
    }
    for (const [, separator = "", word = ""] of version
        .toLowerCase()
        .matchAll(/([.\-_]?)(\d+|[^\d.\-_]+|(?=[.\-_]))/g)) {
        const dotted = separator === "." || kept.length === 0
        if (!dotted) dropNulls()
        kept.push({ dotted, text: word === "" ? "0" : word })
    }
    const named = kept.map(({ dotted, text }, index) => ({ dotted, text: nameOf(text, kept[index + 1]) }))
    while (named.length > 0 && isNull(named.at(-1) ?? EMPTY)) named.pop()
    return named
}

function nameOf(text: string, next: Token | undefined): string {
    if (next !== undefined && isNumber(next.text) && !next.dotted && Object.hasOwn(SHORT, text))
        return SHORT[text] ?? text
    return Object.hasOwn(ALIASES, text) ? (ALIASES[text] ?? text) : text
}

function isNumber(text: string): boolean {
    return /^\d/.test(text)
}

function isNull({ text }: Token): boolean {
    return /^0*$/.test(text) || ALIASES[text] === ""
}

function padFor(other: Token | undefined): Token {
    return { dotted: other?.dotted ?? true, text: isNumber(other?.text ?? "") ? "0" : "" }
}

function compareTokens(a: Token, b: Token): number {
    const rank = rankOf(a) - rankOf(b)
    if (rank !== 0) return rank
    return isNumber(a.text) ? compareDigits(a.text, b.text) : compareWords(a.text, b.text)
}

function rankOf({ dotted, text }: Token): number {
    if (!isNumber(text)) return 0
    return dotted ? 2 : 1
}

function compareWords(a: string, b: string): number {
    const [x, y] = [QUALIFIERS.indexOf(a), QUALIFIERS.indexOf(b)]
    if (x < 0 && y < 0) return compareText(a, b)
    return (x < 0 ? QUALIFIERS.length : x) - (y < 0 ? QUALIFIERS.length : y)
}
