import type { Bilingual } from "../../core/language.ts"
import type { EventKind, EventRecord } from "../../core/observation.ts"
import { DECOY_MESSAGES } from "../../core/messages/decoy.messages.data.ts"
import { EVIDENCE_MESSAGES } from "../../core/messages/evidence.messages.data.ts"
import { SERVER_MESSAGES } from "../../core/messages/server.messages.data.ts"
import { TIMESTAMP_MESSAGES } from "../../core/messages/timestamp.messages.data.ts"

/** An event that the owner is told of. */
export interface Alert {
    readonly event: EventRecord
    readonly title: Bilingual
    /** Events of the same kind, route and client that were folded into this one so far. */
    repeats: number
}

/** The events that are told at once; the others are seen in `sekisho status`. */
export const ALERT_TITLES: Readonly<Partial<Record<EventKind, Bilingual>>> = {
    "breaker-near": SERVER_MESSAGES.alertBreakerNear,
    "breaker-reached": SERVER_MESSAGES.alertBreakerReached,
    stop: SERVER_MESSAGES.alertStop,
    resume: SERVER_MESSAGES.alertResume,
    "bypass-on": SERVER_MESSAGES.alertBypassOn,
    "judgement-fault": SERVER_MESSAGES.alertJudgementFault,
    "spool-full": SERVER_MESSAGES.alertSpoolFull,
    "spool-altered": SERVER_MESSAGES.alertSpoolAltered,
    inference: SERVER_MESSAGES.alertInference,
    "certificate-failed": SERVER_MESSAGES.alertCertificateFailed,
    "worker-replaced": SERVER_MESSAGES.alertWorkerReplaced,
    "unreadable-reached": SERVER_MESSAGES.alertUnreadable,
    "decoy-left": DECOY_MESSAGES.alertLeft,
    "decoy-missed": DECOY_MESSAGES.alertMissed,
    "evidence-full": EVIDENCE_MESSAGES.alertFull,
    "evidence-lost": EVIDENCE_MESSAGES.alertLost,
    "timestamp-failed": TIMESTAMP_MESSAGES.alertFailed,
}

/** An event older than this is not told any more: it would be taken for news. */
export const ALERT_AGE_LIMIT_MS = 86_400_000
