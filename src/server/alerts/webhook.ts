import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Bilingual } from "../../core/language.ts"
import type { Alert } from "./alert.ts"
import { alertText } from "./alert-text.ts"
import type { SendAlert } from "./channel.ts"

const TIMEOUT_MS = 5_000

/** POSTs an alert as JSON. `text` is what chat services show; the rest is for programs. A redirect is not followed. */
export function webhookSender(url: string, contact: Bilingual | null): SendAlert {
    return async (alert, signal) => {
        const response = await fetch(url, {
            method: "POST",
            headers: { "content-type": "application/json", "user-agent": "sekisho" },
            body: JSON.stringify(payloadOf(alert, contact)),
            redirect: "manual",
            signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
        })
        await response.body?.cancel()
        if (!response.ok) throw new SekishoError("SEKISHO_SERVER_ALERT_FAILED", { status: response.status })
    }
}

function payloadOf(alert: Alert, contact: Bilingual | null): Record<string, unknown> {
    const { event, title, repeats } = alert
    return {
        source: "sekisho",
        id: event.id,
        event: event.event,
        at: new Date(event.atMs).toISOString(),
        route: event.route,
        client: event.client?.address ?? null,
        transaction: event.transaction,
        title,
        message: event.text,
        numbers: event.numbers,
        repeats,
        text: alertText(alert, contact),
    }
}
