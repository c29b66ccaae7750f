import { type Finding, OBSERVE_SCORE } from "../../core/finding.ts"
import type { DerivedText } from "../contract.ts"

/** A value encoded more often or in more ways than the lattice follows: it was not read to the end, and that is said. */
export function decodeExhausted(reading: DerivedText): Finding {
    return {
        detector: "decode",
        technique: "nested-encoding",
        path: reading.path,
        decoding: reading.decoding,
        evidence: { start: 0, end: reading.text.length },
        score: OBSERVE_SCORE,
        reason: {
            ja: "値が幾重にも符号化されていて、最後までは読めません",
            en: "the value is encoded in so many layers that it was not read to the end",
        },
        cwe: [174],
        capec: [120],
        attack: ["T1027"],
    }
}
