// A detector whose language needs no grammar: each technique is a form of a few bounded pieces that does its harm wherever
// it stands. Every pattern is linear (bounded gaps, no nested repetition); detectors.growth.test.ts holds that for all.
import type { Bilingual } from "../../core/language.ts"
import type { DerivedText, Detector } from "../contract.ts"
import { anchorsOf } from "../anchors.ts"
import { fencesOf, isFenced } from "../code-fence.ts"
import { STEPS_OF } from "../limits.data.ts"
import { anyOf } from "../literals/any-of.ts"
import { candidatesOf, type Gated, gated, groupOf } from "../literals/gated.ts"
import { Evidence, type Technique } from "../technique.ts"

export interface Form<Name extends string> {
    readonly technique: Name
    /** Without the flags `g` and `y`: it holds no state between texts. */
    readonly pattern: RegExp
    /** Anchors of which the text must have one; see ../anchors.ts. */
    readonly needs?: number
    /** Paths it is read in; all unless given. */
    readonly at?: RegExp
    /** Not read where entities of HTML were undone: a page shows such a thing so. */
    readonly asSent?: true
    /** A sentence around it makes it a mention; see standsInProse. */
    readonly mention?: Name
}

export interface FormTable<Name extends string> {
    readonly name: string
    readonly wants: (profile: number, anchors: number) => boolean
    /** Paths it is read in, of names alone (NAMES of places.ts); all unless given. */
    readonly at?: RegExp
    /** Cheap, linear: what any of the forms must hold. */
    readonly anchor: RegExp
    /** The text once more as its language reads it, where that differs; evidence in it is told of the whole text. */
    readonly alsoRead?: (text: string) => string | null
    readonly forms: readonly Form<Name>[]
    readonly techniques: Readonly<Record<Name, Technique>>
    readonly messages: Readonly<Record<Name, Bilingual>>
}

/** A form passes 64 units of text in one step: most stop at the first sign they lack. */
const BLOCK_SHIFT = 6

export function formDetector<Name extends string>(table: FormTable<Name>): Detector {
    const { name, wants, at, alsoRead, techniques, messages } = table
    const holdsAnchor = anyOf(table.anchor, "asks")
    const use = at === undefined ? "finds" : "finds-in-names"
    const forms = table.forms.map((form) => ({ ...form, pattern: gated(form.pattern, use) }))
    const candidatesIn = candidatesOf(forms.map(({ pattern }) => pattern))
    const group = alsoRead === undefined ? (groupOf(forms.map(({ pattern }) => pattern)) ?? undefined) : undefined
    return {
        name,
        wants,
        group,
        detect: (derived, work) => {
            const { path, text } = derived
            const candidates = candidatesIn(text)
            if (alsoRead === undefined && candidates.length === 0) return []
            if ((at !== undefined && !at.test(path)) || !holdsAnchor(text)) return []
            work.spend((1 + candidates.length) * (1 + (text.length >> BLOCK_SHIFT)) * STEPS_OF.formBlock)
            const evidence = gather(forms, candidates, derived)
            const other = evidence.isEmpty ? (alsoRead?.(text) ?? null) : null
            if (other !== null)
                gatherOther(forms, candidatesIn(other), { ...derived, text: other }, evidence, text.length)
            return evidence.isEmpty ? [] : evidence.findings(name, techniques, messages, derived)
        },
    }
}

type GatedForm<Name extends string> = Omit<Form<Name>, "pattern"> & { readonly pattern: Gated }

/** @param candidates places of the forms that may match */
function gather<Name extends string>(
    forms: readonly GatedForm<Name>[],
    candidates: readonly number[],
    { path, text, decoding }: DerivedText,
): Evidence<Name> {
    const evidence = new Evidence<Name>()
    if (candidates.length === 0) return evidence
    const isShown = decoding.includes("html-entity")
    const anchors = anchorsOf(text)
    for (const candidate of candidates) {
        const form = forms[candidate]
        if (form === undefined) continue
        const { technique, pattern, at, mention, needs, asSent } = form
        if (asSent === true && isShown) continue
        if (needs !== undefined && (anchors & needs) === 0) continue
        if (at !== undefined && !at.test(path)) continue
        const match = pattern.search(text)
        if (match === null) continue
        const end = match.index + match[0].length
        const told = mention !== undefined && isShownAt(text, match.index, end) ? mention : technique
        evidence.add(told, match.index, end)
    }
    return evidence
}

/** @param units of the text that evidence is told of */
function gatherOther<Name extends string>(
    forms: readonly GatedForm<Name>[],
    candidates: readonly number[],
    other: DerivedText,
    evidence: Evidence<Name>,
    units: number,
): void {
    for (const technique of gather(forms, candidates, other).techniques()) evidence.add(technique, 0, units)
}

const WIDE_BEFORE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（、。][\s「『（]{0,3}$/u
const WIDE_AFTER =
    /^[^\n]{0,80}?[)\];}]{1,3}[\s」』）]{0,3}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。」』）]/u
/** Units looked at on either side. */
const AROUND = 96

function isShownAt(text: string, start: number, end: number): boolean {
    return standsInProse(text, start, end) || isFenced(fencesOf(text), start)
}

/** Directly behind or before a word of a sentence: in no language is that code that runs. */
function standsInProse(text: string, start: number, end: number): boolean {
    return (
        WIDE_BEFORE.test(text.slice(Math.max(0, start - 8), start)) ||
        WIDE_AFTER.test(text.slice(end - 1, end + AROUND))
    )
}
