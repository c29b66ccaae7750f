// Which event words tell of: the verb that comes first, or the first in the table that they hold. A noun that another verb
// takes (漏えいが確認された) tells of none.
import type { TimelineEvent } from "../contract.ts"
import { EVENT_WORDS } from "./timeline.data.ts"

const TAKEN =
    /^(?:え?い|漏えい|洩)?(?:など|等)?(?:(?:が|も)(?:確認|判明|発覚|原因|分か|わか)|は(?!し)|の(?!発生|被害を|送信|送付)|について|に関する|被害の|攻撃が原因|先(?:の|に|へ|から)|懸念)/

/** A date belongs to the verb that comes first behind it; else to what fits. */
export function firstEvent(words: string, from: number): TimelineEvent | null {
    let first: TimelineEvent | null = null
    let at = words.length
    for (const [event, pattern] of EVENT_WORDS) {
        const index = verbIn(words, pattern, from, event)
        if (index !== null && index < at) [first, at] = [event, index]
    }
    return first
}

/** Where the verb stands; a noun that another verb takes (漏えいが確認された, 障害は…が原因) is none. */
function verbIn(words: string, pattern: RegExp, from: number, event: TimelineEvent): number | null {
    const all = new RegExp(pattern.source, "g")
    for (const match of words.matchAll(all)) {
        const end = match.index + match[0].length
        if (end <= from || (event === "occurred" && TAKEN.test(words.slice(end)))) continue
        return Math.max(match.index, from)
    }
    return null
}

/** The event by the order of the table, wherever its words stand. */
export function wordsEvent(words: string): TimelineEvent | null {
    return EVENT_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
