// The conditions of a request for a masked representation, as the application can judge them. Nothing of them is asked that
// speaks of other bytes: a copy of before the masking, by its tag or by its date. Errs towards sending the whole again.
import { Fields } from "../http1/head.ts"
import type { ClientRequest } from "../transport/client-stream.ts"
import { applicationTags } from "./entity-tag.ts"
import type { RouteMask } from "./route-mask.ts"

/** Fields that are changed or removed here. */
export const CONDITIONS: readonly string[] = ["if-none-match", "if-match", "if-modified-since"]

/** @returns the same request when it has no conditions */
export function maskedRequest(request: ClientRequest, mask: RouteMask): ClientRequest {
    if (!CONDITIONS.some((name) => request.fields.times(name) > 0)) return request
    const { raw, names } = request.fields
    const fields = new Fields()
    for (let index = 0; index < names.length; index++) {
        const name = names[index] ?? ""
        const value = conditionOf(name, raw[index * 2 + 1] ?? "", request.method, mask)
        if (value === null) continue
        fields.names.push(name)
        fields.raw.push(raw[index * 2] ?? "", value)
    }
    return { ...request, fields }
}

/** @returns null: it is not asked */
function conditionOf(name: string, value: string, method: string, mask: RouteMask): string | null {
    const reads = method === "GET" || method === "HEAD"
    if (name === "if-modified-since") return reads ? null : value
    // `*` asks whether there is anything at all: that a writing client may ask, a reading one has no use for it.
    if (name === "if-none-match")
        return value.trim() === "*" ? (reads ? null : value) : orNull(applicationTags(value, mask))
    if (name !== "if-match" || value.trim() === "*") return value
    // Without it a write would be done that was asked for on a condition.
    return orNull(applicationTags(value, mask)) ?? value
}

function orNull(tags: string): string | null {
    return tags === "" ? null : tags
}
