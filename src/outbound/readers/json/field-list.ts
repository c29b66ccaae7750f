// Lists that hold values of one field, each an object: `"birthdays":[{"date":{"year":1980}}]`, `"names":[{"familyName":"山田"}]`.
// Within a person's object they are fields of that person. Errs towards records of their own: an object that shows any other
// field is one.
import type { Cell } from "../../contract.ts"
import type { LabelKind } from "../../labels/label-meaning.ts"
import { readKnownLabel } from "../../labels/known-label.ts"

const ANYTHING: readonly LabelKind[] = ["unknown", "other", "code", "none"]
const OF_NAMES: readonly LabelKind[] = [
    "full-name",
    "bare-name",
    "family-name",
    "given-name",
    "kana",
    "family-kana",
    "given-kana",
    "nickname",
]

/** By what the list's own label says: what its objects may show. */
const MAY_SHOW: ReadonlyMap<LabelKind, ReadonlySet<LabelKind>> = new Map(
    (
        [
            ["full-name", OF_NAMES],
            ["bare-name", OF_NAMES],
            ["birth", ["birth", "birth-year", "birth-month", "birth-day"]],
            ["phone", ["phone"]],
            ["email", ["email"]],
            ["sex", ["sex"]],
        ] as const satisfies readonly (readonly [LabelKind, readonly LabelKind[]])[]
    ).map(([kind, kinds]) => [kind, new Set<LabelKind>([...kinds, ...ANYTHING])]),
)

/** Labels of lists that are remembered: each person of a list has the same. */
const LABELS_LIMIT = 256

/** Of one body. */
export class FieldLists {
    readonly #known = new Map<string, ReadonlySet<LabelKind> | null>()

    /** @returns what the objects of a list under this label may show; null where they are records of their own */
    fieldsOf(label: string): ReadonlySet<LabelKind> | null {
        const known = this.#known.get(label)
        if (known !== undefined) return known
        const fields = MAY_SHOW.get(readKnownLabel(label).kind) ?? null
        if (this.#known.size < LABELS_LIMIT) this.#known.set(label, fields)
        return fields
    }
}

export function showsOnly(cells: readonly Cell[], kinds: ReadonlySet<LabelKind>): boolean {
    return cells.length > 0 && cells.every(({ label }) => kinds.has(readKnownLabel(label).kind))
}
