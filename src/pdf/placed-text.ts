// A piece of text of pdf.js → where it stands in the direction it runs. Everything that is on the page is given: white text
// and text beyond the edge of the paper leave with the file as well.
import type { TextItem } from "pdfjs-dist/build/pdf.mjs"
import type { PdfText } from "../outbound/documents/pdf/contract.ts"

/** Letters without a size would stand in every line. */
const SMALLEST_SIZE = 0.5

/** @returns null: white space alone, which the places of the other pieces tell */
export function placedText(item: TextItem, isVertical: boolean): PdfText | null {
    const { str, transform, width, height } = item
    if (str.trim() === "") return null
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform.map((value) => (Number.isFinite(value) ? value : 0))
    const size = Math.max(SMALLEST_SIZE, Math.hypot(c, d))
    const place = { text: str, size }
    // Lines of vertical writing follow each other from right to left.
    if (isVertical) return { ...place, direction: "vertical", along: -y, across: x, length: Math.abs(height) }
    const length = Math.abs(width)
    switch (quarterTurns(a, b)) {
        case 1:
            return { ...place, direction: 1, along: y, across: -x, length }
        case 2:
            return { ...place, direction: 2, along: -x, across: -y, length }
        case 3:
            return { ...place, direction: 3, along: -y, across: x, length }
        default:
            return { ...place, direction: 0, along: x, across: y, length }
    }
}

/** Counter-clockwise, of the direction in which the letters follow each other. */
function quarterTurns(a: number, b: number): number {
    return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4
}
