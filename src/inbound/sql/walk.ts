/**
 * Reads a text as SQL from one place, for as long as it is SQL. A small automaton over "an operand is expected" and "an
 * operator is expected", with a stack of brackets: it follows the expression grammar that all products share, knows which
 * word continues what, and stops at the first token that no product accepts there. Prose stops it within a word or two:
 * two names side by side are no expression. What it met on the way are marks; techniques.data.ts weighs them.
 * Errs towards stopping late in statements, whose grammar it does not follow, and towards stopping early in expressions.
 */
import { STEPS_OF } from "../limits.data.ts"
import type { Work } from "../work.ts"
import type { Breakout } from "./breakouts.ts"
import { wordClassOf } from "./known-words.ts"
import { SqlLexer } from "./lexer.ts"
import type { Ending, Mark, Run } from "./run.ts"
import type { Token, TokenKind } from "./token.ts"
import { endFrame, openCall, openGroup } from "./walk-bracket.ts"
import { onOperand, UNARY_RUN } from "./walk-operand.ts"
import { onAlias, onMember } from "./walk-member.ts"
import { onOperator } from "./walk-operator.ts"
import { startQuery } from "./walk-query.ts"
import { endCondition } from "./walk-side.ts"
import { isStacked, mark, newWalk, topFrame, type Expect, type Handler, type WalkState } from "./walk-state.ts"
import { onAside, onObject, onStatement } from "./walk-statement.ts"
import { STATEMENTS, type WordClass } from "./words.data.ts"

/**
 * Tokens of one reading. The longest statement of an application that we know has some thousand; a number list may go on,
 * everything else of this length is judged by its length (`endless`). Holds a hostile value to some 30 ms.
 */
export const TOKEN_LIMIT = 65_536

/** Tokens between two entries into the books. */
const SPENT_AT_ONCE = 256

/** @param work every token is spent there */
export function walk(text: string, breakout: Breakout, work: Work): Run {
    const walking = new Walk(text, breakout)
    let run = walking.advance(work)
    while (run === null) run = walking.advance(work)
    return run
}

/** A reading that can rest between two entries into the books. */
export class Walk {
    readonly #lexer: SqlLexer
    readonly #state: WalkState
    #tokens = 0
    #onlyCloses = true
    /** The next to be read. */
    #token: Token

    constructor(text: string, { from, start, context, dialect }: Breakout) {
        this.#lexer = new SqlLexer(text, from, dialect)
        this.#state = newWalk(context, start)
        this.#token = this.#lexer.next()
    }

    /**
     * Reads on, to the end or the next entry into the books.
     *
     * @returns null: there is more
     */
    advance(work: Work): Run | null {
        const lexer = this.#lexer
        const state = this.#state
        let tokens = this.#tokens
        let onlyCloses = this.#onlyCloses
        let token = this.#token
        while (token.kind !== "end" && !isTrailingQuote(state, token, lexer.text)) {
            if (tokens >= TOKEN_LIMIT && !isList(state))
                return finish(state, lexer, token, { tokens, onlyCloses }, true)
            HANDLERS[state.expect](state, token)
            if (state.expect === "broken") break
            tokens += 1
            if (tokens % SPENT_AT_ONCE === 0) work.spend(SPENT_AT_ONCE * STEPS_OF.sqlToken)
            onlyCloses &&= token.kind === "close"
            state.last = token
            token = lexer.next()
            if (tokens % SPENT_AT_ONCE !== 0) continue
            this.#tokens = tokens
            this.#onlyCloses = onlyCloses
            this.#token = token
            return null
        }
        work.spend(STEPS_OF.sqlReading + (tokens % SPENT_AT_ONCE) * STEPS_OF.sqlToken)
        return finish(state, lexer, token, { tokens, onlyCloses })
    }
}

const LIST_MARKS: ReadonlySet<Mark> = new Set(["comma", "arithmetic"])

/** Nothing but values, commas and the dashes or slashes of dates so far: data, however long. */
function isList(state: WalkState): boolean {
    if (state.context !== "plain" || state.marks.size > LIST_MARKS.size) return false
    // Asked for each token of a long text.
    for (const kind of state.marks.keys()) if (!LIST_MARKS.has(kind)) return false
    return true
}

/** A lone quote at the very end, where an operator is expected: the application's closing quote will be the odd one. */
function isTrailingQuote(state: WalkState, token: Token, text: string): boolean {
    const lone = token.open !== "" && token.end - token.start === 1 && token.end === text.length
    return lone && state.expect === "operator" && state.last !== null && state.last.kind !== "string"
}

const HANDLERS: Readonly<Record<Expect, Handler>> = {
    start: onStart,
    operand: onOperand,
    operator: onOperator,
    statement: onStatement,
    object: onObject,
    query: onQuery,
    select: onSelect,
    prefixed: onPrefixed,
    member: onMember,
    alias: onAlias,
    label: onLabel,
    aside: onAside,
    broken: () => undefined,
}

const CONTINUING: ReadonlySet<WordClass> = new Set(["logic", "compare", "set-operation", "clause"])
/** Words that begin a statement, and are no verb of the tables. */
const FIRST_WORDS: ReadonlySet<string> = new Set(["update", "with", "begin", "while", "if"])
const LEADING_OPERATORS: ReadonlySet<string> = new Set(["+", "-", "!", "~", "@"])

function onStart(state: WalkState, token: Token): void {
    state.expect = "operand"
    if (token.kind === "word") {
        const wordClass = wordClassOf(token.word)
        if (wordClass !== undefined && CONTINUING.has(wordClass)) return onOperator(state, token)
        if (wordClass === "select" || STATEMENTS.has(token.word)) return onStatement(state, token)
        return FIRST_WORDS.has(token.word) ? onStatement(state, token) : onOperand(state, token)
    }
    const leading = token.kind === "operator" && !LEADING_OPERATORS.has(token.word) && !UNARY_RUN.test(token.word)
    if (leading || token.kind === "close" || token.kind === "comma" || token.kind === "semicolon") {
        return onOperator(state, token)
    }
    onOperand(state, token)
}

function onQuery(state: WalkState, token: Token): void {
    if (token.kind === "open") {
        openGroup(state, token)
        state.expect = "query"
        return
    }
    const word = token.kind === "word" ? token.word : ""
    if (word === "all" || word === "distinct" || word === "distinctrow" || word === "unique") return
    if (word === "with") {
        startQuery(state, "union", token.end)
        topFrame(state).loose = true
        return
    }
    if (word === "select" || word === "values" || word === "table") {
        startQuery(state, "union", token.end)
        if (word !== "select") state.clause = word === "table" ? "from" : word
        return
    }
    state.expect = "broken"
}

/** A bracket where none belongs, e.g. `1 (SELECT …)`: only a query in it is worth reading. */
function onSelect(state: WalkState, token: Token): void {
    if (token.kind === "word" && token.word === "select") onOperand(state, token)
    else state.expect = "broken"
}

/** The word behind `{` says nothing; anything else is the operand already. */
function onLabel(state: WalkState, token: Token): void {
    state.expect = "operand"
    if (token.kind !== "word") onOperand(state, token)
}

const PREFIXED_KINDS: ReadonlySet<TokenKind> = new Set(["number", "string", "name", "variable", "open"])
const NOT_A_PREFIXED: ReadonlySet<WordClass> = new Set([
    "logic",
    "compare",
    "arithmetic",
    "set-operation",
    "clause",
    "as",
])

function onPrefixed(state: WalkState, token: Token): void {
    const wordClass = token.kind === "word" ? wordClassOf(token.word) : undefined
    if (token.kind === "open" && token.word === "(") return openCall(state, token.end)
    const behind = wordClass !== undefined && NOT_A_PREFIXED.has(wordClass)
    // A bracket other than `(` opens the elements of ARRAY[…].
    const operand = token.kind === "word" ? !behind : PREFIXED_KINDS.has(token.kind)
    state.expect = operand ? "operand" : "operator"
    if (!operand) return onOperator(state, token)
    const frame = topFrame(state)
    frame.operands -= 1
    frame.sideConstant = state.sideBefore
    frame.constant = state.constantBefore
    onOperand(state, token)
}

function finish(
    state: WalkState,
    lexer: SqlLexer,
    token: Token,
    counted: Pick<Run, "tokens" | "onlyCloses">,
    endless = false,
): Run {
    const ending = endless ? "endless" : endingOf(state, lexer, token)
    const end = ending === "broken" || endless ? token.start : lexer.text.length
    // The application's own text closes what is open: conditions in every open bracket end here.
    // SHUTDOWN needs no object.
    if (state.expect === "object" && state.verb === "shutdown" && isStacked(state)) mark(state, "stacked", end)
    // A bracket that was never closed still counts with what it held.
    while (state.frames.length > 1) endFrame(state, end)
    endCondition(state, end)
    return {
        context: state.context,
        start: state.start,
        end,
        ending,
        openQuote: state.last?.open ?? "",
        prefix: state.prefix ?? state.shape,
        firstJoint: state.firstJoint,
        ...counted,
        commentStart: lexer.commentStart,
        comments: lexer.comments,
        evasive: lexer.evasive,
        noisy: lexer.noisy,
        marks: state.marks,
    }
}

const ENDED: ReadonlySet<Expect> = new Set(["operator", "statement", "aside"])

function endingOf(state: WalkState, lexer: SqlLexer, token: Token): Ending {
    if (state.expect === "broken") return "broken"
    if (token.kind !== "end") return "text"
    if (lexer.ending !== "text") return lexer.ending
    return ENDED.has(state.expect) ? "text" : "dangling"
}
