// Whether a query may hold the parameter that a patch asks about, by the signs of its name and before anything is decoded.
// Errs towards looking: where a name may be spelled in another way, every parameter may be there.

/** How the parameter begins that a place of readings (`query.name`, `query.name*`) is about; with the `=` where its whole name is known. */
export function mentionOf(at: string): string {
    const whole = /^query\.([^*[\]]+)$/.exec(at)?.[1]
    return whole === undefined ? (/^query\.([^*[\]]*)/.exec(at)?.[1] ?? "") : `${whole}=`
}

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

/** Whether the name of a parameter begins so. */
export function namesParameter(target: string, mention: string): boolean {
    for (let at = target.indexOf(mention); at >= 0; at = target.indexOf(mention, at + 1)) {
        const before = target.charCodeAt(at - 1)
        if (before === QUESTION || before === AMPERSAND || mention === "") return true
    }
    return false
}
