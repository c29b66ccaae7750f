// Where a shell begins a command. A separator that stands like one of prose (`; ` behind a word, `&` between parameters) is
// weak: the command behind it must look like one.
import { SEPARATES } from "../anchors.ts"

export interface CommandPlace {
    readonly kind: "start" | "separator" | "weak-separator" | "substitution"
    /** Of the separator. */
    readonly start: number
    /** Where the command begins, behind white space. */
    readonly at: number
}

const SEPARATOR = /(?:;|\|\|?|&&?|\n|\$\(|`|<\(|>\(|@\()[\s"'(!{;|&]*/g
/** `then`, `do`: what a shell reads on behind. */
const KEYWORD = /^(?:(?:then|do|else|if|while|until|time)\s+)?/
/** A space of a shell's own, in front of a command. */
const LEADING_IFS = /^(?:\$\{?IFS\}?(?:\$\d)?\s*){1,8}/
/** A variable that nobody set, in front of a command: it falls away. */
const UNSET = /^(?:\$[A-Za-z]\w{0,8}\s+){1,3}/

const UNSET_UNITS = 36

const LEAD = /^[\s"'(!{@]*/

export function placesOf(text: string, anchors: number): readonly CommandPlace[] {
    const lead = isWordStart(text.charCodeAt(0)) ? 0 : (LEAD.exec(text)?.[0].length ?? 0)
    const kind = lead > 0 && /["']/.test(text.slice(0, lead)) ? "separator" : "start"
    const places: CommandPlace[] = [{ kind, start: lead, at: lead }]
    if ((anchors & SEPARATES) === 0) return places
    for (const match of text.matchAll(SEPARATOR)) {
        const behind = match.index + match[0].length
        const keyword = KEYWORD.exec(text.slice(behind, behind + 16))?.[0].length ?? 0
        const unset = UNSET.exec(text.slice(behind, behind + UNSET_UNITS))?.[0].length ?? 0
        const ifs = LEADING_IFS.exec(text.slice(behind, behind + UNSET_UNITS))?.[0].length ?? 0
        const kind = kindOf(match[0])
        places.push({ kind, start: match.index, at: behind + (ifs || unset || keyword) })
        const quote = match[0].search(/["']/)
        // `;'i'd`: the quote may be the command's own.
        if (quote > 0) places.push({ kind, start: match.index, at: match.index + quote })
    }
    return places
}

function isWordStart(code: number): boolean {
    return code > 0x7f || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x5a && code !== 0x40)
}

function kindOf(separator: string): CommandPlace["kind"] {
    if (separator.includes("`") || separator.includes("(")) return "substitution"
    return separator.startsWith("\n") ? "weak-separator" : "separator"
}
