// A record in the words of VERIS. Nothing is added to what the record says: what it does not say is absent or "Unknown". The whole
// record goes along under `plus.sekisho`, so that nothing is lost on the way back.
import type { IncidentRecord, Stated } from "../contract.ts"
import { countedPersons, firstDateOf, victimOf } from "../statistics/facts.ts"
import {
    VERIS_SCHEMA_VERSION,
    type VerisAction,
    type VerisActionName,
    type VerisActor,
    type VerisData,
    type VerisIncident,
} from "./veris.ts"
import {
    ACTION_OF_CAUSE,
    ACTOR_OF_KIND,
    ATTRIBUTES_OF_HAPPENING,
    DATA_OF_FIELD,
    DISCOVERY_METHOD,
    GOVERNMENT_OF_BODY,
    INDUSTRY_OF_BODY,
    OTHER_DATA,
    VARIETY_OF_ASSET,
    VICTIM_WORDS,
} from "./vocabulary.data.ts"

export const VERIS_SOURCE = "sekisho"

/** @returns for a record that was imported from VERIS that very document */
export function toVeris(record: IncidentRecord): VerisIncident {
    if (record.veris !== null) return record.veris
    const victim = victimOf(record)
    const kind = victim?.kind ?? null
    const government = kind === null ? undefined : GOVERNMENT_OF_BODY[kind]
    return {
        schema_version: VERIS_SCHEMA_VERSION,
        incident_id: record.id,
        source_id: VERIS_SOURCE,
        security_incident: isCertain(record) ? "Confirmed" : "Suspected",
        ...optional("summary", record.title),
        reference: articlesOf(record).join("; "),
        timeline: timelineOf(record),
        victim: {
            ...optional("victim_id", victim?.name ?? null),
            industry: kind === null ? "000" : INDUSTRY_OF_BODY[kind],
            country: [FOREIGN.test(victim?.name ?? "") ? "Unknown" : "JP"],
            employee_count: "Unknown",
            ...(government === undefined ? {} : { government: [government] }),
        },
        actor: actorsOf(record),
        action: actionsOf(record),
        asset: {
            assets: assetsOf(record),
            ...(record.assets.some(({ value }) => value.kind === "cloud-service")
                ? { cloud: ["External Cloud Asset(s)"] }
                : {}),
        },
        attribute: attributesOf(record),
        discovery_method: discoveryOf(record),
        plus: { sekisho: record },
    }
}

/** 米ヤフー and the like are not in Japan; where, the name does not say. */
const FOREIGN = /^(?:米|英|独|仏|中国|韓国)/
const CERTAIN = new Set(["confirmed", "stated"])

function optional<K extends string>(key: K, value: string | null): Partial<Record<K, string>> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed key loses its type
    return value === null ? {} : ({ [key]: value } as Partial<Record<K, string>>)
}

function isCertain({ happened }: IncidentRecord): boolean {
    return happened.some(({ witnesses }) => witnesses.some(({ certainty }) => CERTAIN.has(certainty.level)))
}

export function articlesOf(record: IncidentRecord): string[] {
    const lists: readonly (readonly Stated<unknown>[])[] = [
        record.bodies,
        record.happened,
        record.timeline,
        record.figures,
        record.causes,
        record.survey,
    ]
    return [...new Set(lists.flat().flatMap(({ witnesses }) => witnesses.map(({ article }) => article)))].sort()
}

function timelineOf(record: IncidentRecord): VerisIncident["timeline"] {
    const date = firstDateOf(record, ["occurred", "noticed", "announced"])
    const match = /^([0-9]{4}|XXXX)(?:-([0-9]{2}))?(?:-([0-9]{2}))?$/.exec(date?.date ?? "")
    const incident = Object.entries({
        year: numberOf(match?.[1]),
        month: numberOf(match?.[2]),
        day: numberOf(match?.[3]),
    }).filter(([, value]) => value !== undefined)
    return {
        incident: {
            ...Object.fromEntries(incident),
            ...(/^[0-9]{2}:[0-9]{2}$/.test(date?.time ?? "") ? { time: date?.time ?? "" } : {}),
        },
    }
}

function numberOf(text: string | undefined): number | undefined {
    return text === undefined || text.startsWith("X") ? undefined : Number(text)
}

function actorsOf({ actors }: IncidentRecord): VerisIncident["actor"] {
    const found: Partial<Record<"external" | "internal" | "partner", VerisActor>> = {}
    for (const { value } of actors) {
        const { actor, variety } = ACTOR_OF_KIND[value.kind]
        const known = found[actor]?.variety ?? []
        const varieties = variety === null || known.includes(variety) ? known : [...known, variety]
        found[actor] = { variety: varieties.length > 1 ? varieties.filter((one) => one !== "Unknown") : varieties }
    }
    return Object.keys(found).length > 0 ? found : { unknown: {} }
}

function actionsOf({ causes }: IncidentRecord): VerisIncident["action"] {
    const found: Partial<Record<VerisActionName, VerisAction>> = {}
    for (const { value } of causes) {
        const { action, variety, vector } = ACTION_OF_CAUSE[value.kind]
        const known = found[action]
        const vectors = union(known?.vector ?? [], vector)
        found[action] = {
            variety: exact(union(known?.variety ?? [], variety)),
            ...(vectors.length > 0 ? { vector: vectors } : {}),
        }
    }
    return Object.keys(found).length > 0 ? found : { unknown: { variety: [] } }
}

function union(known: readonly string[], more: string | null): string[] {
    return more === null || known.includes(more) ? [...known] : [...known, more]
}

/** "Unknown" beside something known says nothing. */
function exact(varieties: readonly string[]): string[] {
    const known = varieties.filter((variety) => variety !== "Unknown")
    return known.length > 0 ? known : [...varieties]
}

function assetsOf({ assets }: IncidentRecord): VerisIncident["asset"]["assets"] {
    const varieties = [...new Set(assets.map(({ value }) => VARIETY_OF_ASSET[value.kind]))]
    return varieties.length > 0 ? varieties.map((variety) => ({ variety })) : [{ variety: "Unknown" }]
}

function attributesOf(record: IncidentRecord): VerisIncident["attribute"] {
    const rows = record.happened
        .filter(({ witnesses }) => witnesses.some(({ certainty }) => certainty.level !== "denied"))
        .flatMap(({ value }) => ATTRIBUTES_OF_HAPPENING[value.what])
    const varieties = (attribute: "integrity" | "availability"): string[] => [
        ...new Set(rows.filter((row) => row.attribute === attribute).flatMap(({ variety }) => variety ?? [])),
    ]
    const integrity = varieties("integrity")
    const availability = varieties("availability")
    return {
        ...(record.items.length > 0 || rows.some(({ attribute }) => attribute === "confidentiality")
            ? { confidentiality: confidentialityOf(record) }
            : {}),
        ...(integrity.length > 0 ? { integrity: { variety: integrity } } : {}),
        ...(availability.length > 0 ? { availability: { variety: availability } } : {}),
    }
}

function confidentialityOf(record: IncidentRecord): NonNullable<VerisIncident["attribute"]["confidentiality"]> {
    const total = countedPersons(record)?.amount ?? null
    const data = dataOf(record)
    const victims = victimsOf(record)
    const states = statesOf(record)
    return {
        data_disclosure: disclosureOf(record),
        ...(total === null ? {} : { data_total: total }),
        ...(data.length > 0 ? { data } : {}),
        ...(victims.length > 0 ? { data_victim: victims } : {}),
        ...(states.length > 0 ? { state: states } : {}),
    }
}

const LEAVES = new Set(["leak", "exposure", "taking-out"])

/** Lost and stolen things may have been read; what is only possible is "Potentially". */
function disclosureOf({ happened }: IncidentRecord): "Yes" | "Potentially" | "No" | "Unknown" {
    const leaks = happened
        .filter(({ value }) => LEAVES.has(value.what))
        .flatMap(({ witnesses }) => witnesses.map(({ certainty }) => certainty.level))
    if (leaks.some((level) => CERTAIN.has(level))) return "Yes"
    if (happened.some(({ value }) => value.what === "loss" || value.what === "theft")) return "Potentially"
    if (leaks.some((level) => level !== "denied" && level !== "unknown")) return "Potentially"
    return leaks.includes("denied") ? "No" : "Unknown"
}

function dataOf({ items }: IncidentRecord): VerisData[] {
    const varieties = items.map(({ value }) =>
        value.field === null ? OTHER_DATA : (DATA_OF_FIELD[value.field] ?? OTHER_DATA),
    )
    return [...new Set(varieties)].map((variety) => ({ variety }))
}

function victimsOf({ figures, title }: IncidentRecord): string[] {
    const words = [
        title ?? "",
        ...figures.flatMap(({ value, witnesses }) => [value.of ?? "", ...witnesses.map(({ context }) => context)]),
    ].join(" ")
    return VICTIM_WORDS.filter(([, pattern]) => pattern.test(words)).map(([victim]) => victim)
}

function statesOf({ safeguards, assets }: IncidentRecord): string[] {
    if (assets.length > 0 && assets.every(({ value }) => value.kind === "documents")) return ["Printed"]
    const encryption = safeguards.find(({ value }) => value.kind === "encryption")
    if (encryption === undefined) return []
    return [encryption.value.present ? "Stored encrypted" : "Stored unencrypted"]
}

function discoveryOf({ discovery }: IncidentRecord): VerisIncident["discovery_method"] {
    const first = discovery[0]
    if (first === undefined) return { unknown: true }
    const { method, variety } = DISCOVERY_METHOD[first.value.kind]
    return { [method]: { variety: [variety] } }
}
