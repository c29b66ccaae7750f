// What happened, when, and what became of the data: each sentence in the certainty it was stated with.
import { eraMoment } from "../../core/japanese-era.ts"
import type { Bilingual } from "../../core/language.ts"
import { HAPPENED } from "../../core/messages/documents-happened.messages.data.ts"
import { DOCUMENT_MESSAGES as M } from "../../core/messages/documents.messages.data.ts"
import { gapMark } from "../../core/paper-marks.ts"
import type { Degree } from "../../control/incident/facts.ts"
import { isSure, stated, type CaseFile } from "../case-file.ts"
import { filled, NOTHING, plain, together } from "../texts.ts"

export function systemName(file: CaseFile): Bilingual {
    const system = stated(file, "system")
    return system.kind === "known" ? plain(system.value) : gapMark(M.gapSystem, M.askDivision)
}

/** What the notice is about, for its title. */
export function matterOf(file: CaseFile): Bilingual {
    const leak = stated(file, "leak")
    return leak.kind === "known" && leak.value !== "ruled-out" ? M.matter[leak.value] : M.matter.other
}

/** 「{system}が、外部からの不正アクセスを受けました。」 */
export function happenedText(file: CaseFile): Bilingual {
    const kind = stated(file, "kind")
    if (kind.kind !== "known") return gapMark(M.gapKind, M.askFinder)
    const form = isSure(kind.said) ? "sure" : "believed"
    return filled(HAPPENED[kind.value][form], { system: systemName(file) })
}

export function whenText(file: CaseFile): Bilingual {
    return together(knownText(file), occurredText(file))
}

function knownText(file: CaseFile): Bilingual {
    const known = stated(file, "knownAt")
    if (known.kind === "gap") return gapMark(M.gapKnownAt, M.askFinder)
    if (known.kind === "unknown") return M.knownUnknown
    const at = eraMoment(known.value)
    const finder = stated(file, "foundBy")
    return finder.kind === "known" ? filled(M.known, { at, by: M.finder[finder.value] }) : filled(M.knownPlain, { at })
}

function occurredText(file: CaseFile): Bilingual {
    const occurred = stated(file, "occurredAt")
    if (occurred.kind === "gap") return gapMark(M.gapOccurredAt, M.askFinder)
    if (occurred.kind === "unknown") return M.occurredUnknown
    return filled(isSure(occurred.said) ? M.occurred : M.occurredHedged, { at: eraMoment(occurred.value) })
}

/** Leak, loss and damage; what nobody has said of a leak is a gap, of loss and damage nothing. */
export function leakText(file: CaseFile): Bilingual {
    const leak = stated(file, "leak")
    const leaked =
        leak.kind === "gap"
            ? gapMark(M.gapLeak, M.askSystems)
            : M.leak[leak.kind === "unknown" ? "unknown" : leak.value]
    return together(
        leaked,
        furtherText(file, "loss"),
        furtherText(file, "damage"),
        recoveredText(file),
        ongoingText(file),
    )
}

function furtherText(file: CaseFile, name: "loss" | "damage"): Bilingual {
    const fact = stated(file, name)
    if (fact.kind !== "known" || fact.value === "ruled-out") return NOTHING
    return M[name][suspicion(fact.value)]
}

function suspicion(degree: Degree): "confirmed" | "suspected" {
    return degree === "confirmed" ? "confirmed" : "suspected"
}

function recoveredText(file: CaseFile): Bilingual {
    const recovered = stated(file, "recovered")
    if (recovered.kind !== "known") return NOTHING
    return recovered.value === "yes" ? M.recoveredYes : M.recoveredNo
}

function ongoingText(file: CaseFile): Bilingual {
    const ongoing = stated(file, "ongoing")
    if (ongoing.kind !== "known") return NOTHING
    return ongoing.value === "yes" ? M.ongoingYes : M.ongoingNo
}
