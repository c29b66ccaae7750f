// What a key says of the values under it, told once for all objects of a body that have it.
import { hasNumberedParts } from "../../join-number-parts.ts"
import type { LabelMeaning } from "../../labels/label-meaning.ts"
import { readKnownLabel } from "../../labels/known-label.ts"
import { isOfTypedNumber } from "../../record-shape.ts"
import { ValueLabel } from "../../vain-value.ts"
import { isCellOfRow, isValueKey, mayBeOfPair } from "./pair-object.ts"

export class KeyLabel extends ValueLabel {
    /** An object with it may be another thing than a record, or its value says more together with others: it has to be read. */
    readonly isReserved: boolean
    /** An object with it and another one is no value of the record around it (pair-object.ts). */
    readonly isApart: boolean
    /** An object that begins with it, and has one value more at most, may be a cell of a row. */
    readonly isCell: boolean

    /** @param label under which the reader tells the values of the key */
    constructor(label: string) {
        const meaning = readKnownLabel(label)
        super(meaning)
        this.isReserved = label === "" || isValueKey(label) || mayBeJoined(label, meaning)
        this.isApart = !mayBeOfPair(label)
        this.isCell = isCellOfRow(label)
    }
}

/** A part of a number, or a number of which another key may say what it is (record-shape.ts). */
function mayBeJoined(label: string, meaning: LabelMeaning): boolean {
    return hasNumberedParts([label], [meaning]) || isOfTypedNumber(label, meaning)
}
