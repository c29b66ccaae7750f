// Most names of a request are none of those that are looked for. Length, first and last sign say so without a copy in lower
// case. Errs towards looking: another name may have the same shape.

/** How many numbers shapeOf has. */
const SHAPES = 65_536

/** The shapes of some names, letters without their case. */
export class NameShapes {
    readonly #held = new Uint8Array(SHAPES)

    constructor(names: Iterable<string> = []) {
        for (const name of names) this.add(name)
    }

    add(name: string): void {
        this.#held[shapeOf(name, 0, name.length)] = 1
    }

    /** False: no name that was added is text[start, end), whatever the case of its letters. */
    mayHold(text: string, start = 0, end: number = text.length): boolean {
        return end > start && this.#held[shapeOf(text, start, end)] === 1
    }
}

/** A number for the length, the first and the last sign; the fifth bit and above tell capitals from small letters. */
function shapeOf(text: string, start: number, end: number): number {
    const first = text.charCodeAt(start) & 31
    const last = text.charCodeAt(end - 1) & 31
    return ((end - start) & 63) * 1_024 + first * 32 + last
}
