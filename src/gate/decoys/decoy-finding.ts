import type { Finding } from "../../core/finding.ts"
import { OBSERVE_SCORE } from "../../core/finding.ts"
import { DECOY_MESSAGES } from "../../core/messages/decoy.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { wordsOf } from "./decoy-report.ts"

/** What marks a transaction in whose answer decoys were, so that a scope can be asked by it (`--finding decoy`). */
export function decoyFinding(ids: ReadonlySet<string>): Finding {
    return {
        detector: "decoy",
        technique: "decoy-in-answer",
        path: "answer",
        decoding: [],
        evidence: { start: 0, end: 0 },
        score: OBSERVE_SCORE,
        reason: say(DECOY_MESSAGES.finding, { ids: wordsOf([...ids]) }),
        cwe: [200],
        capec: [116],
        attack: ["T1213"],
    }
}
