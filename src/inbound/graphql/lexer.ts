// GraphQL into tokens. Source: GraphQL, October 2021, 2.1 (lexical tokens). A sign that no document has ends the reading: the
// text is no GraphQL, and is judged as the text it is. Linear: every token begins where the one before ended.
import { STEPS_OF } from "../limits.data.ts"
import type { Work } from "../work.ts"
import { unescapeJson } from "../readings/json-string.ts"

export interface Token {
    readonly kind: "name" | "string" | "number" | "sign" | "comment"
    /** Strings and comments without their quotes and signs, escapes undone. */
    readonly text: string
}

const PIECE =
    /[\s,\ufeff]+|(?<comment>#[^\n\r]*)|"""(?<block>(?:[^"\\]|\\"""|\\|"(?!""))*)"""|"(?<string>(?:[^"\\\n\r]|\\.)*)"|(?<name>[A-Za-z_]\w*)|(?<number>-?\d[\d.eE+-]*)|(?<sign>\.\.\.|[!$&()[\]{}:=@|])/y

/**
 * Null for a text with anything that no document has.
 *
 * @param work every piece is spent there
 */
export function lexGraphql(text: string, work: Work): Token[] | null {
    const tokens: Token[] = []
    for (let at = 0; at < text.length; at = PIECE.lastIndex) {
        work.spend(STEPS_OF.graphqlToken)
        PIECE.lastIndex = at
        const groups = PIECE.exec(text)?.groups
        if (groups === undefined) return null
        const token = tokenOf(groups)
        if (token !== null) tokens.push(token)
    }
    return tokens
}

function tokenOf({ comment, block, string, name, number, sign }: Record<string, string | undefined>): Token | null {
    if (name !== undefined) return { kind: "name", text: name }
    if (sign !== undefined) return { kind: "sign", text: sign }
    if (string !== undefined) return { kind: "string", text: unescapeJson(string).text }
    if (block !== undefined) return { kind: "string", text: block.replaceAll('\\"""', '"""') }
    if (number !== undefined) return { kind: "number", text: number }
    return comment === undefined ? null : { kind: "comment", text: comment.slice(1) }
}
