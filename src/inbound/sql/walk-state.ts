import type { Span } from "../../core/span.ts"
import { newFrame, type Frame } from "./frame.ts"
import type { ContextKind, Joint, Mark, Prefix } from "./run.ts"
import type { Token } from "./token.ts"
import { COMPLETIONS } from "./words.data.ts"

/** Brackets that may be open at once; deeper ones are read on one level, and what they hold still counts. */
export const DEPTH_LIMIT = 200

export type Expect =
    /** First token of a value read as it is: a statement, an operand, or what continues one before it. */
    | "start"
    | "operand"
    | "operator"
    /** Behind a semicolon. */
    | "statement"
    /** Behind UNION and its like. */
    | "query"
    /** Only a query makes sense here. */
    | "select"
    /** Behind a word that may be a prefix or a name: `date '…'`, `date = …`. */
    | "prefixed"
    /** Behind the dot of a path. */
    | "member"
    /** Behind `{`. */
    | "label"
    /** Behind AS. */
    | "alias"
    /** Behind a statement's verb. */
    | "object"
    /** Within a statement that is passed over. */
    | "aside"
    /** The text stopped being SQL. */
    | "broken"

/** The state of one reading; the handlers of the walk change it in place. */
export interface WalkState {
    readonly context: ContextKind
    readonly start: number
    expect: Expect
    readonly frames: Frame[]
    /** Brackets above DEPTH_LIMIT. */
    overflow: number
    last: Token | null
    /** Word path of the last operand, e.g. `dbms_pipe.receive_message`; "" when it was no word. */
    path: string
    /** What the frame held before the last word, should it turn out to be a call. */
    constantBefore: boolean
    sideBefore: boolean
    /** Last clause word. */
    clause: string
    verb: string
    /** A logical operator was read. */
    joined: boolean
    piped: boolean
    /** `IF …` of Transact-SQL: a statement may follow its condition. */
    conditional: boolean
    /** Where the first semicolon, or a statement without one, began; -1 before it. */
    separatedAt: number
    /** That statement came without a semicolon. */
    implicit: boolean
    /** The cast `::` stands behind a bracket: of a call, or of a whole expression. */
    castsGroup: boolean
    /** TIME stands behind AT, and not behind WITH as in the name of a type. */
    zoned: boolean
    /** Tokens of the statement that is passed over. */
    aside: number
    shape: Prefix
    /** Shape at the first joint; null before one. */
    prefix: Prefix | null
    firstJoint: Joint | null
    /** The bracket closed last held a comparison of constants. */
    comparedGroup: boolean
    /** NO_MARKS until there is one: most readings meet none. */
    marks: Map<Mark, Span>
}

/** Nobody writes into it. */
const NO_MARKS: Map<Mark, Span> = new Map()

export function newWalk(context: ContextKind, start: number): WalkState {
    return {
        context,
        start,
        expect: context === "plain" ? "start" : "operator",
        frames: [newFrame("top")],
        overflow: 0,
        last: null,
        path: "",
        constantBefore: true,
        sideBefore: true,
        clause: "",
        verb: "",
        joined: false,
        piped: false,
        conditional: false,
        shape: context === "plain" ? "none" : "string",
        separatedAt: -1,
        implicit: false,
        castsGroup: false,
        zoned: false,
        aside: 0,
        prefix: null,
        firstJoint: null,
        comparedGroup: false,
        marks: NO_MARKS,
    }
}

export function topFrame(state: WalkState): Frame {
    const frame = state.frames.at(-1)
    if (frame === undefined) throw new RangeError("walk: the outermost frame is never closed")
    return frame
}

/** Reads one token in the state the walk is in. */
export type Handler = (state: WalkState, token: Token) => void

/** Remembers the first place of a mark; the evidence reaches from the start of the run to the end of the mark. */
export function mark(state: WalkState, kind: Mark, end: number): void {
    if (state.marks === NO_MARKS) state.marks = new Map()
    if (!state.marks.has(kind)) state.marks.set(kind, { start: state.start, end })
}

/** The first joint fixes what stood before it. Arithmetic is none: `2*3` is as much a number as `6`. */
export function joint(state: WalkState, kind: Joint): void {
    if (state.prefix !== null) return
    state.prefix = kind !== "comparison" && isCounted(state) ? "number" : state.shape
    state.firstJoint = kind
}

/** `1+'0'`: as much a number as `1`. What a call returns is none: `round(5) or so`. */
function isCounted({ frames, shape, marks }: WalkState): boolean {
    const [outermost] = frames
    if (frames.length > 1 || outermost === undefined || shape !== "complex") return false
    return outermost.constant && outermost.counted && !marks.has("call") && !marks.has("call-value")
}

/** A statement was recognised: behind another one, or by itself. */
export function markStatement(state: WalkState, end: number): void {
    if (!isStacked(state)) mark(state, "statement", end)
    else mark(state, state.implicit ? "implicit" : "stacked", end)
}

/** A word, an assignment or a call completed the statement that its verb began. */
export function complete(state: WalkState, word: string, end: number): void {
    if (COMPLETIONS.get(state.verb)?.has(word) === true) markStatement(state, end)
}

/** A semicolon, or a statement that needs none, was read. */
export function isStacked(state: WalkState): boolean {
    return state.separatedAt >= 0
}
