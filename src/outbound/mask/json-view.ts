// A reading of a piece that is a JSON text, with its numbers.
import type { Span } from "../../core/span.ts"
import type { SourceView } from "./source-view.ts"

export interface JsonView {
    readonly view: SourceView
    readonly numbers: readonly Span[]
}

/** @returns null: it is none */
export function jsonViewOf(view: SourceView): JsonView | null {
    return isJsonText(view.text) ? { view, numbers: numbersOf(view.text) } : null
}

const TOKEN = /"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*/g

function isJsonText(text: string): boolean {
    if (!/^[[{]/.test(text)) return false
    try {
        JSON.parse(text)
        return true
    } catch {
        return false
    }
}

/** Numbers of a JSON text, in order; not what stands in its strings. */
function numbersOf(text: string): readonly Span[] {
    return Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({ token, index }))
        .filter(({ token }) => !token.startsWith('"'))
        .map(({ token, index }) => ({ start: index, end: index + token.length }))
}
