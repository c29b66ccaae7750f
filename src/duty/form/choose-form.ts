// Which form to fill in: the three questions of the PPC's web form, in its order.
import type { CalendarDate, DutyFacts } from "../contract.ts"
import type { FormVariant, FormVersion } from "./form.ts"
import { FORM_VERSIONS } from "./versions.data.ts"

/**
 * The variant for these facts. Q1: are My Numbers included (if unknown, yes, as the PPC asks)? Q2: what kind of body?
 *
 * @returns null while the kind of body is unknown: neither form is then the right one
 */
export function variantOf(facts: DutyFacts): FormVariant | null {
    if (facts.fields.my_number !== "ruled-out") return "my-number"
    switch (facts.body) {
        case "unknown":
            return null
        case "national-organ":
        case "incorporated-agency":
        case "local-government":
        case "local-incorporated-agency":
            return "public"
        case "private-business":
        case "private-rules-agency":
        case "local-hospital-or-university":
        case "foreign-business":
            return "private"
        default:
            return facts.body satisfies never
    }
}

/** The version of a variant on the day of reporting; null before there was one. */
export function formOn(variant: FormVariant, day: CalendarDate): FormVersion | null {
    const inForce = (form: FormVersion): boolean =>
        form.variant === variant && form.validFrom <= day && (form.validTo === null || day <= form.validTo)
    return FORM_VERSIONS.find(inForce) ?? null
}
