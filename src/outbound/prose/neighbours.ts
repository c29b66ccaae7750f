// What stands before and behind a stretch of text, by classes of characters and of words.
import type { FeatureName } from "./features.data.ts"
import {
    ENUMERATED,
    HONORIFICS,
    OCCUPATION_ENDINGS,
    OCCUPATIONS,
    PLACE_ENDINGS,
    THING_ENDINGS,
    TITLE_ENDINGS,
    unitsBefore,
    unitsBehind,
} from "./word-sets.ts"

const BEFORE_MARKS: ReadonlyMap<string, FeatureName> = new Map([
    ["「", "before: 「"],
    ["『", "before: 『"],
    ["(", "before: ("],
    ["（", "before: ("],
    ["・", "before: ・"],
    ["、", "before: 、"],
    ["，", "before: 、"],
    ["。", "before: 。"],
    ["の", "before: の"],
    ["は", "before: は"],
    ["が", "before: が"],
    ["を", "before: を"],
    ["に", "before: に"],
    ["と", "before: と"],
    ["や", "before: や"],
    ["も", "before: も"],
    ["で", "before: で"],
])
const BEHIND_MARKS: ReadonlyMap<string, FeatureName> = new Map([
    ["」", "behind: 」"],
    ["』", "behind: 』"],
    ["(", "behind: ("],
    ["（", "behind: ("],
    ["・", "behind: ・"],
    ["、", "behind: 、"],
    ["，", "behind: 、"],
    ["。", "behind: 。"],
    ["は", "behind: は"],
    ["が", "behind: が"],
    ["を", "behind: を"],
    ["に", "behind: に"],
    ["の", "behind: の"],
    ["と", "behind: と"],
    ["や", "behind: や"],
    ["も", "behind: も"],
    ["で", "behind: で"],
])
const HIRAGANA = /[ぁ-ゖ]/
const KATAKANA = /[ァ-ヺー]/
const HAN = /[\p{Script=Han}々]/u
const LATIN = /[A-Za-zÀ-ÿ]/
const DIGIT = /[0-9０-９]/
const PARTICLE = /[はがをにのとやもで、。」』)）]/

/** What stands before an offset. */
export function featuresBefore(text: string, start: number): readonly FeatureName[] {
    if (start === 0) return ["before: beginning"]
    const unit = text.charAt(start - 1)
    const features: FeatureName[] = [BEFORE_MARKS.get(unit) ?? `before: ${scriptOf(unit)}`]
    const joined = unitsBefore(text, start, OCCUPATIONS) > 0
    if (joined) features.push("occupation joined")
    else if (unitsBefore(text, start, OCCUPATION_ENDINGS) > 0) features.push("ending joined")
    const link = linkBefore(text, start)
    if (link === null) {
        if (!HAN.test(unit) && unitsBefore(text, start - 1, OCCUPATIONS) > 0) features.push("occupation mark")
        return features
    }
    const at = start - link.units
    if (unitsBefore(text, at, OCCUPATIONS) > 0) features.push(`occupation ${link.word}`)
    else if (unitsBefore(text, at, OCCUPATION_ENDINGS) > 0) features.push(`ending ${link.word}`)
    return features
}

function scriptOf(unit: string): "hiragana" | "katakana" | "kanji" | "Latin" | "digit" | "mark" {
    if (HIRAGANA.test(unit)) return "hiragana"
    if (KATAKANA.test(unit)) return "katakana"
    if (HAN.test(unit)) return "kanji"
    if (LATIN.test(unit)) return "Latin"
    return DIGIT.test(unit) ? "digit" : "mark"
}

interface Link {
    readonly word: "の" | "・" | "である"
    readonly units: number
}

const LINKS: readonly (Link & { readonly text: string })[] = [
    { text: "の", word: "の", units: 1 },
    { text: "・", word: "・", units: 1 },
    { text: "である", word: "である", units: 3 },
    { text: "だった", word: "である", units: 3 },
    { text: "であった", word: "である", units: 4 },
]

/** What joins an occupation to the name behind it: 医師の, 医師・, 医師である. */
function linkBefore(text: string, start: number): Link | null {
    return LINKS.find((link) => text.endsWith(link.text, start)) ?? null
}

const BRACKET_UNITS = 48
const BORN = /^[(（][^)）]{0,40}?(?:[0-9]{3,4}年|生まれ|[0-9]歳|本名|旧姓|享年)/
const TOGETHER = ["ととも", "と共に", "と結婚"]

/** What stands behind an offset. */
export function featuresBehind(text: string, end: number): readonly FeatureName[] {
    if (end === text.length) return ["behind: end"]
    const unit = text.charAt(end)
    const mark = text.startsWith("は、", end) ? "behind: は、" : BEHIND_MARKS.get(unit)
    const features: FeatureName[] = [mark ?? `behind: ${scriptOf(unit)}`]
    addEndings(text, end, features)
    if (BORN.test(text.slice(end, end + BRACKET_UNITS))) features.push("birth year")
    if (text.startsWith("によ", end)) features.push("によって")
    if (TOGETHER.some((word) => text.startsWith(word, end))) features.push("とともに")
    return features
}

/** フォード米大統領, 山田撮影所長: the rest of the run of kanji. */
const REST_OF_RUN = /^[\p{Script=Han}々]{2,8}(?![\p{Script=Han}々])/u
const REST_UNITS = 10

/** The longest word says what the name belongs to: 山田市長 is a person, 山田市 a place. */
function addEndings(text: string, end: number, features: FeatureName[]): void {
    const honorific = unitsBehind(text, end, HONORIFICS)
    const place = unitsBehind(text, end, PLACE_ENDINGS)
    const thing = unitsBehind(text, end, THING_ENDINGS)
    const longest = Math.max(honorific, place, thing)
    if (longest > 0 && honorific === longest) {
        const next = text.charAt(end + honorific)
        features.push(next === "" || PARTICLE.test(next) ? "honorific then particle" : "honorific")
    }
    if (longest > 0 && place === longest) features.push("place ending")
    if (longest > 0 && thing === longest) features.push("thing ending")
    if (longest < 2) {
        const rest = REST_OF_RUN.exec(text.slice(end, end + REST_UNITS))?.[0] ?? ""
        const isTitle = [OCCUPATIONS, TITLE_ENDINGS].some((words) => unitsBefore(rest, rest.length, words) > 0)
        if (rest !== "" && isTitle) features.push("title later")
    }
    if (unitsBehind(text, end, ENUMERATED) > 0) features.push("enumerated")
}
