// One content line: `TEL;TYPE=CELL:090-…`, `cn:: 5bGx55Sw`, `ATTENDEE;CN=山田 太郎:mailto:taro@example.jp`.
import type { Cell } from "../../contract.ts"
import { bytesOfBase64, bytesOfQuotedPrintable, textInCharset } from "../encoded/transfer-encoding.ts"
import { PROPERTY_LABELS } from "./property-labels.data.ts"

export interface Property {
    /** Lower case, without a group (`item1.`). */
    readonly name: string
    readonly params: string
    readonly value: string
    readonly span: { readonly start: number; readonly end: number }
}

const LINE = /^(?:[\w-]{1,40}\.)?([A-Za-z][\w-]{0,63})((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?)(::?)(?!\/\/)([\s\S]*)$/
const PERSONS: ReadonlySet<string> = new Set(["attendee", "organizer"])

/** @param raw with folded lines in it; stands at `start` of the body */
export function readProperty(raw: string, start: number): Property | null {
    const unfolded = raw.replaceAll(/\r?\n[ \t]/g, "").trimEnd()
    const match = LINE.exec(unfolded)
    if (match === null) return null
    const [, name = "", params = "", colons = ":", rest = ""] = match
    const from = start + unfolded.length - rest.trimStart().length
    const isWhole = raw.trimEnd().length === unfolded.length
    const text = rest.trim()
    const span = isWhole ? { start: from, end: from + text.length } : { start, end: start + raw.trimEnd().length }
    return { name: name.toLowerCase(), params, value: decoded(text, params, colons === "::"), span }
}

function decoded(text: string, params: string, isBase64: boolean): string {
    const charset = /charset="?([\w-]+)/i.exec(params)?.[1] ?? "utf-8"
    if (/quoted-printable/i.test(params)) return textInCharset(bytesOfQuotedPrintable(text), charset) ?? text
    if (!isBase64 && !/encoding=b/i.test(params)) return unescaped(text)
    return textInCharset(bytesOfBase64(text), charset) ?? text
}

function unescaped(text: string): string {
    return text.includes("\\")
        ? text.replaceAll(/\\([nN,;:\\])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign))
        : text
}

/** A person of its own within a calendar entry. */
export function isPersonProperty({ name }: Property): boolean {
    return PERSONS.has(name)
}

export function cellsOfProperty(property: Property): readonly Cell[] {
    const cells = labelledCells(property)
    // An address where the format has none is one all the same.
    const stray = [property.params, property.value].filter(
        (text) => text.includes("@") && !cells.some((cell) => cell.text.includes(text)),
    )
    return [...cells, ...stray.map((text) => cellOf(null, property, text))]
}

function labelledCells(property: Property): readonly Cell[] {
    const { name, params, value } = property
    if (value.trim() === "") return []
    if (PERSONS.has(name)) return personCells(property)
    if (name === "n" || name === "sound")
        return halves(property, name === "n" ? ["family name", "given name"] : ["family kana", "given kana"])
    if (name === "adr") return addressCells(property)
    if (name === "tel" && /fax/i.test(params)) return [cellOf("fax", property, value)]
    const label = PROPERTY_LABELS.get(name) ?? name
    return [cellOf(PHONETIC.test(params) ? (READINGS.get(label) ?? label) : label, property, value)]
}

/** `sn;lang-ja;phonetic: ヤマダ` (RFC 3866 and what directories in Japan add to it) */
const PHONETIC = /;phonetic\b/i
const READINGS: ReadonlyMap<string, string> = new Map([
    ["full name", "kana"],
    ["display name", "kana"],
    ["family name", "family kana"],
    ["given name", "given kana"],
])

function personCells(property: Property): readonly Cell[] {
    const name = /;CN="?([^";:]+)/i.exec(property.params)?.[1]
    const email = cellOf("email", property, property.value)
    return name === undefined ? [email] : [cellOf("full name", property, name), email]
}

/** `山田;太郎;;;` */
function halves(property: Property, labels: readonly string[]): readonly Cell[] {
    const parts = property.value.split(";")
    return labels.flatMap((label, index) => {
        const text = (parts[index] ?? "").trim()
        return text === "" ? [] : [cellOf(label, property, text)]
    })
}

/** Box, extended, street, city, region, postal code, country (RFC 6350 part 6.3.1). */
function addressCells(property: Property): readonly Cell[] {
    const [, extended = "", street = "", city = "", region = "", code = ""] = property.value.split(";")
    const address = `${region}${city}${street}${extended}`.trim()
    const cells = [
        address === "" ? null : cellOf("address", property, address),
        code.trim() === "" ? null : cellOf("postal code", property, code.trim()),
    ]
    return cells.filter((cell) => cell !== null)
}

function cellOf(label: string | null, { span }: Property, text: string): Cell {
    return { label, text, span }
}
