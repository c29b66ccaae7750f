import { lexRun, type PathRun } from "./path-lexer.ts"

/** How far a path climbs above the directory it starts from. */
export interface Climb {
    /** Directories above the start at the highest point; 0: stays below. */
    readonly net: number
    /** First unit of the first climbing segment and the end of the last, in the value; both 0 when nothing climbs. */
    readonly start: number
    readonly end: number
    /** The climb is written so that a filter overlooks it (`....//`, `..;`, NUL inside, foreign separators). */
    readonly disguised: boolean
}

const NO_CLIMB: Climb = { net: 0, start: 0, end: 0, disguised: false }

/**
 * Counts dot segments as a file API would: a name goes down, `..` goes up. A run with three or more dots in a row is
 * counted a second time with every `../` taken out once, as a naive filter does: `....//` is a climb behind it.
 */
export function climbOf(run: PathRun, text: string): Climb {
    const plain = countClimb(run)
    const raw = text.slice(run.start, run.end)
    if (!raw.includes("...")) return plain
    const stripped = raw.replaceAll(/\.\.[/\\]/gu, "")
    const behind = countClimb(lexRun(stripped, 0))
    if (behind.net <= plain.net) return plain
    return { net: behind.net, start: run.start + raw.indexOf("..."), end: run.end, disguised: true }
}

function countClimb(run: PathRun): Climb {
    let depth = 0
    let net = 0
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
        net = Math.max(net, -depth)
        if (start < 0) start = segment.start
        end = segment.end
        disguised ||= segment.raw !== ".."
    }
    return net === 0 ? NO_CLIMB : { net, start, end, disguised }
}
