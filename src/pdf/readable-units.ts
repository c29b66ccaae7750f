// Whether letters are what they look like. A font without a table to Unicode gives the numbers of its glyphs as if they were
// characters: control characters, and letters of scripts that no text has side by side. Errs towards "readable": a font of few
// glyphs may give ASCII.

/** Share of such characters from which the text of a font counts as unread. */
const UNREADABLE_SHARE = 0.1
const SCATTERED_SHARE = 0.3
/** Blocks of 128 characters, from Latin Extended to Greek Extended, that one text does not have all. */
const SCATTERED_BLOCKS = 6

export class FontText {
    units = 0
    #unreadable = 0
    #scattered = 0
    readonly #blocks = new Set<number>()

    add(text: string): void {
        for (const letter of text) {
            const code = letter.codePointAt(0) ?? 0
            this.units++
            if (UNREADABLE.test(letter)) this.#unreadable++
            else if (code >= 0x100 && code < 0x2000) {
                this.#scattered++
                this.#blocks.add(code >> 7)
            }
        }
    }

    get isReadable(): boolean {
        if (this.#unreadable > this.units * UNREADABLE_SHARE) return false
        return this.#blocks.size < SCATTERED_BLOCKS || this.#scattered <= this.units * SCATTERED_SHARE
    }
}

/** Control characters but white space, private use, unassigned, halves of pairs, and the mark for "no character". */
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/u
