// Whose incident a sentence reports: the body that announces its own (〜は…と発表した), where it happened (〜で…紛失), whose site
// or staff it was (〜のサイトが, 〜に所属する医師が), or who the source is (〜によると). Names without a telling end (ジンズ, はてな)
// count only in these places. Errs towards none: a sentence without an opener belongs to the incident before it.
import { readBodies, type BodyMention } from "../read/bodies.ts"
import { describedBodies } from "./described-bodies.ts"
import { INCIDENT } from "./events.data.ts"
import { OPENER_FORMS } from "./opener-forms.data.ts"
import type { Opener } from "./opener.ts"
import { bodiesByEnding, bodiesOfForm } from "./placed-bodies.ts"

/** The bodies whose incident a sentence may report, strongest first. */
export function openersOf(text: string): Opener[] {
    return INCIDENT.test(text) ? namedIn(text) : []
}

/** The bodies that stand where a victim or a source stands, in any sentence. */
export function speakersOf(text: string): Opener[] {
    return namedIn(text).filter(({ named, strength }) => named && strength >= 3)
}

function namedIn(text: string): Opener[] {
    const bodies = readBodies(text).filter((mention, index, all) => !isPlaceOf(text, mention, all[index + 1]))
    const all = [
        ...OPENER_FORMS.flatMap((form) => bodiesOfForm(text, form, bodies)),
        ...bodies.flatMap((mention) => bodiesByEnding(text, mention)),
        ...describedBodies(text),
    ]
    return distinct(all).sort((a, b) => b.strength - a.strength || a.span.start - b.span.start)
}

/** 群馬県の公立富岡総合病院: the first names the place. */
function isPlaceOf(text: string, { name, end }: BodyMention, next: BodyMention | undefined): boolean {
    return (
        /[都道府県市区町村]$/.test(name) &&
        next !== undefined &&
        next.span.start <= end + 8 &&
        /^(?:の|(?:内|[東西南北中央]部)?にある、?)$/.test(text.slice(end, next.span.start))
    )
}

/** One opener a place; the strongest of those that overlap. */
function distinct(openers: readonly Opener[]): Opener[] {
    const kept: Opener[] = []
    const ranked = [...openers].sort((a, b) => rankOf(b) - rankOf(a) || b.name.length - a.name.length)
    for (const opener of ranked) {
        const overlaps = kept.some(({ span }) => span.start < opener.span.end && opener.span.start < span.end)
        if (!overlaps && opener.strength > 0) kept.push(opener)
    }
    return kept
}

/** 埼玉県の病院 is one thing, whatever 埼玉県 and 病院 are. */
function rankOf({ named, strength, name }: Opener): number {
    return !named && name.includes("の") ? 9 : strength
}
