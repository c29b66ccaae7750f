// One body masked to its end, for tests.
import { FIELDS, type Field } from "../../core/fields.ts"
import { createKeyer, type Keyer } from "../../core/keyer.ts"
import { maskBody, type MaskedBody } from "./mask-body.ts"

export const KEYER: Keyer = createKeyer(new Uint8Array(32))

export function masked(mediaType: string, text: string, fields: readonly Field[] = FIELDS): MaskedBody {
    const steps = maskBody(text, { mediaType, keyer: KEYER, planted: [], fields: new Set(fields), sign: "●●●" })
    for (;;) {
        const step = steps.next()
        if (step.done === true) return step.value
    }
}

/** @returns the masked text; what it is instead, in brackets */
export function maskedText(mediaType: string, text: string, fields?: readonly Field[]): string {
    const outcome = masked(mediaType, text, fields)
    return outcome.kind === "masked" ? outcome.text : `[${outcome.kind}]`
}
