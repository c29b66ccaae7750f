import { NO_HITS, type Recognizer } from "../recognizer.ts"

/**
 * Passwords, their hashes, secret answers and card security codes, under a label or key only; presence, never the value.
 * Format: printable, no spaces. Must not match: masked values, hints and rules about passwords, switches. Errs towards a
 * credential: under `password` any word is one.
 */
const VALUE = /^[!-~]{3,512}$/
const NO_SECRETS =
    /^(?:[*•●.xX-]+|null|none|true|false|yes|no|string|required|optional|password|undefined|n\/a|[0-9]{4}-[0-9]{2}-[0-9]{2}.*)$/i

export const recognizeCredential: Recognizer = (snippet) => {
    if (snippet.label.kind !== "credential") return NO_HITS
    const value = snippet.text.trim()
    if (!VALUE.test(value) || NO_SECRETS.test(value)) return NO_HITS
    return [
        { field: "credential", value: null, start: 0, end: snippet.text.length, score: 0.8, recognizer: "credential" },
    ]
}
