/** Words behind an operand: they join it to what follows, start a clause, or end what the operand stood in. */
import type { Token } from "./token.ts"
import { wordClassOf } from "./known-words.ts"
import { endFrame } from "./walk-bracket.ts"
import { startQuery, weighQuery } from "./walk-query.ts"
import { addOperand, compare, endCondition } from "./walk-side.ts"
import { complete, joint, mark, topFrame, type Handler, type WalkState } from "./walk-state.ts"
import { startStatement } from "./walk-statement.ts"
import { SECOND_WORDS, STATEMENTS, type WordClass } from "./words.data.ts"

const HANDLERS: Readonly<Record<WordClass, Handler>> = {
    logic: readLogic,
    not: stay,
    compare: readComparison,
    arithmetic: expectOperand,
    "set-operation": readSetOperation,
    select: readLateSelect,
    clause: readClause,
    postfix: readPostfix,
    prefix: readLateWord,
    literal: readLateWord,
    case: readLateWord,
    when: readBranch,
    end: endCase,
    as: readAs,
}

/** Words behind the number of FETCH. */
const FETCHED: ReadonlySet<string> = new Set(["row", "rows", "only", "with", "ties", "percent"])

export function readKeyword(state: WalkState, token: Token): void {
    // ORDER BY x NULLS FIRST; FETCH FIRST 1 ROW ONLY.
    if (state.last?.word === "nulls" || (state.clause === "fetch" && FETCHED.has(token.word))) return
    if (SECOND_WORDS.get(state.last?.word ?? "")?.has(token.word) === true) {
        if (token.word === "time") state.zoned = state.last?.word === "at"
        if (token.word === "zone" && state.zoned) expectOperand(state)
        return
    }
    const wordClass = wordClassOf(token.word)
    if (wordClass === undefined) readLateWord(state, token)
    else HANDLERS[wordClass](state, token)
}

/** `x NOT LIKE y`: the operator is still to come. */
function stay(): void {
    // Nothing changes.
}

function expectOperand(state: WalkState): void {
    state.path = ""
    state.expect = "operand"
}

export function readLogic(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    expectOperand(state)
    if (frame.between && token.word === "and") {
        frame.between = false
        return
    }
    endCondition(state, token.start)
    joint(state, "logic")
    mark(state, "logic", token.end)
    state.joined = true
    frame.joined = true
}

function readComparison(state: WalkState, token: Token): void {
    joint(state, "comparison")
    compare(state)
    expectOperand(state)
    if (token.word === "between") topFrame(state).between = true
}

function readSetOperation(state: WalkState, token: Token): void {
    endCondition(state, token.start)
    joint(state, "set-operation")
    state.path = ""
    state.expect = "query"
}

function readClause(state: WalkState, token: Token): void {
    if (token.word === "to" && state.last?.word === "similar") return readComparison(state, token)
    endCondition(state, token.start)
    joint(state, "clause")
    mark(state, "clause", token.end)
    // ORDER and GROUP are clauses with their BY only: see readEarlyClause.
    state.clause = token.word
    complete(state, token.word, token.end)
    expectOperand(state)
    const inQuery = token.word === "where" || token.word === "limit" || token.word === "having"
    if (inQuery) weighQuery(state, "names", token.end)
    if (token.word === "having") mark(state, "having", token.end)
}

function readPostfix(state: WalkState, token: Token): void {
    if (token.word === "isnull" || token.word === "notnull") {
        joint(state, "comparison")
        compare(state)
        addOperand(state, true)
        if (state.joined) mark(state, "condition", token.end)
    }
    // LEFT(…) and RIGHT(…) in a statement that is not followed are calls; OVER (…) looks like one everywhere.
    state.path = topFrame(state).loose || token.word === "over" ? token.word : ""
}

function readAs(state: WalkState): void {
    // `CAST(1 AS int)`: a type, and no alias.
    if (topFrame(state).call !== "cast") joint(state, "alias")
    state.expect = "alias"
}

/** WHEN, THEN and ELSE of a CASE; outside one they are the words of a statement that is not followed. */
function readBranch(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    if (frame.kind !== "case" && !frame.loose && !state.conditional) {
        state.expect = "broken"
        return
    }
    endCondition(state, token.start)
    expectOperand(state)
}

function endCase(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    if (frame.kind !== "case") {
        state.expect = frame.loose || state.conditional ? "operator" : "broken"
        return
    }
    // CASE over constants alone is a decision nobody needs.
    if (frame.constant) frame.decides = true
    endFrame(state, token.start)
    state.path = ""
}

/** A query where none is expected: behind the condition of an IF, or in a statement that is not followed. */
function readLateSelect(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    if (frame.loose || state.conditional || state.path === "if()") {
        startQuery(state, frame.kind === "top" ? "stacked" : "subquery", token.end)
    } else state.expect = "broken"
}

/** A word where none is expected: an alias, or a statement that Transact-SQL needs no semicolon for. */
function readLateWord(state: WalkState, token: Token): void {
    if (STATEMENTS.has(token.word) && topFrame(state).kind !== "case") {
        endCondition(state, token.start)
        joint(state, "statement")
        if (state.separatedAt < 0) {
            state.separatedAt = token.start
            state.implicit = true
        }
        return startStatement(state, token)
    }
    readBeside(state, token)
    state.path = token.word
}

/** An alias of a query, or a word of a statement whose grammar is not followed. */
export function readBeside(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    // Behind FROM the query may be the application's own: `" FROM people p -- `.
    const inQuery = frame.role !== null || state.clause === "from" || state.clause === "join"
    const alias = inQuery && !frame.aliased && token.kind !== "number" && token.kind !== "other"
    if (token.kind === "other" || (!alias && !frame.loose)) {
        state.expect = "broken"
        return
    }
    frame.aliased = true
    if (frame.loose) state.path = token.word
    complete(state, token.word, token.end)
}
