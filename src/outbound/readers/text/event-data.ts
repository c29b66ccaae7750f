// The data of server-sent events (HTML Standard 9.2): JSON on one line, or JSON and markup over several `data:` lines, which are
// one text.
import type { BodyRecord } from "../../contract.ts"
import { DecodedPart } from "../encoded/decoded-part.ts"
import { Embedded, type Surroundings } from "../embedding.ts"

const DATA_LINE = /^\s*data:\s?/
/** Where the data of a line begin that are plain text; 0 for a line that is no data. */
export function dataFrom(line: string): number {
    return DATA_LINE.exec(line)?.[0].length ?? 0
}

/** A whole text of JSON on one line keeps its offsets. */
const ONE_LINE = /^\s*[[{].*[\]}]\s*$/

export class EventData {
    readonly #surroundings: Surroundings
    readonly #group: (inner: number) => number
    /** The data of the event that is open. */
    #open: DecodedPart | null = null

    constructor(surroundings: Surroundings, group: (inner: number) => number) {
        this.#surroundings = surroundings
        this.#group = group
    }

    openFrom(): number {
        return this.#open?.openFrom() ?? Infinity
    }

    /** @returns the records that ended with the line, or null for a line that is no data, or data that are plain text */
    line(line: string, offset: number): readonly BodyRecord[] | null {
        const prefix = DATA_LINE.exec(line)
        if (prefix === null) return null
        const text = line.slice(prefix[0].length)
        const { make, depth } = this.#surroundings
        if (this.#open === null && ONE_LINE.test(text)) {
            const from = prefix[0].length + text.search(/[[{]/)
            const data = new Embedded(make("json", depth + 1), offset + from, this.#group)
            return [...data.push(line.slice(from)), ...data.end()]
        }
        if (this.#open === null) {
            const kind = kindOf(text)
            if (kind === null) return null
            this.#open = new DecodedPart(make(kind, depth + 1), offset, this.#group)
        }
        return this.#open.push(`${text}\n`, offset, offset + line.length)
    }

    /** The event ended, or the body. */
    finish(): readonly BodyRecord[] {
        const records = this.#open?.finish() ?? []
        this.#open = null
        return records
    }
}

function kindOf(text: string): "markup" | "json" | null {
    if (/^\s*</.test(text)) return "markup"
    return /^\s*[[{]/.test(text) ? "json" : null
}
