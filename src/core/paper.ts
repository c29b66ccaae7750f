// A paper as content: what stands on it and in which order, in both languages, and nothing of how it looks. Whoever makes
// HTML, text, Word or PDF of it reads only this.
import type { Bilingual } from "./language.ts"

export interface Paper {
    readonly title: Bilingual
    /** What stands above the title: the date, the addressee and the sender of a letter. */
    readonly head?: readonly PaperBlock[]
    /** Small print under the title: number, date, organisation. */
    readonly meta: readonly LabelledText[]
    readonly sections: readonly PaperSection[]
    /** What the reader must know of its limits; at the end. */
    readonly notes: readonly Bilingual[]
    /** 案: it must not leave as it is, and says so on every page. */
    readonly draft?: boolean
    /** A letter has no bars and no boxes; a sheet (the default) has. */
    readonly form?: "sheet" | "letter"
    /** Wide tables: the page lies on its side. */
    readonly landscape?: boolean
}

export interface PaperSection {
    /** Empty: none is set. */
    readonly heading: Bilingual
    readonly blocks: readonly PaperBlock[]
}

export type PaperBlock =
    | { readonly kind: "text"; readonly text: Bilingual }
    /** Where a letter has its date, its sender, its 「記」. */
    | { readonly kind: "aligned"; readonly text: Bilingual; readonly at: "right" | "centre" }
    | { readonly kind: "list"; readonly items: readonly Bilingual[] }
    /** Boxes to tick by hand. */
    | { readonly kind: "checklist"; readonly items: readonly Bilingual[] }
    /** A table that is given no rows has `blankRows` empty ones, to be written by hand. */
    | {
          readonly kind: "table"
          readonly header: readonly Bilingual[]
          readonly rows: readonly (readonly Bilingual[])[]
          readonly blankRows: number
          /** Relative widths of the columns; absent: all the same. */
          readonly widths?: readonly number[]
      }
    | { readonly kind: "items"; readonly items: readonly PaperItem[] }
    /** 決裁欄: a box for each seal. */
    | { readonly kind: "seals"; readonly roles: readonly string[] }
    /** Space to write in by hand. */
    | { readonly kind: "blank"; readonly label: Bilingual; readonly lines: number }

export interface LabelledText {
    readonly label: Bilingual
    readonly text: Bilingual
}

/**
 * An item of a form. `gap`: nobody has said it; `unknown`: somebody looked, and could not say. Both must be seen to be
 * what they are: a gap is never filled by a renderer.
 */
export interface PaperItem {
    readonly id: string
    readonly label: Bilingual
    readonly lines: readonly Bilingual[]
    readonly standing: "filled" | "unknown" | "gap"
    /** What to find out and whom to ask; absent, a gap is merely marked as one. */
    readonly gap?: Bilingual
}
