import { expect, test } from "vitest"
import { fieldsOf } from "../core/fields.ts"
import { createKeyer } from "../core/keyer.ts"
import { createMeter } from "./meter.ts"

const keyer = createKeyer(new Uint8Array(32).fill(7))

/** How many persons the meter sees, each with what is shown of them. */
function persons(body: string, mediaType = "text/html; charset=utf-8"): string[] {
    const meter = createMeter({ mediaType, keyer })
    if (meter === null) throw new Error("no meter")
    const records = [...meter.push(body).records, ...meter.end().records]
    const seen = new Map<string, string>()
    for (const { sightings } of records)
        for (const { identifiers, fields } of sightings)
            seen.set(identifiers.map(({ digest }) => digest).join(), fieldsOf(fields).join("+"))
    return [...seen.values()]
}

const LISTED = [
    {
        why: "names behind one label, each with what can be done with it",
        body: `<div><span>参加者</span> <span><span>中村 健一</span><button aria-label="削除">×</button></span> <span><span>佐藤 美咲</span><button aria-label="削除">×</button></span></div>`,
    },
    { why: "members in one line", body: "<h3>出席委員</h3><p>中村健一委員\u3000佐藤美咲委員</p>" },
    {
        why: "officers with a remark in brackets",
        body: "<dl><dt>会計</dt><dd>中村 健一（新任）</dd><dt>書記</dt><dd>佐藤 美咲（新任）</dd></dl>",
    },
    {
        why: "two persons side by side below words for people",
        body: "<table><tr><th></th><th>ご依頼主</th><th>お届け先</th></tr><tr><th>お名前</th><td>中村 健一 様</td><td>佐藤 美咲 様</td></tr></table>",
    },
    { why: "a line that begins with a word for people", body: "<p>出席者　中村健一、佐藤美咲</p>" },
    {
        why: "whom cells of a calendar address",
        body: "<table><tr><th></th><th>月</th><th>火</th></tr><tr><td>10:00</td><td>中村 健一様</td><td>佐藤 美咲様</td></tr></table>",
    },
    {
        why: "items with a box that is ticked or not",
        body: "<h3>出席者</h3><ul><li>☑ 中村 健一</li><li>[ ] 佐藤 美咲</li></ul>",
    },
    { why: "items below a heading", body: "<h3>担当者</h3><ul><li>中村 健一</li><li>佐藤 美咲</li></ul>" },
    {
        why: "links below a heading that counts",
        body: `<h3>参加メンバー (2)</h3><p><a href="/users/39">中村 健一</a></p><p><a href="/users/40">佐藤 美咲</a></p>`,
    },
    {
        why: "links behind a word that is set apart",
        body: `<p><b>Assignee</b> <a href="/users/39">中村 健一</a>, <a href="/users/40">佐藤 美咲</a></p>`,
    },
    {
        why: "options of a control that is called so",
        body: `<select name="assigned_to"><option value="3">中村 健一</option><option value="4">佐藤 美咲</option></select>`,
    },
    {
        why: "options behind a label",
        body: `<p><label>担当スタッフ</label><select name="s"><option value="0">指名なし<option>中村 健一<option>佐藤 美咲</select></p>`,
    },
    {
        why: "boxes to tick below a legend",
        body: `<fieldset><legend>受講者</legend><label><input type="checkbox" name="to" value="1"> 中村 健一</label><br><label><input type="checkbox" name="to" value="2"> 佐藤 美咲</label></fieldset>`,
    },
    {
        why: "one whose given name no dictionary has",
        body: "<h3>メンバー</h3><ul><li>中村 健一</li><li>佐藤 ジョージ</li></ul>",
    },
    { why: "names of one value", body: "<p>Manager: 中村 健一, 佐藤 美咲</p>" },
    {
        why: "names of one cell",
        body: "<table><tr><th>日時<th>出席者<tr><td>1/2<td>中村 健一、佐藤 美咲（書記）</table>",
    },
    {
        why: "pupils with their class before them",
        body: "<h2>部員名簿</h2><ol><li><span>2年3組</span> <span>中村 健一</span></li><li><span>1年B組</span> <span>佐藤 美咲</span></li></ol>",
    },
    { why: "lines below a title", body: "PTA役員名簿\n\n 1　中村　健一\n 2　佐藤　美咲\n", type: "text/plain" },
    {
        why: "a plan of seats, a number over each name",
        body: "<h2>座席表 3年1組</h2><p>教卓</p><table><tr><td>1<br>中村 健一</td><td>2<br>佐藤 美咲</td></tr></table>",
    },
    {
        why: "a calendar of duties",
        body: "<h2>日直当番表 11月</h2><table><tr><th>日</th><th>月</th><th>火</th></tr><tr><td>1</td><td>2<br>中村 健一</td><td>3<br>佐藤 美咲</td></tr></table>",
    },
    {
        why: "turns of a day",
        body: "<h3>シフト表</h3><table><tr><td>11/2</td><td>早番</td><td>中村健一</td><td>空席</td><td>佐藤美咲</td></tr></table>",
    },
    {
        why: "names with an aside each, apart by space",
        body: "<h3>参加者</h3><p>中村 健一（東京都）　佐藤 美咲（大阪府）</p>",
    },
    { why: "names of one line, and others", body: "<h3>参加メンバー</h3><p>中村 健一、佐藤 美咲　ほか3名</p>" },
    {
        why: "names with their post behind them",
        body: "<div><b>中村 健一</b><p>部長</p></div><div><b>佐藤 美咲</b><p>課長</p></div>",
    },
    { why: "a list of JSON", body: `{"participants":["中村 健一","佐藤 美咲"]}`, type: "application/json" },
    {
        why: "where they are from",
        body: "<h2>プレゼント当選者</h2><ul><li>1 中村 健一 <small>(東京都)</small></li><li>2 佐藤 美咲 大阪府</li></ul>",
    },
    { why: "whoever asks and for whom", body: "申請者氏名,対象者氏名\n中村 健一,佐藤 美咲\n", type: "text/csv" },
    {
        why: "the same in English",
        body: `{"applicantName":"中村 健一","childName":"佐藤 美咲"}`,
        type: "application/json",
    },
    { why: "two roles of one row", body: "日付,責任者,副責任者\n1/2,中村 健一,佐藤 美咲\n", type: "text/csv" },
] as const

test.each(LISTED)("$why: two persons", ({ body, ...rest }) => {
    expect(persons(body, "type" in rest ? rest.type : undefined)).toEqual(["name", "name"])
})

const NOBODY = [
    { why: "places below a word for people", body: "<ul><li>メンバー</li><li>松本 城</li><li>大野 ダム</li></ul>" },
    { why: "offices", body: "<h3>担当</h3><p>福祉課 高齢者係</p><p>高橋 商店</p>" },
    { why: "performers of a show", body: "<h2>出演者</h2><ul><li>中村 健一</li><li>佐藤 美咲</li></ul>" },
    { why: "who wrote a book", body: `{"works":[{"title":"T","著者":"中村 健一"}]}`, type: "application/json" },
    { why: "towns with an aside each", body: "<h3>スタッフ</h3><p>松本 城（長野県）　大野 城（福井県）</p>" },
    { why: "a castle over a post", body: "<div><b>松本 城</b><p>館長</p></div>" },
    { why: "names below no heading", body: "<ul><li>中村 健一</li><li>佐藤 美咲</li></ul>" },
    {
        why: "names behind a sentence below the heading",
        body: "<h3>選手</h3><p>募集は終了しました。</p><p>中村 健一</p>",
    },
    { why: "English words in syllables", body: "<h3>Members</h3><ul><li>Home Page</li><li>Data Sheet</li></ul>" },
    { why: "options of brands", body: `<select name="brand"><option>中村 健一<option>佐藤 美咲</select>` },
    {
        why: "a plan of seats without anybody",
        body: "<h2>座席表</h2><table><tr><td>A列</td><td>1</td><td>2</td></tr><tr><td>B列</td><td>空席</td><td>予約済</td></tr></table>",
    },
    {
        why: "a duty table of places and their tasks",
        body: "<h2>清掃当番表</h2><table><tr><td>1</td><td>松本 城</td><td>清掃の手順を確認してください</td></tr></table>",
    },
    {
        why: "goods in a table below a plan of turns",
        body: "<h2>シフト表</h2><table><tr><th>商品名</th><th>価格</th></tr><tr><td>中村 健一</td><td>1,200円</td></tr></table>",
    },
    {
        why: "names in a table below another heading",
        body: "<h2>時刻表</h2><table><tr><td>1<br>中村 健一</td><td>2<br>佐藤 美咲</td></tr></table>",
    },
    { why: "a row of a table in between", body: "<h3>会員</h3><table><tr><td>1</td></tr></table><p>中村 健一</p>" },
] as const

test.each(NOBODY)("$why: nobody", ({ body, ...rest }) => {
    expect(persons(body, "type" in rest ? rest.type : undefined)).toEqual([])
})

test("what stands behind a name says more of them", () => {
    expect(persons("<h3>参加者</h3><ul><li>中村 健一（ナカムラ ケンイチ） 090-0000-0001</li></ul>")).toEqual([
        "name+kana+phone",
    ])
})

test("the list ends in whatever pieces it comes", () => {
    const meter = createMeter({ mediaType: "text/html", keyer })
    if (meter === null) throw new Error("no meter")
    const body = "<h3>担当者</h3><ul><li>中村 健一</li><li>佐藤 美咲</li></ul><p>以上</p><p>鈴木 花子</p>"
    const records = Array.from(body).flatMap((unit) => [...meter.push(unit).records])
    expect([...records, ...meter.end().records]).toHaveLength(2)
})
