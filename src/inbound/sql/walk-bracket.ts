/** Brackets: groups, calls, and the closing brackets of the application's own statement. */
import { newFrame, type FrameKind } from "./frame.ts"
import { FUNCTION_CLASSES, SYSTEM_SCHEMAS, type FunctionClass } from "./functions.data.ts"
import type { Mark } from "./run.ts"
import type { Token } from "./token.ts"
import { addOperand, endCondition } from "./walk-side.ts"
import { TYPES_WITH_LENGTH } from "./types.data.ts"
import { weighQuery } from "./walk-query.ts"
import { complete, DEPTH_LIMIT, mark, topFrame, type WalkState } from "./walk-state.ts"

const CALL_MARKS: Readonly<Record<FunctionClass, Mark>> = {
    time: "call-time",
    error: "call-error",
    system: "call-system",
    info: "call-info",
    value: "call-value",
}

/** Functions that choose between their arguments by a condition. */
const DECIDING: ReadonlySet<string> = new Set(["if", "iif", "decode", "nullif", "elt", "make_set", "choose"])

export function openGroup(state: WalkState, token: Token): void {
    push(state, "group", token.word === "[" ? "[" : "")
    // MySQL takes `{x 1}` for 1, whatever the word.
    state.expect = token.word === "{" ? "label" : "operand"
    state.path = ""
}

function push(state: WalkState, kind: FrameKind, call: string): void {
    if (state.frames.length >= DEPTH_LIMIT) {
        state.overflow += 1
        return
    }
    const outer = topFrame(state)
    const frame = newFrame(kind, call, outer)
    frame.loose = outer.loose
    state.frames.push(frame)
}

/** A bracket behind a word: a call. */
export function openCall(state: WalkState, end: number): void {
    const path = state.path
    forgetWord(state)
    if (state.frames.length === 1) complete(state, "(", end)
    const functionClass = classOf(path)
    mark(state, functionClass === null ? "call" : CALL_MARKS[functionClass], end)
    weighQuery(state, functionClass === null ? "names" : "values", end)
    push(state, "call", path)
    if (functionClass !== null && functionClass !== "value") topFrame(state).decides = true
    state.expect = "operand"
    state.path = ""
}

/** The word was the name of a call, or the type of a literal, and no operand of its own. */
export function forgetWord(state: WalkState): void {
    const frame = topFrame(state)
    frame.operands -= 1
    frame.sideConstant = state.sideBefore
    frame.constant = state.constantBefore
}

/** Class of a function by its dotted path; a method of a program object (`Thread.sleep`, `time.sleep`) is none. */
export function classOf(path: string): FunctionClass | null {
    const pair = FUNCTION_CLASSES.get(path)
    if (pair !== undefined) return pair
    const dot = path.indexOf(".")
    const last = path.slice(dot + 1)
    const single = FUNCTION_CLASSES.get(last) ?? (/^(?:xp|sp)_[a-z]/.test(last) ? "system" : null)
    if (dot >= 0 && !SYSTEM_SCHEMAS.has(path.slice(0, dot)) && (single === "time" || single === "value")) return null
    return single
}

export function close(state: WalkState, end: number): void {
    if (state.overflow > 0) state.overflow -= 1
    else if (state.frames.length === 1) closeOutermost(state, end)
    else closeFrame(state, end)
    state.expect = "operator"
}

/** The value closes a bracket the application opened: what was compared ends there, the group counts as one operand. */
function closeOutermost(state: WalkState, end: number): void {
    const frame = topFrame(state)
    const constant = frame.sideConstant && frame.role === null
    if (frame.operands > 0 || frame.compared) endCondition(state, end)
    frame.role = null
    frame.between = false
    addOperand(state, constant)
}

/** Ends the innermost frame, closed or left open: it becomes one operand of the frame around it. */
export function endFrame(state: WalkState, end: number): void {
    const frame = topFrame(state)
    const { number, counted } = frame
    endCondition(state, end)
    const chooses = frame.kind === "case" || (DECIDING.has(frame.call) && frame.commas > 0)
    if (chooses && frame.decides) mark(state, "decision", end)
    state.comparedGroup = frame.kind === "group" && frame.constantCompared
    state.frames.pop()
    const outer = topFrame(state)
    const known = frame.kind !== "call" || classOf(frame.call) === "value"
    addOperand(state, known && frame.constant && frame.role === null)
    if (number) outer.number = true
    if (counted) outer.counted = true
    if (frame.decides) outer.decides = true
}

function closeFrame(state: WalkState, end: number): void {
    const { call } = topFrame(state)
    endFrame(state, end)
    // A query may stand behind `if (…)`, and a literal behind the length of its type.
    state.path = call === "if" || TYPES_WITH_LENGTH.has(call) ? `${call}()` : ""
}
