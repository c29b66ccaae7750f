import { isNameShaped, mayBeFullName } from "../japan/name-words.ts"
import { endsWithBracket } from "../ends-with-bracket.ts"

/**
 * A name beside what its account is called, as lists of users show both: `suzuki.shota (鈴木 翔太)`, `CITY\suzuki（鈴木 翔太）`,
 * `鈴木 翔太 (@suzuki)`. Format: one word of ASCII, and a full name by the dictionary or in Latin letters; one of them in brackets. To be
 * asked where a label speaks of people: what is called by one word and has somebody's name behind it may be a song as well.
 */
const TEXT_UNITS = 96
const ACCOUNT_FIRST = /^[@A-Za-z0-9][A-Za-z0-9._@\\-]{0,63}[ \u3000]{0,2}[（(]([^()（）]{2,32})[)）]$/
const NAME_FIRST = /^([^()（）]{2,32}?)[ \u3000]{0,2}[（(][@A-Za-z0-9][A-Za-z0-9._@\\-]{1,63}[)）]$/

/** `root (Enoch Root)`, not `English (United States)`: what nobody can tell for a name stands behind what somebody logs in with. */
const AS_LOGGED_IN = /^[@a-z0-9][a-z0-9._@\\-]*[ \u3000（(]/

/** Half-open, in the units of the text. */
export interface NamePlace {
    readonly start: number
    readonly end: number
}

/** @param text trimmed */
export function nameBesideAccount(text: string): NamePlace | null {
    if (text.length > TEXT_UNITS || !endsWithBracket(text)) return null
    const [, behind] = ACCOUNT_FIRST.exec(text) ?? []
    const name = (behind ?? NAME_FIRST.exec(text)?.[1] ?? "").trim()
    if (
        name === "" ||
        !(mayBeFullName(name) || (behind !== undefined && AS_LOGGED_IN.test(text) && isNameShaped(name)))
    )
        return null
    // No account has what a name has: a name in Latin letters is two words.
    const start = text.indexOf(name)
    return { start, end: start + name.length }
}
