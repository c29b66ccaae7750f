import type { BodyRecord, FoundField } from "./contract.ts"
import { isNameOfWhoever } from "./labels/people-words.ts"
import { joinSpellings } from "./join-spellings.ts"
import { readLabel } from "./labels/read-label.ts"
import { fullNameForm, isFamilyName, mayBeFullName } from "./recognizers/japan/name-words.ts"
import { personsByMailbox } from "./persons-by-mailbox.ts"
import { personsByPath } from "./persons-by-path.ts"
import { FULL_NAME_SCORE } from "./recognizers/recognizer.ts"
import {
    countable,
    labelOf,
    namesOnePerson,
    personsAddressed,
    personsInCells,
    personsInTexts,
} from "./persons-in-cells.ts"

/**
 * Whose fields are whose within one record.
 *
 * - A row, object, item, line or definition list is one person. Labels that speak of somebody else (保護者, 緊急連絡先,
 *   shipping) make that somebody another person, unless the name or a strong value says that both are one, or the main
 *   person has no name of its own.
 * - Words for people that hold a name each (`author.name`, `assigned_to.name`) hold a person each.
 * - The same field several times under one label with different values is a list of persons: the n-th values belong
 *   together; everything that is not repeated belongs to the first. E-mails under different labels are one person's,
 *   unless there are more than one person has (`{"1001": "a@…", "1002": "b@…", …}`).
 * - Prose is read in order: when a field comes again with another value, the next person begins.
 *
 * Errs towards more persons.
 */
export function groupByPerson(found: readonly FoundField[], record: BodyRecord): readonly (readonly FoundField[])[] {
    if (found.length < 2) return [found]
    if (record.form === "prose") return inOrder(found)
    if (isPlainlyOne(found)) return [found]
    const cells =
        personsAddressed(found) ??
        personsByMailbox(found, record) ??
        personsSideBySide(found, record) ??
        personsByIndex(found, record) ??
        personsByPath(found, record) ??
        personsInTexts(found, record) ??
        personsInCells(found, record)
    if (cells !== null) return cells
    const people: (readonly FoundField[])[] = []
    for (const fields of bySubject(found))
        for (const role of personsByRole(fields, record) ?? [fields])
            for (const person of unfoldLists(role, record)) people.push(person)
    return people
}

/**
 * `責任者: 山田 太郎 | 副責任者: 佐藤 花子`, `申請者氏名 | 対象者氏名`: whole names under words for people that are not the same are of others;
 * what stands under neither is the first one's who does not merely serve them (`担当者`).
 *
 * @returns null where two such labels or more name nobody
 */
function personsByRole(fields: readonly FoundField[], record: BodyRecord): readonly FoundField[][] | null {
    if (fields.length < 2) return null
    const byLabel = new Map<string, FoundField[]>()
    let roles = 0
    for (const field of fields) {
        if (!isNameOf(field) || field.score < FULL_NAME_SCORE || OF_THE_SAME.has(field.subject ?? "")) continue
        const label = labelOf(field, record) ?? ""
        const named = byLabel.get(label)
        if (named === undefined) {
            byLabel.set(label, [field])
            if (field.subject !== undefined || readLabel(label).forPeople === true || isNameOfWhoever(label)) roles++
        } else named.push(field)
    }
    if (roles === 0 || byLabel.size < 2) return null
    const groups = groupsByName(byLabel, record)
    if (groups === null || groups.length < 2) return null
    // Who serves or writes down stands beside whoever it is about.
    const owner = groups.find(({ labels }) => !labels.some((label) => IN_CHARGE.test(label))) ?? groups[0]
    const others = groups
        .filter((group) => group !== owner)
        .map(({ names }) => [...names, ...traitsBehind(names, fields)])
    const elsewhere = new Set(others.flat())
    return [fields.filter((field) => !elsewhere.has(field)), ...others]
}

const IN_CHARGE = /担当|作成者|登録者|更新者|入力者|受付者|起票者|記入者|報告者|操作者|対応者|承認者/

/**
 * Names by the label they stand under; those under a label that says a name again are with it (`担当者: 山田 太郎` below who wrote).
 *
 * @returns null where one is no whole name, or two labels share some of theirs
 */
function groupsByName(
    byLabel: ReadonlyMap<string, readonly FoundField[]>,
    record: BodyRecord,
): readonly NamesOfOne[] | null {
    const groups: NamesOfOne[] = []
    const seen = new Map<string, NamesOfOne>()
    for (const [label, named] of byLabel) {
        if (!named.every((field) => isWholeName(field, record))) return null
        const again = seen.get(named[0]?.value ?? "")
        if (named.some(({ value }) => seen.get(value ?? "") !== again)) return null
        if (again !== undefined) {
            again.names.push(...named)
            again.labels.push(label)
            continue
        }
        const group = { labels: [label], names: [...named] }
        for (const { value } of named) seen.set(value ?? "", group)
        groups.push(group)
    }
    return groups
}

interface NamesOfOne {
    readonly labels: string[]
    readonly names: FoundField[]
}

/** `申請者氏名 | 電話 | 対象者氏名 | 生年月日 | 性別`: what somebody is, right behind their name, is theirs. */
function traitsBehind(names: readonly FoundField[], fields: readonly FoundField[]): readonly FoundField[] {
    const last = names.at(-1)
    const behind = fields.slice(last === undefined ? fields.length : fields.indexOf(last) + 1)
    const end = behind.findIndex(({ field }) => !TRAITS.has(field))
    return end < 0 ? behind : behind.slice(0, end)
}

const TRAITS: ReadonlySet<string> = new Set(["kana", "birth", "age", "sex"])

/** As it is written too: apart from a given name a family may be one that no dictionary knows. */
function isWholeName({ value, place }: FoundField, { cells }: BodyRecord): boolean {
    if (fullNameForm(value ?? "") !== null) return true
    return place !== undefined && mayBeFullName(cells[place.cell]?.text.slice(place.start, place.end) ?? "")
}

/**
 * `氏名 | 電話 | 氏名 | 電話`: headings that are said again as a whole are of another person each time, as lists that are printed in two
 * columns have them.
 *
 * @returns null unless all labels of the record repeat from its first one on, several of them each time
 */
function personsSideBySide(found: readonly FoundField[], { form, cells }: BodyRecord): readonly FoundField[][] | null {
    if (form !== "row" && form !== "line") return null
    const runs = runsOfLabels(cells)
    const period = runs.findIndex(({ label }, at) => at > 0 && label === runs[0]?.label)
    // What has no heading (a link before, a button behind) says nothing of a column.
    if (runs[0]?.label === null || runs.length < period * 2) return null
    if (period < LEAST_HEADINGS || runs.some(({ label }, at) => label !== runs[at % period]?.label)) return null
    const people = Array.from({ length: Math.ceil(runs.length / period) }, (): FoundField[] => [])
    for (const field of found) {
        const run = runs.findLastIndex(({ from }) => from <= (field.cell ?? 0))
        people[Math.floor(run / period)]?.push(field)
    }
    return people.filter((fields) => fields.length > 0)
}

const LEAST_HEADINGS = 2

/**
 * `{"氏名": {"0": "山田", "1": "佐藤"}, "電話": {"0": "090-…", "1": "080-…"}}`: a data frame by its columns, each a map by the row.
 *
 * @returns null unless every field stands under a row of some column, and two of them are names
 */
function personsByIndex(found: readonly FoundField[], record: BodyRecord): readonly FoundField[][] | null {
    if (record.form !== "object") return null
    const byRow = new Map<string, FoundField[]>()
    let names = 0
    for (const field of found) {
        const row = ROW.exec(labelOf(field, record) ?? "")?.[1]
        if (row === undefined) return null
        if (isNameOf(field)) names++
        const fields = byRow.get(row)
        if (fields === undefined) byRow.set(row, [field])
        else fields.push(field)
    }
    return names > 1 && byRow.size > 1 ? [...byRow.values()] : null
}

const ROW = /\.([0-9]{1,9})$/

/** Where cells under another label than the one before begin. */
function runsOfLabels(cells: BodyRecord["cells"]): readonly { readonly label: string | null; readonly from: number }[] {
    return cells.flatMap(({ label }, from) => (from > 0 && cells[from - 1]?.label === label ? [] : [{ label, from }]))
}

/** Nothing is repeated but one value (in a link and its text), and nobody else is spoken of: most rows of most lists. */
function isPlainlyOne(found: readonly FoundField[]): boolean {
    if (found.length > FEW_FIELDS) return areOfOne(found)
    for (let at = 0; at < found.length; at++) {
        const one = found[at]
        if (one === undefined || one.subject !== undefined) return false
        if (!countable(one)) continue
        for (let before = 0; before < at; before++) {
            const other = found[before]
            if (other?.field === one.field && other.value !== one.value && countable(other)) return false
        }
    }
    return true
}

/** Up to so many, each is held against those before it without a table. */
const FEW_FIELDS = 16

function areOfOne(found: readonly FoundField[]): boolean {
    const values = new Map<string, string | null>()
    for (const one of found) {
        if (one.subject !== undefined) return false
        if (!countable(one)) continue
        if ((values.get(one.field) ?? one.value) !== one.value) return false
        values.set(one.field, one.value)
    }
    return true
}

function inOrder(found: readonly FoundField[]): readonly (readonly FoundField[])[] {
    const people: FoundField[][] = []
    let current: FoundField[] = []
    let seen = new Map<string, string>()
    for (const field of found.toSorted((a, b) => a.span.start - b.span.start)) {
        const repeated = countable(field) && (seen.get(field.field) ?? field.value) !== field.value
        if (repeated) {
            people.push(current)
            current = []
            seen = new Map()
        }
        if (countable(field)) seen.set(field.field, field.value ?? "")
        current.push(field)
    }
    people.push(current)
    return people
}

function bySubject(found: readonly FoundField[]): readonly (readonly FoundField[])[] {
    if (!found.some((field) => field.subject !== undefined)) return [found]
    const main: FoundField[] = found.filter((field) => field.subject === undefined)
    const others = new Map<string, FoundField[]>()
    for (const field of found) {
        if (field.subject === undefined) continue
        const fields = others.get(field.subject)
        if (fields === undefined) others.set(field.subject, [field])
        else fields.push(field)
    }
    joinNamesakes(others)
    if (others.size === 2 && [...others.keys()].every((subject) => OF_THE_SAME.has(subject))) joinSpellings(others)
    adoptHead(main, others)
    const people = [main]
    // 受取人, 住所, 電話: the rest of the record speaks of the only person it names.
    const nameless = others.size === 1 && !main.some(isNameOf)
    const known = new Set(main.map(valueKey))
    for (const [subject, fields] of others) {
        if (!nameless && fields.every(isHalfName)) continue
        const isSame = isOfTheNamed(subject, fields, main)
        if (!isSame && isSomebodyElse(fields, known, nameless)) people.push(fields)
        else {
            main.push(...fields)
            for (const field of fields) known.add(valueKey(field))
        }
    }
    return people.filter((fields) => fields.length > 0)
}

/** A name without an address and, under `from_email`, an address without a name are one sender's, too. */
function isOfTheNamed(subject: string, fields: readonly FoundField[], main: readonly FoundField[]): boolean {
    if (!main.some(isNameOf) || fields.some(isNameOf)) return false
    return OF_THE_SAME.has(subject) || (subject === "from" && !main.some(({ field }) => field === "email"))
}

/** Who is billed and who is sent to under one name are one: `billing_address` and `shipping_address` of an order. */
function joinNamesakes(others: Map<string, FoundField[]>): void {
    if (others.size < 2) return
    const byName = new Map<string, FoundField[]>()
    for (const [subject, fields] of others) {
        const name = OF_THE_SAME.has(subject) ? fields.find(isNameOf)?.value : undefined
        if (name === undefined || name === null) continue
        const known = byName.get(name)
        if (known === undefined) byName.set(name, fields)
        else {
            known.push(...fields)
            others.delete(subject)
        }
    }
}

/**
 * `世帯主, 住所, 電話, 家族1氏名, …`: what belongs to nobody in particular is the first somebody's, who stands before it.
 * With one somebody only, bySubject tells.
 */
function adoptHead(main: FoundField[], others: Map<string, FoundField[]>): void {
    const [first] = others
    if (others.size < 2 || first === undefined || main.some(isNameOf)) return
    const [subject, fields] = first
    if (!fields.some(isNameOf) || !main.every(({ span }) => span.start > (fields[0]?.span.start ?? 0))) return
    main.push(...fields)
    others.delete(subject)
}

function isNameOf(field: FoundField): boolean {
    return field.field === "name" && countable(field)
}

/**
 * Whoever is billed or sent to without a name is the one whose record it is: `meta.billing_email`. So is a number for an emergency
 * that stands without anybody's name: how to reach somebody, in a list of staff.
 */
const OF_THE_SAME: ReadonlySet<string> = new Set(
    "billing bill shipping ship delivery 請求先 配送先 送付先 届け先 届先 緊急連絡先 緊急".split(" "),
)

/** `担当者: 佐藤`: half a name of somebody else, and nothing more, is nobody in particular. */
function isHalfName({ field, value }: FoundField): boolean {
    return field === "name" && value !== null && fullNameForm(value) === null && isFamilyName(value)
}

/** @param known values of the main person; @param nameless that person has no name of its own */
function isSomebodyElse(fields: readonly FoundField[], known: ReadonlySet<string>, nameless: boolean): boolean {
    const own = fields.filter(countable)
    if (own.length === 0 || own.some((field) => known.has(valueKey(field)))) return false
    return !(nameless && fields.some((field) => field.field === "name"))
}

function valueKey({ field, value }: FoundField): string {
    return `${field} ${value ?? ""}`
}

function unfoldLists(fields: readonly FoundField[], record: BodyRecord): readonly (readonly FoundField[])[] {
    const ranks = new Map<string, Map<string, number>>()
    const people: FoundField[][] = [[]]
    const many = fieldsOfMany(fields)
    const oneNamed = namesOnePerson(fields)
    for (const field of fields) {
        const label = many.has(field.field) ? null : labelOf(field, record)
        const known = countable(field) ? rankOf(ranks, field, label) : 0
        // `emails` of one who is named are that person's, up to what one person has.
        const rank = known > 0 && oneNamed && isOfTheOneNamed(field, label, many) ? 0 : known
        while (people.length <= rank) people.push([])
        people[rank]?.push(field)
    }
    return people
}

function isOfTheOneNamed({ field }: FoundField, label: string | null, many: ReadonlySet<string>): boolean {
    return !many.has(field) && readLabel(label).kind === field
}

/** Addresses or numbers of one person, at most: at home, at work, for school, and one more. */
const VALUES_OF_ONE = 4

/** Fields with more values than one person has, whatever labels they stand under. */
function fieldsOfMany(fields: readonly FoundField[]): ReadonlySet<string> {
    if (fields.length <= VALUES_OF_ONE) return NONE
    const values = new Map<string, Set<string>>()
    for (const field of fields) {
        if (!countable(field)) continue
        const seen = values.get(field.field) ?? new Set()
        values.set(field.field, seen.add(field.value ?? ""))
    }
    return new Set([...values].filter(([, seen]) => seen.size > VALUES_OF_ONE).map(([name]) => name))
}

const NONE: ReadonlySet<string> = new Set()

/** The how many-th distinct value of its field under its label this is. */
function rankOf(ranks: Map<string, Map<string, number>>, field: FoundField, label: string | null): number {
    const key = `${field.field}${phoneKind(field)}/${label ?? ""}`
    const values = ranks.get(key) ?? new Map<string, number>()
    ranks.set(key, values)
    const value = field.value ?? ""
    const rank = values.get(value) ?? values.size
    values.set(value, rank)
    return rank
}

/** Eleven digits: Osaka's ten may begin alike (06-0…). */
const MOBILE = /^0[5-9]0[0-9]{8}$/

/** A mobile and a landline in one cell are one person's. */
function phoneKind(field: FoundField): string {
    if (field.field !== "phone") return ""
    return MOBILE.test(field.value ?? "") ? "-mobile" : "-fixed"
}
