import { japanTime } from "../../core/japan-time.ts"
import type { Bilingual, Language } from "../../core/language.ts"
import { DECOY_MESSAGES } from "../../core/messages/decoy.messages.data.ts"
import { EVIDENCE_MESSAGES } from "../../core/messages/evidence.messages.data.ts"
import { GUARD_MESSAGES } from "../../core/messages/guard.messages.data.ts"
import { PATCH_MESSAGES } from "../../core/messages/patch.messages.data.ts"
import { PUBLIC_MESSAGES } from "../../core/messages/public.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { failedWords, TIMESTAMP_MESSAGES } from "../../core/messages/timestamp.messages.data.ts"
import { percentOf } from "../decoy/list-text.ts"
import type { StatusAnswer } from "../gate-answers.ts"
import { capWords, modeWords, urlOf } from "../guard/gate-words.ts"

export function gateLines(gate: StatusAnswer, language: Language): string[] {
    const sum = (name: string): number => gate.workers.reduce((total, worker) => total + (worker[name] ?? 0), 0)
    const counts = ["requests", "refused", "cut", "faults", "upstreamFailed", "open"].map((name) => [name, sum(name)])
    const text = say(GUARD_MESSAGES.statusGate, {
        startedAt: japanTime(gate.startedMs),
        pid: String(gate.pid),
        entrance: entranceWords(gate)[language],
        mode: modeWords(gate)[language],
        caps: capWords(gate)[language],
        ...Object.fromEntries(counts),
    })
    const unseen = gate.place === "gate" ? [] : gate.unseen.map((what) => GUARD_MESSAGES[UNSEEN[what]][language])
    const bypass = gate.bypass.on ? [say(GUARD_MESSAGES.statusBypass, { why: gate.bypass.why })[language]] : []
    const stops = gate.stops.map(({ route, why }) => say(GUARD_MESSAGES.statusStop, { route, why })[language])
    const rules = say(PATCH_MESSAGES.statusRules, { ...gate.rules })[language]
    return [
        text[language],
        rules,
        ...decoyLines(gate.decoys, language),
        ...publicLines(gate.publicPersons, language),
        evidenceLine(gate, sum)[language],
        ...timestampLines(gate.timestamps, language),
        ...unseen,
        ...bypass,
        ...stops,
    ]
}

/** Off is said as loudly as on: nobody should believe that evidence is kept. */
function evidenceLine({ evidence }: StatusAnswer, sum: (name: string) => number): Bilingual {
    if (!evidence.on) return EVIDENCE_MESSAGES.statusOff
    const [kept, short, lost] = [sum("evidenceKept"), sum("evidenceShort"), sum("evidenceLost")]
    return say(EVIDENCE_MESSAGES.statusOn, { recipients: evidence.recipients, kept, short, lost })
}

function timestampLines({ on, n, atMs, failed }: StatusAnswer["timestamps"], language: Language): string[] {
    if (!on) return []
    const last =
        n === null || atMs === null
            ? TIMESTAMP_MESSAGES.statusNone
            : say(TIMESTAMP_MESSAGES.statusLast, { n, at: japanTime(atMs) })
    const trouble = failed === null ? [] : [failedWords(TIMESTAMP_MESSAGES.statusFailed, failed)[language]]
    return [last[language], ...trouble]
}

function decoyLines(
    { decoys, markOnly, served, missed, recall, blindRoutes }: StatusAnswer["decoys"],
    language: Language,
): string[] {
    if (decoys === 0) return []
    const words = { decoys, served, missed, recall: recall === null ? "–" : `${percentOf(recall)} %` }
    const blind = say(DECOY_MESSAGES.statusBlind, { routes: blindRoutes.join(", ") })[language]
    const old = say(DECOY_MESSAGES.statusMarkOnly, { markOnly })[language]
    return [
        say(DECOY_MESSAGES.statusDecoys, words)[language],
        ...(markOnly === 0 ? [] : [old]),
        ...(blindRoutes.length === 0 ? [] : [blind]),
    ]
}

function publicLines(status: StatusAnswer["publicPersons"], language: Language): string[] {
    if (status.public + status.proposed + status.learning === 0) return []
    return [say(PUBLIC_MESSAGES.status, { ...status })[language]]
}

const UNSEEN = { upgrades: "statusUnseenUpgrades" } as const

function entranceWords(gate: StatusAnswer): Bilingual {
    if (gate.place === "application") return GUARD_MESSAGES.statusInApplication
    const { listen, scheme, upstream, workersAlive: alive, workersWanted: wanted } = gate
    return say(GUARD_MESSAGES.statusAtDoor, { url: urlOf(listen, scheme), upstream, alive, wanted })
}
