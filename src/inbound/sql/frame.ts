/** One level of brackets while a fragment is read: what is compared in it, and which query stands in it. */
export type FrameKind = "top" | "group" | "call" | "case"

/** What a query of the frame does in the statement around it. */
export type QueryRole = "union" | "subquery" | "table" | "stacked table" | "statement" | "stacked"

export interface Frame {
    readonly kind: FrameKind
    /** Path of the called function; `[` in a subscript or array, "" in other frames. */
    readonly call: string
    /** Nearest frame around this one that holds a query; null without one. */
    readonly query: Frame | null
    role: QueryRole | null
    /** Words may stand side by side: a statement whose grammar is not followed. */
    loose: boolean
    /** An alias was read since the last operand. */
    aliased: boolean
    /** `BETWEEN` waits for its `AND`. */
    between: boolean
    compared: boolean
    leftConstant: boolean
    /** Everything on this side of the comparison is constant. */
    sideConstant: boolean
    /** Operands on this side. */
    operands: number
    /** A number is among them. */
    number: boolean
    /** A number was read in the frame, in this condition or an earlier one. */
    counted: boolean
    /** A logical operator joined this condition to the one before. */
    joined: boolean
    /** All of the frame so far is constant. */
    constant: boolean
    commas: number
    /** Two constants were compared in it. */
    constantCompared: boolean
    /** The frame holds a comparison of constants, a query or a known call. */
    decides: boolean
}

export function newFrame(kind: FrameKind, call = "", outer: Frame | null = null): Frame {
    return {
        kind,
        call,
        query: outer === null || outer.role !== null ? outer : outer.query,
        role: null,
        loose: false,
        aliased: false,
        between: false,
        compared: false,
        leftConstant: false,
        sideConstant: true,
        operands: 0,
        number: false,
        counted: false,
        joined: false,
        constant: true,
        commas: 0,
        constantCompared: false,
        decides: false,
    }
}
