// Seeds in one line each: a half, the place the value lands in, and the texts.
import type { Half, Seed } from "./contract.ts"

/** The same place for many texts. */
export function seeds(half: Half, context: string, texts: readonly string[]): Seed[] {
    return texts.map((text) => ({ half, context, text }))
}
