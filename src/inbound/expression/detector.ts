/**
 * Expression and template languages: OGNL, SpEL, EL, MVEL, Velocity, FreeMarker, Thymeleaf, Jinja, Twig, ERB, JSP, log
 * lookups, and the Java and Node code they lead to. Reads the inside of each delimiter as tokens (expression-lexer.ts,
 * frames.ts) and refuses what reaches classes, runs commands, changes the context or probes with a sum. Source: CWE-917,
 * CWE-1336, CAPEC-242, the language references of the engines.
 *
 * Must not match: placeholders with a name, shell variables, JavaScript templates, Ruby in a forum, LaTeX, CSS, JSON,
 * log formats, emoticons. A call by itself is reported at most. It errs towards passing calls of names it does not
 * know, and towards refusing code that reaches classes even where somebody only shows it off inside a delimiter.
 */
import type { Finding } from "../../core/finding.ts"
import { EXPRESSION_MESSAGES } from "../../core/messages/expression.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Span } from "../../core/span.ts"
import type { DerivedText, Detector } from "../contract.ts"
import { Pauses } from "../pauses.ts"
import { ANGLE, ASCII_LETTER, BRACKET, CURLY, DASH, DIGIT, DOLLAR, PAREN, QUOTE } from "../profile.ts"
import type { Steps } from "../steps.ts"
import type { Work } from "../work.ts"
import { powerfulClassIn } from "./class-name.ts"
import { type Frame, FrameReading } from "./frames.ts"
import { type LookupKind, LookupReading } from "./lookups.ts"
import { isProse, type WordCount } from "./prose.ts"
import { EXPRESSION_TECHNIQUES, type ExpressionTechniqueName } from "./techniques.data.ts"
import { findTemplateForms } from "./template-forms.ts"
import { weighBareCode, weighBreakout, weighFrame } from "./weigh-frame.ts"
import { isCodeWorthReading, isWorthReading } from "./worth-reading.ts"

/** Findings told of one text, heaviest first. */
export const EXPRESSION_FINDINGS_PER_TEXT = 4

/** Letters and digits around a delimiter up to which it is the value: probes are sent alone or within a short word. */
const ALONE_LETTERS = 12

/** `$\\A{…}`: a filter sees no opener, the engine that drops the backslash does (CVE-2020-10199). */
const ESCAPED_OPENER = /[$#]\\{1,4}[A-Za-z]?\{[^{}]{0,200}[*+(.@][^{}]{0,200}\}/

export const EXPRESSION_DETECTOR: Detector = {
    name: "expression",
    wants: wantsExpression,
    detect: detectExpression,
    detectSteps: detectExpressionSteps,
}

/** A quote behind nothing or a plain value, and what joins or ends behind a string. */
const BREAKOUT = /^[\p{L}\p{N}\s_.@-]{0,32}["'`](?=\s{0,8}(?:[-+~,;)\]}?|&*/%=<>.[!]|(?:and|or|if|in|is|not)\s))/u

function wantsExpression(profile: number): boolean {
    if ((profile & (CURLY | PAREN | BRACKET | DOLLAR | QUOTE)) !== 0) return true
    return (profile & ANGLE) !== 0 || isWord(profile)
}

/** One word with dots: a class name is. Plain words reach no detector unless mayNameClass() let them through. */
function isWord(profile: number): boolean {
    return (profile & ~(ASCII_LETTER | DIGIT | DASH)) === 0
}

const NO_FINDINGS: readonly Finding[] = []

type Found = Map<ExpressionTechniqueName, Span>
/** Looks through a text as a whole. */
type Gather = (derived: DerivedText, found: Found) => void

const GATHERS: readonly Gather[] = [gatherEscaped, gatherTemplateForms]

function detectExpression(derived: DerivedText, work: Work): readonly Finding[] {
    const found: Found = new Map()
    gatherClassName(derived, found)
    if (mayHoldLookups(derived)) {
        const lookups = new LookupReading(derived.text)
        while (lookups.advance(work));
        addLookups(lookups, found)
    }
    for (const gather of GATHERS) gather(derived, found)
    for (const reading of readingsOf(derived, found)) while (reading.advance(work));
    return findingsOf(derived, found)
}

/** As detectExpression, with pauses within each reading and between what is looked for in the text as a whole. */
function* detectExpressionSteps(derived: DerivedText, work: Work): Steps<readonly Finding[]> {
    const pauses = new Pauses(work)
    const found: Found = new Map()
    gatherClassName(derived, found)
    yield
    if (mayHoldLookups(derived)) {
        const lookups = new LookupReading(derived.text)
        while (lookups.advance(work)) if (pauses.isDue()) yield
        addLookups(lookups, found)
    }
    for (const gather of GATHERS) {
        yield
        gather(derived, found)
    }
    yield
    for (const reading of readingsOf(derived, found)) while (reading.advance(work)) if (pauses.isDue()) yield
    return findingsOf(derived, found)
}

function mayHoldLookups({ profile }: DerivedText): boolean {
    return (profile & DOLLAR) !== 0 && (profile & CURLY) !== 0
}

function gatherClassName({ text, path }: DerivedText, found: Found): void {
    const named = powerfulClassIn(text, path)
    if (named !== null) found.set("java-class-name", named)
}

function gatherEscaped({ text }: DerivedText, found: Found): void {
    const escaped = text.includes("\\") ? ESCAPED_OPENER.exec(text) : null
    if (escaped === null) return
    found.set("disguised-expression", { start: escaped.index, end: escaped.index + escaped[0].length })
}

function gatherTemplateForms({ text }: DerivedText, found: Found): void {
    findTemplateForms(text, (technique, start, end) => {
        if (!found.has(technique)) found.set(technique, { start, end })
    })
}

/** From behind the quote that closes a string of the program's, and from the start; each where it is worth it. */
function readingsOf(derived: DerivedText, found: Found): readonly FrameReading[] {
    const { text, profile } = derived
    const readings: FrameReading[] = []
    const breakout = (profile & QUOTE) === 0 ? 0 : (BREAKOUT.exec(text)?.[0].length ?? 0)
    if (breakout > 0 && isCodeWorthReading(text)) readings.push(breakoutReading(text, breakout, found))
    if (isWorthReading(text))
        readings.push(new FrameReading(text, (frame, words) => gatherFrame(frame, words, derived, found)))
    return readings
}

function findingsOf(derived: DerivedText, found: Found): readonly Finding[] {
    return found.size === 0
        ? NO_FINDINGS
        : heaviest(found).map(([technique, span]) => findingOf(technique, span, derived))
}

const TECHNIQUE_OF_LOOKUP: Readonly<Record<LookupKind, ExpressionTechniqueName>> = {
    jndi: "jndi-lookup",
    script: "script-lookup",
    secret: "secret-lookup",
    plain: "lookup",
}

function addLookups(lookups: LookupReading, found: Found): void {
    for (const { kind, span } of lookups.found) {
        const technique = TECHNIQUE_OF_LOOKUP[kind]
        if (!found.has(technique)) found.set(technique, span)
    }
}

/** Reads on behind the quote that closes the program's string. */
function breakoutReading(text: string, from: number, found: Found): FrameReading {
    const gather = (frame: Frame, words: WordCount): void => {
        // `${…}` within: a string of the program's may be a template itself.
        const isCode = frame.family === null || frame.family === "dollar"
        const technique = isCode && !isProse(words) ? weighBreakout(frame) : null
        if (technique === null || found.has(technique)) return
        found.set(technique, { start: from + Math.max(0, frame.evidenceStart), end: from + frame.evidenceEnd })
    }
    return new FrameReading(text.slice(from), gather, true)
}

function gatherFrame(frame: Frame, words: WordCount, derived: DerivedText, found: Found): void {
    if (frame.family === null) {
        gatherBareCode(frame, words, found)
        return
    }
    const technique = isPreprocessed(frame, derived.text)
        ? "template-preprocessing"
        : weighFrame(frame, frame.family, isAlone(frame, derived.text))
    if (technique !== null && !found.has(technique)) found.set(technique, { start: frame.start, end: frame.end })
}

function gatherBareCode(frame: Frame, words: WordCount, found: Found): void {
    const technique = weighBareCode(frame)
    if (technique === null) return
    const told = isProse(words) ? "mentioned-code" : technique
    if (!found.has(told)) found.set(told, { start: frame.evidenceStart, end: frame.evidenceEnd })
}

/** `__${…}__` with a call or a selector behind it: Thymeleaf evaluates the outcome once more. */
function isPreprocessed(frame: Frame, text: string): boolean {
    if (!frame.closed || !text.endsWith("__", frame.start) || !text.startsWith("__", frame.end)) return false
    return text.startsWith("__::", frame.end) || frame.bits !== 0 || frame.operators > 0
}

function isAlone(frame: Frame, text: string): boolean {
    const before = text.slice(Math.max(0, frame.start - 4 * ALONE_LETTERS), frame.start)
    const after = text.slice(frame.end, frame.end + 4 * ALONE_LETTERS)
    if (frame.start > 4 * ALONE_LETTERS || text.length - frame.end > 4 * ALONE_LETTERS || /[\\^_]$/u.test(before))
        return false
    return `${before}${after}`.replaceAll(/[^\p{L}\p{N}]/gu, "").length <= ALONE_LETTERS
}

/** What is only reported is told once and only where nothing heavier is there: it must not add up to a refusal. */
function heaviest(found: ReadonlyMap<ExpressionTechniqueName, Span>): [ExpressionTechniqueName, Span][] {
    const sorted = [...found].sort(([a], [b]) => EXPRESSION_TECHNIQUES[b].score - EXPRESSION_TECHNIQUES[a].score)
    const heavy = sorted.filter(([technique]) => EXPRESSION_TECHNIQUES[technique].score >= 100)
    return heavy.length === 0 ? sorted.slice(0, 1) : heavy.slice(0, EXPRESSION_FINDINGS_PER_TEXT)
}

function findingOf(technique: ExpressionTechniqueName, span: Span, derived: DerivedText): Finding {
    return {
        detector: "expression",
        technique,
        path: derived.path,
        decoding: derived.decoding,
        evidence: span,
        reason: say(EXPRESSION_MESSAGES[technique]),
        ...EXPRESSION_TECHNIQUES[technique],
    }
}
