/** What may stand behind an operand. */
import { OPERATORS, type OperatorClass } from "./operators.data.ts"
import type { Token } from "./token.ts"
import { close, openCall, openGroup } from "./walk-bracket.ts"
import { noteCatalogue } from "./walk-operand.ts"
import { startQuery, weighQuery } from "./walk-query.ts"
import { addOperand, compare, endCondition } from "./walk-side.ts"
import { joint, mark, topFrame, type WalkState } from "./walk-state.ts"
import { startStatement } from "./walk-statement.ts"
import { STATEMENTS, WORD_CLASSES } from "./words.data.ts"

/** Types of a PostgreSQL cast `x::type`; C++ and PHP write scopes the same way, with other names. */
const CAST_TYPES: ReadonlySet<string> = new Set(
    "int int2 int4 int8 integer bigint smallint numeric decimal real double float text varchar char bool boolean json jsonb date timestamp regclass bytea xml uuid".split(
        " ",
    ),
)

const OPERATOR_CLASSES: ReadonlyMap<string, OperatorClass> = new Map(OPERATORS)

export function onOperator(state: WalkState, token: Token): void {
    switch (token.kind) {
        case "operator":
            return readOperator(state, token)
        case "word":
            return readWord(state, token)
        case "open":
            return readOpen(state, token)
        case "close":
            return close(state, token.end)
        case "comma":
            return readComma(state, token)
        case "dot":
            state.expect = state.path === "" ? "broken" : "member"
            return
        case "semicolon":
            return readSemicolon(state, token)
        case "string":
            return readAdjacentString(state, token)
        default:
            return readBeside(state, token)
    }
}

function readOperator(state: WalkState, token: Token): void {
    const operator = OPERATOR_CLASSES.get(token.word)
    state.expect = "operand"
    if (operator === "logic") return readLogic(state, token)
    if (operator === "compare") {
        joint(state, "comparison")
        compare(state)
    }
    if (operator === "pipes") {
        joint(state, "pipes")
        state.piped = true
    }
    if (token.word === "::") state.expect = "alias"
    if (operator === "pipes" || token.word === "+") mark(state, "concatenation", token.end)
    state.path = ""
}

function readLogic(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    state.path = ""
    state.expect = "operand"
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

function readWord(state: WalkState, token: Token): void {
    switch (WORD_CLASSES.get(token.word)) {
        case "logic":
            return readLogic(state, token)
        case "not":
            return
        case "compare":
            return readComparison(state, token)
        case "arithmetic":
            state.path = ""
            state.expect = "operand"
            return
        case "set-operation":
            return readSetOperation(state, token)
        case "clause":
            return readClause(state, token)
        case "when":
            return readBranch(state, token)
        case "end":
            return endCase(state, token)
        case "as":
            joint(state, "alias")
            state.expect = "alias"
            return
        case "postfix":
            if (token.word === "isnull" || token.word === "notnull") compareWithNull(state, token)
            // left(…) and right(…) in a loose statement are calls.
            state.path = topFrame(state).loose ? token.word : ""
            return
        case "select":
            return readLateSelect(state, token)
        default:
            return readLateWord(state, token)
    }
}

function readComparison(state: WalkState, token: Token): void {
    joint(state, "comparison")
    compare(state)
    state.path = ""
    state.expect = "operand"
    if (token.word === "between") topFrame(state).between = true
}

function compareWithNull(state: WalkState, token: Token): void {
    compare(state)
    addOperand(state, true)
    joint(state, "comparison")
    if (state.joined) mark(state, "condition", token.end)
}

function readSetOperation(state: WalkState, token: Token): void {
    endCondition(state, token.start)
    joint(state, "set-operation")
    state.path = ""
    state.expect = "query"
}

function readClause(state: WalkState, token: Token): void {
    endCondition(state, token.start)
    joint(state, "clause")
    mark(state, "clause", token.end)
    state.clause = token.word
    state.path = ""
    state.expect = "operand"
    if (token.word === "where" || token.word === "limit" || token.word === "having")
        weighQuery(state, "names", token.end)
    if (token.word === "having") mark(state, "having", token.end)
}

/** WHEN, THEN and ELSE of a CASE; outside one they are the words of a loose statement. */
function readBranch(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    if (frame.kind !== "case" && !frame.loose) {
        state.expect = "broken"
        return
    }
    endCondition(state, token.start)
    state.path = ""
    state.expect = "operand"
}

function endCase(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    if (frame.kind !== "case") {
        state.expect = frame.loose ? "operator" : "broken"
        return
    }
    endCondition(state, token.start)
    if (frame.decides) mark(state, "decision", token.end)
    state.frames.pop()
    addOperand(state, frame.constant)
    if (frame.decides) topFrame(state).decides = true
    state.path = ""
}

function readOpen(state: WalkState, token: Token): void {
    if (state.path !== "" && token.word === "(") return openCall(state, token.end)
    const subscript = token.word === "[" || state.path !== ""
    if (!subscript && !topFrame(state).loose) {
        state.expect = "broken"
        return
    }
    openGroup(state)
}

function readComma(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    endCondition(state, token.start)
    joint(state, "comma")
    frame.commas += 1
    mark(state, "comma", token.end)
    state.path = ""
    state.expect = "operand"
}

function readSemicolon(state: WalkState, token: Token): void {
    endCondition(state, token.start)
    joint(state, "statement")
    state.frames.length = 1
    const frame = topFrame(state)
    frame.role = null
    frame.loose = false
    state.clause = ""
    state.path = ""
    state.expect = "statement"
    if (state.separatedAt < 0) state.separatedAt = token.end
}

/** Two strings side by side are one; behind anything else in a query a string may be an alias. */
function readAdjacentString(state: WalkState, token: Token): void {
    const afterString = state.last === null ? state.context !== "plain" : state.last.kind === "string"
    if (afterString) addOperand(state, true)
    else readBeside(state, token)
}

/** An alias of a query, or a word of a statement whose grammar is not followed. */
function readBeside(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    const alias = frame.role !== null && !frame.aliased && token.kind !== "number" && token.kind !== "other"
    if (token.kind === "other" || (!alias && !frame.loose)) {
        state.expect = "broken"
        return
    }
    frame.aliased = true
    if (frame.loose) state.path = token.word
}

/** A word where none is expected: an alias, or a statement that Transact-SQL needs no semicolon for. */
function readLateWord(state: WalkState, token: Token): void {
    if (STATEMENTS.has(token.word) && topFrame(state).kind === "top") {
        endCondition(state, token.start)
        joint(state, "statement")
        if (state.separatedAt < 0) state.separatedAt = token.start
        return startStatement(state, token)
    }
    readBeside(state, token)
    state.path = token.word
}

function readLateSelect(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    if (!frame.loose && !state.conditional && state.path !== "if()") {
        state.expect = "broken"
        return
    }
    startQuery(state, frame.kind === "top" ? "stacked" : "subquery", token.end)
}

/** A word behind a dot. */
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
    state.path = `${state.path}.${token.word}`
    if (/^(?:xp|sp)_/.test(token.word) && state.verb.startsWith("exec")) mark(state, "command", token.end)
    state.expect = "operator"
    noteCatalogue(state, token)
}

/** A name behind AS: an alias, or the type of a cast. */
export function onAlias(state: WalkState, token: Token): void {
    if (token.kind === "open") return openGroup(state)
    if (token.kind !== "word" && token.kind !== "name" && token.kind !== "string") {
        state.expect = "broken"
        return
    }
    const frame = topFrame(state)
    frame.aliased = false
    if (state.last?.word === "::" && CAST_TYPES.has(token.word)) mark(state, "cast", token.end)
    // Should it be a type with a length, the walk takes it for a call and takes this operand back.
    frame.operands += 1
    state.sideBefore = frame.sideConstant
    state.constantBefore = frame.constant
    state.path = token.word
    state.expect = "operator"
}
