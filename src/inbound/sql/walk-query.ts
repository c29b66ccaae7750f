/** Queries inside a fragment: how much of one is there, and what role it plays in the statement around it. */
import type { Frame, QueryRole } from "./frame.ts"
import type { Mark } from "./run.ts"
import { mark, topFrame, type WalkState } from "./walk-state.ts"

type Weight = "bare" | "names" | "values"

const MARKS: Readonly<Record<QueryRole, Readonly<Record<Weight, Mark | null>>>> = {
    union: { bare: "union-bare", names: "union-names", values: "union-values" },
    subquery: { bare: "subquery-bare", names: "subquery-names", values: "subquery-values" },
    table: { bare: null, names: "table-query", values: null },
    "stacked table": { bare: null, names: "stacked-table", values: "stacked-table" },
    statement: { bare: null, names: "query-names", values: "query-values" },
    stacked: { bare: "stacked-bare", names: "stacked", values: "stacked" },
}

export function startQuery(state: WalkState, role: QueryRole, end: number): void {
    const frame = topFrame(state)
    frame.role = role
    frame.aliased = false
    frame.loose = false
    frame.constant = false
    state.expect = "operand"
    weigh(state, frame, "bare", end)
}

/** Something was read that a query has and prose has not; `values`: not even by chance. */
export function weighQuery(state: WalkState, weight: Weight, end: number): void {
    const here = topFrame(state)
    const frame = here.role === null ? here.query : here
    if (frame !== null) weigh(state, frame, weight, end)
}

function weigh(state: WalkState, frame: Frame, weight: Weight, end: number): void {
    const role = frame.role
    const found = role === null ? null : MARKS[role][weight]
    if (found !== null) mark(state, found, end)
    if (weight !== "bare" && role !== "statement") topFrame(state).decides = true
}
