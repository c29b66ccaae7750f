// Cards that no mark of a page parts: what each of them shows, as the meter reads a page.
import { expect, test } from "vitest"
import { fieldsOf } from "../core/fields.ts"
import { createKeyer } from "../core/keyer.ts"
import { createMeter } from "./meter.ts"

const keyer = createKeyer(new Uint8Array(32).fill(7))

/** The fields of each sighting, in order. */
function shown(body: string): string[] {
    const meter = createMeter({ mediaType: "text/html; charset=utf-8", keyer })
    if (meter === null) throw new Error("no meter")
    const records = [...meter.push(body).records, ...meter.end().records]
    return records.flatMap(({ sightings }) => sightings.map(({ fields }) => fieldsOf(fields).join("+")))
}

const cards = (...texts: readonly string[]): string =>
    texts.map((text) => `<div>${text.replaceAll(/[^|]+/g, "<p>$&</p>").replaceAll("|", "")}</div>`).join("")

const CARDS = [
    {
        why: "beds of a room, one of them empty",
        body: `<h3>301号室</h3>${cards("1|長谷川 さくら|42歳 女|内科", "2|望月 昭夫|67歳 男|外科", "3|空床", "4|久保 蓮|31歳 男|外科", "5|東 勇気|62歳 男|内科")}`,
        want: Array.from({ length: 4 }, () => "name+age+sex"),
    },
    {
        why: "readings above the names of a class",
        body: `<h2>生徒名簿 2年1組</h2>${cards("2-1-1|はせがわ さくら|長谷川 さくら|美術部", "2-1-2|もちづき あきお|望月 昭夫|書道部", "2-1-3|くぼ れん|久保 蓮|帰宅部")}`,
        want: Array.from({ length: 3 }, () => "name+kana"),
    },
    {
        why: "one among others whose family no dictionary has",
        body: `<h2>部員名簿</h2>${cards("1|中村 健一|主将", "2|柘榴塚 正|副将", "3|佐藤 美咲|会計", "4|高橋 花子|会計")}`,
        want: Array.from({ length: 4 }, () => "name"),
    },
]

test.each(CARDS)("$why", ({ body, want }) => {
    expect(shown(body)).toEqual(want)
})

const NOBODY = [
    {
        why: "castles below a word for people",
        body: `<h2>部員名簿</h2>${cards("1|松本 城|長野県", "2|姫路 城|兵庫県", "3|大野 城|福井県")}`,
    },
    {
        why: "shops below a word for people",
        body: `<h2>スタッフ</h2>${cards("1|高橋 商店|米", "2|佐藤 酒店|酒", "3|中村 書店|本")}`,
    },
    {
        why: "wares below a heading",
        body: `<h2>おすすめ</h2>${cards("1|菊地 純米|1,200円", "2|久保 吟醸|1,900円", "3|平野 真珠|2,000円")}`,
    },
]

test.each(NOBODY)("$why: nobody", ({ body }) => {
    expect(shown(body)).toEqual([])
})
