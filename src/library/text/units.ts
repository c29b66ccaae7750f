// An article as the pieces it is made of: headlines, labels, items, table rows and sentences, each with what the heading
// above it announces. Errs towards sentences: what is wrongly taken for a heading is still read, as a headline.
import type { Span } from "../../core/span.ts"
import { SENTENCE_LIMIT } from "../limits.data.ts"
import { bracketDepths } from "./brackets.ts"
import { LABEL_PATTERNS, type Label } from "./labels.data.ts"
import { readBodies } from "../read/bodies.ts"
import { ENTRY_MARK, linesOf, trimmed, type Line } from "./lines.ts"
import { splitHeadings } from "./split-headings.ts"
import type { Unit } from "./unit.ts"

type Piece = Pick<Unit, "kind" | "span" | "bullet">

const BULLET =
    /^(?:([■□●○◆◇▼▶★◎※◯#]+|[・•*]|-(?=[\s\u3040-\u9fff])|[\u2460-\u2473]|\([0-9]{1,2}\)|[0-9]{1,2}[.)、](?![0-9])|[0-9]{1,2}(?=\s+\S)|[0-9]{1,2}(?=[■●◆])|[0-9](?=[\u3400-\u9fff])(?![0-9\s]*[年月日人件名台通枚万千百億世社])))\s*/
const TITLE_LIMIT = 90
const HEADLINE_LEAST = 8
const SHORT_TITLE = 24
/** A term that is explained is short, and no report. */
const TERM_LIMIT = 30
const REPORTS = /について|事故|事案|発表|重大|[0-9](?:件|人|名)/
/** Sections that tell of no incident. */
const ASIDE_LABELS: ReadonlySet<Label> = new Set<Label>(["definition", "advice", "related", "boilerplate"])
const ONLY_DATE =
    /^[(<]?(?:[0-9]{4}[./年-]|令和|平成|[0-9]{1,2}月)[0-9元年月日時分秒./:\-\s()月火水木金土曜午前後頃ごろ]*[)>]?$/
const LABEL_LIMIT = 40
/** A line with so many commas is a list, or a sentence without its full stop. */
const LIST_COMMAS = 3
/** 漏えいした可能性のある情報は以下のとおりです: the items below are data. */
const LISTS_DATA = /(?:情報|項目|データ)(?:は|、)[^。]{0,10}(?:以下|次|下記)の(?:とおり|通り)[^。]{0,8}。?$/
const LINK = /^(?:[^\u3040-\u9fff]*https?:\/\/|<外部リンク>|URL)/

/** @param text folded (fold.ts) */
export function unitsOf(text: string): Unit[] {
    const units: Unit[] = []
    let label: Label | null = null
    let listing = false
    const lines = linesOf(text)
    for (const [number, line] of lines.entries()) {
        const pieces = isHeadline(text, lines, number)
            ? [headline(line.span)]
            : piecesUnder(text, line, lines[number - 1])
        let first = true
        for (const piece of pieces) {
            const content = text.slice(piece.span.start, piece.span.end)
            const kind = kindAfter(units.at(-1), piece, content)
            if (kind === "sentence" && label === "related") label = null
            if (kind === "label" || kind === "title")
                label = announcedBy(kind, content) ?? (line.fresh && first ? null : inherited(label, content))
            listing = LISTS_DATA.test(content) || (listing && kind === "item")
            units.push({
                ...piece,
                kind,
                index: units.length,
                text: content,
                line: number,
                fresh: line.fresh && first,
                label: listing && kind === "item" ? "items" : label,
            })
            first = false
        }
    }
    return units
}

/** What stands right under a label answers it, and is no heading of its own. */
function kindAfter(before: Unit | undefined, piece: Piece, content: string): Unit["kind"] {
    if (piece.kind !== "title" && piece.kind !== "label") return piece.kind
    if (ONLY_DATE.test(content)) return "item"
    if (before?.kind !== "label" || piece.bullet !== "" || /^[<【[]/.test(content)) return piece.kind
    return "item"
}

/** A long headline has words of labels by chance; only what it says to be no report at all counts. */
function announcedBy(kind: "label" | "title", content: string): Label | null {
    const announced = announces(content)
    if (kind === "label" || content.length <= SHORT_TITLE) return announced
    return announced !== null && ASIDE_LABELS.has(announced) ? announced : null
}

/** Titles go on being titles of other articles, and terms go on being explained, until a sentence or a headline says otherwise. */
function inherited(label: Label | null, content: string): Label | null {
    if (label === "related") return label
    return label === "definition" && content.length <= TERM_LIMIT && !REPORTS.test(content) ? label : null
}

/** A page that was flattened begins its text with its headline once more. */
function piecesUnder(text: string, line: Line, above: Line | undefined): Piece[] {
    const title = above === undefined ? "" : text.slice(above.span.start, above.span.end)
    const start = line.span.start
    if (title.length < HEADLINE_LEAST || !text.startsWith(`${title} `, start)) return piecesOf(text, line)
    const rest = trimmed(text, { start: start + title.length, end: line.span.end })
    return [headline({ start, end: start + title.length }), ...piecesOf(text, { ...line, span: rest })]
}

function headline(span: Span): Piece {
    return { kind: "title", span, bullet: "" }
}

/** Pages repeat their headline; and a short line that stops within, but not at its end, is one: `5億件漏洩。国家が関与か`. */
function isHeadline(text: string, lines: readonly Line[], number: number): boolean {
    const contentOf = (at: number): string => text.slice(lines[at]?.span.start, lines[at]?.span.end)
    const content = number < lines.length ? contentOf(number) : ""
    if (content.length > TITLE_LIMIT || content.endsWith("。")) return false
    if (content.length < HEADLINE_LEAST) return false
    const repeated =
        (number > 0 && contentOf(number - 1) === content) ||
        (number + 1 < lines.length && contentOf(number + 1) === content)
    return repeated || (lines[number]?.fresh === true && content.includes("。") && !bracketed(content))
}

/** All its full stops stand in brackets. */
function bracketed(content: string): boolean {
    const depths = bracketDepths(content)
    return !depths.some((depth, at) => depth === 0 && content.charAt(at) === "。")
}

/** What a heading announces; null for a headline. */
export function announces(heading: string): Label | null {
    return LABEL_PATTERNS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null
}

function piecesOf(text: string, line: Line): Piece[] {
    const content = text.slice(line.span.start, line.span.end)
    if (LINK.test(content)) return [{ kind: "link", span: line.span, bullet: "" }]
    if (content.startsWith("|")) return [{ kind: "row", span: line.span, bullet: "" }]
    const first = BULLET.exec(content)
    // 3.■宮崎県: a number, and a mark behind it.
    const second = first === null ? null : /^[■□●○◆◇▼▶★◎]+\s*/.exec(content.slice(first[0].length))
    const length = (first?.[0].length ?? 0) + (second?.[0].length ?? 0)
    const body = { start: line.span.start + length, end: line.span.end }
    const mark = first?.[1] ?? ""
    if (!content.includes("。")) return [wholeLine(text, body, mark)]
    return sentencesOf(text, body)
        .flatMap((span) => splitHeadings(text, span))
        .map((piece, index) => ({ ...piece, bullet: index === 0 ? mark : "" }))
}

function wholeLine(text: string, span: Span, bullet: string): Piece {
    const content = text.slice(span.start, span.end)
    const length = content.length
    if (/^[・•*-]/.test(bullet)) return { kind: "item", span, bullet }
    if (ENTRY_MARK.test(bullet) && length <= TITLE_LIMIT && namesItsBody(content))
        return { kind: "title", span, bullet }
    const commas = content.split("、").length - 1
    if (length <= LABEL_LIMIT && announces(content) !== null && commas < 2 && !/[0-9]{2}/.test(content))
        return { kind: "label", span, bullet }
    if (commas < LIST_COMMAS && length <= TITLE_LIMIT && !endsLikeSentence(content))
        return { kind: "title", span, bullet }
    return { kind: "sentence", span, bullet }
}

/** 〜市:住民票を別人に誤交付, the headline of an entry. */
function namesItsBody(content: string): boolean {
    const head = /^[^\s:]{2,30}(?=:)/.exec(content)?.[0]
    return head !== undefined && readBodies(head).some(({ end }) => end === head.length)
}

/** A line that only lacks its full stop, or tells a day and what happened on it. */
function endsLikeSentence(content: string): boolean {
    return /(?:です|ます|ました|ません|である|した|された|ている|とのこと|[0-9]{1,2}(?:分|時)[^0-9]{2,}|[0-9]{1,2}日\s?\([月火水木金土日](?:曜日?)?\)|[0-9万千百億]\s?[人名件通]分?(?:\s?\([^)]*\))?)$|^[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}日[^。]{8,}(?:停止|開始|実施|報告|設置|公表|発表|再開|完了|送信|連絡)$|^[^\s]{2,14}[:：]\s?\S/.test(
        content,
    )
}

/** Full stops outside brackets end a sentence; one that is too long is cut. */
function sentencesOf(text: string, span: Span): Span[] {
    const line = text.slice(span.start, span.end)
    const depths = bracketDepths(line)
    const found: Span[] = []
    let start = 0
    for (let at = 0; at < line.length; at++) {
        const stops = line.charAt(at) === "。" && depths[at] === 0
        if (!stops && at - start < SENTENCE_LIMIT) continue
        const end = stops ? at + 1 : cutBefore(line, start, at)
        found.push({ start: span.start + start, end: span.start + end })
        start = end
        at = Math.max(at, end - 1)
    }
    found.push({ start: span.start + start, end: span.end })
    return found.map((sentence) => trimmed(text, sentence)).filter(({ start, end }) => end > start)
}

function cutBefore(line: string, start: number, at: number): number {
    const comma = line.lastIndexOf("、", at)
    return comma > start + SENTENCE_LIMIT / 2 ? comma + 1 : at
}
