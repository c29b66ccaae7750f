// What the fields of a segment are: whom PID, NK1 and GT1 describe and how to reach them (HL7 2.5.1, chapters 3 and 6; JAHIS
// data exchange conventions for names in kanji and kana). All other fields are values without a name.
import type { Cell } from "../../contract.ts"
import { MAIL, shapeOf } from "../shape.ts"
import { cut, unescaped, type Delimiters, type Piece } from "./segment.ts"

type Kind = "name" | "address" | "telephone" | "birth" | "sex" | "patient" | "number" | "health"

/** By segment, the kinds of its fields by number. */
const FIELDS: ReadonlyMap<string, ReadonlyMap<number, Kind>> = new Map([
    [
        "PID",
        new Map<number, Kind>([
            [3, "patient"],
            [5, "name"],
            [7, "birth"],
            [8, "sex"],
            [11, "address"],
            [13, "telephone"],
            [14, "telephone"],
        ]),
    ],
    [
        "NK1",
        new Map<number, Kind>([
            [2, "name"],
            [4, "address"],
            [5, "telephone"],
        ]),
    ],
    [
        "GT1",
        new Map<number, Kind>([
            [3, "name"],
            [5, "address"],
            [6, "telephone"],
            [8, "birth"],
        ]),
    ],
    ["DG1", new Map<number, Kind>([[3, "health"]])],
    ["AL1", new Map<number, Kind>([[3, "health"]])],
])
const LABELS: Readonly<Record<"birth" | "sex" | "patient" | "number" | "health", string>> = {
    birth: "生年月日",
    sex: "性別",
    patient: "患者番号",
    number: "番号",
    health: "病名",
}
const KANA = /^[ァ-ヺーｦ-ﾟぁ-ゖ\s\u3000]+$/
const LATIN = /^[\x00-\x7f]+$/
/** `19800401`, and a time of day behind it. */
const DATE = /^(\d{8})\d*/

/** @param name of the segment; @param fields from the first behind the name */
export function segmentCells(name: string, fields: readonly Piece[], delimiters: Delimiters): readonly Cell[] {
    const kinds = FIELDS.get(name)
    return fields.flatMap((field, at) => {
        if (field.text === "") return []
        const kind = kinds?.get(at + 1)
        const plain = plainCells(field, delimiters)
        if (kind === undefined) return plain
        const cells = cellsOf(kind, field, delimiters)
        // An address where the field has no place for one is one all the same.
        const strays = plain.filter(
            ({ text }) => shapeOf(text) === MAIL && !cells.some((cell) => cell.text.includes(text)),
        )
        return [...cells, ...strays]
    })
}

function cellsOf(kind: Kind, field: Piece, delimiters: Delimiters): readonly Cell[] {
    const repetitions = cut(field, delimiters.repetition).filter(({ text }) => text !== "")
    if (kind === "name") return repetitions.flatMap((one) => nameCells(cut(one, delimiters.component), delimiters))
    if (kind === "address") return repetitions.flatMap((one) => addressCells(one, delimiters))
    if (kind === "telephone")
        return repetitions.flatMap((one) => telephoneCells(cut(one, delimiters.component), delimiters))
    if (kind === "health") return repetitions.flatMap((one) => healthCells(cut(one, delimiters.component), delimiters))
    return repetitions.flatMap((one) => {
        const [first] = cut(one, delimiters.component)
        if (first === undefined || first.text === "") return []
        const date = kind === "birth" ? DATE.exec(first.text)?.[1] : undefined
        return [cellOf(LABELS[kind], { text: date ?? first.text, start: first.start }, delimiters)]
    })
}

/** XPN: family, given, …; kanji, kana and Latin letters are repetitions of one field. */
function nameCells([family, given]: readonly Piece[], delimiters: Delimiters): readonly Cell[] {
    if (family === undefined || family.text === "") return []
    const hasGiven = given !== undefined && given.text !== ""
    if (LATIN.test(family.text))
        return [cellOf(null, family, delimiters), ...(hasGiven ? [cellOf(null, given, delimiters)] : [])]
    const isKana = KANA.test(family.text) && (!hasGiven || KANA.test(given.text))
    if (!hasGiven) return [cellOf(isKana ? "フリガナ" : "氏名", family, delimiters)]
    return [cellOf(isKana ? "セイ" : "姓", family, delimiters), cellOf(isKana ? "メイ" : "名", given, delimiters)]
}

/** XAD: street, other, city, prefecture, postal code, country. */
function addressCells(field: Piece, delimiters: Delimiters): readonly Cell[] {
    const [street, other, city, prefecture, code] = cut(field, delimiters.component).map(({ text }) => text)
    const text = unescaped([prefecture, city, street, other].filter(Boolean).join(""), delimiters)
    const span = { start: field.start, end: field.start + field.text.length }
    return [
        ...(text === "" ? [] : [{ label: "住所", text, span }]),
        ...(code === undefined || code === "" ? [] : [{ label: "郵便番号", text: code, span }]),
    ]
}

/** XTN: the number as a text, or in the twelfth component; the fourth is a mail address. */
function telephoneCells(components: readonly Piece[], delimiters: Delimiters): readonly Cell[] {
    const [number, mail, unformatted] = [components[0], components[3], components[11]]
    return [
        ...[number, unformatted]
            .filter((one) => one !== undefined && one.text !== "")
            .map((one) => labelled("電話番号", one)),
        ...(mail === undefined || mail.text === "" ? [] : [labelled("メール", mail)]),
    ].map(({ label, piece }) => cellOf(label, piece, delimiters))
}

function labelled(label: string, piece: Piece | undefined): { label: string; piece: Piece } {
    return { label, piece: piece ?? { text: "", start: 0 } }
}

/** CWE: code, text, system. */
function healthCells(components: readonly Piece[], delimiters: Delimiters): readonly Cell[] {
    const told = components[1]?.text ? components[1] : components[0]
    return told === undefined || told.text === "" ? [] : [cellOf(LABELS.health, told, delimiters)]
}

/** A value by its components; addresses and numbers tell themselves. */
function plainCells(field: Piece, delimiters: Delimiters): readonly Cell[] {
    return cut(field, delimiters.repetition)
        .flatMap((one) => cut(one, delimiters.component))
        .filter(({ text }) => text !== "")
        .map((piece) => cellOf(null, piece, delimiters))
}

function cellOf(label: string | null, { text, start }: Piece, delimiters: Delimiters): Cell {
    return { label, text: unescaped(text, delimiters), span: { start, end: start + text.length } }
}
