// What to do first, for each kind of incident. Orders of doing, not of importance.
import type { IncidentKind, Unknown } from "../../core/incident.ts"
import type { Bilingual } from "../../core/language.ts"
import { FIRST_HOUR_MESSAGES as M } from "../../core/messages/first-hour.messages.data.ts"

export const AT_ONCE: readonly Bilingual[] = [M.noteTime, M.tellSomebody, M.keepTraces, M.writeDown]

const INTRUSION = [M.intrusionCut, M.intrusionStop, M.intrusionLogs, M.intrusionKeys]
const LOST = [M.lostPlaces, M.lostPolice, M.lostRemote, M.lostContent]

export const STOP_IT: Readonly<Record<IncidentKind | Unknown, readonly Bilingual[]>> = {
    intrusion: INTRUSION,
    "planted-program": [M.plantedLeave, ...INTRUSION, M.plantedElsewhere],
    defacement: [M.defacedSave, M.defacedVisitors, ...INTRUSION],
    "mis-sent": [M.misSentAsk, M.misSentMore],
    "wrong-print": [M.printStop, M.printCheck, M.printRecall],
    "lost-medium": LOST,
    "stolen-device": [M.stolenPolice, M.lostRemote, M.lostContent],
    "mistaken-deletion": [M.deletedStop, M.deletedBackup, M.deletedRubbish],
    insider: [M.insiderQuiet, M.insiderRights],
    other: [M.otherStop],
    unknown: [M.otherStop],
}

export const SCOPE_IT: readonly Bilingual[] = [M.scopeFields, M.scopePersons, M.scopeLedger]
export const TELL_THEM: readonly Bilingual[] = [M.tellVendor, M.tellConsignor, M.tellLegal, M.tellPress]
export const DO_NOT: readonly Bilingual[] = [M.doNotGuess, M.doNotSend, M.doNotHide]
