/** What makes a bracket more than a group when it stands first in it. */
import type { Token } from "./token.ts"
import { startQuery, weighQuery } from "./walk-query.ts"
import { topFrame, type WalkState } from "./walk-state.ts"

/** Nothing was read in this bracket yet. */
export function isFirst(state: WalkState): boolean {
    const frame = topFrame(state)
    return frame.kind !== "top" && frame.operands === 0 && !frame.compared && frame.commas === 0
}

/** `(BEGIN …; END;)` of Oracle: statements inside an expression. */
export function openBlock(state: WalkState): void {
    topFrame(state).loose = true
    state.expect = "statement"
}

/** `(WITH t(a) AS (SELECT …) SELECT …)`: queries with names, and the query that reads them. */
export function openNamedQueries(state: WalkState): void {
    topFrame(state).loose = true
    state.expect = "operand"
}

/** `(TABLE staff)` of PostgreSQL and MySQL is `(SELECT * FROM staff)`; `(table 3)` is a remark. */
export function openTable(state: WalkState, token: Token): void {
    weighQuery(state, "names", token.end)
    startQuery(state, "table", token.end)
    state.clause = "from"
}
