import { createHmac } from "node:crypto"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { createKeyer } from "./keyer.ts"

describe("createKeyer", () => {
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })

    test("agrees with the library's HMAC-SHA-256, whatever the length of the value", () => {
        fc.assert(
            fc.property(bytes, fc.string({ unit: "binary", maxLength: 2_000 }), (key, value) => {
                const expected = createHmac("sha256", key).update(`email\0${value}`).digest("hex").slice(0, 32)
                expect(createKeyer(key).digest("email", value)).toBe(expected)
            }),
        )
    })

    test("keeps kinds, values and keys apart", () => {
        const keyer = createKeyer(new Uint8Array(32).fill(1))
        const other = createKeyer(new Uint8Array(32).fill(2))
        expect(keyer.digest("email", "x")).not.toBe(keyer.digest("phone", "x"))
        expect(keyer.digest("email", "x")).not.toBe(other.digest("email", "x"))
        expect(keyer.keyId).not.toBe(other.keyId)
    })

    test("refuses a key of another length", () => {
        expect(() => createKeyer(new Uint8Array(31))).toThrow(RangeError)
    })
})
