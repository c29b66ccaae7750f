import { describe, expect, test } from "vitest"
import { newAgeKey } from "../../age/age-file.ts"
import { FACT_TYPES } from "../incident/fact-types.data.ts"
import { assessed, frozen, note, OPENED, PROFILE, SAID, stepOf, WAY_TO_THE_END } from "../synthetic-incidents.case.ts"
import { EVENT_SCHEMA } from "./event-schema.ts"
import { PROFILE_FILE, profileOfFile } from "./profile-file.ts"
import { PROFILE_SCHEMA } from "./profile-schema.ts"
import { STATEMENT_SCHEMA } from "./statement-schema.ts"
import { Prose } from "./text-schema.ts"

describe("events", () => {
    test("what the product makes, it takes, and gives back unchanged", () => {
        for (const event of [OPENED, note("x"), frozen(), assessed([stepOf("a")], []), ...WAY_TO_THE_END]) {
            expect(EVENT_SCHEMA.parse(JSON.parse(JSON.stringify(event)))).toEqual(event)
        }
    })

    test.each([
        { event: { ...note("x"), extra: 1 }, why: "a member nobody knows" },
        { event: { ...note("x"), kind: "foretold" }, why: "a kind nobody knows" },
        { event: { kind: "noted", text: "x" }, why: "nothing is said of who and how sure" },
        { event: { ...note("x"), said: { ...SAID, certainty: "perhaps" } }, why: "a certainty that is none" },
        { event: { ...note("x"), said: { ...SAID, at: "2026-02-30" } }, why: "a day that does not exist" },
        { event: { ...OPENED, statement: { knownAt: "yesterday" } }, why: "no time" },
        { event: { ...OPENED, statement: { colour: "red" } }, why: "a fact nobody knows" },
        { event: { kind: "entered", said: SAID, phase: "closed", text: "" }, why: "closing has an event of its own" },
        { event: { ...assessed([{ ...stepOf("a"), id: "Ａ" }]) }, why: "a step's name that cannot be typed" },
        { event: { ...note("a\u0000b") }, why: "NUL: PostgreSQL cannot keep it" },
        { event: { ...note("\ud800") }, why: "half a surrogate pair" },
        { event: { ...note("\u202eevil") }, why: "text that turns the line around" },
        { event: { ...note("x".repeat(10_001)) }, why: "a document, no note" },
    ])("refuses $why", ({ event }) => {
        expect(EVENT_SCHEMA.safeParse(event).success).toBe(false)
    })

    test("every fact takes `unknown`, a word of its own and nothing else", () => {
        for (const [name, type] of Object.entries(FACT_TYPES)) {
            expect(STATEMENT_SCHEMA.safeParse({ [name]: "unknown" }).success).toBe(true)
            if (type.kind !== "word" && type.kind !== "words") continue
            const words = Object.keys(type.words)
            const value = type.kind === "words" ? words : words[0]
            expect(STATEMENT_SCHEMA.safeParse({ [name]: value }).success).toBe(true)
            expect(
                STATEMENT_SCHEMA.safeParse({ [name]: type.kind === "words" ? ["no such"] : "no such" }).success,
            ).toBe(false)
        }
    })

    test("prose may have lines, tabs and any writing", () => {
        expect(Prose.safeParse("一行目\n\t二行目 עברית \u{1f600}").success).toBe(true)
    })
})

describe("profile", () => {
    const least = {
        name: "架空病院",
        body: "private-business",
        officer: { role: "総務課" },
        desk: { phone: "000-000-0000" },
    }

    test("a file of four lines is a complete profile", () => {
        const profile = profileOfFile(PROFILE_FILE.parse(least))
        expect(PROFILE_SCHEMA.parse(profile)).toEqual(profile)
        expect(profile).toMatchObject({ corporateNumber: "", callTree: [], approval: ["起案", "係長", "課長", "部長"] })
    })

    test("a whole profile goes through the file unchanged", () => {
        expect(profileOfFile(PROFILE_FILE.parse(PROFILE))).toEqual(PROFILE)
    })

    test.each(["7123456789012", "７１２３４５６７８９０１２", "7-1234-5678-9012", 7_123_456_789_012])(
        "takes the corporate number %s as it stands in a letter",
        (corporateNumber) => {
            const { corporateNumber: read } = profileOfFile(PROFILE_FILE.parse({ ...least, corporateNumber }))
            expect(read).toBe("7123456789012")
        },
    )

    test.each([
        { more: { corporateNumber: "8123456789012" }, path: "corporateNumber", why: "check digit" },
        { more: { corporateNumber: "123456789018" }, path: "corporateNumber", why: "a My Number, not a corporate one" },
        { more: { body: "city" }, path: "body", why: "a kind of body that is none" },
        {
            more: { desk: { phone: 312_345_678 } },
            path: "desk.phone",
            why: "YAML has eaten the zero of an unquoted number",
        },
        {
            more: { attachmentRecipients: ["AGE-SECRET-KEY-1X"] },
            path: "attachmentRecipients.0",
            why: "the secret instead of the recipient",
        },
        { more: { callTree: [{ role: "課長\u0007" }] }, path: "callTree.0.role", why: "a bell" },
    ])("refuses $why", ({ more, path }) => {
        const result = PROFILE_FILE.safeParse({ ...least, ...more })
        expect(result.error?.issues[0]?.path.join(".")).toBe(path)
    })

    test("takes recipients", async () => {
        const { recipient } = await newAgeKey()
        expect(PROFILE_FILE.safeParse({ ...least, attachmentRecipients: [recipient] }).success).toBe(true)
    })
})
