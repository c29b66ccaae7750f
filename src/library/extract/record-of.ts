// A draft read: the record it makes. What says nothing (no body, no figure, no date) makes none.
import type { IncidentRecord, Stated, TimelineEntry, Weakness } from "../contract.ts"
import type { Draft } from "../incident/draft.ts"
import { VALUES_LIMIT } from "../limits.data.ts"
import { readBodiesOf } from "./bodies-of.ts"
import { readCauses, readWeaknessesOf } from "./causes.ts"
import { readFigures } from "./figures.ts"
import { readGrave } from "./grave.ts"
import { readHappened } from "./happened.ts"
import { readItems } from "./items.ts"
import { readActors, readAssets, readDiscovery, readHarm, readMeasures, readSafeguards } from "./keyworded.ts"
import { readingOf, type ReadArticle, type Reading } from "./reading.ts"
import { readSurvey } from "./survey-rows.ts"
import { readSystems } from "./systems.ts"
import { readTechniques } from "./techniques.ts"
import { readTimeline } from "./timeline.ts"

/** A record before it is joined with those of other articles: without id, members and differences. */
export type ReadRecord = Omit<IncidentRecord, "id" | "members" | "differences" | "status" | "veris">

/** @returns null where the draft tells nothing that makes an incident */
export function recordOf(article: ReadArticle, draft: Draft): ReadRecord | null {
    const reading = readingOf(article, draft)
    const record = draft.part === null || isWhole(draft) ? fullRecord(reading) : listedRecord(reading)
    return tellsSomething(record) ? record : null
}

function isWhole({ part, units }: Draft): boolean {
    return part !== null && units[0] !== undefined && part.start === 0 && part.end === units[0].text.length
}

function fullRecord(reading: Reading): ReadRecord {
    const counted = readFigures(reading)
    const { items, excluded, figures } = readItems(reading, counted)
    return {
        ...headOf(reading),
        happened: readHappened(reading),
        timeline: limited(readTimeline(reading)),
        figures: limited(reading.draft.kind === "survey" ? [] : figures),
        items: limited(items),
        excluded: limited(excluded),
        causes: readCauses(reading),
        techniques: limited(readTechniques(reading)),
        assets: readAssets(reading),
        actors: readActors(reading),
        discovery: readDiscovery(reading),
        measures: limited(readMeasures(reading)),
        safeguards: readSafeguards(reading),
        harm: readHarm(reading),
        grave: readGrave(reading),
        survey: limited(readSurvey(reading)),
    }
}

/** Of one of several in a list the sentence tells only what happened to all of them. */
function listedRecord(reading: Reading): ReadRecord {
    const none = {
        figures: [],
        items: [],
        excluded: [],
        techniques: [],
        assets: [],
        actors: [],
        discovery: [],
        measures: [],
        safeguards: [],
        grave: [],
        survey: [],
    }
    return {
        ...headOf(reading),
        ...none,
        happened: readHappened(reading),
        timeline: relatedDates(reading),
        causes: readCauses(reading),
        harm: readHarm(reading),
    }
}

/** Of a sentence on several no date is known to be of each; of a title the date it was published on is. */
function relatedDates(reading: Reading): Stated<TimelineEntry>[] {
    return reading.pieces.some(({ unit }) => unit.label === "related") ? readTimeline(reading) : []
}

function headOf(reading: Reading): Pick<ReadRecord, "kind" | "depth" | "title" | "bodies" | "systems" | "weaknesses"> {
    const { draft } = reading
    return {
        kind: draft.kind,
        // A headline alone is no report.
        depth: draft.kind === "incident" && draft.units.every(({ kind }) => kind === "title") ? "mention" : draft.depth,
        title: draft.title === null ? null : reading.article.text.slice(draft.title.span.start, draft.title.span.end),
        bodies: draft.kind === "incident" ? readBodiesOf(reading) : [],
        systems: draft.kind === "incident" ? readSystems(reading) : [],
        weaknesses: weaknessesOf(reading),
    }
}

/** An incident named in the report of a wave shares its weakness. */
function weaknessesOf(reading: Reading): Stated<Weakness>[] {
    const own = readWeaknessesOf(reading)
    const { wave } = reading.draft
    if (own.length > 0 || wave === null) return own
    return readWeaknessesOf(readingOf(reading.article, wave)).slice(0, 1)
}

function limited<T>(values: readonly T[]): readonly T[] {
    return values.slice(0, VALUES_LIMIT)
}

function tellsSomething({
    kind,
    depth,
    title,
    bodies,
    figures,
    timeline,
    happened,
    causes,
    survey,
    weaknesses,
    harm,
}: ReadRecord): boolean {
    if (kind === "survey") return survey.length > 0
    if (kind === "wave") return weaknesses.length > 0 || title !== null || figures.length > 0
    if (bodies.some(({ value }) => value.named)) return true
    if (depth === "mention") return bodies.length > 0 || happened.length > 0 || harm.length > 0
    return (
        figures.length > 0 ||
        (bodies.length > 0 && (timeline.length > 0 || happened.length > 0)) ||
        (timeline.length > 0 && happened.length > 0 && causes.length > 0)
    )
}
