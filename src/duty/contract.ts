// The contract of the duty part. DutyFacts (facts.ts) is what one says of an incident, Assessment what comes back. All of
// it is plain data that survives JSON. Days and times are those of Asia/Tokyo.
//
//   Statement[] ──foldStatements──▶ DutyFacts ──assessDuties──▶ Assessment   (assess-duties.ts)
//                                       └──────fillForm───────▶ FilledForm   (form/fill-form.ts, form/form.ts)
import type { Bilingual } from "../core/language.ts"
import type { CalendarDate, FactRef, Knowing, TimeOfDay } from "./facts.ts"

export type {
    CalendarDate,
    Count,
    DutyFacts,
    FactName,
    FactRef,
    Figures,
    Knowing,
    SomeFacts,
    Statement,
    TimeOfDay,
} from "./facts.ts"

/**
 * `due` and `possible` are duties of law or contract (`possible`: an unknown fact decides); `best-effort`, `voluntary`
 * are asked or open to us; `pending` is passed and not yet in force. Only `due` and `possible` make an exit code of 1.
 */
export const STATUSES = ["due", "possible", "best-effort", "voluntary", "pending", "not-due"] as const
export type Status = (typeof STATUSES)[number]

export const ACTS = [
    "report-preliminary", // 速報
    "report-final", // 確報
    "report", // a report without two steps
    "notice-to-persons", // 本人への通知
    "notice-to-consignor", // 委託元への通知
    "notice-to-partners", // a card acquirer, a prefecture
    "disclosure", // 適時開示
    "publication", // 公表
    "advice-to-persons", // what the notice should tell
    "consultation", // 相談・届出
] as const
export type Act = (typeof ACTS)[number]

export interface Recipient {
    readonly id: string
    readonly name: Bilingual
}

/** V: seen in an official page or a law mirror; S: in a secondary text; G: general knowledge. S and G are 要確認. */
export type SourceTag = "V" | "S" | "G"

/** Where a point of law stands, and where it was read. */
export interface Citation {
    /** e-Gov law id, or CELEX number; null where the text is no law, or its id was not seen. */
    readonly lawId: string | null
    /** Its full name. */
    readonly law: Bilingual
    /** 「個人情報保護法施行規則第7条第3号」 */
    readonly reference: Bilingual
    readonly tag: SourceTag
    readonly source: Bilingual
    readonly checkedOn: CalendarDate
}

/** How a condition came out. `open`: it rests on facts that are unknown. */
export type Outcome = "holds" | "open" | "fails"

/** One item of a rule, as judged. */
export interface Ground {
    /** `priv-2024.item-3`; stable. */
    readonly id: string
    readonly text: Bilingual
    readonly outcome: Outcome
    readonly restsOn: readonly FactRef[]
    readonly unknown: readonly FactRef[]
    readonly cites: readonly Citation[]
}

export type Deadline =
    /** 速やかに: the rule counts no days. */
    | { readonly kind: "promptly"; readonly how: Bilingual }
    /** The rule counts, but nobody has said when we came to know. */
    | { readonly kind: "uncounted"; readonly how: Bilingual; readonly ifUncountedKnewOn: CalendarDate | null }
    | DatedDeadline

/** `warn`: start to worry. `guide`: outer day of a guide value. `limit`: the law's own last day. */
export interface DatedDeadline {
    readonly kind: "warn" | "guide" | "limit"
    readonly date: CalendarDate
    /** Where hours are counted; else null, the end of the day. */
    readonly time: TimeOfDay | null
    /** The day of knowing is day 1; null where hours are counted. */
    readonly day: number | null
    /** The day that was counted, where the office being closed moved it. */
    readonly rolledFrom: CalendarDate | null
    /** Last day up to `date` on which offices are open: the day to act on. */
    readonly lastOpenDay: CalendarDate
    /** Days to remind somebody on, all of them open days, earliest first. */
    readonly warnOn: readonly CalendarDate[]
    /** Calendar days from the as-of day; negative: overdue. */
    readonly daysLeft: number
    /** The date, had an earlier knowing counted that does not (a contractor's): the careful reading. */
    readonly ifUncountedKnewOn: CalendarDate | null
    readonly how: Bilingual
}

/**
 * An unknown fact and what it would change; also one that is only suspected, where the rule asks for what did happen.
 * Empty `changes`: it matters only together with other unknown facts, or for the days and the recipient alone.
 */
export interface OpenFact {
    readonly fact: FactRef
    readonly changes: readonly {
        /** A value the fact could turn out to have, in words. */
        readonly value: Bilingual
        readonly status: Status
        /** Last day of the duty then, where it has one. */
        readonly lastDay: CalendarDate | null
    }[]
}

/** A remark, with where it stands. */
export interface Point {
    readonly text: Bilingual
    readonly cite: Citation
}

export interface Duty {
    /** `priv-2024.report-final`; stable. */
    readonly id: string
    readonly ruleSet: string
    readonly act: Act
    readonly what: Bilingual
    readonly to: readonly Recipient[]
    readonly status: Status
    /** Whether the triggers rest on known facts (`holds`), on unknown ones (`open`), or do not hold. */
    readonly outcome: Outcome
    readonly deadlines: readonly Deadline[]
    /** The articles of the duty itself. */
    readonly cites: readonly Citation[]
    /** Whom the rule binds, then its items: each with how it came out. */
    readonly grounds: readonly Ground[]
    /** Exceptions; one that holds lifts the duty. An exception that is merely possible lifts nothing. */
    readonly exceptions: readonly Ground[]
    /** Remarks for whoever does it. */
    readonly notes: readonly Point[]
    readonly restsOn: readonly FactRef[]
    readonly openFacts: readonly OpenFact[]
    /** 要確認: every point of the answer that rests on a secondary source or on general knowledge. */
    readonly toConfirm: readonly Point[]
}

export interface Assessment {
    readonly asOf: CalendarDate
    /** The day whose rules were applied, and why that day. */
    readonly rulesOn: CalendarDate
    readonly rulesBy: "day-of-knowing" | "asked" | "as-of"
    readonly ruleSets: readonly { readonly id: string; readonly title: Bilingual; readonly short: Bilingual }[]
    /** When the clock started; null where nobody has said. */
    readonly knownOn: Knowing | null
    /** Strongest first; duties that are not due come last, with the reason in their grounds. */
    readonly duties: readonly Duty[]
}

export interface AssessOptions {
    /** Today, in Asia/Tokyo. */
    readonly asOf: CalendarDate
    /** Apply the rules of this day instead of those of the day of knowing: "what would today's rules say?" */
    readonly rulesOn?: CalendarDate
}
