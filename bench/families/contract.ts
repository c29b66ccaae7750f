// The words of the set by families: texts that were written before anyone looked at what the detectors make of them.

/**
 * Where a text is put: a value (`query`, `form`, `json`, `cookie`) is encoded as a browser or a program does it; a `path`,
 * a `query string` and a `form string` stand as they are; `header NAME`, `body MEDIA/TYPE`, `file NAME` (a part of a form); a `request` is
 * the whole of one as it is sent.
 */
export type Place =
    | "query"
    | "form"
    | "json"
    | "cookie"
    | "path"
    | "query string"
    | "form string"
    | "request"
    | `header ${string}`
    | `body ${string}`
    | `file ${string}`

/** Where it is put, the text, and what it does (of an attack) or who sends it (of an honest text). */
export type Row = readonly [at: Place, text: string, about: string]

export interface Family {
    readonly name: string
    readonly rows: readonly Row[]
}
