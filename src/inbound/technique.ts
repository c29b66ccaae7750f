// What a detector can recognise, and how what it recognised becomes findings. One table a detector
// (`<detector>/techniques.data.ts`), one sentence a technique (core/messages), joined by the technique's name.
import { BLOCK_SCORE, type Finding } from "../core/finding.ts"
import type { Bilingual } from "../core/language.ts"
import { say } from "../core/messages/say.ts"
import type { Span } from "../core/span.ts"
import type { DerivedText } from "./contract.ts"

/** Score: see BLOCK_SCORE and OBSERVE_SCORE of core/finding.ts. */
export interface Technique {
    readonly score: number
    readonly cwe: readonly number[]
    readonly capec: readonly number[]
    readonly attack: readonly string[]
}

/** Findings told of one text, heaviest first; an attack needs one, and a long list must not flood the record. */
export const FINDINGS_PER_TEXT = 4

/** What was recognised in one text: each technique once, where it was met first. */
export class Evidence<Name extends string> {
    /** Made when something is found: most texts hold nothing. */
    #spans: Map<Name, Span> | null = null

    add(technique: Name, start: number, end: number): void {
        this.#spans ??= new Map()
        if (!this.#spans.has(technique)) this.#spans.set(technique, { start, end })
    }

    get isEmpty(): boolean {
        return this.#spans === null
    }

    /** What was recognised, in the order it was met. */
    techniques(): Iterable<Name> {
        return this.#spans?.keys() ?? []
    }

    /** The same, each with where it was met. */
    entries(): Iterable<readonly [Name, Span]> {
        return this.#spans ?? []
    }

    /** What is only reported is told once, and only where nothing heavier is there: it must not add up to a refusal. */
    findings(
        detector: string,
        techniques: Readonly<Record<Name, Technique>>,
        messages: Readonly<Record<Name, Bilingual>>,
        { path, decoding }: DerivedText,
    ): readonly Finding[] {
        const sorted = [...(this.#spans ?? [])].sort(([a], [b]) => techniques[b].score - techniques[a].score)
        const heavy = sorted.filter(([name]) => techniques[name].score >= BLOCK_SCORE)
        const told = heavy.length === 0 ? sorted.slice(0, 1) : heavy.slice(0, FINDINGS_PER_TEXT)
        return told.map(([technique, evidence]) => ({
            detector,
            technique,
            path,
            decoding,
            evidence,
            reason: say(messages[technique]),
            ...techniques[technique],
        }))
    }
}
