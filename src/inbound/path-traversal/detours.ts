/**
 * Folders that a path enters and leaves again: `a b/../../secret`. Their names may hold blanks, quotes and Japanese, at which
 * the lexer ends a run; what a file API opens has none of them. A system that separates by `/` alone enters `a\b` as one
 * folder, so that `/a\b/../etc` is `/etc` to it. Errs towards passing: what is left must be a plain path.
 */
import { isBreak, isSeparator } from "./path-lexer.ts"
import { isJapanese } from "./standing.ts"

/** Longest value that is read as one path: PATH_MAX of Linux. */
const PATH_UNITS = 4_096

/** By the separators of every system, and of one that has `/` alone. */
type Separating = "all" | "slash"

/**
 * @returns the path without its detours, by each system's separators where they tell: none when no detour ends a run or has
 * a separator of another system, or when what is left is no plain path
 */
export function withoutDetours(text: string): readonly string[] {
    if (text.length > PATH_UNITS || !text.includes("..")) return []
    const paths = [left(text, "all"), text.includes("\\") && text.includes("/") ? left(text, "slash") : null]
    return paths.flatMap((path) => path || [])
}

function left(text: string, separating: Separating): string | null {
    const kept: string[] = []
    let broken = false
    let start = 0
    for (let at = 0; at <= text.length; at++) {
        if (at < text.length && !(separating === "all" ? isSeparator(text, at) : text.charCodeAt(at) === SLASH))
            continue
        const name = text.slice(start, at)
        start = at + 1
        if (name === "..") broken = leave(kept) || broken
        else if (name !== ".") kept.push(name)
    }
    return broken ? plainPath(kept) : null
}

const SLASH = 0x2f

/** @returns whether the folder that is left has a name that ends a run, or that another system takes for two */
function leave(kept: string[]): boolean {
    while (kept.length > 1 && kept.at(-1) === "") kept.pop()
    const left = kept.at(-1) ?? ".."
    if (left === ".." || left === "") {
        kept.push("..")
        return false
    }
    kept.pop()
    return left.includes("\\") || !isPlain(left)
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
