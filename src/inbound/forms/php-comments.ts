// PHP without its comments, and with white space squeezed: `exec /*x*/ (1)` and `$a #x\n[1]('x')` are calls. What stands in
// quotes is cut too where it looks like a comment: this is one more reading of a text, never the only one.
const COMMENT = /\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|(?:\/\/|#)[^\n\r]*/g
const GAP = /\s+/g

/** Null for a text without a comment that something stands behind. */
export function withoutComments(text: string): string | null {
    return isCommented(text) ? text.replaceAll(COMMENT, "").replaceAll(GAP, " ") : null
}

function isCommented(text: string): boolean {
    return text.includes("/*") || ((text.includes("#") || text.includes("//")) && /[\n\r]/.test(text))
}
