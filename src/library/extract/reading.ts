// What the readers of one incident work on: its pieces, with what was read in each once, and how a value gets its witness.
import type { Span } from "../../core/span.ts"
import type { Certainty, Stated, Witness } from "../contract.ts"
import type { ResolvedDate } from "../dates/resolve-dates.ts"
import type { Draft } from "../incident/draft.ts"
import { WITNESSES_LIMIT } from "../limits.data.ts"
import { readItemLists, type ItemList } from "../read/data-items.ts"
import { readOutcomes, type Outcome } from "../read/outcome.ts"
import type { Unit } from "../text/unit.ts"

/** An article and what was found in all of it. */
export interface ReadArticle {
    readonly name: string
    /** As it was given; quotes are taken from it. */
    readonly text: string
    /** Of each unit, by its index. */
    readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>
}

export interface Piece {
    readonly unit: Unit
    readonly text: string
    readonly outcomes: readonly Outcome[]
    readonly lists: readonly ItemList[]
    readonly dates: readonly ResolvedDate[]
    /** A section of advice, or a question: nothing in it happened. */
    readonly advice: boolean
}

export interface Reading {
    readonly article: ReadArticle
    readonly draft: Draft
    readonly pieces: readonly Piece[]
}

export function readingOf(article: ReadArticle, draft: Draft): Reading {
    return { article, draft, pieces: draft.units.map((unit) => pieceOf(article, unit)) }
}

/** 私の情報は漏れたのですか。 */
const ASKS = /(?:です|ます|でしょう|ました|ません|のだろう|の)か[。?]?$/

function pieceOf(article: ReadArticle, unit: Unit): Piece {
    const { text, label } = unit
    const advice = label === "advice" || ASKS.test(text)
    const dates = article.dates.get(unit.index) ?? []
    return { unit, text, outcomes: advice ? [] : readOutcomes(text), lists: readItemLists(text), dates, advice }
}

/** @param span of the unit's text */
export function witnessOf(article: ReadArticle, unit: Unit, span: Span, certainty: Certainty): Witness {
    const start = unit.span.start + span.start
    const end = unit.span.start + span.end
    return {
        article: article.name,
        span: { start, end },
        quote: article.text.slice(start, end),
        sentence: unit.span,
        context: article.text.slice(unit.span.start, unit.span.end),
        certainty,
        headline: unit.kind === "title",
    }
}

export const PLAIN: Certainty = { level: "stated", word: null }

/** Values by key: what is said twice is one value with two witnesses. */
export class StatedSet<T> {
    readonly #values = new Map<string, { value: T; witnesses: Witness[] }>()
    readonly #keyOf: (value: T) => string
    readonly #merge: (kept: T, other: T) => T

    /** @param merge which of two values under one key is kept; the first without it */
    constructor(keyOf: (value: T) => string, merge: (kept: T, other: T) => T = (kept) => kept) {
        this.#keyOf = keyOf
        this.#merge = merge
    }

    add(value: T, witness: Witness): void {
        const key = this.#keyOf(value)
        const known = this.#values.get(key)
        if (known === undefined) {
            this.#values.set(key, { value, witnesses: [witness] })
            return
        }
        known.value = this.#merge(known.value, value)
        if (known.witnesses.length < WITNESSES_LIMIT && !known.witnesses.some((other) => sameWitness(other, witness)))
            known.witnesses.push(witness)
    }

    list(): Stated<T>[] {
        return [...this.#values.values()]
    }
}

export function sameWitness(a: Witness, b: Witness): boolean {
    return a.article === b.article && a.span.start === b.span.start && a.span.end === b.span.end
}
