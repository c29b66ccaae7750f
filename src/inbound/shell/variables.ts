// What the variables of a shell hold, as far as the text sets them itself: assignments, `set`, `for … in`, and `read` and
// `printf -v` with the word they are given. Source: POSIX.1-2024 Shell 2.5 (parameters), 2.9.1 (assignments), 2.14 (set);
// Bash manual, "Bash Builtins". PHP and Perl write the sign before the name they set, too, and are not met.

/** By name; an array's items as `a[0]`, all of them as `a[@]`; arguments as `1`, `2`, `@`. */
export type Variables = Map<string, string>

/** Assignments that are looked at: a text may be nothing else. */
const ASSIGNED_LIMIT = 16
/** Of a value that is kept: each use of it is read again. */
const VALUE_UNITS = 80

const WORD = String.raw`(?:'[^'\n]{0,80}'|"[^"\n]{0,80}"|\\[^\n]|\x60[^\x60\n]{0,40}\x60|\$\([^()\n]{0,40}\)|[^\s;|&"'()<>\x60\\])`
const ASSIGNED = new RegExp(
    String.raw`(?<![\w.$>?-])([A-Za-z_]\w{0,24})(\[\w{1,8}\])?\+?=(?:\(([^()\n]{0,80})\)|(${WORD}{0,80}))`,
    "g",
)
const SET = /(?:^|[;|&\n({])\s{0,8}set\s{1,8}(?:--?\s{1,8})?([^\n;|&<>]{1,80})/
const SHIFT = /[;&|\n]\s{0,8}shift\s{0,4}[;&|\n]/
const LOOP = /\b(?:for|select)\s{1,8}([A-Za-z_]\w{0,24})\s{1,8}in\s{1,8}([^;|&\n]{1,80})/
const READ = new RegExp(
    String.raw`\bread\s{1,8}(?:-\w{1,2}\s{1,8}){0,2}([A-Za-z_]\w{0,24})\s{0,4}(?:<<<\s{0,4}(${WORD}{1,80})|<<\w{1,16}\n([^\n]{1,80}))`,
)
const PIPED = new RegExp(
    String.raw`\b(?:echo|printf)\s{1,8}(${WORD}{1,80})\s{0,4}\|[\s({]{0,8}(?:while\s{1,4})?read\s{1,8}(?:-r\s{1,4})?([A-Za-z_]\w{0,24})`,
)
const PRINTED = new RegExp(
    String.raw`\bprintf\s{1,8}-v\s{1,8}([A-Za-z_]\w{0,24})\s{1,8}(?:["']?%[sb]["']?\s{1,8})?(${WORD}{1,80})`,
)
const WORDS = new RegExp(`${WORD}{1,80}`, "g")

/** @param spell how a shell spells a value with the variables known so far */
export function variablesOf(text: string, spell: (value: string, known: Variables) => string): Variables {
    const known: Variables = new Map()
    if (!text.includes("$")) return known
    const keep = (name: string | undefined, value: string | undefined): void => {
        if (name !== undefined && value !== undefined) known.set(name, spell(value, known).slice(0, VALUE_UNITS))
    }
    if (text.includes("=")) readAssigned(text, keep)
    // Each of these words stands in few texts, and is found at once; the patterns try every place where a command may begin.
    const set = text.includes("set") ? SET.exec(text) : null
    if (set?.[1] !== undefined) {
        const words = wordsOf(set[1])
        const given = SHIFT.test(text) ? words.slice(1) : words
        keepAll(given, (at) => String(at + 1), keep)
        keep("@", given.join(" "))
    }
    const loop = text.includes("for") || text.includes("select") ? LOOP.exec(text) : null
    keep(loop?.[1], loop?.[2] === undefined ? undefined : wordsOf(loop[2]).join(";"))
    const reads = text.includes("read")
    const read = reads ? READ.exec(text) : null
    keep(read?.[1], read?.[2] ?? read?.[3])
    const piped = reads ? PIPED.exec(text) : null
    keep(piped?.[2], piped?.[1])
    const printed = text.includes("printf") ? PRINTED.exec(text) : null
    keep(printed?.[1], printed?.[2])
    return known
}

function readAssigned(text: string, keep: (name: string | undefined, value: string | undefined) => void): void {
    let seen = 0
    for (const [, name = "", index = "", list, value] of text.matchAll(ASSIGNED)) {
        if (++seen > ASSIGNED_LIMIT) return
        if (list === undefined) {
            // The first item is also what the name alone gives.
            if (index === "[0]") keep(name, value)
            keep(name + index, value)
            continue
        }
        keep(`${name}[@]`, list)
        const items = wordsOf(list)
        keep(name, items[0])
        keepAll(items, (at) => `${name}[${at}]`, keep)
    }
}

function keepAll(
    words: readonly string[],
    nameOf: (at: number) => string,
    keep: (name: string, value: string) => void,
): void {
    for (const [at, word] of words.slice(0, ASSIGNED_LIMIT).entries()) keep(nameOf(at), word)
}

function wordsOf(text: string): string[] {
    return text.match(WORDS) ?? []
}
