import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { newAgeKey } from "../../age/age-file.ts"
import { ATTACHMENT_LIMIT_BYTES, isIntact, seal, unseal } from "./seal.ts"

const key = await newAgeKey()
const other = await newAgeKey()

describe("sealing", () => {
    test("whatever is sealed comes back, to every recipient and to nobody else", async () => {
        await fc.assert(
            fc.asyncProperty(fc.uint8Array({ maxLength: 200_000 }), async (content) => {
                const { sealed } = await seal("a", content, [key.recipient, other.recipient])
                expect(await unseal(sealed, key.identity)).toEqual(content)
                expect(await unseal(sealed, other.identity)).toEqual(content)
            }),
            { numRuns: 20 },
        )
        const { sealed } = await seal("a", new Uint8Array(10), [key.recipient])
        await expect(unseal(sealed, other.identity)).rejects.toMatchObject({
            code: "SEKISHO_CONTROL_ATTACHMENT_NOT_OPENED",
        })
    })

    test("the clear content, its length and its digest are nowhere in what is kept", async () => {
        const content = Buffer.from("架空 花子,架空市一丁目".repeat(50))
        const { facts, sealed } = await seal("名簿.csv", content, [key.recipient])
        expect(Buffer.from(sealed).includes("架空")).toBe(false)
        expect(facts).toEqual({
            name: "名簿.csv",
            bytes: sealed.length,
            sha256: facts.sha256,
            recipients: [key.recipient],
        })
        const again = await seal("名簿.csv", content, [key.recipient])
        expect(again.facts.sha256).not.toBe(facts.sha256)
    })

    test("an altered file is no longer intact, and does not open", async () => {
        const { facts, sealed } = await seal("a", new Uint8Array(1_000), [key.recipient])
        expect(isIntact(facts, sealed)).toBe(true)
        for (const at of [30, sealed.length - 1]) {
            const altered = sealed.slice()
            altered[at] = (altered[at] ?? 0) ^ 1
            expect(isIntact(facts, altered)).toBe(false)
            await expect(unseal(altered, key.identity)).rejects.toMatchObject({ detail: { bytes: sealed.length } })
        }
        expect(isIntact(facts, sealed.slice(1))).toBe(false)
    })

    test("nothing is kept that nobody could open, or that is too large", async () => {
        await expect(seal("a", new Uint8Array(1), [])).rejects.toMatchObject({ code: "SEKISHO_CONTROL_NO_RECIPIENTS" })
        const large = new Uint8Array(ATTACHMENT_LIMIT_BYTES + 1)
        await expect(seal("a", large, [key.recipient])).rejects.toMatchObject({
            code: "SEKISHO_CONTROL_ATTACHMENT_TOO_LARGE",
            detail: { bytes: ATTACHMENT_LIMIT_BYTES + 1 },
        })
    })

    test("a wrong identity is not quoted in the error", async () => {
        const { sealed } = await seal("a", new Uint8Array(1), [key.recipient])
        const typed = `${other.identity.slice(0, -4)}XXXX`
        const error: unknown = await unseal(sealed, typed).catch((caught: unknown) => caught)
        expect(error).toMatchObject({ code: "SEKISHO_CONTROL_ATTACHMENT_NOT_OPENED" })
        expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(typed.slice(0, 30))
    })
})
