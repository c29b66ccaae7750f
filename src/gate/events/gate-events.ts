// What a worker tells the owner: events of the breaker, faults, misconfigured proxies, inference. The main thread writes
// them (events-recorder.ts).
import type { CapReached, Reservation } from "../../behaviour/contract.ts"
import type { Client } from "../../core/client.ts"
import type { EventKind } from "../../core/observation.ts"
import { EVIDENCE_MESSAGES } from "../../core/messages/evidence.messages.data.ts"
import { GATE_MESSAGES } from "../../core/messages/gate.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Bilingual } from "../../core/language.ts"
import type { EvidenceTrouble } from "../evidence/evidence-sink.ts"
import type { EventReport } from "../worker-messages.ts"
import { type CapValues, capValues } from "./cap-words.ts"

/** Whom and what an event is about. */
export interface EventPlace {
    readonly route: string
    readonly client: Client
    readonly transaction: string
    readonly atMs: number
}

export interface GateEvents {
    reservation(reservation: Reservation, enforced: boolean, place: EventPlace): void
    fault(place: EventPlace): void
    spoolFull(place: EventPlace): void
    proxyUntrusted(place: EventPlace): void
    evidence(what: EvidenceTrouble, atMs: number): void
    inference(place: EventPlace, numbers: Readonly<Record<string, number>>): void
}

const TROUBLE_WORDS: Readonly<Record<EvidenceTrouble, Bilingual>> = {
    "evidence-short": EVIDENCE_MESSAGES.shortEvent,
    "evidence-full": EVIDENCE_MESSAGES.fullEvent,
    "evidence-lost": EVIDENCE_MESSAGES.lostEvent,
}

export function createGateEvents(send: (report: EventReport) => void): GateEvents {
    const cap = (
        event: EventKind,
        reached: CapReached,
        message: "near" | "reached" | "would",
        place: EventPlace,
    ): void => {
        const text = { near: "breakerNearEvent", reached: "breakerReachedEvent", would: "breakerWouldEvent" } as const
        send({
            event,
            ...only(place),
            text: sayBoth(GATE_MESSAGES[text[message]], capValues(reached)),
            numbers: { count: reached.count, cap: reached.cap, enforced: message === "reached" ? 1 : 0 },
            dedupe: `${event} ${reached.scope.kind} ${reached.scope.id} ${reached.window} ${reached.unit}`,
        })
    }
    return {
        reservation: ({ reached, near, full }, enforced, place) => {
            if (near !== null) cap("breaker-near", near, "near", place)
            if (reached !== null) {
                const event = reached.unit === "persons" ? "breaker-reached" : "unreadable-reached"
                cap(event, reached, enforced ? "reached" : "would", place)
            }
            if (full) {
                const text = GATE_MESSAGES.breakerFullEvent
                send({ event: "breaker-full", ...only(place), text, numbers: {}, dedupe: "breaker-full" })
            }
        },
        fault: (place) =>
            send({
                event: "judgement-fault",
                ...only(place),
                text: say(GATE_MESSAGES.judgementFaultEvent, { route: place.route }),
                numbers: {},
                dedupe: `judgement-fault ${place.route}`,
            }),
        spoolFull: (place) =>
            send({
                event: "spool-full",
                ...only(place),
                text: GATE_MESSAGES.spoolFullEvent,
                numbers: {},
                dedupe: "spool-full",
            }),
        proxyUntrusted: (place) =>
            send({
                event: "proxy-untrusted",
                ...only(place),
                text: say(GATE_MESSAGES.proxyUntrustedEvent, { address: place.client.address }),
                numbers: {},
                // One telling for all: a visitor who sends the header from many addresses must not flood the owner.
                dedupe: "proxy-untrusted",
            }),
        evidence: (what, atMs) =>
            send({
                event: what,
                atMs,
                route: null,
                client: null,
                transaction: null,
                text: TROUBLE_WORDS[what],
                numbers: {},
                dedupe: what,
            }),
        inference: (place, numbers) =>
            send({
                event: "inference",
                ...only(place),
                text: say(GATE_MESSAGES.inferenceEvent, { address: place.client.address }),
                numbers,
                dedupe: `inference ${place.client.address}`,
            }),
    }
}

/** Nothing but these: a caller may hand over more than a place (a target, a cookie), and an event is written down. */
function only({ route, client, transaction, atMs }: EventPlace): EventPlace {
    return { route, client, transaction, atMs }
}

function sayBoth(message: Bilingual, values: CapValues): Bilingual {
    return { ja: say(message, values.ja).ja, en: say(message, values.en).en }
}
