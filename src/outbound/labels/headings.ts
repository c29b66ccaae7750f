// Words that name a value and are nobody's name: where a table is cut or folds, one of them stands where a value is awaited.
import { JAPANESE_LABELS, JAPANESE_WHOLE_LABELS } from "./labels.data.ts"

/** Shorter ones may be names: かな, 職. */
const SHORTEST = 3

const HEADINGS: ReadonlySet<string> = new Set(
    [...JAPANESE_LABELS, ...JAPANESE_WHOLE_LABELS].flatMap(([, words]) =>
        words.filter((word) => word.length >= SHORTEST),
    ),
)

/** Whether a text is nothing but such a word. */
export function isHeading(text: string): boolean {
    return HEADINGS.has(text)
}
