// What an owner chose or left as it comes, where the difference shows only on the bad day.
import { dataFolder } from "../../config/data-folder.ts"
import { readRecipients } from "../../config/evidence-recipients.ts"
import type { SekishoConfig } from "../../config/config.ts"
import type { Bilingual } from "../../core/language.ts"
import { CHECK_MESSAGES as M } from "../../core/messages/check.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Told } from "./contract.ts"

/**
 * @param environment where passwords are
 * @throws SekishoError SEKISHO_EVIDENCE_RECIPIENTS_UNREADABLE
 */
export function checkChoices(config: SekishoConfig, environment: NodeJS.ProcessEnv): readonly Told[] {
    return [
        ...aboutSites(config),
        ...aboutAlerts(config),
        ...aboutSecrets(config, environment),
        aboutEvidence(config),
        aboutProxies(config),
    ]
}

function aboutSites({ mode, breaker, behaviour, sites }: SekishoConfig): readonly Told[] {
    const settings = sites.length === 0 ? [{ mode, breaker, name: null }] : sites
    return settings.flatMap((one) => {
        const site = one.name === null ? "" : `${one.name}: `
        const isUncapped = !behaviour || !one.breaker.enforce
        return [
            ...(one.mode === "observe" ? [note(say(M.observing, { site }))] : []),
            ...(isUncapped ? [note(say(M.uncapped, { site }))] : []),
        ]
    })
}

function aboutAlerts({ alerts: { webhook, smtp } }: SekishoConfig): readonly Told[] {
    const whom = [...(webhook === null ? [] : [new URL(webhook.url).host]), ...(smtp?.to ?? [])]
    return [whom.length === 0 ? note(M.nobodyTold) : ok(say(M.told, { whom: whom.join(", ") }))]
}

function aboutSecrets({ alerts, control }: SekishoConfig, environment: NodeJS.ProcessEnv): readonly Told[] {
    const named = [
        { key: "alerts.smtp.passwordEnv", name: alerts.smtp?.passwordEnv ?? null },
        { key: "control.passwordEnv", name: control.passwordEnv },
    ]
    return named.flatMap(({ key, name }) =>
        name === null || (environment[name] ?? "") !== "" ? [] : [note(say(M.secretMissing, { key, name }))],
    )
}

function aboutEvidence({ dataDir, evidence }: SekishoConfig): Told {
    const recipients = evidence.recipients ?? readRecipients(dataFolder(dataDir).evidenceRecipientsFile)
    return recipients === null ? note(M.evidenceOff) : ok(say(M.evidenceOn, { count: recipients.length }))
}

function aboutProxies({ trustedProxies }: SekishoConfig): Told {
    return trustedProxies.length === 0 ? note(M.proxiesNone) : ok(say(M.proxies, { ranges: trustedProxies.join(", ") }))
}

function ok(text: Bilingual): Told {
    return { level: "ok", subject: "choice", text }
}

function note(text: Bilingual): Told {
    return { level: "note", subject: "choice", text }
}
