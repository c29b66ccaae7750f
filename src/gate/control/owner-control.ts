// Stop, resume and bypass: on disk first (a stop, if need be, without), then in force in every worker, then recorded as an event.
import { GATE_MESSAGES } from "../../core/messages/gate.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Bilingual } from "../../core/language.ts"
import type { EventKind } from "../../core/observation.ts"
import type { EventRecorder } from "../events/event-recorder.ts"
import type { GateJournal } from "../events/gate-journal.ts"
import type { ControlActions } from "./control-server.ts"
import type { ControlStore } from "./control-store.ts"
import { typedRoute } from "../../core/typed-route.ts"

export interface OwnerControlOptions {
    readonly store: ControlStore
    readonly events: EventRecorder
    readonly journal: Pick<GateJournal, "note">
    /** Resolves once every worker goes by what the store has. */
    readonly apply: () => Promise<void>
    readonly now: () => number
}

export function createOwnerControl(options: OwnerControlOptions): Pick<ControlActions, "stop" | "resume" | "bypass"> {
    const { store, events, journal, now } = options
    /** @returns milliseconds until it was in force in every worker */
    const enforce = async (): Promise<number> => {
        const beganMs = performance.now()
        await options.apply()
        return Math.ceil(performance.now() - beganMs)
    }
    const tell = (event: EventKind, route: string | null, text: Bilingual): void =>
        events.record({ event, atMs: now(), route, client: null, transaction: null, text, numbers: {}, dedupe: null })
    return {
        stop: async (typed, why) => {
            const stop = { route: typedRoute(typed), why, sinceMs: now() }
            const kept = store.imposeStops([...store.stops().filter((other) => other.route !== stop.route), stop])
            const inForceMs = await enforce()
            journal.note("stop", { route: stop.route, why })
            tell("stop", stop.route, say(GATE_MESSAGES.stopEvent, { route: stop.route }))
            return { ...stop, inForceMs, kept }
        },
        resume: async (typed) => {
            const route = typedRoute(typed)
            const stop = store.stops().find((other) => other.route === route)
            if (stop === undefined) return null
            store.saveStops(store.stops().filter((other) => other !== stop))
            const inForceMs = await enforce()
            journal.note("resume", { route })
            tell("resume", route, say(GATE_MESSAGES.resumeEvent, { route }))
            return { ...stop, inForceMs }
        },
        bypass: async (on, why) => {
            const bypass = { on, why, sinceMs: now() }
            store.saveBypass(bypass)
            const inForceMs = await enforce()
            journal.note(on ? "bypass-on" : "bypass-off", { why })
            tell(on ? "bypass-on" : "bypass-off", null, on ? GATE_MESSAGES.bypassOnEvent : GATE_MESSAGES.bypassOffEvent)
            return { ...bypass, inForceMs }
        },
    }
}
