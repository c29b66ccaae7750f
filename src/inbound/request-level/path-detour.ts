/**
 * A parent folder in the address line, spelled so that whoever guards the address overlooks it: `%2e%2e/`, `..%2f`, `..;/`,
 * `%252e%252e/`, `%u002e%u002e/`; or three and more of them as they stand. The guard (a proxy, a filter of a framework) judges
 * `/public/…`, the application answers what stands behind. Source: CWE-22, CWE-436, RFC 3986 5.2.4, "Breaking Parser Logic"
 * (Black Hat 2018), CVE-2025-0108, CVE-2023-32315, CVE-2025-64446.
 *
 * Read is the path before it is decoded. Must not match: one or two plain `../`, which programs send that put a relative link
 * behind an address; every browser takes them away itself, also the encoded ones (WHATWG URL 4.4), so that nobody honest
 * sends those. Climbs out of the root, and what they end at, are the path-traversal detector's.
 */
import { PATH_TRAVERSAL_MESSAGES } from "../../core/messages/path-traversal.messages.data.ts"
import { PATH_TECHNIQUES } from "../path-traversal/techniques.data.ts"
import type { RequestDetector } from "./contract.ts"
import { findingAt } from "./whole-request.ts"

/** Up to four times encoded. */
const ENCODED = "%(?:25){0,3}"
const DOT = String.raw`(?:\.|${ENCODED}2e|%u(?:002e|ff0e)|%c0%(?:ae|2e)|%e0%80%ae)`
const SEPARATOR = String.raw`(?:[/\\]|${ENCODED}(?:2f|5c)|%u(?:002f|005c|2215|2216|ff0f)|%c0%af|%c1%9c)`
/** A parent folder, and what it ends at. */
const PARENT = new RegExp(`(?<=${SEPARATOR})${DOT}${DOT}(?=(${SEPARATOR}|;|${ENCODED}(?:00|3b)|$))`, "gi")
const PLAIN = ".."
/** From here on also as they stand. */
const PLAIN_LIMIT = 3
/** Longer addresses are read by the path-traversal detector alone. */
const LONGEST_PATH = 8_192

export const PATH_DETOUR_DETECTOR: RequestDetector = {
    name: "path-detour",
    judge: ({ path }) => {
        if (path.length > LONGEST_PATH || !mayHold(path) || !isDetour(path)) return []
        const place = { detector: "path-detour", technique: "disguised-climb", path: "path", text: path }
        return [findingAt(place, PATH_TECHNIQUES["disguised-climb"], PATH_TRAVERSAL_MESSAGES["disguised-climb"])]
    },
}

/** Nearly no path has two dots in a row, or one that is encoded. */
function mayHold(path: string): boolean {
    return path.includes("..") || (path.includes("%") && /%(?:25|2e|u|c0|e0)/i.test(path))
}

function isDetour(path: string): boolean {
    let plain = 0
    for (const [parent, end = ""] of path.matchAll(PARENT)) {
        if (parent !== PLAIN || (end !== "" && end !== "/")) return true
        if (++plain >= PLAIN_LIMIT) return true
    }
    return false
}
