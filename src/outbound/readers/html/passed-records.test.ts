// Records of a page that do not come: they can show nobody and say nothing of the page, and the meter counts whom it counts when it is
// told all of them.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { createKeyer } from "../../../core/keyer.ts"
import { createBodyReader } from "../../body-reader.ts"
import type { BodyRecord, Meter } from "../../contract.ts"
import { createMeter, meterOf } from "../../meter.ts"

const TYPE = "text/html"
const keyer = createKeyer(new Uint8Array(32).fill(7))

function recordsOf(body: string, countsOnly: boolean): readonly BodyRecord[] {
    const reader = createBodyReader(TYPE, { countsOnly })
    if (reader === null) throw new Error("no reader")
    return [...reader.push(body).records, ...reader.end().records]
}

const CHROME =
    "<ul><li>お知らせ</li><li>ご利用案内</li></ul><!-- panel body --><p>操作は右のメニューから選んでください。</p>"

describe("records that say nothing", () => {
    test("come until the head of the page is over, and not behind it", () => {
        const head = `<title>見本商店</title><h1>見本商店</h1>${CHROME}`
        expect(recordsOf(head, true)).toEqual(recordsOf(head, false))
        const page = `${head}${CHROME.repeat(200)}`
        expect(recordsOf(page, true).length).toBeLessThan(recordsOf(page, false).length / 4)
    })

    test("come for those who want every record, and where somebody may stand in them", () => {
        const page = `${CHROME.repeat(200)}<p>山田 太郎 090-0000-0001</p><!-- taro@example.jp -->`
        expect(recordsOf(page, false).length).toBeGreaterThan(800)
        const told = recordsOf(page, true).filter(({ vain }) => vain !== 1)
        expect(told).toEqual(recordsOf(page, false).filter(({ vain }) => vain !== 1))
    })
})

const OWNERS = ["見本商店", "田中米店", "れいじベーカリー", "見本整骨院", "株式会社見本", "山田 太郎"]
const PIECES = [
    "<p>お知らせ</p>",
    "<div>ご利用案内</div>",
    "<!-- panel body -->",
    "<!-- 見本商店 03-0000-0001 -->",
    "<hr>",
    "<h2>会員一覧</h2>",
    "<p>山田 太郎 様</p>",
    "<div><b>鈴木 花子</b><span>090-0000-0002</span></div>",
    "<ul><li>佐藤 一郎</li><li>taro@example.jp</li><li>090-0000-0003</li></ul>",
    "<table><tr><th>氏名</th><th>電話</th></tr><tr><td>高橋 美咲</td><td>090-0000-0004</td></tr></table>",
    "<dl><dt>電話番号</dt><dd>03-0000-0001</dd><dt>住所</dt><dd>東京都千代田区丸の内1-2-3</dd></dl>",
    "<form><label>氏名<input name=name value='渡辺 太郎'></label><select><option>午前</option></select></form>",
    "<script>var x = {name: '山田 太郎', mail: 'taro@example.jp'}</script>",
    "<p>03-0000-0001</p>",
    "<p>〒100-0001 東京都千代田区丸の内1-2-3</p>",
    "<section><p>TEL 03-0000-0001</p></section>",
    ...[1, 3, 30].map((times) => "<ul><li>お知らせ</li><li>見本</li></ul>".repeat(times)),
    ...[1, 30].map((times) => "<p>本日の営業は十八時までです。</p>".repeat(times)),
    ...[2, 70].map((times) => "<span>見本</span> <i>案内</i><!-- 区切り -->".repeat(times)),
    ...OWNERS.map((name) => `<p>${name}</p>`),
    ...OWNERS.map((name) => `<footer><p>${name}</p><p>東京都千代田区丸の内1-2-3</p><p>03-0000-0001</p></footer>`),
    ...OWNERS.map((name) => `<div>${name}<br>東京都千代田区丸の内1-2-3<br>TEL 03-0000-0001</div>`),
]

function metered(meter: Meter | null, body: string, chunk: number): string {
    if (meter === null) throw new Error("no meter")
    const steps = []
    for (let at = 0; at < body.length; at += chunk) steps.push(...meter.push(body.slice(at, at + chunk)).records)
    return JSON.stringify([...steps, ...meter.end().records])
}

test("the meter counts as when it is told every record, however the body comes", () => {
    const part = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join("\n"))
    const head = fc.constantFrom("", ...OWNERS.map((name) => `<title>会員情報 - ${name}</title><h1>${name}</h1>`))
    fc.assert(
        fc.property(head, part, fc.boolean(), fc.integer({ min: 1, max: 900 }), (top, content, isMain, chunk) => {
            const body = `${top}${isMain ? `<main>${content}</main>` : content}`
            const reader = createBodyReader(TYPE)
            const every = reader === null ? null : meterOf(reader, { keyer })
            expect(metered(createMeter({ mediaType: TYPE, keyer }), body, chunk)).toBe(metered(every, body, 16_384))
        }),
        { numRuns: process.env["SEKISHO_SLOW"] === "1" ? 2_500 : 500 },
    )
})
