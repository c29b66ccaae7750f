// The organisation (団体・事業者) as its reports and papers name it, and whom to call at night. Entered once, in a YAML
// file, before anything has happened. The office's own people stand here with what the office itself chose to enter.

import { BODIES, SECTORS, type Answer, type Body, type Sector } from "../../duty/vocabulary.ts"

/** The kinds of body and the sectors are the duty engine's: what is owed and to whom hangs on them. */
export const BODY_KINDS: typeof BODIES = BODIES
export type BodyKind = Body
export { SECTORS, type Sector }

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
    /** 上場会社か. Absent in profiles of before; `unknown` until somebody says. */
    readonly listedCompany?: Answer | undefined
    /** EU 域内の本人を相手にし、GDPR（第3条）の適用があるか. */
    readonly gdprApplies?: Answer | undefined
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
