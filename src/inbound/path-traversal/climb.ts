import { inOneGo, type Steps } from "../steps.ts"
import { copyUnits, units } from "../text-units.ts"
import { lexRun, type PathRun } from "./path-lexer.ts"

/** How far a path climbs above the directory it starts from. */
export interface Climb {
    /** Directories above the start at the highest point; 0: stays below. */
    readonly net: number
    /** Climbing segments, also those that leave a folder which the path entered. */
    readonly steps: number
    /** First unit of the first climbing segment and the end of the last, in the value; both 0 when nothing climbs. */
    readonly start: number
    readonly end: number
    /** The climb is written so that a filter overlooks it (`....//`, `..;`, NUL inside, foreign separators). */
    readonly disguised: boolean
}

/** Folders above the start that an address climbs, where a program takes it for a path: its scheme and host are names then. */
export function climbOfAddress(run: PathRun, text: string): number {
    return namesOf(text.slice(run.start, run.end), BACKSLASH).net
}

const NO_CLIMB: Climb = { net: 0, steps: 0, start: 0, end: 0, disguised: false }

/**
 * Counts dot segments as a file API would: a name goes down, `..` goes up. A run with three or more dots in a row is
 * counted a second time with every `../` taken out once, as a naive filter does: `....//` is a climb behind it.
 */
export function climbOf(run: PathRun, text: string): Climb {
    const raw = text.slice(run.start, run.end)
    const plain = plainClimb(run, raw)
    return raw.includes("...") ? inOneGo(disguisedSteps(run, raw, plain)) : plain
}

/** As climbOf, in steps. */
export function* climbSteps(run: PathRun, text: string): Steps<Climb> {
    const raw = text.slice(run.start, run.end)
    const plain = plainClimb(run, raw)
    yield
    return raw.includes("...") ? yield* disguisedSteps(run, raw, plain) : plain
}

function plainClimb(run: PathRun, raw: string): Climb {
    return higher(countClimb(run), climbByNames(run, raw))
}

/** @param raw with three dots in a row */
function* disguisedSteps(run: PathRun, raw: string, plain: Climb): Steps<Climb> {
    const stripped = yield* withoutClimbs(raw)
    const behind = countClimb(lexRun(stripped, 0))
    if (behind.net <= plain.net) return plain
    return {
        net: behind.net,
        steps: behind.steps,
        start: run.start + raw.indexOf("..."),
        end: run.end,
        disguised: true,
    }
}

/** Units of a stretch of a run that is read without its climbs. */
const STRETCH_UNITS = 16_384

/** Each `../` taken out once. Whether one stands before a separator is told by the two dots before it. */
function* withoutClimbs(raw: string): Steps<string> {
    const pieces: string[] = []
    for (let at = 0; at < raw.length;) {
        const end = behindSeparator(raw, at + STRETCH_UNITS)
        pieces.push(raw.slice(at, end).replaceAll(/\.\.[/\\]/gu, ""))
        at = end
        yield
    }
    return pieces.join("")
}

function behindSeparator(raw: string, from: number): number {
    SEPARATOR.lastIndex = from
    return SEPARATOR.test(raw) ? SEPARATOR.lastIndex : raw.length
}

const SEPARATOR = /[/\\]/gu

/**
 * A system that separates by `/` alone takes `a\b\c` for one name: fewer folders to climb out of than the run has by every
 * system's separators.
 */
function climbByNames(run: PathRun, raw: string): Climb {
    if (!raw.includes("..") || !raw.includes("/")) return NO_CLIMB
    const { net, pairs } = namesOf(raw, SLASH)
    if (net === 0) return NO_CLIMB
    const first = raw.indexOf("..")
    return {
        net,
        steps: pairs,
        start: run.start + first,
        end: run.start + raw.lastIndexOf("..") + 2,
        disguised: false,
    }
}

const SLASH = 0x2f
const BACKSLASH = 0x5c
const DOT = 0x2e

/**
 * How far the names of a path climb, and how often two dots stand in it; in one pass, for it may have half a million names.
 *
 * @param other what parts names beside `/`
 */
function namesOf(raw: string, other: number): { readonly net: number; readonly pairs: number } {
    const block = units
    let [depth, net, pairs] = [0, 0, 0]
    /** Units of a name that is nothing but dots, up to three; 0: it is not. */
    let dots = 0
    let isEmpty = true
    let half = false
    for (let before = 0, count = 0; (count = copyUnits(raw, before)) > 0; before += count) {
        for (let at = 0; at < count; at++) {
            const code = block[at] ?? 0
            if (code === SLASH || code === other) {
                depth += stepOf(dots, isEmpty)
                net = Math.max(net, -depth)
                dots = 0
                isEmpty = true
                half = false
                continue
            }
            const isDot = code === DOT
            if (isDot && half) pairs++
            half = isDot && !half
            dots = isDot && (isEmpty || dots > 0) ? Math.min(3, dots + 1) : 0
            isEmpty = false
        }
    }
    return { net: Math.max(net, -(depth + stepOf(dots, isEmpty))), pairs }
}

/** What a name does to the depth: nothing and one dot leave it as it is. */
function stepOf(dots: number, isEmpty: boolean): number {
    if (isEmpty || dots === 1) return 0
    return dots === 2 ? -1 : 1
}

function higher(one: Climb, other: Climb): Climb {
    return other.net > one.net ? other : one
}

function countClimb(run: PathRun): Climb {
    let depth = 0
    let net = 0
    let steps = 0
    let start = -1
    let end = 0
    let disguised = false
    for (const segment of run.segments) {
        if (segment.name === "." || segment.name === "") continue
        if (segment.name !== "..") {
            depth++
            continue
        }
        depth--
        steps++
        net = Math.max(net, -depth)
        if (start < 0) start = segment.start
        end = segment.end
        disguised ||= segment.raw !== ".."
    }
    return net === 0 ? NO_CLIMB : { net, steps, start, end, disguised }
}
