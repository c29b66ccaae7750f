// What a download is called, and what that says of a text that is announced as mere bytes.
import { isUtf8 } from "node:buffer"
import { MEDIA_TYPE_OF_ENDING } from "../../outbound/documents/file-types.data.ts"
import type { ResponseHead } from "../head/response-head.ts"

/** A name that is longer says nothing more by its ending. */
const NAME_LIMIT = 1_024

/**
 * The name in Content-Disposition (RFC 6266), for its ending only.
 *
 * @param fields name, value, name, value, …
 * @returns "": there is none
 */
export function fileNameOf(fields: readonly string[]): string {
    for (let index = 0; index < fields.length; index += 2) {
        if ((fields[index] ?? "").toLowerCase() === "content-disposition") return nameIn(fields[index + 1] ?? "")
    }
    return ""
}

function nameIn(value: string): string {
    const said = value.slice(0, NAME_LIMIT)
    const match = /\bfilename\*?\s*=\s*(?:[\w-]+'[^']*')?(?:"([^"]*)"|([^;\s]+))/i.exec(said)
    return match?.[1] ?? match?.[2] ?? ""
}

/** The type to read a text as whose own type is none of a text: by its name, and by the type of spreadsheets. */
export function textTypeOf({ contentType, fields }: ResponseHead, first: Buffer): string {
    const ending = /\.([a-z0-9]+)$/i.exec(fileNameOf(fields))?.[1]?.toLowerCase() ?? ""
    const named = MEDIA_TYPE_OF_ENDING.get(ending)
    if (named !== undefined) return named
    // Programs hand out pages and lists as spreadsheets, since a spreadsheet opens them.
    const isSheet = /excel|spreadsheet/i.test(contentType) || ending.startsWith("xls")
    return isSheet && !/^\s*</.test(first.toString("latin1", 0, 64)) ? "text/csv" : "text/plain"
}

const LOOK_BYTES = 512
/** So many bytes of any other kind hardly ever have none of these. */
const ENOUGH_BYTES = 64
const CONTROL_BYTE = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/

/** Whether a body that is announced as mere bytes begins like a text, in whatever charset. */
export function beginsLikeText(first: Buffer): boolean {
    const [a, b] = first
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true
    const look = first.subarray(0, LOOK_BYTES)
    if (look.length === 0 || CONTROL_BYTE.test(look.toString("latin1"))) return false
    return look.length >= ENOUGH_BYTES || isUtf8(look)
}
