// What stands at one place where a shell may begin a command, weighed with what the text around says of it: tables, fields of
// GraphQL, fences, lists of names. What is known of the text is found once, when the first place asks.
import type { Span } from "../../core/span.ts"
import { fencesOf } from "../code-fence.ts"
import { STEPS_OF } from "../limits.data.ts"
import { PIPE } from "../profile.ts"
import type { Evidence } from "../technique.ts"
import type { Work } from "../work.ts"
import { isInComment } from "./after-word.ts"
import { isShown } from "./code-span.ts"
import { commandAt, type FoundCommand } from "./command-at.ts"
import { GraphqlFields } from "./graphql-field.ts"
import { isInTable, markdownTables, type Table } from "./markdown-table.ts"
import { OwnLines } from "./own-line.ts"
import type { CommandPlace } from "./places.ts"
import { isRecipe } from "./recipe.ts"
import { isSaid } from "./said.ts"
import type { ShellTechniqueName } from "./techniques.data.ts"
import { weigh } from "./weigh.ts"
import { isListOfNames } from "./word-list.ts"

const NO_TABLES: readonly Table[] = []

export class PlaceReader {
    readonly #text: string
    readonly #work: Work
    readonly #evidence: Evidence<ShellTechniqueName>
    readonly #profile: number
    readonly #tables: readonly Table[]
    #lines: OwnLines | null = null
    #fields: GraphqlFields | null = null
    #isList: boolean | null = null
    #fences: readonly Span[] | null = null

    /** @param evidence what is found is added to it */
    constructor(text: string, profile: number, work: Work, evidence: Evidence<ShellTechniqueName>) {
        this.#text = text
        this.#work = work
        this.#evidence = evidence
        this.#profile = profile
        this.#tables = (profile & PIPE) === 0 ? NO_TABLES : markdownTables(text)
    }

    /**
     * @param place null: nothing is to be read there
     * @returns false: no place of this text can tell anything
     * @throws SekishoError SEKISHO_INBOUND_LIMIT when there is no more work to spend
     */
    read(place: CommandPlace | null): boolean {
        this.#work.spend(STEPS_OF.shellWord)
        if (place === null) return true
        const text = this.#text
        if (isInTable(text, place.at, this.#tables)) return true
        const found = commandAt(text, place.at)
        if (found === null) return true
        this.#work.spend(STEPS_OF.shellCommand)
        this.#lines ??= new OwnLines(text, this.#profile)
        const technique = weigh(text, found, place, this.#lines)
        if (technique === null || isTold(text, found, place)) return true
        if (text.startsWith("\n", place.start) && this.#isField(found.end)) return true
        if (isShown(text, place) || isInComment(text, place.start) || isSaid(text, found, place)) return true
        this.#fences ??= fencesOf(text)
        if (!found.disguised && isRecipe(text, place, this.#fences)) return true
        this.#isList ??= isListOfNames(text)
        if (this.#isList) return false
        this.#evidence.add(technique, place.start, found.end)
        return true
    }

    #isField(end: number): boolean {
        this.#fields ??= new GraphqlFields(this.#text, this.#work)
        return this.#fields.holds(end)
    }
}

/** Behind white space on the command's own line: no argument of a command, but a sentence that goes on about it. */
const SENTENCE = /^[^\n;|&`]{0,160}?\s[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}][^!-~\n](?:[^\n]|$)/u
const LINE_UNITS = 170

/** A line that begins with a command is a question about it where Japanese follows. A separator asks for no such mercy. */
function isTold(text: string, found: FoundCommand, { kind }: CommandPlace): boolean {
    if (found.disguised || (kind !== "start" && kind !== "weak-separator")) return false
    return SENTENCE.test(text.slice(found.end, found.end + LINE_UNITS))
}
