// One weakness of one component in sentences.
import type { CommandContext } from "../command.ts"
import type { AnsweredFinding } from "./answer.ts"
import type { GateAnswer, PatchAdvice } from "./ask-gate.ts"
import type { AnswerBasis } from "./print-text.ts"
import { daysSince, type MessageName, sentence, shown } from "./sentence.ts"

const ADVICE: Readonly<Record<PatchAdvice["advice"], MessageName>> = {
    "in-force": "patchInForce",
    restore: "patchRestore",
    "only-told": "patchOnlyTold",
}

export function printFinding(
    { component, finding, gate }: AnsweredFinding,
    { kevImported, gateRuns }: AnswerBasis,
    context: CommandContext,
): void {
    const line = (name: MessageName, values: Readonly<Record<string, string | number>> = {}): void =>
        context.print(sentence(name, context, values))
    const { ids, affected, kev, knownSince, fixedIn } = finding
    const words = { name: shown(component.name), version: shown(component.version), ids: ids.join(", ") }
    line(affected === "affected" ? "affected" : "notChecked", words)
    if (component.evidence !== "declared") line(`evidence-${component.evidence}`, { place: shown(component.place) })
    if (kev !== null) line("exploited", { added: kev.added, due: kev.due, ransomware: kev.ransomware })
    else if (kevImported) line("notInKev")
    if (knownSince !== null) line("knownSince", { day: knownSince, days: daysSince(knownSince) })
    if (fixedIn.length > 0) line("fixedIn", { versions: fixedIn.map(shown).join(", ") })
    printGate(gate, gateRuns, line)
}

function printGate(
    { state, outcomes, patches }: GateAnswer,
    gateRuns: boolean,
    line: (name: MessageName, values?: Readonly<Record<string, string | number>>) => void,
): void {
    if (state === "not-proved") line("noProof")
    for (const { proof, source, verdict } of outcomes) {
        if (verdict.kind === "passed") line(gateRuns ? "passedNow" : "passed", { proof, source })
        else
            line(gateRuns ? "refusedNow" : "refused", {
                proof,
                source,
                by: verdict.by,
                techniques: verdict.techniques.join(", "),
            })
    }
    for (const { id, advice } of patches) line(ADVICE[advice], { id })
    if (state === "passed" && patches.length === 0) line("writePatch")
    if (state === "refused") line("keep")
}
