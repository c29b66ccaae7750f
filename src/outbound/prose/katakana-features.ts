// What the words of a katakana name tell, by the dictionary and by how they are written.
import type { FeatureName } from "./features.data.ts"
import { gradeOf, SHAPE_GRADES, UNIT_GRADES, WORD_GRADES } from "./grades.ts"
import { katakanaNameOdds } from "./katakana-shape.ts"
import { classOf, costAs, FAMILY, GIVEN, PERSON, wordTable, type WordClass } from "./word-table.ts"

/** A word of a dotted run, or an initial. */
export interface Segment {
    readonly start: number
    readonly end: number
    readonly initial: boolean
}

const PARTICLES: ReadonlySet<string> = new Set(
    "デ ド ダ ドス ディ デル デッラ デラ ドゥ デュ フォン ファン ヴァン フォム ツー テン テア アル エル イブン ビン ベン ラ ル ル サン セント サント サンタ マク オ ウ デン デア".split(
        " ",
    ),
)
const ARTICLES: ReadonlySet<string> = new Set(
    "ザ ジ レ ラ ル ロス ラス オール ニュー グランド ビッグ スーパー".split(" "),
)
const NAME_CLASSES = [FAMILY, GIVEN, PERSON]
const PLACE_CLASSES = ["P", "C"].map(classOf)
const THING_CLASSES = ["O", "p"].map(classOf)
const COMMON_CLASSES = ["a", "s", "d", "x", "k"].map(classOf)

const LONG_WORD_UNITS = 8

/** What the words have been found to be. */
interface Tally {
    readonly features: Set<FeatureName>
    words: number
    names: number
    /** Sum of the words' log-odds for a unit. */
    odds: number
}

/** @param chosen neighbouring words of a run */
export function katakanaFeatures(text: string, chosen: readonly Segment[]): readonly FeatureName[] {
    const count = chosen.length
    const words = chosen.map(({ start, end }) => text.slice(start, end))
    const tally: Tally = { features: new Set([gradeOf(count, WORD_GRADES)]), words: 0, names: 0, odds: 0 }
    const { features } = tally
    for (const [at, word] of words.entries()) {
        if (chosen[at]?.initial === true) features.add("initial")
        else if (PARTICLES.has(word)) {
            features.add(at === count - 1 ? "particle last" : "particle")
            if (at === 0) features.add("particle first")
        } else addWord(word, at === 0, at === count - 1, tally)
    }
    const [first = "", last = ""] = [words[0], words.at(-1)]
    if (last.endsWith("ズ")) features.add("plural ending")
    if (ARTICLES.has(first)) features.add("article first")
    if (new Set(words).size < count) features.add("words repeat")
    if (tally.words === 0) return [...features]
    if (tally.names === 0) features.add("no word a name")
    else features.add(tally.names === tally.words ? "all words names" : "some words names")
    features.add(gradeOf(tally.odds / tally.words, SHAPE_GRADES))
    if (count === 1)
        features.add(first.length >= LONG_WORD_UNITS ? "units 8+" : gradeOf(Math.max(first.length, 2), UNIT_GRADES))
    return [...features]
}

function addWord(word: string, first: boolean, last: boolean, tally: Tally): void {
    const { features } = tally
    const readings = wordTable().get(word)
    const plain = wordTable().get(plainSpelling(word))
    tally.words++
    tally.odds += katakanaNameOdds(word) / (word.length + 1)
    if (isAny(readings, NAME_CLASSES)) {
        tally.names++
        if (first) features.add("first a name")
        if (last) features.add("last a name")
    }
    if (isAny(readings, PLACE_CLASSES)) features.add(last ? "place" : "place within")
    if (isAny(readings, THING_CLASSES)) features.add("organisation")
    if (isAny(readings, COMMON_CLASSES) || isAny(plain, COMMON_CLASSES)) {
        if (last) features.add("common word")
        else features.add(first ? "common first" : "common within")
    }
    if (word.length > LONG_WORD_UNITS) features.add("long word")
}

function isAny(readings: Uint16Array | undefined, classes: readonly WordClass[]): boolean {
    return classes.some((one) => costAs(readings, one) < Infinity)
}

const PLAIN_SPELLINGS: ReadonlyMap<string, string> = new Map([
    ["ヴァ", "バ"],
    ["ヴィ", "ビ"],
    ["ヴェ", "ベ"],
    ["ヴォ", "ボ"],
    ["ヴ", "ブ"],
])

/** ヴァージョン and バージョン are one word, of which the dictionary has one spelling. */
function plainSpelling(word: string): string {
    return word.replaceAll(/ヴ[ァィェォ]?/g, (unit) => PLAIN_SPELLINGS.get(unit) ?? unit)
}
