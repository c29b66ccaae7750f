/**
 * SQL injection, read by structure. A value is read as SQL from every place where it could stop being data (breakouts.ts);
 * the walk follows the grammar as far as the text is SQL; the techniques weigh what it met. Source: CWE-89, OWASP Testing
 * Guide (WSTG-INPV-05), the technique families of sqlmap. Must not match: prose, names and contractions with apostrophes,
 * code, arithmetic, emoticons; SQL that is only quoted in a text is told, not refused.
 * Safety: a fragment that is no SQL in any product can do no harm, so stopping there loses nothing; where products differ
 * the reading is the one that accepts more. One finding a text, the strongest, so that one attack is not counted twice;
 * where an allowance may lift it, the other certain ones as well.
 */
import { BLOCK_SCORE, type Finding, OBSERVE_SCORE } from "../../core/finding.ts"
import type { Bilingual } from "../../core/language.ts"
import {
    SQL_CONTEXT_MESSAGES,
    SQL_ENDING_MESSAGES,
    SQL_TECHNIQUE_MESSAGES,
} from "../../core/messages/sql.messages.data.ts"
import type { Span } from "../../core/span.ts"
import type { DerivedText, Detector } from "../contract.ts"
import { Pauses } from "../pauses.ts"
import {
    AMPERSAND,
    ASCII_LETTER,
    BRACKET,
    COMPARISON,
    CONTROL,
    CURLY,
    DASH_DASH,
    HASH,
    PAREN,
    PIPE,
    QUOTE,
    SEMICOLON,
    SLASH,
    SLASH_STAR,
    SPACE,
} from "../profile.ts"
import { breakoutsOf } from "./breakouts.ts"
import { isJapaneseProse } from "./japanese-prose.ts"
import { beginsAsProse } from "./prose-start.ts"
import type { Run } from "./run.ts"
import { factsOf, type Facts, secondWordAt } from "./facts.ts"
import type { Technique } from "./techniques.data.ts"
import { isNothing, techniquesOf } from "./techniques-of.ts"
import type { Steps } from "../steps.ts"
import { FINDINGS_PER_TEXT } from "../technique.ts"
import type { Work } from "../work.ts"
import { Walk, walk } from "./walk.ts"

/** Without one of these no word of SQL ends where the next can begin. */
const SEPARATORS: number =
    PAREN | BRACKET | CURLY | SPACE | CONTROL | COMPARISON | SEMICOLON | DASH_DASH | SLASH_STAR | PIPE | HASH

/** `(1=2)*3`, `1&&1=1`, `1||1#` need no letter, but a joint and something that compares or ends. */
const JOINTS: number = PAREN | BRACKET | CURLY | AMPERSAND | PIPE
const ENDS: number = COMPARISON | HASH | DASH_DASH | SLASH_STAR

/** Without one of these a text is read as it is and in no other way. */
const BREAKS_OUT: number = QUOTE | SLASH

interface Verdict {
    readonly technique: Technique
    readonly score: number
    readonly facts: Facts
}

export const SQL_DETECTOR: Detector = {
    name: "sql",
    wants(profile: number): boolean {
        if ((profile & QUOTE) !== 0) return true
        if ((profile & ASCII_LETTER) !== 0) return (profile & SEPARATORS) !== 0
        return (profile & JOINTS) !== 0 && (profile & ENDS) !== 0
    },
    detect(derived: DerivedText, work: Work): readonly Finding[] {
        if (isProse(derived)) return []
        const runs: Run[] = []
        for (const breakout of breakoutsOf(derived.text)) runs.push(walk(derived.text, breakout, work))
        return findingsOf(derived, runs)
    },
    detectSteps: detectSqlSteps,
}

function isProse({ text, profile }: DerivedText): boolean {
    return (profile & BREAKS_OUT) === 0 && beginsAsProse(text)
}

/** As detect, with pauses within each reading. */
function* detectSqlSteps(derived: DerivedText, work: Work): Steps<readonly Finding[]> {
    if (isProse(derived)) return []
    const runs: Run[] = []
    const pauses = new Pauses(work)
    for (const breakout of breakoutsOf(derived.text)) {
        const walking = new Walk(derived.text, breakout)
        let run = walking.advance(work)
        for (; run === null; run = walking.advance(work)) if (pauses.isDue()) yield
        runs.push(run)
    }
    return findingsOf(derived, runs)
}

/** @param runs of all places where the text could stop being data */
function findingsOf(derived: DerivedText, runs: readonly Run[]): readonly Finding[] {
    let best: Verdict | null = null
    const certain = derived.thorough === true ? new Map<Technique, Verdict>() : null
    /** -1: nobody has asked for it. */
    let secondWord = -1
    for (const run of runs) {
        if (isNothing(run)) continue
        if (secondWord < 0) secondWord = secondWordAt(derived.text, lastStart(runs))
        const facts = factsOf(derived.text, run, secondWord)
        for (const technique of techniquesOf(run.marks)) {
            const score = scoreOf(technique, facts)
            if (score > (best?.score ?? 0)) best = { technique, score, facts }
            if (certain === null || score < BLOCK_SCORE || certain.has(technique)) continue
            certain.set(technique, { technique, score, facts })
        }
    }
    return best === null ? [] : told(best, certain).map((verdict) => findingOf(derived, verdict))
}

function lastStart(runs: readonly Run[]): number {
    let last = 0
    for (const { start } of runs) last = Math.max(last, start)
    return last
}

/** The strongest, and the others that are certain. */
function told(best: Verdict, certain: ReadonlyMap<Technique, Verdict> | null): readonly Verdict[] {
    const others = [...(certain?.values() ?? [])].filter(({ technique }) => technique !== best.technique)
    return [best, ...others].slice(0, FINDINGS_PER_TEXT)
}

/** Weight of one technique, whose marks were met, in one reading; 0: it is not there. */
function scoreOf(technique: Technique, facts: Facts): number {
    const weight = technique.weigh(facts)
    return weight > OBSERVE_SCORE && mayBeTold(technique, facts) ? OBSERVE_SCORE : weight
}

const TOLD: ReadonlySet<string> = new Set(["sql-statement", "stacked-statement", "function-call"])

/** A statement or a formula may be what somebody writes about, behind an emoticon with a backtick too. */
function mayBeTold({ name }: Technique, { text, run }: Facts): boolean {
    return TOLD.has(name) && isJapaneseProse(text, run)
}

function findingOf(derived: DerivedText, { technique, score, facts }: Verdict): Finding {
    return {
        detector: "sql",
        technique: technique.name,
        path: derived.path,
        decoding: derived.decoding,
        evidence: evidenceOf(technique, facts),
        score,
        reason: reasonOf(technique, facts),
        cwe: [89],
        capec: technique.capec,
        attack: ["T1190"],
    }
}

function evidenceOf(technique: Technique, { run }: Facts): Span {
    const kind = technique.marks.find((mark) => run.marks.has(mark))
    const found = kind === undefined ? undefined : run.marks.get(kind)
    const span = found ?? { start: run.start, end: run.end }
    return run.ending === "comment" || run.ending === "string" ? { start: span.start, end: run.end } : span
}

function reasonOf(technique: Technique, { run }: Facts): Bilingual {
    const context = SQL_CONTEXT_MESSAGES[run.context]
    const what = SQL_TECHNIQUE_MESSAGES[technique.name]
    const commented = run.ending === "comment" && technique.name !== "comment-out"
    const ending = commented ? SQL_ENDING_MESSAGES.comment : SQL_ENDING_MESSAGES.none
    return { ja: `${context.ja}${what.ja}${ending.ja}。`, en: `${context.en}${what.en}${ending.en}.` }
}
