import type { Span } from "../../core/span.ts"
import type { Certainty } from "../contract.ts"
import { HEDGES } from "./certainty.data.ts"
import type { Outcome } from "./outcome.ts"

const HEDGE = new RegExp(HEDGES.map(([, words]) => `(${words})`).join("|"), "g")
/** A contrast: what follows speaks of something else. */
const CONTRAST = /(?:た|る|い|だ|です|ます)(?:が|ものの|けれど|一方)、/
const PLAIN: Certainty = { level: "stated", word: null }

/**
 * How sure a sentence is of what stands at `span`: the outcome that follows it, else the one that is the sentence's topic,
 * else a word of certainty that follows, else none: said plainly.
 */
export function certaintyAt(text: string, span: Span, outcomes: readonly Outcome[]): Certainty {
    return outcomeFor(text, span, outcomes)?.certainty ?? hedgeAfter(text, span.end) ?? PLAIN
}

/** The outcome that what stands at `span` shared, or null. */
export function outcomeFor(text: string, span: Span, outcomes: readonly Outcome[]): Outcome | null {
    const following = outcomes.find(({ span: { start } }) => start >= span.end)
    if (following !== undefined && !CONTRAST.test(text.slice(span.end, following.span.start))) return following
    return outcomes.findLast(({ span: { start }, topic }) => topic && start < span.start) ?? null
}

/** The first word of certainty after `at`, up to a contrast. */
export function hedgeAfter(text: string, at: number): Certainty | null {
    const rest = text.slice(at)
    HEDGE.lastIndex = 0
    const match = HEDGE.exec(rest)
    if (match === null || CONTRAST.test(rest.slice(0, match.index))) return null
    const index = match.slice(1).findIndex((group) => group !== undefined)
    const level = HEDGES[index]?.[0]
    if (level === undefined) return null
    return { level, word: match[0].replace(/^[がはもをの、]+/, "") }
}
