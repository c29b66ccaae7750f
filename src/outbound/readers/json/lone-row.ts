// An array of values that stands by itself: a row (`push(["吉田", "090-…", "a@example.jp"])`) or a list of one thing. Which of both
// is known at its end; a long one is a list.
import type { Cell } from "../../contract.ts"
import { PLAIN, shapeOf } from "../shape.ts"
import type { Container } from "./json-container.ts"

const ROW_LIMIT = 32

/** @returns whether the value waits for the end of its array */
export function holdsLone(top: Container, cell: Cell): boolean {
    if (top.kind !== "array" || top.ownsRecord || top.values >= ROW_LIMIT) return false
    if (top.values > 0 && top.lone === null) return false
    ;(top.lone ??= []).push(cell)
    return true
}

/** Values of several kinds, none of which comes twice but plain words. */
export function isRowOfKinds(cells: readonly Cell[]): boolean {
    const kinds = cells.map(({ text }) => shapeOf(text))
    const marked = kinds.filter((kind) => kind !== PLAIN)
    return marked.length > 0 && marked.length < kinds.length && new Set(marked).size === marked.length
}
