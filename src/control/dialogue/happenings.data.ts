// What may have happened, as somebody would say it, and what is known with it: the kind, the medium, the cause. What
// stands here is never asked. It errs towards the graver reading: a leak is feared until somebody rules it out.
import type { IncidentKind } from "../../core/incident.ts"
import type { Bilingual } from "../../core/language.ts"
import { DIALOGUE_MESSAGES } from "../../core/messages/incident-dialogue.messages.data.ts"
import type { Statement } from "../incident/facts.ts"

export interface Happening {
    readonly value: string
    readonly name: Bilingual
    readonly kind: IncidentKind
    /** What it tells besides its kind; recorded as inferred. */
    readonly inferred: Statement
    /** How it is asked whether the matter is over. */
    readonly over: "ongoing" | "found" | "recovered" | "copyKept" | null
    /** It can be taken away whole, so that encryption may save it. */
    readonly portable: boolean
    /** The number of persons told is what was stored; how many of them left is not known by it. */
    readonly stored: boolean
}

const ATTACK = {
    cause: "unauthorised-access",
    leak: "feared",
    improperPurpose: "likely",
    media: ["electronic"],
} as const

export const HAPPENINGS: readonly Happening[] = [
    {
        value: "lost-electronic",
        name: DIALOGUE_MESSAGES.happenedLostElectronic,
        kind: "lost-medium",
        inferred: { cause: "lost", foundBy: "own-staff", leak: "feared", media: ["electronic"] },
        over: "found",
        portable: true,
        stored: false,
    },
    {
        value: "lost-paper",
        name: DIALOGUE_MESSAGES.happenedLostPaper,
        kind: "lost-medium",
        inferred: { cause: "lost", foundBy: "own-staff", leak: "feared", media: ["paper"] },
        over: "found",
        portable: false,
        stored: false,
    },
    {
        value: "stolen",
        name: DIALOGUE_MESSAGES.happenedStolen,
        kind: "stolen-device",
        inferred: { cause: "stolen", foundBy: "own-staff", leak: "feared", improperPurpose: "likely" },
        over: "found",
        portable: true,
        stored: false,
    },
    {
        value: "mis-sent-mail",
        name: DIALOGUE_MESSAGES.happenedMisSentMail,
        kind: "mis-sent",
        inferred: { cause: "mis-sent", leak: "confirmed", media: ["electronic"] },
        over: "recovered",
        portable: true,
        stored: false,
    },
    {
        value: "mis-sent-paper",
        name: DIALOGUE_MESSAGES.happenedMisSentPaper,
        kind: "mis-sent",
        inferred: { cause: "mis-delivered", leak: "confirmed", media: ["paper"] },
        over: "recovered",
        portable: false,
        stored: false,
    },
    {
        value: "wrong-print",
        name: DIALOGUE_MESSAGES.happenedWrongPrint,
        kind: "wrong-print",
        inferred: { cause: "mis-sent", leak: "confirmed", media: ["paper"] },
        over: "recovered",
        portable: false,
        stored: false,
    },
    {
        value: "intrusion",
        name: DIALOGUE_MESSAGES.happenedIntrusion,
        kind: "intrusion",
        inferred: ATTACK,
        over: "ongoing",
        portable: false,
        stored: true,
    },
    {
        value: "planted-program",
        name: DIALOGUE_MESSAGES.happenedPlanted,
        kind: "planted-program",
        inferred: ATTACK,
        over: "ongoing",
        portable: false,
        stored: true,
    },
    {
        value: "defacement",
        name: DIALOGUE_MESSAGES.happenedDefaced,
        kind: "defacement",
        inferred: ATTACK,
        over: "ongoing",
        portable: false,
        stored: true,
    },
    {
        value: "mistaken-deletion",
        name: DIALOGUE_MESSAGES.happenedDeleted,
        kind: "mistaken-deletion",
        inferred: { cause: "mis-disposed" },
        over: "copyKept",
        portable: false,
        stored: false,
    },
    {
        value: "insider",
        name: DIALOGUE_MESSAGES.happenedInsider,
        kind: "insider",
        inferred: { cause: "insider", leak: "feared", improperPurpose: "likely" },
        over: "ongoing",
        portable: false,
        stored: true,
    },
    {
        value: "other",
        name: DIALOGUE_MESSAGES.happenedOther,
        kind: "other",
        inferred: { leak: "feared" },
        over: "ongoing",
        portable: false,
        stored: true,
    },
]
