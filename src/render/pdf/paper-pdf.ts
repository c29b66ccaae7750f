// A paper as a PDF with its fonts embedded. pdfmake breaks lines by UAX #14, which keeps 、。」 from the start of a line; it is
// told to fetch nothing and to read no file but the two fonts.
import type { Language } from "../../core/language.ts"
import { RENDER_MESSAGES as M } from "../../core/messages/render.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Paper } from "../../core/paper.ts"
import { FONT, FONT_FILES } from "./fonts.ts"
import { blockContent, headingContent, metaContent, notesContent, sectionContent } from "./pdf-content.ts"
import type { PdfContent, PdfDocument } from "./pdf-document.ts"

/** Points. */
const MARGINS: [number, number, number, number] = [57, 62, 57, 57]
const BODY_SIZE = 10
/** Part of the page's height below which a heading starts the next page: two lines of a table need the rest. */
const LAST_HEADING = 0.86

/** @throws SekishoError never; a paper that is too long for memory is no paper */
export async function paperPdf(paper: Paper, language: Language): Promise<Uint8Array> {
    const { default: pdfmake } = await import("pdfmake")
    pdfmake.setFonts({ [FONT]: { ...FONT_FILES } })
    pdfmake.setUrlAccessPolicy(() => false)
    pdfmake.setLocalAccessPolicy((path: string) => Object.values(FONT_FILES).includes(path))
    return new Uint8Array(await pdfmake.createPdf(definitionOf(paper, language)).getBuffer())
}

function definitionOf(paper: Paper, language: Language): PdfDocument {
    const draft = paper.draft === true ? draftMark(language) : ""
    return {
        pageSize: "A4",
        pageOrientation: paper.landscape === true ? "landscape" : "portrait",
        pageMargins: MARGINS,
        defaultStyle: { font: FONT, fontSize: BODY_SIZE, lineHeight: 1.25 },
        info: { title: paper.title[language] },
        header: () => draft,
        footer: (page: number, pages: number): PdfContent => ({
            text: say(M.page, { page, pages })[language],
            alignment: "center",
            fontSize: 8,
            margin: [0, 20, 0, 0],
        }),
        // A heading that a table follows does not stay behind at the foot of a page.
        pageBreakBefore: (node) => node.headlineLevel === 1 && node.startPosition.verticalRatio > LAST_HEADING,
        content: [
            ...(paper.head ?? []).map((block) => blockContent(block, language)),
            headingContent(paper, language),
            ...metaContent(paper, language),
            ...paper.sections.flatMap((section) => sectionContent(section, paper.form ?? "sheet", language)),
            ...notesContent(paper, language),
        ],
    }
}

/** 案, boxed, on every page. */
function draftMark(language: Language): PdfContent {
    const box = { table: { body: [[{ text: M.draft[language], bold: true, fontSize: 14, color: "#b00000" }]] } }
    return {
        columns: [
            { width: "*", text: "" },
            {
                width: "auto",
                ...box,
                layout: {
                    hLineColor: () => "#b00000",
                    vLineColor: () => "#b00000",
                    paddingLeft: () => 8,
                    paddingRight: () => 8,
                },
            },
        ],
        margin: [40, 18, 40, 0],
    }
}
