// A bar chart as SVG, from data alone: no fonts are loaded, no script runs, and the text is text. Labels are Japanese or English; the
// room they take is reckoned by the width of their characters, and errs towards too much.

export interface Bar {
    readonly label: string
    readonly value: number
    /** Stands behind the value, e.g. `うち重大事態 2`. */
    readonly note?: string
}

export interface BarChart {
    readonly title: string
    /** Said to those who do not see the chart. */
    readonly description: string
    readonly bars: readonly Bar[]
    /** Counter behind each value, e.g. ` 件`. */
    readonly unit: string
}

const FONT_SIZE = 14
const TITLE_SIZE = 17
const ROW = 30
const BAR = 20
const MARGIN = 16
const PLOT = 420
const GAP = 8
const FAMILY = "'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', Meiryo, sans-serif"
/** Text on white: contrast 12.6 to 1; bars: 4.7 to 1. */
const INK = "#333333"
const FILL = "#2f6f9f"
const AXIS = "#999999"
const WIDE =
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

/** Control characters, lone surrogates and non-characters, which XML cannot hold. */
const NO_XML = /[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Horizontal bars from zero, longest value as wide as the plot. */
export function barChart({ title, description, bars, unit }: BarChart): string {
    const labels = Math.max(0, ...bars.map(({ label }) => widthOf(label)))
    const values = Math.max(0, ...bars.map((bar) => widthOf(valueText(bar, unit))))
    const left = MARGIN + labels + GAP
    const width = Math.ceil(
        Math.max(left + PLOT + GAP + values + MARGIN, widthOf(title) * (TITLE_SIZE / FONT_SIZE) + 2 * MARGIN),
    )
    const top = MARGIN + TITLE_SIZE + ROW / 2
    const height = top + bars.length * ROW + MARGIN
    const longest = Math.max(1, ...bars.map(({ value }) => value))
    const body = bars.map((bar, index) => barOf(bar, top + index * ROW, left, longest, unit)).join("")
    return (
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FAMILY}" font-size="${FONT_SIZE}">` +
        `<title>${escaped(title)}</title><desc>${escaped(description)}</desc><rect width="${width}" height="${height}" fill="#ffffff"/>` +
        `<text x="${MARGIN}" y="${MARGIN + TITLE_SIZE - 3}" font-size="${TITLE_SIZE}" font-weight="bold" fill="${INK}">${escaped(title)}</text>` +
        `<line x1="${left}" y1="${top - 4}" x2="${left}" y2="${top + bars.length * ROW}" stroke="${AXIS}"/>${body}</svg>\n`
    )
}

function barOf(bar: Bar, y: number, left: number, longest: number, unit: string): string {
    const length = Math.round((Math.max(0, bar.value) / longest) * PLOT * 10) / 10
    const middle = y + BAR / 2 + FONT_SIZE / 2 - 2
    return (
        `<text x="${left - GAP}" y="${middle}" text-anchor="end" fill="${INK}">${escaped(bar.label)}</text>` +
        `<rect x="${left}" y="${y}" width="${length}" height="${BAR}" fill="${FILL}"/>` +
        `<text x="${left + length + GAP}" y="${middle}" fill="${INK}">${escaped(valueText(bar, unit))}</text>`
    )
}

function valueText({ value, note }: Bar, unit: string): string {
    return `${value.toLocaleString("en-US")}${unit}${note === undefined ? "" : ` ${note}`}`
}

/** An em for a wide character, six tenths for another. */
function widthOf(text: string): number {
    const wide = text.match(WIDE)?.length ?? 0
    return Math.ceil((wide + (text.length - wide) * 0.6) * FONT_SIZE)
}

/** Text of XML 1.0: markup is escaped, control characters that it cannot hold are left out. */
function escaped(text: string): string {
    return text
        .replaceAll(NO_XML, "")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
}
