import type { Span } from "../../core/span.ts"
import { bracketDepths } from "./brackets.ts"
import type { Unit } from "./unit.ts"

type Piece = Pick<Unit, "kind" | "span" | "bullet">

const HEADING_LIMIT = 80
/** Headings before one sentence; more is a text that is written with blanks. */
const HEADINGS_LIMIT = 12
/** A heading ends with a noun; what ends so goes on. */
const ENDS_OPEN = /[、,はがをにへもやてでし]$|[0-9]$|(?:および|及び|また|なお)$/
/** The headings that do not end with a noun. */
const ENDS_LIKE_HEADING = /^(?:さいご|最後|おわり|終わり|はじめ|始め)に$|(?:とは|について|に関して)$/
/** The beginning of a sentence that a stray blank cut in two. */
const IS_CLAUSE = /は、|(?:した|された|している|されている|れる|する|ない|った|った)$/
/** What cannot begin after a heading. */
const GOES_ON =
    /^(?:[、。()はがをにでへもやとのし]|(?:附属|付属)?(?:病院|センター|支店|支社|工場|大学|研究所)\s?[(はがで])/
const IS_TIME = /(?:[0-9]{1,2}[日月年時分]|曜日\)?|[月火水木金土日]\)|午[前後]|ごろ|頃)$/

/**
 * Pages that were flattened to one line have their headings in front of sentences, set off by a blank only:
 * `さいごに 同社の発表によると…。`. Japanese has no blanks between words, so a short piece before one is a heading.
 *
 * @param span one sentence of the folded text
 * @returns the headings, and last the sentence itself
 */
export function splitHeadings(text: string, span: Span): Piece[] {
    const line = text.slice(span.start, span.end)
    const depths = bracketDepths(line)
    const pieces: Piece[] = []
    let start = 0
    for (let at = line.indexOf(" "); at >= 0 && pieces.length < HEADINGS_LIMIT; at = line.indexOf(" ", at + 1)) {
        if (depths[at] !== 0) continue
        const head = line.slice(start, at)
        if (head.length > HEADING_LIMIT) break
        if (!parts(head, line.slice(at + 1))) continue
        pieces.push({ kind: "title", span: { start: span.start + start, end: span.start + at }, bullet: "" })
        start = at + 1
    }
    const rest = line.slice(start)
    const kind = rest.endsWith("。") || pieces.length === 0 ? "sentence" : "title"
    pieces.push({
        kind,
        span: { start: span.start + start + (rest.length - rest.trimStart().length), end: span.end },
        bullet: "",
    })
    return pieces
}

function parts(head: string, rest: string): boolean {
    if (head.length < 2 || GOES_ON.test(rest) || IS_TIME.test(head) || IS_CLAUSE.test(head)) return false
    if (ENDS_OPEN.test(head) && !ENDS_LIKE_HEADING.test(head)) return false
    // Blanks between Latin words are their own.
    return !(/[!-~]$/.test(head) && /^[!-~]/.test(rest)) || /[)\]>]$/.test(head)
}
