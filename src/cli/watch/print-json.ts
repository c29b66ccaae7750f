// An object a line: findings in the order of what to do first, then what is not affected, then what was not checked.
import type { ListedComponent } from "../../watch/contract.ts"
import type { CommandContext } from "../command.ts"
import type { AnsweredFinding, WatchAnswer } from "./answer.ts"
import type { Gathered } from "./gather-components.ts"
import type { AnswerBasis } from "./print-text.ts"

export function printJson(
    { unresolved }: Gathered,
    { findings, clean, notCovered }: WatchAnswer,
    { kevImported }: AnswerBasis,
    { print }: CommandContext,
): void {
    for (const one of findings) print(JSON.stringify(findingObject(one, kevImported)))
    for (const component of clean) print(JSON.stringify({ ...head(component), state: "not-affected" }))
    for (const component of notCovered)
        print(JSON.stringify({ ...head(component), state: "not-checked", why: "no-advisory-of-that-name" }))
    for (const { name, place, why } of unresolved) print(JSON.stringify({ name, state: "not-checked", why, place }))
}

function head({ name, version, ecosystem, evidence, place }: ListedComponent): object {
    return { name, version, ecosystem, evidence, place }
}

function findingObject({ component, finding, gate }: AnsweredFinding, kevImported: boolean): object {
    const { ids, affected, kev, knownSince, fixedIn, severity } = finding
    const [first] = gate.outcomes.filter(({ verdict }) => verdict.kind === "passed").concat(gate.outcomes)
    return {
        ...head(component),
        state: affected,
        ids,
        severity,
        kev: kevImported ? kev : "not-checked",
        knownSince,
        fixedIn,
        proof: first?.proof ?? null,
        gate: first?.verdict ?? "not-checked",
        proofs: gate.outcomes,
        patches: gate.patches,
    }
}
