import type { Finding } from "../core/finding.ts"
import type { Language } from "../core/language.ts"
import { EXPLANATIONS } from "../core/messages/explanation.messages.data.ts"
import { INSPECT_MESSAGES } from "../core/messages/inspect.messages.data.ts"
import { say } from "../core/messages/say.ts"

/**
 * A finding for a person: where, why, how the text was decoded, and the public ids of the weakness and the attack.
 *
 * @param evidence masked text of the evidence, where there is one: the ledger keeps none
 */
export function findingLines(finding: Finding, language: Language, evidence: string | null = null): string[] {
    const { detector, technique, path, score, reason } = finding
    const { start, end } = finding.evidence
    const lines = [
        say(INSPECT_MESSAGES.finding, { detector, technique, path, score, start, end })[language],
        `    ${reason[language]}`,
    ]
    const explained = EXPLANATIONS[detector]
    if (explained !== undefined) lines.push(`    ${explained.harm[language]}`, `    ${explained.visitor[language]}`)
    const decoding = finding.decoding.join(" → ")
    if (decoding !== "") lines.push(say(INSPECT_MESSAGES.decoding, { decoding })[language])
    if (evidence !== null) lines.push(say(INSPECT_MESSAGES.evidence, { evidence })[language])
    return [...lines, `    ${idsOf(finding)}`]
}

function idsOf({ cwe, capec, attack }: Finding): string {
    return [...cwe.map((id) => `CWE-${id}`), ...capec.map((id) => `CAPEC-${id}`), ...attack].join(" ")
}
