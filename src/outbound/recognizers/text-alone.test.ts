// What a recognizer of TEXT_ALONE finds nothing in by itself, it finds nothing in whatever the record around it says.
import fc from "fast-check"
import { expect, test } from "vitest"
import type { LabelKind } from "../labels/label-meaning.ts"
import { traitsOf } from "../text-traits.ts"
import { TEXT_ALONE } from "./all.ts"
import type { Snippet } from "./recognizer.ts"

const KINDS: readonly LabelKind[] = [
    ...(["none", "unknown", "other", "code", "address", "postal", "age", "sex", "job", "company", "health"] as const),
    ...([
        "full-name",
        "bare-name",
        "family-name",
        "given-name",
        "kana",
        "family-kana",
        "nickname",
        "bare-nickname",
    ] as const),
]
const PIECES = [
    ..."山田 太郎 山田太郎 ヤマダ タロウ やまだ 様 殿 （ ） ( ) [ ] 歳 44 男 女性 / ・ 、 , 会社員 なし 株式会社 学校 1 12 100-0001 〒".split(
        " ",
    ),
    ..."Taro Yamada name [変更] 高橋ソース 東京都 商品 です 。 @ example.jp 1980-04-01 090-0000-0001".split(" "),
    " ",
    "\u3000",
    "\n",
]

test("a record around a text only makes its recognizers find less", () => {
    const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""))
    const around = fc.record({
        inline: fc.boolean(),
        form: fc.constantFrom("row", "item", "object", "line", "definitions", "prose"),
        impersonal: fc.boolean(),
        ofOffice: fc.boolean(),
        proven: fc.boolean(),
    })
    fc.assert(
        fc.property(text, fc.constantFrom(...KINDS), fc.boolean(), around, (original, kind, forPeople, record) => {
            const label = forPeople ? ({ kind, subject: null, forPeople } as const) : { kind, subject: null }
            const own = { text: original, original, label, traits: traitsOf(original) }
            const alone: Snippet = {
                ...own,
                inline: false,
                form: "object",
                impersonal: false,
                ofOffice: false,
                proven: () => false,
            }
            const within: Snippet = { ...own, ...record, proven: () => record.proven }
            const silent = [...TEXT_ALONE].filter((recognize) => recognize(alone).length === 0)
            expect(silent.flatMap((recognize) => recognize(within))).toEqual([])
        }),
        { numRuns: 3_000 },
    )
})
