/**
 * The fields of a data subject that Sekisho recognises: one short name each, the same in the API, the command line, the
 * ledger's field mask and the console. A mask is a 32-bit set over FIELDS in this order; the order is stored, so new
 * fields are appended, never inserted.
 */
export const FIELDS = [
    "name",
    "kana",
    "nickname",
    "email",
    "phone",
    "address",
    "postal",
    "birth",
    "age",
    "sex",
    "job",
    "my_number",
    "license",
    "passport",
    "residence_card",
    "resident_code",
    "pension",
    "insurance",
    "card",
    "account",
    "health",
    "credential",
] as const

export type Field = (typeof FIELDS)[number]

/** A set of fields as an unsigned 32-bit integer: bit n is FIELDS[n]. */
export type FieldMask = number

/** The entity name a recognizer reports for each field. */
export const ENTITY_OF_FIELD: Readonly<Record<Field, string>> = {
    name: "PERSON_NAME",
    kana: "NAME_KANA",
    nickname: "NICKNAME",
    email: "EMAIL",
    phone: "PHONE",
    address: "ADDRESS",
    postal: "POSTAL_CODE",
    birth: "BIRTH_DATE",
    age: "AGE",
    sex: "SEX",
    job: "OCCUPATION",
    my_number: "JP_MY_NUMBER",
    license: "JP_DRIVER_LICENSE",
    passport: "JP_PASSPORT",
    residence_card: "JP_RESIDENCE_CARD",
    resident_code: "JP_RESIDENT_CODE",
    pension: "JP_PENSION_NUMBER",
    insurance: "JP_INSURANCE_NUMBER",
    card: "CARD_NUMBER",
    account: "JP_BANK_ACCOUNT",
    health: "HEALTH",
    credential: "CREDENTIAL",
}

const BIT_OF_FIELD: ReadonlyMap<Field, number> = new Map(FIELDS.map((field, bit) => [field, bit]))

/** The mask of some fields; repeated fields count once. */
export function maskOf(fields: Iterable<Field>): FieldMask {
    let mask = 0
    for (const field of fields) mask |= 1 << (BIT_OF_FIELD.get(field) ?? 0)
    return mask >>> 0
}

/** The fields of a mask in the order of FIELDS; unknown high bits are ignored. */
export function fieldsOf(mask: FieldMask): Field[] {
    return FIELDS.filter((_, bit) => (mask & (1 << bit)) !== 0)
}
