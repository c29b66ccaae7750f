// What a value of JSON is beside a word: markup, JSON in a string, the name of a column.
import type { Cell } from "../../contract.ts"
import { nameColumns } from "../column-names.ts"
import { isLabelWord } from "../labels.ts"
import { COLUMNS_LIMIT } from "../limits.data.ts"
import { shapeOf } from "../shape.ts"
import { lastPart, type Container } from "./json-container.ts"

/** Longer texts with tags in them are pages or parts of pages. */
export const MARKUP_LENGTH = 200
/** Shorter texts hold nobody. */
const JSON_LENGTH = 12

/** Empty, or a word that stands for no value; by its length first. */
export function saysNothing(text: string): boolean {
    const { length } = text
    if (length === 0) return true
    return (length === 4 && (text === "null" || text === "true")) || (length === 5 && text === "false")
}

export function noteLabelWord(array: Container, text: string): void {
    if (array.labelWords === null) return
    if (array.labelWords.length < COLUMNS_LIMIT && isLabelWord(text)) array.labelWords.push(text)
    else array.labelWords = null
}

/** Keys under which a list of columns says what each is called. */
const TITLES: ReadonlySet<string> = new Set(["label", "title", "name", "header", "headerName", "text", "field", "data"])

const TITLE_UNITS = 40
const TELLING_TITLES = 3

/** `{"id":"A","label":"氏名"}` in a list of columns. Errs towards no name: any other object ends the list of names. */
export function noteColumn(array: Container, cells: readonly Cell[]): void {
    const words = array.labelWords
    if (words === null) return
    const title = titleOf(cells)
    const isOther = title === null || words.length >= COLUMNS_LIMIT
    // Most lists are of goods and people: their first names tell.
    const isUnknown = words.length === TELLING_TITLES && !words.some(isLabelWord)
    if (isOther || isUnknown) array.labelWords = null
    else words.push(title)
}

function titleOf(cells: readonly Cell[]): string | null {
    let first: string | null = null
    for (const { label, text } of cells) {
        if (text.length > TITLE_UNITS || !TITLES.has(lastPart(label ?? ""))) continue
        if (isLabelWord(text)) return text
        first ??= text
    }
    return first
}

/** Whether texts of a list name columns, more often than not. */
export function areHeadings(words: readonly string[]): boolean {
    return words.length >= 2 && words.filter(isLabelWord).length * 2 >= words.length
}

export function namesColumns(cells: readonly Cell[]): boolean {
    return cells.length > 1 && cells.every(({ text }) => isLabelWord(text))
}

/** The first row of an array of rows: not each of its words is known. */
export function headsRows(cells: readonly Cell[]): boolean {
    return namesColumns(cells) || nameColumns(cells)
}

/** `{"Data":[{"VarCharValue":"name"},…]}`: an object that is nothing but one row of cells, all of which name columns. */
export function isRowOfHeadings(cells: readonly Cell[]): boolean {
    const label = cells[0]?.label
    return namesColumns(cells) && cells.every((cell) => cell.label === label)
}

/** A JSON text within a JSON value. */
export function isJson(text: string): boolean {
    const first = text.charCodeAt(0)
    // Hardly any value begins so: the patterns run on those alone.
    if (first > 0x20 && first !== 0x7b && first !== 0x5b) return false
    return text.length >= JSON_LENGTH && /^\s*(?:\{\s*"|\[\s*[{["])/.test(text) && /[\]}]\s*$/.test(text)
}

const SHORT_TAG = /<\/?[a-zA-Z][a-zA-Z0-9]{0,20}(?:\s[^<>]{0,160})?\/?>/g

/** `<a href="/m/1">山田 太郎</a>`: what a short value shows, where its tags hold no address that the text does not. */
export function shownText(text: string): string {
    // Hardly any value ends so.
    if (text.charCodeAt(text.length - 1) !== 0x3e || text.length > MARKUP_LENGTH || !text.includes("</")) return text
    const shown = text.replaceAll(SHORT_TAG, " ").trim()
    return shown === "" || shapeOf(shown) !== shapeOf(text) ? text : shown
}

export function isMarkup(text: string): boolean {
    return text.length > MARKUP_LENGTH && /<(?:!--|\/?[a-zA-Z][a-zA-Z0-9]{0,20}(?:\s[^<>]{0,200}|\/)?>)/.test(text)
}
