// The choice must agree with running everything: a recognizer that is left out would have found nothing.
import fc from "fast-check"
import { expect, test } from "vitest"
import { foldText } from "../fold-text.ts"
import type { LabelKind } from "../labels/label-meaning.ts"
import { TRAIT_MARKER, traitsOf } from "../text-traits.ts"
import { ENTRIES } from "./all.ts"
import { RecognizerChoice } from "./choose.ts"
import type { Snippet } from "./recognizer.ts"

const KINDS: readonly LabelKind[] = ["none", "unknown", "other", "code", "phone", "postal", "contact", "email", "card"]
/** Invented numbers in the forms that recognizers know, their words, and what breaks them. */
const PIECES = [
    ..."09 - . ( ) + 1 23 456 7890 １ ー".split(" "),
    ..."090-0000-0000 0300000000 +81-90-0000-0000 100-0001 1234567 〒100-0001 東京都千代田区丸の内1-2-3".split(" "),
    ..."4111111111111111 4111-1111-1111-1111 378282246310005 123456789018 1234-5678-9018".split(" "),
    ..."免許証番号 301234567890 旅券 TK1234567 passport 在留カード AB12345678CD 住民票コード 12345-678901 年金".split(
        " ",
    ),
    ..."普通 当座 1980年1月2日 昭和55年4月1日生 山田太郎 山田 ヤマダ 様 殿 a@example.jp マイナンバー カード".split(" "),
    " ",
    "\n",
    ":",
    "x",
]

const choice = new RecognizerChoice(ENTRIES)

function snippetOf(original: string, kind: LabelKind): Snippet {
    const text = foldText(original)
    const label = { kind, subject: null }
    const traits = traitsOf(text)
    return {
        text,
        original,
        label,
        traits,
        inline: false,
        form: "line",
        impersonal: false,
        ofOffice: false,
        proven: () => true,
    }
}

test("what is left out would have found nothing", () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(""))
    fc.assert(
        fc.property(texts, fc.constantFrom(...KINDS), (text, kind) => {
            const snippet = snippetOf(text, kind)
            const chosen = choice.under(kind).for(snippet.traits)
            const open = ENTRIES.filter(({ both, labels }) => both !== true || labels.includes(kind))
            const leftOut = open.filter(({ recognize }) => !chosen.includes(recognize))
            expect(leftOut.flatMap(({ recognize }) => recognize(snippet))).toEqual([])
        }),
        { numRuns: 3_000 },
    )
})

test("a text that is vain before it is folded needs no recognizer once it is", () => {
    const signs = ["（", "）", "．", "：", "＠", "］", "＋", "０", "　", "−", "T10:22", "2026-"]
    const texts = fc.array(fc.constantFrom(...PIECES, ...signs), { maxLength: 5 }).map((pieces) => pieces.join(""))
    fc.assert(
        fc.property(texts, fc.constantFrom(...KINDS), (text, kind) => {
            fc.pre(choice.under(kind).isVain(traitsOf(text)))
            const folded = traitsOf(foldText(text))
            expect(choice.under(kind).for(folded)).toEqual([])
            expect(folded.bits & TRAIT_MARKER).toBe(0)
        }),
        { numRuns: 3_000 },
    )
})

test("most cells need no recognizer at all", () => {
    const plain = ["1200", "AB-100001", "良い商品です。", "12:30", "true", "2026-11-02"]
    expect(plain.filter((text) => choice.under("product").for(traitsOf(text)).length > 0)).toEqual([])
})
