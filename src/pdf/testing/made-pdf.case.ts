// PDF files as programs make them, of invented people: the product's own library for PDF, with the font it embeds.
import pdfmake from "pdfmake"
import type { PdfContent } from "../../render/pdf/pdf-document.ts"
import { FONT, FONT_FILES } from "../../render/pdf/fonts.ts"

/** @param ownerPassword encrypted, so that whoever opens it needs no password and may change nothing */
export async function madePdf(
    content: readonly PdfContent[],
    landscape = false,
    ownerPassword?: string,
): Promise<Buffer> {
    pdfmake.setFonts({ [FONT]: FONT_FILES })
    pdfmake.setUrlAccessPolicy(() => false)
    pdfmake.setLocalAccessPolicy((path) => Object.values(FONT_FILES).includes(path))
    const made = pdfmake.createPdf({
        pageSize: "A4",
        pageOrientation: landscape ? "landscape" : "portrait",
        pageMargins: [40, 40, 40, 40],
        defaultStyle: { font: FONT, fontSize: 10, lineHeight: 1 },
        info: { title: "" },
        header: () => "",
        footer: (page) => ({ text: `- ${page} -`, alignment: "center" }),
        pageBreakBefore: () => false,
        content,
        ...(ownerPassword === undefined ? {} : { userPassword: "", ownerPassword, version: "1.7" }),
    })
    return Buffer.from(await made.getBuffer())
}

export function table(rows: readonly (readonly string[])[], headerRows = 1): PdfContent {
    return { table: { headerRows, body: rows } }
}
