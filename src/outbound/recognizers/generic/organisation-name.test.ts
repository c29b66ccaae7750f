import { describe, expect, test } from "vitest"
import { ORGANISATION_NAME } from "./name.data.ts"
import { isDesk, isOrganisationName } from "./organisation-name.ts"

/** The alternatives of the pattern as texts: escapes and marks of the pattern taken off. */
const parts: readonly string[] = ORGANISATION_NAME.source.replaceAll(/\\b\(\?:|\)\\b\\\.\?|\\(?=[()])/g, "").split("|")

describe("isOrganisationName", () => {
    test.each(parts)("agrees with the pattern on %s", (part) => {
        expect(ORGANISATION_NAME.test(part)).toBe(true)
        expect(isOrganisationName(part)).toBe(true)
        expect(isOrganisationName(part.toUpperCase())).toBe(true)
    })

    test.each(["総務課", "営業部", "図書室", "消防局", "見本駅", "大野店", "みほん堂", "例示屋"])(
        "says yes to %s",
        (text) => {
            expect(isOrganisationName(text)).toBe(true)
        },
    )

    test.each([
        { text: "山田 太郎", why: "a person" },
        { text: "阿部", why: "a family's name that ends as departments do" },
        { text: "長谷部", why: "another one" },
        { text: "小室", why: "another ending" },
        { text: "土屋", why: "a family's name that ends as shops do" },
        { text: "大会 花子", why: "has a telling unit, and is none all the same" },
        { text: "Carl Lang", why: "letters of company words are no company" },
    ])("says no to $text: $why", ({ text }) => {
        expect(isOrganisationName(text)).toBe(false)
    })
})

test.each(["総務", "下水道", "経営企画", "健康福祉担当"])("%s is a desk", (text) => {
    expect(isDesk(text)).toBe(true)
})

test.each(["山田", "総務 太郎", "担当", "服部総務", ""])("%s is none", (text) => {
    expect(isDesk(text)).toBe(false)
})
