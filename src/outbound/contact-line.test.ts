import { expect, test } from "vitest"
import { isContactLine } from "./contact-line.ts"
import type { BodyRecord } from "./contract.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { readLabel } from "./labels/read-label.ts"

function record(texts: readonly string[], more: Partial<BodyRecord> = {}): BodyRecord {
    const span = { start: 0, end: 0 }
    return { cells: texts.map((text) => ({ label: null, text, span })), span, group: 0, form: "item", ...more }
}

/** `label: text`, or a text without a label. */
function labelled(...values: readonly string[]): BodyRecord {
    const cells = values.map((value) => {
        const [label, text] = value.split(": ")
        return text === undefined ? { label: null, text: value } : { label: label ?? null, text }
    })
    const { span } = record([])
    return { ...record([]), cells: cells.map((cell) => ({ ...cell, span })) }
}

const meaningsOf = ({ cells }: BodyRecord): LabelMeaning[] => cells.map(({ label }) => readLabel(label))

const LANDLINE = "075-000-1106"
const HOUSE = ["れいじベーカリー", "京都府例示市河原町通9", LANDLINE, "hello@bakery.example.com"]

test.each([
    ["a page's foot", record(HOUSE)],
    ["its head", record(["れいじベーカリー", LANDLINE])],
    ["an error, and whom to call", record(["500 Internal Server Error", `お手数ですが ${LANDLINE} まで`])],
    ["a branch named after a place that is a family, too", record(["例示塾 北口校", LANDLINE])],
    ["words that begin with a family name", record(["新規会員", "12", LANDLINE])],
    [
        "a foot of labels with an office's mail address",
        labelled(
            "れいじベーカリー",
            "住所: 京都府例示市河原町通9",
            `電話番号: ${LANDLINE}`,
            "メール: info@example.com",
        ),
    ],
    [
        "a letter's sender, with hours behind the number",
        labelled("〒600-0001 京都府例示市河原町通9", `TEL: ${LANDLINE}（平日10時から）`, "shop@example.com"),
    ],
    ["a notice", record([`不具合は ${LANDLINE} または library@example.com まで`], { form: "prose" })],
])("%s is how to reach a house", (_, given) => {
    expect(isContactLine(given, meaningsOf(given))).toBe(true)
})

test.each([
    ["a name of the dictionary", record(["山田 太郎", LANDLINE])],
    ["a family name with a given name nobody knows", record(["林陽翔", LANDLINE])],
    ["a family name with a given name of three kanji", record(["林久美子", LANDLINE])],
    ["names among words", record([`五十嵐　大輔　${LANDLINE}　加藤　美咲　06-0000-0124`], { form: "prose" })],
    ["a family's name that ends as departments do", record(["阿部 太郎", LANDLINE])],
    ["a name in kana", record(["サトウ ハナコ", LANDLINE])],
    ["a name in Latin letters", record(["Hanako Sato", LANDLINE])],
    ["somebody addressed", record(["れいじベーカリー 御中 係様", LANDLINE])],
    ["a mobile number", record([...HOUSE, "090-0000-0101"])],
    ["a mail address with a name", record([LANDLINE, "hanako.sato@example.com"])],
    ["a record of a list", record(HOUSE, { group: 1 })],
    ["a row", record(HOUSE, { form: "row" })],
    [
        "labels without a text of its own",
        labelled("住所: 京都府例示市9", `電話: ${LANDLINE}`, "メール: info@example.com"),
    ],
    ["labels without a mail address", labelled("れいじベーカリー", "住所: 京都府例示市9", `電話: ${LANDLINE}`)],
    ["a label of a person", labelled("れいじベーカリー", "年齢: 40", `電話: ${LANDLINE}`, "メール: info@example.com")],
    ["no landline", record(["れいじベーカリー", "hello@bakery.example.com"])],
])("%s is not", (_, given) => {
    expect(isContactLine(given, meaningsOf(given))).toBe(false)
})
