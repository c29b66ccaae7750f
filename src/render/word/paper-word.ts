// A paper as a Word file. Fonts are named, not embedded: an office's Word has 游明朝 and 游ゴシック. Merge fields are real ones,
// so that 差し込み印刷 finds them.
import type { Language } from "../../core/language.ts"
import { RENDER_MESSAGES as M } from "../../core/messages/render.messages.data.ts"
import type { Paper } from "../../core/paper.ts"
import {
    AlignmentType,
    Document,
    Footer,
    Header,
    PageNumber,
    PageOrientation,
    Packer,
    Paragraph,
    TextRun,
    type ISectionOptions,
} from "docx"
import { blockOf, metaBlocks, noteParagraph, sectionBlocks, titleParagraph } from "./word-blocks.ts"

/** Twentieths of a point, as Word counts; 20 mm. */
const MARGIN = 1134
const A4 = { width: 11_906, height: 16_838 }
/** Half points. */
const BODY_SIZE = 21

export async function paperWord(paper: Paper, language: Language): Promise<Uint8Array> {
    const letter = paper.form === "letter"
    const font = {
        ascii: letter ? "Yu Mincho" : "Yu Gothic",
        hAnsi: letter ? "Yu Mincho" : "Yu Gothic",
        eastAsia: letter ? "游明朝" : "游ゴシック",
    }
    const document = new Document({
        title: paper.title[language],
        creator: "",
        lastModifiedBy: "",
        description: "",
        styles: {
            default: { document: { run: { font, size: BODY_SIZE, language: { value: "en-US", eastAsia: "ja-JP" } } } },
        },
        sections: [sectionOf(paper, language)],
    })
    return new Uint8Array(await Packer.toBuffer(document))
}

function sectionOf(paper: Paper, language: Language): ISectionOptions {
    const orientation = paper.landscape === true ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
    return {
        properties: {
            page: {
                size: { ...A4, orientation },
                margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
            },
        },
        ...(paper.draft === true ? { headers: { default: new Header({ children: [draftMark(language)] }) } } : {}),
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
            ...(paper.head ?? []).flatMap((block) => blockOf(block, language)),
            titleParagraph(paper, language),
            ...metaBlocks(paper, language),
            ...paper.sections.flatMap((section) => sectionBlocks(section, paper, language)),
            ...paper.notes.map((note) => noteParagraph(note, language)),
        ],
    }
}

/** 案, boxed, on every page. */
function draftMark(language: Language): Paragraph {
    const border = { style: "single", size: 12, color: "B00000", space: 1 } as const
    const run = new TextRun({ text: ` ${M.draft[language]} `, bold: true, size: 30, color: "B00000", border })
    return new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })
}

function pageNumber(): Paragraph {
    const run = new TextRun({ size: 16, children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })
    return new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })
}
