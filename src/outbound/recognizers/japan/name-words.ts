// Whether a text is a Japanese full name by its words: a family name of the dictionary, then a given name, or the other way round
// where they stand apart (`花子 山田`: software from abroad). Errs towards no name: it is asked where no label says that a name stands there.
import { GIVEN_NAME_PARTS, NO_COMPOSED_NAMES } from "./composed-given-names.data.ts"
import { KANA_GIVEN_NAMES } from "./kana-given-names.data.ts"
import { FAMILY_NAMES, GIVEN_NAMES } from "./name-words.data.ts"
import { ROMAN_NAMES } from "../generic/roman-names.data.ts"
import { MORE_FAMILY_NAMES } from "./more-family-names.data.ts"
import { NEWER_GIVEN_NAMES } from "./newer-given-names.data.ts"
import { NO_GIVEN_NAMES } from "./no-given-names.data.ts"
import { WORDS_LIKE_NAMES } from "./words-like-names.data.ts"

/** `spaced`: the halves stand apart (`山田 太郎`); `joined`: they do not (`山田太郎`), and both are in the dictionary. */
export type FullNameForm = "spaced" | "joined"

const FAMILIES: ReadonlySet<string> = new Set([...wordsOf(FAMILY_NAMES), ...MORE_FAMILY_NAMES])
const GIVENS: ReadonlySet<string> = new Set([...wordsOf(GIVEN_NAMES), ...NEWER_GIVEN_NAMES])
const LIKE_NAMES: ReadonlySet<string> = wordsOf(WORDS_LIKE_NAMES)
const FAMILY_UNITS_LIMIT = 4
const GIVEN_UNITS_LIMIT = 4
/** The longest name that is looked at: both halves and what stands between. */
export const NAME_WORDS_UNITS: number = FAMILY_UNITS_LIMIT + GIVEN_UNITS_LIMIT + 1

const SPACED = /^([^ \u3000・]{1,4})[ \u3000・]([^ \u3000・]{1,4})$/
/** Hiragana or katakana behind a family name; words of the language are no names. */
const GIVEN_KANA = /^(?:[ぁ-ゖー]{2,3}子?|[ァ-ヺー]{2,3}子?|[\p{Script=Han}々][ぁ-ゖ]{1,2})$/u
const NO_KANA_NAME =
    /^(?:ダム|ビル|バス|パン|ハム|ガス|ソース|タワー|ホテル|ビール|ワイン|ケーキ|プラザ|ホール|パーク|ストア|です|ます|から|まで|さん|さま|くん|ちゃん|より|など|だけ|ほか|にて|ので|した|する|して|では|とは|への|には|ほど|ごと|こと|もの|ため|よう|とか|たち|だよ|だね|[\p{Script=Han}々](?:の|は|が|を|に|で|と|も|へ|や|さん|から|まで|です))$/u
/** One character of place or direction behind a family name makes a place: 上野東, 森林, 東京. */
const NO_SINGLE =
    /^[東西南北中央上下左右京林森島川山田原野崎本町村市県区谷浜港駅前後内外店家屋園院校社口橋坂通池沢線城寺湖滝塔碑像跡邸荘湯祭展便号館所堂座組会流派戦版焼織紬米酒茶]$/
/** Behind a family name without a gap, katakana are a product more often: 高橋ソース. */
const KATAKANA = /^[ァ-ヺー]+$/
const ONE_KANJI = /^\p{Script=Han}$/u
const ALL_KANJI = /^[\p{Script=Han}々]+$/u
/** Names newer than the dictionary: of characters that so many given names have. */
const LEAST_NAMES_OF_CHARACTER = 8

/** Variants of one character that registers keep apart and the dictionary does not. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
    [
        "髙高",
        "﨑崎",
        "齋斎",
        "齊斉",
        "邊辺",
        "邉辺",
        "濵浜",
        "濱浜",
        "廣広",
        "澤沢",
        "眞真",
        "國国",
        "德徳",
        "榮栄",
        "桒桑",
        "氣気",
        "籔藪",
        "與与",
        "嶋島",
        "嶌島",
        "彌弥",
        "瀨瀬",
        "惠恵",
        "壽寿",
    ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
const IS_VARIANT: Uint8Array = tableOf([...VARIANTS.keys()].map((variant) => variant.charCodeAt(0)))

const CHARACTERS: ReadonlySet<string> = charactersOfNames()

/** A bit for each row of GIVEN_NAME_PARTS in which a unit stands. */
const FIRST_OF_ROWS: Uint8Array = rowsOf(GIVEN_NAME_PARTS.map(({ first }) => first))
const SECOND_OF_ROWS: Uint8Array = rowsOf(GIVEN_NAME_PARTS.map(({ second }) => second))

/** Which units a full name, the family first, may begin with and end in: to pass over most texts without a look at the words. */
export const MAY_BEGIN_NAME: Uint8Array = tableOf([...FAMILIES].map((name) => name.charCodeAt(0)))
export const MAY_END_NAME: Uint8Array = tableOf(
    [
        ...GIVENS,
        ...KANA_GIVEN_NAMES,
        ...CHARACTERS,
        ...GIVEN_NAME_PARTS.flatMap(({ second }) => Array.from(second)),
    ].map((name) => name.charCodeAt(name.length - 1)),
)

function rowsOf(rows: readonly string[]): Uint8Array {
    const table = new Uint8Array(0x1_00_00)
    for (const [row, units] of rows.entries())
        for (const unit of units) table[unit.charCodeAt(0)] = (table[unit.charCodeAt(0)] ?? 0) | (1 << row)
    return table
}

function tableOf(units: readonly number[]): Uint8Array {
    const table = new Uint8Array(0x1_00_00)
    for (const unit of units) table[unit] = 1
    return table
}

/** @param text trimmed, without an honorific */
export function fullNameForm(text: string): FullNameForm | null {
    if (text.length < 2 || text.length > NAME_WORDS_UNITS) return null
    const spaced = SPACED.exec(text)
    if (spaced !== null) {
        const [, first = "", second = ""] = spaced
        return isSpacedName(first, second) || isReversedName(first, second) ? "spaced" : null
    }
    return isJoinedName(text) ? "joined" : null
}

/** As fullNameForm, and both halves are in the dictionary: where houses and quarters stand as well (`石川 ハイム`). */
export function isNameOfDictionary(text: string): boolean {
    const [, first = "", second = ""] = SPACED.exec(text) ?? []
    if (first === "") return fullNameForm(text) === "joined"
    return (isFamilyName(first) && isKnownGiven(second)) || (isKnownGiven(first) && isFamilyName(second))
}

/** In the dictionary, or often written in kana; no word of place or direction. */
export function isKnownGiven(text: string): boolean {
    return !isNoSingle(text) && (isGivenName(text) || KANA_GIVEN_NAMES.has(text))
}

/**
 * Whether a text can be a full name where its surroundings speak of people: beyond the dictionary's, two words of which one is
 * a half of a name and the other is katakana (`佐藤 ジョージ`, `グエン 大輝`), a family that no dictionary knows before a given name that one
 * does, and two words in Latin letters that read as Japanese.
 *
 * @param text trimmed, without an honorific
 */
export function mayBeFullName(text: string): boolean {
    if (fullNameForm(text) !== null) return true
    if (text.length > LATIN_NAME_UNITS || !HALVES_APART.test(text)) return false
    const halves = OF_KATAKANA.exec(text)
    if (halves === null) return isRomanFullName(text)
    const [, first = "", second = ""] = halves
    if (KATAKANA.test(second)) return isFamilyName(first)
    return second.length > 1 && isGivenName(second) && (KATAKANA.test(first) || first.length > 1)
}

/**
 * Whether two words apart can be a full name where those before and behind them are: one half is in the dictionary, and the other is made
 * as such halves are (`百目鬼 正`, `佐藤 暖仁`).
 */
export function mayBeRareName(text: string): boolean {
    if (mayBeFullName(text)) return true
    const [, family = "", given = ""] = RARE_HALVES.exec(text) ?? []
    if (family === "" || isNoSingle(given) || NO_GIVEN_NAMES.has(given)) return false
    if (isGivenName(given) || KANA_GIVEN_NAMES.has(given)) return true
    return isFamilyName(family) && Array.from(given).every(isNameCharacter)
}

const RARE_HALVES = /^([\p{Script=Han}々ヶノ]{2,5})[ \u3000]([\p{Script=Han}々ぁ-ゖ]{1,4})$/u

const OF_KATAKANA =
    /^([\p{Script=Han}々]{1,4}|[ァ-ヺー]{2,8})[ \u3000・]([\p{Script=Han}々ぁ-ゖ]{1,4}|[ァ-ヺー]{2,8})$/u
const LATIN_NAME_UNITS = 32
const HALVES_APART = /[ \u3000・]/
/** Syllables as Hepburn and the usual ways of passports write them. */
const ROMAN_WORD =
    /^(?:(?:[bghkmnpr]y|sh|ch|ts|[bdfghjkmnprstwyz])?[aiueo]h?|n(?![aiueoy])|k(?=k)|s(?=s)|t(?=t|ch)|p(?=p)|m(?=[bmp])){2,12}$/
const ROMAN_NAME = /^([A-Z][A-Za-z]{1,14}) ([A-Z][A-Za-z]{1,14})$/

/** `Taro Yamada`, `YAMADA Taro`: two words, each of syllables of Japanese. */
export function isRomanFullName(text: string): boolean {
    const [, first = "", second = ""] = ROMAN_NAME.exec(text) ?? []
    return first !== "" && isRomanWord(first.toLowerCase()) && isRomanWord(second.toLowerCase())
}

/** Two words as foreign names are written: beside names, one of those as well. */
export function isNameShaped(text: string): boolean {
    return NAME_SHAPED.test(text)
}

const NAME_SHAPED = /^(?:[A-Z][a-z]{1,14} [A-Z][a-z]{1,14}|[ァ-ヺー]{2,10}[ \u3000・][ァ-ヺー]{2,10})$/

/** Words of English that are of such syllables end in an e nearly all: `home`, `page`, `store`; names in one behind a vowel: Yoshie, Sanae. */
function isRomanWord(word: string): boolean {
    return ROMAN_WORD.test(word) && (!word.endsWith("e") || /[aiou]e$/.test(word) || ROMAN_NAMES.has(word))
}

/** Families from China and Korea that are words as well (余裕, 申請, 許可): apart from a given name alone. */
const FAMILIES_APART: ReadonlySet<string> = new Set(
    "孫 許 申 洪 曺 裴 黄 楊 胡 謝 馮 于 董 程 曹 袁 鄧 沈 彭 呂 蒋 蔡 魏 薛 葉 余 杜 戴 汪 范 欧陽 諸葛 皇甫".split(
        " ",
    ),
)

function isSpacedName(family: string, given: string): boolean {
    if (!isFamilyName(family)) return FAMILIES_APART.has(family) && given.length > 1 && isGivenName(given)
    if (isNoSingle(given)) return given === PONGEE && !OF_PONGEE.has(family)
    return isGivenName(given) || isLikelyGiven(given) || (family.length > 1 && ONE_KANJI.test(given))
}

/** A cloth, and what many girls are called by now; apart from a family it is a cloth behind the places alone that weave it. */
const PONGEE = "紬"
const OF_PONGEE: ReadonlySet<string> = new Set(
    "大島 結城 塩沢 上田 村山 米沢 久米島 牛首 置賜 信州 郡上 琉球 本場".split(" "),
)

/** Both in the dictionary: `美咲 齋藤`, `さくら 山本`. Beside a family that is called as places are (`森`), a given name of kanji. */
function isReversedName(given: string, family: string): boolean {
    if (!isFamilyName(family) || !isKnownGiven(given)) return false
    return !isNoSingle(family) || ALL_KANJI.test(given)
}

/** A word, a place or a firm that reads so (`上司`, `今治`) is none, nor is a family (`今泉`). */
function isJoinedName(text: string): boolean {
    return readsAsJoinedName(text) && !LIKE_NAMES.has(text) && !isFamilyName(text)
}

/** Whether a family and a given name stand in a text without a gap, whatever else the two are together. */
export function readsAsJoinedName(text: string): boolean {
    for (let at = 1; at <= FAMILY_UNITS_LIMIT && at < text.length; at++) {
        const given = text.slice(at)
        if (!isFamilyName(text.slice(0, at)) || isNoSingle(given) || NO_GIVEN_NAMES.has(given)) continue
        if (at === 1 && KANA_GIVEN_NAMES.has(given)) return true
        if (isGivenName(given) || (at > 1 && !KATAKANA.test(given) && isLikelyGiven(given))) return true
    }
    return false
}

/** `伸一郎`, `真之介`, `愛里紗`: three characters that end as no word does. */
const LONG_GIVEN = /(?:[一二次三四五太士志史司][郎朗]|[之乃][介助丞輔祐]|[子美香奈菜花華恵江乃莉紗])$/
const MANS_ENDING = /(?:[一二次三太][郎朗]|[之乃][介助丞輔祐])$/

/** Not in the dictionary, but made as given names are. */
function isLikelyGiven(text: string): boolean {
    if (GIVEN_KANA.test(text)) return !NO_KANA_NAME.test(text)
    if (text.length === 3 && LONG_GIVEN.test(text)) return Array.from(text).every(isNameCharacter)
    if (text.length !== 2 || !isNameCharacter(text.charAt(0)) || !isNameCharacter(text.charAt(1))) return false
    return !NO_GIVEN_NAMES.has(text)
}

function isNameCharacter(character: string): boolean {
    return CHARACTERS.has(character) || (GIVENS.has(character) && !NO_SINGLE.test(character))
}

export function isFamilyName(text: string): boolean {
    return FAMILIES.has(text) || (hasVariant(text) && FAMILIES.has(withoutVariants(text)))
}

export function isGivenName(text: string): boolean {
    return GIVENS.has(text) || isComposedGiven(text) || (hasVariant(text) && GIVENS.has(withoutVariants(text)))
}

/** Of characters as names are made of now: `翔平`, `侑里`, `航太郎`. */
function isComposedGiven(text: string): boolean {
    if (text.length === 3) return MANS_ENDING.test(text) && FIRST_OF_ROWS[text.charCodeAt(0)] !== 0
    if (text.length !== 2) return false
    const rows = (FIRST_OF_ROWS[text.charCodeAt(0)] ?? 0) & (SECOND_OF_ROWS[text.charCodeAt(1)] ?? 0)
    return rows !== 0 && text.charAt(0) !== text.charAt(1) && !NO_COMPOSED_NAMES.has(text)
}

function hasVariant(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (IS_VARIANT[text.charCodeAt(at)] === 1) return true
    return false
}

/** As NO_SINGLE, of one character only. */
function isNoSingle(text: string): boolean {
    return text.length === 1 && NO_SINGLE.test(text)
}

/**
 * Whether what stands behind a family name cannot be a given name, known or not: it makes a place of it (`北口校`), or is three
 * kanji and more of which one is in no given names (`新規会員`).
 */
export function isNoGivenName(behind: string): boolean {
    if (isGivenName(behind)) return false
    return NO_SINGLE.test(behind) || (LONG_KANJI.test(behind) && !Array.from(behind).every(isNameCharacter))
}

const LONG_KANJI = /^[\p{Script=Han}々]{3,}$/u

function withoutVariants(text: string): string {
    return Array.from(text, (unit) => VARIANTS.get(unit) ?? unit).join("")
}

function wordsOf(lines: readonly string[]): ReadonlySet<string> {
    return new Set(lines.flatMap((line) => line.split(" ")))
}

/** Characters that many given names of two characters have. */
function charactersOfNames(): ReadonlySet<string> {
    const counts = new Map<string, number>()
    for (const name of GIVENS) {
        if (name.length !== 2) continue
        for (const character of name) counts.set(character, (counts.get(character) ?? 0) + 1)
    }
    return new Set([...counts].filter(([, count]) => count >= LEAST_NAMES_OF_CHARACTER).map(([character]) => character))
}
