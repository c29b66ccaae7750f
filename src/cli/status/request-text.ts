import type { Client } from "../../core/client.ts"
import type { Language } from "../../core/language.ts"
import { say } from "../../core/messages/say.ts"
import { STATUS_MESSAGES } from "../../core/messages/status.messages.data.ts"
import { OUTCOME_NAMES, UNREAD_REASON_NAMES } from "../../core/observation-names.data.ts"
import type { RequestRecord } from "../../core/observation.ts"
import type { Coverage } from "../../core/person.ts"
import { japanTime } from "../../core/japan-time.ts"
import { findingLines } from "../finding-lines.ts"

/** One request for a person: what it was, what became of it, and why. Its headers are shown in --json only. */
export function requestText(request: RequestRecord, language: Language): string {
    const { findings } = request
    const heading =
        findings.length === 0 ? STATUS_MESSAGES.noFindings : say(STATUS_MESSAGES.findings, { count: findings.length })
    const reasons = findings.flatMap((finding) => findingLines(finding, language))
    return [summary(request, language), heading[language], ...reasons].join("\n")
}

function summary(request: RequestRecord, language: Language): string {
    const { method, route, offered, delivered } = request
    return say(STATUS_MESSAGES.request, {
        id: request.transaction,
        at: japanTime(request.atMs),
        durationMs: Math.round(request.durationMs),
        client: clientWords(request.client, language),
        method,
        route,
        status: String(request.status),
        outcome: (request.open === true ? STATUS_MESSAGES.stillOpen : OUTCOME_NAMES[request.outcome])[language],
        forwarded: STATUS_MESSAGES[request.forwarded ? "forwarded" : "notForwarded"][language],
        response: responseWords(request, language),
        offered,
        delivered,
    })[language]
}

/** The digests are those that `scope --client` takes. */
function clientWords({ address, session, account }: Client, language: Language): string {
    const words = [address]
    if (session !== null) words.push(say(STATUS_MESSAGES.session, { digest: session })[language])
    if (account !== null) words.push(say(STATUS_MESSAGES.account, { digest: account })[language])
    return words.join("  ")
}

function responseWords(request: RequestRecord, language: Language): string {
    const { forwarded, responseBytes, coverage, masked = 0 } = request
    if (!forwarded) return STATUS_MESSAGES.ownAnswer[language]
    const values = { responseBytes, coverage: coverageWords(coverage, language) }
    const response = say(STATUS_MESSAGES.response, values)[language]
    return masked === 0 ? response : response + say(STATUS_MESSAGES.valuesMasked, { masked })[language]
}

function coverageWords(coverage: Coverage, language: Language): string {
    if (coverage.kind === "full") return STATUS_MESSAGES.readFully[language]
    const message = coverage.kind === "partly" ? STATUS_MESSAGES.readPartly : STATUS_MESSAGES.readNone
    const why = UNREAD_REASON_NAMES[coverage.why][language]
    return say(message, { why, unreadBytes: coverage.unreadBytes })[language]
}
