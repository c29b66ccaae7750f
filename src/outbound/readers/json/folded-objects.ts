// Objects in a list within a person's object that are no records of their own: values, pairs, parts of an address, one field.
import type { Cell } from "../../contract.ts"
import { FieldLists, showsOnly } from "./field-list.ts"
import { FOLDED_VALUES, labelOf, lastPart, type Container } from "./json-container.ts"
import {
    cellsUnder,
    fieldOf,
    foldedCells,
    isListOfHealth,
    mayBeOfPair,
    mayFoldOfHealth,
    wrappedValue,
} from "./pair-object.ts"

/** Of one body. */
export class FoldedObjects {
    readonly #fieldLists = new FieldLists()

    /**
     * What an object of a list gives to the record around the list.
     *
     * @param heading of the column that it stands in, where the list is a row under headings
     * @returns null for a record of its own
     */
    folded(list: Container, cells: readonly Cell[], heading: string | undefined): readonly Cell[] | null {
        const label = labelOf(list)
        list.isOfHealth ??= isListOfHealth(label)
        const folded = mayFold(list, list.isOfHealth, cells) ? foldedCells(cells, label, list.isOfHealth) : null
        if (folded !== null) return folded
        const field = fieldOf(cells)
        if (field !== null) return [field]
        if (list.values >= FOLDED_VALUES) return null
        const wrapped = wrappedValue(cells)
        if (wrapped !== null) return [{ ...wrapped, label: heading ?? label }]
        if (list.fields === undefined) list.fields = this.#fieldLists.fieldsOf(lastPart(label))
        return list.fields !== null && showsOnly(cells, list.fields) ? cellsUnder(cells, label) : null
    }
}

/** The objects of a list mostly have the same keys: one that told of the last object that it is no pair tells of the next. */
function mayFold(list: Container, isOfHealth: boolean, cells: readonly Cell[]): boolean {
    if (isOfHealth) return mayFoldOfHealth(cells)
    const { unpaired } = list
    if (unpaired !== null && cells[unpaired.at]?.label === unpaired.label) return false
    const at = cells.findIndex(({ label }) => !mayBeOfPair(label))
    if (at >= 0) list.unpaired = { at, label: cells[at]?.label ?? null }
    return at < 0
}
