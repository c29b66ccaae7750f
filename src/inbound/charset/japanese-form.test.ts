import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isEucJpForm, isShiftJisForm } from "./japanese-form.ts"

describe("the form never refuses what the decoder takes", () => {
    const encodings = [
        { name: "shift_jis", hasForm: isShiftJisForm },
        { name: "euc-jp", hasForm: isEucJpForm },
    ] as const
    test.each(encodings)("$name", ({ name, hasForm }) => {
        const decoder = new TextDecoder(name, { fatal: true })
        const high = fc.uint8Array({ maxLength: 6 })
        fc.assert(
            fc.property(high, (bytes) => {
                let decodes = false
                try {
                    // ICU lets bytes without a character through as control characters: they are no text.
                    decodes = !/[\u0080-\u00a0]/.test(decoder.decode(bytes))
                } catch {
                    // not this encoding
                }
                expect(decodes && !hasForm(bytes)).toBe(false)
            }),
            { numRuns: 3_000 },
        )
    })
})
