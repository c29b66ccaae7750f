import type { ColumnMemory } from "./column-memory.ts"
import type { BodyRecord, Cell, FoundField } from "./contract.ts"
import { joinNumberParts } from "./join-number-parts.ts"
import { addAddressInParts } from "./join-address.ts"
import { addHalvesWithoutLabels } from "./join-parts.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { recognizeCell, type RecordContext } from "./recognize-cell.ts"
import { withoutHousesBranch } from "./houses-branch.ts"
import { isContactLine } from "./contact-line.ts"
import { isOrganisationName } from "./recognizers/generic/organisation-name.ts"
import { fullNameForm } from "./recognizers/japan/name-words.ts"
import { isLabelWord } from "./readers/labels.ts"
import { withoutOfficesColumn } from "./offices-column.ts"
import { REACH, withoutPageHouse } from "./page-house.ts"
import { PERSONAL_SCORE, type Hit } from "./recognizers/recognizer.ts"
import type { RecordShape } from "./record-shape.ts"
import { TRAIT_AT, TRAIT_CAPITAL, TRAIT_DIGIT, TRAIT_ESCAPE, TRAIT_SMALL } from "./text-traits.ts"
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
    /** Of text-traits.ts, of all cells together. */
    readonly bits: number
}

/** As recognizeRecord; what was seen of the texts on the way saves another look at them. */
export function readFields(given: BodyRecord, columns: ColumnMemory): RecordFields {
    const shape = columns.shapeOf(given.cells)
    const meanings = typedMeanings(shape, given.cells, columns)
    const { numberedParts } = shape
    const record = numberedParts ? joinNumberParts(given, meanings) : given
    const context = new Context(record, meanings, columns)
    const hits: CellHit[] = []
    let bits = 0
    for (let index = 0; index < record.cells.length; index++) {
        const cell = record.cells[index]
        const meaning = meanings[index]
        if (cell === undefined || meaning === undefined || cell.text === "") continue
        // A table's foot repeats its head: a column's name is nobody's.
        if (isSame(cell.text, cell.label)) bits |= UNTOLD_TRAITS
        else bits |= recognizeCell(cell, index, meaning, context, hits)
    }
    if (hits.length > 0) {
        addHalvesWithoutLabels(record, hits)
        addAddressInParts(record, meanings, hits)
    }
    const own = withoutHouses(hits, context, meanings)
    const weighed = weighRecord(own, record, columns)
    const showsNobody = weighed.every(({ score }) => score < PERSONAL_SCORE)
    columns.house.goesOn = showsNobody && own.length < hits.length
    if (showsNobody) noteHouse(record, hits, columns)
    else columns.house.noteFirst(record)
    const found = weighed.length === 0 ? NOTHING : weighed.map((hit) => toField(hit, record))
    return { found, bits }
}

/** By their length first: to compare two texts of unlike length takes a call as well. */
function isSame(text: string, label: string | null): boolean {
    return label !== null && text.length === label.length && text === label
}

const NOTHING: readonly FoundField[] = []
/** Of a text that was not looked at: what its disguises are told by. */
const UNTOLD_TRAITS = TRAIT_ESCAPE | TRAIT_CAPITAL | TRAIT_SMALL | TRAIT_AT | TRAIT_DIGIT

function noteHouse(record: BodyRecord, hits: readonly CellHit[], { house }: ColumnMemory): void {
    house.note(record)
    if (record.group !== 0) return
    for (const { field, value } of hits) if (field === "phone" && value !== null) house.noteNumber(value)
}

/** Without how an organisation is reached that is beside whoever the record shows. */
function withoutHouses(
    hits: readonly CellHit[],
    context: Context,
    meanings: readonly LabelMeaning[],
): readonly CellHit[] {
    if (hits.length === 0) return hits
    const { record, columns } = context
    const own = withoutOfficesColumn(withoutHousesBranch(hits, record), record, meanings)
    const ofReader = withoutPageHouse(own, record, meanings, columns.house)
    // A letter's sender stands behind whom it is for.
    const from = ofReader.length > 1 ? context.impersonalFrom : 0
    return from === 0 || from === Infinity
        ? ofReader
        : ofReader.filter(({ field, cell }) => cell < from || !REACH.has(field))
}

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

class Context implements RecordContext {
    readonly record: BodyRecord
    readonly columns: ColumnMemory
    readonly #meanings: readonly LabelMeaning[]
    #impersonalFrom: number | undefined
    #ofOffice: boolean | undefined
    #contactLine: boolean | undefined

    constructor(record: BodyRecord, meanings: readonly LabelMeaning[], columns: ColumnMemory) {
        this.record = record
        this.columns = columns
        this.#meanings = meanings
    }

    /** Told when a recognizer asks for the first time: few records have anything to ask it of. */
    get impersonalFrom(): number {
        return (this.#impersonalFrom ??= this.#isImpersonal
            ? behindSomebody(this.record.cells, this.#meanings)
            : Infinity)
    }

    get #isImpersonal(): boolean {
        return isImpersonal(this.#meanings, this.record.cells) || this.#isContactLine || isOfWords(this.record.cells)
    }

    get ofOffice(): boolean {
        return (this.#ofOffice ??=
            this.impersonalFrom === 0 && (isOfOffice(this.#meanings, this.record.cells) || this.#isContactLine))
    }

    get #isContactLine(): boolean {
        return (this.#contactLine ??= isContactLine(this.record, this.#meanings))
    }
}

/** The first cell that is an office's, where somebody else's end before it; else 0. */
function behindSomebody(cells: readonly Cell[], meanings: readonly LabelMeaning[]): number {
    const desk = meanings.findIndex(({ kind }) => kind === "contact" || kind === "organisation")
    const isNamed = desk > 0 && cells.some(({ label, text }, at) => at < desk && label === null && isName(text))
    return isNamed ? desk : behindAddressee(cells)
}

function isName(text: string): boolean {
    return fullNameForm(text.trim()) !== null
}

/**
 * `〒… | 北海道… | 山田 太郎 様 | … | 見本損害保険株式会社 | 03-…`: a letter is for whoever it begins with.
 *
 * @returns the first cell behind whoever is addressed that is an office's name; else 0
 */
function behindAddressee(cells: readonly Cell[]): number {
    const addressee = cells.findIndex(({ label, text }) => label === null && isAddressed(text))
    if (addressee < 0) return 0
    const office = cells.findIndex(
        ({ label, text }, index) => index > addressee && label === null && isOfficesName(text),
    )
    return Math.max(office, 0)
}

function isAddressed(text: string): boolean {
    const name = text.length <= ORGANISATION_UNITS ? ADDRESSED.exec(text)?.[1] : undefined
    return name !== undefined && fullNameForm(name.trim()) !== null
}

const ADDRESSED = /^(.{2,12}?)\s?[様殿]$/

/** `{"name": "Full name", "email": "E-mail"}`: what a program shows beside its inputs names values itself. */
function isOfWords(cells: readonly Cell[]): boolean {
    if (cells.length < LEAST_WORDS) return false
    let balance = 0
    for (const { text } of cells) {
        balance += isLabelWord(text) ? 1 : -1
        // Nearly every record begins with values.
        if (balance < 0) return false
    }
    return balance > 0
}

const LEAST_WORDS = 3

const PERSONAL_LABELS: ReadonlySet<string> = new Set([
    "full-name",
    "family-name",
    "given-name",
    "birth",
    "age",
    "sex",
    "my_number",
    "license",
    "passport",
    "residence_card",
    "resident_code",
    "pension",
    "insurance",
])

/** An organisation has a reading too: they speak of a person where nothing says that the record is a shop's. */
const READING_LABELS: ReadonlySet<string> = new Set(["kana", "family-kana", "given-kana"])

const ORGANISATION_LABELS: ReadonlySet<string> = new Set(["organisation", "product", "company", "branch"])

/** A shop's, an office's or a product's record: it says so by its labels, and has none of a person's. */
function isImpersonal(meanings: readonly LabelMeaning[], cells: readonly Cell[]): boolean {
    let organisation = false
    let reading = false
    let account = false
    for (let index = 0; index < meanings.length; index++) {
        const kind = meanings[index]?.kind ?? "none"
        if (PERSONAL_LABELS.has(kind) && !(kind === "age" && isAgeLimit(cells[index]?.text ?? ""))) return false
        organisation ||= ORGANISATION_LABELS.has(kind)
        reading ||= READING_LABELS.has(kind)
        account ||= kind === "account"
    }
    // A branch beside an account is where its holder has it.
    if (reading && account) return false
    if (namesSomebody(meanings, cells)) return false
    if (organisation) return true
    if (cells.some((cell, index) => isOrganisation(cell, meanings[index]))) return true
    if (reading) return false
    return meanings.some(({ kind }) => kind === "contact") || isNamelessOffices(meanings, cells)
}

/** `相談者: 山田 太郎 | 担当窓口: 福祉課`: a name of the dictionary under whoever does something; the office is in a column of its own. */
function namesSomebody(meanings: readonly LabelMeaning[], cells: readonly Cell[]): boolean {
    return cells.some(
        ({ label, text }, index) =>
            meanings[index]?.kind === "bare-name" && DOER.test(label ?? "") && fullNameForm(text.trim()) !== null,
    )
}

const DOER = /\p{Script=Han}者(?:様|さま)?$/u
const NAME_LABELS: ReadonlySet<string> = new Set(["bare-name", "nickname", "bare-nickname"])

/** `contact: {desk: "読者センター", tel: …}`: no label asks for a name, and an office's stands under one that nobody knows. */
function isNamelessOffices(meanings: readonly LabelMeaning[], cells: readonly Cell[]): boolean {
    if (meanings.some(({ kind }) => NAME_LABELS.has(kind))) return false
    return cells.some(({ text }, index) => meanings[index]?.kind === "unknown" && isOfficesName(text))
}

/** `59歳以下（定年60歳のため）`, `生後6か月～`: of an offer, not of anybody. */
function isAgeLimit(text: string): boolean {
    return /以[上下]|未満|[~～〜]|歳まで|不問/.test(text)
}

/** Firms stand in records of people who deal with them; a place with hours, or a line that is an office's name, does not. */
function isOfOffice(meanings: readonly LabelMeaning[], cells: readonly Cell[]): boolean {
    const isOffice = meanings.some(({ kind }) => kind === "organisation")
    if (!isOffice && !cells.some((cell, index) => isOrganisation(cell, meanings[index]))) return false
    return !cells.some(({ text }) => fullNameForm(text.trim()) !== null)
}

const ORGANISATION_UNITS = 30

/** Whose the page is: its foot says so. */
const OWNER = /^\s?(?:©|\(c\)\s|copyright\b)/i

/** A heading or a line that is nothing but an office's name, `見本市役所`, or the line of a page's foot. */
function isOrganisation({ label, text }: Cell, meaning: LabelMeaning | undefined): boolean {
    if (label === null && OWNER.test(text)) return true
    return (label === null || meaning?.kind === "bare-name") && isOfficesName(text)
}

function isOfficesName(text: string): boolean {
    return text.length <= ORGANISATION_UNITS && isOrganisationName(text) && !/[@0-9]/.test(text)
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
