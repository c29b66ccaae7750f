/** What may stand behind an operand. */
import { OPERATORS, type OperatorClass } from "./operators.data.ts"
import type { Token, TokenKind } from "./token.ts"
import { close, forgetWord, openCall, openGroup } from "./walk-bracket.ts"
import { isLiteralType } from "./walk-member.ts"
import { readBeside, readKeyword, readLogic } from "./walk-keyword.ts"
import { addOperand, compare, endCondition } from "./walk-side.ts"
import { complete, joint, mark, topFrame, type Handler, type WalkState } from "./walk-state.ts"

const OPERATOR_CLASSES: ReadonlyMap<string, OperatorClass> = new Map(OPERATORS)

const HANDLERS: Readonly<Record<TokenKind, Handler>> = {
    number: readBeside,
    string: readAdjacentString,
    word: readKeyword,
    name: readBeside,
    variable: readVariable,
    operator: readOperator,
    open: readOpen,
    close: readClose,
    comma: readComma,
    dot: readDot,
    semicolon: readSemicolon,
    other: readOther,
    end: readBeside,
}

export function onOperator(state: WalkState, token: Token): void {
    HANDLERS[token.kind](state, token)
}

function readOperator(state: WalkState, token: Token): void {
    // `FROM staff *`: with the tables that inherit from it.
    if (token.word === "*" && state.clause === "from" && isTable(state)) return
    const operator = OPERATOR_CLASSES.get(token.word)
    if (operator === "logic") return readLogic(state, token)
    if (operator === "compare") {
        joint(state, "comparison")
        compare(state)
        // "update the set of rules" is no statement before something is assigned.
        if (state.clause === "set") complete(state, token.word, token.end)
    }
    if (operator === "pipes") {
        joint(state, "pipes")
        state.piped = true
    }
    // `(1=1)*5`: the truth of a comparison taken for a number.
    if (operator === "arithmetic" && state.comparedGroup && state.last?.kind === "close")
        mark(state, "decision", token.end)
    if (operator === "arithmetic") mark(state, "arithmetic", token.end)
    if (operator === "pipes" || token.word === "+") mark(state, "concatenation", token.end)
    state.path = ""
    if (token.word === "::") state.castsGroup = state.last?.kind === "close"
    state.expect = token.word === "::" ? "alias" : "operand"
}

/** The last token named one: not an argument of a call that stands there. */
function isTable(state: WalkState): boolean {
    const { kind, role } = topFrame(state)
    const last = state.last?.kind
    return (kind !== "call" || role !== null) && (last === "word" || last === "name" || last === "string")
}

/**
 * A bracket behind a name is a call. Behind any other operand it is no SQL, but tools send `1 (SELECT …)`, so that a query
 * in it is still read.
 */
function readOpen(state: WalkState, token: Token): void {
    if (state.path !== "" && token.word === "(") return openCall(state, token.end)
    openGroup(state, token)
    if (token.word === "(" && !topFrame(state).loose) state.expect = "select"
}

/** A curly bracket nobody opened is JavaScript's; `)` and `]` may close the application's own. */
function readClose(state: WalkState, token: Token): void {
    if (token.word === "}" && state.frames.length === 1) state.expect = "broken"
    else close(state, token.end)
}

function readComma(state: WalkState, token: Token): void {
    endCondition(state, token.start)
    joint(state, "comma")
    topFrame(state).commas += 1
    mark(state, "comma", token.end)
    state.path = ""
    state.expect = "operand"
}

/** Behind a bracket as well: `(people).id` is a column of a whole row to PostgreSQL. */
function readDot(state: WalkState): void {
    state.expect = state.path !== "" || state.last?.word === ")" ? "member" : "broken"
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

const BOUNDS: ReadonlySet<TokenKind> = new Set(["number", "string", "close"])

/** `x[1:2]`: the bounds of a slice of an array. */
function readOther(state: WalkState, token: Token): void {
    const slice = topFrame(state).call === "[" && BOUNDS.has(state.last?.kind ?? "end")
    if (slice && token.word === ":") state.expect = "operand"
    else readBeside(state, token)
}

/** `a @@ b`: PostgreSQL's search in a text; elsewhere a variable where none is expected. */
function readVariable(state: WalkState, token: Token): void {
    if (token.word === "@@") readOperator(state, token)
    else readBeside(state, token)
}

/** `, version() "x`: the application's own quote closes the name of what was asked for. */
function isLastAlias(state: WalkState, token: Token): boolean {
    return state.context === "double" && token.open === '"' && state.frames.length === 1 && state.last?.kind === "close"
}

/** Two strings side by side are one, `bool 't'` is a literal; behind anything else in a query a string may be an alias. */
function readAdjacentString(state: WalkState, token: Token): void {
    if (state.last !== null && isLiteralType(state.last, state.path)) {
        if (state.last.kind !== "close") forgetWord(state)
        addOperand(state, true)
        mark(state, "typed-literal", token.end)
        state.path = ""
        return
    }
    if (state.last?.word === "similar") return addOperand(state, true)
    if (isLastAlias(state, token)) return
    const afterString = state.last === null ? state.context !== "plain" : state.last.kind === "string"
    if (afterString) addOperand(state, true)
    else readBeside(state, token)
}
