import { describe, expect, test } from "vitest"
import { benign, exactly, upTo } from "../benign.case.ts"
import type { CalendarDate, SomeFacts } from "../contract.ts"
import { NOTHING_KNOWN } from "../nothing-known.ts"
import { formOn, variantOf } from "./choose-form.ts"
import { fillForm } from "./fill-form.ts"
import {
    DETAIL_NAMES,
    FORM_VARIANTS,
    type FieldValue,
    type FilledForm,
    type FormVariant,
    type ReportDetails,
    type Step,
} from "./form.ts"
import { FORM_VERSIONS } from "./versions.data.ts"

const TODAY: CalendarDate = "2026-11-25"

function fill(changed: SomeFacts, step: Step = "preliminary", details: ReportDetails = {}): FilledForm {
    const facts = benign(changed)
    const form = formOn(variantOf(facts) ?? "private", TODAY)
    if (form === null) throw new Error("no form on that day")
    return fillForm(form, step, facts, details, TODAY)
}

function valueOf(form: FilledForm, id: string): FieldValue {
    const field = form.fields.find((one) => one.id === id)
    if (field === undefined) throw new Error(`${id}: no such field`)
    return field.value
}

const chosen = (value: FieldValue): readonly string[] =>
    value.kind === "chosen" ? value.options.map(({ id }) => id) : []

describe("which form", () => {
    const cases: readonly { facts: SomeFacts; want: FormVariant | null; why: string }[] = [
        { facts: { body: "private-business" }, want: "private", why: "a company" },
        {
            facts: { body: "local-hospital-or-university" },
            want: "private",
            why: "a city hospital: private-sector rules",
        },
        { facts: { body: "local-government" }, want: "public", why: "a city office" },
        {
            facts: { body: "local-government", fields: { my_number: "confirmed" } },
            want: "my-number",
            why: "My Numbers come first",
        },
        {
            facts: { body: "private-business", fields: { my_number: "unknown" } },
            want: "my-number",
            why: "unknown: answer yes, as the PPC asks",
        },
        { facts: { body: "unknown" }, want: null, why: "kind of body unknown: neither form" },
    ]
    test.each(cases)("$why", ({ facts, want }) => {
        expect(variantOf(benign(facts))).toBe(want)
    })

    test("the version is that of the day of reporting", () => {
        expect(formOn("private", "2022-03-31")).toBeNull()
        expect(formOn("private", "2022-04-01")?.id).toBe("form-2022.private")
        expect(formOn("private", "2025-09-30")?.id).toBe("form-2022.private")
        expect(formOn("public", "2025-10-01")?.id).toBe("form-2025.public")
        expect(formOn("my-number", "2026-10-01")?.id).toBe("form-2026.my-number")
        expect(formOn("my-number", "2016-11-11")?.id).toBe("form-2016.my-number")
    })

    test("each variant has one version a day since April 2022", () => {
        for (const variant of FORM_VARIANTS) {
            const versions = FORM_VERSIONS.filter((form) => form.variant === variant && form.validFrom >= "2022-04-01")
            expect(versions.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
                ["2022-04-01", "2025-09-30"],
                ["2025-10-01", "2026-09-30"],
                ["2026-10-01", null],
            ])
        }
    })
})

test("nothing known: every field is a gap or says 不明 where the form offers it, and nothing is invented", () => {
    for (const form of FORM_VERSIONS) {
        const { fields } = fillForm(form, "final", NOTHING_KNOWN, {}, TODAY)
        const invented = fields.filter(
            ({ value }) =>
                value.kind !== "gap" && !(value.kind === "chosen" && value.options.every(({ id }) => id === "unknown")),
        )
        expect(invented.map(({ id }) => `${form.id} ${id}`)).toEqual([])
    }
})

describe("a lost stick of a company", () => {
    const CASE: SomeFacts = {
        leak: "suspected",
        cause: "lost",
        persons: upTo(1_500),
        fields: { name: "confirmed", birth: "confirmed", health: "unknown" },
        secondaryDamage: "unknown",
        personsTold: "planned",
    }

    test("ticks what the facts say, leaves open what they leave open", () => {
        const form = fill(CASE)
        expect(chosen(valueOf(form, "1.event"))).toEqual(["leak-feared"])
        expect(chosen(valueOf(form, "4.cause"))).toEqual(["lost"])
        expect(chosen(valueOf(form, "5.secondary"))).toEqual(["unknown"])
        expect(chosen(valueOf(form, "6.told"))).toEqual(["planned"])
        expect(chosen(valueOf(form, "2.fields"))).toEqual(["name", "birth"])
        expect(valueOf(form, "2.fields")).toMatchObject({ open: [{ id: "health" }] })
        expect(valueOf(form, "3.total")).toMatchObject({ text: { ja: "最大1,500人" } })
        expect(valueOf(form, "1.known")).toEqual({ kind: "date", date: "2026-11-20" })
    })

    test("ticks the items of the rule that are met, and shows those still open", () => {
        const items = valueOf(fill(CASE), "1.items")
        expect(chosen(items)).toEqual(["priv-2024.item-4"])
        expect(items).toMatchObject({ open: [{ id: "priv-2024.item-1" }] })
    })

    test("a box of a fact that is already ticked is not open", () => {
        expect(valueOf(fill(CASE), "5.secondary")).toMatchObject({ open: [] })
    })
})

test("the public form ticks the items of the law that binds the body", () => {
    const form = fill({ body: "local-government", leak: "confirmed", cause: "mis-sent", persons: exactly(101) })
    expect(form.form).toBe("form-2026.public")
    expect(chosen(valueOf(form, "1.items"))).toEqual(["pub-2023.item-4"])
})

test("the My Number form asks for the system and for the persons with a number", () => {
    const form = fill({
        body: "local-government",
        leak: "confirmed",
        fields: { my_number: "confirmed" },
        myNumberSystem: "use-affairs",
        myNumberPersons: exactly(3),
    })
    expect(chosen(valueOf(form, "1.items"))).toEqual(["mn-2022.item-1"])
    expect(chosen(valueOf(form, "1.system"))).toEqual(["use-affairs"])
    expect(valueOf(form, "3.my-number")).toMatchObject({ text: { ja: "3人" } })
})

describe("gaps", () => {
    test("name the unknown facts behind them, or the detail that is missing", () => {
        const form = fill({ cause: "lost", leak: "unknown", occurredOn: "unknown" })
        expect(valueOf(form, "1.occurred")).toEqual({ kind: "gap", unknown: ["occurredOn"], detail: null })
        expect(valueOf(form, "1.event")).toEqual({ kind: "gap", unknown: ["leak"], detail: null })
        expect(valueOf(form, "1.outline")).toEqual({ kind: "gap", unknown: [], detail: "outline" })
    })

    test("count where the step requires them: more by the final report than by the preliminary one", () => {
        const preliminary = fill({ leak: "confirmed" })
        const final = fill({ leak: "confirmed" }, "final")
        expect(preliminary.missing).toBeGreaterThan(0)
        expect(final.missing).toBeGreaterThan(preliminary.missing)
    })

    test("are filled by details, which are copied as they are; blanks are no details", () => {
        const details = Object.fromEntries(DETAIL_NAMES.map((name) => [name, `<${name}>`]))
        const form = fill({ leak: "confirmed" }, "final", details)
        expect(form.missing).toBe(0)
        expect(valueOf(form, "1.outline")).toEqual({ kind: "text", text: "<outline>" })
        expect(valueOf(fill({}, "final", { outline: "  " }), "1.outline").kind).toBe("gap")
    })
})

describe("the forms", () => {
    test("ask for the nine items of Art. 8(1), in each variant since 2022", () => {
        for (const form of FORM_VERSIONS.filter(({ validFrom }) => validFrom >= "2022-04-01")) {
            const sections = new Set(form.fields.map(({ section }) => section))
            for (const item of ["1", "2", "3", "4", "5", "6", "7", "8", "9"]) expect(sections).toContain(item)
            expect(new Set(form.fields.map(({ id }) => id)).size).toBe(form.fields.length)
        }
    })

    test("offer the common forms of the day: ransomware since 2025, other attacks since 2026", () => {
        const facts = benign({ damage: "confirmed", cause: "ransomware" })
        const attachments = (day: CalendarDate): readonly string[] => {
            const form = formOn("private", day)
            if (form === null) throw new Error("no form")
            const field = fillForm(form, "final", facts, {}, day).fields.find(({ id }) => id === "9.attachments")
            return field === undefined ? [] : chosen(field.value)
        }
        expect(attachments("2025-09-30")).toEqual([])
        expect(attachments("2025-10-01")).toEqual(["ransomware"])
        const access = fill({ leak: "confirmed", cause: "unauthorised-access" })
        expect(chosen(valueOf(access, "9.attachments"))).toEqual(["other-cyber"])
    })
})
