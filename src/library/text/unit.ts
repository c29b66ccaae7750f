import type { Span } from "../../core/span.ts"
import type { Label } from "./labels.data.ts"

/** The smallest piece of an article that is read as one. */
export interface Unit {
    readonly index: number
    /** `title`: a headline or heading; `label`: announces what follows (概要, 再発防止策); `link`: not read. */
    readonly kind: "title" | "label" | "item" | "sentence" | "row" | "link"
    readonly span: Span
    /** Folded. */
    readonly text: string
    /** What stands before it on its line (`■`, `・`, `1`, `①`); empty without one. */
    readonly bullet: string
    /** Number of its line among those of the article. */
    readonly line: number
    /** The line stands after a blank one. */
    readonly fresh: boolean
    /** What the heading or label above it announces. */
    readonly label: Label | null
}
