/**
 * Markup that acts in a page it was not meant for. Reads a value as HTML from each `<`, and from where a quote would end
 * the attribute it lands in: handlers, program addresses, elements that load or embed, server-side includes. Source:
 * CWE-79, CAPEC-63, WHATWG HTML, OWASP and PortSwigger cheat sheets.
 *
 * Must not match: formatting markup of editors (`<p>`, `<a href="https://…">`, images), comparison signs, arrows and
 * emoticons, mail addresses in angles, XML of an API, the bare name of a tag in a sentence. A frame with an address is
 * told, not refused: maps and videos are pasted so. It errs towards refusing markup that runs something, also where
 * somebody only shows it: an application that forgets to escape it runs it.
 */
import type { Finding } from "../../core/finding.ts"
import { MARKUP_MESSAGES } from "../../core/messages/markup.messages.data.ts"
import type { DerivedText, Detector } from "../contract.ts"
import { OPENS_TAG } from "../anchors.ts"
import { gated } from "../literals/gated.ts"
import { Pauses } from "../pauses.ts"
import { ANGLE, EQUALS, NON_ASCII, PAREN, SLASH } from "../profile.ts"
import type { Steps } from "../steps.ts"
import { Evidence } from "../technique.ts"
import type { Work } from "../work.ts"
import { findBreakouts } from "./breakouts.ts"
import { disguisedTagIn } from "./disguised-tag.ts"
import { type Tag, TagReading } from "./tag-lexer.ts"
import { MARKUP_TECHNIQUES, type MarkupTechniqueName } from "./techniques.data.ts"
import { weighTag } from "./weigh-tag.ts"

const DETECTOR = "markup"
const INCLUDE = /<!--\s*#\s*(?:exec|include|echo|config|flastmod|fsize|printenv|set)\b/i

/** What a tag spelled with the eighth bit cannot do without. */
const HIGH_TAG: number = NON_ASCII | SLASH
/** A style that names a program for an address; it need not be finished: the page it lands in goes on. */
const STYLE_ADDRESS = gated(/[:=]\s{0,8}url\s{0,8}\(\s{0,8}["']?\s{0,8}(?:javascript|vbscript)\b/i)

export const MARKUP_DETECTOR: Detector = {
    name: DETECTOR,
    wants: (profile, anchors) =>
        (anchors & OPENS_TAG) !== 0 || (profile & (EQUALS | PAREN)) !== 0 || (profile & HIGH_TAG) === HIGH_TAG,
    detect: detectMarkup,
    detectSteps: detectMarkupSteps,
}

function detectMarkup(derived: DerivedText, work: Work): readonly Finding[] {
    const evidence = new Evidence<MarkupTechniqueName>()
    if (holdsTags(derived)) {
        gatherInclude(derived, evidence)
        const tags = new TagReading(derived.text)
        for (let tag = tags.next(work); tag !== null && readTag(derived, tag, evidence); tag = tags.next(work));
    }
    gatherOthers(derived, work, evidence)
    return findingsOf(derived, evidence)
}

/** As detectMarkup, with pauses between the tags. */
function* detectMarkupSteps(derived: DerivedText, work: Work): Steps<readonly Finding[]> {
    const pauses = new Pauses(work)
    const evidence = new Evidence<MarkupTechniqueName>()
    if (holdsTags(derived)) {
        gatherInclude(derived, evidence)
        const tags = new TagReading(derived.text)
        for (let tag = tags.next(work); tag !== null && readTag(derived, tag, evidence); tag = tags.next(work))
            if (pauses.isDue()) yield
        yield
    }
    gatherOthers(derived, work, evidence)
    return findingsOf(derived, evidence)
}

function holdsTags({ text, profile }: DerivedText): boolean {
    return (profile & ANGLE) !== 0 && text.includes("<")
}

/** What acts and is no tag of HTML. */
function gatherOthers(derived: DerivedText, work: Work, evidence: Evidence<MarkupTechniqueName>): void {
    const { text, profile } = derived
    if ((profile & EQUALS) !== 0) findBreakouts(derived, work, evidence)
    const disguised = (profile & (ANGLE | HIGH_TAG)) !== 0 ? disguisedTagIn(text) : null
    if (disguised !== null) evidence.add("disguised-tag", disguised.start, disguised.end)
    const address = (profile & PAREN) !== 0 ? STYLE_ADDRESS.exec(text) : null
    if (address !== null) evidence.add("script-in-style", address.index, address.index + address[0].length)
}

function findingsOf(derived: DerivedText, evidence: Evidence<MarkupTechniqueName>): readonly Finding[] {
    return evidence.isEmpty ? [] : evidence.findings(DETECTOR, MARKUP_TECHNIQUES, MARKUP_MESSAGES, derived)
}

/** A tag that somebody spelled in another alphabet is not there to be read about. */
function weighSpelled(technique: MarkupTechniqueName | null, spelled: boolean): MarkupTechniqueName | null {
    return spelled && technique === "mentioned-script" ? "disguised-tag" : technique
}

/** Before the tag, within which its element began. */
const CODE_UNITS = 512
const CODE_ELEMENTS = ["code", "pre", "samp"]

/**
 * An editor saves code as text of such an element, spelled by entities; had the tag been sent as one, the text as it stood would
 * tell. What entities hide within a tag (an address) is read as ever.
 */
function isShownAsCode(text: string, { start }: Tag, technique: MarkupTechniqueName): boolean {
    if (technique !== "event-handler" && technique !== "script-element" && technique !== "loaded-object") return false
    const before = text.slice(Math.max(0, start - CODE_UNITS), start)
    return CODE_ELEMENTS.some((name) => before.lastIndexOf(`<${name}`) > before.lastIndexOf(`</${name}`))
}

function gatherInclude({ text }: DerivedText, evidence: Evidence<MarkupTechniqueName>): void {
    const include = text.includes("<!--") ? INCLUDE.exec(text) : null
    if (include !== null) evidence.add("server-side-include", include.index, include.index + include[0].length)
}

/** @returns whether the next one is to be read: not behind a certain one, but to the end where that may be allowed */
function readTag(derived: DerivedText, tag: Tag, evidence: Evidence<MarkupTechniqueName>): boolean {
    const { text, decoding, thorough = false } = derived
    const technique = weighSpelled(weighTag(tag, text), decoding.includes("utf-7"))
    if (technique !== null && decoding.includes("html-entity") && isShownAsCode(text, tag, technique)) return true
    if (technique !== null) evidence.add(technique, tag.start, tag.end)
    return thorough || technique === null || MARKUP_TECHNIQUES[technique].score < 100
}
