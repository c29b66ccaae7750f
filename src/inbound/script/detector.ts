/**
 * JavaScript that a value brings with it. Reads the value as a program from its start and from behind its first quotes
 * (where it would end a string of the page's own program), and asks whether something is called, built from pieces, or
 * reaches the page. Source: CWE-79, CWE-95, CAPEC-63, ECMA-262.
 *
 * Must not match: sentences that mention a function, JSON, formulas, emoticons, callback names, `javascript:void(0)` in
 * a click log. A call counts where code can stand, behind a sign or at the start; behind a word it is told at most. It
 * errs towards passing calls of names it does not know: by themselves they do nothing in a page.
 */
import type { Finding } from "../../core/finding.ts"
import type { Span } from "../../core/span.ts"
import { SCRIPT_MESSAGES } from "../../core/messages/script.messages.data.ts"
import type { DerivedText, Detector } from "../contract.ts"
import { fencesOf, isFenced } from "../code-fence.ts"
import { gated } from "../literals/gated.ts"
import { Pauses } from "../pauses.ts"
import { BACKTICK, BRACKET, COLON, CURLY, EQUALS, PAREN, SEMICOLON } from "../profile.ts"
import type { Steps } from "../steps.ts"
import { Evidence } from "../technique.ts"
import type { Work } from "../work.ts"
import { letterlessIn } from "./letterless.ts"
import { ScriptReading, type Token } from "./lexer.ts"
import { programAddressIn } from "./program-address.ts"
import { isSpokenOf } from "./spoken.ts"
import { SCRIPT_TECHNIQUES, type ScriptTechniqueName } from "./techniques.data.ts"
import { weighTokens } from "./weigh-tokens.ts"
import { isWorthReading } from "./worth-reading.ts"

const DETECTOR = "script"
/** Something must be called or set. */
const ACTS: number = PAREN | BRACKET | BACKTICK | EQUALS | CURLY

/** The page's cookie with what only a cookie that is being set has, also where the beginning is missing. */
const COOKIE_SETTING = gated(/\.cookie\b[ -:<-~]{0,80};\s{0,8}(?:expires|domain|max-age|path|samesite)\s{0,8}=/i)

export const SCRIPT_DETECTOR: Detector = {
    name: DETECTOR,
    wants: (profile) => (profile & (ACTS | COLON)) !== 0,
    detect: detectScript,
    detectSteps: detectScriptSteps,
}

/** Looks through a text as a whole. */
type Gather = (derived: DerivedText, evidence: Evidence<ScriptTechniqueName>) => void

const GATHERS: readonly Gather[] = [gatherLetterless, gatherAddress, gatherCookie]

function detectScript(derived: DerivedText, work: Work): readonly Finding[] {
    const { text } = derived
    const evidence = new Evidence<ScriptTechniqueName>()
    for (const gather of GATHERS) gather(derived, evidence)
    if (!isRead(derived)) return findingsOf(derived, evidence)
    const fences = fencesOf(text)
    for (const from of placesOf(text)) {
        const reading = new ScriptReading(text, from)
        while (reading.advance(work));
        const tokens = outside(fences, reading.tokens)
        if (from > 0 || !isSpokenOf(text, tokens)) weighTokens(tokens, isInString(text, from), evidence)
    }
    return findingsOf(derived, evidence)
}

/** Tokens that are weighed between two pauses: as long as it takes to read some of them. */
const WEIGHED_AT_ONCE = 4_096

/** As detectScript, with pauses within each reading, and between what is looked for in the text as a whole. */
function* detectScriptSteps(derived: DerivedText, work: Work): Steps<readonly Finding[]> {
    const { text } = derived
    const pauses = new Pauses(work)
    const evidence = new Evidence<ScriptTechniqueName>()
    for (const gather of GATHERS) {
        gather(derived, evidence)
        yield
    }
    if (!isRead(derived)) return findingsOf(derived, evidence)
    const fences = fencesOf(text)
    for (const from of placesOf(text)) {
        const reading = new ScriptReading(text, from)
        while (reading.advance(work)) if (pauses.isDue()) yield
        const tokens = outside(fences, reading.tokens)
        if (from === 0 && isSpokenOf(text, tokens)) continue
        for (let at = 0; at < tokens.length; at += WEIGHED_AT_ONCE) {
            weighTokens(tokens, isInString(text, from), evidence, at, at + WEIGHED_AT_ONCE)
            yield
        }
    }
    return findingsOf(derived, evidence)
}

function gatherLetterless({ text, profile }: DerivedText, evidence: Evidence<ScriptTechniqueName>): void {
    const letterless = letterlessIn(text, profile)
    if (letterless !== null) evidence.add("script-without-letters", letterless.start, letterless.end)
}

function gatherAddress({ text }: DerivedText, evidence: Evidence<ScriptTechniqueName>): void {
    const address = programAddressIn(text)
    if (address !== null) evidence.add("program-address", address.start, address.end)
}

function gatherCookie({ text, profile }: DerivedText, evidence: Evidence<ScriptTechniqueName>): void {
    const cookie = (profile & SEMICOLON) !== 0 ? COOKIE_SETTING.exec(text) : null
    if (cookie !== null) evidence.add("page-access", cookie.index, cookie.index + cookie[0].length)
}

function isRead({ text, profile }: DerivedText): boolean {
    return (profile & ACTS) !== 0 && isWorthReading(text)
}

/** Behind a quote; behind a comment's end the program goes on. */
function isInString(text: string, from: number): boolean {
    return from > 0 && text.charAt(from - 1) !== "/"
}

function findingsOf(derived: DerivedText, evidence: Evidence<ScriptTechniqueName>): readonly Finding[] {
    return evidence.isEmpty ? [] : evidence.findings(DETECTOR, SCRIPT_TECHNIQUES, SCRIPT_MESSAGES, derived)
}

/** A program in a block of Markdown is shown. */
function outside(fences: readonly Span[], tokens: readonly Token[]): readonly Token[] {
    return fences.length === 0 ? tokens : tokens.filter(({ start }) => !isFenced(fences, start))
}

/** The start, and behind the first quote of each kind. */
function placesOf(text: string): number[] {
    const quotes = ["'", '"', "`"].map((quote) => text.indexOf(quote) + 1)
    const comment = text.indexOf("*/")
    // `*/alert(1)/*`: the value began within a comment of the page's program.
    const uncommented = comment >= 0 && !text.slice(0, comment).includes("/*") ? [comment + 2] : []
    return [0, ...quotes.filter((at) => at > 0), ...uncommented]
}
