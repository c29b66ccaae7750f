// The last touch of every document: gaps are counted, said at the top, and make a draft of what must not leave with them.
import type { Bilingual } from "../core/language.ts"
import { DOCUMENT_MESSAGES as M } from "../core/messages/documents.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { gapsIn } from "../core/paper-marks.ts"
import type { Paper, PaperBlock } from "../core/paper.ts"
import { NOTHING } from "./texts.ts"

/** Gaps in all that stands on a paper. */
export function gapsOf(paper: Paper): number {
    const blocks = [...(paper.head ?? []), ...paper.sections.flatMap((section) => section.blocks)]
    const texts = [paper.title, ...paper.meta.map(({ text }) => text), ...blocks.flatMap(textsOf)]
    const items = blocks.flatMap((block) => (block.kind === "items" ? block.items : []))
    return (
        texts.reduce((sum, text) => sum + gapsIn(text), 0) + items.filter(({ standing }) => standing === "gap").length
    )
}

function textsOf(block: PaperBlock): readonly Bilingual[] {
    switch (block.kind) {
        case "text":
        case "aligned":
            return [block.text]
        case "list":
        case "checklist":
            return block.items
        case "table":
            return block.rows.flat()
        case "items":
            return block.items.flatMap(({ lines }) => lines)
        case "seals":
        case "blank":
            return []
        default:
            return block satisfies never
    }
}

/** A paper with gaps becomes a draft and says how many there are. */
export function finished(paper: Paper): Paper {
    const count = gapsOf(paper)
    if (count === 0) return paper
    const note: PaperBlock = { kind: "text", text: say(M.draftNote, { count }) }
    if (paper.head !== undefined) return { ...paper, draft: true, head: [note, ...paper.head] }
    return { ...paper, draft: true, sections: [{ heading: NOTHING, blocks: [note] }, ...paper.sections] }
}
