// What one says of an incident: the first half of the contract (contract.ts has the second and the map). `unknown` is a
// value like any other and never a default: whoever makes DutyFacts says for every fact what is known of it.
import type { Field } from "../core/fields.ts"
import type {
    Actor,
    Answer,
    Body,
    CardDigits,
    Cause,
    Cipher,
    Contract,
    DataObject,
    Finder,
    GdprRisk,
    Knower,
    Likelihood,
    Medium,
    MyNumberSystem,
    Progress,
    Sector,
    Subject,
    Unknown,
} from "./vocabulary.ts"

/** A day in Asia/Tokyo, `YYYY-MM-DD`; isCalendarDate (clock/calendar-date.ts) tells one. Days compare as text. */
export type CalendarDate = `${string}-${string}-${string}`

/** `HH:MM`, 00:00 to 23:59. */
export type TimeOfDay = `${string}:${string}`

/** A number of persons (本人) or records; a maximum that nobody can bound is `unknown`. */
export type Count = number | Unknown

/** Persons as the ledger counts them: `confirmed <= likely <= maximum`. The law asks for the maximum (最大). */
export interface Figures {
    readonly confirmed: Count
    readonly likely: Count
    readonly maximum: Count
}

/** Somebody came to know of the incident. */
export interface Knowing {
    readonly by: Knower
    readonly on: CalendarDate
    /** Only rules that count hours (GDPR) ask for it. */
    readonly at: TimeOfDay | Unknown
}

/** An incident in the words the rules ask for. fact-catalogue.data.ts has the question and the reason behind each. */
export interface DutyFacts {
    // Who we are
    readonly body: Body | Unknown
    readonly sectors: readonly Sector[] | Unknown
    readonly contract: Contract | Unknown
    /** The data were entrusted to us under that contract; asked of contractors only. */
    readonly entrusted: Answer
    /** We, the contractor, have told the one who entrusted the data to us (委託元). */
    readonly consignorTold: Answer
    readonly privacyMark: Answer
    readonly listedCompany: Answer
    /** A foreign business offers goods or services to these persons in Japan. */
    readonly personsInJapan: Answer
    /** Persons in the EU are among them and the GDPR applies to us (Art. 3). */
    readonly gdprApplies: Answer
    readonly gdprRisk: GdprRisk | Unknown

    // When
    readonly knowing: readonly Knowing[] | Unknown
    readonly occurredOn: CalendarDate | Unknown
    readonly foundBy: Finder | Unknown

    // What happened
    readonly leak: Likelihood
    readonly loss: Likelihood
    readonly damage: Likelihood
    /** Everything was got back, or seen to be deleted, before a third party looked at it. */
    readonly recoveredUnseen: Answer
    /** The same data are kept elsewhere, so that nothing is lost or unusable. */
    readonly copyKept: Answer
    readonly improperPurpose: Likelihood
    readonly cause: Cause | Unknown
    readonly actor: Actor | Unknown
    /** Many unspecified persons could see it: on the internet, say. */
    readonly publicView: Likelihood
    /** And somebody did see it. */
    readonly publicViewed: Likelihood
    /** 通信の秘密. */
    readonly communicationsSecret: Likelihood
    readonly careDisrupted: Answer

    // Whose data, which data
    readonly object: DataObject | Unknown
    readonly subjects: readonly Subject[] | Unknown
    readonly media: readonly Medium[] | Unknown
    /** Every field of core/fields.ts; `health` and `my_number` among them. */
    readonly fields: Readonly<Record<Field, Likelihood>>
    /** 要配慮個人情報 of any kind; `fields.health` counts as well. */
    readonly sensitive: Likelihood
    /** 条例要配慮個人情報: what a local ordinance adds. */
    readonly ordinanceSensitive: Likelihood
    /** Misuse could cost the persons money (財産的被害), for other reasons than a card number or a login below. */
    readonly propertyDamage: Likelihood
    readonly cardDigits: CardDigits | Unknown
    /** The credentials open a service that pays or transfers. */
    readonly loginMovesMoney: Answer
    readonly persons: Figures
    readonly cardPersons: Figures
    /** のべ, never compared with a threshold. */
    readonly records: Count
    readonly cipher: Cipher | Unknown
    readonly cipherSound: Answer
    /** The key is kept apart and protected, or the device can be wiped from afar. */
    readonly keySafe: Answer

    // My Number (特定個人情報)
    readonly myNumberSystem: MyNumberSystem | Unknown
    readonly myNumberPersons: Figures
    /** Used against Art. 9 or provided against Art. 19 of the My Number Act. */
    readonly myNumberMisuse: Likelihood

    // What was done so far
    readonly noticeDifficult: Answer
    readonly substituteMeasures: Answer
    readonly personsTold: Progress | Unknown
    readonly published: Progress | Unknown
    readonly investigated: Progress | Unknown
    readonly outsideInvestigation: Progress | Unknown
    readonly prevention: Progress | Unknown
    readonly secondaryDamage: Likelihood
}

export type FactName = keyof DutyFacts
/** A fact, or one field of `fields`. */
export type FactRef = Exclude<FactName, "fields"> | `fields.${Field}`

/** Some facts as of a moment, as a timeline holds them. foldStatements makes one DutyFacts of them, in any order. */
export interface Statement {
    /** With a time where a day has several. A later statement replaces an earlier one, fact by fact. */
    readonly on: CalendarDate | `${CalendarDate}T${TimeOfDay}`
    readonly facts: SomeFacts
}

/** What one statement says: a fact that is left out is not spoken of. */
export type SomeFacts = { readonly [Name in Exclude<FactName, "fields">]?: DutyFacts[Name] | undefined } & {
    readonly fields?: { readonly [Name in Field]?: Likelihood | undefined } | undefined
}
