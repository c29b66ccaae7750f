/** What may stand where an operand is expected. */
import { SERVER_VARIABLES } from "./functions.data.ts"
import { isCatalogue, isSessionWord, wordClassOf } from "./known-words.ts"
import { UNARY_OPERATORS } from "./operators.data.ts"
import type { Token, TokenKind } from "./token.ts"
import { openGroup, close } from "./walk-bracket.ts"
import { startQuery, weighQuery } from "./walk-query.ts"
import { isFirst, openBlock, openNamedQueries, openTable } from "./walk-first.ts"
import { addOperand } from "./walk-side.ts"
import { DEPTH_LIMIT, mark, topFrame, type Handler, type WalkState } from "./walk-state.ts"
import { newFrame } from "./frame.ts"
import type { WordClass } from "./words.data.ts"

const HANDLERS: Readonly<Record<TokenKind, Handler>> = {
    number: readConstant,
    string: readConstant,
    word: readOperandWord,
    name: readName,
    variable: readVariable,
    operator: readUnary,
    open: (state, token) => openGroup(state, token),
    close: closeEmpty,
    comma: stop,
    dot: stop,
    semicolon: stop,
    other: stop,
    end: stop,
}

/** A keyword as operand. Words that compare or stand behind an operand may be the name of a function: `LEFT(…)`. */
const WORD_HANDLERS: Readonly<Record<WordClass, Handler>> = {
    logic: stop,
    not: stay,
    compare: readName,
    arithmetic: readName,
    "set-operation": stop,
    select: readSelect,
    clause: readEarlyClause,
    postfix: readName,
    prefix: readPrefix,
    literal: readConstant,
    case: openCase,
    when: readWhen,
    end: stop,
    as: stop,
}

export function onOperand(state: WalkState, token: Token): void {
    HANDLERS[token.kind](state, token)
}

function readOperandWord(state: WalkState, token: Token): void {
    const wordClass = wordClassOf(token.word)
    if (token.word === "begin" && isFirst(state)) return openBlock(state)
    if (token.word === "with" && isFirst(state)) return openNamedQueries(state)
    if (token.word === "table" && isFirst(state)) return openTable(state, token)
    if (token.word === "values" && isFirst(state)) return startQuery(state, "subquery", token.end)
    if (wordClass === undefined) readName(state, token)
    else WORD_HANDLERS[wordClass](state, token)
}

function stop(state: WalkState): void {
    state.expect = "broken"
}

function stay(): void {
    // NOT before an operand: the operand is still to come.
}

/** The first WHEN of a CASE. */
function readWhen(state: WalkState, token: Token): void {
    if (topFrame(state).kind !== "case") readName(state, token)
}

function readConstant(state: WalkState, token: Token): void {
    addOperand(state, true)
    const frame = topFrame(state)
    frame.number ||= token.kind === "number"
    frame.counted ||= token.kind === "number"
    state.path = ""
    state.expect = "operator"
    noteShape(state, token.kind === "number" ? "number" : "string")
    const position = state.clause === "order by" || state.clause === "group by"
    if (position) mark(state, state.clause === "order by" ? "order" : "group", token.end)
    else if (state.clause !== "from" || frame.role === null) weighQuery(state, "values", token.end)
    // `FROM "staff"`: a name in the quotes of the standard.
    else if (token.kind === "string") weighQuery(state, "names", token.end)
    if (state.clause === "limit") mark(state, "limit", token.end)
    // INTO OUTFILE '…': the word before the string was read as a verb of its own.
    if (state.verb === "outfile" || state.verb === "dumpfile") mark(state, "file-output", token.end)
}

function readVariable(state: WalkState, token: Token): void {
    addOperand(state, false)
    state.path = ""
    state.expect = "operator"
    noteShape(state, "word")
    const name = token.word.startsWith("@@") ? token.word.replace(/^@@(?:global\.|session\.)?/, "") : ""
    if (SERVER_VARIABLES.has(name)) {
        mark(state, "server-variable", token.end)
        topFrame(state).decides = true
    }
    weighQuery(state, "values", token.end)
}

/** A query stands first in its bracket, or in a statement that takes one. */
function readSelect(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    if (isFirst(state)) return startQuery(state, "subquery", token.end)
    if (frame.loose) return startQuery(state, state.separatedAt < 0 ? "statement" : "stacked", token.end)
    state.expect = "broken"
}

function openCase(state: WalkState, token: Token): void {
    weighQuery(state, "values", token.end)
    if (state.frames.length >= DEPTH_LIMIT) state.expect = "broken"
    else state.frames.push(newFrame("case", "", topFrame(state)))
}

/** `date '2020-…'`, `interval 1 day`, but also a column called `date`: either way an operand stands or follows. */
function readPrefix(state: WalkState, token: Token): void {
    // `IS DISTINCT FROM`: one comparison of words, its operand still to come.
    if (token.word === "distinct" && (state.last?.word === "is" || state.last?.word === "not")) return
    readName(state, token)
    state.expect = "prefixed"
}

/** Clause words that may stand where an operand could: `trim(both from …)`, `into outfile '…'`, `values (…)`. */
function readEarlyClause(state: WalkState, token: Token): void {
    if (token.word === "where" && topFrame(state).call === "filter" && isFirst(state)) return
    if (token.word === "from" && state.last?.word === "distinct") return
    const early = token.word === "from" || token.word === "values" || token.word === "by" || token.word === "into"
    if (!early && state.clause !== "into") return readName(state, token)
    const sorted = state.clause === "order" || state.clause === "group"
    if (token.word !== "by") state.clause = token.word
    else if (sorted) state.clause = `${state.clause} by`
    else readName(state, token)
}

export function readName(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    if (state.clause === "into" && (token.word === "outfile" || token.word === "dumpfile")) {
        state.verb = token.word
        return
    }
    state.sideBefore = frame.sideConstant
    state.constantBefore = frame.constant
    addOperand(state, false)
    state.path = token.word
    state.expect = "operator"
    noteShape(state, "word")
    noteCatalogue(state, token)
    if (isSessionWord(token.word)) noteSession(state, token)
    if (state.clause === "procedure" && token.word === "analyse") mark(state, "procedure", token.end)
    if (state.clause === "from" || state.clause === "where") weighQuery(state, "names", token.end)
    if (token.open !== "") state.path = ""
}

export function noteCatalogue(state: WalkState, token: Token): void {
    if (!isCatalogue(state.path, token.word)) return
    mark(state, "catalogue", token.end)
    weighQuery(state, "values", token.end)
}

function noteSession(state: WalkState, token: Token): void {
    mark(state, "session-word", token.end)
    weighQuery(state, "values", token.end)
}

/** `~~1`, which elsewhere compares: several signs before one operand. */
export const UNARY_RUN: RegExp = /^[-+~!@]+$/

function readUnary(state: WalkState, token: Token): void {
    if (token.word === "*") {
        addOperand(state, false)
        weighQuery(state, "names", token.end)
        state.expect = "operator"
        state.path = ""
        return
    }
    // `ORDER BY id USING <`.
    if (state.last?.word === "using" && state.clause === "using") state.expect = "operator"
    else if (!UNARY_OPERATORS.has(token.word) && !UNARY_RUN.test(token.word)) state.expect = "broken"
}

/** `f()`, and the bracket of the application's own statement before anything was read. */
function closeEmpty(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    const empty = frame.operands === 0 && !frame.compared && frame.commas === 0
    // `(SELECT)`: to PostgreSQL a query of no columns.
    const query = frame.role === "subquery" && state.last?.word === "select"
    if ((frame.kind === "call" || query) && empty) return close(state, token.end)
    state.expect = "broken"
}

/** What stands before the first joint, as far as it matters: a number stays one through arithmetic. */
export function noteShape(state: WalkState, shape: "number" | "string" | "word" | "complex"): void {
    if (state.prefix !== null) return
    if (state.shape === "none") state.shape = shape
    else if (shape !== "number" && shape !== state.shape) state.shape = "complex"
}
