// All stretches of a text that may be names of persons, by what their characters are.
import type { Candidate } from "./candidate.ts"
import { gradeOf, WORD_GRADES } from "./grades.ts"
import { addHiragana, addKatakanaFirst } from "./kana-candidates.ts"
import { kanjiCandidates } from "./kanji-candidates.ts"
import { KATAKANA_UNITS, katakanaCandidates } from "./katakana-candidates.ts"

/** Runs of kanji; of katakana with initials, dots and equals signs; of hiragana; of Latin words. */
const RUN =
    /(?<kanji>[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff々]+)|(?<katakana>(?:(?<![A-Za-z])[A-Z](?:\.[・·･]?|[・·･])(?:[A-Z](?:\.[・·･]?|[・·･])){0,2})?[ァ-ヺー]+(?:[・·･＝=-](?:[A-Z]\.?(?![A-Za-z])|[ァ-ヺー]+))*)|(?<hiragana>[ぁ-ゖー]+)|(?<latin>[A-Z][a-zA-Zà-öø-ÿ'’-]+\.?(?: (?:[A-Z]\.|(?:[a-z]{2,3} )?[A-Z][a-zA-Zà-öø-ÿ'’-]+))*)/gu
const SEGMENT = /[A-Z]\.?|[ァ-ヺー]+/g
const INITIAL = /^[A-Z]/

export function candidatesOf(text: string): readonly Candidate[] {
    const found: Candidate[] = []
    for (const { 0: run, index, groups } of text.matchAll(RUN)) {
        const end = index + run.length
        if (groups?.["kanji"] !== undefined) {
            kanjiCandidates(text, index, end, found)
            addKatakanaFirst(text, index, run, found)
        } else if (groups?.["katakana"] !== undefined) addKatakana(text, run, index, found)
        else if (groups?.["hiragana"] !== undefined) addHiragana(run, index, found)
        else found.push({ start: index, end, kind: "latin", features: latinFeatures(run) })
    }
    return found
}

function addKatakana(text: string, run: string, index: number, into: Candidate[]): void {
    const segments = Array.from(run.matchAll(SEGMENT), ({ 0: word, index: at }) => ({
        start: index + at,
        end: index + at + word.length,
        initial: INITIAL.test(word),
    })).filter(({ start, end }) => end - start <= KATAKANA_UNITS)
    katakanaCandidates(text, segments, into)
}

function latinFeatures(run: string): Candidate["features"] {
    const words = run.split(" ").length
    const features = [gradeOf(words, WORD_GRADES)]
    return /\b[A-Z]{2,}/.test(run) ? [...features, "capitals"] : features
}
