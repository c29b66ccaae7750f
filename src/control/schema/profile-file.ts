// The profile as somebody writes it into a YAML file: name, kind of body and the two desks are asked for, the rest may
// come later, so that a first file is ten lines long.
import { z } from "zod"
import { isCorporateNumber } from "../../core/corporate-number.ts"
import { BODY_KINDS, SECTORS, type Contact, type Profile, type Vendor } from "../profile/profile.ts"
import { ANSWER, APPROVAL_LIMIT, CONTACTS_LIMIT, RECIPIENT, RECIPIENTS_LIMIT } from "./profile-schema.ts"
import { Name, OptionalName } from "./text-schema.ts"

/** What may be left out. */
type Loose<T> = { readonly [Name in keyof T]?: T[Name] | undefined }

interface ProfileFile {
    readonly name: string
    readonly nameKana?: string | undefined
    readonly corporateNumber?: string | undefined
    readonly address?: string | undefined
    readonly representative?: Loose<Profile["representative"]> | undefined
    readonly body: Profile["body"]
    readonly sectors?: Profile["sectors"] | undefined
    readonly privacyMark?: boolean | undefined
    readonly listedCompany?: Profile["listedCompany"]
    readonly gdprApplies?: Profile["gdprApplies"]
    readonly officer: Loose<Contact>
    readonly desk: Loose<Contact>
    readonly callTree?: readonly Loose<Contact>[] | undefined
    readonly vendors?: readonly (Loose<Vendor> & Pick<Vendor, "company">)[] | undefined
    readonly approval?: readonly string[] | undefined
    readonly attachmentRecipients?: readonly string[] | undefined
}

const DEFAULT_APPROVAL = ["起案", "係長", "課長", "部長"]

/** A telephone number without quotes is a number to YAML, and has lost its leading zero: it is refused. */
const line = OptionalName.optional()

const contactShape = { role: line, name: line, phone: line, nightPhone: line, mail: line, hours: line }
const CONTACT = z.strictObject(contactShape)
const VENDOR = z.strictObject({ ...contactShape, company: Name, system: line, contract: line })

/** Hyphens and full-width digits of a number that was copied from a letter are put right; YAML may make it a number. */
const NUMBER_IN_FILE = z
    .union([z.string(), z.int()])
    .transform((value) =>
        String(value)
            .normalize("NFKC")
            .replaceAll(/[\s‐－ー-]/g, ""),
    )
    .refine((digits) => digits === "" || isCorporateNumber(digits), { message: "13 digits, the check digit first" })

export const PROFILE_FILE: z.ZodType<ProfileFile> = z.strictObject({
    name: Name,
    nameKana: line,
    corporateNumber: NUMBER_IN_FILE.optional(),
    address: line,
    representative: z.strictObject({ title: line, name: line }).optional(),
    body: z.enum(BODY_KINDS),
    sectors: z.array(z.enum(SECTORS)).optional(),
    privacyMark: z.boolean().optional(),
    listedCompany: ANSWER.optional(),
    gdprApplies: ANSWER.optional(),
    officer: CONTACT,
    desk: CONTACT,
    callTree: z.array(CONTACT).max(CONTACTS_LIMIT).optional(),
    vendors: z.array(VENDOR).max(CONTACTS_LIMIT).optional(),
    approval: z.array(Name).min(1).max(APPROVAL_LIMIT).optional(),
    attachmentRecipients: z.array(RECIPIENT).max(RECIPIENTS_LIMIT).optional(),
})

/** What was left out is empty. */
export function profileOfFile(file: ProfileFile): Profile {
    return {
        name: file.name,
        nameKana: file.nameKana ?? "",
        corporateNumber: file.corporateNumber ?? "",
        address: file.address ?? "",
        representative: { title: file.representative?.title ?? "", name: file.representative?.name ?? "" },
        body: file.body,
        sectors: file.sectors ?? [],
        privacyMark: file.privacyMark ?? false,
        ...(file.listedCompany === undefined ? {} : { listedCompany: file.listedCompany }),
        ...(file.gdprApplies === undefined ? {} : { gdprApplies: file.gdprApplies }),
        officer: contactOf(file.officer),
        desk: contactOf(file.desk),
        callTree: (file.callTree ?? []).map(contactOf),
        vendors: (file.vendors ?? []).map(vendorOf),
        approval: file.approval ?? DEFAULT_APPROVAL,
        attachmentRecipients: file.attachmentRecipients ?? [],
    }
}

function contactOf(given: Loose<Contact>): Contact {
    return {
        role: given.role ?? "",
        name: given.name ?? "",
        phone: given.phone ?? "",
        nightPhone: given.nightPhone ?? "",
        mail: given.mail ?? "",
        hours: given.hours ?? "",
    }
}

function vendorOf(given: Loose<Vendor> & Pick<Vendor, "company">): Vendor {
    return {
        ...contactOf(given),
        company: given.company,
        system: given.system ?? "",
        contract: given.contract ?? "",
    }
}
