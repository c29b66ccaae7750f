/** Names that depend on the sign before them: the parts of a path, aliases, the types of casts. */
import type { Token } from "./token.ts"
import { openGroup } from "./walk-bracket.ts"
import { noteCatalogue } from "./walk-operand.ts"
import { CAST_TYPES, GROUP_TYPES, LAST_WORDS, LITERAL_TYPES, TYPES_WITH_LENGTH } from "./types.data.ts"
import { isStacked, mark, markStatement, topFrame, type WalkState } from "./walk-state.ts"

/** `bool 't'`, `pg_catalog.bool 't'`, `"bool" 't'`, `numeric(3,1) '1.0'`: what stands before a string makes it a literal of a type. */
export function isLiteralType({ kind, word }: Token, path: string): boolean {
    if (kind === "close") return path.endsWith("()") && TYPES_WITH_LENGTH.has(path.slice(0, -2))
    return (kind === "word" || kind === "name") && (LITERAL_TYPES.has(word) || LAST_WORDS.has(word))
}

/** A word behind a dot; two dots skip the schema (`master..sysobjects`). */
export function onMember(state: WalkState, token: Token): void {
    if (token.kind === "dot") return
    if (token.kind === "operator" && token.word === "*") {
        state.path = ""
        state.expect = "operator"
        return
    }
    if (token.kind !== "word" && token.kind !== "name") {
        state.expect = "broken"
        return
    }
    // Two parts tell a function or a table; a longer path must not grow with every dot.
    state.path = `${state.path.slice(state.path.lastIndexOf(".") + 1)}.${token.word}`
    if (state.verb.startsWith("exec") && /^(?:xp|sp)_/.test(token.word)) mark(state, "command", token.end)
    state.expect = "operator"
    noteCatalogue(state, token)
}

const QUERIES: ReadonlySet<string> = new Set(["select", "table", "values", "with", "insert", "update", "delete"])

/** A name behind AS: an alias, or the type of a cast. */
export function onAlias(state: WalkState, token: Token): void {
    if (token.kind === "open") return openGroup(state, token)
    if (token.kind !== "word" && token.kind !== "name" && token.kind !== "string") {
        state.expect = "broken"
        return
    }
    const frame = topFrame(state)
    // `PREPARE a AS TABLE staff`.
    if (state.verb === "prepare" && isStacked(state) && QUERIES.has(token.word)) markStatement(state, token.end)
    frame.aliased = false
    // No other language quotes what stands behind its two colons.
    const type = CAST_TYPES.has(token.word) || token.kind !== "word" || token.word === "pg_catalog"
    const ofGroup = state.castsGroup && (type || GROUP_TYPES.has(token.word))
    if (state.last?.word === "::" && (type || ofGroup)) mark(state, ofGroup ? "group-cast" : "cast", token.end)
    // Should it be a type with a length, the walk takes it for a call and takes this operand back.
    frame.operands += 1
    state.sideBefore = frame.sideConstant
    state.constantBefore = frame.constant
    // Behind the colons stands a type, and in other languages a method of their own: `tokio::time::sleep(d)`.
    state.path = state.last?.word === "::" ? `::${token.word}` : token.word
    state.expect = "operator"
}
