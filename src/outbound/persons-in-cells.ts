// Persons of one record that stand in cells or texts of their own; and what that is told by.
import type { BodyRecord, FoundField } from "./contract.ts"
import { readLabel } from "./labels/read-label.ts"
import { PERSONAL_SCORE } from "./recognizers/recognizer.ts"

/**
 * `山田 太郎さん（35歳） | 佐藤 花子さん（41歳）`, with other texts between: each names somebody and says more of them.
 *
 * @returns null unless every field stands in a text without a label that names one person, and says more of them in two of them
 */
export function personsInTexts(
    found: readonly FoundField[],
    record: BodyRecord,
): readonly (readonly FoundField[])[] | null {
    const byCell = new Map<number, FoundField[]>()
    for (const field of found) {
        const { cell } = field
        if (cell === undefined || field.subject !== undefined || record.cells[cell]?.label !== null) return null
        const fields = byCell.get(cell)
        if (fields === undefined) byCell.set(cell, [field])
        else fields.push(field)
    }
    if (byCell.size < 2) return null
    let telling = 0
    for (const fields of byCell.values()) {
        if (!namesOnePerson(fields)) return null
        if (fields.some((one) => one.field !== "name")) telling++
    }
    return telling < 2 ? null : [...byCell.values()]
}

/**
 * `| 佐藤 様 090-… | 鈴木 様 080-… |` under hours or rooms: cells that show a person each, under labels that say nothing.
 *
 * @returns null unless two labels or more have a name and a number or address of their own
 */
export function personsInCells(
    found: readonly FoundField[],
    record: BodyRecord,
): readonly (readonly FoundField[])[] | null {
    const byLabel = new Map<string, FoundField[]>()
    for (const field of found) {
        const label = labelOf(field, record)
        if (label === null || field.subject !== undefined || !UNTOLD.has(readLabel(label).kind)) return null
        const fields = byLabel.get(label)
        if (fields === undefined) byLabel.set(label, [field])
        else fields.push(field)
    }
    const whole = [...byLabel.values()].filter((fields) => new Set(fields.map(({ field }) => field)).size > 1)
    return whole.length > 1 && whole.every((fields) => fields.some(({ field }) => field === "name"))
        ? [...byLabel.values()]
        : null
}

/**
 * `月: 山田 太郎様 | 火: 佐藤 花子様`: a calendar names somebody else in each cell, or in each line of one.
 *
 * @returns null unless all that the record shows are names that somebody is addressed by
 */
export function personsAddressed(found: readonly FoundField[]): readonly (readonly FoundField[])[] | null {
    const byName = new Map<string, FoundField[]>()
    for (const one of found) {
        if (one.field !== "name" || one.score < PERSONAL_SCORE || !ADDRESSED.has(one.recognizer)) return null
        const value = one.value ?? ""
        const fields = byName.get(value)
        if (fields === undefined) byName.set(value, [one])
        else fields.push(one)
    }
    const people = [...byName.values()]
    return people.every((fields) => fields.some(({ recognizer }) => recognizer === "honorific")) ? people : null
}

/** What reads a name with 様, by its honorific and as a text of its own. */
const ADDRESSED: ReadonlySet<string> = new Set(["honorific", "listed-name"])

const UNTOLD: ReadonlySet<string> = new Set(["unknown", "other"])

/** Fields whose repetition means another person; a person may well have two addresses. */
const REPEATING: ReadonlySet<string> = new Set(["email", "phone", "card", "name", "nickname", "birth"])

export function countable(field: FoundField): boolean {
    return field.value !== null && field.score >= PERSONAL_SCORE && REPEATING.has(field.field)
}

/** All their names are one. */
export function namesOnePerson(fields: readonly FoundField[]): boolean {
    const names = new Set(fields.filter((one) => one.field === "name" && countable(one)).map(({ value }) => value))
    return names.size === 1
}

export function labelOf(field: FoundField, record: BodyRecord): string | null {
    return field.cell === undefined ? null : (record.cells[field.cell]?.label ?? null)
}
