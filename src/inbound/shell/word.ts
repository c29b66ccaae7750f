// A word as a shell reads it: quotes, backslashes and empty expansions fall away, and what stays is the command's name.
// Source: POSIX.1-2024 Shell 2.2 (quoting), 2.6 (expansions); cmd.exe's caret.
import { isPatternPath } from "./wildcards.ts"

export interface ShellWord {
    /** Without its folder and its quoting, lower case. */
    readonly name: string
    /** Something fell away that no name needs. */
    readonly disguised: boolean
    /** It names a file by its folder: `/bin/sh`. */
    readonly absolute: boolean
    /** It names a program by a pattern, `/???/c?t`. */
    readonly pattern: boolean
    /** It stands in a folder of the system's programs, whatever its name. */
    readonly system: boolean
    readonly start: number
    readonly end: number
}

/** One word: quoted pieces, escaped characters, expansions without white space, and plain characters. */
const WORD =
    /(?:(?!\$\{?IFS)(?:'[^'\n]{0,200}'|"[^"\n]{0,200}"|`\s{0,8}`|\\[^\n]|\$\([^()\n]{0,40}\)|\$\{[^{}\n]{0,40}\}|\$[A-Za-z_]\w{0,40}|\$[\d@*#?!-]|[^\s;|&<>()`"'\\$]))+/y
const EXPANSION = /\$\([^()\n]{0,40}\)|\$\{[^{}\n]{0,40}\}|\$[A-Za-z_]\w{0,40}|\$[\d@*#?!-]/g
const QUOTING = /``|`\s{1,8}`|["'\\^]/g
/** One of the signs that either of them needs: most words have none. */
const FALLS_AWAY = /[$`"'\\^]/
/** Longest word that is read: the dearest text is a separator at every unit, with a word behind each. */
const WORD_UNITS = 128
/** From the root, from here, or from a folder of programs: an address or a route that ends like a command is none. */
const PROGRAM_PATH =
    /^(?:\/{1,16}(?:usr\/{1,4}|opt\/{1,4})?(?:[\w.?*[\]!-]+\/{1,8}){0,4}|(?:\.{1,2}|~[\w+-]{0,16})\/{1,4}(?:[\w.-]+\/{1,4}){0,8}|(?:[\w.-]+\/){0,3}s?bin\/|[a-z]:\\(?:[\w. -]+\\){0,8})[\w.?*[\]!-]+$/i

/** `/usr/bin/x`, and the loader of programs. */
export const SYSTEM_PROGRAM: RegExp =
    /^\/{1,16}(?:(?:usr\/{1,4}(?:local\/{1,4})?)?s?bin\/{1,4}[\w.+-]{1,40}|(?:usr\/{1,4})?lib\w{0,4}\/{1,4}(?:[\w-]{1,40}\/{1,4})?ld[\w.-]{1,40})$/
const PATTERN_PROGRAM = /^\/{1,4}(?:usr\/{1,4})?s?bin\/{1,4}[\w.-]{0,24}\*[\w.*-]{0,24}$/

export function wordAt(text: string, at: number): ShellWord | null {
    WORD.lastIndex = 0
    const raw = WORD.exec(text.slice(at, at + WORD_UNITS + 1))?.[0]
    if (raw === undefined || raw.length > WORD_UNITS) return null
    const bare = FALLS_AWAY.test(raw) ? raw.replaceAll(EXPANSION, "").replaceAll(QUOTING, "") : raw
    const inFolder = (bare.includes("/") || bare.includes("\\")) && PROGRAM_PATH.test(bare)
    const name = inFolder ? bare.slice(Math.max(bare.lastIndexOf("/"), bare.lastIndexOf("\\")) + 1) : bare
    return {
        name: folded(name),
        disguised: isDisguised(raw, bare),
        absolute: inFolder,
        pattern: bare.startsWith("/") && (isPatternPath(bare) || PATTERN_PROGRAM.test(bare)),
        system: bare.startsWith("/") && SYSTEM_PROGRAM.test(bare),
        start: at,
        end: at + raw.length,
    }
}

/** Quoted as a whole is how people quote; quoted within is how filters are passed. */
function isDisguised(raw: string, bare: string): boolean {
    if (raw === bare) return false
    const inner = /^(?:'[^']*'|"[^"]*")$/.test(raw) ? raw.slice(1, -1) : raw
    return inner !== bare
}

/** In small letters where it is of one case: Unix tells capitals apart, Windows does not, and `MySQL` is a product. */
function folded(name: string): string {
    const low = name.toLowerCase()
    return low === name || name === name.toUpperCase() || low.endsWith(".exe") ? low : name
}
