// The marks inside a text of a paper that every renderer must show for what they are: a gap (what nobody has said) and a
// merge field (what a word processor fills in for each person).
import type { Bilingual } from "./language.ts"

export interface PaperSpan {
    readonly kind: "text" | "gap" | "field"
    readonly text: string
}

const MARK = /(【未記入: [^】]*】|\[to be filled in: [^\]]*\]|\{\{[^{}]+\}\})/u
const GAP = /【未記入: [^】]*】/gu

/** The text in pieces, in order; a piece between two marks may be empty and is left out. */
export function spansOf(text: string): readonly PaperSpan[] {
    return text
        .split(MARK)
        .filter((piece) => piece !== "")
        .map((piece) => {
            if (piece.startsWith("{{")) return { kind: "field", text: piece.slice(2, -2) }
            return { kind: MARK.test(piece) ? "gap" : "text", text: piece }
        })
}

/** A gap: what to find out, and whom to ask. */
export function gapMark(what: Bilingual, whom: Bilingual): Bilingual {
    return {
        ja: `【未記入: ${what.ja}（${whom.ja}に確認）】`,
        en: `[to be filled in: ${what.en} (ask ${whom.en})]`,
    }
}

export function gapsIn({ ja }: Bilingual): number {
    return ja.match(GAP)?.length ?? 0
}
