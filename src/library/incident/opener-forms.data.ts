import { ANNOUNCES } from "./events.data.ts"

const BRACKETS = String.raw`(?:\s?\([^()]{1,30}\))?`
const NAME = String.raw`[\u3400-\u9fff々ァ-ヺーA-Za-z][\u3400-\u9fff々ァ-ヺー・&A-Za-z0-9.!'’\-]{1,28}`
const OPENING = String.raw`(?:^|[、。「『」』\s)】』:]|(?:する|した|している)(?:日本の)?|(?<=[るたの])|大手の?|チェーンの?|(?:運営会社|運営元|開発元|親会社|子会社|経営|メーカー)の?)`

/** A place in a sentence where the body stands whose incident it is. */
export interface OpenerForm {
    readonly pattern: RegExp
    readonly strength: number
    /** For names without a telling ending, which are common nouns more often; 0: not read here. */
    readonly unmarked: number
    /** What the sentence must say besides. */
    readonly needs: RegExp | null
}

/** Announced, or said of itself. */
const CLAIMS = new RegExp(`${ANNOUNCES.source}|としている|と説明し|とのこと`)
export const OPENER_FORMS: readonly OpenerForm[] = [
    // 〜は6日、…と発表した
    {
        pattern: new RegExp(
            `${OPENING}(?<name>${NAME})${BRACKETS}\\s?は(?=[、0-9「平令昨今先同]|[^。]{0,200}(?:発表|公表|明らかに|としている|と説明し))`,
            "g",
        ),
        strength: 5,
        unmarked: 5,
        needs: CLAIMS,
    },
    {
        pattern: new RegExp(
            `${OPENING}(?<name>${NAME})${BRACKETS}\\s?が(?=、|[^。]{0,200}(?:発表|公表|明らかに)し)`,
            "g",
        ),
        strength: 5,
        unmarked: 0,
        needs: ANNOUNCES,
    },
    // Names in hiragana, where nothing else can stand: はてなは、
    {
        pattern:
            /(?:^|運営会社|運営元|運営する)(?<name>[ぁ-んァ-ヺー]{3,12}?)は、?(?=[0-9「今昨先い]|[^。]{0,120}(?:発表|公表|報告)し)/g,
        strength: 5,
        unmarked: 5,
        needs: ANNOUNCES,
    },
    // …を展開する〜は
    {
        pattern: new RegExp(`(?:運営|展開|提供|経営)する(?:日本の)?(?<name>${NAME})${BRACKETS}(?:は|が|から|で)`, "g"),
        strength: 5,
        unmarked: 5,
        needs: null,
    },
    // 〜が運営するサイト
    {
        pattern: new RegExp(
            `${OPENING}(?<name>${NAME})${BRACKETS}(?:が|の)?(?:運営|提供|管理|開設|展開)(?:する|している|した)`,
            "g",
        ),
        strength: 4,
        unmarked: 4,
        needs: null,
    },
    // 〜に所属する医師, 〜の職員, 〜の公式サイト
    {
        pattern: new RegExp(
            `${OPENING}(?<name>${NAME})${BRACKETS}(?:に(?:所属|勤務)する|の(?:元)?(?:職員|社員|従業員|教員|教諭|教授|医師|看護師|派遣社員|担当者))`,
            "g",
        ),
        strength: 4,
        unmarked: 4,
        needs: null,
    },
    {
        pattern: new RegExp(
            `^(?<name>${NAME})${BRACKETS}の(?:公式|運営する|サイト|ホームページ|HP|Web|ウェブ|オンライン|サーバ|ブログ|システム|通販|会員)`,
            "g",
        ),
        strength: 4,
        unmarked: 4,
        needs: null,
    },
    // 〜によると
    {
        pattern: new RegExp(
            `${OPENING}(?<name>${NAME})${BRACKETS}(?:の)?(?:発表|説明)?に(?:よ(?:ると|れば|りますと)|おいて)`,
            "g",
        ),
        strength: 3,
        unmarked: 3,
        needs: null,
    },
]
