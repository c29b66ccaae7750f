// Rows that share their place and who sends them: tables of many short texts stay readable.
import type { Place, Row } from "./contract.ts"

/** @param about who sends them (of honest texts), or what they do (of attacks) */
export function rowsOf(at: Place, about: string, ...texts: readonly string[]): readonly Row[] {
    return texts.map((text) => [at, text, about])
}
