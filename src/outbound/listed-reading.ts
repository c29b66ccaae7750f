// A reading in hiragana that nothing names, right above or below the name that it is of: `山田 太郎 | やまだ たろう`. Errs towards nothing: two
// words in hiragana elsewhere may be anything (katakana are told by themselves, listed-name.ts).
import type { BodyRecord } from "./contract.ts"
import { normaliseKana } from "./normalise.ts"
import { ROSTER_LABEL } from "./roster.ts"
import type { CellHit } from "./weigh-record.ts"

const READING = /^[ぁ-ゖー]{2,8}[ \u3000][ぁ-ゖー]{1,8}$/
const KANJI = /\p{Script=Han}/u
const LISTED_SCORE = 0.45

/** @returns the hits, with the readings of the names among them that nothing names either */
export function withListedReadings(hits: readonly CellHit[], { cells }: BodyRecord): readonly CellHit[] {
    const readings: CellHit[] = []
    for (const { field, cell, value } of hits) {
        if (field === "kana") return hits
        if (field !== "name" || !KANJI.test(value ?? "")) continue
        for (const beside of besideOf(cell, cells[cell]?.label ?? null)) {
            const { label, text } = cells[beside] ?? { label: "", text: "" }
            if (label !== null || !READING.test(text) || readings.some((one) => one.cell === beside)) continue
            const place = { start: 0, end: text.length, cell: beside, subject: null }
            const kana = { field: "kana", value: normaliseKana(text), recognizer: "listed-kana" } as const
            readings.push({ ...kana, score: LISTED_SCORE, ...place })
            break
        }
    }
    return readings.length === 0 ? hits : [...hits, ...readings]
}

/** Above a name below a word for people as well (roster.ts); what stands below one that a label names is the next value. */
function besideOf(cell: number, label: string | null): readonly number[] {
    if (label === null) return [cell + 1, cell - 1]
    return label === ROSTER_LABEL ? [cell - 1] : NOWHERE
}

const NOWHERE: readonly number[] = []
