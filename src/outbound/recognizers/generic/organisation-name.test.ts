import { describe, expect, test } from "vitest"
import { ORGANISATION_NAME } from "./name.data.ts"
import { isOrganisationName } from "./organisation-name.ts"

/** The alternatives of the pattern as texts: brackets, escapes and marks of the pattern taken off. */
const parts: readonly string[] = ORGANISATION_NAME.source
    .replaceAll(/\\b\(\?:|\)\\b\\\.\?|\\(?=[()])/g, "")
    .split("|")
    .flatMap((part) => (part.startsWith("[") ? Array.from(part.slice(1, part.indexOf("]"))) : [part]))

describe("isOrganisationName", () => {
    test.each(parts)("agrees with the pattern on %s", (part) => {
        expect(ORGANISATION_NAME.test(part)).toBe(true)
        expect(isOrganisationName(part)).toBe(true)
        expect(isOrganisationName(part.toUpperCase())).toBe(true)
    })

    test.each([
        { text: "山田 太郎", why: "a person" },
        { text: "大会 花子", why: "has a telling unit, and is none all the same" },
        { text: "Carl Lang", why: "letters of company words are no company" },
    ])("says no to $text: $why", ({ text }) => {
        expect(isOrganisationName(text)).toBe(false)
    })
})
