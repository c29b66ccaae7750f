// One request held against the patches that apply to it: every reading answers their questions as it comes, and what was
// answered is judged when the readings of the head, or of all, are complete.
import type { Span } from "../../core/span.ts"
import type { Texts } from "../charset/texts-of-bytes.ts"
import type { RequestHead } from "../contract.ts"
import { readHeader } from "../readings/headers.ts"
import { readWholeTarget } from "../readings/target.ts"
import type { Take } from "../readings/take.ts"
import type { Work } from "../work.ts"
import { type Answer, holds, type Question } from "./compile-condition.ts"
import type { CompiledPatch, NumberedQuestion } from "./compile-patch.ts"
import { hasEncodedName, namesParameter } from "./query-mention.ts"

/** Where a patch was met, and the text it was met in. */
export interface PatchEvidence {
    readonly path: string
    readonly decoding: readonly string[]
    readonly span: Span
    readonly text: string
}

export interface MetPatch {
    readonly compiled: CompiledPatch
    readonly evidence: PatchEvidence
}

/** What was met of one question. */
interface Met {
    readonly first: PatchEvidence
    /** Readings that met it, by their path. */
    readonly counts: Map<string, number>
}

interface Asked {
    readonly compiled: CompiledPatch
    /** By question; made when one is met, since nearly none ever is. */
    met: Map<number, Met> | null
}

/** A patch that asks nothing, or whose answer rests on what is not there, is met by the route. */
const ROUTE_EVIDENCE: PatchEvidence = { path: "path", decoding: [], span: { start: 0, end: 0 }, text: "" }
const NO_DECODING: readonly string[] = []

export class PatchWatch {
    readonly #work: Work
    readonly #asked: Asked[] = []

    constructor(work: Work) {
        this.#work = work
    }

    /** From now on these are asked too; of the head they read what they ask about. */
    add(patches: readonly CompiledPatch[], head: RequestHead): void {
        for (const compiled of patches) {
            if (this.#asked.some((asked) => asked.compiled === compiled)) continue
            const asked: Asked = { compiled, met: null }
            this.#asked.push(asked)
            this.#readHead(asked, head)
        }
    }

    /** False: no value of a JSON body answers what is asked. */
    get asksOfJson(): boolean {
        return this.#asked.some(({ compiled }) => compiled.asksOfJson)
    }

    /** A Take (readings/take.ts), for the readings of the body. */
    readonly take: Take = (path, value) => {
        for (const asked of this.#asked) this.#askAll(asked, asked.compiled.asks.body, path, value)
    }

    /** Those that are met by what was read; each patch is asked once, those about the body at the end. */
    concluded(atEnd: boolean): MetPatch[] {
        const met: MetPatch[] = []
        for (const asked of this.#asked) {
            if (asked.compiled.isOfBody === atEnd && mayBeMet(asked)) met.push(...metBy(asked))
        }
        return met
    }

    #readHead(asked: Asked, { target, headers }: RequestHead): void {
        const { asks } = asked.compiled
        if (asks.target.some(({ question }) => mayBeInTarget(question, target)))
            readWholeTarget(target, (path, value) => this.#askAll(asked, asks.target, path, value))
        if (asks.headers.length === 0) return
        for (const [name, value] of headers)
            readHeader(name, value, (path, text) => this.#askAll(asked, asks.headers, path, text))
    }

    #askAll(asked: Asked, questions: readonly NumberedQuestion[], path: string, value: Texts): void {
        for (const { number, question } of questions) {
            if (question.isAt(path)) this.#ask(asked, number, question, path, value)
        }
    }

    #ask(asked: Asked, number: number, question: Question, path: string, value: Texts): void {
        const before = asked.met?.get(number)
        if (question.least === 1 && before !== undefined) return
        const evidence = this.#evidenceIn(question, path, value)
        if (evidence === null) return
        const { counts } = before ?? metFirst(asked, number, evidence)
        counts.set(path, (counts.get(path) ?? 0) + 1)
    }

    #evidenceIn(question: Question, path: string, value: Texts): PatchEvidence | null {
        const texts = typeof value === "string" ? [{ text: value, decoding: NO_DECODING }] : value
        for (const { text, decoding } of texts) {
            this.#work.spend(Math.ceil(text.length * question.stepsPerUnit))
            const span = text === "" ? null : question.test(text)
            if (span !== null) return { path, decoding, span, text }
        }
        return null
    }
}

function metFirst(asked: Asked, number: number, first: PatchEvidence): Met {
    const met: Met = { first, counts: new Map() }
    asked.met ??= new Map()
    asked.met.set(number, met)
    return met
}

/** A question about the query has no answer where there is none, or not the parameter. */
function mayBeInTarget({ at, mention }: Question, target: string): boolean {
    if (!at.startsWith("query")) return true
    return target.includes("?") && (namesParameter(target, mention) || hasEncodedName(target))
}

/** False for nearly every one: nothing was met, and that nothing was is no answer. */
function mayBeMet({ compiled: { condition }, met }: Asked): boolean {
    return met !== null || condition === null || holds(condition.answer, never)
}

function never(): boolean {
    return false
}

function metBy({ compiled, met }: Asked): MetPatch[] {
    const { condition } = compiled
    if (condition === null) return [{ compiled, evidence: ROUTE_EVIDENCE }]
    const isMet = (number: number): boolean => {
        const of = met?.get(number)
        return of !== undefined && readingsOf(of.counts) >= (condition.questions[number]?.least ?? 1)
    }
    if (!holds(condition.answer, isMet)) return []
    const first = asking(condition.answer).find(isMet)
    return [{ compiled, evidence: (first === undefined ? undefined : met?.get(first)?.first) ?? ROUTE_EVIDENCE }]
}

/** Repeated fields of a form are read once more, joined (readings/urlencoded.ts): that is no reading of its own. */
function readingsOf(counts: ReadonlyMap<string, number>): number {
    let readings = 0
    for (const [path, times] of counts) readings += times > 1 && JOINED.test(path) ? times - 1 : times
    return readings
}

const JOINED = /^(?:query|form)[.[]/

/** Questions whose being met can be shown: those that are not within a `not`. */
function asking(answer: Answer): number[] {
    if (answer.kind === "ask") return [answer.question]
    return answer.kind === "not" ? [] : answer.of.flatMap(asking)
}
