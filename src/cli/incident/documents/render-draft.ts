// A draft in the form somebody asked for. Word and PDF are loaded only where they are used.
import type { Language } from "../../../core/language.ts"
import { paperHtml } from "../../../render/paper-html.ts"
import { paperText } from "../paper-text.ts"
import type { Draft } from "./draft-document.ts"

export const FORMATS = ["text", "html", "docx", "pdf"] as const
export type Format = (typeof FORMATS)[number]

export interface Rendered {
    readonly content: string | Uint8Array
    readonly extension: string
}

/** A paste sheet and a merge file are text in every format. */
export async function renderDraft({ content }: Draft, format: Format, language: Language): Promise<Rendered> {
    if (content.kind === "text") return { content: content.text, extension: content.extension }
    const { paper } = content
    switch (format) {
        case "text":
            return { content: `${paperText(paper, language)}\n`, extension: "txt" }
        case "html":
            return { content: paperHtml(paper, language), extension: "html" }
        case "docx": {
            const { paperWord } = await import("../../../render/word/paper-word.ts")
            return { content: await paperWord(paper, language), extension: "docx" }
        }
        case "pdf": {
            const { paperPdf } = await import("../../../render/pdf/paper-pdf.ts")
            return { content: await paperPdf(paper, language), extension: "pdf" }
        }
        default:
            return format satisfies never
    }
}
