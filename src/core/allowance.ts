/**
 * The owner's word that what a detector finds in one place is honest: the exception to a refusal, as narrow as can be. It
 * lifts findings of one detector (and, unless widened, one technique) at one reading of one route; nothing else.
 */
export interface Allowance {
    /** e.g. `a3`; never given twice in one installation. */
    readonly id: string
    /** Site and route as a record has them: `/editor/save`, `shop:/pages/*`; with `/*` at its end all below. */
    readonly route: string
    /** Path of the reading, e.g. `form.code`; `[*]` stands for any position in a list. */
    readonly path: string
    readonly detector: string
    /** null: every technique of the detector. */
    readonly technique: string | null
    readonly why: string
    /** Who answers for it. */
    readonly owner: string
    /** Transaction whose finding it was made from; null: none. */
    readonly transaction: string | null
    /** Unix milliseconds, half-open: it ends at `untilMs`. */
    readonly sinceMs: number
    readonly untilMs: number
}
