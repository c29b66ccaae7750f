// A command's name that comes out of a variable: `a=id; $a`, `set -- id; $1`, `${x:-id}`, `$0 -c id`, and words that only
// a shell's own quoting makes (`$'id'`, `i$''d`). Told where the variable stands as a command, in a value that sets it itself.
// PHP and Perl write the sign before the name they set, too, and are not met.
import type { Span } from "../../core/span.ts"
import { type Gated, gated } from "../literals/gated.ts"

/**
 * `a=…`, `a+=…`, `a[0]=…`, and what ends the assignment, from the sign on: words are everywhere. Values end at white space, as they
 * do for a shell.
 */
const ASSIGNED =
    /=(?<=(?<![$\w.>?-])(([A-Za-z_]\w{0,24})(?:\[\w{1,8}\])?\+?)=)(?:\([^()\n]{0,80}\)|\$\([^()\n]{0,80}\)|(?:'[^'\n]{0,80}'|"[^"\n]{0,80}"|[^\s;|&"'()]){0,80})\s{0,8}(?:[;\n]|&&|\|\|)/g
/** Assignments that are looked at: a text may be nothing else. */
const ASSIGNED_LIMIT = 16
const BEHIND_UNITS = 160
/** A variable where a command begins, alone or glued to letters. */
const USED =
    /(?:^|[;|&\n({]|\b(?:do|then|else|eval|exec|command)\s)\s{0,8}["']?[\w./]{0,16}\$\{?!?([A-Za-z_]\w{0,24})(?:\[[\w@*]{1,8}\])?\}?["']?[\w$/{}]{0,24}(?=[\s;|&#)}"']|$)/g

const FORMS: readonly Gated[] = [
    /[;|&\n(`]\s{0,8}\$\{\w{1,24}:?[-=?+][^{}\n]{1,80}\}(?=[\s;|&)`]|$)/,
    /(?:^|[;|&\n(`\s])"?\$\{?(?:0|BASH|SHELL|BASH_[A-Z]{1,16})(?::[-=+?][^{}\n]{0,24})?\}?"?\s{0,8}(?:-[a-z]{0,4}c\s|<\s?[./~<])/,
    // One for each quote: with its sign before it, it is rare.
    /[;|&\n(`]\s{0,8}(?:[A-Za-z_]\w{0,24}=[^\s;|&]{0,40}\s{1,8}){0,2}[\w./]{0,16}\$'[^'\n]{0,80}'(?:[\w./$]|'[^'\n]{0,80}'|"[^"\n]{0,80}"){0,16}(?=[\s;|&)`]|$)/,
    /[;|&\n(`]\s{0,8}(?:[A-Za-z_]\w{0,24}=[^\s;|&]{0,40}\s{1,8}){0,2}[\w./]{0,16}\$"[^"\n]{0,80}"(?:[\w./$]|'[^'\n]{0,80}'|"[^"\n]{0,80}"){0,16}(?=[\s;|&)`]|$)/,
    /(?:echo|printf)\s[^\n;|]{1,40}\|\s{0,8}"?\$\{?(?:0|BASH|SHELL)\}?"?\s{0,8}(?:$|[;&|#)\n])/,
    /[;|&\n(`]\s{0,8}\$\{\w{1,24}:\d{1,3}(?::\d{1,3})?\}\w/,
    /(?:[;|&\n]\s{0,8}|>)\w{0,16}`\s{0,4}(?:echo|printf|rev|tr|base64|xxd|cat)\s[^`\n]{1,120}`/,
].map((pattern) => gated(pattern))

/** @returns where it stands, null when none does */
export function assignedCommandIn(text: string): Span | null {
    for (const form of FORMS) {
        const match = form.exec(text)
        if (match !== null) return { start: match.index, end: match.index + match[0].length }
    }
    return text.includes("=") && text.includes("$") ? usedIn(text) : null
}

function usedIn(text: string): Span | null {
    let seen = 0
    for (const match of text.matchAll(ASSIGNED)) {
        if (++seen > ASSIGNED_LIMIT) return null
        const from = match.index + match[0].length - 1
        // The separator that ends the assignment is where the next command begins.
        const behind = text.slice(from, from + BEHIND_UNITS)
        if (!behind.includes("$")) continue
        for (const use of behind.matchAll(USED))
            if (use[1] === match[2])
                return { start: match.index - (match[1] ?? "").length, end: from + use.index + use[0].length }
    }
    return null
}
