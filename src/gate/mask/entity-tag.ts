// The entity tag of a masked representation: another one than the application's, since its bytes are others, and weak, since
// the bytes may change with what is recognised (RFC 9110 part 8.8.1). The application's own tag stands in it, so that a client's
// condition can be put to the application in its own words, and only by who has the masked bytes: a copy that was kept before
// the route was masked, or with other fields masked, is never told to be good still.
import type { RouteMask } from "./route-mask.ts"

/** Changes when what is written in the place of a value changes. */
const GENERATION = 1
const TAG = /^(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"$/

/** @returns the tag to send; null for what is no tag */
export function maskedTag(tag: string, mask: RouteMask): string | null {
    const [, weak, opaque = ""] = TAG.exec(tag.trim()) ?? []
    if (!TAG.test(tag.trim())) return null
    return `W/"${prefixOf(mask)}${weak === undefined ? "s" : "w"}.${opaque}"`
}

/**
 * @param list of If-Match or If-None-Match: tags, or `*`
 * @returns the application's tags for those of this mask; "" when there is none
 */
export function applicationTags(list: string, mask: RouteMask): string {
    const prefix = prefixOf(mask)
    const own: string[] = []
    for (const [, opaque = ""] of list.matchAll(/"([\x21\x23-\x7e\x80-\xff]*)"/g)) {
        if (!opaque.startsWith(prefix)) continue
        const rest = opaque.slice(prefix.length)
        if (/^[sw]\./.test(rest)) own.push(`${rest.startsWith("w") ? "W/" : ""}"${rest.slice(2)}"`)
    }
    return own.join(", ")
}

function prefixOf({ bits }: RouteMask): string {
    return `sekisho-m${GENERATION}-${bits.toString(36)}-`
}
