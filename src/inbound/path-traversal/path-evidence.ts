import type { Span } from "../../core/span.ts"
import type { PathTechniqueName } from "./techniques.data.ts"

/** What a run amounts to. `values` fill the sentence: numbers and scheme names, never text of the visitor. */
export interface PathEvidence {
    readonly technique: PathTechniqueName
    readonly span: Span
    readonly values: Readonly<Record<string, string | number>>
}
