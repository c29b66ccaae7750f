// Candidates that hold hiragana, or katakana beside kanji: 山田まり子, 千とせ, さつき, アントニオ山田.
import type { Candidate } from "./candidate.ts"
import type { FeatureName } from "./features.data.ts"
import { gradeOf, MARGIN_GRADES, placeInRun, UNIT_GRADES } from "./grades.ts"
import { costAs, FAMILY, GIVEN, wordTable } from "./word-table.ts"

const GIVEN_KANA_UNITS = 4
const KANA = /[ぁ-ゖァ-ヺー]/
const KATAKANA = /[ァ-ヺー]/
const KATAKANA_ONLY = /^[ァ-ヺー]+$/
const HAS_HIRAGANA = /[ぁ-ゖ]/
const HIRAGANA_ONLY = /^[ぁ-ゖー]+$/
/** Particles, within which a run of hiragana is no given name that the dictionary lacks. */
const WITH_PARTICLE = /[はがをにへやも]/
const BEHIND_NAME = /[はがをにのとやもで、。・」(らさ]/
/** Hiragana behind a family name that are no given name: particles, auxiliaries, verbs. */
const FUNCTION_WORD =
    /^(?:[はがをにへとやもでの]|から|まで|より|など|だけ|ほか|にて|ので|した|する|して|しか|さん|さま|くん|ちゃん|です|でし|だっ|たち|ら(?:は|が|を|に|と|の|も)|による|によ|であ|とい|とと|および|または|ならび|こと|もの|ため|よう|とか|いわ|いは|いが|らし|され|させ|せよ|なる|なっ|なり|なの|なら|ない|なく|あり|ある|あっ|いる|いた|いて|いっ|おり|おい|おけ|かつ|かけ|きっ|くら|ごと|さえ|しま|すな|すで|すべ|そし|その|それ|ただ|つい|つけ|つつ|ども|どの|ばか|ほど|まだ|まし|ます|みた|みる|むけ|め(?:る|た|て)|よっ|より|わけ|られ|れる|れた|れて|える|えた|えて|んだ|っ|ゃ|ゅ|ょ|ん)/

function isGiven(word: string): boolean {
    return costAs(wordTable().get(word), GIVEN) < Infinity
}

function isFamily(word: string): boolean {
    return costAs(wordTable().get(word), FAMILY) < Infinity
}

/**
 * 山田まり子, 山田マリ子, 山田さつき.
 *
 * @param end of the family name, where kana begin
 * @param margin of the family name (kanji-run.ts)
 */
export function addKanaAfterFamily(text: string, start: number, end: number, margin: number, into: Candidate[]): void {
    if (!KANA.test(text.charAt(end))) return
    const katakana = KATAKANA.test(text.charAt(end))
    for (let units = 2; units <= GIVEN_KANA_UNITS && end + units <= text.length; units++) {
        const given = text.slice(end, end + units)
        const next = text.charAt(end + units)
        const known = isGiven(given)
        if (!known && !mayBeGiven(given, next)) continue
        const closed = next === "" || BEHIND_NAME.test(next) || !KANA.test(next)
        const features: FeatureName[] = [
            gradeOf(margin, MARGIN_GRADES),
            known ? "given known" : "given unknown",
            katakana ? "given katakana" : "given hiragana",
            "family first",
            closed ? "run ends" : "run inside",
        ]
        if (FUNCTION_WORD.test(given)) features.push("function word")
        into.push({ start, end: end + units, kind: "kana", features })
    }
}

/** Not in the dictionary: all of a word of katakana, or hiragana that are no word of grammar. */
function mayBeGiven(word: string, next: string): boolean {
    if (KATAKANA_ONLY.test(word)) return !KATAKANA.test(next)
    return HIRAGANA_ONLY.test(word) && !FUNCTION_WORD.test(word) && !WITH_PARTICLE.test(word)
}

/** The first two units of names with hiragana, for the whole process: most texts are told by them alone. */
let beginnings: ReadonlySet<string> | null = null

function mayBegin(text: string, start: number): boolean {
    beginnings ??= new Set(
        [...wordTable()]
            .filter(([word, readings]) => HAS_HIRAGANA.test(word) && isName(readings))
            .map(([word]) => word.slice(0, 2)),
    )
    return beginnings.has(text.slice(start, start + 2))
}

function isName(readings: Uint16Array): boolean {
    return costAs(readings, GIVEN) < Infinity || costAs(readings, FAMILY) < Infinity
}

/** Kanji before the kana of such a name, and kana, at most. */
const MIXED_KANJI_UNITS = 2
const MIXED_KANA_UNITS = 3

/** Names that begin with kanji and end in kana: 千とせ. */
export function addKanaAfterKanji(text: string, runStart: number, runEnd: number, into: Candidate[]): void {
    for (let start = Math.max(runStart, runEnd - MIXED_KANJI_UNITS); start < runEnd; start++) {
        if (!mayBegin(text, start)) continue
        for (let end = runEnd + 1; end <= runEnd + MIXED_KANA_UNITS; end++) {
            const word = text.slice(start, end)
            if (!isGiven(word) && !isFamily(word)) continue
            into.push({
                start,
                end,
                kind: "kana",
                features: ["given known", placeInRun(start === runStart, start !== runStart)],
            })
        }
    }
}

/** Given names of two to four units, where a run of hiragana begins. */
export function addHiragana(run: string, index: number, into: Candidate[]): void {
    if (!mayBegin(run, 0)) return
    for (let units = 2; units <= Math.min(run.length, GIVEN_KANA_UNITS); units++) {
        if (!isGiven(run.slice(0, units))) continue
        const features = [
            "given hiragana" as const,
            gradeOf(units, UNIT_GRADES),
            placeInRun(true, units === run.length),
        ]
        into.push({ start: index, end: index + units, kind: "kana", features })
    }
}

const KATAKANA_BEFORE = /(?:^|[^ァ-ヺー・])([ァ-ヺー]{2,6})$/
const KATAKANA_BEFORE_UNITS = 7
const STAGE_KANJI_UNITS = 3

/** アントニオ山田, マサ健一: a stage name; `run` is the kanji, at `index`. */
export function addKatakanaFirst(text: string, index: number, run: string, into: Candidate[]): void {
    const first = KATAKANA_BEFORE.exec(text.slice(Math.max(0, index - KATAKANA_BEFORE_UNITS), index))?.[1]
    if (first === undefined) return
    for (let units = 1; units <= Math.min(run.length, STAGE_KANJI_UNITS); units++) {
        const word = run.slice(0, units)
        const family = isFamily(word)
        if (!family && !isGiven(word)) continue
        const features: FeatureName[] = [
            "katakana first",
            family ? "also given" : "given known",
            units === 1 ? "units 1" : "units 2",
        ]
        features.push(placeInRun(false, units === run.length))
        into.push({ start: index - first.length, end: index + units, kind: "kana", features })
    }
}
