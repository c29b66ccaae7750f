// `花子 山田`: software from abroad writes the given name first. Told by the dictionary, and only where the halves stand apart:
// the same person is in one list this way and in another that way.
import { isFamilyName, isGivenName, isKnownGiven } from "./name-words.ts"

const HALVES = /^([\p{Script=Han}々ぁ-ゖァ-ヺー]{1,4})[ \u3000]([\p{Script=Han}々ぁ-ゖァ-ヺー]{1,4})$/u

/** @returns the name with its family name first, where that can be told; else as it is */
export function familyFirst(name: string): string {
    if (name.length > 9) return name
    const gap = gapOf(name)
    // Most names begin with no given name: told by the dictionary before their form is looked at.
    if (gap < 0 || !isKnownGiven(name.slice(0, gap))) return name
    const halves = HALVES.exec(name)
    if (halves === null) return name
    const [, first = "", second = ""] = halves
    return isReversed(first, second) ? second + first : name
}

/** `葵 佐藤`, though some families are called 葵: nobody is given the name 佐藤. */
function isReversed(first: string, second: string): boolean {
    if (isFamilyName(first)) return isFamilyName(second) && !isGivenName(second)
    return isFamilyName(second) || !isGivenName(second)
}

/** Of a space, or else of a wide one. */
function gapOf(name: string): number {
    let wide = -1
    for (let at = 0; at < name.length; at++) {
        const unit = name.charCodeAt(at)
        if (unit === SPACE) return at
        if (unit === WIDE_SPACE && wide < 0) wide = at
    }
    return wide
}

const SPACE = 0x20
const WIDE_SPACE = 0x3000
