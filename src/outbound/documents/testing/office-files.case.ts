// Office files for tests, made here: as small as a program would accept them, of invented people.
import { strToU8, zipSync } from "fflate"

export type CellValue =
    | string
    | number
    | { readonly date: number }
    | { readonly number: number; readonly style: number }
    | null

export interface TestSheet {
    readonly name: string
    readonly rows: readonly (readonly CellValue[])[]
    readonly merges?: readonly string[]
    /** Of the sheet itself; its rows and columns are hidden too. */
    readonly hidden?: boolean
}

/** Style 1 is a date, style 2 is `000-0000-0000`. */
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="000\\-0000\\-0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs></styleSheet>`

/** @param others further entries by path */
export function workbookFile(sheets: readonly TestSheet[], others: Readonly<Record<string, string>> = {}): Buffer {
    const strings: string[] = []
    const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`)
    const tabs = sheets.map(
        ({ name, hidden }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}" ${hidden === true ? 'state="veryHidden"' : ""} r:id="rId${index + 1}"/>`,
    )
    const relations = paths.map((path, index) => `<Relationship Id="rId${index + 1}" Target="${path}"/>`)
    const bodies = sheets.map((sheet, index): [string, string] => [`xl/${paths[index]}`, sheetXml(sheet, strings)])
    return zipFile({
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": `<?xml version="1.0"?><x:workbook xmlns:x="a" xmlns:r="b"><x:sheets>${tabs.join("").replaceAll("<sheet", "<x:sheet")}</x:sheets></x:workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
        "xl/styles.xml": STYLES,
        ...Object.fromEntries(bodies),
        "xl/sharedStrings.xml": `<sst>${strings.map((text) => `<si><t>${escaped(text)}</t><rPh sb="0" eb="1"><t>ヨミ</t></rPh></si>`).join("")}</sst>`,
        ...others,
    })
}

function sheetXml({ rows, merges = [], hidden = false }: TestSheet, strings: string[]): string {
    const lines = rows.map((row, index) => {
        const cells = row.map((value, column) => cellXml(value, `${columnName(column)}${index + 1}`, strings))
        return `<row r="${index + 1}"${hidden ? ' hidden="1"' : ""}>${cells.join("")}</row>`
    })
    const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join("")
    const columns = hidden ? '<cols><col min="1" max="9" hidden="1"/></cols>' : ""
    return `<worksheet>${columns}<sheetData>${lines.join("")}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`
}

/** Texts are shared ones, and every third is in place: programs write both. */
function cellXml(value: CellValue, place: string, strings: string[]): string {
    if (value === null) return ""
    if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`
    if (typeof value === "object") {
        const [number, style] = "date" in value ? [value.date, 1] : [value.number, value.style]
        return `<c r="${place}" s="${style}"><v>${number}</v></c>`
    }
    strings.push(value)
    if (strings.length % 3 !== 0) return `<c r="${place}" t="s"><v>${strings.length - 1}</v></c>`
    strings.pop()
    return `<c r="${place}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
}

function columnName(column: number): string {
    return String.fromCharCode(65 + column)
}

export function escaped(text: string): string {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
}

/** Paragraphs of WordprocessingML as they are given. */
export function wordFile(body: string, others: Readonly<Record<string, string>> = {}): Buffer {
    return zipFile({
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": `<w:document xmlns:w="a"><w:body>${body}</w:body></w:document>`,
        ...others,
    })
}

export function paragraph(text: string, tag = "t"): string {
    return `<w:p><w:r><w:${tag}>${escaped(text)}</w:${tag}></w:r></w:p>`
}

export function zipFile(entries: Readonly<Record<string, string | Uint8Array>>): Buffer {
    const bytes = Object.entries(entries).map(([name, content]): [string, Uint8Array] => [
        name,
        typeof content === "string" ? strToU8(content) : content,
    ])
    return Buffer.from(zipSync(Object.fromEntries(bytes), { level: 6, mtime: new Date(2020, 0, 1) }))
}

const FAMILIES = ["山田", "佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "中村", "小林", "加藤"]
const GIVEN = ["太郎", "花子", "一郎", "美咲", "健太", "陽子", "大輔", "恵子", "翔太", "直美"]

/** Invented people, the n-th always the same. */
export function person(n: number): { readonly name: string; readonly phone: string; readonly email: string } {
    const name = `${FAMILIES[n % 10]}${GIVEN[Math.floor(n / 10) % 10]}`
    const digits = String(10_000_000 + n * 7_919).slice(-8)
    return { name, phone: `090-${digits.slice(0, 4)}-${digits.slice(4)}`, email: `member${n}@example.jp` }
}

export function memberRows(from: number, to: number): string[][] {
    return Array.from({ length: to - from }, (_, index) => {
        const { name, phone, email } = person(from + index)
        return [String(from + index), name, phone, email]
    })
}

export const MEMBER_HEADER: readonly string[] = ["No.", "氏名", "電話番号", "メールアドレス"]
