// Opens an incident with the events that describe it. They are several, and the first makes the number: should a later one
// fail, the incident is there, and what is missing is said.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Incident, IncidentEvent, Outcome } from "../../control/incident/incident.ts"
import { askControl } from "../ask-control.ts"
import type { CommandContext } from "../command.ts"
import { checkedEvent, record, tellRefusal } from "./record-event.ts"
import { byOf, type SaidValues } from "./said-options.ts"
import { checkTyped } from "./typed-secrets.ts"

/** @returns null where it was refused; that was told */
export async function openIncident(
    events: readonly IncidentEvent[],
    values: SaidValues,
    context: CommandContext,
): Promise<Incident | null> {
    const [first, ...rest] = events.map(checkedEvent)
    if (first === undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
    checkTyped([first, ...rest], context)
    let outcome = await openFirst(first, values, context)
    for (const event of rest) {
        if (outcome.kind === "refused") break
        outcome = await record({ id: outcome.incident.id, event, values }, context)
    }
    if (outcome.kind === "applied") return outcome.incident
    tellRefusal(outcome.refusal, context)
    return null
}

async function openFirst(event: IncidentEvent, values: SaidValues, context: CommandContext): Promise<Outcome> {
    const by = byOf(values)
    return askControl<Outcome>(context, values.config, {
        method: "POST",
        path: "/incidents",
        body: { event, by },
        makesFolder: true,
        local: async (store) => store.open(event, { by, nowMs: Date.now() }),
    })
}
