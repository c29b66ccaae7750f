import type { Hardening } from "../config/config.ts"
import type { Finding } from "../core/finding.ts"
import { isStaticLooking, personsShared, personsUnderStaticPath } from "../inbound/request-level/cache-deception.ts"
import { decoyFinding } from "./decoys/decoy-finding.ts"
import type { ExchangeFacts } from "./exchange-facts.ts"

/** What is found in an exchange by its answer alone. */
export function answerFindings(
    { target, shown }: ExchangeFacts,
    { offered, sharesPersons }: { readonly offered: number; readonly sharesPersons: boolean },
    caches: Hardening,
): readonly Finding[] {
    const found: Finding[] = []
    if (offered > 0 && isStaticLooking(target)) found.push(personsUnderStaticPath(target).finding)
    if (sharesPersons && caches !== "off") found.push(personsShared(target).finding)
    if (shown.decoys !== null) found.push(decoyFinding(shown.decoys))
    return found
}
