import type { Cell } from "./contract.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { PageHouse } from "./page-house.ts"
import { readKnownLabel } from "./labels/known-label.ts"
import { RecordShapes, type RecordShape } from "./record-shape.ts"
import type { ProvenKind } from "./recognizers/recognizer.ts"

/**
 * What the records of one body have shown so far, group by group (one table, list or array): whether its rows speak of
 * persons, and whether a column of digits passes a check digit row after row. Bounded: the oldest evidence is dropped
 * first, which can only make a later record of that group be judged by itself again.
 */
export interface ColumnMemory {
    meaningOf(label: string | null): LabelMeaning
    /** What the labels of a record's cells say. */
    shapeOf(cells: readonly Cell[]): RecordShape
    /** @param rows how many in a row; absent: one */
    noteRow(group: number, personal: boolean, rows?: number): void
    /** Most rows of the group so far had a personal field: a bare `name` in it is somebody's. */
    isPersonal(group: number): boolean
    /** A doubtful value under this label was somebody's by what stood beside it. */
    notePersonal(group: number, label: string | null): void
    /** Whether one was: a list of persons may hold other objects (`status: {"name": "完了"}`) under keys of their own. */
    knowsPersonal(group: number, label: string | null): boolean
    /** @param value the digits; only that it differs from the row before is looked at */
    noteCheck(group: number, column: number, kind: ProvenKind, value: string, valid: boolean): void
    isProven(group: number, column: number, kind: ProvenKind): boolean
    /** Whose page it is. */
    readonly house: PageHouse
}

const LABELS_LIMIT = 4_096 // distinct labels remembered: a JSON keyed by ids has a new one per entry
const GROUPS_LIMIT = 1_024
const COLUMNS_LIMIT = 4_096
/** Of one group; under further ones a value is judged by its own record. */
const PERSONAL_LABELS_LIMIT = 64
/** One random number in eleven passes My Number's check, one in ten Luhn's: six in a row are chance once in 10^6. */
const PROOF_ROWS = 6
/** Three random runs of eleven digits in a thousand begin as mobile numbers do: two in a row are no chance. */
const MOBILE_ROWS = 2

const TAIL_DIGITS = 6

interface Tally {
    good: number
    all: number
    tail: number
}

/** @param house what the page has said already */
export function createColumnMemory(house: PageHouse = new PageHouse()): ColumnMemory {
    const labels = new Map<string, LabelMeaning>()
    const groups = new Map<number, Tally>()
    const columns = new Map<number, Tally>()
    const personal = new Map<number, Set<string | null>>()
    let last: { readonly group: number; readonly label: string | null } = { group: -1, label: null }
    const meaningOf = (label: string | null): LabelMeaning =>
        label === null ? readKnownLabel(null) : remembered(labels, label)
    const shapes = new RecordShapes(meaningOf)
    return {
        house,
        meaningOf,
        shapeOf: (cells) => shapes.of(cells),
        noteRow: (group, personal, rows = 1) => void count(groups, group, personal, GROUPS_LIMIT, rows),
        isPersonal: (group) => isMostly(groups.get(group)),
        notePersonal: (group, label) => {
            // Row after row has the same.
            if (group === last.group && label === last.label) return
            last = { group, label }
            const known = personal.get(group)
            if (known !== undefined) {
                if (known.size < PERSONAL_LABELS_LIMIT) known.add(label)
                return
            }
            if (personal.size >= GROUPS_LIMIT) dropOldest(personal)
            personal.set(group, new Set([label]))
        },
        knowsPersonal: (group, label) => personal.get(group)?.has(label) === true,
        noteCheck: (group, column, kind, value, valid) => {
            const key = keyOf(group, column, kind)
            const tail = Number(value.slice(-TAIL_DIGITS))
            // A column that repeats one value proves nothing by repeating it.
            if (columns.get(key)?.tail === tail) return
            count(columns, key, valid, COLUMNS_LIMIT).tail = tail
        },
        isProven: (group, column, kind) =>
            isProof(columns.get(keyOf(group, column, kind)), kind === "mobile" ? MOBILE_ROWS : PROOF_ROWS),
    }
}

/** Columns beyond the limit share one tally. */
function keyOf(group: number, column: number, kind: ProvenKind): number {
    return (group * COLUMNS_LIMIT + Math.min(column, COLUMNS_LIMIT - 1)) * KINDS.length + KINDS.indexOf(kind)
}

const KINDS: readonly ProvenKind[] = ["my_number", "card", "mobile"]

function remembered(labels: Map<string, LabelMeaning>, label: string): LabelMeaning {
    const known = labels.get(label)
    if (known !== undefined) return known
    const meaning = readKnownLabel(label)
    if (labels.size >= LABELS_LIMIT) labels.clear()
    labels.set(label, meaning)
    return meaning
}

function count<K>(tallies: Map<K, Tally>, key: K, good: boolean, limit: number, times = 1): Tally {
    let tally = tallies.get(key)
    if (tally === undefined) {
        if (tallies.size >= limit) dropOldest(tallies)
        tally = { good: 0, all: 0, tail: -1 }
        tallies.set(key, tally)
    }
    tally.all += times
    if (good) tally.good += times
    return tally
}

function dropOldest<K>(tallies: Map<K, unknown>): void {
    for (const key of tallies.keys()) {
        tallies.delete(key)
        return
    }
}

function isMostly(tally: Tally | undefined): boolean {
    return tally !== undefined && tally.good > 0 && tally.good * 2 >= tally.all
}

function isProof(tally: Tally | undefined, rows: number): boolean {
    return tally !== undefined && tally.all >= rows && tally.good === tally.all
}
