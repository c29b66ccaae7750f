// A request repeats itself: a list of a thousand rows has a dozen different states, and a flood repeats one value ten
// thousand times. What one judgement told of a text is told again where the text comes again, under the path it has there.
// Safety: what is told depends on the text, on the kind of place it stands in (a file's name and a key are read in
// their own way), and, where JSON or XML stands in it, on how deep in such it was met: it is told again for the same of these
// only. The request path is never remembered. A full memory only makes the judgement slower.
import type { Finding } from "../core/finding.ts"
import { isSamePlace } from "./forms/places.ts"
import { JUDGED_TEXTS_UNITS } from "./limits.data.ts"

/** A finding, and the text its evidence stands in. */
export interface Told {
    readonly finding: Finding
    readonly text: string
}

/** What was told of one text. */
export interface Judged {
    /** Path and decoding it was met with: what its findings begin with. */
    readonly path: string
    readonly decoding: readonly string[]
    readonly told: readonly Told[]
    /** GraphQL documents in it: each time it comes they are asked again. */
    readonly queries: number
}

/** What an entry costs besides its characters, units. */
const ENTRY_UNITS = 64

/** In place of a depth: nothing in the text held JSON, XML or the like. */
export const ANY_DEPTH = -1

export class JudgedTexts {
    /** By depth; the first is for any. */
    readonly #texts: Map<string, Judged>[] = []
    #units = 0

    recall(text: string, depth: number, path: string): Judged | undefined {
        const judged = this.#texts[depth + 1]?.get(text)
        return judged !== undefined && isSamePlace(judged.path, path) ? judged : undefined
    }

    remember(text: string, depth: number, judged: Judged): void {
        if (this.#units + text.length > JUDGED_TEXTS_UNITS) return
        while (this.#texts.length <= depth + 1) this.#texts.push(new Map())
        this.#texts[depth + 1]?.set(text, judged)
        this.#units += text.length + ENTRY_UNITS
    }
}

/** A finding of a text as the finding it is at another place. */
export function retold({ finding }: Told, judged: Judged, path: string, decoding: readonly string[]): Finding {
    return {
        ...finding,
        path: path + finding.path.slice(judged.path.length),
        decoding: [...decoding, ...finding.decoding.slice(judged.decoding.length)],
    }
}
