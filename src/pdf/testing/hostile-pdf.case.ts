// A tiny writer of PDF files, for those no program makes: objects as they are given, with a table of where they stand.
import { deflateSync } from "node:zlib"

/** @param objects body of each object, the first one is 1: the catalog */
export function rawPdf(objects: readonly (string | Buffer)[], trailer = ""): Buffer {
    const chunks: Buffer[] = [Buffer.from("%PDF-1.7\n")]
    const places: number[] = []
    const length = (): number => chunks.reduce((sum, chunk) => sum + chunk.length, 0)
    for (const [index, body] of objects.entries()) {
        places.push(length())
        chunks.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from("\nendobj\n"))
    }
    const start = length()
    const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")
    const size = objects.length + 1
    chunks.push(
        Buffer.from(
            `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
        ),
    )
    return Buffer.concat(chunks)
}

/** @param dictionary further entries */
export function stream(content: Buffer | string, dictionary = ""): Buffer {
    const bytes = Buffer.from(content)
    return Buffer.concat([
        Buffer.from(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`),
        bytes,
        Buffer.from("\nendstream"),
    ])
}

export function packed(content: Buffer): Buffer {
    return stream(deflateSync(content), "/Filter /FlateDecode")
}

const HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"

export interface RawPage {
    readonly content: string | Buffer
    /** Object of the font, `/F1` in the content. */
    readonly font?: string
    /** Entries of the page, and of the catalog. */
    readonly page?: string
    readonly catalog?: string
    /** From object 6 on. */
    readonly objects?: readonly (string | Buffer)[]
    readonly trailer?: string
}

export function onePage({
    content,
    font = HELVETICA,
    page = "",
    catalog = "",
    objects = [],
    trailer = "",
}: RawPage): Buffer {
    const contentObject = typeof content === "string" ? stream(content) : content
    return rawPdf(
        [
            `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> ${page} >>`,
            contentObject,
            font,
            ...objects,
        ],
        trailer,
    )
}

/** A line of ASCII at a place. */
export function line(text: string, x = 50, y = 700, before = ""): string {
    return `BT ${before} /F1 10 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`
}

/** A Japanese font that is not embedded: its characters are known by the name of its CMap alone. */
export function japaneseFont(cmap: string): string {
    return `<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3 /Encoding /${cmap} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /HeiseiMin-W3 /Flags 4 /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 /CapHeight 700 /FontBBox [0 -200 1000 800] >> >>] >>`
}

export function hexLine(bytes: Buffer, x = 50, y = 700): string {
    return `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm <${bytes.toString("hex")}> Tj ET\n`
}
