// Files of a system named by a pattern that a shell fills in: `/???/c?t`, `/usr/bin/[u]name`, `/e?c/pa[s]swd`. A question
// mark stands in every address too: the first folder, read as a pattern, must be one that every Unix has.
import type { Span } from "../../core/span.ts"

const FOLDERS = ["bin", "sbin", "etc", "usr", "var", "tmp", "proc", "dev", "opt", "lib", "home", "root"]
const PATTERN_PATH = /(?<![\w:/.?&=%+~#@-])\/([\w.?*[\]!^-]{1,40})\/[\w.?*[\]!^/-]{1,200}/g
const devices: ReadonlySet<string> = new Set(["null", "zero", "random", "urandom"])
const folders: ReadonlySet<string> = new Set(FOLDERS)
const IS_PATTERN = /[?*[]/
const WILDCARD = /\?|\[[!^]?[\w-]{1,8}\]/

/** @param path from its `/` on: whether it begins with such a folder, and a wildcard stands in it */
export function isPatternPath(path: string): boolean {
    // Most paths have none.
    if (!mayHoldWildcard(path)) return false
    const end = path.indexOf("/", 1)
    if (end < 0) return false
    const first = path.slice(1, end)
    const isFolder = IS_PATTERN.test(first) ? FOLDERS.some((folder) => matches(first, folder)) : folders.has(first)
    return isFolder && WILDCARD.test(path) && !isAskedAbout(path, path.slice(path.lastIndexOf("/") + 1))
}

function mayHoldWildcard(text: string): boolean {
    return text.includes("?") || text.includes("[")
}

/** `/dev/null?`: a device by its whole name, and a question about it. Of programs there are longer names (`python3`). */
function isAskedAbout(path: string, last: string): boolean {
    const name = last.slice(0, -1)
    return last.endsWith("?") && !IS_PATTERN.test(path.slice(0, -1)) && devices.has(name)
}

export function patternPathIn(text: string): Span | null {
    if (!text.includes("/") || !mayHoldWildcard(text)) return null
    for (const match of text.matchAll(PATTERN_PATH)) {
        if (isPatternPath(match[0])) return { start: match.index, end: match.index + match[0].length }
    }
    return null
}

/** One folder against one name; `*` stands for any rest. */
function matches(pattern: string, name: string): boolean {
    let at = 0
    for (const piece of pattern.match(/\[[^\]]*\]|[^]/g) ?? []) {
        if (piece === "*") return true
        const character = name[at++]
        if (character === undefined || !fits(piece, character)) return false
    }
    return at === name.length
}

function fits(piece: string, character: string): boolean {
    if (piece === "?") return true
    if (!piece.startsWith("[")) return piece === character
    const listed = piece.slice(1, -1)
    return /^[!^]/.test(listed) ? !listed.includes(character) : listed.includes(character) || listed.includes("-")
}
