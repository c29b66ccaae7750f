import { GATE_MESSAGES } from "../../core/messages/gate.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { EventRecorder } from "./event-recorder.ts"

export function tellWorkerReplaced(events: EventRecorder, workerId: number): void {
    events.record({
        event: "worker-replaced",
        atMs: Date.now(),
        route: null,
        client: null,
        transaction: null,
        text: say(GATE_MESSAGES.workerReplacedEvent, { worker: String(workerId) }),
        numbers: { workerId },
        dedupe: null,
    })
}
