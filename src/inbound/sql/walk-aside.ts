/**
 * Statements behind the semicolon of a value read as it is that are words of prose as well (`1; SET ROLE x; …`): they say
 * nothing, but what stands behind their own semicolon does. A few pairs of words no list of things to do has, and those make
 * a statement of them (`DECLARE c CURSOR FOR SELECT`). Source: the reference of SQL commands of PostgreSQL 17.
 */
import type { Token } from "./token.ts"
import { markStatement, type WalkState } from "./walk-state.ts"

/** Tokens of a statement that is passed over; more are prose, or one that is read for what it is. */
const ASIDE_TOKENS = 8

const QUERIES = "select table values with insert update delete"

/** By verb: a word, and what behind it only the statement has. */
const PAIRS: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> = new Map(
    (
        [
            ["declare", "for", QUERIES],
            ["explain", "analyze", QUERIES],
            ["explain", "analyse", QUERIES],
            ["explain", "verbose", QUERIES],
            ["explain", "(", "analyze analyse verbose costs timing buffers settings format"],
            ["do", "language", "plpgsql sql plperl plperlu plpython3u pltcl plv8"],
            ["copy", "to", "stdout program"],
            ["copy", "from", "stdin program"],
            ["set", "session", "authorization"],
        ] as const
    ).reduce(
        (found, [verb, first, seconds]) =>
            found.set(verb, new Map([...(found.get(verb) ?? []), [first, new Set(seconds.split(" "))]])),
        new Map<string, ReadonlyMap<string, ReadonlySet<string>>>(),
    ),
)

const EXPLAINED: ReadonlySet<string> = new Set(QUERIES.split(" "))

/** The verb itself was read. */
export function startAside(state: WalkState, verb: string): void {
    state.verb = verb
    state.aside = 0
    state.expect = "aside"
}

/**
 * Reads any token, until a semicolon ends the statement.
 *
 * @returns whether the token is the first of the statement that EXPLAIN is about
 */
export function readAside(state: WalkState, token: Token): boolean {
    state.aside += 1
    const told =
        PAIRS.get(state.verb)
            ?.get(state.last?.word ?? "")
            ?.has(token.word) === true
    if (told) markStatement(state, token.end)
    if (state.verb === "explain" && EXPLAINED.has(token.word)) return true
    if (token.kind === "semicolon") state.expect = "statement"
    else if (state.aside > ASIDE_TOKENS) state.expect = "broken"
    return false
}
