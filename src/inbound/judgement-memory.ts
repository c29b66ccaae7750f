// What one judgement remembers while it goes on: what was told of which text (judged-texts.ts), how deep in JSON, XML or GraphQL it
// reads, and how many GraphQL documents it met. A text within another tells of both.
import type { Finding } from "../core/finding.ts"
import type { DerivedText } from "./contract.ts"
import { type Judged, JudgedTexts, type Kind, type Told } from "./judged-texts.ts"
import { GRAPHQL_OPERATIONS_LIMIT, NESTED_LIMIT } from "./limits.data.ts"

/** The one path whose texts a detector reads in its own way. */
const REQUEST_PATH = "path"

/** What is told of a reading, until it is remembered. */
export interface Remembering {
    readonly kind: Kind
    readonly reading: DerivedText
    /** Of the text around. */
    readonly around: Told[] | null
    readonly told: Told[]
    /** How deep what was read of the text around goes. */
    readonly deepest: number
    /** How many levels of JSON or the like it holds, known when it was left. */
    levels: number
    /** GraphQL documents met before it. */
    readonly queries: number
}

export class JudgementMemory {
    readonly #judged = new JudgedTexts()
    /** What was told of the text that is being read; null outside of one. */
    #told: Told[] | null = null
    #nesting = 0
    /** How deep what was read of the text that is being read goes; infinity: deeper than there is room for. */
    #deepest = 0
    /** Texts met so far that hold others. */
    #nestedMet = 0
    /** GraphQL documents met so far. */
    #queries = 0

    get queries(): number {
        return this.#queries
    }

    /** Grows with every text that holds others, and every GraphQL document. */
    get met(): number {
        return this.#nestedMet + this.#queries
    }

    recall(kind: Kind, reading: DerivedText): Judged | undefined {
        if (reading.path === REQUEST_PATH) return undefined
        const judged = this.#judged.recall(kind, reading, this.#nesting)
        if (judged === undefined || judged.levels === 0) return judged
        this.#nestedMet++
        this.#deepest = Math.max(this.#deepest, this.#nesting + judged.levels)
        return judged
    }

    /** From now on what is told is of this reading. */
    begin(kind: Kind, reading: DerivedText): Remembering {
        const remembering = {
            kind,
            reading,
            around: this.#told,
            told: [],
            deepest: this.#deepest,
            levels: 0,
            queries: this.#queries,
        }
        this.#told = remembering.told
        this.#deepest = this.#nesting
        return remembering
    }

    tell(finding: Finding, text: string): void {
        this.#told?.push({ finding, text })
    }

    /** From now on what is told is of the text around, however the reading ended. */
    leave(remembering: Remembering): void {
        remembering.levels = this.#deepest - this.#nesting
        this.#told = remembering.around
        this.#deepest = Math.max(this.#deepest, remembering.deepest)
    }

    /** It was read to its end. */
    remember({ kind, reading: { path, text, decoding }, around, told, queries, levels }: Remembering): void {
        // Pushed by one: a list of a hundred thousand does not fit into arguments.
        if (around !== null) for (const one of told) around.push(one)
        if (path === REQUEST_PATH) return
        const depth = this.#nesting
        this.#judged.remember(kind, text, { path, decoding, told, queries: this.#queries - queries, depth, levels })
    }

    /** Whether what stands in a text here is read by itself, and not only as a part of it. */
    hasRoom(): boolean {
        if (this.#nesting < NESTED_LIMIT) return true
        this.#deepest = Number.POSITIVE_INFINITY
        return false
    }

    /** @returns false: too deep; otherwise leaveNested() is to follow */
    enterNested(): boolean {
        this.#nestedMet++
        if (!this.hasRoom()) return false
        this.#nesting++
        this.#deepest = Math.max(this.#deepest, this.#nesting)
        return true
    }

    leaveNested(): void {
        this.#nesting--
    }

    /** @returns whether these are the ones with which there are too many */
    countQueries(count: number): boolean {
        const before = this.#queries
        this.#queries += count
        return before <= GRAPHQL_OPERATIONS_LIMIT && this.#queries > GRAPHQL_OPERATIONS_LIMIT
    }
}
