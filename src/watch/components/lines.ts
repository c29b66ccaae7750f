// Lines of a text file, each with its place.

export interface Line {
    /** Without its line end. */
    readonly line: string
    /** `line 12`, from 1 */
    readonly place: string
}

export function* linesOf(text: string): Generator<Line> {
    let number = 0
    for (let start = 0; start < text.length;) {
        const end = text.indexOf("\n", start)
        const line = text.slice(start, end < 0 ? text.length : end)
        yield { line: line.endsWith("\r") ? line.slice(0, -1) : line, place: `line ${++number}` }
        start = end < 0 ? text.length : end + 1
    }
}
