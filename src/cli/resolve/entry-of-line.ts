import type { Keyer } from "../../core/keyer.ts"
import { isStrong, type Sighting } from "../../core/person.ts"
import type { BodyRecord } from "../../outbound/contract.ts"
import { personsOf } from "../../outbound/persons.ts"
import { createColumnMemory, recognizeRecord } from "../../outbound/recognize-record.ts"

/** Who a line speaks of, with every identifier it has. */
export type LineReader = (line: readonly string[]) => readonly Sighting[]

/**
 * Reads lines as the gate would have seen them: the same readings make the same digests. One for a whole list, since its
 * columns are judged over many lines.
 */
export function createLineReader(columns: readonly string[], keyer: Keyer): LineReader {
    const memory = createColumnMemory()
    return (line) => {
        const record = recordOf(columns, line)
        return personsOf(recognizeRecord(record, memory), record, keyer, "all")
    }
}

/** Whether a line that should name columns shows somebody instead: an address or a number of a person is no name of a column. */
export function showsSomebody(line: readonly string[], keyer: Keyer): boolean {
    const sightings = createLineReader([], keyer)(line)
    return sightings.some(({ identifiers }) => identifiers.some(({ kind }) => isStrong(kind)))
}

function recordOf(columns: readonly string[], line: readonly string[]): BodyRecord {
    let end = 0
    const cells = line.flatMap((text, index) => {
        const start = end
        end += text.length + 1
        const label = columns[index] ?? ""
        return text.trim() === "" ? [] : [{ label: label === "" ? null : label, text, span: { start, end: end - 1 } }]
    })
    return { cells, span: { start: 0, end }, group: 0, form: "line" }
}
