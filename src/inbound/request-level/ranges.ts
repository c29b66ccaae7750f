/**
 * Parts of a file asked for so that the server works itself to death (CVE-2011-3192: hundreds of overlapping ranges), or by
 * the forgotten name `Request-Range`, which some servers still heed. Source: RFC 9110 14.2 and 17.15, CWE-400, CRS 920200.
 *
 * Must not match: a download that goes on, a film, a reader of PDF that asks for some pages. The gate takes what is met here
 * off the request (the application then sends the whole), so that it is told and not refused.
 */
import { RANGE_MESSAGES } from "../../core/messages/request-level.messages.data.ts"
import { RANGES_LIMIT } from "../limits.data.ts"
import type { Technique } from "../technique.ts"
import type { ReportedFinding, RequestDetector, WatchedField } from "./contract.ts"
import { findingAt } from "./whole-request.ts"

const TECHNIQUE: Technique = { score: 40, cwe: [400], capec: [130], attack: ["T1499.003"] }
const FIELDS: readonly WatchedField[] = ["range", "request-range"]

export const RANGE_DETECTOR: RequestDetector = {
    name: "range",
    judge: ({ field }) => {
        const found: ReportedFinding[] = []
        for (const name of FIELDS) {
            const value = field(name)
            if (value === undefined || isHonestRange(value)) continue
            const place = { detector: "range", technique: "range-flood", path: `header.${name}`, text: value }
            found.push(findingAt(place, TECHNIQUE, RANGE_MESSAGES["range-flood"]))
        }
        return found
    },
}

/**
 * Whether a Range asks for few parts of which none overlaps another. What is no range of bytes is honest: servers ignore it.
 *
 * @param value e.g. `bytes=0-499,1000-`
 */
export function isHonestRange(value: string): boolean {
    const set = /^\s*bytes\s*=(.*)$/is.exec(value)?.[1]
    if (set === undefined) return true
    const parts = set.split(",", RANGES_LIMIT + 1)
    if (parts.length > RANGES_LIMIT) return false
    if (parts.length === 1) return true
    const spans = parts.map(spanOf).filter((span) => span !== null)
    const sorted = spans.sort((left, right) => left.first - right.first)
    return sorted.every(({ first }, index) => index === 0 || first > (sorted[index - 1]?.last ?? 0))
}

interface Part {
    readonly first: number
    readonly last: number
}

/** null: the end of the file (`-500`), which begins where only the server knows, or no part at all. */
function spanOf(text: string): Part | null {
    const match = /^\s*([0-9]{1,15})-([0-9]{0,15})\s*$/.exec(text)
    if (match === null) return null
    return { first: Number(match[1]), last: match[2] === "" ? Infinity : Number(match[2]) }
}
