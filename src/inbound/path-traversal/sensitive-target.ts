import type { PathRun, Segment } from "./path-lexer.ts"
import {
    PAGE_ENDINGS,
    PUBLIC_DOT_NAMES,
    SECRET_ENDINGS,
    SENSITIVE_TARGETS,
    SETTINGS_ENDINGS,
    type TargetKind,
} from "./sensitive-targets.data.ts"

export interface Target {
    readonly kind: TargetKind | "hidden"
    /** Index of its first segment in the run. */
    readonly first: number
    /** Number of segments before the last one that the pattern names: 0 for a bare file name. */
    readonly depth: number
}

/** What stands behind the first segment, taken apart once: a text may name a hundred thousand such paths. */
interface Pattern {
    readonly kind: TargetKind
    /** Segments behind the first. */
    readonly depth: number
    /** Those up to `**`, or all. */
    readonly fixed: readonly Part[]
    /** All below them; or those whose last segment is so; or nothing but them. */
    readonly below: "all" | Part | "none"
}

/** A segment: any, one that ends so, or one of that name. */
type Part = { readonly ending: string } | { readonly name: string }

const ANY: Part = { ending: "" }

/** Patterns that begin with the same segment: `etc` alone begins more than a hundred. */
interface Beginning {
    /** Those that a path may be whose second segment has this name, in the order of the table. */
    readonly bySecond: ReadonlyMap<string, readonly Pattern[]>
    /** Those that any other may be. */
    readonly others: readonly Pattern[]
}

const PATTERNS: ReadonlyMap<string, Beginning> = patternsByFirstSegment()
const FIRST_UNITS: ReadonlySet<number> = new Set(
    [...PATTERNS.keys(), "home"].flatMap((name) => [name.charCodeAt(0), name.toUpperCase().charCodeAt(0)]),
)
const PUBLIC_NAMES: ReadonlySet<string> = new Set(PUBLIC_DOT_NAMES)
const SETTINGS: ReadonlySet<string> = new Set(SETTINGS_ENDINGS)
const SECRETS: ReadonlySet<string> = new Set(SECRET_ENDINGS)
const PAGES: ReadonlySet<string> = new Set(PAGE_ENDINGS)

function patternsByFirstSegment(): Map<string, Beginning> {
    const kinds: readonly TargetKind[] = ["system", "credentials", "application"]
    const patterns = kinds.flatMap((kind) =>
        SENSITIVE_TARGETS[kind].map((path) => {
            const [first = "", ...rest] = path.split("/")
            return { first, pattern: patternOf(kind, rest) }
        }),
    )
    const byFirst = Map.groupBy(patterns, ({ first }) => first)
    return new Map([...byFirst].map(([first, all]) => [first, beginningOf(all.map(({ pattern }) => pattern))]))
}

function patternOf(kind: TargetKind, rest: readonly string[]): Pattern {
    const open = rest.indexOf("**")
    const parts = rest.map(partOf)
    const leaf = open < 0 ? "none" : (parts[open + 1] ?? "all")
    return { kind, depth: rest.length, fixed: open < 0 ? parts : parts.slice(0, open), below: leaf }
}

function partOf(segment: string): Part {
    if (segment === "*") return ANY
    return segment.startsWith("*.") ? { ending: segment.slice(1) } : { name: segment }
}

function beginningOf(patterns: readonly Pattern[]): Beginning {
    const seconds = new Set(patterns.flatMap((pattern) => secondOf(pattern) ?? []))
    const allowing = (second: string | null): readonly Pattern[] =>
        patterns.filter((pattern) => [null, second].includes(secondOf(pattern)))
    return {
        bySecond: new Map([...seconds].map((second) => [second, allowing(second)])),
        others: allowing(null),
    }
}

/** The second segment, where it has one name alone. */
function secondOf({ fixed: [second] }: Pattern): string | null {
    return second !== undefined && "name" in second ? second.name : null
}

/** The first sensitive file or folder a path names; null when it names none. */
export function sensitiveTargetOf(run: PathRun): Target | null {
    const rooted = run.root === "unc" && run.authority !== null ? [run.authority.toLowerCase()] : []
    if (!rooted.some(begins) && !run.segments.some(mayBegin)) return null
    // `//etc/passwd` is a share to Windows, and a file to everybody else.
    const names = [...rooted, ...run.segments.map((segment) => (segment.raw === ".." ? ".." : lookupName(segment)))]
    const left = names.includes("..") ? withoutDetours(names) : names
    const found = firstTarget(names) ?? (left === names ? null : firstTarget(left)) ?? hiddenHomeOf(left)
    return found === null ? null : { ...found, first: Math.max(0, found.first - rooted.length) }
}

function mayBegin(segment: Segment): boolean {
    if (!mayStart(segment.raw)) return false
    const name = lookupName(segment)
    return begins(name) || HOMES.has(name)
}

/** Where the folders of users are, and how deep a name of one of them stands below. */
const HOMES: ReadonlyMap<string, number> = new Map([
    ["home", 2],
    ["root", 1],
])

/** A hidden file of a user that no table names: `/root/.viminfo`. */
function hiddenHomeOf(names: readonly string[]): Target | null {
    const depth = HOMES.get(names[0] ?? "")
    const name = depth === undefined ? "" : (names[depth] ?? "")
    const hidden = isHiddenName(name) && !PAGES.has(name.slice(1))
    return hidden ? { kind: "system", first: 0, depth: names.length - 1 } : null
}

function begins(name: string): boolean {
    return mayStart(name) && PATTERNS.has(keyOf(name))
}

function firstTarget(names: readonly string[]): Target | null {
    for (let first = 0; first < names.length; first++) {
        const target = targetAt(names, first)
        if (target !== null) return target
    }
    return null
}

/** `x/../etc/y/../passwd`: a folder that is left again was never entered. */
function withoutDetours(names: readonly string[]): string[] {
    const kept: string[] = []
    for (const name of names) {
        const before = kept.at(-1)
        if (name === ".." && before !== undefined && before !== "..") kept.pop()
        else kept.push(name)
    }
    return kept
}

/** Cheap: most segments begin with a letter that no name of the tables begins with. Beyond ASCII lower case is not asked. */
function mayStart(raw: string): boolean {
    if (raw === "" || raw === "..") return false
    const code = raw.charCodeAt(0)
    return code >= 128 || FIRST_UNITS.has(code)
}

/** Variants of a file under its key: `.env.local`, `wp-config.php.bak`. */
function keyOf(name: string): string {
    if (name.startsWith(".env.")) return ".env"
    return name.startsWith("wp-config.php.") ? "wp-config.php" : name
}

/** No name of the tables is longer, with a backup mark or a parameter behind it. */
const NAME_UNITS = 128

/** Cut at a NUL as C does; case, trailing dots, backup marks and blanks do not make another file on Windows. */
function lookupName(segment: Segment): string {
    const { raw } = segment
    if (raw.length > NAME_UNITS) return raw
    if (/^[\w.-]*\w$/u.test(raw)) return raw.toLowerCase()
    // Behind a colon Windows has the name of a stream of the file: `web.config::$DATA`.
    const cut = /^[^\0;:]*/u.exec(raw)?.[0] ?? ""
    return cut.toLowerCase().replace(/[.~ -]{1,8}$/u, "")
}

function targetAt(names: readonly string[], first: number): Target | null {
    const beginning = PATTERNS.get(keyOf(names[first] ?? ""))
    if (beginning === undefined) return null
    for (const pattern of beginning.bySecond.get(names[first + 1] ?? "") ?? beginning.others) {
        if (matches(names, first + 1, pattern)) return { kind: pattern.kind, first, depth: pattern.depth }
    }
    return null
}

/** @param from behind the first segment */
function matches(names: readonly string[], from: number, { fixed, below }: Pattern): boolean {
    const end = from + fixed.length
    if (below === "none" && names.length !== end) return false
    if (typeof below === "object" && (names.length <= end || !isNamed(below, names.at(-1)))) return false
    for (let at = 0; at < fixed.length; at++) if (!isNamed(fixed[at] ?? ANY, names[from + at])) return false
    return true
}

function isNamed(part: Part, name: string | undefined): boolean {
    if ("name" in part) return part.name === name
    return part === ANY || name?.endsWith(part.ending) === true
}

function isHiddenName(name: string): boolean {
    return /^\.[a-z]/u.test(name) && !PUBLIC_NAMES.has(name)
}

/** The file at the end of a path holds settings, keys or data, by its ending. */
export function endsInSecrets(run: PathRun): boolean {
    const last = run.segments.at(-1)
    const leaf = last === undefined ? "" : lookupName(last)
    return SECRETS.has(leaf.slice(leaf.lastIndexOf(".") + 1)) && leaf.includes(".")
}

/** Folders above a hidden one: an application's own. Deeper ones are browsed honestly, on hosts that show source code. */
const HIDDEN_DEPTH = 1

/**
 * A hidden file or folder in the path of the request itself: a dot file at its end, or settings below a hidden folder
 * of the web root. RFC 8615 reserves `.well-known`; platforms have a few more.
 */
export function hiddenTargetOf(run: PathRun): Target | null {
    const names = run.segments.map(lookupName)
    const first = names.findIndex(isHiddenName)
    if (first < 0 || first > HIDDEN_DEPTH) return null
    const leaf = names.at(-1) ?? ""
    if (names.length > first + 1) return isSettings(leaf) ? { kind: "hidden", first, depth: names.length - 1 } : null
    return first === 0 && isDotFile(leaf) ? { kind: "hidden", first, depth: 0 } : null
}

function isDotFile(leaf: string): boolean {
    return !leaf.slice(1).includes(".") && !PAGES.has(leaf.slice(1))
}

function isSettings(leaf: string): boolean {
    return SETTINGS.has(leaf.slice(leaf.lastIndexOf(".") + 1))
}
