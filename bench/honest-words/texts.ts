import { seededRandom } from "../../replays/random.ts"
import type { Place } from "../families/contract.ts"
import { FORMS } from "./forms.data.ts"
import { WORDS } from "./words.data.ts"

export interface HonestText {
    readonly text: string
    readonly at: Place
    /** Of its first word. */
    readonly kind: string
    /** The sentence, with its places. */
    readonly form: string
}

const PLACES: readonly Place[] = ["form", "query", "json"]

/** Every word in every sentence once; what else stands in it, and where it is put, is drawn. The same seed gives the same texts. */
export function honestTexts(seed: number): readonly HonestText[] {
    const random = seededRandom(seed)
    const all = Object.values(WORDS).flat()
    return Object.entries(WORDS).flatMap(([kind, words]) =>
        words.flatMap((word) =>
            FORMS.map((form): HonestText => {
                const given = { a: word, b: random.pick(all), c: random.pick(all) }
                const text = form.replaceAll(/\{([abc])\}/g, (_, name: keyof typeof given) => given[name])
                return { text, at: random.pick(PLACES), kind, form }
            }),
        ),
    )
}
