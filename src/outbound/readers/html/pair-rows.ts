// Rows of a table in which labels stand beside their values, and the words that name something in a cell.
import { fullNameForm } from "../../recognizers/japan/name-words.ts"
import { speaksOfPeople } from "../../labels/people-words.ts"
import { isLabelWord } from "../labels.ts"
import { labelText, labelWith, type Fragment } from "./fragment.ts"
import type { RowCell } from "./rows.ts"

/** What a reader sees of it: the address of a link that sorts the column names nothing. */
export function headerText(fragments: readonly Fragment[]): string {
    const shown = fragments.filter(({ attribute }) => !attribute)
    return labelText((shown.length > 0 ? shown : fragments).map(({ text }) => text).join(" "))
}

/** `th td th td …`, or the same with `td` only where every first is a known label and no second is. */
export function isPairsRow(cells: readonly RowCell[]): boolean {
    if (isHeadedPairs(cells)) return true
    if (cells.length === 0 || cells.length % 2 !== 0) return false
    if (cells.length === 2 && isSomebodyPair(cells)) return true
    const anyHeader = cells.some(({ header }) => header)
    return cells.every((cell, index) => {
        const isName = index % 2 === 0
        if (anyHeader) return cell.header === isName
        return isName ? namesOnly(cell) : !namesOnly(cell)
    })
}

/** `ご注文者 | 山田 太郎 様`: a word for people that is no label where it stands alone, beside a whole name. */
function isSomebodyPair([word, value]: readonly RowCell[]): boolean {
    const [only, ...others] = word?.fragments ?? []
    const named = value?.fragments[0]
    if (only === undefined || named === undefined || others.length > 0 || only.naming) return false
    if (only.label !== null || !speaksOfPeople(only.text) || word?.header === true) return false
    return named.label === null && fullNameForm(named.text.replace(HONORIFIC, "")) !== null
}

const HONORIFIC = /[ \u3000]?(?:様|さま|さん|殿)$/

/** `th th td`: a heading over several rows stands before the label. */
function isHeadedPairs(cells: readonly RowCell[]): boolean {
    if (cells[0]?.header !== true || cells.at(-1)?.header !== false) return false
    return cells.every(({ header }, index) => header || cells[index - 1]?.header === true)
}

/** `業務 | 庶務、契約` in a form: a label that nobody knows. */
export function isUnknownPair(cells: readonly RowCell[]): boolean {
    const [name, value] = cells
    if (cells.length !== 2 || name === undefined || value === undefined || value.fragments.length === 0) return false
    const [only] = name.fragments
    if (name.fragments.length !== 1 || only === undefined || namesOnly(value)) return false
    return isPlainWord(only) && fullNameForm(only.text) === null
}

/** `氏名 | 山田 太郎 | 男` in a form: only the first value is what the label says. */
export function isValuesRow(cells: readonly RowCell[]): boolean {
    const [label, ...values] = cells
    return values.length > 1 && label !== undefined && namesCell(label) && values.every(({ header }) => !header)
}

/**
 * `契約者 | 氏名 | 山田 太郎 | 1992/11/20 生`: a heading that reaches down over labels, and behind its first label a name and what is said of
 * it. Of several names or several numbers each is somebody's.
 */
export function isHeadedValuesRow([heading, label, value, ...others]: readonly RowCell[]): boolean {
    if (heading?.header !== true || heading.rows < 2 || label?.header !== true || !namesOnly(label)) return false
    if (value === undefined || others.length === 0 || value.header || hasDigit(value)) return false
    return others.every((cell) => !cell.header && (cell.fragments.length === 0 || hasDigit(cell)))
}

/** `氏名 | 山田 太郎 | 写真`: beside labels and values a cell that reaches down over further ones, as a picture does in a form. */
export function isPairsBesidePicture(cells: readonly RowCell[]): boolean {
    const picture = cells.length > 2 ? cells.at(-1) : undefined
    if (picture === undefined || picture.rows < 2 || picture.header || picture.fragments.length > 1) return false
    const pairs = cells.slice(0, -1)
    return pairs.every(({ rows }) => rows === 1) && isPairsRow(pairs)
}

export function pairsBesidePicture(cells: readonly RowCell[]): Fragment[][] {
    const picture = (cells.at(-1)?.fragments ?? []).map(asValue)
    return [...pairsOf(cells.slice(0, -1)), ...(picture.length > 0 ? [picture] : [])]
}

export function headedValuesOf(cells: readonly RowCell[]): Fragment[][] {
    const others = cells.slice(3).map(({ fragments }) => fragments.map(asValue))
    return [...pairsOf(cells.slice(0, 3)), ...others.filter((group) => group.length > 0)]
}

function hasDigit({ fragments }: RowCell): boolean {
    return fragments.some(({ text }) => /\p{Nd}/u.test(text))
}

export function valuesOf(cells: readonly RowCell[]): Fragment[][] {
    const others = cells.slice(2).map(({ fragments }) => fragments.map(asValue))
    return [...pairsOf(cells.slice(0, 2)), ...others.filter((group) => group.length > 0)]
}

/** A heading right before another one; where labels and values take turns, there is none. */
function isHeadingAbove(cells: readonly RowCell[], index: number): boolean {
    return cells[index]?.header === true && cells[index + 1]?.header === true
}

function namesCell(cell: RowCell): boolean {
    return cell.header || namesOnly(cell)
}

export function namesOnly({ fragments }: RowCell): boolean {
    return fragments.length > 0 && fragments.every(({ naming }) => naming)
}

export function pairsOf(cells: readonly RowCell[]): Fragment[][] {
    const groups: Fragment[][] = []
    for (let index = 0; index + 1 < cells.length; index += 2) {
        // Of several headings the last is the label.
        for (; isHeadingAbove(cells, index); index++) {
            const above = (cells[index]?.fragments ?? []).filter(({ text }) => !isLabelWord(text)).map(asValue)
            if (above.length > 0) groups.push(above)
        }
        const names = cells[index]?.fragments ?? []
        const values = [...(cells[index + 1]?.fragments ?? [])]
        const label = headerText(names)
        if (label !== "") labelWith(label, values)
        const known = names.every(({ text }) => isLabelWord(text))
        const group = known ? values : [...names.map(asValue), ...values]
        if (group.length > 0) groups.push(group)
    }
    return groups
}

export function asValue(fragment: Fragment): Fragment {
    fragment.naming = false
    return fragment
}

const HEAD_UNITS = 10

/** Neither sign nor digit: no value, more likely than not. */
export function isPlainWord({ label, text }: Fragment): boolean {
    return label === null && text.length <= HEAD_UNITS && !/[0-9０-９\s\u3000@＠、。]/.test(text)
}
