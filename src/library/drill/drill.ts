// "Would this have happened to us?" A record becomes questions to one's own set-up: each with what to check, why it is asked (the
// values of the record, with their sentences), and where Sekisho would have helped, only where it can today.
import type { Bilingual } from "../../core/language.ts"
import type { Field } from "../../core/fields.ts"
import { say } from "../../core/messages/say.ts"
import type { AssetKind, CauseKind, Happening, IncidentRecord, MeasureKind, Stated } from "../contract.ts"
import { countedPersons, victimOf } from "../statistics/facts.ts"
import { DRILL_QUESTIONS } from "./questions.data.ts"

/** What a part of Sekisho does about an incident of this kind. */
export type SekishoRole = "prevents" | "notices" | "bounds" | "counts" | "records" | "reports"

export interface DrillQuestion {
    readonly id: string
    /** Asked when the record has any of these; all empty: asked always. */
    readonly when: {
        readonly causes?: readonly CauseKind[]
        readonly assets?: readonly AssetKind[]
        readonly happened?: readonly Happening[]
        readonly fields?: readonly Field[]
        readonly measures?: readonly MeasureKind[]
        readonly contractor?: true
        readonly technique?: true
    }
    /** And only when it has one of these too. */
    readonly only?: { readonly assets?: readonly AssetKind[]; readonly causes?: readonly CauseKind[] }
    readonly question: Bilingual
    readonly check: Bilingual
    readonly sekisho: readonly { readonly role: SekishoRole; readonly how: Bilingual }[]
}

export interface Reason {
    readonly slot: string
    readonly value: string
    /** The article's words. */
    readonly quote: string
}

export interface AskedQuestion {
    readonly id: string
    readonly question: Bilingual
    readonly check: Bilingual
    readonly because: readonly Reason[]
    readonly sekisho: DrillQuestion["sekisho"]
}

export interface Drill {
    readonly record: string
    readonly title: string | null
    readonly body: string | null
    readonly questions: readonly AskedQuestion[]
}

const REASONS_LIMIT = 3

/** The questions a record raises, in the order of a day: before, while, after. */
export function drillOf(record: IncidentRecord): Drill {
    const values = placeholders(record)
    const questions = DRILL_QUESTIONS.flatMap(({ id, when, only, question, check, sekisho }) => {
        const because = reasonsOf(record, when)
        const always = Object.keys(when).length === 0
        if ((because.length === 0 && !always) || (only !== undefined && reasonsOf(record, only).length === 0)) return []
        return [
            {
                id,
                question: say(question, values),
                check: say(check, values),
                because: because.slice(0, REASONS_LIMIT),
                sekisho,
            },
        ]
    })
    return { record: record.id, title: record.title, body: victimOf(record)?.name ?? null, questions }
}

function reasonsOf(record: IncidentRecord, when: DrillQuestion["when"]): Reason[] {
    return [
        ...matching(
            "cause",
            record.causes,
            ({ kind }) => when.causes?.includes(kind) === true,
            ({ kind }) => kind,
        ),
        ...matching(
            "asset",
            record.assets,
            ({ kind }) => when.assets?.includes(kind) === true,
            ({ kind }) => kind,
        ),
        ...matching(
            "happened",
            record.happened,
            ({ what }) => when.happened?.includes(what) === true,
            ({ what }) => what,
        ),
        ...matching(
            "item",
            record.items,
            ({ field }) => field !== null && when.fields?.includes(field) === true,
            ({ field, text }) => field ?? text,
        ),
        ...matching(
            "measure",
            record.measures,
            ({ kind }) => when.measures?.includes(kind) === true,
            ({ kind }) => kind,
        ),
        ...matching(
            "actor",
            record.actors,
            ({ kind }) => when.contractor === true && kind === "contractor",
            ({ kind }) => kind,
        ),
        ...matching(
            "technique",
            record.techniques,
            () => when.technique === true,
            ({ text }) => text,
        ),
    ]
}

function matching<T>(
    slot: string,
    values: readonly Stated<T>[],
    fits: (value: T) => boolean,
    nameOf: (value: T) => string,
): Reason[] {
    return values
        .filter(({ value }) => fits(value))
        .map(({ value, witnesses }) => ({ slot, value: nameOf(value), quote: witnesses[0]?.quote ?? "" }))
}

function placeholders(record: IncidentRecord): Record<string, string | number> {
    const product = record.weaknesses.find(({ value }) => value.product !== null)?.value.product ?? null
    const figure = countedPersons(record)
    return {
        product: product ?? "—",
        amount: figure?.amount ?? "—",
        unit: figure?.unit ?? "",
    }
}
