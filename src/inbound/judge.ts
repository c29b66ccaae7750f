// One request's readings, as they come: profile, nested JSON, lattice, detectors. What is plain costs one pass.
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { Finding } from "../core/finding.ts"
import type { Texts } from "./charset/texts-of-bytes.ts"
import type { DerivedText, Detector, InspectionOptions } from "./contract.ts"
import { decodeExhausted } from "./decode/exhausted.ts"
import { derive, isEncoded } from "./decode/lattice.ts"
import { JUDGED_UNITS_LIMIT, NESTED_JSON_LIMIT, READINGS_LIMIT, TEXT_LIMIT, TEXT_OVERLAP } from "./limits.data.ts"
import { isPlain, profileOf } from "./profile.ts"
import { looksLikeJson, readJson } from "./readings/json.ts"

/** Findings kept while judging: a stronger one takes the place of the weakest, so that none hides behind many weak ones. */
const KEPT_LIMIT = 128

export class Judge {
    readonly #detectors: readonly Detector[]
    readonly #witness: InspectionOptions["witness"]
    readonly #findings: Finding[] = []
    #readings = 0
    #units = 0
    #nesting = 0
    #seen = 0

    constructor(detectors: readonly Detector[], witness?: InspectionOptions["witness"]) {
        this.#detectors = detectors
        this.#witness = witness
    }

    get findings(): readonly Finding[] {
        return this.#findings
    }

    /** Findings seen so far, kept or not: grows whenever the score may have. */
    get seen(): number {
        return this.#seen
    }

    /** A Take (readings/take.ts). */
    readonly take = (path: string, value: Texts, weight = 1): void => {
        if (typeof value === "string") this.#read(path, value, [], weight)
        else for (const { text, decoding } of value) this.#read(path, text, decoding, weight)
    }

    #read(path: string, text: string, decoding: readonly string[], weight: number): void {
        if (++this.#readings > READINGS_LIMIT)
            throw new SekishoError("SEKISHO_INBOUND_LIMIT", { readings: this.#readings })
        const profile = profileOf(text)
        const encoded = isEncoded(text, profile)
        if (!encoded && isPlain(profile)) return
        const reading = { path, text, profile, decoding }
        if (!encoded) return this.#examine(reading, weight)
        const { texts, exhausted } = derive(reading)
        for (const derived of texts) this.#examine(derived, weight)
        if (exhausted) this.#keep(decodeExhausted(reading), reading.text, weight)
    }

    #examine(derived: DerivedText, weight: number): void {
        if (isPlain(derived.profile) || this.#readNested(derived, weight)) return
        for (const detector of this.#detectors) {
            if (!detector.wants(derived.profile)) continue
            this.#count(derived.text.length)
            if (derived.text.length <= TEXT_LIMIT) this.#run(detector, derived, weight)
            else this.#runInWindows(detector, derived, weight)
        }
    }

    #run(detector: Detector, derived: DerivedText, weight: number): void {
        for (const finding of detector.detect(derived)) this.#keep(finding, derived.text, weight)
    }

    #runInWindows(detector: Detector, derived: DerivedText, weight: number): void {
        for (let start = 0; start < derived.text.length; start += TEXT_LIMIT - TEXT_OVERLAP) {
            const text = derived.text.slice(start, start + TEXT_LIMIT)
            for (const finding of detector.detect({ ...derived, text })) {
                const evidence = { start: finding.evidence.start + start, end: finding.evidence.end + start }
                this.#keep({ ...finding, evidence }, derived.text, weight)
            }
        }
    }

    /** JSON inside a value is read member by member; true when that is all there is to it. */
    #readNested(derived: DerivedText, weight: number): boolean {
        if (this.#nesting >= NESTED_JSON_LIMIT || !looksLikeJson(derived.text)) return false
        this.#nesting++
        try {
            return readJson(`${derived.path}→json`, derived.text, (path, value) => {
                if (typeof value === "string") this.#read(path, value, derived.decoding, weight)
            })
        } finally {
            this.#nesting--
        }
    }

    #keep(finding: Finding, text: string, weight: number): void {
        const weighed = weight === 1 ? finding : { ...finding, score: Math.round(finding.score * weight) }
        this.#seen++
        this.#witness?.(weighed, text.slice(weighed.evidence.start, weighed.evidence.end), text)
        if (this.#findings.length < KEPT_LIMIT) this.#findings.push(weighed)
        else this.#replaceWeakest(weighed)
    }

    #replaceWeakest(finding: Finding): void {
        let weakest = 0
        for (const [index, { score }] of this.#findings.entries()) {
            if (score < (this.#findings[weakest]?.score ?? 0)) weakest = index
        }
        if (finding.score > (this.#findings[weakest]?.score ?? 0)) this.#findings[weakest] = finding
    }

    #count(units: number): void {
        this.#units += units
        if (this.#units > JUDGED_UNITS_LIMIT) throw new SekishoError("SEKISHO_INBOUND_LIMIT", { units: this.#units })
    }
}
