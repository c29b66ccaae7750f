// Keys that are values themselves: `{"taro@example.jp":{…}}`, `{"090-…":"…"}`, `{"山田 太郎":{"点数":80}}`. Errs towards a key that only
// names its value: of a name both halves have to be in the dictionary.
import { isOrganisationName } from "../../recognizers/generic/organisation-name.ts"
import { isNameOfDictionary, MAY_BEGIN_NAME, NAME_WORDS_UNITS } from "../../recognizers/japan/name-words.ts"
import { isLabelWord } from "../labels.ts"
import { PLAIN, shapeOf } from "../shape.ts"

/** `平均` and `原価` read as names, too; of three units `宇都宮` and `佐藤錦` do, where the halves do not stand apart. */
const LEAST_UNITS = 3
const SURE_UNITS = 4
/** `久留米市`, `千葉半立`: places, and what is grown there. */
const OF_PLACES = /[市区町村郡県府駅線園館風立領錦]$/

/** `sure`: by itself; `likely`: beside keys that are. */
export type NameKey = "sure" | "likely"

export function isMarkedKey(key: string): boolean {
    // `@type` of linked data is no mail address.
    return (shapeOf(key) !== PLAIN && !key.startsWith("@")) || nameKey(key) !== null
}

/** Whether a key is somebody's full name, whose the value under it is. */
export function nameKey(key: string): NameKey | null {
    const { length } = key
    if (length < LEAST_UNITS || length > NAME_WORDS_UNITS || MAY_BEGIN_NAME[key.charCodeAt(0)] !== 1) return null
    if (!isNameOfDictionary(key) || OF_PLACES.test(key) || isLabelWord(key) || isOrganisationName(key)) return null
    return length >= SURE_UNITS || /[ \u3000]/.test(key) ? "sure" : "likely"
}
