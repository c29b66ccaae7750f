// The shape of a rule set: one version of one body of rules, as data. A new version of the law is a new file beside the
// old one and a line in rule-sets.ts; nothing else changes. docs/duty.md says how, step by step.
import type { Bilingual } from "../../core/language.ts"
import type { Condition } from "../conditions/condition.ts"
import type { Act, CalendarDate, Citation, Point, Status } from "../contract.ts"
import type { AuthorityId } from "../recipients/authorities.data.ts"

/** Versions of one family follow each other without overlap; the day of knowing picks one. */
export const FAMILIES = [
    "my-number",
    "my-number-notice",
    "private",
    "public-national",
    "public-local",
    "finance",
    "telecom",
    "card",
    "medical",
    "privacy-mark",
    "exchange",
    "gdpr",
    "amendment",
    "cyber-defence",
    "voluntary",
] as const
export type Family = (typeof FAMILIES)[number]

export interface RuleSet {
    /** `priv-2024`; the prefix of the ids of its duties and items. */
    readonly id: string
    readonly family: Family
    readonly title: Bilingual
    /** For a column of a table. */
    readonly short: Bilingual
    readonly validFrom: CalendarDate
    /** Last day; null while in force. */
    readonly validTo: CalendarDate | null
    /** What the two dates rest on. */
    readonly period: readonly Citation[]
    /** Whom it binds. */
    readonly applies: RuleItem
    readonly duties: readonly DutyRule[]
}

/** One numbered item of a rule: a trigger, an exception, or the circle of those bound. */
export interface RuleItem {
    readonly id: string
    readonly text: Bilingual
    readonly when: Condition
    readonly cites: readonly Citation[]
}

export interface Trigger extends RuleItem {
    readonly longer?: Longer
}

/** The final report has more days, once this is established (improper purpose). */
export interface Longer {
    readonly days: number
    readonly once: Condition
    readonly cites: readonly Citation[]
}

export interface DutyRule {
    /** `priv-2024.report-final` */
    readonly id: string
    readonly act: Act
    readonly what: Bilingual
    readonly force: Force
    /** Any of them raises the duty. */
    readonly triggers: readonly Trigger[]
    /** Any of them, established, lifts it. */
    readonly exceptions: readonly RuleItem[]
    readonly timing: Timing
    /** `regulator`: the PPC, or the minister it has delegated to (delegation.data.ts). */
    readonly to: AuthorityId | "regulator"
    readonly cites: readonly Citation[]
    readonly notes: readonly Point[]
}

/** `binding`: law, or a contract one has signed. */
export type Force = "binding" | Exclude<Status, "due" | "possible" | "not-due">

export type Timing =
    | { readonly kind: "promptly" }
    /** A guide value in days; the outer day is not moved when offices are closed. */
    | {
          readonly kind: "guide"
          readonly warnDay: number
          readonly outerDay: number
          readonly cites: readonly Citation[]
      }
    | {
          readonly kind: "limit"
          readonly days: number
          /** Whether a last day on which offices are closed moves to the next open one. */
          readonly rollForward: boolean
          readonly cites: readonly Citation[]
      }
    | { readonly kind: "hours"; readonly hours: number; readonly cites: readonly Citation[] }
    /** Advice that no clock runs for. */
    | { readonly kind: "none" }
