// Where what was joined does not agree. Nothing is decided here: every value stands, with the articles that give it.
import {
    CERTAINTY_LEVELS,
    type CertaintyLevel,
    type Difference,
    type Figure,
    type Stated,
    type TimelineEvent,
    type Witness,
} from "../contract.ts"
import { isRounding } from "../extract/items.ts"
import type { ReadRecord } from "../extract/record-of.ts"

/** Two counts of one thing lie so near; what differs more is another thing. */
const NEAR = 0.9
const COMPARED: readonly TimelineEvent[] = ["announced", "noticed", "stopped", "resumed", "occurred"]

export function differencesOf(record: ReadRecord, parts: readonly ReadRecord[]): Difference[] {
    return [
        ...figureDifferences(record),
        ...itemDifferences(record, parts),
        ...certaintyDifferences(record),
        ...dateDifferences(record),
    ]
}

/** 4,335 and 4,355: near, of the same kind, and neither the other rounded. */
function figureDifferences({ figures }: ReadRecord): Difference[] {
    const found: Difference[] = []
    const counted = figures.filter(({ value }) => value.role !== "whole")
    for (const [index, a] of counted.entries()) {
        for (const b of counted.slice(index + 1)) {
            if (!isNear(a.value, b.value) || disjointItems(a.value, b.value)) continue
            found.push({
                of: "figure",
                what: a.value.of ?? b.value.of ?? a.value.kind,
                values: [a, b].map(({ value, witnesses }) => ({
                    value: `${value.amount} ${value.unit}`,
                    articles: articlesOf(witnesses),
                })),
            })
        }
    }
    return found
}

function isNear(a: Figure, b: Figure): boolean {
    if (a.kind !== b.kind || a.gross !== b.gross || a.amount === b.amount || isRounding(a, b) || isRounding(b, a))
        return false
    return Math.min(a.amount, b.amount) / Math.max(a.amount, b.amount) >= NEAR
}

function disjointItems(a: Figure, b: Figure): boolean {
    return (
        a.items.length > 0 &&
        b.items.length > 0 &&
        !a.items.some(({ text }) => b.items.some((item) => item.text === text))
    )
}

/** One figure, and two articles that name other data for it. */
function itemDifferences({ figures }: ReadRecord, parts: readonly ReadRecord[]): Difference[] {
    return figures.flatMap(({ value }) => {
        const versions = new Map<string, Set<string>>()
        for (const part of parts) {
            for (const figure of part.figures) {
                if (
                    figure.value.amount !== value.amount ||
                    figure.value.kind !== value.kind ||
                    figure.value.items.length === 0
                )
                    continue
                const items = [...new Set(figure.value.items.map(({ field, text }) => field ?? text))].sort().join(", ")
                versions.set(items, new Set([...(versions.get(items) ?? []), ...articlesOf(figure.witnesses)]))
            }
        }
        if (versions.size < 2) return []
        return [
            {
                of: "items" as const,
                what: `${value.amount} ${value.unit}`,
                values: [...versions].map(([items, articles]) => ({ value: items, articles: [...articles].sort() })),
            },
        ]
    })
}

/** Articles that are not equally sure of what happened. */
function certaintyDifferences({ happened }: ReadRecord): Difference[] {
    return happened.flatMap(({ value, witnesses }) => {
        const byArticle = Map.groupBy(
            witnesses.filter(({ certainty }) => SAYS.has(certainty.level)),
            ({ article }) => article,
        )
        const levels = [...byArticle].map(([article, said]) => ({ article, word: strongestWord(said) }))
        const words = Map.groupBy(levels, ({ word }) => word)
        if (words.size < 2) return []
        return [
            {
                of: "certainty" as const,
                what: value.what,
                values: [...words].map(([word, of]) => ({
                    value: word,
                    articles: of.map(({ article }) => article).sort(),
                })),
            },
        ]
    })
}

const SAYS: ReadonlySet<CertaintyLevel> = new Set<CertaintyLevel>([
    "confirmed",
    "stated",
    "likely",
    "presumed",
    "reported",
    "possible",
])

function strongestWord(witnesses: readonly Witness[]): string {
    const ranked = [...witnesses].sort(
        (a, b) => CERTAINTY_LEVELS.indexOf(a.certainty.level) - CERTAINTY_LEVELS.indexOf(b.certainty.level),
    )
    return ranked[0]?.certainty.level ?? "stated"
}

/** Articles none of whose dates for an event is one of the other's. */
function dateDifferences({ timeline }: ReadRecord): Difference[] {
    return COMPARED.flatMap((event) => {
        const entries = timeline.filter(({ value }) => value.event === event && value.from !== null)
        const byArticle = new Map<string, Set<string>>()
        for (const { value, witnesses } of entries) {
            for (const article of articlesOf(witnesses))
                byArticle.set(article, new Set([...(byArticle.get(article) ?? []), value.from?.date ?? ""]))
        }
        const articles = [...byArticle]
        const disjoint = articles.some(([, dates], index) =>
            articles.slice(index + 1).some(([, others]) => ![...dates].some((date) => others.has(date))),
        )
        if (!disjoint) return []
        return [
            {
                of: "date" as const,
                what: event,
                values: articles.map(([article, dates]) => ({
                    value: [...dates].sort().join(", "),
                    articles: [article],
                })),
            },
        ]
    })
}

function articlesOf(witnesses: Stated<unknown>["witnesses"]): string[] {
    return [...new Set(witnesses.map(({ article }) => article))].sort()
}
