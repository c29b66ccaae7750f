// `望月 紬`, `水野 幸`: a known family and one kanji that is a given name, and a word of the language too, so that no dictionary of names
// may hold it. For places where nothing but somebody stands: right before 様, or before a mail address in its brackets.
import { isFamilyName } from "./name-words.ts"

const SPACED = /^(\p{Script=Han}{1,4})[ \u3000](\p{Script=Han})$/u
const JOINED = /^(\p{Script=Han}{2,4})(\p{Script=Han})$/u
/** What ends the names of houses, firms, offices, places and posts. */
const OF_MANY =
    /[家組店社会課部室団院園所館寺宮宅邸区市町村県府都国局署校科班隊軍郡長員者屋堂亭庵軒苑荘庫場駅港線城橋湾湖池沼沢峠丘坂通台郷号番本当氏君達方等他様殿]/

/** @param text trimmed, without an honorific */
export function isFamilyAndKanji(text: string): boolean {
    const [, family = "", given = ""] = SPACED.exec(text) ?? JOINED.exec(text) ?? []
    // 佐々木 and 長谷川 are families as a whole.
    return family !== "" && !OF_MANY.test(given) && isFamilyName(family) && !isFamilyName(text)
}
