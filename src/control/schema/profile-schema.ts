// The profile as a file and as a row. What may be left out has a default, so that a first file can be three lines long.
import { z } from "zod"
import { isCorporateNumber } from "../../core/corporate-number.ts"
import { BODY_KINDS, SECTORS, type Contact, type Profile, type Vendor } from "../profile/profile.ts"
import { isRecipient } from "../attachment/recipient.ts"
import { Name, OptionalName } from "./text-schema.ts"

const CONTACTS_LIMIT = 100
const APPROVAL_LIMIT = 12
const RECIPIENTS_LIMIT = 20
const DEFAULT_APPROVAL = ["起案", "係長", "課長", "部長"]

const optional = OptionalName.default("")

const contactShape = {
    role: Name,
    name: optional,
    phone: optional,
    nightPhone: optional,
    mail: optional,
    hours: optional,
}

const CONTACT: z.ZodType<Contact> = z.strictObject(contactShape)
const VENDOR: z.ZodType<Vendor> = z.strictObject({
    ...contactShape,
    role: optional,
    company: Name,
    system: optional,
    contract: optional,
})

/** Hyphens and full-width digits of a number that was copied from a letter are put right. */
const CORPORATE_NUMBER: z.ZodType<string> = z
    .string()
    .transform((text) => text.normalize("NFKC").replaceAll(/[\s‐－ー-]/g, ""))
    .refine((digits) => digits === "" || isCorporateNumber(digits), {
        message: "法人番号 (13 digits, check digit first)",
    })

const RECIPIENT = z.string().refine(isRecipient, { message: "age1…" })

export const PROFILE_SCHEMA: z.ZodType<Profile> = z.strictObject({
    name: Name,
    nameKana: optional,
    corporateNumber: CORPORATE_NUMBER.default(""),
    address: optional,
    representative: z.strictObject({ title: optional, name: optional }).default({ title: "", name: "" }),
    body: z.enum(BODY_KINDS),
    sectors: z.array(z.enum(SECTORS)).default([]),
    privacyMark: z.boolean().default(false),
    officer: CONTACT,
    desk: CONTACT,
    callTree: z.array(CONTACT).max(CONTACTS_LIMIT).default([]),
    vendors: z.array(VENDOR).max(CONTACTS_LIMIT).default([]),
    approval: z.array(Name).min(1).max(APPROVAL_LIMIT).default(DEFAULT_APPROVAL),
    attachmentRecipients: z.array(RECIPIENT).max(RECIPIENTS_LIMIT).default([]),
})
