// What can be said of an incident, fact by fact. The nine items of the report to the authority are made of these, and the
// duty engine's facts will be. A fact that is absent was never said; `unknown` was looked for. Which words a fact may
// take stands in fact-types.data.ts, once, for the schema, the dialogue and the command line.
import type { Field } from "../../core/fields.ts"
import type { Actor, CardDigits, DataObject } from "../../duty/vocabulary.ts"
import type { CERTAINTIES, IncidentKind, LocalMoment, Unknown } from "../../core/incident.ts"

/** How sure something is, where that is the fact itself: "a leak is feared". */
export type Degree = (typeof CERTAINTIES)[number]

export const ANSWERS = ["yes", "no"] as const
export type Answer = (typeof ANSWERS)[number]

/** 発見者. */
export const FINDERS = ["own-staff", "contractor", "data-subject", "outsider", "other"] as const
export type Finder = (typeof FINDERS)[number]

/** 原因, as the report's form has them. */
export const CAUSES = [
    "unauthorised-access", // 不正アクセス
    "mis-delivered", // 誤交付
    "mis-sent", // 誤送付・誤送信
    "mis-disposed", // 誤廃棄・誤削除
    "lost", // 紛失
    "stolen", // 盗難
    "insider", // 従業者等の不正
    "other", // その他
] as const
export type Cause = (typeof CAUSES)[number]

/** 委託関係, as seen by us: nobody else handles the data; another does for us; we do for another. */
export const CONTRACTS = ["none", "consignor", "contractor"] as const
export type Contract = (typeof CONTRACTS)[number]

export const SUBJECTS = ["customers", "employees", "others"] as const
/** 本人の種類: residents of a city and patients of a hospital are `customers`. */
export type Subject = (typeof SUBJECTS)[number]

export const MEDIA = ["paper", "electronic", "other"] as const
export type Medium = (typeof MEDIA)[number]

/** A login password is `password`: it is no encryption. `cipher-listed`: CRYPTREC or ISO/IEC 18033. */
export const PROTECTIONS = ["none", "password", "cipher-other", "cipher-listed"] as const
export type Protection = (typeof PROTECTIONS)[number]

/** Where the My Numbers were kept: 個人番号利用事務, 行政機関等の個人番号関係事務, anything else (a payroll). */
export const MY_NUMBER_USES = ["use-affairs", "related-affairs", "other"] as const
export type MyNumberUse = (typeof MY_NUMBER_USES)[number]

/** How far an answer to the incident has come. */
export const PROGRESS = ["none", "considering", "planned", "ongoing", "done"] as const
export type Progress = (typeof PROGRESS)[number]

export interface Facts {
    // What it is
    readonly title: string
    readonly kind: IncidentKind
    /** The system, the business or the thing: 「健診予約システム」. */
    readonly system: string
    /** 経緯. */
    readonly course: string
    readonly ongoing: Answer

    // When
    /** When the first member of our staff knew: the clock starts here. Whoever took the data out is not counted. */
    readonly knownAt: LocalMoment
    readonly occurredAt: LocalMoment
    readonly foundBy: Finder

    // What became of the data
    readonly leak: Degree
    readonly loss: Degree
    readonly damage: Degree
    /** All of it was got back, or seen to be deleted, before a third party looked at it. */
    readonly recovered: Answer
    /** The same data are kept elsewhere. */
    readonly copyKept: Answer
    readonly publicView: Degree
    readonly improperPurpose: Degree
    readonly cause: Cause
    readonly causeText: string
    readonly contract: Contract

    // Whose data, which data; how many stands in the figures
    readonly subjects: readonly Subject[]
    readonly media: readonly Medium[]
    readonly fields: readonly Field[]
    /** Data that are no field of Sekisho, in the office's words. */
    readonly otherData: readonly string[]
    readonly sensitive: Degree
    readonly propertyDamage: Degree
    readonly protection: Protection
    /** The key or password is kept apart and safe, or the device can be wiped from afar. */
    readonly keySafe: Answer
    readonly myNumberUse: MyNumberUse

    // What only the law asks: absent, the duties that hang on it are merely possible, never lifted
    /** What the information is in the words of the law; absent, a list or a system's data (個人データ) is taken for it. */
    readonly dataKind: DataObject
    /** 原因の主体: at whose side it happened. */
    readonly actor: Actor
    readonly outsideInvestigation: Progress
    readonly publicViewed: Degree
    readonly ordinanceSensitive: Degree
    readonly cardDigits: CardDigits
    readonly loginMovesMoney: Answer
    readonly cipherSound: Answer
    readonly myNumberMisuse: Degree
    readonly entrusted: Answer
    readonly consignorTold: Answer
    readonly careDisrupted: Answer
    readonly noticeDifficult: Answer
    readonly substituteMeasures: Answer
    // What was done
    readonly secondaryDamage: Degree
    readonly secondaryDamageText: string
    readonly personsTold: Progress
    readonly personsToldText: string
    readonly published: Progress
    readonly publishedText: string
    readonly police: Progress
    readonly investigation: Progress
    /** 応急の対応: what was done at once. */
    readonly measures: string
    readonly prevention: Progress
    readonly preventionText: string
    readonly remarks: string
}

export type FactName = keyof Facts
/** Some facts, as said at one time. */
export type Statement = { readonly [Name in FactName]?: Facts[Name] | Unknown }
