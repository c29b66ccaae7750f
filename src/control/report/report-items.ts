// The nine items of the report, as far as the incident has them, with what stands above. A gap stays a gap: nothing is
// invented, and what nobody has said is not called unknown. The document's own form is made of these by others.
import type { Bilingual } from "../../core/language.ts"
import { REPORT_MESSAGES as M } from "../../core/messages/report.messages.data.ts"
import type { PaperItem } from "../../core/paper.ts"
import { FACT_NAMES } from "../incident/fact-types.data.ts"
import type { FactName } from "../incident/facts.ts"
import type { Incident } from "../incident/incident.ts"
import type { Profile } from "../profile/profile.ts"
import { factText } from "../words/fact-text.ts"
import { combinationText, figuresLines, labelled } from "../words/figures-text.ts"
import { reporterItem } from "./reporter-item.ts"

interface ReportItem {
    readonly id: string
    readonly label: Bilingual
    /** The facts it is made of; it is a gap while none of `needed` was said. */
    readonly needed: readonly FactName[]
    readonly further: readonly FactName[]
}

const ITEMS: readonly ReportItem[] = [
    {
        id: "summary",
        label: M.summary,
        needed: ["kind", "knownAt"],
        further: [
            "system",
            "occurredAt",
            "foundBy",
            "leak",
            "loss",
            "damage",
            "ongoing",
            "recovered",
            "copyKept",
            "course",
        ],
    },
    {
        id: "items",
        label: M.items,
        needed: ["fields"],
        further: [
            "otherData",
            "media",
            "subjects",
            "sensitive",
            "propertyDamage",
            "protection",
            "keySafe",
            "myNumberUse",
        ],
    },
    { id: "persons", label: M.persons, needed: [], further: [] },
    { id: "cause", label: M.cause, needed: ["cause"], further: ["causeText", "improperPurpose", "contract"] },
    { id: "secondary", label: M.secondary, needed: ["secondaryDamage"], further: ["secondaryDamageText"] },
    { id: "response", label: M.response, needed: ["personsTold"], further: ["personsToldText"] },
    { id: "publication", label: M.publication, needed: ["published"], further: ["publishedText"] },
    { id: "prevention", label: M.prevention, needed: ["measures"], further: ["prevention", "preventionText"] },
    { id: "other", label: M.other, needed: ["remarks"], further: ["police", "investigation"] },
]

/** A first report (速報) asks for what is known; of these, something must have been said, be it "unknown". */
const FIRST_REPORT: ReadonlySet<string> = new Set(ITEMS.map(({ id }) => id).filter((id) => id !== "other"))

/** @param profile null: the reporter is a gap */
export function reportItems(incident: Incident, profile: Profile | null): readonly PaperItem[] {
    return [
        reporterItem(profile),
        ...ITEMS.map((item) => (item.id === "persons" ? personsItem(incident) : itemOf(item, incident))),
    ]
}

/** What is missing before a first report can be written; the reporter is not of the incident and not among it. */
export function firstReportGaps(incident: Incident): readonly PaperItem[] {
    return reportItems(incident, null).filter(({ id, standing }) => FIRST_REPORT.has(id) && standing === "gap")
}

function itemOf({ id, label, needed, further }: ReportItem, incident: Incident): PaperItem {
    const names = [...needed, ...further].filter((name) => incident.facts[name] !== undefined)
    const lines = names.map((name) => lineOf(name, incident))
    return { id, label, lines, standing: standingOf(needed, incident) }
}

function standingOf(needed: readonly FactName[], { facts }: Incident): PaperItem["standing"] {
    const values = needed.map((name) => facts[name]?.value)
    if (values.some((value) => value === undefined)) return "gap"
    return values.every((value) => value === "unknown") ? "unknown" : "filled"
}

function lineOf(name: FactName, { facts }: Incident): Bilingual {
    return labelled(FACT_NAMES[name], factText(name, facts[name]?.value ?? "unknown"))
}

function personsItem({ figures }: Incident): PaperItem {
    const latest = figures.at(-1)?.figures
    if (latest === undefined) return { id: "persons", label: M.persons, lines: [], standing: "gap" }
    const lines = [...figuresLines(latest), ...latest.byFields.map(combinationText)]
    const known = [latest.persons, latest.records].some((amount) =>
        Object.values(amount).some((count) => count !== "unknown"),
    )
    return { id: "persons", label: M.persons, lines, standing: known ? "filled" : "unknown" }
}
