import { CleanMemo } from "../inbound/clean-memo.ts"
import { createInspection, RequestInspection } from "../inbound/inspection.ts"
import { isMedia } from "../outbound/body-reader.ts"
import { charsetOf } from "../outbound/charset.ts"
import { isMaskable, maskBody } from "../outbound/mask/mask-body.ts"
import { createMeter } from "../outbound/meter.ts"
import type { Judgement } from "./judgement.ts"
import { createLateTextSource } from "./release/late-text-source.ts"
import { createTextSource, type TextSource } from "./release/text-source.ts"

/** What an answer without a type is read as: browsers guess too, and most often it is a page. */
const UNTYPED = "text/html"

/** Types whose charset may stand in the body itself, or nowhere, when the header does not say it. */
const MAY_DECLARE_INSIDE = /^\s*(?:text\/(?!event-stream)|application\/(?:xml|xhtml))(?!.*charset=)/i

interface TypeTraits {
    readonly media: boolean
    readonly late: boolean
}

/** An application has a handful of types; the bound is for one that invents them. */
const REMEMBERED_TYPES = 256
const traits = new Map<string, TypeTraits>()

function traitsOf(contentType: string): TypeTraits {
    const known = traits.get(contentType)
    if (known !== undefined) return known
    if (traits.size >= REMEMBERED_TYPES) traits.clear()
    const read = { media: isMedia(contentType), late: MAY_DECLARE_INSIDE.test(contentType) }
    traits.set(contentType, read)
    return read
}

function typeOr(contentType: string): string {
    return contentType === "" ? UNTYPED : contentType
}

/** The judging parts of the product. */
export const JUDGEMENT: Judgement = {
    createInspection,
    bodies: (keyer) => ({
        createMeter: (contentType, planted) => createMeter({ mediaType: typeOr(contentType), keyer, planted }),
        isMedia: (contentType) => traitsOf(contentType).media,
        openText: (contentType, first) => {
            const type = typeOr(contentType)
            const choose = (bytes: Buffer): TextSource => createTextSource(charsetOf(type, bytes))
            return traitsOf(type).late ? createLateTextSource(choose) : choose(first)
        },
        charsetOf: (contentType, bytes) => charsetOf(typeOr(contentType), bytes),
        isMaskable: (contentType) => isMaskable(typeOr(contentType)),
        maskBody: (text, options) => maskBody(text, { ...options, mediaType: typeOr(options.mediaType), keyer }),
    }),
}

/** The same, with a memory of clean values of its own: nothing that it judges is known to the other. */
export function judgementApart(): Judgement {
    const memo = new CleanMemo()
    return { ...JUDGEMENT, createInspection: (head, options) => new RequestInspection(head, options, memo) }
}
