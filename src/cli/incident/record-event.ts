// Lets an event happen to an incident and says what came of it. A refusal is an answer: exit code 1, with what comes first.
import { STATE_NAMES } from "../../core/incident-words.data.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_CLI_MESSAGES as M } from "../../core/messages/incident-cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Incident, IncidentEvent, Outcome, Refusal } from "../../control/incident/incident.ts"
import { EVENT_NAMES } from "../../control/words/event-text.ts"
import { refusalText } from "../../control/words/refusal-text.ts"
import { EVENT_SCHEMA } from "../../control/schema/event-schema.ts"
import { askControl } from "../ask-control.ts"
import type { CommandContext, ExitCode } from "../command.ts"
import { incidentId } from "./incident-id.ts"
import { byOf, type SaidValues } from "./said-options.ts"
import { checkTyped } from "./typed-secrets.ts"

export interface Recording {
    readonly id: string | undefined
    readonly event: IncidentEvent
    readonly values: SaidValues
    /** The encrypted file of an attachment. */
    readonly sealed?: Uint8Array
}

/** @returns 0, or 1 where it was refused */
export async function recordAndTell(recording: Recording, context: CommandContext): Promise<ExitCode> {
    return tellOutcome(recording.event, await record(recording, context), context)
}

/** @throws SekishoError SEKISHO_CLI_USAGE, SEKISHO_CLI_SECRET_TYPED, of the store */
export async function record({ id, event, values, sealed }: Recording, context: CommandContext): Promise<Outcome> {
    const known = incidentId(id)
    const by = byOf(values)
    const checked = checkedEvent(event)
    checkTyped([checked], context)
    return askControl<Outcome>(context, values.config, {
        method: "POST",
        path: `/incidents/${known}/events`,
        body: { event: checked, by, sealed: sealed === undefined ? null : Buffer.from(sealed).toString("base64") },
        local: async (store) => {
            const outcome = await store.record(known, checked, { by, nowMs: Date.now() }, sealed ?? null)
            if (outcome === null) throw new SekishoError("SEKISHO_CONTROL_INCIDENT_UNKNOWN")
            return outcome
        },
    })
}

/** What came from the command line is checked here as the server would: the store itself does not. */
export function checkedEvent(event: IncidentEvent): IncidentEvent {
    const result = EVENT_SCHEMA.safeParse(event)
    if (!result.success) throw new SekishoError("SEKISHO_CLI_USAGE")
    return result.data
}

export function tellOutcome(event: IncidentEvent, outcome: Outcome, context: CommandContext): ExitCode {
    if (outcome.kind === "refused") return tellRefusal(outcome.refusal, context)
    const { incident } = outcome
    if (context.json) context.print(JSON.stringify(outcome))
    else context.print(recordedText(event, incident, context))
    return 0
}

export function tellRefusal(refusal: Refusal, { json, language, print, tell }: CommandContext): ExitCode {
    const text = refusalText(refusal)
    if (json) print(JSON.stringify({ kind: "refused", refusal, text }))
    else tell(text[language])
    return 1
}

function recordedText(event: IncidentEvent, { id, state }: Incident, { language }: CommandContext): string {
    const what = EVENT_NAMES[event.kind][language]
    return say(M.recorded, { id, what, state: STATE_NAMES[state][language] })[language]
}
