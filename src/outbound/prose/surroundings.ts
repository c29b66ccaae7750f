// What the clause, the sentence and the quotation around a stretch of text say of it, and what its own end says.
import { PERSON_DEEDS, PERSON_SUBJECTS } from "./context-words.data.ts"
import type { FeatureName } from "./features.data.ts"
import { HONORIFICS, OCCUPATIONS, PLACE_ENDINGS, THING_ENDINGS, unitsBefore, type WordSet } from "./word-sets.ts"

const DEEDS = new RegExp(PERSON_DEEDS.split(" ").join("|"))
const SUBJECT = new RegExp(
    `(?:${PERSON_SUBJECTS.split(" ").join("|")})(?:の(?:1人|一人|ひとり))?(?:である|であった|だった|です|でもある|)$`,
)
const NOUN_END = /(?:である|であった|です|だ|の(?:こと|1つ|一つ|ひとつ)|[\p{Script=Han}ァ-ヺー」』])$/u
const SUBJECT_PARTICLE = /^[^、。]{0,6}?[はがも]/
const OTHER_PARTICLE = /^[にをとからへ]/
const DEFINED = /^(?:は、|[(（])/
const CLAUSE_END = /[、。「」『』()（）]/
const CLAUSE_UNITS = 60
/** A particle of one or two units is no end of a clause. */
const PARTICLE_UNITS = 2
const DEED_UNITS = 24

/** What the clause and the sentence around say. */
export function featuresAround(text: string, start: number, end: number): readonly FeatureName[] {
    const features: FeatureName[] = []
    const rest = text.slice(end, end + CLAUSE_UNITS)
    const stop = rest.slice(PARTICLE_UNITS).search(CLAUSE_END)
    const clause = stop < 0 ? rest : rest.slice(0, stop + PARTICLE_UNITS)
    if (SUBJECT_PARTICLE.test(rest) && DEEDS.test(clause)) features.push("deed in clause")
    else if (OTHER_PARTICLE.test(rest) && DEEDS.test(rest.slice(0, DEED_UNITS))) features.push("deed behind")
    if (DEFINED.test(rest)) {
        const sentence = text.slice(end, sentenceEnd(text, end))
        if (SUBJECT.test(sentence)) features.push("subject of definition")
        else if (NOUN_END.test(sentence)) features.push("definition of a thing")
    }
    const quoted = quotationAround(text, start, end)
    if (quoted !== null) features.push(quoted)
    return features
}

const SENTENCE_UNITS = 300

function sentenceEnd(text: string, from: number): number {
    const stop = text.slice(from, from + SENTENCE_UNITS).indexOf("。")
    return stop < 0 ? Math.min(text.length, from + SENTENCE_UNITS) : from + stop
}

const QUOTE_UNITS = 80

function quotationAround(text: string, start: number, end: number): FeatureName | null {
    const before = text.slice(Math.max(0, start - QUOTE_UNITS), start)
    const open = Math.max(before.lastIndexOf("「"), before.lastIndexOf("『"))
    if (open < 0 || open < Math.max(before.lastIndexOf("」"), before.lastIndexOf("』"))) return null
    const work = before.charAt(open) === "『"
    const whole = open === before.length - 1 && text.charAt(end) === (work ? "』" : "」")
    if (work) return whole ? "whole 『』" : "in 『』"
    return whole ? "whole 「」" : "in 「」"
}

const THIRD_PERSON = /彼|自身|本人|という人/

/** The text speaks of somebody by a pronoun. */
export function speaksOfSomebody(text: string): boolean {
    return THIRD_PERSON.test(text)
}

/** What the last characters of a stretch of kanji say: they end as words of places, things or titles do. */
export function featuresOfTail(text: string, start: number, end: number): readonly FeatureName[] {
    const features: FeatureName[] = []
    if (endsIn(PLACE_ENDINGS, text, start, end)) features.push("ends as place")
    if (endsIn(THING_ENDINGS, text, start, end)) features.push("ends as thing")
    if (endsIn(HONORIFICS, text, start, end) || endsIn(OCCUPATIONS, text, start, end)) features.push("ends as title")
    return features
}

/** A word of the set is the end of the stretch, and not all of it. */
function endsIn(words: WordSet, text: string, start: number, end: number): boolean {
    const units = unitsBefore(text, end, words)
    return units > 0 && units < end - start
}
