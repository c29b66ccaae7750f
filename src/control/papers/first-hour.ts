// 初動手順: a sheet for the wall, and for the hour itself. It can be printed before anything has happened.
import type { IncidentKind, Unknown } from "../../core/incident.ts"
import { KIND_NAMES } from "../../core/incident-words.data.ts"
import type { Bilingual } from "../../core/language.ts"
import { FIRST_HOUR_MESSAGES as M } from "../../core/messages/first-hour.messages.data.ts"
import type { LabelledText, Paper, PaperBlock } from "../../core/paper.ts"
import type { Incident } from "../incident/incident.ts"
import type { Contact, Profile, Vendor } from "../profile/profile.ts"
import { statedText } from "../words/fact-text.ts"
import { plainText } from "../words/list-text.ts"
import { AT_ONCE, DO_NOT, SCOPE_IT, STOP_IT, TELL_THEM } from "./first-hour.data.ts"

/** Rows to fill in by hand where the profile names nobody. */
const BLANK_ROWS = 4

export interface FirstHourInput {
    readonly kind: IncidentKind | Unknown
    /** Null: a sheet for whatever may come. */
    readonly incident: Incident | null
    /** Null: its tables are left blank. */
    readonly profile: Profile | null
}

export function firstHourPaper({ kind, incident, profile }: FirstHourInput): Paper {
    return {
        title: M.title,
        meta: metaOf({ kind, incident, profile }),
        sections: [
            { heading: M.atOnce, blocks: [checklist(AT_ONCE)] },
            { heading: M.stopIt, blocks: [checklist(STOP_IT[kind])] },
            { heading: M.scopeIt, blocks: [checklist(SCOPE_IT)] },
            { heading: M.tellThem, blocks: [checklist(TELL_THEM)] },
            { heading: M.callTree, blocks: [callTree(profile?.callTree ?? [])] },
            { heading: M.vendors, blocks: [vendors(profile?.vendors ?? [])] },
            { heading: M.doNot, blocks: [checklist(DO_NOT)] },
        ],
        notes: [M.notes],
    }
}

function metaOf({ kind, incident, profile }: FirstHourInput): LabelledText[] {
    const meta: LabelledText[] = [{ label: M.kind, text: KIND_NAMES[kind] }]
    if (profile !== null) meta.push({ label: M.organisation, text: plainText(profile.name) })
    if (incident !== null) meta.push({ label: M.number, text: plainText(incident.id) })
    const known = incident === null ? M.writeHere : statedText(incident, "knownAt")
    return [...meta, { label: M.knownAt, text: known }]
}

function checklist(items: readonly Bilingual[]): PaperBlock {
    return { kind: "checklist", items }
}

function callTree(contacts: readonly Contact[]): PaperBlock {
    return {
        kind: "table",
        header: [M.role, M.name, M.phone, M.nightPhone, M.calledAt],
        rows: contacts.map(({ role, name, phone, nightPhone }) => [role, name, phone, nightPhone, ""].map(plainText)),
        blankRows: BLANK_ROWS,
    }
}

function vendors(contacts: readonly Vendor[]): PaperBlock {
    return {
        kind: "table",
        header: [M.company, M.system, M.contract, M.phone, M.nightPhone, M.calledAt],
        rows: contacts.map(({ company, system, contract, phone, nightPhone }) =>
            [company, system, contract, phone, nightPhone, ""].map(plainText),
        ),
        blankRows: BLANK_ROWS,
    }
}
