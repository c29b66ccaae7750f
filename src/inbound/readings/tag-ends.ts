// Where the tags of a text end: at the first bracket outside of quotes, and at the first bracket of all where a quote behind it is
// never closed. A text of a thousand tags whose brackets all stand in quotes, with one quote too many at its end, would be read to
// its end a thousand times; so the first of them has the text read once from its end, and the others look up what came of it.

const CLOSE = 0x3e
const SINGLE = 0x27
const DOUBLE = 0x22

export class TagEnds {
    readonly #text: string
    /** By unit: 1 where a tag that is open there, outside of quotes, meets a quote nobody closes; null: none was met yet. */
    #unclosed: Uint8Array | null = null

    constructor(text: string) {
        this.#text = text
    }

    /**
     * @param start behind the `<`
     * @returns place of the bracket, or the length of the text
     */
    endOf(start: number): number {
        const text = this.#text
        if (this.#unclosed?.[start] === 1) return indexOrEnd(text, ">", start)
        for (let at = start; at < text.length; at++) {
            const code = text.charCodeAt(at)
            if (code === CLOSE) return at
            if (code !== DOUBLE && code !== SINGLE) continue
            at = text.indexOf(code === DOUBLE ? '"' : "'", at + 1)
            if (at >= 0) continue
            this.#unclosed ??= unclosedIn(text)
            return indexOrEnd(text, ">", start)
        }
        return text.length
    }
}

export function indexOrEnd(text: string, sought: string, start: number): number {
    const found = text.indexOf(sought, start)
    return found < 0 ? text.length : found
}

/** One pass from the end: what becomes of a tag that is outside, within single and within double quotes there. */
function unclosedIn(text: string): Uint8Array {
    const unclosed = new Uint8Array(text.length)
    let [outside, inSingle, inDouble] = [0, 1, 1]
    for (let at = text.length - 1; at >= 0; at--) {
        const code = text.charCodeAt(at)
        if (code === CLOSE) outside = 0
        else if (code === SINGLE) [outside, inSingle] = [inSingle, outside]
        else if (code === DOUBLE) [outside, inDouble] = [inDouble, outside]
        unclosed[at] = outside
    }
    return unclosed
}
