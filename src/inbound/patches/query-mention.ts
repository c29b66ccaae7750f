// Whether a query may hold the parameter that a patch asks about, by the signs of its name and before anything is decoded.
// Errs towards looking: where a name may be spelled in another way, every parameter may be there.

/** What the name of a parameter must hold. */
export interface Mention {
    /** Empty: any parameter. */
    readonly text: string
    /** The name begins with it; a whole name ends with its `=`. */
    readonly begins: boolean
}

/** @param at a place of readings, e.g. `query.name`, `query.name*`, `query.*Name` */
export function mentionOf(at: string): Mention {
    if (!at.startsWith(QUERY)) return { text: "", begins: true }
    const [first = "", ...others] = at.slice(QUERY.length).split(/[*[\]]/)
    if (others.length === 0) return { text: `${first}=`, begins: true }
    if (first !== "") return { text: first, begins: true }
    return { text: others.toSorted((one, other) => other.length - one.length)[0] ?? "", begins: false }
}

const QUERY = "query."
const ENCODED = /[^\x21-\x24\x26-\x7e]/

const SPACE = 0x20
const PERCENT = 0x25
const DELETE = 0x7f
const AMPERSAND = 0x26
const EQUALS = 0x3d
const QUESTION = 0x3f

/** Whether the name of a parameter may be another one than it looks: a percent sign stands in it, or what is no sign of ASCII. */
export function hasEncodedName(target: string): boolean {
    if (!ENCODED.test(target)) return false
    let inName = false
    for (let at = 0; at < target.length; at++) {
        const code = target.charCodeAt(at)
        if (code === QUESTION || code === AMPERSAND) inName = true
        else if (code === EQUALS) inName = false
        else if (inName && (code === PERCENT || code <= SPACE || code >= DELETE)) return true
    }
    return false
}

/** Whether the name of a parameter may be such a one, as far as it is spelled plainly. */
export function namesParameter(target: string, { text, begins }: Mention): boolean {
    if (!begins || text === "") return target.includes(text)
    for (let at = target.indexOf(text); at >= 0; at = target.indexOf(text, at + 1)) {
        const before = target.charCodeAt(at - 1)
        if (before === QUESTION || before === AMPERSAND) return true
    }
    return false
}
