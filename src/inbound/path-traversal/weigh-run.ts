import type { DerivedText } from "../contract.ts"
import { ITEM } from "../forms/places.ts"
import type { Steps } from "../steps.ts"
import { climbOf, climbOfAddress, climbSteps, type Climb } from "./climb.ts"
import type { PathEvidence } from "./path-evidence.ts"
import type { PathRun } from "./path-lexer.ts"
import { endsInSecrets, hiddenTargetOf, sensitiveTargetOf, type Target } from "./sensitive-target.ts"
import { hasStream } from "./stream.ts"
import { standingOf, type Standing, type ValueShape } from "./standing.ts"
import type { PathTechniqueName } from "./techniques.data.ts"
import { wrapperEffectOf } from "./wrapper.ts"
import type { WrapperEffect } from "./wrappers.data.ts"

/** Climbs from which a value that is a path is refused whatever it ends at. */
export const CLIMB_REFUSED = 2

/** A NUL in a longer text is binary content, not a file name. */
const NUL_TEXT_LIMIT = 1_024

/** Controls a typed value cannot have besides NUL, or what undecodable bytes became. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const BINARY = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\ufffd]/u
const NAME_CUT_BY_NUL = /(?:[\w-]\.[A-Za-z0-9]{1,8}|[/\\][\w.-]{1,64})\0/u

const WEB_SCHEMES: ReadonlySet<string> = new Set(["http", "https", "ftp", "ws", "wss"])

/** Folders of the root where no page is that somebody opened from a disk. Source: FHS 3.0. */
const SYSTEM_ROOTS: ReadonlySet<string> = new Set(
    "bin boot dev etc lib lib64 proc root run sbin srv sys usr var".split(" "),
)

export class Weighing {
    readonly run: PathRun
    readonly derived: DerivedText
    readonly climb: Climb
    readonly target: Target | null
    readonly #shape: () => ValueShape
    #standing: Standing | null = null

    constructor(run: PathRun, derived: DerivedText, climb: Climb, target: Target | null, shape: () => ValueShape) {
        this.run = run
        this.derived = derived
        this.climb = climb
        this.target = target
        this.#shape = shape
    }

    /** Asked last: most runs weigh nothing however they stand, and the whole value is measured for it. */
    get standing(): Standing {
        return (this.#standing ??= standingOf(this.run, this.derived.text, this.#shape()))
    }
}

/**
 * What is to be weighed of a run; null for an ordinary path.
 *
 * @param shape measures the value; asked only once a run shows something
 */
export function weighingOf(run: PathRun, derived: DerivedText, shape: () => ValueShape): Weighing | null {
    return begunOf(run, derived, climbOf(run, derived.text), shape)
}

/** As weighingOf, in steps, for a long run. */
export function* weighingSteps(run: PathRun, derived: DerivedText, shape: () => ValueShape): Steps<Weighing | null> {
    yield
    const climb = yield* climbSteps(run, derived.text)
    yield
    return begunOf(run, derived, climb, shape)
}

function begunOf(run: PathRun, derived: DerivedText, climb: Climb, shape: () => ValueShape): Weighing | null {
    const target = targetOf(run, derived)
    return isOrdinary(run, climb, target) ? null : new Weighing(run, derived, climb, target, shape)
}

/** The heaviest technique one run shows; null for an ordinary path. @param shape as for weighingOf */
export function weighRun(run: PathRun, derived: DerivedText, shape: () => ValueShape): PathEvidence | null {
    const weighing = weighingOf(run, derived, shape)
    return weighing === null ? null : heaviestOf(weighing)
}

function targetOf(run: PathRun, derived: DerivedText): Target | null {
    return sensitiveTargetOf(run) ?? (isRequestPath(derived.path) ? hiddenTargetOf(run) : null)
}

function isOrdinary(run: PathRun, climb: Climb, target: Target | null): boolean {
    return (
        climb.net === 0 &&
        target === null &&
        run.scheme === null &&
        run.root !== "unc" &&
        !hasNul(run) &&
        !hasStream(run) &&
        !leavesPlace(run)
    )
}

/** The heaviest technique that it shows. */
export function heaviestOf(weighing: Weighing): PathEvidence | null {
    return (
        weighWrapper(weighing) ??
        weighStream(weighing) ??
        weighNul(weighing) ??
        weighClimb(weighing) ??
        weighDetour(weighing) ??
        weighTarget(weighing) ??
        weighShare(weighing)
    )
}

function weighStream(weighing: Weighing): PathEvidence | null {
    const { run } = weighing
    return hasStream(run) && weighing.standing === "whole" ? evidence("file-stream", run) : null
}

function hasNul(run: PathRun): boolean {
    return run.segments.some((segment) => segment.raw.includes("\0"))
}

/** Nothing before it, or what opens a value in a list, a program or markup; a blank before it is prose. */
function startsAValue(run: PathRun, text: string): boolean {
    return run.start === 0 || /["'`=>(,|]/u.test(text.charAt(run.start - 1))
}

function weighWrapper(weighing: Weighing): PathEvidence | null {
    const { run, derived, target } = weighing
    if (run.scheme === null) return null
    const effect = wrapperEffectOf(run, derived.text)
    if (
        effect !== null &&
        !isMentioned(effect, weighing) &&
        (startsAValue(run, derived.text) || weighing.standing === "whole")
    ) {
        return evidence(`stream-wrapper-${effect}`, run, { scheme: run.scheme })
    }
    if (run.scheme !== "file")
        return target !== null && isLocal(run) && weighing.standing === "whole"
            ? weighForeignAddress(run, target)
            : null
    if (run.authority === null && target === null) return null
    const isSystem =
        target !== null ||
        (SYSTEM_ROOTS.has(run.segments[0]?.name.toLowerCase() ?? "") && weighing.standing === "whole")
    return evidence(isSystem ? "file-address-to-sensitive-file" : "file-address", run)
}

/** `php://input の読み方`: what reads a file opens none whose name a sentence ends; nor does the scheme alone. */
function isMentioned(effect: WrapperEffect, weighing: Weighing): boolean {
    const { run } = weighing
    if (effect !== "read") return false
    if (run.end - run.start <= (run.scheme?.length ?? 0) + "://".length) return true
    return run.start === 0 && SENTENCE.test(weighing.derived.text.slice(run.end, run.end + 2))
}

const SENTENCE = /^\s?[^\u0000-\u007f]/

/** `view-source:file:///etc/passwd`, `local-file:///etc/passwd`: whatever the scheme, no other host has that file. */
function weighForeignAddress(run: PathRun, target: Target): PathEvidence | null {
    const named = target.depth > 0 && (target.kind === "system" || target.kind === "credentials")
    return named ? evidence("file-address-to-sensitive-file", run) : null
}

function isLocal(run: PathRun): boolean {
    return !isWebAddress(run) && /^(?:localhost|127\.0\.0\.1)?$/iu.test(run.authority ?? "")
}

/** A name with an ending, or a name behind a separator, cut off by NUL; in a text without other controls. */
function weighNul({ run, derived }: Weighing): PathEvidence | null {
    if (derived.text.length > NUL_TEXT_LIMIT || isWebAddress(run) || isContent(derived.path)) return null
    const raw = derived.text.slice(run.start, run.end)
    if (!raw.includes("\0") || BINARY.test(derived.text)) return null
    return NAME_CUT_BY_NUL.test(raw) ? evidence("null-byte-in-path", run) : null
}

/** Names with blanks in them, up to the next separator: `..\..\Program Files (x86)\`. */
const GOES_ON = /^(?: [\w().+-]{1,40}){1,6}[\\/]/
const GOES_ON_UNITS = 256

function weighClimb(weighing: Weighing): PathEvidence | null {
    const { run, derived, climb, target } = weighing
    if (climb.net === 0 || isLoneSegment(derived)) return null
    const { standing } = weighing
    const values = { climb: climb.net }
    if (target !== null && (standing !== "within" || climb.net >= CLIMB_REFUSED)) {
        return evidence("climb-to-sensitive-file", run, values)
    }
    if (
        run.start === 0 &&
        climb.net >= CLIMB_REFUSED &&
        GOES_ON.test(derived.text.slice(run.end, run.end + GOES_ON_UNITS))
    )
        return evidence("climb-above-start", climb, values)
    const joined = isWebAddress(run) && climbOfAddress(run, derived.text) >= CLIMB_REFUSED
    if (standing !== "whole" || (isWebAddress(run) && !joined))
        return climb.net >= CLIMB_REFUSED ? evidence("mentioned-climb", climb) : null
    if (isFileName(derived.path)) return evidence("climb-in-file-name", climb)
    if (climb.disguised) return evidence("disguised-climb", climb)
    if (endsInSecrets(run)) return evidence("climb-to-sensitive-file", run, values)
    // `a/../../b`: a link that leaves its folder once does not enter others on the way.
    const isTelling = climb.net >= CLIMB_REFUSED || climb.steps >= CLIMB_REFUSED
    return evidence(isTelling ? "climb-above-start" : "single-climb", climb, values)
}

/** `/srv/../srv/data`, `/var/www/html/../a`: a place of the machine by way of another; links of a site begin with its own folders. */
function weighDetour(weighing: Weighing): PathEvidence | null {
    const { run, derived } = weighing
    const first = run.segments[0]
    if (run.scheme !== null || first === undefined || isRequestPath(derived.path)) return null
    if (!leavesPlace(run) || weighing.standing !== "whole") return null
    const climbing = run.segments.findLast(({ name }) => name === "..")
    return climbing === undefined
        ? null
        : evidence("climb-above-start", { start: first.start, end: climbing.end }, { climb: 1 })
}

function leavesPlace({ root, segments }: PathRun): boolean {
    const isPlace = root !== "none" && PLACES_OF_MACHINE.has(segments[0]?.name.toLowerCase() ?? "")
    return isPlace && segments.some(({ name }) => name === "..")
}

const PLACES_OF_MACHINE: ReadonlySet<string> = new Set([
    "srv",
    "var",
    "opt",
    "usr",
    "etc",
    "root",
    "proc",
    "mnt",
    "tmp",
])

function weighTarget(weighing: Weighing): PathEvidence | null {
    const { run, target } = weighing
    if (run.scheme !== null || target === null) return null
    const span = spanOfTarget(run, target)
    if (namesAPath(weighing, target) && weighing.standing === "whole") return evidence(techniqueOfTarget(target), span)
    return target.depth > 0 ? evidence("mentioned-sensitive-file", span) : null
}

/** A bare name (`web.config`) is a word to search for; a folder before it, or the address line, makes it a path. */
function namesAPath({ run, derived }: Weighing, target: Target): boolean {
    if (isRequestPath(derived.path)) return true
    if (target.kind === "system") return run.root === "drive" || (run.root !== "none" && target.depth > 0)
    // `"removed":["web/.htaccess"]`: what a change to a site's source touched, as its host tells it.
    if (target.kind === "application" && run.root === "none" && ITEM.test(derived.path)) return false
    return target.depth > 0 || target.first > 0
}

function techniqueOfTarget(target: Target): PathTechniqueName {
    switch (target.kind) {
        case "system":
            return "absolute-sensitive-file"
        case "credentials":
            return "credential-file"
        case "application":
            return "application-file"
        case "hidden":
            return "hidden-file"
        default:
            return target.kind satisfies never
    }
}

/** `\\?\`, `\\.\` and administrative shares are written by programs; `\\server\share` also by people in an office. */
function weighShare(weighing: Weighing): PathEvidence | null {
    const { run, derived } = weighing
    if (run.root !== "unc" || !derived.text.startsWith("\\\\", run.start)) return null
    if (run.authority === "" || run.segments.length === 0 || weighing.standing !== "whole") return null
    const special = run.authority === "." || /^(?:[a-z]|admin|ipc|print)\$$/iu.test(run.segments[0]?.name ?? "")
    return evidence(special ? "device-path" : "network-share", run)
}

function spanOfTarget(run: PathRun, target: Target): { start: number; end: number } {
    const first = run.segments[target.first]?.start ?? run.start
    return { start: first, end: run.segments.at(-1)?.end ?? run.end }
}

function evidence(
    technique: PathTechniqueName,
    span: { readonly start: number; readonly end: number },
    values: Readonly<Record<string, string | number>> = {},
): PathEvidence {
    return { technique, span: { start: span.start, end: span.end }, values }
}

/** `..` as one segment of the request path means nothing by itself: the reading `path` counts the climb. */
function isLoneSegment({ path, text }: DerivedText): boolean {
    return text === ".." && path.endsWith("]") && path.includes("path[")
}

/** The host in it resolves the path, not this server. */
function isWebAddress(run: PathRun): boolean {
    return run.scheme !== null && WEB_SCHEMES.has(run.scheme)
}

function isRequestPath(path: string): boolean {
    return path === "path"
}

function isFileName(path: string): boolean {
    return path.startsWith("multipart.") && path.endsWith(".filename")
}

function isContent(path: string): boolean {
    return path.endsWith(".content")
}
