// Statistics of incidents: `半年間で66件の事故`, `行政機関が2機関より3件、地方公共団体が30機関で37件`. Their figures are cases, not
// persons; the single cases they describe are incidents of their own.
import type { Span } from "../../core/span.ts"
import type { SurveyRow } from "../contract.ts"
import { readQuantities, type Quantity } from "../read/quantity.ts"
import type { Unit } from "../text/unit.ts"
import { INCIDENT } from "./events.data.ts"

const PERIOD = /半年|年度|上半期|下半期|年間|四半期|1年|[0-9]{4}年(?:の|に|は|中)|期間中|までの/
const BODY_ROW =
    /(?<label>行政機関|国の(?:行政)?機関|独立行政法人等?|地方公共団体|地方自治体|自治体|市区?町村|都道府県|民間事業者|事業者|民間企業|企業|民間|教育機関|医療機関|大学|学校|病院)(?:等|など)?(?:は|が|で|では|から|より|、|:|\s)*/g

/** Whether a piece begins to report a statistic. */
export function beginsSurvey({ text, kind, label }: Unit): boolean {
    if (/ピックアップ|紹介|まとめ(?:記事|ました|$)/.test(text)) return false
    if (kind === "item" || label === "advice" || label === "definition") return false
    if (!INCIDENT.test(text) || !PERIOD.test(text)) return false
    const cases = readQuantities(text).filter(({ counts }) => counts === "cases")
    return (
        cases.some(({ amount }) => amount >= 10) &&
        !/(?:は|が)[^。]{0,60}(?:職員|不正アクセスを受け|を紛失|誤送信)/.test(text)
    )
}

/** Whether a piece goes on with it: rows of bodies, or how many were grave. */
export function goesOnSurvey({ text }: Unit): boolean {
    return surveyRowsOf(text).length > 0 || (/重大事態|件中|うち[0-9]+件/.test(text) && /[0-9]+件/.test(text))
}

/** One of the incidents a statistic describes: a numbered piece that ends as a case. */
export function isSurveyCase({ text, bullet, label }: Unit): boolean {
    if (label === "advice" || label === "definition") return false
    const numbered = bullet !== "" || /^(?:[0-9]{1,2}[、.)．]|[\u2460-\u2473])/.test(text)
    return (
        numbered &&
        /(?:ケース|事例|事案|事故|もの|件)(?:です|でした)?。?$/.test(text) &&
        (INCIDENT.test(text) || /削除|盗/.test(text))
    )
}

export interface ReadRow {
    readonly row: SurveyRow
    readonly span: Span
}

/** The rows a sentence gives. */
export function surveyRowsOf(text: string): ReadRow[] {
    const quantities = readQuantities(text)
    const rows = [...text.matchAll(BODY_ROW)].flatMap((match) => rowAt(match, quantities))
    return [...rows, ...totalOf(text, quantities, rows), ...graveOf(text, quantities)]
}

function rowAt(match: RegExpExecArray, quantities: readonly Quantity[]): ReadRow[] {
    const from = match.index + match[0].length
    const next = quantities.filter(({ span }) => span.start >= from).slice(0, 2)
    const first = next[0]
    if (first === undefined || first.span.start > from + 1) return []
    const second = next[1]
    const organs =
        first.counts === "bodies"
            ? first
            : second !== undefined && second.counts === "bodies" && second.span.start - first.span.end <= 3
              ? second
              : null
    const cases = first.counts === "bodies" ? second : first
    if (cases === undefined || cases.unit !== "件" || cases.span.start - first.span.end > 4) return []
    const label = match.groups?.["label"] ?? ""
    const end = Math.max(cases.span.end, organs?.span.end ?? 0)
    return [
        {
            row: { label, kind: kindOf(label), cases: cases.amount, organs: organs?.amount ?? null },
            span: { start: match.index, end },
        },
    ]
}

function kindOf(label: string): SurveyRow["kind"] {
    if (/行政機関|国の|独立行政法人/.test(label)) return "national"
    if (/地方|自治体|市|都道府県/.test(label)) return "local"
    return /民間|事業者|企業/.test(label) ? "private" : "other"
}

function totalOf(text: string, quantities: readonly Quantity[], rows: readonly ReadRow[]): ReadRow[] {
    const total = quantities.find(
        ({ counts, sum, unit }) => counts === "cases" || (sum && unit === "件" && rows.length > 0),
    )
    if (total === undefined || /重大事態/.test(text.slice(Math.max(0, total.span.start - 10), total.span.end + 10)))
        return []
    return [{ row: { label: "合計", kind: "total", cases: total.amount, organs: null }, span: total.span }]
}

function graveOf(text: string, quantities: readonly Quantity[]): ReadRow[] {
    const grave = quantities.find(
        ({ span, unit }) =>
            unit === "件" &&
            (/「?重大(?:な)?事態」?(?:は|が|の|として)?\s?$/.test(
                text.slice(Math.max(0, span.start - 10), span.start),
            ) ||
                /^が?「?重大事態/.test(text.slice(span.end, span.end + 8))),
    )
    return grave === undefined
        ? []
        : [{ row: { label: "重大事態", kind: "grave", cases: grave.amount, organs: null }, span: grave.span }]
}
