/** Statements: what stands behind a semicolon, at the start of a value, or, in Transact-SQL, behind any other statement. */
import type { Token } from "./token.ts"
import { readAside, startAside } from "./walk-aside.ts"
import { onOperand } from "./walk-operand.ts"
import { startQuery } from "./walk-query.ts"
import { isStacked, mark, markStatement, topFrame, type WalkState } from "./walk-state.ts"
import { wordClassOf } from "./known-words.ts"
import { PLAIN_VERBS, STATEMENTS } from "./words.data.ts"

/** Statements that hold other statements: `IF 1=1 WAITFOR …`, `BEGIN …`. */
const CONDITIONALS: ReadonlySet<string> = new Set(["if", "while", "begin", "else", "declare"])

/** Verbs that are statements by themselves: a semicolon may follow at once. */
const OBJECTLESS: ReadonlySet<string> = new Set(["abort", "begin", "checkpoint", "commit", "end", "rollback"])

export function onStatement(state: WalkState, token: Token): void {
    if (token.kind === "semicolon") return
    if (token.kind === "open") {
        state.verb = "("
        return onOperand(state, token)
    }
    if (token.kind !== "word") {
        state.expect = "broken"
        return
    }
    if (token.word === "table" && isStacked(state)) {
        startQuery(state, "stacked table", token.end)
        state.clause = "from"
        return
    }
    if (isAside(state, token.word)) return startAside(state, token.word)
    const plainVerb = isPlainVerb(state, token.word)
    if (plainVerb) mark(state, "stacked-verb", token.end)
    if (STATEMENTS.has(token.word)) return startStatement(state, token)
    if (wordClassOf(token.word) === "select") return startSelect(state, token)
    if (CONDITIONALS.has(token.word)) return startConditional(state, token)
    if (plainVerb || token.word === "with" || token.word === "update" || token.word === "explain")
        return startLoose(state, token)
    // A call or an expression behind a semicolon is JavaScript or prose, unless the function is SQL's own.
    onOperand(state, token)
    state.verb = "?"
}

/** Behind the semicolon of a value that closed a string; elsewhere such a word is prose. */
function isPlainVerb(state: WalkState, word: string): boolean {
    return isStacked(state) && state.context !== "plain" && PLAIN_VERBS.has(word)
}

const NEVER_ASIDE: ReadonlySet<string> = new Set([...STATEMENTS.keys(), "values"])

/** In a value read as it is, such a word is no statement yet, where none of the tables tells of one. */
function isAside(state: WalkState, word: string): boolean {
    return isStacked(state) && state.context === "plain" && PLAIN_VERBS.has(word) && !NEVER_ASIDE.has(word)
}

function startSelect(state: WalkState, token: Token): void {
    startQuery(state, isStacked(state) ? "stacked" : "statement", token.end)
}

function startConditional(state: WalkState, token: Token): void {
    state.conditional = true
    state.verb = token.word
    if (token.word === "if") {
        onOperand(state, token)
        state.expect = "prefixed"
        return
    }
    state.expect = token.word === "while" ? "operand" : "statement"
}

function startLoose(state: WalkState, token: Token): void {
    state.verb = token.word
    topFrame(state).loose = true
    state.expect = OBJECTLESS.has(token.word) ? "operator" : "operand"
}

export function startStatement(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    frame.role = null
    frame.loose = true
    state.verb = token.word
    state.clause = ""
    state.expect = "object"
}

/** The token behind a verb: decides whether it was one. */
export function onObject(state: WalkState, token: Token): void {
    const needed = STATEMENTS.get(state.verb)
    if (needed === undefined || !isObject(needed, token)) {
        if (isPlainVerb(state, state.verb)) readOn(state, token)
        else if (isStacked(state) && state.context === "plain") passOver(state, token)
        else state.expect = "broken"
        return
    }
    if (!needed.has("()")) markStatement(state, token.end)
    if (state.verb === "waitfor") mark(state, "wait", token.end)
    if (/^(?:xp_|sp_)/.test(token.word)) mark(state, "command", token.end)
    readOn(state, token)
}

function passOver(state: WalkState, token: Token): void {
    startAside(state, state.verb)
    onAside(state, token)
}

/** A token of a statement that is passed over. */
export function onAside(state: WalkState, token: Token): void {
    if (readAside(state, token)) onStatement(state, token)
}

/** What stands behind a verb of the language that is also one of ours: its grammar is not followed. */
function readOn(state: WalkState, token: Token): void {
    state.expect = "operand"
    onOperand(state, token)
    if (token.kind === "word") state.expect = "prefixed"
}

function isObject(needed: ReadonlySet<string>, token: Token): boolean {
    if (token.kind === "string") return needed.has(token.word === "" ? "'" : token.word)
    if (token.kind === "number") return needed.has("9")
    if (token.kind === "variable") return needed.has("@")
    if (token.kind === "open") return needed.has(token.word)
    return needed.has(token.word) || (token.kind === "word" && needed.has("()")) || needed.has(token.word.slice(0, 3))
}
