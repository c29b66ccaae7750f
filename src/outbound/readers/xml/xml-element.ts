// An element that is open, with what it has gathered so far.
import type { Cell } from "../../contract.ts"
import { isLabelWord } from "../labels.ts"

/** Fields that one child gave, or text of the element's own (`name` is "" then). */
export interface XmlPart {
    readonly name: string
    readonly cells: readonly Cell[]
}

export interface XmlElement {
    /** Without its namespace prefix. */
    readonly name: string
    /** What an attribute says that the element's text is: `<field name="email">`. */
    readonly namedBy: string | null
    /** The names of the elements around, without indexes: records at one place of the structure are one group. */
    readonly path: string
    readonly attributes: readonly Cell[]
    parts: XmlPart[]
    /** The first part of each child's name among them. */
    readonly firstOf: Map<string, XmlPart>
    hasChildren: boolean
    /** Names of children that repeat, and are records. */
    readonly lists: Set<string>
    /** Of a list whose rows have no names of their own: the texts of its first row. */
    headers: readonly string[]
    /** `<key>name</key>`: names the next child's text. */
    pendingName: string | null
}

export function createXmlElement(
    name: string,
    namedBy: string | null,
    path: string,
    attributes: readonly Cell[],
): XmlElement {
    return {
        name,
        namedBy,
        path,
        attributes,
        parts: [],
        firstOf: new Map(),
        hasChildren: false,
        lists: new Set(),
        headers: [],
        pendingName: null,
    }
}

/** `soap:Body` → `Body` */
export function localName(name: string): string {
    return name.slice(name.lastIndexOf(":") + 1)
}

/** A label longer than this says no more. */
const LABEL_LIMIT = 120

export function prefixed(prefix: string, cells: readonly Cell[]): readonly Cell[] {
    return cells.map((cell) => ({ ...cell, label: `${prefix}.${cell.label ?? ""}`.slice(-LABEL_LIMIT) }))
}

const NAMES: ReadonlySet<string> = new Set(
    "name key label caption title item question field heading term 項目 項目名 質問 見出し".split(" "),
)
const VALUES: ReadonlySet<string> = new Set("value answer text content data 値 内容 回答".split(" "))

/** `<member><name>email</name><value><string>…`: an element that names its value is the value under that name. */
export function namedValue(cells: readonly Cell[]): Cell | null {
    const [name, value] = cells
    if (name === undefined || value === undefined || cells.length !== 2 || !isLabelWord(name.text)) return null
    const [own = "", inner = ""] = [name.label, value.label].map((label) => (label ?? "").split(".")[1] ?? "")
    return NAMES.has(own.toLowerCase()) && VALUES.has(inner.toLowerCase()) ? { ...value, label: name.text } : null
}

const HALF = /(?:^|\.)(?:family|given|last|first|sur|full|kanji|kana)(?:[_-]?name)?$|(?:^|\.)(?:姓|名|氏名)$/i
const KANJI = /\p{Script=Han}/u
const KANA = /^[ァ-ヺーぁ-ゖ\s]+$/
const LEAST_HALVES = 2
/** Of a name in parts, with what says how it is written. */
const NAME_CELLS = 6

/** `<name><family>山田</family>…</name><name><family>ヤマダ</family>…</name>`: a name in parts again, in kana, is how the first is read, and no list. */
export function isReadingOf(first: readonly Cell[], second: readonly Cell[]): boolean {
    if (first.length > NAME_CELLS || second.length > NAME_CELLS) return false
    const halves = second.filter(({ label }) => HALF.test(label ?? ""))
    if (halves.length < LEAST_HALVES || !halves.every(({ text }) => KANA.test(text))) return false
    return first.some(({ label, text }) => HALF.test(label ?? "") && KANJI.test(text))
}

/** Cells that all have one label are a row of a table without names: `Row.Cell.Data`. */
export function isRow(cells: readonly Cell[]): boolean {
    return cells.length > 1 && cells.every(({ label }) => label === cells[0]?.label)
}
