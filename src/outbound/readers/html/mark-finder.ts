// Whether a tag can hold a mail address, in whatever attribute: one search over the page for each sign, not one a tag.

const SIGNS = ["@", "%40", "&#", "&commat", "＠"] as const

export class MarkFinder {
    #source = ""
    readonly #next: number[] = SIGNS.map(() => -1)
    /** No sign stands between what was asked last and this index. */
    #nearest = -1

    /** Whether one of the signs stands in [start, end) of the text; asked in ascending order. */
    within(source: string, start: number, end: number): boolean {
        if (source !== this.#source) {
            this.#source = source
            this.#next.fill(-1)
            this.#nearest = -1
        }
        if (this.#nearest < start) this.#search(source, start)
        return this.#nearest < end
    }

    #search(source: string, start: number): void {
        for (const [index, sign] of SIGNS.entries()) {
            if ((this.#next[index] ?? -1) >= start) continue
            const place = source.indexOf(sign, start)
            this.#next[index] = place < 0 ? Infinity : place
        }
        this.#nearest = Math.min(...this.#next)
    }
}
