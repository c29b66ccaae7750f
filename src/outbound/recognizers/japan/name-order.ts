// `花子 山田`: software from abroad writes the given name first. Told by the dictionary, and only where the halves stand apart:
// the same person is in one list this way and in another that way.
import { isFamilyName, isGivenName } from "./name-words.ts"

const HALVES = /^([\p{Script=Han}々ぁ-ゖァ-ヺー]{1,4})[ \u3000]([\p{Script=Han}々ぁ-ゖァ-ヺー]{1,4})$/u

/** @returns the name with its family name first, where that can be told; else as it is */
export function familyFirst(name: string): string {
    if (name.length > 9 || !(name.includes(" ") || name.includes("\u3000"))) return name
    const halves = HALVES.exec(name)
    if (halves === null) return name
    const [, first = "", second = ""] = halves
    const isReversed = isGivenName(first) && !isFamilyName(first) && !isGivenName(second)
    return isReversed ? second + first : name
}
