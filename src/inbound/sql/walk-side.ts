/** Comparisons and their sides: finds conditions that are true or false whatever the database holds. */
import type { Frame } from "./frame.ts"
import { mark, topFrame, type WalkState } from "./walk-state.ts"

/** A comparison operator was read: what stood before it is the left side. */
export function compare(state: WalkState): void {
    const frame = topFrame(state)
    frame.leftConstant = frame.compared ? frame.leftConstant && frame.sideConstant : frame.sideConstant
    frame.compared = true
    frame.sideConstant = true
    frame.operands = 0
}

/** A condition ended (AND, a comma, a bracket, a clause, the end): judges the comparison it held. */
export function endCondition(state: WalkState, end: number): void {
    const frame = topFrame(state)
    if (frame.compared && frame.operands > 0) endComparison(state, frame, end)
    else if (frame.joined && frame.operands > 0 && frame.sideConstant) {
        mark(state, frame.number ? "bare-number" : "bare-constant", end)
    } else if (frame.joined && frame.operands > 0) mark(state, "bare-operand", end)
    frame.compared = false
    frame.sideConstant = true
    frame.operands = 0
    frame.number = false
    frame.joined = false
    frame.aliased = false
}

function endComparison(state: WalkState, frame: Frame, end: number): void {
    const constant = frame.leftConstant && frame.sideConstant
    const joined = state.joined || state.piped || state.clause === "where" || state.clause === "having"
    if (constant) frame.decides = true
    if (constant) frame.constantCompared = true
    if (constant) mark(state, joined ? "constant-condition" : "constant-comparison", end)
    else if (joined) mark(state, "condition", end)
}

/** An operand was read on this side. */
export function addOperand(state: WalkState, constant: boolean): void {
    const frame = topFrame(state)
    frame.operands += 1
    if (constant) return
    frame.sideConstant = false
    frame.constant = false
}
