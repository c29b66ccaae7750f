// One request's readings, as they come: profile, nested JSON and XML, lattice, detectors. What is plain costs one pass.
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { BLOCK_SCORE, type Finding } from "../core/finding.ts"
import type { Texts } from "./charset/texts-of-bytes.ts"
import type { DerivedText, Detector, InspectionOptions } from "./contract.ts"
import { decodeExhausted } from "./decode/exhausted.ts"
import { derive, deriveSteps, isEncoded } from "./decode/lattice.ts"
import { detectIn, detectInSteps, groupsOf, isIdle } from "./detect-in-windows.ts"
import { batchFinding, querySteps } from "./graphql/query.ts"
import { type Judged, type Kind, retold } from "./judged-texts.ts"
import { JudgementMemory } from "./judgement-memory.ts"
import { KEPT_LIMIT, KeptFindings } from "./kept-findings.ts"
import { READINGS_LIMIT, SLICE_TEXT_UNITS, STEPS_OF } from "./limits.data.ts"
import { ASCII_LETTER, CURLY, DIGIT, FULL_WIDTH, NON_ASCII, profileOf, SPACE } from "./profile.ts"
import { isDecodedWithinValues } from "./readings/decoded-json.ts"
import { type Nested, nestedIn, nestedSteps } from "./readings/nested.ts"
import { type Repeated, type Take, takeOf } from "./readings/take.ts"
import { Slices } from "./slices.ts"
import { inOneGo, type Steps } from "./steps.ts"
import { keepFor } from "./text-memory.ts"
import { isUnread } from "./unread.ts"
import type { WantedDetectors } from "./wanted-detectors.ts"
import { Work } from "./work.ts"

/** Signs of phrases, of Japanese ones too: such a text is judged sooner than it is looked up and remembered. */
const PHRASE_CLASSES: number = ASCII_LETTER | DIGIT | SPACE | NON_ASCII | FULL_WIDTH
const PHRASE_UNITS = 128

const AS_IT_STOOD: readonly string[] = []

/** Units of a text that cost a step to pass over (profile, anchors, literals), as a power of two. */
const PASSES_SHIFT = 5

/** Units of a text that cost a step to derive, as a power of two. */
const DERIVED_SHIFT = 4

/** A reading that is to be judged. */
interface Begun {
    readonly reading: DerivedText
    readonly encoded: boolean
    /** As what it is remembered; null: not at all, or as the one text that it is. */
    readonly kind: "value" | null
}

/**
 * Whether a text was told with the JSON that it was derived from.
 *
 * @param source the text that a decoder made it of, and no other; null: there is none
 * @param within texts of JSON that told nothing, nor did what their values stand for
 */
function isToldWithin({ decoding }: DerivedText, source: DerivedText | null, within: readonly DerivedText[]): boolean {
    if (source === null || !within.includes(source)) return false
    return isDecodedWithinValues(source.text, decoding.at(-1) ?? "")
}

export class Judge {
    readonly #detectors: WantedDetectors
    readonly #witness: InspectionOptions["witness"]
    /** Certain findings behind which nothing is read. */
    readonly #enough: number
    /** An allowance lifts it. */
    readonly #isLifted: ((finding: Finding) => boolean) | undefined
    readonly #findings = new KeptFindings()
    readonly #memory = new JudgementMemory()
    readonly #work = new Work()
    readonly #slices = new Slices()
    #readings = 0
    #seen = 0
    /** Findings of which each alone refuses the request. */
    #certain = 0

    /** @param isLifted told of every finding; one it lifts does not count */
    constructor(
        detectors: WantedDetectors,
        { mode, witness }: Pick<InspectionOptions, "mode" | "witness">,
        isLifted?: (finding: Finding) => boolean,
    ) {
        this.#detectors = detectors
        this.#isLifted = isLifted
        this.#witness = witness
        this.#enough = mode === "block" ? 1 : KEPT_LIMIT
    }

    /** Takes a finding that is of no detector of a text: of a virtual patch, of the request as a whole. */
    readonly report = (finding: Finding, text: string): void => this.#keep(finding, text, 1)

    get work(): Work {
        return this.#work
    }

    get findings(): readonly Finding[] {
        return this.#findings.all
    }

    /** Findings seen so far, kept or not: grows whenever the score may have. */
    get seen(): number {
        return this.#seen
    }

    /** Grows with whatever is told of a text, a GraphQL document that counts included. */
    get #told(): number {
        return this.#seen + this.#memory.queries
    }

    /** The request has so many more bytes; see work.ts. */
    allow(bytes: number): void {
        this.#work.allow(bytes)
    }

    /**
     * What a reader does, and what is judged of it on the way.
     *
     * @param isOver true: this slice is, and a step ends as soon as it may; null: all is judged in one go
     */
    inSlices(reader: Steps, isOver: (() => boolean) | null): Steps {
        this.#slices.begin(isOver)
        return this.#slices.driven(reader)
    }

    /** See readings/take.ts. */
    readonly #repeated: Repeated = {
        told: () => this.#seen + this.#memory.met + this.#slices.putOffs,
        again: () => {
            if (this.#isOver()) return
            this.#count()
            this.#work.spend(STEPS_OF.value)
        },
    }

    /** A Take (readings/take.ts). */
    readonly take: Take = this.#slices.inLine(
        takeOf(
            (path, value, weight = 1) => {
                if (typeof value === "string") this.#read(path, value, AS_IT_STOOD, weight)
                else for (const { text, decoding } of value) this.#read(path, text, decoding, weight)
            },
            () => this.#count(),
            undefined,
            this.#repeated,
        ),
    )

    /** A long text is put off where that is possible. */
    #read(path: string, text: string, decoding: readonly string[], weight: number): void {
        this.#slices.note(text)
        const isLong = text.length > SLICE_TEXT_UNITS
        if (isLong && this.#slices.putOff(() => this.#readSteps(path, text, decoding, weight))) return
        this.#readNow(path, text, decoding, weight)
    }

    #readNow(path: string, text: string, decoding: readonly string[], weight: number): void {
        const begun = this.#begin(path, text, decoding, weight)
        if (begun === null) return
        const { reading, encoded, kind } = begun
        if (kind === null) return this.#readDerived(reading, encoded, weight)
        const remembering = this.#memory.begin(kind, reading)
        try {
            this.#readDerived(reading, encoded, weight)
        } finally {
            this.#memory.leave(remembering)
        }
        this.#memory.remember(remembering)
    }

    /** As #readNow, in steps: one decoder, one detector each. */
    *#readSteps(path: string, text: string, decoding: readonly string[], weight: number): Steps {
        const begun = this.#begin(path, text, decoding, weight)
        if (begun === null) return
        const { reading, encoded, kind } = begun
        if (kind === null) {
            yield* this.#readDerivedSteps(reading, encoded, weight)
            return
        }
        const remembering = this.#memory.begin(kind, reading)
        try {
            yield* this.#readDerivedSteps(reading, encoded, weight)
        } finally {
            this.#memory.leave(remembering)
        }
        this.#memory.remember(remembering)
    }

    /** null: nothing is to be judged of it, or it was judged before. */
    #begin(path: string, text: string, decoding: readonly string[], weight: number): Begun | null {
        if (this.#isOver()) return null
        this.#count()
        this.#work.spend(STEPS_OF.value)
        const profile = profileOf(text)
        const encoded = isEncoded(text, profile)
        if (!encoded && isUnread(path, text, profile)) return null
        const reading: DerivedText = { path, text, profile, decoding }
        const isShort = text.length <= PHRASE_UNITS
        // A long one that stands for nothing else is remembered as a text (#examine).
        const kind = isShort ? ((profile & ~PHRASE_CLASSES) === 0 ? null : "value") : encoded ? "value" : null
        return kind !== null && this.#isToldAgain(kind, reading, weight) ? null : { reading, encoded, kind }
    }

    /** What was told before of the same is told again, if it was judged before. */
    #isToldAgain(kind: Kind, reading: DerivedText, weight: number): boolean {
        const judged = this.#memory.recall(kind, reading)
        if (judged === undefined) return false
        if (judged.told.length > 0) this.#retell(judged, reading.path, reading.decoding, weight)
        if (judged.queries > 0) this.#countQueries(judged.queries, reading, weight)
        return true
    }

    /** A value of the request, read or plain. */
    #count(): void {
        if (this.#isOver()) return
        if (++this.#readings > READINGS_LIMIT)
            throw new SekishoError("SEKISHO_INBOUND_LIMIT", { readings: this.#readings })
    }

    #retell(judged: Judged, path: string, decoding: readonly string[], weight: number): void {
        for (const told of judged.told) this.#keep(retold(told, judged, path, decoding), told.text, weight)
    }

    #readDerived(reading: DerivedText, encoded: boolean, weight: number): void {
        if (!encoded) {
            this.#examine(reading, weight)
            return
        }
        this.#work.spend(STEPS_OF.decoding)
        const { texts, sources, exhausted } = derive(reading)
        const within: DerivedText[] = []
        for (const [at, derived] of texts.entries()) {
            if (derived !== reading) this.#work.spend(derived.text.length >> DERIVED_SHIFT)
            const before = this.#told
            if (isToldWithin(derived, sources[at] ?? null, within)) within.push(derived)
            else if (this.#examine(derived, weight) && this.#told === before) within.push(derived)
            if (this.#isOver()) return
        }
        if (exhausted) this.#keep(decodeExhausted(reading), reading.text, weight)
    }

    *#readDerivedSteps(reading: DerivedText, encoded: boolean, weight: number): Steps {
        if (!encoded) {
            yield* this.#examineSteps(reading, weight)
            return
        }
        this.#work.spend(STEPS_OF.decoding)
        const { texts, sources, exhausted } = yield* deriveSteps(reading)
        const within: DerivedText[] = []
        for (const [at, derived] of texts.entries()) {
            if (derived !== reading) this.#work.spend(derived.text.length >> DERIVED_SHIFT)
            const before = this.#told
            if (isToldWithin(derived, sources[at] ?? null, within)) within.push(derived)
            else if ((yield* this.#examineSteps(derived, weight)) && this.#told === before) within.push(derived)
            if (this.#isOver()) return
        }
        if (exhausted) this.#keep(decodeExhausted(reading), reading.text, weight)
    }

    /** @returns true when it is strict JSON, and was read as that */
    #examine(read: DerivedText, weight: number): boolean {
        if (isUnread(read.path, read.text, read.profile)) return false
        if (read.text.length <= PHRASE_UNITS) return this.#examineAnew(read, weight)
        if (this.#isToldAgain("text", read, weight)) return false
        const remembering = this.#memory.begin("text", read)
        let isJson: boolean
        try {
            isJson = this.#examineAnew(read, weight)
        } finally {
            this.#memory.leave(remembering)
        }
        this.#memory.remember(remembering)
        return isJson
    }

    #examineAnew(read: DerivedText, weight: number): boolean {
        this.#spendPasses(read.text)
        const nested = nestedIn(read.text)
        if (nested !== null && inOneGo(this.#readNested(read, nested, weight, false))) return true
        if ((read.profile & CURLY) !== 0) inOneGo(this.#readQuery(read, weight))
        const derived = this.#thorough(read)
        keepFor(derived.text)
        const detectors = this.#detectors.for(derived)
        if (detectors.length === 0) return false
        const groups = groupsOf(derived)
        for (const detector of detectors)
            if (!isIdle(detector, groups, derived, this.#work)) this.#detect(detector, derived, weight)
        return false
    }

    *#examineSteps(read: DerivedText, weight: number): Steps<boolean> {
        if (isUnread(read.path, read.text, read.profile)) return false
        if (this.#isToldAgain("text", read, weight)) return false
        const remembering = this.#memory.begin("text", read)
        let isJson: boolean
        try {
            isJson = yield* this.#examineAnewSteps(read, weight)
        } finally {
            this.#memory.leave(remembering)
        }
        this.#memory.remember(remembering)
        return isJson
    }

    *#examineAnewSteps(read: DerivedText, weight: number): Steps<boolean> {
        this.#spendPasses(read.text)
        const nested = nestedIn(read.text)
        if (nested !== null && (yield* this.#readNested(read, nested, weight, true))) return true
        if ((read.profile & CURLY) !== 0) yield* this.#readQuery(read, weight)
        const derived = this.#thorough(read)
        keepFor(derived.text)
        const detectors = this.#detectors.for(derived)
        if (detectors.length === 0) return false
        const groups = groupsOf(derived)
        for (const detector of detectors) {
            if (isIdle(detector, groups, derived, this.#work)) continue
            yield
            const findings = yield* detectInSteps(detector, derived, this.#work)
            for (const finding of findings) this.#keep(finding, derived.text, weight)
        }
        return false
    }

    /** What is asked of every text that detectors may read. */
    #spendPasses(text: string): void {
        this.#work.spend(STEPS_OF.text + (text.length >> PASSES_SHIFT))
    }

    #thorough(read: DerivedText): DerivedText {
        return this.#isLifted === undefined ? read : { ...read, thorough: true as const }
    }

    /**
     * A refused request is not read to its end: an attacker must not have the gate work for what it knows already. One that is only
     * observed is read on for what else it holds, until all that are kept are certain: nothing behind them changes the outcome.
     */
    #isOver(): boolean {
        return this.#certain >= this.#enough
    }

    #detect(detector: Detector, derived: DerivedText, weight: number): void {
        for (const finding of detectIn(detector, derived, this.#work)) this.#keep(finding, derived.text, weight)
    }

    /**
     * JSON or XML inside a value is read by its values.
     *
     * @param mayWait whether its long values may be put off
     * @returns true when that is all there is to it
     */
    *#readNested(
        { path, text, decoding }: DerivedText,
        nested: Nested,
        weight: number,
        mayWait: boolean,
    ): Steps<boolean> {
        if (!this.#memory.enterNested()) return false
        const give = (at: string, value: Texts): void => {
            if (typeof value !== "string") return
            if (mayWait) this.#read(at, value, decoding, weight)
            else this.#readNow(at, value, decoding, weight)
        }
        const bare = takeOf(give, () => this.#count(), undefined, this.#repeated)
        const take = mayWait ? this.#slices.inLine(bare) : bare
        try {
            if (!mayWait) return yield* nestedSteps(path, text, nested, take)
            return yield* this.#slices.driven(nestedSteps(path, text, nested, take))
        } finally {
            this.#memory.leaveNested()
        }
    }

    /** What a GraphQL document gives to its fields is read by itself, besides the text as a whole. */
    *#readQuery(derived: DerivedText, weight: number): Steps {
        if (!this.#memory.hasRoom()) return
        const query = yield* querySteps(derived, this.#work)
        if (query === null || !this.#memory.enterNested()) return
        try {
            for (const finding of query.findings) this.#keep(finding, derived.text, weight)
            this.#countQueries(1, derived, weight)
            for (const { name, text } of query.shape.texts) {
                this.#readNow(`${derived.path}→graphql.${name}`, text, derived.decoding, weight)
                if (derived.text.length > SLICE_TEXT_UNITS) yield
            }
        } finally {
            this.#memory.leaveNested()
        }
    }

    /** A document that comes again with other variables (passwords, say) is asked again, and counts again. */
    #countQueries(count: number, derived: DerivedText, weight: number): void {
        if (this.#memory.countQueries(count)) this.#keep(batchFinding(derived), derived.text, weight)
    }

    #keep(finding: Finding, text: string, weight: number): void {
        this.#memory.tell(finding, text)
        const weighed = weight === 1 ? finding : { ...finding, score: Math.round(finding.score * weight) }
        this.#seen++ // lifted or not: what is remembered as clean (inspection.ts) must be so on every route
        if (this.#isLifted?.(weighed) === true) return
        if (weighed.score >= BLOCK_SCORE) this.#certain++
        this.#witness?.(weighed, text.slice(weighed.evidence.start, weighed.evidence.end), text)
        this.#findings.add(weighed)
    }
}
