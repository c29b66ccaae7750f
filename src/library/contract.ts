// What is known of a published incident: every value stands with the sentence that says it, and with the article's own
// word of certainty. What no article says is absent: an empty list, a null, never a guess. Dates are EDTF (ISO 8601-2):
// `2017-03`, `2017-03-13`, and `XXXX-10-04` where no article gives the year.
import type { Field } from "../core/fields.ts"
import type { Span } from "../core/span.ts"
import type { VerisIncident } from "./veris/veris.ts"

/** A text that was read: its name (a file name, say) and what it says. */
export interface Article {
    readonly name: string
    readonly text: string
    /** The day the article was published, `YYYY-MM-DD`, where the reader knows it; else it is looked for in the text. */
    readonly date: string | null
}

/** How sure an article is of a statement; its own word stands beside it. Strongest first. */
export const CERTAINTY_LEVELS = [
    "confirmed", // 確認された, 判明した, 発覚した
    "stated", // 流出した: said plainly, without a word of doubt
    "likely", // 可能性が高い
    "presumed", // とみられる, と推定
    "reported", // とされている
    "possible", // 可能性, おそれ
    "unlikely", // 可能性は低い
    "unknown", // 不明, 調査中
    "denied", // 確認されていない, 含まれていない
] as const
export type CertaintyLevel = (typeof CERTAINTY_LEVELS)[number]

export interface Certainty {
    readonly level: CertaintyLevel
    /** The article's word, e.g. `おそれ`; null where it says the thing plainly. */
    readonly word: string | null
}

/** Where an article says something. Spans are of the article's text. */
export interface Witness {
    readonly article: string
    /** The words the value was read from. */
    readonly span: Span
    readonly quote: string
    /** The sentence, heading or item they stand in. */
    readonly sentence: Span
    readonly context: string
    readonly certainty: Certainty
    /** Read from a headline, which rounds and shortens. */
    readonly headline: boolean
}

/** A value, and everything that says it: never without a witness, strongest certainty first. */
export interface Stated<T> {
    readonly value: T
    readonly witnesses: readonly Witness[]
}

export const BODY_KINDS = [
    "national",
    "local",
    "hospital",
    "education",
    "broadcaster",
    "association",
    "company",
] as const
export type BodyKind = (typeof BODY_KINDS)[number]

/** `victim`: whose data it was or who lost it; `contractor`: who handled it for them; `consignor`: who had entrusted it. */
export type BodyRole = "victim" | "contractor" | "consignor"

export interface Body {
    /** As the article writes it; where it does not name the body, its words for it (`兵庫県の国立大学`). */
    readonly name: string
    readonly named: boolean
    readonly kind: BodyKind | null
    readonly role: BodyRole
    /** Other names the articles use. */
    readonly aliases: readonly string[]
}

/** Where the year of a date is from. `order`: the articles of the file stand in order of time; see docs/library.md. */
export type YearSource = "text" | "article-date" | "nearby-date" | "order"

export interface IncidentDate {
    /** EDTF, e.g. `2017-10-04`, `2014`, `XXXX-10-04`. */
    readonly date: string
    /** `HH:MM`, or the article's word (`正午`); null where it says none. */
    readonly time: string | null
    /** Null where the year is unknown. */
    readonly year: YearSource | null
    /** The part of a period that is meant (`後半`, `上半期`); null for all of it. */
    readonly part: string | null
}

export const TIMELINE_EVENTS = [
    "occurred", // the intrusion, the loss, the sending
    "data-made", // the period in which the data concerned was entered
    "noticed",
    "established", // an investigation showed it
    "investigated", // begun or completed
    "stopped",
    "resumed",
    "authorities-told", // police, commission
    "notified", // the persons concerned were told
    "announced",
    "weakness-published",
    "fix-published",
    "alert-published",
    "attacks-seen",
    "other",
] as const
export type TimelineEvent = (typeof TIMELINE_EVENTS)[number]

export interface TimelineEntry {
    readonly event: TimelineEvent
    /** Null where only the end is said (`8日まで`). */
    readonly from: IncidentDate | null
    /** Null for a single day; `open` where the article says "since". */
    readonly to: IncidentDate | "open" | null
    /** The article's words for what happened then. */
    readonly what: string
}

/** `about` 約, `at-most` 最大, `at-least` 以上・少なくとも, `over` 超, `under` 未満, `vague` 数百 (the amount is then the least). */
export const BOUNDS = ["about", "at-most", "at-least", "over", "under", "vague"] as const
export type Bound = (typeof BOUNDS)[number]

/** One kind of data of a person: a field of Sekisho, or the article's word for what is none. */
export interface DataItem {
    readonly field: Field | null
    readonly text: string
    /** Only some of the persons (`一部`), or given voluntarily (`任意`). */
    readonly partial: boolean
    /** Encrypted or hashed, as the article says (`ハッシュ化された`). */
    readonly protection: "encrypted" | "hashed" | null
}

export interface Figure {
    readonly amount: number
    readonly unit: string
    /** Persons (人, 名) and records (件, 通) are never mixed; `cases` are incidents, counted in the report of a wave. */
    readonly kind: "persons" | "records" | "cases"
    readonly bounds: readonly Bound[]
    /** のべ: the same person may count several times. */
    readonly gross: boolean
    /** `affected`: concerned; `part`: a part of another figure (うち); `whole`: all that were handled, of whom some are concerned. */
    readonly role: "affected" | "part" | "whole"
    /** What is counted, in the article's words; null where it does not say. */
    readonly of: string | null
    /** The combination of data this figure is of; empty where the article gives none. */
    readonly items: readonly DataItem[]
    /** The article names only some of them (など, 等). */
    readonly more: boolean
    /** The period in which these persons registered or used the service. */
    readonly period: TimelineEntry | null
}

export const CAUSE_KINDS = [
    "exploited-weakness",
    "injection", // SQL, OS command
    "password-list",
    "stolen-credentials",
    "ransomware",
    "malware",
    "skimming", // a payment page altered to copy what is typed
    "defacement",
    "denial-of-service",
    "phishing",
    "intrusion", // unauthorised access, way in not said
    "misdirected-mail",
    "misdirected-post",
    "misprint",
    "published-by-mistake",
    "misconfiguration",
    "lost",
    "stolen-device",
    "discarded-by-mistake",
    "deleted-by-mistake",
    "insider",
    "handed-over-by-mistake",
    "program-error",
    "operator-error",
] as const
export type CauseKind = (typeof CAUSE_KINDS)[number]

export interface Cause {
    readonly kind: CauseKind
    readonly text: string
}

export interface Weakness {
    /** The product, e.g. `Apache Struts 2`; null where only an id is given. */
    readonly product: string | null
    /** CVE ids, in order. */
    readonly cve: readonly string[]
}

export const ASSET_KINDS = [
    "web-application",
    "server",
    "database",
    "mail",
    "file-store",
    "cloud-service",
    "usb-stick",
    "laptop",
    "desktop",
    "mobile-phone",
    "disk",
    "documents",
] as const
export type AssetKind = (typeof ASSET_KINDS)[number]

export interface Asset {
    readonly kind: AssetKind
    readonly text: string
}

export const ACTOR_KINDS = ["state", "outsider", "employee", "former-employee", "officer", "contractor"] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

export interface Actor {
    readonly kind: ActorKind
    readonly text: string
}

/** How an attack was made, in the article's words. */
export interface Technique {
    readonly text: string
}

/** What became of the data; `leak` also for letters and mail in wrong hands. */
export const HAPPENINGS = [
    "leak",
    "loss",
    "theft",
    "exposure",
    "deletion",
    "encryption",
    "alteration",
    "taking-out",
] as const
export type Happening = (typeof HAPPENINGS)[number]

export interface Happened {
    readonly what: Happening
    readonly text: string
}

export const DISCOVERIES = [
    "monitoring", // abnormal values, alarms
    "own-check",
    "employee",
    "told-by-customer", // a recipient, a visitor, a citizen
    "told-by-card-company",
    "told-by-authority", // police and others
    "told-by-partner",
    "investigation",
    "failure", // something stopped working
    "noticed-missing",
] as const
export type DiscoveryKind = (typeof DISCOVERIES)[number]

export interface Discovery {
    readonly kind: DiscoveryKind
    readonly text: string
}

export const MEASURES = [
    "stop-service",
    "resume-service",
    "investigate",
    "outside-experts",
    "notify-persons",
    "apologise",
    "report-authority",
    "report-police",
    "contact-point",
    "warn-users",
    "reset-passwords",
    "two-step-verification",
    "patch",
    "strengthen-monitoring",
    "block-access",
    "recall", // mail deleted, papers collected
    "double-check",
    "change-procedure",
    "training",
    "encrypt",
    "password",
    "restrict-removal",
    "physical-security",
    "backup",
    "access-log",
    "destroy-unneeded",
    "discipline",
    "prevention", // 再発防止, not said how
] as const
export type MeasureKind = (typeof MEASURES)[number]

export interface Measure {
    readonly kind: MeasureKind
    readonly text: string
    /** Taken or announced by the body, or advised by the article's author. */
    readonly by: "body" | "article"
}

/** How the data was protected, or not. */
export interface Safeguard {
    readonly kind: "password" | "encryption" | "lock" | "permission"
    readonly present: boolean
    readonly text: string
}

/** What is said of misuse and other harm that followed; whether it occurred is in the certainty. */
export interface Harm {
    readonly kind: "misuse" | "infection" | "loss-of-money"
    readonly text: string
}

/** A row of a statistic an article reports. */
export interface SurveyRow {
    readonly label: string
    readonly kind: "national" | "local" | "private" | "total" | "grave" | "other"
    readonly cases: number
    readonly organs: number | null
}

/** `incident`: one; `wave`: attacks on many through one weakness; `survey`: a statistic of incidents. */
export type RecordKind = "incident" | "wave" | "survey"

/** Where articles, or two places of one, do not agree. Nothing is decided: all values stand. */
export interface Difference {
    readonly of: "figure" | "date" | "items" | "certainty"
    readonly what: string
    readonly values: readonly { readonly value: string; readonly articles: readonly string[] }[]
}

export interface IncidentRecord {
    /** From what the record says: the same articles give the same id. */
    readonly id: string
    readonly kind: RecordKind
    /** `full`: reported on; `mention`: only named in passing, or in the title of another article. */
    readonly depth: "full" | "mention"
    readonly status: "proposed" | "confirmed"
    /** The headline the record was read under; null without one. */
    readonly title: string | null
    readonly bodies: readonly Stated<Body>[]
    readonly systems: readonly Stated<string>[]
    readonly happened: readonly Stated<Happened>[]
    readonly timeline: readonly Stated<TimelineEntry>[]
    readonly figures: readonly Stated<Figure>[]
    readonly items: readonly Stated<DataItem>[]
    /** Data said not to be concerned. */
    readonly excluded: readonly Stated<DataItem>[]
    readonly causes: readonly Stated<Cause>[]
    readonly weaknesses: readonly Stated<Weakness>[]
    readonly techniques: readonly Stated<Technique>[]
    readonly assets: readonly Stated<Asset>[]
    readonly actors: readonly Stated<Actor>[]
    readonly discovery: readonly Stated<Discovery>[]
    readonly measures: readonly Stated<Measure>[]
    readonly safeguards: readonly Stated<Safeguard>[]
    readonly harm: readonly Stated<Harm>[]
    /** Said to be a 重大事態, or to need a report by law. */
    readonly grave: readonly Stated<boolean>[]
    /** Rows of a survey; empty for anything else. */
    readonly survey: readonly Stated<SurveyRow>[]
    /** Ids of the incidents of a wave or a survey. */
    readonly members: readonly string[]
    readonly differences: readonly Difference[]
    /** The VERIS document a record was imported from, whole; null for what was read from articles. */
    readonly veris: VerisIncident | null
}

/** What was not read, and why: a limit that was reached. */
export interface Unread {
    readonly article: string
    readonly why: "too-long" | "too-many-incidents"
    /** From here on nothing was read, in UTF-16 units. */
    readonly from: number
}

export interface ImportResult {
    readonly records: readonly IncidentRecord[]
    readonly unread: readonly Unread[]
}
