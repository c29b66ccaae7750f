import { normaliseName } from "../../normalise.ts"
import { NO_HITS, type Hit, type Recognizer, type Snippet } from "../recognizer.ts"

/**
 * Bank accounts (口座番号). Issuer: the banks. Format: up to seven digits (全銀協 record format), Japan Post's symbol and number
 * of 5 and 6-8 digits, IBAN (ISO 13616); in a text behind 普通 or 当座. Check: none in Japan. An account is somebody's only
 * beside something personal (weigh-record.ts): shops and offices print their own. Bank and branch are parts which
 * join-account.ts puts before the number, since numbers repeat from branch to branch. Must not match: login names,
 * amounts. Example (invented): 1234567. Errs towards nothing where the record names nobody.
 */
const LABELLED = /^(?:(?:普通|当座|貯蓄)\S{0,4}\s?)?([0-9]{4,8}|[0-9]{5}-?[0-9]{6,8}|[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30})$/
const IN_TEXT = /(?:普通|当座|貯蓄)(?:預金|口座)?[\s:]{0,2}(?:口座番号)?[\s:]{0,2}(?:No\.?)?\s?([0-9]{6,8})(?![0-9])/g
const PART_UNITS = 32
/** Labels that leave open what stands there. */
const TEXTS: ReadonlySet<string> = new Set(["none", "unknown", "other", "contact"])

export const recognizeBankAccount: Recognizer = (snippet) => {
    const { kind } = snippet.label
    if (kind === "bank" || kind === "branch") return partOf(snippet, kind)
    if (kind !== "account") return TEXTS.has(kind) ? inText(snippet) : NO_HITS
    const text = snippet.text.trim()
    const digits = LABELLED.exec(text)?.[1]
    if (digits === undefined) return inText(snippet)
    const start = snippet.text.indexOf(digits)
    return [hitOf(digits, start)]
}

function inText(snippet: Snippet): readonly Hit[] {
    if (!/普通|当座|貯蓄/.test(snippet.text)) return NO_HITS
    return Array.from(snippet.text.matchAll(IN_TEXT), (match) =>
        hitOf(match[1] ?? "", match.index + match[0].length - (match[1]?.length ?? 0)),
    )
}

function hitOf(digits: string, start: number): Hit {
    const value = digits.replaceAll("-", "").toLowerCase()
    return { field: "account", value, start, end: start + digits.length, score: 0.4, recognizer: "account" }
}

function partOf(snippet: Snippet, kind: "bank" | "branch"): readonly Hit[] {
    const text = snippet.text.trim()
    if (text === "" || text.length > PART_UNITS) return NO_HITS
    const start = snippet.text.indexOf(text)
    const value = normaliseName(text)
    return [{ field: "account", value, start, end: start + text.length, score: 0.1, recognizer: `account-${kind}` }]
}
