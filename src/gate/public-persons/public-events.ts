// What becomes of public persons, as events; the journal has them as decisions. Routes and numbers, never a digest.
import type { PublicChange } from "../../behaviour/public-persons/contract.ts"
import type { Bilingual } from "../../core/language.ts"
import { PUBLIC_MESSAGES } from "../../core/messages/public.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { EventKind } from "../../core/observation.ts"
import { wordsOf } from "../decoys/decoy-report.ts"
import type { EventRecorder } from "../events/event-recorder.ts"

const KINDS: Readonly<Record<PublicChange["kind"], EventKind>> = {
    proposed: "public-proposed",
    approved: "public-approved",
    withdrawn: "public-withdrawn",
}

export function tellChange(events: EventRecorder, change: PublicChange, atMs: number): void {
    const { kind, route, ids } = change
    events.record({
        event: KINDS[kind],
        atMs,
        route,
        client: null,
        transaction: null,
        text: textOf(change, { route, persons: ids.length, ids: wordsOf(ids) }),
        numbers: { persons: ids.length },
        dedupe: null,
    })
}

function textOf(change: PublicChange, values: Readonly<Record<string, string | number>>): Bilingual {
    switch (change.kind) {
        case "proposed":
            return say(PUBLIC_MESSAGES.proposedEvent, values)
        case "approved":
            return say(PUBLIC_MESSAGES.approvedEvent, values)
        case "withdrawn":
            return say(PUBLIC_MESSAGES[WITHDRAWN[change.why]], values)
        default:
            return change satisfies never
    }
}

const WITHDRAWN = {
    unconfirmed: "unconfirmedEvent",
    finding: "findingEvent",
    owner: "forgottenEvent",
} as const
