// A message head: its fields in order as they came, and those that decide about the message itself, picked out in the
// same pass. Strict: what two readers could take for different fields is no head (RFC 9112 part 5, RFC 9110 part 5.3).
import { fieldName, hasValidCharacters } from "./field-syntax.ts"

/** Why a head, a body or a trailer is not a valid message: reasons.data.ts says it in words. */
export type FieldFault = "field-name-invalid" | "space-before-colon" | "field-folded" | "characters-invalid"

export class Fields {
    /** name, value, name, value, … as received; bytes outside ASCII as latin1. */
    readonly raw: string[] = []
    /** The same names in lower case, in order. */
    readonly names: string[] = []

    get count(): number {
        return this.names.length
    }

    /** The one value, several joined as a list (RFC 9110 part 5.3); undefined when the field is not there. */
    get(name: string): string | undefined {
        let found: string | undefined
        const { names, raw } = this
        for (let index = 0; index < names.length; index++) {
            if (names[index] !== name) continue
            const value = raw[index * 2 + 1] ?? ""
            found = found === undefined ? value : `${found}${name === "cookie" ? "; " : ", "}${value}`
        }
        return found
    }

    /** How often the field is there. */
    times(name: string): number {
        let times = 0
        for (const one of this.names) if (one === name) times++
        return times
    }
}

const SPACE = 0x20
const TAB = 0x09

/**
 * @param text lines joined by CR LF, without the empty line at the end
 * @param from start of the first field line
 * @returns the fields, or what is wrong with the first that is not valid
 */
export function readFields(text: string, from: number): Fields | FieldFault {
    if (!hasValidCharacters(text)) return "characters-invalid"
    const fields = new Fields()
    for (let at = from; at < text.length;) {
        const lineEnd = text.indexOf("\r\n", at)
        const end = lineEnd < 0 ? text.length : lineEnd
        const fault = readLine(fields, text, at, end)
        if (fault !== null) return fault
        at = end + 2
    }
    return fields
}

function readLine(fields: Fields, text: string, at: number, end: number): FieldFault | null {
    const colon = text.indexOf(":", at)
    const first = text.charCodeAt(at)
    if (first === SPACE || first === TAB) return "field-folded"
    if (colon <= at || colon >= end) return "field-name-invalid"
    const name = text.slice(at, colon)
    const lower = fieldName(name)
    if (lower === null) return isSpace(text.charCodeAt(colon - 1)) ? "space-before-colon" : "field-name-invalid"
    let [start, stop] = [colon + 1, end]
    while (start < stop && isSpace(text.charCodeAt(start))) start++
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--
    fields.raw.push(name, text.slice(start, stop))
    fields.names.push(lower)
    return null
}

function isSpace(code: number): boolean {
    return code === SPACE || code === TAB
}
