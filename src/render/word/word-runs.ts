import { spansOf } from "../../core/paper-marks.ts"
import { SimpleMailMergeField, TextRun, type IRunOptions, type ParagraphChild } from "docx"

type Look = Pick<IRunOptions, "size">

/** A text with its gaps marked and its merge fields as fields; lines stay lines. */
export function runsOf(text: string, look: Look = {}): ParagraphChild[] {
    return spansOf(text).flatMap((span): ParagraphChild[] => {
        if (span.kind === "field") return [new SimpleMailMergeField(span.text)]
        if (span.kind === "gap") return [gapRun(span.text, look)]
        return span.text
            .split("\n")
            .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }))
    })
}

export function gapRun(text: string, look: Look = {}): TextRun {
    return new TextRun({ ...look, text, bold: true, shading: { type: "clear", fill: "FFF2A8", color: "auto" } })
}
