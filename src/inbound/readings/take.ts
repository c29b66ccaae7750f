import type { Texts } from "../charset/texts-of-bytes.ts"

/**
 * Where readers put what they read: a path, and the text or the texts it may stand for. Throws SekishoError
 * (SEKISHO_INBOUND_LIMIT) when a request holds more than one judgement may read.
 *
 * @param weight what a finding there counts, 0..1; 1 unless given
 */
export interface Take {
    (path: string, value: Texts, weight?: number): void
    /**
     * Told in place of a value that no detector and no decoder reads. Where it is missing, every value is given: readers
     * are tested so.
     */
    readonly plain?: () => void
    /** True: a reader that works in steps is to pause before it goes on. */
    readonly isDue?: () => boolean
    /** Where it is missing, every value is given. */
    readonly repeated?: Repeated
}

/** For a reader that knows what it gave before. */
export interface Repeated {
    /** Grows with whatever is told of a value, or may yet be: one that leaves it as it was told nothing, and never will there. */
    readonly told: () => number
    /** Told in place of a value that told nothing when it was given before, by the same reader, with the same keys around it. */
    readonly again: () => void
}

type Give = (path: string, value: Texts, weight?: number) => void

/**
 * A function as a Take. Its members are assigned one by one: Object.assign costs six times as much, and every request makes some.
 */
export function takeOf(give: Give, plain: Take["plain"], isDue?: Take["isDue"], repeated?: Take["repeated"]): Take {
    const take: Give & { plain?: () => void; isDue?: () => boolean; repeated?: Repeated } = give
    if (plain !== undefined) take.plain = plain
    if (isDue !== undefined) take.isDue = isDue
    if (repeated !== undefined) take.repeated = repeated
    return take
}
