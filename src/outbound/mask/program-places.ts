// Where in a body a number is one of a program or of JSON, and a bare word in its place would end the whole. Errs towards text.
import type { ReaderKind } from "../readers/reader-kind.ts"

export interface ProgramPlaces {
    has(offset: number): boolean
}

const EVERYWHERE: ProgramPlaces = { has: () => true }
/** What a body that is announced as text begins with when it is JSON (readers.ts). */
const JSON_START = /^\uFEFF?\s*(?:[[{]|\)\]\}')/
/** A page that is announced as JSON is read as what it is. */
const PAGE_START = /^\uFEFF?\s*</
const SCRIPT = /<script(?:\s[^<>]*)?>|<\/script/gi

export function programPlaces(kind: ReaderKind, text: string): ProgramPlaces {
    if (kind === "program" || (kind === "json" && !PAGE_START.test(text))) return EVERYWHERE
    if (kind === "text" && JSON_START.test(text)) return EVERYWHERE
    return inScripts(text)
}

/** Between `<script>` and `</script>`. */
function inScripts(text: string): ProgramPlaces {
    /** Begins and ends in turn. */
    const bounds: number[] = []
    for (const { 0: tag, index } of text.matchAll(SCRIPT)) {
        const isEnd = tag.startsWith("</")
        if (isEnd === (bounds.length % 2 === 1)) bounds.push(isEnd ? index : index + tag.length)
    }
    return {
        has: (offset) => {
            let [low, high] = [0, bounds.length]
            while (low < high) {
                const middle = (low + high) >> 1
                if ((bounds[middle] ?? 0) <= offset) low = middle + 1
                else high = middle
            }
            return low % 2 === 1
        },
    }
}
