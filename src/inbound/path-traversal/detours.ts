/**
 * Folders that a path enters and leaves again: `a b/../../secret`. Their names may hold blanks, quotes and Japanese, at which
 * the lexer ends a run; what a file API opens has none of them. Errs towards passing: what is left must be a plain path.
 */
import { isBreak, isSeparator } from "./path-lexer.ts"
import { isJapanese } from "./standing.ts"

/** Longest value that is read as one path: PATH_MAX of Linux. */
const PATH_UNITS = 4_096

/** @returns the path without its detours; null when there is none that ends a run, or when what is left is no plain path */
export function withoutDetours(text: string): string | null {
    if (text.length > PATH_UNITS || !text.includes("..")) return null
    const kept: string[] = []
    let broken = false
    let start = 0
    for (let at = 0; at <= text.length; at++) {
        if (at < text.length && !isSeparator(text, at)) continue
        const name = text.slice(start, at)
        start = at + 1
        if (name === "..") broken = leave(kept) || broken
        else if (name !== ".") kept.push(name)
    }
    return broken ? plainPath(kept) : null
}

/** @returns whether the folder that is left has a name that ends a run */
function leave(kept: string[]): boolean {
    while (kept.length > 1 && kept.at(-1) === "") kept.pop()
    const left = kept.at(-1) ?? ".."
    if (left === ".." || left === "") {
        kept.push("..")
        return false
    }
    kept.pop()
    return !isPlain(left)
}

/** Behind the last name an address may go on: `?…`, `#…`. */
function plainPath(names: readonly string[]): string | null {
    const path = names
        .join("/")
        .replace(/[?#][^/]*$/u, "")
        .trim()
    return isPlain(path) ? path : null
}

function isPlain(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
        if (isBreak(text, at) || isJapanese(text.charCodeAt(at))) return false
    }
    return true
}
