// Each message of a WebSocket is judged by itself; what is written down of their exchange is what all of them had.
import type { Finding } from "../../core/finding.ts"
import { FINDINGS_LIMIT } from "../../inbound/limits.data.ts"

/** One message is read in several ways, and an attack is sent again and again: of the same detector, technique and place, the first. */
export function findingsOfAll(before: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
    if (more.length === 0) return before
    const known = new Set(before.map(keyOf))
    const added = more.filter((finding) => !known.has(keyOf(finding)))
    return [...before, ...added].toSorted((a, b) => b.score - a.score).slice(0, FINDINGS_LIMIT)
}

function keyOf({ detector, technique, path }: Finding): string {
    return JSON.stringify([detector, technique, path])
}
