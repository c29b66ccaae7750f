// Fields of a GraphQL document, a name a line, as every client prints them: `id`, `date`, `groups { id }`. A shell would run such
// a line, too; what tells is the text as a whole, which has to be a document: a definition by its word or selections within
// selections, all brackets closed, nothing that GraphQL does not have. Errs towards passing a bare name in such a text; a name
// with anything behind it that no field has is a command as ever. Source: GraphQL, October 2021, 2.3 to 2.8.
import { looksLikeGraphql } from "../graphql/document.ts"
import { tokenAt } from "../graphql/lexer.ts"
import { STEPS_OF } from "../limits.data.ts"
import type { Work } from "../work.ts"

/** The line ends, or what a field has: arguments, a directive, an alias, selections, the end of those around it. */
const FIELD = /[ \t\r]{0,8}(?:[\n,#({}:]|@[a-z]|$)/iy
const OPEN_CURLY = 0x7b
const CLOSE_CURLY = 0x7d
const DEFINED = /^[\s,\ufeff]{0,64}(?:query|mutation|subscription|fragment)\b/

export class GraphqlFields {
    readonly #text: string
    readonly #work: Work
    #isDocument: boolean | null = null

    constructor(text: string, work: Work) {
        this.#text = text
        this.#work = work
    }

    /** @param end behind a name that begins a line */
    holds(end: number): boolean {
        FIELD.lastIndex = end
        if (!FIELD.test(this.#text)) return false
        this.#isDocument ??= isDocument(this.#text, this.#work)
        return this.#isDocument
    }
}

function isDocument(text: string, work: Work): boolean {
    if (!looksLikeGraphql(text)) return false
    const deepest = depthOf(text, work)
    return deepest > 1 || (deepest === 1 && DEFINED.test(text))
}

/** Selections within selections; 0 where a bracket is left open or closed too often, and for what no document has. */
function depthOf(text: string, work: Work): number {
    let open = 0
    let deepest = 0
    let isClosedTooOften = false
    for (let at = 0; at < text.length;) {
        work.spend(STEPS_OF.graphqlToken)
        const token = tokenAt(text, at)
        if (token === null) return 0
        at = token.end
        if (token.kind !== "sign") continue
        const sign = text.charCodeAt(token.start)
        if (sign === OPEN_CURLY) deepest = Math.max(deepest, ++open)
        else if (sign === CLOSE_CURLY && --open < 0) isClosedTooOften = true
    }
    return open === 0 && !isClosedTooOften ? deepest : 0
}
