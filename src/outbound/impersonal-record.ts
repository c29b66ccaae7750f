// Whose record it is by what it says of itself: a shop's, an office's or a product's, by its labels and names. Errs towards a person's: one
// label that only a person has, or one name of a person, and it is none of these.
import type { Cell } from "./contract.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { isLabelWord } from "./readers/labels.ts"
import { isDesk, isOrganisationName } from "./recognizers/generic/organisation-name.ts"
import { fullNameForm, isNameOfDictionary } from "./recognizers/japan/name-words.ts"

/** The first cell that is an office's, where somebody else's end before it; else 0. */
export function behindSomebody(cells: readonly Cell[], meanings: readonly LabelMeaning[]): number {
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
export function isOfWords(cells: readonly Cell[]): boolean {
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

/** A shop's, an office's or a product's record: it says so by its labels, or by whom it names under them (`担当: 総務課`, `担当: 総務`), and has none of a person's. */
export function isImpersonal(meanings: readonly LabelMeaning[], cells: readonly Cell[]): boolean {
    let organisation = false
    let reading = false
    let account = false
    for (let index = 0; index < meanings.length; index++) {
        const kind = meanings[index]?.kind ?? "none"
        const text = cells[index]?.text ?? ""
        if (kind === "full-name" && (isOfficesName(text) || isDesk(text))) organisation = true
        else if (PERSONAL_LABELS.has(kind) && !(kind === "age" && isAgeLimit(text))) return false
        organisation ||= ORGANISATION_LABELS.has(kind)
        reading ||= READING_LABELS.has(kind)
        account ||= kind === "account"
    }
    // A branch beside an account is where its holder has it.
    if (reading && account) return false
    if (namesSomebody(meanings, cells)) return false
    if (organisation) return true
    if (cells.some((cell, index) => isOrganisation(cell, meanings[index]) && !isSomebodysDesk(cell, cells))) return true
    if (reading) return false
    return meanings.some(({ kind }) => kind === "contact") || isNamelessOffices(meanings, cells)
}

/** `相談者: 山田 太郎 | 担当窓口: 福祉課`: a name of the dictionary under whoever does something; the office is in a column of its own. */
function namesSomebody(meanings: readonly LabelMeaning[], cells: readonly Cell[]): boolean {
    return cells.some(({ label, text }, index) => {
        const meaning = meanings[index]
        if (speaksOfSomebody(meaning, label)) return isName(text) || isAddressed(text)
        // `表示名: 山田 太郎 | 会社名: …`: a card of whoever works there.
        return (
            meaning !== undefined && SHOWN_NAMES.has(meaning.kind) && text.length <= SHOWN_UNITS && isSpacedName(text)
        )
    })
}

const SHOWN_NAMES: ReadonlySet<string> = new Set(["nickname", "bare-nickname"])
const SHOWN_UNITS = 9

function isSpacedName(text: string): boolean {
    return GAP.test(text) && isNameOfDictionary(text) && !isOrganisationName(text)
}

const GAP = /[ \u3000]/

function speaksOfSomebody(meaning: LabelMeaning | undefined, label: string | null): boolean {
    if (label === null || meaning === undefined) return false
    const { kind, forPeople } = meaning
    return isDoer(label) ? kind === "bare-name" || forPeople === true : forPeople === true && kind === "unknown"
}

function isDoer(label: string): boolean {
    // Hardly any label ends so.
    return DOER_ENDS.includes(label.charAt(label.length - 1)) && DOER.test(label)
}

const DOER_ENDS = "者様ま"
const DOER = /\p{Script=Han}者(?:様|さま)?$/u
const NAME_LABELS: ReadonlySet<string> = new Set(["bare-name", "nickname", "bare-nickname"])

/** `contact: {desk: "読者センター", tel: …}`: no label asks for a name, and an office's stands under one that nobody knows. */
function isNamelessOffices(meanings: readonly LabelMeaning[], cells: readonly Cell[]): boolean {
    if (meanings.some(({ kind }) => NAME_LABELS.has(kind))) return false
    // `uname: "山田 太郎", dept: "営業部"`: under another that nobody knows stands somebody's.
    if (cells.some(({ text }, index) => meanings[index]?.kind === "unknown" && isName(text))) return false
    return cells.some(({ text }, index) => meanings[index]?.kind === "unknown" && isOfficesName(text))
}

/** `59歳以下（定年60歳のため）`, `生後6か月～`: of an offer, not of anybody. */
function isAgeLimit(text: string): boolean {
    return /以[上下]|未満|[~～〜]|歳まで|不問/.test(text)
}

/** Firms stand in records of people who deal with them; a place with hours, or a line that is an office's name, does not. */
export function isOfOffice(meanings: readonly LabelMeaning[], cells: readonly Cell[]): boolean {
    const isOffice = meanings.some(({ kind }) => kind === "organisation")
    if (!isOffice && !cells.some((cell, index) => isOrganisation(cell, meanings[index]))) return false
    return !cells.some(({ text }) => fullNameForm(text.trim()) !== null || READ_LATIN.test(text))
}

/** `Maria Fernando（マリア・フェルナンド）`: nobody else than a person is read so. */
const READ_LATIN = /^\s?[A-Z][a-z]{1,19}(?: [A-Z][a-z]{1,19}){1,3}\s?[（(][ァ-ヺー・ \u3000]{3,40}[)）]\s?$/

const ORGANISATION_UNITS = 30

/** Whose the page is: its foot says so. */
const OWNER = /^\s?(?:©|\(c\)\s|copyright\b)/i

/** A heading or a line that is nothing but an office's name, `見本市役所`, or the line of a page's foot. */
function isOrganisation({ label, text }: Cell, meaning: LabelMeaning | undefined): boolean {
    if (label === null && OWNER.test(text)) return true
    const isNaming = label === null || meaning?.kind === "bare-name" || label.endsWith(NAME_OF_THING)
    return isNaming && isOfficesName(text)
}

/** A firm, a place or a thing has a 名称, a person has none. */
const NAME_OF_THING = "名称"

/** `山田 太郎 | 設計課 | taro@…`, `山田 太郎（39） | 例示大学 文学部 | taro@…`: where somebody works or was, in a record that names them first. */
function isSomebodysDesk(cell: Cell, cells: readonly Cell[]): boolean {
    if (cell.label !== null || OWNER.test(cell.text)) return false
    if (DEPARTMENT.test(cell.text) || CLINICAL.test(cell.text))
        return cells.some((one) => one.label === null && isName(one.text))
    for (const one of cells) {
        if (one === cell) return false
        if (one.label === null && isNameOfDictionary(one.text.trim().replace(ASIDE, ""))) return true
    }
    return false
}

/** `（39）` behind a name. */
const ASIDE = /\s?[（(][^（()）]{1,24}[)）]$/

const DEPARTMENT = /^[\p{Script=Han}\p{Script=Katakana}ー・]{1,12}[部課係室]$/u
/** `内科`, `整形外科`: where a patient was; a practice's name has more before it. */
const CLINICAL =
    /^(?:(?:消化器|循環器|呼吸器|脳神経|心臓血管|心療|神経|腎臓|血液|整形|形成|小児|口腔|一般|糖尿病|総合)?(?:内科|外科)|(?:小児|皮膚|眼|歯|産|婦人|産婦人|泌尿器|耳鼻咽喉|精神|放射線|麻酔|救急|リハビリテーション)科)$/

function isOfficesName(text: string): boolean {
    return text.length <= ORGANISATION_UNITS && isOrganisationName(text) && !/[@0-9]/.test(text)
}
