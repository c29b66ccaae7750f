// The profile, complete. A file may leave most of it out: profile-file.ts.
import { z } from "zod"
import { isCorporateNumber } from "../../core/corporate-number.ts"
import type { Answer } from "../../duty/vocabulary.ts"
import { isRecipient } from "../../age/recipient.ts"
import { BODY_KINDS, SECTORS, type Contact, type Profile, type Vendor } from "../profile/profile.ts"
import { Name, OptionalName } from "./text-schema.ts"

export const CONTACTS_LIMIT = 100
export const APPROVAL_LIMIT = 12
export const RECIPIENTS_LIMIT = 20

const CORPORATE_NUMBER: z.ZodType<string> = z
    .string()
    .refine((digits) => digits === "" || isCorporateNumber(digits), { message: "13 digits, the check digit first" })

export const RECIPIENT: z.ZodType<string> = z.string().refine(isRecipient, { message: "age1…" })

/** An answer nobody has given yet is `unknown`. */
export const ANSWER: z.ZodType<Answer> = z.enum(["yes", "no", "unknown"])

const contactShape = {
    role: OptionalName,
    name: OptionalName,
    phone: OptionalName,
    nightPhone: OptionalName,
    mail: OptionalName,
    hours: OptionalName,
}

const CONTACT: z.ZodType<Contact> = z.strictObject(contactShape)
const VENDOR: z.ZodType<Vendor> = z.strictObject({
    ...contactShape,
    company: Name,
    system: OptionalName,
    contract: OptionalName,
})

export const PROFILE_SCHEMA: z.ZodType<Profile> = z.strictObject({
    name: Name,
    nameKana: OptionalName,
    corporateNumber: CORPORATE_NUMBER,
    address: OptionalName,
    representative: z.strictObject({ title: OptionalName, name: OptionalName }),
    body: z.enum(BODY_KINDS),
    sectors: z.array(z.enum(SECTORS)),
    privacyMark: z.boolean(),
    listedCompany: ANSWER.optional(),
    gdprApplies: ANSWER.optional(),
    officer: CONTACT,
    desk: CONTACT,
    callTree: z.array(CONTACT).max(CONTACTS_LIMIT),
    vendors: z.array(VENDOR).max(CONTACTS_LIMIT),
    approval: z.array(Name).min(1).max(APPROVAL_LIMIT),
    attachmentRecipients: z.array(RECIPIENT).max(RECIPIENTS_LIMIT),
})
