// What of a route's answers is masked, by the owner's configuration.
import { type Field, type FieldMask, maskOf } from "../../core/fields.ts"
import { isListed } from "../circumstances.ts"
import type { ExchangeFacts } from "../exchange-facts.ts"
import type { GateParts } from "../gate-parts.ts"

export interface RouteMask {
    readonly fields: ReadonlySet<Field>
    /** The same as a set of bits. */
    readonly bits: FieldMask
}

/** @returns null: nothing of this route is masked, or everything passes at present (素通し) */
export function routeMask(parts: GateParts, facts: ExchangeFacts): RouteMask | null {
    return facts.bypass ? null : maskIn("enforce", parts, facts.route)
}

/** Fields that would be masked; 0: none. */
export function proposedFields(parts: GateParts, route: string): FieldMask {
    return maskIn("propose", parts, route)?.bits ?? 0
}

function maskIn(wanted: "enforce" | "propose", { config, site }: GateParts, route: string): RouteMask | null {
    if (config.mask.length === 0) return null
    const rules = config.mask.filter(({ mode, route: listed }) => mode === wanted && isListed([listed], site, route))
    if (rules.length === 0) return null
    const fields = new Set(rules.flatMap((rule) => rule.fields))
    return { fields, bits: maskOf(fields) }
}
