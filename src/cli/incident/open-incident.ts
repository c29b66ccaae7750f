// Opens an incident with the events that describe it. They are several, and the first makes the number: should a later one
// fail, the incident is there, and that is said.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_CLI_MESSAGES } from "../../core/messages/incident-cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
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
    const opened = await openFirst(first, values, context)
    if (opened.kind === "applied") return describe(opened.incident, rest, values, context)
    tellRefusal(opened.refusal, context)
    return null
}

/** The number is told in any case: whoever does not know it would open the incident a second time. */
async function describe(
    opened: Incident,
    events: readonly IncidentEvent[],
    values: SaidValues,
    context: CommandContext,
): Promise<Incident> {
    let incident = opened
    try {
        for (const event of events) {
            const outcome = await record({ id: opened.id, event, values }, context)
            if (outcome.kind === "applied") incident = outcome.incident
            else tellRefusal(outcome.refusal, context)
        }
        return incident
    } catch (error) {
        context.tell(say(INCIDENT_CLI_MESSAGES.openedPartly, { id: opened.id })[context.language])
        throw error
    }
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
