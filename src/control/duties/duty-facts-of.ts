// From an incident and its organisation to the facts the duty engine asks for. Never under-states: what nobody has said,
// or somebody could not say, stays unknown, and an unknown fact makes a duty possible. Two readings go towards the graver
// side: data whose fields were named are taken for 個人データ, and a part of the persons whose number nobody counted (with a
// card, with a My Number) may be all of them.
import { FIELDS, type Field } from "../../core/fields.ts"
import type { IncidentKind, LocalMoment, Unknown } from "../../core/incident.ts"
import type { CalendarDate, DutyFacts, Knowing, TimeOfDay } from "../../duty/contract.ts"
import { NOTHING_KNOWN } from "../../duty/nothing-known.ts"
import type { Cause, Cipher, Finder, Likelihood, MyNumberSystem } from "../../duty/vocabulary.ts"
import type { Degree, FactName, Facts, MyNumberUse, Protection } from "../incident/facts.ts"
import type { Incident } from "../incident/incident.ts"
import type { Profile } from "../profile/profile.ts"
import { fieldsKnown } from "./fields-known.ts"
import { figuresKnown } from "./figures-known.ts"

/** @param profile null: who we are is unknown, and with it which laws bind us */
export function dutyFactsOf(incident: Incident, profile: Profile | null): DutyFacts {
    const fields = fieldsKnown(incident)
    return {
        ...NOTHING_KNOWN,
        ...whoWeAre(profile),
        ...when(incident),
        ...whatHappened(incident),
        ...whoseData(incident, fields),
        ...figuresKnown(incident, fields),
        ...whatWasDone(incident),
    }
}

function whoWeAre(profile: Profile | null): Partial<DutyFacts> {
    if (profile === null) return {}
    return {
        body: profile.body,
        sectors: profile.sectors,
        privacyMark: profile.privacyMark ? "yes" : "no",
        listedCompany: profile.listedCompany ?? "unknown",
        gdprApplies: profile.gdprApplies ?? "unknown",
    }
}

function when(incident: Incident): Partial<DutyFacts> {
    const occurred = said(incident, "occurredAt")
    return {
        knowing: knowingOf(said(incident, "knownAt")),
        occurredOn: occurred === "unknown" ? occurred : dayIn(occurred),
        foundBy: mapped(said(incident, "foundBy"), FINDER),
    }
}

/** @param known a moment, or `unknown` */
function knowingOf(known: LocalMoment): readonly Knowing[] | Unknown {
    if (known === "unknown") return known
    return [{ by: "organisation", on: dayIn(known), at: timeIn(known) }]
}

function whatHappened(incident: Incident): Partial<DutyFacts> {
    return {
        contract: said(incident, "contract"),
        entrusted: said(incident, "entrusted"),
        consignorTold: said(incident, "consignorTold"),
        leak: degreeOf(incident, "leak"),
        loss: degreeOf(incident, "loss"),
        damage: degreeOf(incident, "damage"),
        recoveredUnseen: said(incident, "recovered"),
        copyKept: said(incident, "copyKept"),
        improperPurpose: degreeOf(incident, "improperPurpose"),
        cause: causeOf(incident),
        actor: said(incident, "actor"),
        publicView: degreeOf(incident, "publicView"),
        publicViewed: degreeOf(incident, "publicViewed"),
        careDisrupted: said(incident, "careDisrupted"),
    }
}

/** Where nobody has named a cause, some kinds of incident are one. */
function causeOf(incident: Incident): Cause | Unknown {
    if (incident.facts.cause !== undefined) return incident.facts.cause.value
    const kind = said(incident, "kind")
    return kind === "unknown" ? kind : (CAUSE_OF_KIND[kind] ?? "unknown")
}

function whoseData(incident: Incident, fields: DutyFacts["fields"]): Partial<DutyFacts> {
    return {
        object: objectOf(incident, fields),
        subjects: said(incident, "subjects"),
        media: said(incident, "media"),
        fields,
        sensitive: degreeOf(incident, "sensitive"),
        ordinanceSensitive: degreeOf(incident, "ordinanceSensitive"),
        propertyDamage: degreeOf(incident, "propertyDamage"),
        cardDigits: said(incident, "cardDigits"),
        loginMovesMoney: said(incident, "loginMovesMoney"),
        cipher: mapped(said(incident, "protection"), CIPHER),
        cipherSound: said(incident, "cipherSound"),
        keySafe: said(incident, "keySafe"),
        myNumberSystem: mapped(said(incident, "myNumberUse"), MY_NUMBER_SYSTEM),
        myNumberMisuse: degreeOf(incident, "myNumberMisuse"),
    }
}

function objectOf(incident: Incident, fields: DutyFacts["fields"]): DutyFacts["object"] {
    if (incident.facts.dataKind !== undefined) return incident.facts.dataKind.value
    return FIELDS.some((field: Field) => fields[field] === "confirmed") ? "personal-data" : "unknown"
}

function whatWasDone(incident: Incident): Partial<DutyFacts> {
    return {
        noticeDifficult: said(incident, "noticeDifficult"),
        substituteMeasures: said(incident, "substituteMeasures"),
        personsTold: said(incident, "personsTold"),
        published: said(incident, "published"),
        investigated: said(incident, "investigation"),
        outsideInvestigation: said(incident, "outsideInvestigation"),
        prevention: said(incident, "prevention"),
        secondaryDamage: degreeOf(incident, "secondaryDamage"),
    }
}

/** What was never said is as unknown to the law as what somebody could not say. */
function said<Name extends FactName>({ facts }: Incident, name: Name): Facts[Name] | Unknown {
    return facts[name]?.value ?? "unknown"
}

/** A degree of certainty, as the law of 2022 has it: what is merely possible is feared. */
export function likelihoodOf(degree: Degree | Unknown): Likelihood {
    return degree === "possible" || degree === "feared" || degree === "likely" ? "suspected" : degree
}

type DegreeName = {
    readonly [Name in FactName]: Facts[Name] extends Degree ? (Degree extends Facts[Name] ? Name : never) : never
}[FactName]

function degreeOf(incident: Incident, name: DegreeName): Likelihood {
    return likelihoodOf(said(incident, name))
}

function mapped<From extends string, To>(value: From | Unknown, table: Readonly<Record<From, To>>): To | Unknown {
    return value === "unknown" ? "unknown" : table[value]
}

const FINDER: Readonly<Record<Facts["foundBy"], Finder>> = {
    "own-staff": "own-staff",
    contractor: "contractor",
    // The form counts the person concerned among third parties (本人・取引先・外部からの通報).
    "data-subject": "outsider",
    outsider: "outsider",
    other: "other",
}

const CIPHER: Readonly<Record<Protection, Cipher>> = {
    none: "none",
    password: "none",
    "cipher-other": "other",
    "cipher-listed": "listed",
}

const MY_NUMBER_SYSTEM: Readonly<Record<MyNumberUse, MyNumberSystem>> = {
    "use-affairs": "use-affairs",
    "related-affairs": "public-related-affairs",
    other: "other",
}

const CAUSE_OF_KIND: { readonly [Kind in IncidentKind]?: Cause } = {
    intrusion: "unauthorised-access",
    "planted-program": "unauthorised-access",
    defacement: "unauthorised-access",
    "lost-medium": "lost",
    "stolen-device": "stolen",
    "mistaken-deletion": "mis-disposed",
    insider: "insider",
}

function dayIn(moment: LocalMoment): CalendarDate {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- moments were checked where they came in
    return moment.slice(0, "2026-11-22".length) as CalendarDate
}

function timeIn(moment: LocalMoment): TimeOfDay | Unknown {
    const time = moment.split("T")[1]
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    return time === undefined ? "unknown" : (time as TimeOfDay)
}
