// One page → its pieces of text, with the values of its form fields and its notes, and what of it could not be read.
import { OPS, type Annotation, type Page, type TextItem, type TextPiece } from "pdfjs-dist/build/pdf.mjs"
import type { PdfPiece, PdfText } from "../outbound/documents/pdf/contract.ts"
import { PDF_BARE_PAGE_UNITS, PDF_DRAWN_LINES, PDF_PAGE_TEXTS } from "../outbound/documents/limits.data.ts"
import { placedText } from "./placed-text.ts"
import { FontText } from "./readable-units.ts"

type PagePiece = Extract<PdfPiece, { readonly kind: "page" }>
type Unread = Extract<PdfPiece, { readonly kind: "unread" }>

interface PageText {
    readonly texts: PdfText[]
    readonly fonts: Map<string, FontText>
    lost: number
}

/** @param pageShare what of the file one page is, 0 to 1 */
export async function pagePieces(page: Page, number: number, pageShare: number): Promise<(PagePiece | Unread)[]> {
    const { texts, fonts, lost } = await textOf(page)
    const annotations = await page.getAnnotations()
    texts.push(...annotations.flatMap(annotationTexts))
    const links = annotations.flatMap(({ url, unsafeUrl }) => addressOf(url ?? unsafeUrl ?? ""))
    const pieces: (PagePiece | Unread)[] = [{ kind: "page", number, texts, links }]
    if (lost > 0) pieces.push({ kind: "unread", why: "limit", share: (pageShare * lost) / (lost + texts.length) })
    const all = [...fonts.values()]
    const units = all.reduce((sum, font) => sum + font.units, 0)
    const strange = all.reduce((sum, font) => sum + (font.isReadable ? 0 : font.units), 0)
    if (strange > 0) pieces.push({ kind: "unread", why: "charset", share: (pageShare * strange) / units })
    if (units < PDF_BARE_PAGE_UNITS && (await showsPicture(page))) {
        pieces.push({ kind: "unread", why: "media-type", share: pageShare })
    }
    return pieces
}

async function textOf(page: Page): Promise<PageText> {
    const found: PageText = { texts: [], fonts: new Map(), lost: 0 }
    for await (const piece of page.streamTextContent({ disableNormalization: true })) addPiece(found, piece)
    return found
}

function addPiece(found: PageText, { items, styles }: TextPiece): void {
    for (const item of items) {
        if (!("str" in item)) continue
        const text = placedText(item, styles[item.fontName]?.vertical === true)
        if (text === null) continue
        if (found.texts.length >= PDF_PAGE_TEXTS) {
            found.lost++
            continue
        }
        found.texts.push(text)
        fontOf(found.fonts, item).add(item.str)
    }
}

function fontOf(fonts: Map<string, FontText>, { fontName }: TextItem): FontText {
    const known = fonts.get(fontName)
    if (known !== undefined) return known
    const font = new FontText()
    fonts.set(fontName, font)
    return font
}

/** Form fields stand where a reader sees their values; a field's own name is beside them only where nothing else is. */
function annotationTexts(annotation: Annotation): PdfText[] {
    const [left = 0, bottom = 0, right = 0] = annotation.rect ?? []
    const value = annotation.subtype === "Widget" ? valueOf(annotation.fieldValue) : annotation.contentsObj?.str
    if (value === undefined || value.trim() === "") return []
    return value.split(/\r\n?|\n/).flatMap((text, line): PdfText[] => {
        if (text.trim() === "") return []
        const place = {
            direction: 0,
            along: left + 2,
            across: bottom + 3 - line * FIELD_SIZE,
            size: FIELD_SIZE,
        } as const
        return [{ ...place, text, length: Math.max(1, right - left - 4) }]
    })
}

const FIELD_SIZE = 10

function valueOf(value: unknown): string | undefined {
    if (typeof value === "string") return value
    return Array.isArray(value) ? value.filter((one) => typeof one === "string").join(" ") : undefined
}

/** `mailto:` and `tel:` alone: other links are places, not persons. */
function addressOf(url: string): string[] {
    const match = /^(?:mailto|tel):([^?]{1,320})/i.exec(url)
    return match?.[1] === undefined ? [] : [unescaped(match[1])]
}

function unescaped(text: string): string {
    try {
        return decodeURIComponent(text)
    } catch {
        return text
    }
}

const PICTURES: ReadonlySet<number | undefined> = new Set(
    Object.entries(OPS).flatMap(([name, code]) => (/^paint.*Image/i.test(name) ? [code] : [])),
)

/** Scans, and letters drawn as lines. */
async function showsPicture(page: Page): Promise<boolean> {
    const { fnArray } = await page.getOperatorList()
    if (fnArray.some((code) => PICTURES.has(code))) return true
    return fnArray.filter((code) => code === OPS["constructPath"]).length >= PDF_DRAWN_LINES
}
