// The words in which an incident (事案) is spoken of, shared by control, duty and library. `unknown` is a value like any
// other: what nobody has said yet is absent, what somebody looked for and could not say is unknown.
import type { Field } from "./fields.ts"
import type { Bilingual } from "./language.ts"

export type Unknown = "unknown"

/** A day in Asia/Tokyo, `YYYY-MM-DD`. Days compare as text. */
export type CalendarDate = string

/** A day, or a minute of it, in Asia/Tokyo: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
export type LocalMoment = string

/** Every kind the seeds report, and `other`, so that nobody is made to call a thing what it is not. */
export const INCIDENT_KINDS = [
    "intrusion", // 不正アクセス
    "planted-program", // 不正プログラムの設置
    "defacement", // 改ざん
    "mis-sent", // 誤送信・誤送付・誤交付
    "wrong-print", // 他人の情報の印刷・誤記載
    "lost-medium", // 記録媒体・書類の紛失
    "stolen-device", // 機器・媒体の盗難
    "mistaken-deletion", // 誤削除・誤廃棄
    "insider", // 職員・委託先の不正
    "other",
] as const
export type IncidentKind = (typeof INCIDENT_KINDS)[number]

/** How sure a statement is, weakest first: 否定, 可能性, おそれ, 可能性が高い, 確認. */
export const CERTAINTIES = ["ruled-out", "possible", "feared", "likely", "confirmed"] as const
export type Certainty = (typeof CERTAINTIES)[number] | Unknown

/** Where a statement comes from. */
export const SOURCE_KINDS = [
    "own-staff", // 職員
    "contractor", // 委託先・保守業者
    "data-subject", // 本人
    "outsider", // 外部の人（誤って受け取った人、通報者）
    "log", // システムの記録
    "sekisho", // この製品の台帳
    "document", // 書類・帳票
    "police", // 警察
    "authority", // 監督官庁・個人情報保護委員会
    "press", // 報道
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** `text` says which: 「市民課 窓口への電話」; may be empty. */
export interface Source {
    readonly kind: SourceKind
    readonly text: string
}

/** A number of persons (本人) or of records (のべ), never of both. */
export type Count = number | Unknown

/** `confirmed <= likely <= maximum`, as far as they are known. The law asks for the maximum (最大). */
export interface Amount {
    readonly confirmed: Count
    readonly likely: Count
    readonly maximum: Count
}

/** The persons whose data had just these fields. */
export interface FieldCombination {
    readonly fields: readonly Field[]
    /** What is no field of Sekisho, in the office's words: 「契約日」. */
    readonly others: readonly string[]
    readonly persons: Count
    /** のべ. */
    readonly records: Count
    /** 約. */
    readonly approximate: boolean
}

export interface Figures {
    readonly persons: Amount
    /** のべ: somebody who is in it three times counts three times. */
    readonly records: Amount
    /** 約. */
    readonly approximate: boolean
    readonly byFields: readonly FieldCombination[]
}

/** What the ledger was asked when it gave figures, so that the same can be asked again: as `sekisho scope` is. */
export interface AskedScope {
    /** Unix milliseconds, half-open; null: from the beginning, or until whenever it is asked. */
    readonly fromMs: number | null
    readonly toMs: number | null
    readonly client: string | null
    readonly route: string | null
    readonly finding: string | null
    readonly indicator: string | null
}

/** Of figures that the ledger gave; absent: somebody stated them. */
export interface OfLedger {
    readonly asked?: AskedScope | undefined
    /** Of the ledger's map of persons when it was asked. */
    readonly mapVersion?: number | undefined
}

/** The way of an incident, in order. */
export const PHASES = [
    "detected", // 発覚
    "triage", // 初動・仕分け
    "contained", // 拡大防止済み
    "scoped", // 範囲確定
    "reported", // 報告済み
    "notified", // 本人通知済み
    "prevented", // 再発防止済み
    "closed", // 終結
] as const
export type Phase = (typeof PHASES)[number]

/** `reopened`: it was thought to be further than it is; it goes on with triage. */
export type IncidentState = Phase | "reopened"
export const INCIDENT_STATES: readonly IncidentState[] = [...PHASES, "reopened"]

/**
 * A step that law or contract requires of one incident, as the duty engine answers it or a person enters it. Whoever
 * keeps the incident sees to it that none is skipped, and needs to know no law for it.
 */
export interface RequiredStep {
    /** Stable over assessments of one incident: `priv-2024.report-final`. */
    readonly id: string
    /** `possible`: an unknown fact decides. A person may then decide that it is not owed; of `due`, nobody may. */
    readonly status: "due" | "possible"
    /** The incident cannot enter this phase, nor any later one, while the step is open. */
    readonly before: Phase
    readonly what: Bilingual
    /** Whom it is owed to; null: nobody in particular. */
    readonly to: Bilingual | null
    /** Its last day; null where none is counted (速やかに). */
    readonly until: LocalMoment | null
    /** The article or contract it rests on. */
    readonly basis: Bilingual
    /** 要確認: rests on a secondary source or on general knowledge. */
    readonly toConfirm: boolean
}
