// The merge file for the letters: from the owner's own list where one is given, else the headings alone. It is text in and
// text out: nothing of it is kept, and nothing of it reaches a log or an error.
import { MERGE_COLUMNS } from "../core/messages/documents-letter.messages.data.ts"

/** Spreadsheets take a file without it for Shift_JIS. */
export const BYTE_ORDER_MARK = "\uFEFF"

type Column = (typeof MERGE_COLUMNS)[number]

/** Headings people use, compared without spaces. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
    整理番号: ["整理番号", "番号", "id", "no", "会員番号", "管理番号"],
    氏名: ["氏名", "名前", "お名前", "name", "本人氏名", "宛名"],
    郵便番号: ["郵便番号", "〒", "postal", "zip", "postcode"],
    住所: ["住所", "所在地", "address", "ご住所"],
    メールアドレス: ["メールアドレス", "メール", "email", "e-mail", "mail"],
    該当項目: ["該当項目", "項目", "対象項目", "fields", "items"],
}

export interface MergeFile {
    /** CSV with CRLF and a byte order mark. */
    readonly text: string
    /** Persons in it. */
    readonly persons: number
    /** Columns of the letter that the list did not have: empty in the file. */
    readonly missing: readonly Column[]
}

/**
 * @param rows of the owner's list, the first being its headings; null: none was given
 */
export function mergeFile(rows: readonly (readonly string[])[] | null): MergeFile {
    const [head = [], ...body] = rows ?? []
    const places = MERGE_COLUMNS.map((column) => head.findIndex((cell) => HEADINGS[column].includes(tidy(cell))))
    const people = body.filter((row) => row.some((cell) => cell.trim() !== ""))
    const lines = people.map((row, index) => places.map((place, column) => cellOf(row, place, column, index)))
    const missing = MERGE_COLUMNS.filter((column, index) => column !== "整理番号" && places[index] === -1)
    const text = [[...MERGE_COLUMNS], ...lines].map((line) => line.map(quoted).join(",")).join("\r\n")
    return { text: `${BYTE_ORDER_MARK}${text}\r\n`, persons: people.length, missing }
}

/** Who has no number of their own is numbered in the order of the list. */
function cellOf(row: readonly string[], place: number, column: number, index: number): string {
    if (place !== -1) return row[place] ?? ""
    return column === 0 ? String(index + 1) : ""
}

function tidy(heading: string): string {
    return heading.normalize("NFKC").replaceAll(/\s/gu, "").toLowerCase()
}

function quoted(cell: string): string {
    return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
