// Edits of a text, made in its bytes: everything outside them stays as it is.
import { circleBytes } from "../../outbound/mask/mask-sign.ts"
import type { Edit } from "../../outbound/mask/edits.ts"
import { bytePlaces } from "./byte-places.ts"
import { editJis } from "./edit-jis.ts"

export interface ByteEdit {
    readonly start: number
    readonly end: number
    /** ASCII and `●`. */
    readonly by: string
}

/** @param edits of the text, in order and disjoint */
export function* editBytes(
    bytes: Buffer,
    text: string,
    charset: string,
    edits: readonly Edit[],
): Generator<void, Buffer> {
    const places = yield* bytePlaces(
        bytes,
        text,
        charset,
        edits.flatMap(({ start, end }) => [start, end]),
    )
    const byteEdits = edits.map(({ by }, index) => ({
        start: places[index * 2] ?? bytes.length,
        end: places[index * 2 + 1] ?? bytes.length,
        by,
    }))
    if (charset === "iso-2022-jp") return editJis(bytes, byteEdits)
    const signs = new Map<string, Buffer>()
    const parts: Buffer[] = []
    let at = 0
    for (const { start, end, by } of byteEdits) {
        const sign = signs.get(by) ?? encoded(by, charset)
        signs.set(by, sign)
        parts.push(bytes.subarray(at, start), sign)
        at = end
    }
    parts.push(bytes.subarray(at))
    return Buffer.concat(parts)
}

function encoded(text: string, charset: string): Buffer {
    if (charset === "utf-8") return Buffer.from(text)
    if (charset === "utf-16le") return Buffer.from(text, "utf16le")
    if (charset === "utf-16be") return Buffer.from(text, "utf16le").swap16()
    const circle = circleBytes(charset) ?? []
    return Buffer.from(Array.from(text).flatMap((sign) => (sign === "●" ? circle : [sign.charCodeAt(0)])))
}
