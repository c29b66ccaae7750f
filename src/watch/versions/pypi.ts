// Orders versions of PyPI. Source: packaging.python.org/specifications/version-specifiers (PEP 440), with its normalisations.
import { compareDigits, compareEach, compareText } from "./compare-parts.ts"
import { type CompareVersions, orderOf } from "./order.ts"

interface PypiVersion {
    readonly epoch: string
    readonly release: readonly string[]
    /** Phase and number; see phaseOf. */
    readonly pre: readonly [number, string]
    /** null: no post-release. */
    readonly post: string | null
    /** null: no development release. */
    readonly dev: string | null
    readonly local: readonly string[]
}

const VERSION =
    /^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<pre>\d*))?(?:-(?<bare>\d+)|[-_.]?(?<postWord>post|rev|r)[-_.]?(?<post>\d*))?(?:[-_.]?(?<devWord>dev)[-_.]?(?<dev>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/

const PHASES: Readonly<Record<string, number>> = { a: 1, alpha: 1, b: 2, beta: 2, c: 3, rc: 3, pre: 3, preview: 3 }
/** A development release alone comes before the pre-releases, and a version without a phase after them. */
const BEFORE_PHASES = 0
const AFTER_PHASES = 4

export const comparePypi: CompareVersions = orderOf(parse, compare)

function parse(text: string): PypiVersion | null {
    const groups = VERSION.exec(text.trim().toLowerCase())?.groups
    if (groups === undefined) return null
    const { epoch = "0", release = "", phase, pre = "", bare, postWord, post = "", devWord, dev = "", local } = groups
    const postNumber = bare ?? (postWord === undefined ? null : post)
    const devNumber = devWord === undefined ? null : dev
    const isOnlyDev = devNumber !== null && postNumber === null
    return {
        epoch,
        release: release.split("."),
        pre: phase === undefined ? [isOnlyDev ? BEFORE_PHASES : AFTER_PHASES, "0"] : [PHASES[phase] ?? 0, pre],
        post: postNumber,
        dev: devNumber,
        local: local === undefined ? [] : local.split(/[-_.]/),
    }
}

function compare(a: PypiVersion, b: PypiVersion): number {
    return (
        compareDigits(a.epoch, b.epoch) ||
        compareEach(a.release, b.release, "0", compareDigits) ||
        a.pre[0] - b.pre[0] ||
        compareDigits(a.pre[1], b.pre[1]) ||
        compareOptional(a.post, b.post, -1) ||
        compareOptional(a.dev, b.dev, 1) ||
        compareEach(a.local, b.local, "", compareLocal)
    )
}

/** @param absent where a version without the part stands: before (-1) or after (1) those that have it */
function compareOptional(a: string | null, b: string | null, absent: -1 | 1): number {
    if (a === null || b === null) return a === b ? 0 : a === null ? absent : -absent
    return compareDigits(a, b)
}

/** Numbers come after words, and both after nothing. */
function compareLocal(a: string, b: string): number {
    const rank = rankOf(a) - rankOf(b)
    if (rank !== 0) return rank
    return rankOf(a) === 2 ? compareDigits(a, b) : compareText(a, b)
}

function rankOf(part: string): number {
    if (part === "") return 0
    return /^\d+$/.test(part) ? 2 : 1
}
