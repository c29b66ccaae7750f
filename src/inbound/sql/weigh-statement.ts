/** Weights of queries and statements: joined to the application's own, or standing by themselves. */
import { commentIsIdle, wordingOf } from "./facts.ts"
import { BLOCK, followsNumber, isBroken, isQuotation, WATCH, type Weigh } from "./weigh.ts"

/** A function only attacks call; in a text about it the grammar soon breaks. */
export const weighFunction: Weigh = (facts) => {
    const partOfQuery = facts.bare || !facts.joined
    return isBroken(facts) && partOfQuery ? WATCH : BLOCK
}

export const weighDelay: Weigh = (facts) => {
    if (facts.has("wait")) return BLOCK
    // `sleep(` by itself is half a line of many languages.
    if (!facts.joined && facts.run.ending === "dangling") return WATCH
    return weighFunction(facts)
}

/** Without a semicolon a statement is Transact-SQL, or the first word of a string that code quotes. */
const weighImplicit: Weigh = (facts) => {
    if (!facts.quoted) return followsNumber(facts) ? BLOCK : 0
    if (facts.run.ending === "comment") return BLOCK
    if (isQuotation(facts)) return 0
    return facts.complete && !facts.opening && facts.run.start > 0 ? BLOCK : WATCH
}

export const weighStacked: Weigh = (facts) => {
    if (facts.has("implicit") && !facts.has("stacked")) return weighImplicit(facts)
    // `…'; select x`: too little of a query for a text read as it is.
    if (!facts.has("stacked")) return facts.quoted && !isBroken(facts) ? BLOCK : 0
    const loose = !facts.quoted && !facts.simple && isBroken(facts)
    return facts.bare || loose ? WATCH : BLOCK
}

/** What only a name of a table has: `; TABLE ONLY staff`, `; TABLE "staff"`, `; TABLE public.staff`. */
const QUALIFIED_TABLE = /;[\s(]*table\s*(?:\sonly\b|"|(?<=\s)\w{1,63}\s*\.\s*["a-z_])/i

/**
 * `1; TABLE staff -- `, `x'; TABLE staff -- `: all there is in it. A line of a list (`1;table lamp`) goes on without a comment,
 * and its name is in no quotes and no schema.
 */
export const weighTableStatement: Weigh = (facts) => {
    if (!facts.whole || (!facts.quoted && !facts.simple)) return 0
    if (facts.run.ending === "comment" && commentIsIdle(facts.text, facts.run)) return BLOCK
    if (facts.quoted) return facts.complete && !facts.opening ? BLOCK : 0
    return QUALIFIED_TABLE.test(wordingOf(facts.text)) ? BLOCK : 0
}

/** `x'; VACUUM -- `: a word of prose, but between a closing quote with a semicolon and a comment that swallows the rest. */
export const weighPlainVerb: Weigh = (facts) => {
    if (!facts.quoted || facts.opening || facts.run.ending !== "comment") return 0
    return commentIsIdle(facts.text, facts.run) ? BLOCK : 0
}

export const weighUnion: Weigh = (facts) => {
    if (facts.bare) return WATCH
    if (facts.has("union-values")) return BLOCK
    const numbered = followsNumber(facts) && !isBroken(facts)
    if (facts.has("union-names")) return facts.quoted || facts.complete || numbered ? BLOCK : WATCH
    // "the teachers' union select…": words alone are no query yet.
    if (facts.quoted && (!facts.opening || facts.run.ending === "comment")) return BLOCK
    if (facts.whole && numbered) return BLOCK
    return isBroken(facts) ? 0 : WATCH
}

export const weighSubquery: Weigh = (facts) => {
    const values = facts.has("subquery-values")
    if (facts.bare) return values && !isBroken(facts) ? BLOCK : WATCH
    if (!values && !facts.has("subquery-names")) {
        return facts.has("logic") && (facts.quoted || followsNumber(facts)) ? BLOCK : 0
    }
    if (facts.joined && (facts.quoted || facts.simple || facts.whole)) return BLOCK
    // `CAST((SELECT email FROM staff) AS int)`: the whole value is a query in brackets; who shows one leaves them out.
    if (!facts.quoted && facts.whole && (facts.has("subquery-names") || values)) return BLOCK
    return values && !isBroken(facts) ? BLOCK : WATCH
}

/** `EXISTS(TABLE staff)`, `WITH a AS (TABLE staff)`. */
const ASKED_TABLE = /\b(?:exists|as|materialized)\s{0,8}\(\s{0,8}table\s/i

/** `'||(TABLE staff)||'`, `CAST((TABLE staff) AS int)`, `1 AND (TABLE one) IS NULL`; "see (table below)" is joined to nothing. */
export const weighTable: Weigh = (facts) => {
    if (facts.quoted) return facts.complete && !facts.opening ? BLOCK : 0
    const ended = facts.run.ending === "comment" && commentIsIdle(facts.text, facts.run)
    if (ended && facts.simple && facts.joined) return BLOCK
    const asked = facts.joined && ASKED_TABLE.test(wordingOf(facts.text))
    const used = asked || facts.has("call-value") || (followsNumber(facts) && facts.has("logic"))
    return facts.whole && used ? BLOCK : 0
}

/**
 * A statement by itself breaks out of nothing; a comment at its end, or in its middle for no reason, gives it away, and so
 * does a condition on groups: nobody pastes a report's query without a word about it.
 */
export const weighBareStatement: Weigh = (facts) => {
    if (facts.whole && facts.has("having") && facts.has("condition")) return BLOCK
    if (facts.run.ending === "comment" || (facts.whole && facts.run.evasive)) return BLOCK
    return facts.whole ? WATCH : 0
}

export const weighFileOutput: Weigh = (facts) => (isBroken(facts) ? WATCH : BLOCK)
