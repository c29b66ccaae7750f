// The bytes of a body without the values that are masked, or why that cannot be. In steps, as it may take long. Safety: what is
// returned has been decoded again and is the very text in which nothing was recognised any more.
import { isAscii } from "node:buffer"
import type { UnreadReason } from "../../core/person.ts"
import { maskSign } from "../../outbound/mask/mask-sign.ts"
import type { BodyReading } from "../judgement.ts"
import { createTextSource } from "../release/text-source.ts"
import { editBytes } from "./edit-bytes.ts"
import type { RouteMask } from "./route-mask.ts"

export type MaskedBytes =
    | { readonly kind: "masked"; readonly bytes: Buffer; readonly text: string; readonly values: number }
    | { readonly kind: "refused"; readonly why: UnreadReason }

export interface MaskBytesOptions {
    readonly bodies: BodyReading
    /** One that can be masked. */
    readonly contentType: string
    readonly mask: RouteMask
    readonly planted: readonly string[]
}

export function* maskBytes(bytes: Buffer, options: MaskBytesOptions): Generator<void, MaskedBytes> {
    const { bodies, contentType, mask, planted } = options
    const charset = bodies.charsetOf(contentType, bytes).toLowerCase()
    const text = decoded(bytes, charset)
    if (text === null) return { kind: "refused", why: "charset" }
    yield
    const sign = isUntold(contentType, bytes) ? ASCII_SIGN : maskSign(charset)
    const wish = { mediaType: contentType, fields: mask.fields, planted, sign }
    const masked = yield* bodies.maskBody(text, wish)
    if (masked.kind === "unread") return { kind: "refused", why: "limit" }
    if (masked.kind === "again") return { kind: "refused", why: "malformed" }
    if (masked.edits.length === 0) return { kind: "masked", bytes, text, values: 0 }
    const edited = yield* editBytes(bytes, text, charset, masked.edits)
    yield
    if (decoded(edited, charset) !== masked.text) return { kind: "refused", why: "charset" }
    return { kind: "masked", bytes: edited, text: masked.text, values: masked.edits.length }
}

/** @returns null: some of it is no text in this charset, or nobody knows the charset */
function decoded(bytes: Buffer, charset: string): string | null {
    try {
        const source = createTextSource(charset)
        const [step, last] = [source.push(bytes), source.end()]
        return step.malformedBytes + last.malformedBytes > 0 ? null : step.text + last.text
    } catch (error) {
        if (error instanceof RangeError) return null
        throw error
    }
}

const ASCII_SIGN = "***"
const DECLARED = /charset|encoding/i
/** Browsers look for `meta` in this many bytes (HTML Standard 13.2.3.2). */
const PRESCAN_BYTES = 1_024
const ESCAPE = 0x1b

/** A body in ASCII that names no charset: a browser takes it for whatever its user reads, and would show `●` as something else. */
function isUntold(contentType: string, bytes: Buffer): boolean {
    if (/json/i.test(contentType) || DECLARED.test(contentType)) return false
    if (!isAscii(bytes) || bytes.includes(ESCAPE)) return false
    return !DECLARED.test(bytes.toString("latin1", 0, PRESCAN_BYTES))
}
