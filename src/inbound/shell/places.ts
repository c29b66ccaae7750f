// Where a shell begins a command. A separator that stands like one of prose (`; ` behind a word, `&` between parameters) is
// weak: the command behind it must look like one.

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

export function* placesOf(text: string): Generator<CommandPlace> {
    const lead = /^[\s"'(!{@]*/.exec(text)?.[0].length ?? 0
    yield { kind: lead > 0 && /["']/.test(text.slice(0, lead)) ? "separator" : "start", start: lead, at: lead }
    SEPARATOR.lastIndex = 0
    for (const match of text.matchAll(SEPARATOR)) {
        const behind = match.index + match[0].length
        const keyword = KEYWORD.exec(text.slice(behind, behind + 16))?.[0].length ?? 0
        yield { kind: kindOf(match[0]), start: match.index, at: behind + keyword }
    }
}

function kindOf(separator: string): CommandPlace["kind"] {
    if (separator.includes("`") || separator.includes("(")) return "substitution"
    return separator.startsWith("\n") ? "weak-separator" : "separator"
}
