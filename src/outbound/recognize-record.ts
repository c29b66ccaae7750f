import type { ColumnMemory } from "./column-memory.ts"
import type { BodyRecord, Cell, FoundField } from "./contract.ts"
import { disguisesOf, UNTOLD_DISGUISES } from "./disguise/undisguise.ts"
import { joinNumberParts } from "./join-number-parts.ts"
import { addAddressInParts, addAddressWithoutLabels, addBarePostal } from "./join-address.ts"
import { addHalvesWithoutLabels } from "./join-parts.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { withListedBirth } from "./listed-birth.ts"
import { withListedReadings } from "./listed-reading.ts"
import { recognizeCell } from "./recognize-cell.ts"
import { COLUMN_DIGITS } from "./recognizers/choose.ts"
import { withoutHousesBranch, withoutHousesSubject } from "./houses-branch.ts"
import { withoutOfficesColumn } from "./offices-column.ts"
import { REACH, withoutPageHouse } from "./page-house.ts"
import { fullNameForm } from "./recognizers/japan/name-words.ts"
import { PERSONAL_SCORE, type Hit } from "./recognizers/recognizer.ts"
import { RecordContext } from "./record-context.ts"
import { choicesOf, type RecordShape } from "./record-shape.ts"
import { ToldCell } from "./told-cell.ts"
import { weighRecord, type CellHit } from "./weigh-record.ts"

export { createColumnMemory, type ColumnMemory } from "./column-memory.ts"

/**
 * Finds the fields of one record: each cell by its text and its label, then all of them together (weigh-record.ts), since
 * a `name` is a person's only beside something personal. Linear in the record's length; never throws.
 *
 * @param given one record of a reader
 * @param columns evidence of the body's earlier records; one per body
 * @returns in order of the cells; spans in the decoded body
 */
export function recognizeRecord(given: BodyRecord, columns: ColumnMemory): readonly FoundField[] {
    return readFields(given, columns).found
}

export interface RecordFields {
    readonly found: readonly FoundField[]
    /** Of undisguise.ts, of all cells together. */
    readonly disguises: number
}

/** As recognizeRecord; what was seen of the texts on the way saves another look at them. */
export function readFields(given: BodyRecord, columns: ColumnMemory): RecordFields {
    const shape = columns.shapeOf(given.cells)
    const meanings = typedMeanings(shape, given.cells, columns)
    const { numberedParts } = shape
    const record = numberedParts ? joinNumberParts(given, meanings) : given
    const isRow = record.form === "row"
    const choices = meanings === shape.meanings ? shape.choices : choicesOf(meanings)
    /** Of a record that has a cell to look at. */
    let context: RecordContext | null = null
    const hits: CellHit[] = []
    /** Hits before those of the cell that was recognised last, and which cell that was. */
    let before = 0
    let last = NO_CELL
    let disguises = record === given ? 0 : UNTOLD_DISGUISES
    for (let index = 0; index < record.cells.length; index++) {
        const cell = record.cells[index]
        const choice = choices[index]
        if (cell === undefined || choice === undefined || cell.text === "") continue
        // A table's foot repeats its head: a column's name is nobody's.
        if (isSame(cell.text, cell.label) || (isRow && isNextLabel(cell, record.cells[index + 1]))) {
            disguises |= UNTOLD_DISGUISES
            continue
        }
        // A link to an address or a number says it once more: what was found in it is found again.
        if (last === index - 1 && context !== null && isAlike(cell, record.cells[last], index, context)) {
            const end = hits.length
            for (let at = before; at < end; at++) copyHit(hits, at, index)
            before = end
            last = index
            continue
        }
        const raw = ToldCell.traitsOf(cell)
        disguises |= disguisesOf(cell.text, raw.bits)
        if (choice.isVain(raw)) continue
        context ??= new RecordContext(record, meanings, choices, columns)
        // Numbers of so many digits are judged by their column.
        last = raw.digits < COLUMN_DIGITS ? index : NO_CELL
        before = hits.length
        recognizeCell(cell, index, raw, context, hits)
    }
    if (context !== null && hits.length > 0) return { found: weighedFields(hits, context, shape), disguises }
    passedOver(record, columns)
    return { found: NOTHING, disguises }
}

/** What a record in which nothing was found says of the body. @param rows how many such records in a row it stands for */
export function passedOver(record: BodyRecord, columns: ColumnMemory, rows: number = 1): void {
    columns.noteRow(record.group, false, rows)
    columns.house.goesOn = false
    columns.house.note(record)
}

/** What is asked of columns is told of their labels first: rows of one table have the same. */
function weighedFields(
    hits: CellHit[],
    context: RecordContext,
    { hasUnlabelled, addressPart, desk }: RecordShape,
): readonly FoundField[] {
    const { record, meanings, columns } = context
    if (hasUnlabelled) addHalvesWithoutLabels(record, hits)
    if (addressPart >= 0) addAddressInParts(record, meanings, hits)
    if (hasUnlabelled) addAddressWithoutLabels(record, hits)
    if (hasUnlabelled) addBarePostal(record, hits)
    const own = withoutHouses(withOfficesMail(hits, record), context, desk)
    const told = hasUnlabelled ? withListedReadings(withListedBirth(own, record), record) : own
    const weighed = weighRecord(told, record, columns)
    const showsNobody = weighed.every(({ score }) => score < PERSONAL_SCORE)
    columns.house.goesOn = showsNobody && own.length < hits.length
    if (showsNobody) noteHouse(record, hits, columns)
    else columns.house.noteFirst(record)
    return weighed.length === 0 ? NOTHING : weighed.map((hit) => toField(hit, record))
}

const NO_CELL = -2

/** Of two cells one behind the other, the first of which was recognised: whether the second is read in the same way. */
function isAlike(cell: Cell, before: Cell | undefined, index: number, context: RecordContext): boolean {
    if (before === undefined || cell.label !== before.label || !isSame(cell.text, before.text)) return false
    const { meanings } = context
    return meanings[index] === meanings[index - 1] && context.impersonalFrom !== index
}

function copyHit(hits: CellHit[], at: number, cell: number): void {
    const hit = hits[at]
    if (hit === undefined) return
    const { field, value, score, recognizer, start, end, subject } = hit
    hits.push({ field, value, score, recognizer, start, end, cell, subject })
}

/** By their length first: to compare two texts of unlike length takes a call as well. */
function isSame(text: string, label: string | null): boolean {
    return label !== null && text.length === label.length && text === label
}

/** `個数：1` in a cell under a heading: a word that names the next value, and is no name itself, is not what the heading asks for. */
function isNextLabel({ label, text }: Cell, next: Cell | undefined): boolean {
    return label !== null && isSame(text, next?.label ?? null) && fullNameForm(text) === null
}

const NOTHING: readonly FoundField[] = []

function noteHouse(record: BodyRecord, hits: readonly CellHit[], { house }: ColumnMemory): void {
    house.note(record)
    if (record.group !== 0) return
    for (const { field, value } of hits) if (field === "phone" && value !== null) house.noteNumber(value)
}

/** Without how an organisation is reached that is beside whoever the record shows. */
function withoutHouses(hits: readonly CellHit[], context: RecordContext, desk: number): readonly CellHit[] {
    const { record, meanings, columns } = context
    const ofBranch = withoutHousesSubject(withoutHousesBranch(hits, record), record, meanings)
    const own = desk < 0 ? ofBranch : withoutOfficesColumn(ofBranch, record, meanings, desk)
    const ofReader = withoutPageHouse(own, record, meanings, columns.house)
    // A letter's sender stands behind whom it is for.
    const from = ofReader.length > 1 ? context.impersonalFrom : 0
    return from === 0 || from === Infinity
        ? ofReader
        : ofReader.filter(({ field, cell }) => cell < from || !REACH.has(field))
}

/** `見本市民体育館 <taiikukan@…>` with a link to it: the mailbox that the text says is an office's is so in the link, too. */
function withOfficesMail(hits: readonly CellHit[], { cells }: BodyRecord): readonly CellHit[] {
    if (!hits.some(isOfficesMail) || !hits.some(isSomebodysMail)) return hits
    const textOf = ({ cell, start, end }: CellHit): string => (cells[cell]?.text.slice(start, end) ?? "").toLowerCase()
    const offices = new Set(hits.filter(isOfficesMail).map(textOf))
    return hits.map((hit) =>
        isSomebodysMail(hit) && offices.has(textOf(hit)) ? { ...hit, value: null, score: OFFICES_SCORE } : hit,
    )
}

function isOfficesMail({ field, value }: CellHit): boolean {
    return field === "email" && value === null
}

function isSomebodysMail({ field, value }: CellHit): boolean {
    return field === "email" && value !== null
}

const OFFICES_SCORE = 0.3

/** Numbers that a register of documents shows under one heading. */
const TYPED: ReadonlySet<string> = new Set([
    "license",
    "passport",
    "residence_card",
    "resident_code",
    "my_number",
    "pension",
    "insurance",
    "card",
    "account",
    "phone",
])

/** `種類: 運転免許証 | 番号: 3012…`: the number is what the cell before says. */
function typedMeanings(
    { meanings, typedNumber }: RecordShape,
    cells: readonly Cell[],
    columns: ColumnMemory,
): readonly LabelMeaning[] {
    if (typedNumber === null) return meanings
    const type = columns.meaningOf(cells[typedNumber.type]?.text ?? null)
    if (!TYPED.has(type.kind)) return meanings
    return meanings.map((meaning, index) => (index === typedNumber.number ? type : meaning))
}

/** Escapes and entities shift offsets: where the cell's text is not as long as its span, the cell's span is given. */
function toField(hit: CellHit, record: BodyRecord): FoundField {
    const cell = record.cells[hit.cell]
    const span = cell === undefined ? record.span : spanOf(hit, cell)
    const { field, value, score, recognizer, subject } = hit
    return subject === null
        ? { field, value, score, recognizer, cell: hit.cell, span, place: hit }
        : { field, value, score, recognizer, cell: hit.cell, span, subject, place: hit }
}

function spanOf(hit: Hit, cell: Cell): { start: number; end: number } {
    const { start, end } = cell.span
    if (end - start !== cell.text.length) return cell.span
    return { start: start + hit.start, end: start + hit.end }
}
