/** What may stand where an operand is expected. */
import { CATALOGUE_NAMES } from "./functions.data.ts"
import { UNARY_OPERATORS } from "./operators.data.ts"
import type { Token } from "./token.ts"
import { openGroup, close } from "./walk-bracket.ts"
import { startQuery, weighQuery } from "./walk-query.ts"
import { addOperand } from "./walk-side.ts"
import { DEPTH_LIMIT, mark, topFrame, type WalkState } from "./walk-state.ts"
import { newFrame } from "./frame.ts"
import { STATEMENTS, WORD_CLASSES } from "./words.data.ts"

export function onOperand(state: WalkState, token: Token): void {
    switch (token.kind) {
        case "number":
        case "string":
            return readConstant(state, token)
        case "variable":
            return readVariable(state, token)
        case "name":
            return readName(state, token)
        case "word":
            return readOperandWord(state, token)
        case "open":
            return openGroup(state)
        case "close":
            return closeEmpty(state, token)
        case "operator":
            return readUnary(state, token)
        default:
            state.expect = "broken"
    }
}

function readConstant(state: WalkState, token: Token): void {
    addOperand(state, true)
    state.path = ""
    state.expect = "operator"
    noteShape(state, token.kind === "number" ? "number" : "string")
    const position = state.clause === "order" || state.clause === "group"
    if (position) mark(state, state.clause === "order" ? "order" : "group", token.end)
    else if (state.clause !== "from" || topFrame(state).role === null) weighQuery(state, "values", token.end)
    if (state.clause === "limit") mark(state, "limit", token.end)
    // INTO OUTFILE '…': the word before the string was read as a verb of its own.
    if (state.verb === "outfile" || state.verb === "dumpfile") mark(state, "file-output", token.end)
}

function readVariable(state: WalkState, token: Token): void {
    addOperand(state, false)
    state.path = ""
    state.expect = "operator"
    noteShape(state, "complex")
    if (token.word.startsWith("@@")) {
        mark(state, "server-variable", token.end)
        topFrame(state).decides = true
    }
    weighQuery(state, "values", token.end)
}

/** A word as operand: a name, a literal, or a keyword that itself expects one. */
function readOperandWord(state: WalkState, token: Token): void {
    switch (WORD_CLASSES.get(token.word)) {
        case "not":
            return
        case "prefix":
            return readPrefix(state, token)
        case "literal":
            return readConstant(state, token)
        case "select":
            return readSelect(state, token)
        case "case":
            return openCase(state, token)
        case "when":
            return topFrame(state).kind === "case" ? undefined : readName(state, token)
        case "clause":
            return readEarlyClause(state, token)
        default:
            return readName(state, token)
    }
}

/** A query stands first in its bracket, or in a statement that takes one. */
function readSelect(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    const first = frame.kind !== "top" && frame.operands === 0 && !frame.compared && frame.commas === 0
    if (first) return startQuery(state, "subquery", token.end)
    if (frame.loose) return startQuery(state, state.separatedAt < 0 ? "statement" : "stacked", token.end)
    state.expect = "broken"
}

function openCase(state: WalkState, token: Token): void {
    weighQuery(state, "values", token.end)
    if (state.frames.length >= DEPTH_LIMIT) state.expect = "broken"
    else state.frames.push(newFrame("case"))
}

/** `date '2020-…'`, `interval 1 day`, but also a column called `date`: either way an operand stands or follows. */
function readPrefix(state: WalkState, token: Token): void {
    readName(state, token)
    state.expect = "prefixed"
}

/** Clause words that may stand where an operand could: `trim(both from …)`, `into outfile '…'`, `values (…)`. */
function readEarlyClause(state: WalkState, token: Token): void {
    const early = token.word === "from" || token.word === "values" || token.word === "by" || token.word === "into"
    if (!early && state.clause !== "into") return readName(state, token)
    if (token.word !== "by") state.clause = token.word
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
    if (state.clause === "procedure" && token.word === "analyse") mark(state, "procedure", token.end)
    if (state.clause === "from" || state.clause === "where") weighQuery(state, "names", token.end)
    if (token.open !== "") state.path = ""
}

export function noteCatalogue(state: WalkState, token: Token): void {
    if (!CATALOGUE_NAMES.has(state.path) && !CATALOGUE_NAMES.has(token.word)) return
    mark(state, "catalogue", token.end)
    weighQuery(state, "values", token.end)
}

function readUnary(state: WalkState, token: Token): void {
    if (token.word === "*") {
        addOperand(state, false)
        weighQuery(state, "names", token.end)
        state.expect = "operator"
        state.path = ""
        return
    }
    if (!UNARY_OPERATORS.has(token.word)) state.expect = "broken"
}

/** `f()`, and the bracket of the application's own statement before anything was read. */
function closeEmpty(state: WalkState, token: Token): void {
    const frame = topFrame(state)
    const empty = frame.operands === 0 && !frame.compared && frame.commas === 0
    if (frame.kind === "call" && empty) return close(state, token.end)
    state.expect = "broken"
}

/** What stands before the first joint, as far as it matters: a number stays one through arithmetic. */
export function noteShape(state: WalkState, shape: "number" | "string" | "word" | "complex"): void {
    if (state.prefix !== null) return
    if (state.shape === "none") state.shape = shape
    else if (shape !== "number" || state.shape === "string") state.shape = "complex"
}

/** Whether a word starts a statement. */
export function isVerb(word: string): boolean {
    return STATEMENTS.has(word) || WORD_CLASSES.get(word) === "select"
}
