// A VERIS document as a record. One that came from here gives back the record it was made of; one from elsewhere (the VERIS
// Community Database, say) becomes a record as far as the two vocabularies meet, and is kept whole beside it.
import {
    type BodyKind,
    type CauseKind,
    type Certainty,
    type Figure,
    type Happened,
    type IncidentDate,
    type IncidentRecord,
    type Stated,
    type Witness,
} from "../contract.ts"
import { EMPTY_RECORD } from "../empty-record.ts"
import { VERIS_ACTIONS, type VerisIncident } from "./veris.ts"
import { ACTION_OF_CAUSE, ACTOR_OF_KIND, DISCOVERY_METHOD, VARIETY_OF_ASSET } from "./vocabulary.data.ts"

/**
 * @param document parsed and checked
 * @param own the record under `plus.sekisho`, parsed and checked; null where there is none
 */
export function fromVeris(document: VerisIncident, own: IncidentRecord | null): IncidentRecord {
    if (own !== null) return own
    return {
        ...EMPTY_RECORD,
        id: document.incident_id,
        status: "confirmed",
        title: document.summary ?? null,
        bodies: bodiesOf(document),
        happened: happenedOf(document),
        timeline: timelineOf(document),
        figures: figuresOf(document),
        causes: causesOf(document).map((kind) => stated(document, `action: ${kind}`, { kind, text: kind })),
        assets: assetsOf(document),
        actors: actorsOf(document),
        discovery: discoveryOf(document),
        veris: document,
    }
}

/** What a document says stands at a path of it, not at a place of an article. */
function stated<T>(document: VerisIncident, path: string, value: T, certainty: Certainty = STATED): Stated<T> {
    const nowhere = { start: 0, end: 0 }
    const article = document.reference ?? document.source_id
    const witness: Witness = {
        article,
        span: nowhere,
        quote: path,
        sentence: nowhere,
        context: document.summary ?? "",
        certainty,
        headline: false,
    }
    return { value, witnesses: [witness] }
}

const STATED: Certainty = { level: "stated", word: null }

function bodiesOf(document: VerisIncident): IncidentRecord["bodies"] {
    const { victim_id: name, industry, government } = document.victim
    const kind = kindOfIndustry(industry, government ?? [])
    if (name === undefined && kind === null) return []
    return [
        stated(document, "victim", {
            name: name ?? `NAICS ${industry}`,
            named: name !== undefined,
            kind,
            role: "victim" as const,
            aliases: [],
        }),
    ]
}

function kindOfIndustry(industry: string, government: readonly string[]): BodyKind | null {
    if (industry.startsWith("92")) return government.includes("Local") ? "local" : "national"
    if (industry.startsWith("622") || industry.startsWith("621")) return "hospital"
    if (industry.startsWith("61")) return "education"
    if (industry.startsWith("515")) return "broadcaster"
    if (industry.startsWith("813")) return "association"
    return /^0*$/.test(industry) ? null : "company"
}

function happenedOf(document: VerisIncident): Stated<Happened>[] {
    const { confidentiality, integrity, availability } = document.attribute
    const found: Stated<Happened>[] = []
    const add = (what: Happened["what"], path: string, certainty: Certainty): void => {
        found.push(stated(document, path, { what, text: what }, certainty))
    }
    const disclosure = confidentiality?.data_disclosure
    if (disclosure !== undefined)
        add("leak", "attribute.confidentiality", { level: LEVEL_OF_DISCLOSURE[disclosure], word: disclosure })
    if (integrity !== undefined) add("alteration", "attribute.integrity", STATED)
    if (availability?.variety.includes("Loss") === true) add("loss", "attribute.availability", STATED)
    if (availability?.variety.includes("Destruction") === true) add("deletion", "attribute.availability", STATED)
    if (availability?.variety.includes("Obscuration") === true) add("encryption", "attribute.availability", STATED)
    return found
}

const LEVEL_OF_DISCLOSURE = { Yes: "stated", Potentially: "possible", No: "denied", Unknown: "unknown" } as const

function timelineOf(document: VerisIncident): IncidentRecord["timeline"] {
    const { year, month, day, time } = document.timeline.incident
    if (year === undefined) return []
    const from: IncidentDate = {
        date: `${String(year).padStart(4, "0")}${dashed(month)}${month === undefined ? "" : dashed(day)}`,
        time: time ?? null,
        year: "text",
        part: null,
    }
    return [stated(document, "timeline.incident", { event: "occurred" as const, from, to: null, what: "incident" })]
}

function dashed(part: number | undefined): string {
    return part === undefined ? "" : `-${String(part).padStart(2, "0")}`
}

/** VERIS counts records. */
function figuresOf(document: VerisIncident): Stated<Figure>[] {
    const total = document.attribute.confidentiality?.data_total
    if (total === undefined) return []
    const figure: Figure = {
        amount: total,
        unit: "件",
        kind: "records",
        bounds: [],
        gross: false,
        role: "affected",
        of: null,
        items: [],
        more: false,
        period: null,
    }
    return [stated(document, "attribute.confidentiality.data_total", figure)]
}

/** The first cause that an action of the document can mean. */
function causesOf(document: VerisIncident): CauseKind[] {
    const rows = Object.entries(ACTION_OF_CAUSE)
    const found = VERIS_ACTIONS.flatMap((action) =>
        (document.action[action]?.variety ?? []).flatMap(
            (variety) => rows.find(([, row]) => row.action === action && row.variety === variety)?.[0] ?? [],
        ),
    )
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a table over CauseKind
    return [...new Set(found)] as CauseKind[]
}

function assetsOf(document: VerisIncident): IncidentRecord["assets"] {
    const rows = Object.entries(VARIETY_OF_ASSET)
    return document.asset.assets.flatMap(({ variety }) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a table over AssetKind
        const kind = rows.find(([, known]) => known === variety)?.[0] as keyof typeof VARIETY_OF_ASSET | undefined
        return kind === undefined ? [] : [stated(document, "asset.assets", { kind, text: variety })]
    })
}

function actorsOf(document: VerisIncident): IncidentRecord["actors"] {
    const { external, internal, partner } = document.actor
    const found: IncidentRecord["actors"][number][] = []
    const former = ACTOR_OF_KIND["former-employee"].variety ?? ""
    const state = ACTOR_OF_KIND.state.variety ?? ""
    if (external !== undefined) {
        const kind =
            external.variety?.includes(former) === true
                ? "former-employee"
                : external.variety?.includes(state) === true
                  ? "state"
                  : "outsider"
        found.push(stated(document, "actor.external", { kind, text: "external" }))
    }
    if (internal !== undefined)
        found.push(stated(document, "actor.internal", { kind: "employee" as const, text: "internal" }))
    if (partner !== undefined)
        found.push(stated(document, "actor.partner", { kind: "contractor" as const, text: "partner" }))
    return found
}

function discoveryOf(document: VerisIncident): IncidentRecord["discovery"] {
    return Object.entries(DISCOVERY_METHOD).flatMap(([key, { method, variety }]) => {
        const told = document.discovery_method[method]
        if (typeof told !== "object" || told.variety?.includes(variety) !== true) return []
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a table over DiscoveryKind
        const kind = key as keyof typeof DISCOVERY_METHOD
        return [stated(document, `discovery_method.${method}`, { kind, text: variety })]
    })
}
