// A cell whose text was looked at while it was cut out: whoever recognises it need not look at each of its units again. What was seen is
// kept where a copy with another text does not take it along.
import type { Span } from "../core/span.ts"
import type { Cell } from "./contract.ts"
import { scanTraits, type TextTraits } from "./text-traits.ts"

export class ToldCell implements Cell {
    label: string | null = null
    readonly text: string
    readonly span: Span
    readonly #bits: number
    readonly #digits: number
    readonly #runs: number

    /** @param traits of the text */
    constructor(text: string, span: Span, { bits, digits, runs }: TextTraits) {
        this.text = text
        this.span = span
        this.#bits = bits
        this.#digits = digits
        this.#runs = runs
    }

    /** As scanTraits. @returns an object that holds until the next cell is asked for */
    static traitsOf(cell: Cell): TextTraits {
        if (!(#bits in cell)) return scanTraits(cell.text)
        told.bits = cell.#bits
        told.digits = cell.#digits
        told.runs = cell.#runs
        return told
    }
}

const told = { bits: 0, digits: 0, runs: 0 }
