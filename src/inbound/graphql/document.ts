// What one GraphQL document asks for: how deep, under how many names, with how many directives, in how many operations, and
// the texts it gives to fields. Nothing is checked against a schema: a server refuses what it does not know, but only after
// it has read all of it. Source: GraphQL, October 2021, 2.2 to 2.12.
import { KEY_NAME_UNITS, STEPS_OF } from "../limits.data.ts"
import type { Steps } from "../steps.ts"
import type { Work } from "../work.ts"
import { textOfToken, type Token, tokenAt } from "./lexer.ts"

export interface Shape {
    /** Selections within selections. */
    readonly depth: number
    readonly aliases: number
    readonly directives: number
    readonly operations: number
    /** Strings and comments, each with the name it was given to. */
    readonly texts: readonly { readonly name: string; readonly text: string }[]
}

/** Tokens between two pauses. */
const TOKENS_PER_STEP = 1_024
const OPEN = 0x28
const CLOSE = 0x29
const COLON = 0x3a
const AT = 0x40
const OPEN_CURLY = 0x7b
const CLOSE_CURLY = 0x7d

const BEGINS =
    /^[\s,\ufeff]*(?:#[^\n\r]*[\n\r][\s,]*){0,32}(?:\{[\s,]*(?:#[^\n\r]*[\n\r][\s,]*)?(?:[A-Za-z_]|\.\.\.)|(?:query|mutation|subscription)\b[\s,]*[\w({@]|fragment\s+\w+\s+on\s)/

/** Cheap: whether a text begins as a document does. */
export function looksLikeGraphql(text: string): boolean {
    return BEGINS.test(text)
}

/**
 * What is known of a document as its tokens come: each is weighed once the one behind it is known, or its end.
 */
class Measuring {
    readonly #text: string
    readonly #texts: { name: string; text: string }[] = []
    #depth = 0
    #deepest = 0
    #brackets = 0
    #aliases = 0
    #directives = 0
    #operations = 0
    #name = "value"
    /** null: none came yet. */
    #last: Token | null = null

    constructor(text: string) {
        this.#text = text
    }

    add(token: Token): void {
        if (token.kind === "blank") return
        if (this.#last !== null) this.#weigh(this.#last, token)
        this.#last = token
    }

    ended(): Shape {
        if (this.#last !== null) this.#weigh(this.#last, null)
        return {
            depth: this.#deepest,
            aliases: this.#aliases,
            directives: this.#directives,
            operations: this.#operations,
            texts: this.#texts,
        }
    }

    #weigh(token: Token, next: Token | null): void {
        if (token.kind === "sign") this.#weighSign(this.#text.charCodeAt(token.start), next)
        else if (token.kind === "name") {
            if (next === null || next.kind !== "sign" || this.#text.charCodeAt(next.start) !== COLON) return
            const isShort = token.end - token.start <= KEY_NAME_UNITS
            this.#name = isShort ? this.#text.slice(token.start, token.end) : "value"
        } else if (token.kind !== "number") {
            const name = token.kind === "comment" ? "comment" : this.#name
            this.#texts.push({ name, text: textOfToken(this.#text, token) })
        }
    }

    #weighSign(sign: number, next: Token | null): void {
        if (sign === OPEN) this.#brackets++
        else if (sign === CLOSE) this.#brackets = Math.max(0, this.#brackets - 1)
        else if (sign === AT) this.#directives++
        else if (this.#brackets > 0) return
        else if (sign === OPEN_CURLY) {
            if (this.#depth === 0) this.#operations++
            this.#deepest = Math.max(this.#deepest, ++this.#depth)
        } else if (sign === CLOSE_CURLY) this.#depth--
        else if (sign === COLON && next?.kind === "name") this.#aliases++
    }
}

/**
 * Null for a text that is no document, in steps.
 *
 * @param work every token is spent there
 */
export function* shapeSteps(text: string, work: Work): Steps<Shape | null> {
    if (!looksLikeGraphql(text)) return null
    const measuring = new Measuring(text)
    for (let at = 0, count = 1; at < text.length; count++) {
        work.spend(STEPS_OF.graphqlToken)
        const token = tokenAt(text, at)
        if (token === null) return null
        measuring.add(token)
        at = token.end
        if (count % TOKENS_PER_STEP === 0) yield
    }
    return measuring.ended()
}
