// Whether an answer that is over may teach who is public. Never: one with a finding (but for
// `shared-cache`), one that was cut or not read in full, one to somebody signed in, a list, or one to a visitor who is near a
// cap or was shown more people than readers are.
import { NEAR_RATIO } from "../../behaviour/breaker/crossing.ts"
import { WINDOWS, type Breaker, type Scope } from "../../behaviour/contract.ts"
import { TEACHER_PERSONS } from "../../behaviour/public-persons/rule.ts"
import type { WindowCaps } from "../../config/config.ts"
import type { Finding } from "../../core/finding.ts"
import type { RequestRecord } from "../../core/observation.ts"
import { SHARED_CACHE } from "../../inbound/request-level/cache-deception.ts"
import type { ExchangeFacts } from "../exchange-facts.ts"
import type { GateParts } from "../gate-parts.ts"
import { scopesOf } from "../release/exchange-reserve.ts"

export interface ShownEnd {
    readonly record: RequestRecord
    /** The request bore Authorization. */
    readonly authorized: boolean
}

export function tellShown(parts: GateParts, facts: ExchangeFacts, { record, authorized }: ShownEnd): void {
    const { route, client, shown } = facts
    const { breaker, steadyNow, publicPersons, config, site } = parts
    const share = shown.publicShare
    if (share === null || breaker === null) return
    const persons = share.bare()
    if (persons.length === 0) return
    if (record.findings.some(isOfTheRequest))
        return publicPersons.reports.tell({ kind: "suspect", route, persons }, steadyNow())
    const isWhole = record.status === 200 && record.outcome === "completed" && record.coverage.kind === "full"
    if (!isWhole || record.delivered < record.offered || share.isList || share.isCapped) return
    if (authorized || client.account !== null) return
    const scopes = scopesOf(facts, site).filter(({ kind }) => kind === "address" || kind === "session")
    if (!scopes.every((scope) => isReader(breaker, scope, config.breaker.persons, steadyNow()))) return
    const anonymous = facts.cookie === undefined
    publicPersons.reports.tell({ kind: "shown", route, client, anonymous, persons }, steadyNow())
}

/** That shared caches may keep the answer is said of the site: most pages that show people to everybody may be kept. */
function isOfTheRequest({ detector }: Finding): boolean {
    return detector !== SHARED_CACHE
}

/** Far from every cap, and shown no more people than a reader is. */
export function isReader(
    breaker: Pick<Breaker, "count">,
    scope: Scope,
    caps: Readonly<WindowCaps>,
    nowMs: number,
): boolean {
    return WINDOWS.every((window) => {
        const cap = caps[window] ?? Number.POSITIVE_INFINITY
        const count = breaker.count(scope, window, nowMs)
        return count < cap * NEAR_RATIO && count <= TEACHER_PERSONS
    })
}
