// What an expansion of a variable comes to: `${a%x}`, `${a:1:2}`, `${a,,}`, `${x:-id}`.
// Source: POSIX.1-2024 Shell 2.6.2; Bash manual, "Shell Parameter Expansion".
import { matchesWildcard } from "../wildcard.ts"
import type { Variables } from "./variables.ts"

/** Every process has them, and what they hold begins with a slash: its first sign, or what cuts off all else. */
const PATHS: ReadonlySet<string> = new Set(["HOME", "PATH", "PWD", "OLDPWD", "SHELL", "BASH", "PS0"])
const SHELLS: ReadonlySet<string> = new Set(["0", "SHELL", "BASH"])
const FIRST_SIGN = /^(?::\s?0?\s?:1|%[^/]|%%|%\/)/
/** A name by which nobody's process has a variable. */
const UNSET = /^(?:[a-z]\w{0,8}|[1-9]|[@*!])$/
const DEFAULT = /^:?([-=+])([^]*)$/
const CUT = /^(##?|%%?)([^]*)$/
const SLICE = /^:\s?(\d{0,3}|\s-\d{1,3})(?::(-?\d{1,3}))?$/
const REPLACED = /^\/(\/?)([^/]{1,40})(?:\/([^]*))?$/

/**
 * @param name also an argument (`1`, `@`), or an item (`a[0]`)
 * @param operation what follows it within the braces
 * @returns null where that cannot be told
 */
export function expanded(name: string, operation: string, known: Variables): string | null {
    const value = known.get(name) ?? known.get(name.replace(/\[\*\]$/, "[@]").replace(/^\*$/, "@"))
    if (value !== undefined) return changed(value, operation)
    const given = DEFAULT.exec(operation)
    const isSet = PATHS.has(name) || SHELLS.has(name)
    if (given !== null && isSet) return given[1] === "+" ? (given[2] ?? "") : null
    if (given !== null) return unset(name, given, known)
    if (PATHS.has(name) && FIRST_SIGN.test(operation)) return "/"
    if (SHELLS.has(name) && operation === "##*/") return "sh"
    return UNSET.test(name) ? "" : null
}

function unset(name: string, [, sign, word = ""]: RegExpExecArray, known: Variables): string {
    if (sign === "+") return ""
    if (sign === "=") known.set(name, word)
    return word
}

function changed(value: string, operation: string): string | null {
    if (operation === "") return value
    const given = DEFAULT.exec(operation)
    if (given !== null) return given[1] === "+" ? (given[2] ?? "") : value
    const cut = CUT.exec(operation)
    if (cut !== null) return withoutEnd(value, cut[1] ?? "", cut[2] ?? "")
    const slice = SLICE.exec(operation)
    if (slice !== null) return sliced(value, Number(slice[1]), slice[2])
    if (/^,,?/.test(operation)) return value.toLowerCase()
    if (/^\^\^?/.test(operation)) return value.toUpperCase()
    const replaced = REPLACED.exec(operation)
    if (replaced === null) return operation.startsWith("@") ? value : null
    const [, all, pattern = "", by = ""] = replaced
    return all === "" ? value.replace(pattern, () => by) : value.replaceAll(pattern, by)
}

function sliced(value: string, from: number, units: string | undefined): string {
    const rest = value.slice(from)
    return units === undefined ? rest : rest.slice(0, Number(units))
}

/** Of a value and of a pattern that are compared: every length is tried. */
const CUT_UNITS = 40
const PATTERN_UNITS = 16

function withoutEnd(value: string, sign: string, pattern: string): string {
    if (value.length > CUT_UNITS || pattern.length > PATTERN_UNITS) return value
    const isFront = sign.startsWith("#")
    const lengths = Array.from({ length: value.length + 1 }, (_, units) => units)
    for (const units of sign.length === 1 ? lengths : lengths.toReversed()) {
        const piece = isFront ? value.slice(0, units) : value.slice(value.length - units)
        if (isAs(pattern, piece)) return isFront ? value.slice(units) : value.slice(0, value.length - units)
    }
    return value
}

function isAs(pattern: string, piece: string): boolean {
    return matchesWildcard(
        { length: pattern.length, isMany: (at) => pattern.charAt(at) === "*" },
        piece.length,
        (at, to) => pattern.charAt(at) === "?" || pattern.charAt(at) === piece.charAt(to),
    )
}
