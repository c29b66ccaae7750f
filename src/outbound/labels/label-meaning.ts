import type { Field } from "../../core/fields.ts"

/**
 * What a label says about its value. Beside the fields:
 *
 * - `full-name` an unmistakable name (氏名); `bare-name` a name of anything (`name`), which needs a personal neighbour
 * - `bare-nickname` a name of an account (`username`), which needs one too
 * - `family-name` … `given-kana` halves of a name that are joined within a record
 * - `birth-year` … `birth-day` parts of a birth date
 * - `address-part` prefecture, city or building in a column of its own
 * - `company` an employer in a list of persons, else the sign of an organisation's own record
 * - `bank`, `branch` what an account number is told apart by
 * - `organisation` the sign of a shop's or company's record; `product` that of goods
 * - `contact` an organisation's own telephone or address
 * - `message-id` names of messages and parts of mail, which look like addresses
 * - `code` a number that names something else (order, tracking, account); `other` surely not personal
 * - `unknown` a label that says nothing to us; `none` no label
 */
export type LabelKind =
    | Exclude<Field, "name">
    | "full-name"
    | "bare-name"
    | "bare-nickname"
    | "family-name"
    | "given-name"
    | "family-kana"
    | "given-kana"
    | "birth-year"
    | "birth-month"
    | "birth-day"
    | "address-part"
    | "company"
    | "bank"
    | "branch"
    | "organisation"
    | "product"
    | "contact"
    | "code"
    | "message-id"
    | "other"
    | "unknown"
    | "none"

export interface LabelMeaning {
    readonly kind: LabelKind
    /** Whom the label speaks of when it is not the record's main person, e.g. `保護者`, `shipping`; else null. */
    readonly subject: string | null
    /** It is a word for people (`患者`, `member`): a whole name below it is one without anything beside it. */
    readonly forPeople?: true
}

export const NO_LABEL: LabelMeaning = { kind: "none", subject: null }
export const UNKNOWN_LABEL: LabelMeaning = { kind: "unknown", subject: null }
