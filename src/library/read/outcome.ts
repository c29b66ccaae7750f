// What an article says became of the data, and how sure it is: 流出した (stated), 流出した可能性がある (possible, 可能性),
// 漏えいは確認された (confirmed, 確認), 流出はなかった (denied). The certainty of a figure is that of the outcome it stands with.
import type { Span } from "../../core/span.ts"
import type { Certainty, CertaintyLevel, Happening } from "../contract.ts"
import { MENTIONS_LIMIT } from "../limits.data.ts"
import { BETWEEN, HEDGES, OUTCOMES } from "./certainty.data.ts"

export interface Outcome {
    readonly what: Happening
    /** From the word for what happened to the end of the word of certainty. */
    readonly span: Span
    readonly certainty: Certainty
    /** It only names the data spoken of (`流出した情報は…`); what is said follows. */
    readonly topic: boolean
}

const OUTCOME = new RegExp(OUTCOMES.map(([, words]) => `(${words})`).join("|"), "g")
const AFTER = new RegExp(`^${BETWEEN}{0,10}?(?:${HEDGES.map(([, words]) => `(${words})`).join("|")})`)
const TOPIC =
    /^(?:さ?れ?し?た|して(?:い|しまっ)た|の|との|とされる|がある|のある|が高い|があった|あったとされる|いる|ている|れている)*[^。、はがを]{0,24}(?:は|には|としては|の内容は)(?![なあ])/
/** Only spoken of, not said to have happened: 流出拡大を防ぐ, 漏えい防止, 紛失の危険性. */
const NOT_SAID = /^(?:の?拡大|対策|の?防止|を防|の危険|の?リスク|等した|しないよう|させない|し得|の原因)/
const LOOK_AHEAD = 46

/** All outcomes a sentence tells of, in order. */
export function readOutcomes(text: string): Outcome[] {
    const found: Outcome[] = []
    for (const match of text.matchAll(OUTCOME)) {
        if (found.length >= MENTIONS_LIMIT) break
        const what = OUTCOMES[match.slice(1).findIndex((group) => group !== undefined)]?.[0]
        if (what !== undefined && !NOT_SAID.test(text.slice(match.index + match[0].length)))
            found.push(outcomeAt(text, what, match.index, match[0].length))
    }
    return found
}

function outcomeAt(text: string, what: Happening, at: number, length: number): Outcome {
    const end = at + length
    const rest = text.slice(end, end + LOOK_AHEAD)
    const hedge = AFTER.exec(rest)
    const hedged = hedge === null ? 0 : hedge[0].length
    return {
        what,
        span: { start: at, end: end + hedged },
        certainty: hedge === null ? { level: "stated", word: null } : certaintyOf(hedge),
        topic: TOPIC.test(text.slice(end + hedged, end + hedged + LOOK_AHEAD)),
    }
}

function certaintyOf(hedge: RegExpExecArray): Certainty {
    const index = hedge.slice(1).findIndex((group) => group !== undefined)
    const level: CertaintyLevel = HEDGES[index]?.[0] ?? "stated"
    return { level, word: (hedge[index + 1] ?? "").replace(/^[がはもをの、]+/, "") }
}
