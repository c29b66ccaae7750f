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
    return netOf(text.slice(run.start, run.end).split(/[/\\]/u))
}

const NO_CLIMB: Climb = { net: 0, steps: 0, start: 0, end: 0, disguised: false }

/**
 * Counts dot segments as a file API would: a name goes down, `..` goes up. A run with three or more dots in a row is
 * counted a second time with every `../` taken out once, as a naive filter does: `....//` is a climb behind it.
 */
export function climbOf(run: PathRun, text: string): Climb {
    const raw = text.slice(run.start, run.end)
    const plain = higher(countClimb(run), climbByNames(run, raw))
    if (!raw.includes("...")) return plain
    const stripped = raw.replaceAll(/\.\.[/\\]/gu, "")
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

/**
 * A system that separates by `/` alone takes `a\b\c` for one name: fewer folders to climb out of than the run has by every
 * system's separators.
 */
function climbByNames(run: PathRun, raw: string): Climb {
    const climb = raw.includes("..") && raw.includes("/") ? netOf(raw.split("/")) : 0
    if (climb === 0) return NO_CLIMB
    const first = raw.indexOf("..")
    const steps = raw.split("..").length - 1
    return { net: climb, steps, start: run.start + first, end: run.start + raw.lastIndexOf("..") + 2, disguised: false }
}

function netOf(names: readonly string[]): number {
    let depth = 0
    let net = 0
    for (const name of names) {
        if (name === "" || name === ".") continue
        depth += name === ".." ? -1 : 1
        net = Math.max(net, -depth)
    }
    return net
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
