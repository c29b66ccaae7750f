// What is not as it was written in the spool, as an event: the owner sees it in `sekisho status`, is alerted, and scopes over
// that time say that records may be missing.
import { randomUUID } from "node:crypto"
import type { EventRecord } from "../../core/observation.ts"
import { SERVER_MESSAGES } from "../../core/messages/server.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Alteration } from "../../spool/faults.ts"

export function alteredEvent({ faults, fromMs, toMs }: Alteration, nowMs: number): EventRecord {
    const places = faults.length
    const missingBytes = faults.reduce((sum, fault) => sum + fault.missingBytes, 0)
    return {
        kind: "event",
        event: "spool-altered",
        id: randomUUID(),
        atMs: nowMs,
        route: null,
        client: null,
        transaction: null,
        text: say(SERVER_MESSAGES.spoolAlteredEvent, { places, bytes: missingBytes }),
        numbers: { places, missingBytes, fromMs: Math.floor(fromMs), toMs: Math.ceil(toMs) },
    }
}
