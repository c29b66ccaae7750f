// What one GraphQL document asks for: how deep, under how many names, with how many directives, in how many operations, and
// the texts it gives to fields. Nothing is checked against a schema: a server refuses what it does not know, but only after
// it has read all of it. Source: GraphQL, October 2021, 2.2 to 2.12.
import { KEY_NAME_UNITS } from "../limits.data.ts"
import type { Work } from "../work.ts"
import { lexGraphql, type Token } from "./lexer.ts"

export interface Shape {
    /** Selections within selections. */
    readonly depth: number
    readonly aliases: number
    readonly directives: number
    readonly operations: number
    /** Strings and comments, each with the name it was given to. */
    readonly texts: readonly { readonly name: string; readonly text: string }[]
}

const BEGINS =
    /^[\s,\ufeff]*(?:#[^\n\r]*[\n\r][\s,]*){0,32}(?:\{[\s,]*(?:#[^\n\r]*[\n\r][\s,]*)?(?:[A-Za-z_]|\.\.\.)|(?:query|mutation|subscription)\b[\s,]*[\w({@]|fragment\s+\w+\s+on\s)/

/** Cheap: whether a text begins as a document does. */
export function looksLikeGraphql(text: string): boolean {
    return BEGINS.test(text)
}

/** Null for a text that is no document. @param work what reading it costs is spent there */
export function shapeOf(text: string, work: Work): Shape | null {
    const tokens = looksLikeGraphql(text) ? lexGraphql(text, work) : null
    return tokens === null ? null : measured(tokens)
}

function measured(tokens: readonly Token[]): Shape {
    const texts: { name: string; text: string }[] = []
    let [depth, deepest, brackets, aliases, directives, operations] = [0, 0, 0, 0, 0, 0]
    let name = "value"
    for (const [i, { kind, text }] of tokens.entries()) {
        if (kind === "string") texts.push({ name, text })
        else if (kind === "comment") texts.push({ name: "comment", text })
        else if (text === "{" && brackets === 0) {
            if (depth === 0) operations++
            deepest = Math.max(deepest, ++depth)
        } else if (text === "}" && brackets === 0) depth--
        else if (text === "(") brackets++
        else if (text === ")") brackets = Math.max(0, brackets - 1)
        else if (text === "@") directives++
        else if (text === ":" && brackets === 0 && tokens[i + 1]?.kind === "name") aliases++
        else if (kind === "name" && tokens[i + 1]?.text === ":") name = text.length <= KEY_NAME_UNITS ? text : "value"
    }
    return { depth: deepest, aliases, directives, operations, texts }
}
