import type { SekishoConfig } from "../../config/config.ts"
import type { ExchangeFacts } from "../exchange-facts.ts"
import { originForm } from "../http1/request-head.ts"
import { hostName } from "../site-table.ts"

const HTTPS_PORT = 443

/**
 * Where a request that came in the clear could have come over HTTPS: at our own door, or at the proxy in front of us.
 *
 * @returns null when it came over HTTPS, or there is no such door
 */
export function httpsAddress(facts: ExchangeFacts, config: SekishoConfig, host: string | undefined): string | null {
    if (facts.https || host === undefined || host === "") return null
    if (config.tls === null && !(facts.trusted && facts.forwardedScheme === "http")) return null
    const { port } = config.listen
    const suffix = config.tls === null || port === HTTPS_PORT || port === 0 ? "" : `:${port}`
    return `https://${hostName(host)}${suffix}${originForm(facts.target)}`
}
