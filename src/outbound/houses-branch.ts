// An organisation that a person's record holds as a branch of its own: `shop: {name: "見本商店", tel: …}` beside a customer's name.
import type { BodyRecord } from "./contract.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import type { CellHit } from "./weigh-record.ts"
import { isOrganisationName } from "./recognizers/generic/organisation-name.ts"

/** How to reach somebody or something. */
const REACH: ReadonlySet<string> = new Set(["phone", "address", "postal"])
const NAME_UNITS = 30

/**
 * Takes away how an organisation is reached: telephone, address and postal code whose labels share the path with an organisation's
 * name and with nothing that tells a person, in a record that names somebody under another path. Errs towards the person. Linear
 * in cells and hits.
 */
export function withoutHousesBranch(hits: readonly CellHit[], { cells }: BodyRecord): readonly CellHit[] {
    let reached: Set<string> | null = null
    for (const { field, cell } of hits) {
        const path = REACH.has(field) ? pathOf(cells[cell]?.label ?? null) : ""
        if (path !== "") (reached ??= new Set()).add(path)
    }
    // Most labels have no path.
    if (reached === null) return hits
    let somebody = false
    for (const { field, cell, value } of hits) {
        if (field !== "name" && (field !== "email" || value === null)) continue
        const path = pathOf(cells[cell]?.label ?? null)
        if (!reached.delete(path)) somebody ||= field === "name"
    }
    // Cells are looked at last: in nearly every record, whoever is reached is the one who is named.
    if (!somebody || reached.size === 0) return hits
    const houses = new Set<string>()
    for (const { label, text } of cells) {
        const path = pathOf(label)
        if (reached.has(path) && isHouse(text)) houses.add(path)
    }
    return hits.filter(({ field, cell }) => !REACH.has(field) || !houses.has(pathOf(cells[cell]?.label ?? null)))
}

/**
 * The same where labels speak of an organisation: `ご依頼主名: 見本商店 | ご依頼主電話番号: 03-…` beside a receiver's name, as slips of carriers
 * have it in every line. Linear in cells and hits.
 */
export function withoutHousesSubject(
    hits: readonly CellHit[],
    { cells }: BodyRecord,
    meanings: readonly LabelMeaning[],
): readonly CellHit[] {
    // Hardly any record speaks of somebody else.
    if (!hits.some(isOfSubject)) return hits
    const reached = new Set<string>()
    for (const { field, subject } of hits) if (subject !== null && REACH.has(field)) reached.add(subject)
    if (reached.size === 0) return hits
    let somebody = false
    for (const { field, subject } of hits) {
        if (field !== "name" && field !== "email") continue
        if (subject === null || !reached.delete(subject)) somebody ||= field === "name"
        else somebody = true
    }
    if (!somebody || reached.size === 0) return hits
    const houses = new Set<string>()
    for (let at = 0; at < cells.length; at++) {
        const subject = meanings[at]?.subject ?? null
        if (subject !== null && reached.has(subject) && isHouse(cells[at]?.text ?? "")) houses.add(subject)
    }
    return hits.filter(({ field, subject }) => subject === null || !REACH.has(field) || !houses.has(subject))
}

function isOfSubject({ subject }: CellHit): boolean {
    return subject !== null
}

const DOT = 0x2e

function isHouse(text: string): boolean {
    return text.length <= NAME_UNITS && !/[@0-9]/.test(text) && isOrganisationName(text)
}

function pathOf(label: string | null): string {
    if (label === null) return ""
    // Labels are short: a call of `lastIndexOf` costs more.
    let dot = label.length - 1
    while (dot > 0 && label.charCodeAt(dot) !== DOT) dot--
    return dot <= 0 ? "" : label.slice(0, dot)
}
