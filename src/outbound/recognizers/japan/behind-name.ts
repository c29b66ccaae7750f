import { normaliseKana } from "../../normalise.ts"
import { NO_HITS, type Hit, type Snippet } from "../recognizer.ts"
import { fullNameForm } from "./name-words.ts"

/**
 * What stands in brackets right behind a name in a text: its reading (`山田太郎（やまだ たろう）`), an age (`山田さん（35歳）`, in
 * newspapers `（35）`), a sex, a common occupation, or several of them (`（やまだ たろう・35歳・会社員）`). Format: kana in two words at
 * most; a number with 歳 or 才, or of two digits from 15. Check: none. Weak hits which weigh-record.ts accepts beside something
 * personal. Must not match: remarks, other numbers. Errs towards nothing.
 */
const BRACKETED = /\s?[（(]\s{0,2}([^()（）\n]{1,48}?)\s{0,2}[)）]/y
const READING = /^(?:[ぁ-ゖー]{2,10}|[ァ-ヺーｦ-ﾟ]{2,12})(?:[ 　・](?:[ぁ-ゖー]{1,10}|[ァ-ヺーｦ-ﾟ]{1,12}))?$/u
/** A bare number of two digits as newspapers print it; one digit is a year at school. */
const AGE = /^(?:満\s?)?([0-9]{1,3}(?=\s?[歳才])|[2-9][0-9]|1[5-9])(?:\s?[歳才])?$/
const SEX = /^[男女]性?$/
/** Of the lists of forms; others are told under a label only. */
const OCCUPATIONS: ReadonlySet<string> = new Set(
    "会社員 会社役員 公務員 団体職員 自営業 農業 漁業 主婦 主夫 学生 大学生 高校生 中学生 小学生 パート アルバイト 教員 教師 看護師 医師 保育士 介護士 無職".split(
        " ",
    ),
)
/** Parts of what stands in one pair of brackets; a middle dot within a reading (`ヤマダ・タロウ`) stands between kana. */
const PART = /[^・、,／/|｜]+(?:・[ァ-ヺー]+(?=[・、,／/|｜]|$))?/g
const AGE_LIMIT_YEARS = 120
/** 様, さん, さま, 殿, 先生 */
const HONORIFIC = /\s?(?:様|さん|さま|殿|氏|先生)/y
const SCORE = 0.45

/** `山田 太郎ヤマダ タロウ`: a reading in smaller letters right behind, where nothing but its looks sets it apart. */
const GLUED =
    /^([\p{Script=Han}々]{1,4}[ \u3000]?[\p{Script=Han}々ぁ-ゖ]{1,4})([ァ-ヺー]{2,10}[ \u3000・][ァ-ヺー]{1,10})$/u

/** `村上 エミリムラカミ エミリ`: a given name in katakana is its own reading. */
const GLUED_KATAKANA = /^([\p{Script=Han}々]{1,4}[ \u3000]?([ァ-ヺー]{2,4}))([ァ-ヺー]{2,10}[ \u3000・]\2)$/u

/** `山田 太郎やまだ たろう`, the same in hiragana, which endings and greetings are written in as well. */
const GLUED_HIRAGANA =
    /^([\p{Script=Han}々]{1,4}[ \u3000]?[\p{Script=Han}々]{1,4})((?!です|ます|さん|さま|くん|ちゃん|より|から)[ぁ-ゖー]{2,8}[ \u3000][ぁ-ゖー]{1,8})$/u

/** @returns the name and its reading; null where the text is not just these */
export function gluedReading(text: string): { readonly name: string; readonly reading: string } | null {
    if (text.length > GLUED_UNITS || !isKana(text.charCodeAt(text.length - 1))) return null
    const [, ofKatakana, , itsReading] = GLUED_KATAKANA.exec(text) ?? []
    const [, name = ofKatakana, reading = itsReading] = GLUED.exec(text) ?? GLUED_HIRAGANA.exec(text) ?? []
    if (name === undefined || reading === undefined || fullNameForm(name) === null) return null
    return { name, reading }
}

const GLUED_UNITS = 30

/** All three forms end in kana, and hardly any text that is looked at does. */
function isKana(unit: number): boolean {
    return unit >= 0x3041 && unit <= 0x30fc
}

/** @param end where the name ends in the snippet's text */
export function hitsBehindName({ text, original }: Snippet, end: number): readonly Hit[] {
    HONORIFIC.lastIndex = end
    BRACKETED.lastIndex = HONORIFIC.test(text) ? HONORIFIC.lastIndex : end
    const inner = BRACKETED.exec(text)
    const words = inner?.[1] ?? ""
    if (inner === null) return NO_HITS
    const start = inner.index + inner[0].indexOf(words)
    const whole = hitOf(words, start, original)
    if (whole !== null) return [whole]
    const hits: Hit[] = []
    for (const { 0: part, index } of words.matchAll(PART)) {
        const hit = hitOf(part.trim(), start + index + part.indexOf(part.trim()), original)
        if (hit !== null) hits.push(hit)
    }
    return hits
}

function hitOf(word: string, start: number, original: string): Hit | null {
    const place = { start, end: start + word.length, score: SCORE }
    const age = AGE.exec(word)?.[1]
    if (age !== undefined && Number(age) <= AGE_LIMIT_YEARS)
        return { ...place, field: "age", value: String(Number(age)), recognizer: "listed-age" }
    if (SEX.test(word)) return { ...place, field: "sex", value: word, recognizer: "listed-sex" }
    if (OCCUPATIONS.has(word)) return { ...place, field: "job", value: word, recognizer: "listed-job" }
    if (!READING.test(word)) return null
    const value = normaliseKana(original.slice(place.start, place.end))
    return { ...place, field: "kana", value, recognizer: "listed-kana" }
}
