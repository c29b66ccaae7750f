// The contract of the report form (様式第一 and its kin): what a version of it asks for, as data, and what comes back
// filled. A gap is a gap: it names the unknown facts behind it, and nothing is invented to fill it.
import type { Bilingual } from "../../core/language.ts"
import type { CalendarDate, Citation, FactRef, SourceTag } from "../contract.ts"
import type { Family } from "../rules/rule-set.ts"

/** `private`: 様式第一. `public`: 行政機関等用. `my-number`: マイナンバーを含む場合. */
export const FORM_VARIANTS = ["private", "public", "my-number"] as const
export type FormVariant = (typeof FORM_VARIANTS)[number]

/** 速報 / 確報. */
export type Step = "preliminary" | "final"

/** What the form asks for and the law's facts do not hold: names, contacts, prose. All optional; a missing one is a gap. */
export const DETAIL_NAMES = [
    "recipient",
    "submittedOn",
    "reportKind",
    "reporterName",
    "corporateNumber",
    "reporterAddress",
    "representative",
    "industry",
    "contactName",
    "department",
    "phone",
    "email",
    "counterpart",
    "competentMinister",
    "outline",
    "investigator",
    "fieldsDetail",
    "causeDetail",
    "secondaryDamageDetail",
    "personsToldDetail",
    "publicationDetail",
    "preventionDone",
    "preventionPlanned",
    "otherReports",
    "otherRemarks",
    "attackDetail",
] as const
export type DetailName = (typeof DETAIL_NAMES)[number]
export type ReportDetails = Readonly<Partial<Record<DetailName, string>>>

export interface FormVersion {
    /** `form-2026.private` */
    readonly id: string
    readonly variant: FormVariant
    readonly title: Bilingual
    /** By the day of reporting, not of knowing: one fills in the form that is on the table. */
    readonly validFrom: CalendarDate
    readonly validTo: CalendarDate | null
    readonly cites: readonly Citation[]
    readonly fields: readonly FormField[]
}

export interface FormField {
    readonly id: string
    readonly section: FormSection
    readonly label: Bilingual
    readonly input: FormInput
    readonly asked: Readonly<Record<Step, "required" | "if-known">>
    /** How sure it is that the form has this field, with these choices. */
    readonly tag: SourceTag
}

/** The head, the reporter, and the nine items of Art. 8(1) of the Enforcement Rules. */
export const FORM_SECTIONS = {
    head: { ja: "報告の種別", en: "kind of report" },
    reporter: { ja: "報告者", en: "reporter" },
    "1": { ja: "1 概要", en: "1 outline" },
    "2": { ja: "2 漏えい等した（おそれがある）データの項目", en: "2 data fields" },
    "3": { ja: "3 本人の数", en: "3 number of persons" },
    "4": { ja: "4 原因", en: "4 cause" },
    "5": { ja: "5 二次被害又はそのおそれの有無及びその内容", en: "5 secondary damage" },
    "6": { ja: "6 本人への対応の実施状況", en: "6 what was done for the persons" },
    "7": { ja: "7 公表の実施状況", en: "7 publication" },
    "8": { ja: "8 再発防止のための措置", en: "8 measures against recurrence" },
    "9": { ja: "9 その他参考となる事項", en: "9 other" },
} as const
export type FormSection = keyof typeof FORM_SECTIONS

export type FormInput =
    | { readonly kind: "choice"; readonly many: boolean; readonly options: readonly FormOption[] }
    | { readonly kind: "text"; readonly from: DetailName }
    | { readonly kind: "date"; readonly from: "occurredOn" | "knowing" }
    | { readonly kind: "persons"; readonly from: "persons" | "cardPersons" | "myNumberPersons" }
    /** Which items of the rules are met: those of the rule set in force of these families that binds us. */
    | { readonly kind: "items"; readonly families: readonly Family[] }

export interface FormOption {
    readonly id: string
    readonly label: Bilingual
    /** Chosen when the fact has one of these values; `unknown` may be one of them where the form offers 不明. */
    readonly fact: FactRef
    readonly in: readonly string[]
    /** The form's one box (その他) that this names a part of; absent: it has a box of its own. */
    readonly within?: Bilingual
}

export interface FilledForm {
    readonly form: string
    readonly variant: FormVariant
    readonly title: Bilingual
    readonly step: Step
    readonly fields: readonly FilledField[]
    /** Gaps among what this step requires. */
    readonly missing: number
}

export interface FilledField {
    readonly id: string
    readonly section: FormSection
    readonly label: Bilingual
    readonly required: boolean
    readonly value: FieldValue
    readonly tag: SourceTag
}

export type FieldValue =
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "date"; readonly date: CalendarDate }
    /** Options that hold; `open`: further ones that an unknown fact may add. */
    | { readonly kind: "chosen"; readonly options: readonly Chosen[]; readonly open: readonly Chosen[] }
    | { readonly kind: "persons"; readonly text: Bilingual }
    | { readonly kind: "gap"; readonly unknown: readonly FactRef[]; readonly detail: DetailName | null }

export interface Chosen {
    readonly id: string
    readonly label: Bilingual
    /** As in FormOption. */
    readonly within?: Bilingual
}
