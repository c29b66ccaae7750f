// Values of one line that a stroke sets apart: `山田 太郎 / 03-0000-0001 / 東京都…`, `見本店｜東京都…｜03-…`. Errs towards one text: two
// values and a stroke may be a fraction, an age with a sex, or a path.
import type { LabelledPart } from "./labels.ts"

const LEAST_VALUES = 3
const VALUES_LIMIT = 12
const VALUE_UNITS = 60
/** With space around it; the wide ones are separators by themselves. */
const STROKE = /[ \u3000][/|][ \u3000]|[ \u3000]?[／｜][ \u3000]?/g

/** `/`, `|`, `／` or `｜` */
function hasStroke(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit === 0x2f || unit === 0x7c || unit === 0xff0f || unit === 0xff5c) return true
    }
    return false
}

/** @returns null for a text that is no such line; linear in its length */
export function separatedValues(text: string): readonly LabelledPart[] | null {
    if (text.length > VALUES_LIMIT * VALUE_UNITS || !hasStroke(text)) return null
    const parts: LabelledPart[] = []
    let start = 0
    for (const { 0: stroke, index } of text.matchAll(STROKE)) {
        if (!isValue(start, index) || parts.length === VALUES_LIMIT) return null
        parts.push({ label: null, start, end: index })
        start = index + stroke.length
    }
    if (parts.length + 1 < LEAST_VALUES || !isValue(start, text.length)) return null
    return [...parts, { label: null, start, end: text.length }]
}

function isValue(start: number, end: number): boolean {
    return end > start && end - start <= VALUE_UNITS
}
