// The body of an incident that no sentence names: the one a notice is signed by, on a line that is nothing but its name, above or
// below a text that only says 弊社 or 本市; else the one that speaks (〜によると). Only where the article tells of one incident.
import type { Unit } from "../text/unit.ts"
import { readBodies } from "../read/bodies.ts"
import { bodyOf, namesOf, type Draft, type DraftBody } from "./draft.ts"
import { speakersOf } from "./openers.ts"

/** What may stand beside the name: 代表取締役, 院長, 各位. */
const BESIDE = /^\s*(?:代表取締役|取締役|社長|理事長|院長|学長|校長|市長|町長|村長|会長|事務局|広報).{0,12}$|^\s*$/
/** 令和5年10月2日 国立大学法人〜. */
const BEFORE = /^(?:[^\s]{2,5}年[0-9元]{1,2}月[0-9]{1,2}日\s*)?$/

export function nameUnnamed(drafts: readonly Draft[], units: readonly Unit[]): void {
    const reported = drafts.filter(
        ({ kind, depth, units: own }) => kind === "incident" && depth === "full" && own.length > 0,
    )
    const [only] = reported
    if (only === undefined || reported.length > 1 || namesOf(only).length > 0) return
    const named =
        units.flatMap((unit) => signatureIn(unit) ?? [])[0] ?? only.units.flatMap((unit) => speakerIn(unit))[0]
    if (named !== undefined) only.bodies.push(named)
}

function speakerIn(unit: Unit): DraftBody[] {
    return speakersOf(unit.text)
        .filter(({ span }) => /^に(?:よると|よれば|よりますと)/.test(unit.text.slice(span.end)))
        .map((speaker) => bodyOf(unit, speaker))
}

function signatureIn(unit: Unit): DraftBody | null {
    return unit.kind === "row" || unit.kind === "link" || unit.label === "related" ? null : soleBody(unit)
}

/** The body of a line that is its name and no more; null for any other line. */
export function soleBody(unit: Unit): DraftBody | null {
    const [mention, other] = readBodies(unit.text)
    if (mention === undefined || other !== undefined || !BEFORE.test(unit.text.slice(0, mention.span.start)))
        return null
    if (!BESIDE.test(unit.text.slice(mention.end))) return null
    const { name, span, alias, kind } = mention
    return { unit, span, name, alias, kind, named: true, role: "victim" }
}
