/**
 * Path traversal and file inclusion. Reads path-like text (path-lexer.ts): how far it climbs above its start, which
 * file it names, which stream wrapper it asks for. Source: CWE-22, CWE-98, CAPEC-126.
 *
 * Must not match: relative links in prose, markup and programs, ellipses, dates, fractions, addresses in parameters,
 * version ranges. Refused are values that *are* such a path; what merely stands in a text is reported at most.
 * It errs towards passing one step up (`../x`) and files nobody named yet, and towards refusing a value that climbs two.
 */
import { say } from "../../core/messages/say.ts"
import { PATH_TRAVERSAL_MESSAGES } from "../../core/messages/path-traversal.messages.data.ts"
import { BLOCK_SCORE, type Finding } from "../../core/finding.ts"
import type { DerivedText, Detector } from "../contract.ts"
import { SLICE_TEXT_UNITS, STEPS_OF } from "../limits.data.ts"
import { Pauses } from "../pauses.ts"
import { BACKSLASH, CONTROL, DOT_DOT, SLASH } from "../profile.ts"
import { inOneGo, type Steps } from "../steps.ts"
import type { Work } from "../work.ts"
import { withoutDetours } from "./detours.ts"
import type { PathEvidence } from "./path-evidence.ts"
import { lexRun } from "./path-lexer.ts"
import { runExtents } from "./run-extents.ts"
import { shapeOf, shapeSteps, type ValueShape } from "./standing.ts"
import { PATH_TECHNIQUES, type PathTechniqueName } from "./techniques.data.ts"
import { heaviestOf, weighingOf, weighingSteps, weighRun } from "./weigh-run.ts"
import { isTellingRun, isWorthReading, mayNameTarget } from "./worth-reading.ts"

/** Findings told of one text, heaviest first; an attack needs one, and a link list must not flood the record. */
export const PATH_FINDINGS_PER_TEXT = 4

export const PATH_TRAVERSAL_DETECTOR: Detector = {
    name: "path-traversal",
    wants: (profile) => (profile & (SLASH | BACKSLASH | DOT_DOT | CONTROL)) !== 0,
    // No generator for what is not read at all: that is nearly every value.
    detect: (derived, work) => (isWorthReading(derived.text) ? inOneGo(detectedIn(derived, work)) : []),
    detectSteps: detectPathTraversal,
}

function* detectPathTraversal(derived: DerivedText, work: Work): Steps<readonly Finding[]> {
    return isWorthReading(derived.text) ? yield* detectedIn(derived, work) : []
}

function* detectedIn(derived: DerivedText, work: Work): Steps<readonly Finding[]> {
    const pauses = new Pauses(work)
    let measured: ValueShape | null = null
    const shape = (): ValueShape => (measured ??= shapeOf(derived.text))
    const isLong = derived.text.length > SLICE_TEXT_UNITS
    const heaviest = new Map<PathTechniqueName, PathEvidence>()
    const requestPath = derived.path === "path"
    const mayName = mayNameTarget(derived.text)
    for (const extents of runExtents(derived.text)) {
        if (isLong) yield
        for (const { start, end, signs } of extents) {
            if (!requestPath && signs === 0 && !mayName) continue
            const raw = derived.text.slice(start, end)
            if (!requestPath && !isTellingRun(raw, mayName)) continue
            const run = lexRun(raw, start)
            work.spend((run.segments.length + 1) * STEPS_OF.pathSegment)
            const weighing =
                raw.length > SLICE_TEXT_UNITS
                    ? yield* weighingSteps(run, derived, shape)
                    : weighingOf(run, derived, shape)
            if (weighing === null) {
                if (pauses.isDue()) yield
                continue
            }
            if (isLong) measured ??= yield* shapeSteps(derived.text)
            const evidence = heaviestOf(weighing)
            if (evidence !== null && !heaviest.has(evidence.technique)) heaviest.set(evidence.technique, evidence)
            if (pauses.isDue()) yield
        }
    }
    for (const text of withoutDetours(derived.text)) {
        const direct = pathWithoutDetours(derived, text)
        if (direct !== null && !heaviest.has(direct.technique)) heaviest.set(direct.technique, direct)
    }
    return withoutMentions([...heaviest.values()]).map((evidence) => findingOf(evidence, derived))
}

/** `a b/../../../config`: the value as one path, where what it is without its detours is refused. */
function pathWithoutDetours(derived: DerivedText, text: string): PathEvidence | null {
    const evidence = weighRun(lexRun(text, 0), { ...derived, text }, () => shapeOf(text))
    const refused = evidence !== null && PATH_TECHNIQUES[evidence.technique].score >= BLOCK_SCORE
    return refused ? { ...evidence, span: { start: 0, end: derived.text.length } } : null
}

/** Mentions are told only where nothing heavier is there, and one of them suffices: they must not add up to a refusal. */
function withoutMentions(found: PathEvidence[]): PathEvidence[] {
    const sorted = found.sort((a, b) => PATH_TECHNIQUES[b.technique].score - PATH_TECHNIQUES[a.technique].score)
    const first = sorted[0]
    if (first === undefined) return []
    const top = PATH_TECHNIQUES[first.technique].score
    return top < 100
        ? [first]
        : sorted.filter((e) => PATH_TECHNIQUES[e.technique].score >= 100).slice(0, PATH_FINDINGS_PER_TEXT)
}

function findingOf(evidence: PathEvidence, derived: DerivedText): Finding {
    return {
        detector: "path-traversal",
        technique: evidence.technique,
        path: derived.path,
        decoding: derived.decoding,
        evidence: evidence.span,
        reason: say(PATH_TRAVERSAL_MESSAGES[evidence.technique], evidence.values),
        ...PATH_TECHNIQUES[evidence.technique],
    }
}
