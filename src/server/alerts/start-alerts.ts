// Events to the owner, by webhook and mail. On start the events of the last day are offered again; the delivery state says
// which were told already. So an alert is sent at least once, whenever the server was killed.
import type { AlertConfig } from "../../config/config.ts"
import type { Bilingual } from "../../core/language.ts"
import type { EventRecord } from "../../core/observation.ts"
import type { Ledger } from "../../ledger/contract.ts"
import type { ServerLog } from "../server-log.ts"
import { ALERT_AGE_LIMIT_MS } from "./alert.ts"
import { startChannel, type Channel, type ChannelOptions, type ChannelState } from "./channel.ts"
import { openDeliveryState } from "./delivery-state.ts"
import { createAlertFolder, FOLD_MS } from "./fold-alerts.ts"
import { mailSender } from "./mail.ts"
import { webhookSender } from "./webhook.ts"

export interface AlertsOptions {
    readonly alerts: AlertConfig
    readonly contact: Bilingual | null
    /** Where the delivery state is kept. */
    readonly folder: string
    readonly ledger: Ledger
    readonly log: ServerLog
    readonly now?: () => number
    readonly firstRetryMs?: number
}

export interface Alerts {
    readonly offer: (events: readonly EventRecord[]) => void
    readonly state: () => Readonly<Record<string, ChannelState>>
    readonly stop: () => Promise<void>
}

const FIRST_RETRY_MS = 2_000
/** Events looked at again after a restart; of more, the latest. */
const REVIEWED_EVENTS = 10_000

export async function startAlerts(options: AlertsOptions): Promise<Alerts> {
    const { alerts, contact, ledger, log, now = Date.now, firstRetryMs = FIRST_RETRY_MS } = options
    const state = await openDeliveryState(options.folder, now)
    const common = { state, log, now, firstRetryMs }
    const channels = startChannels(alerts, contact, common)
    const folder = createAlertFolder()
    const offer = (events: readonly EventRecord[]): void => {
        for (const event of events) {
            if (now() - event.atMs > ALERT_AGE_LIMIT_MS + FOLD_MS) continue
            const alert = folder.offer(event)
            if (alert !== null) for (const channel of channels.values()) channel.push(alert)
        }
    }
    if (channels.size > 0) offer(await ledger.events(now() - ALERT_AGE_LIMIT_MS - FOLD_MS, REVIEWED_EVENTS))
    return {
        offer,
        state: () => Object.fromEntries([...channels].map(([name, channel]) => [name, channel.state()])),
        stop: async () => {
            await Promise.all([...channels.values()].map(async (channel) => channel.stop()))
        },
    }
}

function startChannels(
    alerts: AlertConfig,
    contact: Bilingual | null,
    common: Pick<ChannelOptions, "state" | "log" | "now" | "firstRetryMs">,
): Map<string, Channel> {
    const channels = new Map<string, Channel>()
    if (alerts.webhook !== null) {
        const send = webhookSender(alerts.webhook.url, contact)
        channels.set("webhook", startChannel({ name: "webhook", send, ...common }))
    }
    if (alerts.smtp !== null) {
        channels.set("smtp", startChannel({ name: "smtp", send: mailSender(alerts.smtp, contact), ...common }))
    }
    return channels
}
