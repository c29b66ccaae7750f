// One's own incident as a record of the library, so that statistics, half-year tables, charts, VERIS and CSV are made of the
// register as they are of others' incidents. What the incident does not say is absent; what was said has the incident
// itself as its witness. Errs towards saying less: a medium nobody named makes no mail of it.
import { KIND_NAMES } from "../../core/incident-words.data.ts"
import type { Certainty as Said, Count, Figures, IncidentKind } from "../../core/incident.ts"
import { FIELD_NAMES } from "../../core/field-names.data.ts"
import { type Field, FIELDS } from "../../core/fields.ts"
import type {
    BodyKind,
    CauseKind,
    Certainty,
    DataItem,
    Figure,
    Happening,
    IncidentRecord,
    Stated,
    TimelineEvent,
} from "../../library/contract.ts"
import { EMPTY_RECORD } from "../../library/empty-record.ts"
import type { Facts } from "../incident/facts.ts"
import type { FrozenFigures, Incident, Stated as StatedFact } from "../incident/incident.ts"
import type { Profile } from "../profile/profile.ts"

type Bodies = Readonly<Record<Profile["body"], BodyKind>>

/** What a town runs is counted as the town's (the commission's half-year tables). */
const BODY_KIND: Bodies = {
    "private-business": "company",
    "national-organ": "national",
    "incorporated-agency": "national",
    "local-government": "local",
    "local-incorporated-agency": "local",
    "private-rules-agency": "association",
    "local-hospital-or-university": "local",
    "foreign-business": "company",
}

const CAUSE: Readonly<Record<Exclude<IncidentKind, "mis-sent" | "other">, CauseKind>> = {
    intrusion: "intrusion",
    "planted-program": "malware",
    defacement: "defacement",
    "wrong-print": "misprint",
    "lost-medium": "lost",
    "stolen-device": "stolen-device",
    "mistaken-deletion": "deleted-by-mistake",
    insider: "insider",
}

const HAPPENING: Readonly<Partial<Record<IncidentKind, Happening>>> = {
    "planted-program": "alteration",
    defacement: "alteration",
    "lost-medium": "loss",
    "stolen-device": "theft",
    "mistaken-deletion": "deletion",
    insider: "taking-out",
}

/** @param profile null: nobody entered one; the record then names no body */
export function libraryRecord(incident: Incident, profile: Profile | null): IncidentRecord {
    const { id, facts } = incident
    const state = <T>(value: T, text: string, said: Said): Stated<T> => stated(id, value, text, said)
    const kind = known(facts.kind)
    const system = known(facts.system)
    const figures = incident.figures.at(-1)
    const saidOfKind = facts.kind?.said.certainty ?? "unknown"
    const happened = kind === null ? undefined : HAPPENING[kind]
    const cause = kind === null ? null : causeOf(kind, facts.media)
    return {
        ...EMPTY_RECORD,
        id,
        status: "confirmed",
        title: known(facts.title),
        bodies: profile === null ? [] : [state(bodyOf(profile), profile.name, "confirmed")],
        systems: system === null ? [] : [state(system, system, facts.system?.said.certainty ?? "unknown")],
        happened: [
            ...degrees(incident),
            ...(happened === undefined || kind === null
                ? []
                : [state({ what: happened, text: KIND_NAMES[kind].ja }, KIND_NAMES[kind].ja, saidOfKind)]),
        ],
        timeline: [...moments(incident, "noticed", facts.knownAt), ...moments(incident, "occurred", facts.occurredAt)],
        figures: figures === undefined ? [] : figuresOf(id, figures),
        items: itemsOf(incident),
        causes:
            cause === null || kind === null
                ? []
                : [state({ kind: cause, text: KIND_NAMES[kind].ja }, KIND_NAMES[kind].ja, saidOfKind)],
        grave: graveOf(incident).map((grave) => state(grave, "報告の要否", "confirmed")),
    }
}

function bodyOf({ name, body }: Profile): IncidentRecord["bodies"][number]["value"] {
    return { name, named: true, kind: BODY_KIND[body], role: "victim", aliases: [] }
}

function causeOf(kind: IncidentKind, media: StatedFact<Facts["media"]> | undefined): CauseKind | null {
    if (kind === "other") return null
    if (kind !== "mis-sent") return CAUSE[kind]
    const [medium, ...others] = known(media) ?? []
    if (others.length > 0 || medium === undefined) return "handed-over-by-mistake"
    return medium === "electronic" ? "misdirected-mail" : "misdirected-post"
}

/** 漏えい, 滅失, 毀損: in what degree is the fact itself. */
function degrees({ id, facts }: Incident): readonly Stated<{ what: Happening; text: string }>[] {
    const told = [
        { fact: facts.leak, what: "leak", text: "漏えい" },
        { fact: facts.loss, what: "loss", text: "滅失" },
        { fact: facts.damage, what: "alteration", text: "毀損" },
    ] as const
    return told.flatMap(({ fact, what, text }) => {
        const degree = known(fact)
        return degree === null ? [] : [stated(id, { what, text }, text, degree)]
    })
}

function moments(
    { id }: Incident,
    event: TimelineEvent,
    fact: StatedFact<string> | undefined,
): IncidentRecord["timeline"] {
    const moment = known(fact)
    if (moment === null) return []
    const [date = "", time = null] = moment.split("T")
    const from = { date, time, year: "text", part: null } as const
    return [stated(id, { event, from, to: null, what: "" }, moment, fact?.said.certainty ?? "unknown")]
}

function figuresOf(id: string, { figures, said }: FrozenFigures): IncidentRecord["figures"] {
    const items = figures.byFields.length === 1 ? dataItems(figures) : []
    const one = (kind: "persons" | "records", maximum: Count, confirmed: Count): IncidentRecord["figures"] => {
        if (maximum === "unknown") return []
        const bounds: Figure["bounds"] = [
            ...(figures.approximate ? (["about"] as const) : []),
            ...(confirmed === maximum ? [] : (["at-most"] as const)),
        ]
        const unit = kind === "persons" ? "人" : "件"
        const value: Figure = {
            amount: maximum,
            unit,
            kind,
            bounds,
            gross: kind === "records",
            role: "affected",
            of: null,
            items,
            more: false,
            period: null,
        }
        return [stated(id, value, `${maximum}${unit}`, said.certainty)]
    }
    const { persons, records } = figures
    return [
        ...one("persons", persons.maximum, persons.confirmed),
        ...one("records", records.maximum, records.confirmed),
    ]
}

/** As the figures have them, by combination; where they have none, as the fact says. */
function itemsOf({ id, facts, figures }: Incident): IncidentRecord["items"] {
    const frozen = figures.at(-1)
    const counted = frozen === undefined ? [] : dataItems(frozen.figures)
    if (frozen !== undefined && counted.length > 0)
        return counted.map((item) => stated(id, item, item.text, frozen.said.certainty))
    const told = { fields: known(facts.fields) ?? [], others: known(facts.otherData) ?? [] }
    const certainty = facts.fields?.said.certainty ?? facts.otherData?.said.certainty ?? "unknown"
    return itemsNamed(told.fields, told.others).map((item) => stated(id, item, item.text, certainty))
}

function dataItems({ byFields }: Figures): readonly DataItem[] {
    return itemsNamed(
        byFields.flatMap(({ fields }) => fields),
        byFields.flatMap(({ others }) => others),
    )
}

function itemsNamed(fields: readonly Field[], others: readonly string[]): readonly DataItem[] {
    const rest = { partial: false, protection: null } as const
    const known = FIELDS.filter((field) => fields.includes(field))
    return [
        ...known.map((field) => ({ field, text: FIELD_NAMES[field].ja, ...rest })),
        ...[...new Set(others)].map((text) => ({ field: null, text, ...rest })),
    ]
}

/** Whether a report to the authority is owed; nothing while that is merely possible. */
function graveOf({ assessment, steps }: Incident): readonly boolean[] {
    if (assessment === null) return []
    const reports = steps.filter(({ id, standing }) => id.includes(".report-") && standing !== "lifted")
    if (reports.some(({ status }) => status === "due")) return [true]
    return reports.some(({ standing }) => standing === "open") ? [] : [false]
}

function known<T>(fact: StatedFact<T> | undefined): T | null {
    return fact === undefined || fact.value === "unknown" ? null : fact.value
}

const LEVEL: Readonly<Record<Said, Certainty["level"]>> = {
    confirmed: "confirmed",
    likely: "likely",
    feared: "possible",
    possible: "possible",
    "ruled-out": "denied",
    unknown: "stated",
}

function stated<T>(article: string, value: T, text: string, said: Said): Stated<T> {
    const span = { start: 0, end: text.length }
    const certainty = { level: LEVEL[said], word: null }
    return {
        value,
        witnesses: [{ article, span, quote: text, sentence: span, context: text, certainty, headline: false }],
    }
}
