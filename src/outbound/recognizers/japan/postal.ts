import type { LabelKind } from "../../labels/label-meaning.ts"
import { normaliseDigits } from "../../normalise.ts"
import { TRAIT_PLACE } from "../../text-traits.ts"
import { beginsNumber, endsNumber, precededBy } from "../number-boundary.ts"
import { NO_HITS, type Hit, type Recognizer, type Snippet } from "../recognizer.ts"
import { PREFECTURE_AHEAD } from "./prefectures.data.ts"

/**
 * Postal codes. Issuer: Japan Post. Format: 3-4 digits. Check: none. Needs 〒, a label, or an address right behind it;
 * a cell that is nothing but 3-4 digits is a weak hit which weigh-record.ts accepts beside an address. Must not match:
 * ranges, parts of telephone numbers, part numbers. Errs towards nothing: a postal code identifies nobody.
 */
const CANDIDATE = /[0-9]{3}-?[0-9]{4}/g
const MARK = /(?:〒|郵便番号)[\s:]{0,2}$/
const WHOLE = /^\s*[0-9]{3}-[0-9]{4}\s*$/

export const recognizePostal: Recognizer = (snippet) => {
    const { text } = snippet
    if (snippet.label.kind !== "postal" && !mayStandIn(snippet)) return NO_HITS
    const hits: Hit[] = []
    for (const match of text.matchAll(CANDIDATE)) {
        const end = match.index + match[0].length
        if (!beginsNumber(text, match.index) || !endsNumber(text, end)) continue
        const score = scoreOf(snippet, match.index, end, match[0])
        if (score > 0)
            hits.push({
                field: "postal",
                value: normaliseDigits(match[0]),
                start: match.index,
                end,
                score,
                recognizer: "postal",
            })
    }
    return hits
}

/** Without a label, a mark, a place behind it or the cell for itself a number scores nothing: told before any is looked at. */
function mayStandIn({ text, traits }: Snippet): boolean {
    const isPlace = (traits.bits & TRAIT_PLACE) !== 0
    if (text.length > SHORT_UNITS)
        return (text.includes("-") && (isPlace || WHOLE.test(text))) || text.includes("〒") || text.includes("郵便番号")
    let isHyphened = false
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit === HYPHEN) {
            if (isPlace) return true
            isHyphened = true
        } else if (unit === POSTAL_MARK || (unit === POSTAL_WORD && text.startsWith("郵便番号", at))) return true
    }
    return isHyphened && WHOLE.test(text)
}

/** A call of `includes` costs as much as a look at so many units. */
const SHORT_UNITS = 48
const HYPHEN = 0x2d
/** 〒 */
const POSTAL_MARK = 0x3012
/** 郵 */
const POSTAL_WORD = 0x90f5

function scoreOf(snippet: Snippet, start: number, end: number, match: string): number {
    const { text, label } = snippet
    if (label.kind === "postal") return snippet.impersonal ? 0.3 : 0.95
    if (precededBy(text, start, MARK, 8)) return snippet.impersonal ? 0.3 : 0.9
    if (!match.includes("-")) return 0
    PREFECTURE_AHEAD.lastIndex = end
    if (PREFECTURE_AHEAD.test(text)) return 0.8
    return WHOLE.test(text) && BARE_UNDER.has(label.kind) ? 0.2 : 0
}

/** `お届け先 | 100-0001 | 東京都…`: a heading over an address labels the code that it begins with. */
const BARE_UNDER: ReadonlySet<LabelKind> = new Set<LabelKind>(["none", "unknown", "address"])
