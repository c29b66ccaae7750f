// The organisation (団体・事業者) as its reports and papers name it, and whom to call at night. Entered once, in a YAML
// file, before anything has happened. The office's own people stand here with what the office itself chose to enter.

export const BODY_KINDS = [
    "private-business", // 個人情報取扱事業者
    "national-organ", // 行政機関
    "incorporated-agency", // 独立行政法人等
    "local-government", // 地方公共団体の機関
    "local-incorporated-agency", // 地方独立行政法人
    "private-rules-agency", // 規律移行法人（法別表第二）
    "local-hospital-or-university", // 地方公共団体・地方独立行政法人の病院、大学
    "foreign-business", // 国外の事業者
] as const
export type BodyKind = (typeof BODY_KINDS)[number]

/** Sectors with a recipient or a report of their own; an empty list means none of them. */
export const SECTORS = [
    "finance",
    "telecom",
    "credit-purchase",
    "credit-information",
    "installment-association",
    "medical",
    "critical-infrastructure",
] as const
export type Sector = (typeof SECTORS)[number]

export interface Profile {
    readonly name: string
    readonly nameKana: string
    /** 法人番号, 13 digits; empty: none. */
    readonly corporateNumber: string
    readonly address: string
    /** 代表者: 職名 and 氏名. */
    readonly representative: { readonly title: string; readonly name: string }
    readonly body: BodyKind
    readonly sectors: readonly Sector[]
    readonly privacyMark: boolean
    /** 事務連絡者: whom the authority calls. */
    readonly officer: Contact
    /** 問い合わせ窓口: whom the persons concerned call. */
    readonly desk: Contact
    /** 連絡網, in the order of calling. */
    readonly callTree: readonly Contact[]
    /** 保守業者・委託先. */
    readonly vendors: readonly Vendor[]
    /** 決裁: roles in the order in which they seal, the drafter first. */
    readonly approval: readonly string[]
    /** age recipients every attachment is encrypted to. */
    readonly attachmentRecipients: readonly string[]
}

export interface Contact {
    /** 部署・役割. */
    readonly role: string
    readonly name: string
    readonly phone: string
    readonly nightPhone: string
    readonly mail: string
    /** 受付時間. */
    readonly hours: string
}

export interface Vendor extends Contact {
    readonly company: string
    /** What they look after. */
    readonly system: string
    /** 契約番号, so that the night desk finds us. */
    readonly contract: string
}

export interface ProfileVersion {
    readonly version: number
    readonly atMs: number
    readonly by: string
    readonly profile: Profile
}
