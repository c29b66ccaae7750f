import { describe, expect, test } from "vitest"
import { shownRecords, type ShapeCase } from "../shown-records.case.ts"

const EMPTY_RAW: readonly ShapeCase[] = [
    {
        body: '<script src="a.js"></script><script src="b.js"></script><p>taro@example.jp</p>',
        want: ["prose: ·=taro@example.jp"],
        why: "two scripts with nothing in them: the page behind them is read all the same",
    },
    {
        body: "<style></style><textarea></textarea><title></title><iframe></iframe><p>taro@example.jp</p>",
        want: ["prose: ·=taro@example.jp"],
        why: "other elements of raw text with nothing in them",
    },
]

const HEADED_VALUES: readonly ShapeCase[] = [
    {
        body: '<table><tr><th>物件名</th><td>見本荘</td></tr><tr><th rowspan="2">契約者</th><th>氏名</th><td>山田 太郎</td><td>1992/11/20 生</td></tr><tr><th>携帯電話</th><td>090-0000-0001</td></tr></table>',
        want: ["item: 物件名=見本荘 | 氏名=山田 太郎 | ·=1992/11/20 生 | 携帯電話=090-0000-0001"],
        why: "a heading that reaches down over labels, with more behind the first value",
    },
    {
        body: '<table><tr><th rowspan="2">第1班</th><th>氏名</th><td>山田 太郎</td><td>佐藤 花子</td></tr></table>',
        want: ["row: ·=第1班 | 第1班=氏名 | 氏名=山田 太郎 | 氏名=佐藤 花子"],
        why: "several names behind one label are several persons",
    },
    {
        body: '<table><tr><th rowspan="2">東京</th><th>山田 太郎</th><td>営業</td><td>090-0000-0001</td></tr></table>',
        want: ["row: ·=東京 | 東京=山田 太郎 | 山田 太郎=営業 | 山田 太郎=090-0000-0001"],
        why: "what heads the row is no label",
    },
]

test.each(HEADED_VALUES)("$why", ({ body, want }) => {
    expect(shownRecords("html", body)).toEqual(want)
})

const EMPTY_CONTROLS: readonly ShapeCase[] = [
    {
        body: '<form><div><label>氏名:</label><input name="q"></div><button>照会する</button></form>',
        want: ["prose: ·=照会する"],
        why: "what stands behind a control that holds nothing is not what its label names",
    },
    {
        body: "<form><dl><dt>氏名</dt><dd><input></dd><dt>備考</dt><dd><textarea></textarea></dd></dl><p>送信する</p></form>",
        want: ["prose: ·=送信する"],
        why: "a label in the term of a list, and an empty text area",
    },
    {
        body: "<table><tr><th>氏名</th><td><input></td><td><button>照会</button></td></tr></table>",
        want: ["row: ·=照会"],
        why: "the row of a table",
    },
    {
        body: '<form><label>担当者</label><select><option value="" selected>---------</option></select><a>追加</a></form>',
        want: ["prose: ·=追加"],
        why: "nothing is chosen",
    },
    {
        body: '<form><label>氏名</label><input type="hidden" name="_id"><input value="山田 太郎"></form>',
        want: ["definitions: 氏名=山田 太郎"],
        why: "a hidden control takes no label's place",
    },
    {
        body: '<form><label>氏名</label><input type="hidden" name="_id" value="7"><input value="山田 太郎"></form>',
        want: ["item: _id=7 | 氏名=山田 太郎"],
        why: "nor does one that holds something",
    },
    {
        body: '<table><thead><tr><th><a>医師<input type="hidden" value="/list?sort=20261127093000"></a></th><th>科</th></tr></thead><tr><td>山田 太郎</td><td>内科</td></tr></table>',
        want: ["row: ·=医師 | ·=/list?sort=20261127093000 | ·=科", "row: 医師=山田 太郎 | 科=内科"],
        why: "a heading that holds how the table is sorted",
    },
    {
        body: "<table><tr><th>氏名</th><td></td><td>山田 太郎</td></tr></table>",
        want: ["row: 氏名=山田 太郎"],
        why: "an empty cell without a control is a gap",
    },
]

const ORDINARY: readonly ShapeCase[] = [
    {
        body: '<form><input type="hidden" name="_token" value="09012345678901"><div><label>お名前</label><input name="name01" value="山田"><input name="name02" value="太郎"></div><div><label>カナ</label><input name="kana01" value="ヤマダ"><input name="kana02" value="タロウ"></div></form>',
        want: ["item: _token=09012345678901 | お名前=山田 | name02=太郎 | カナ=ヤマダ | kana02=タロウ"],
        why: "a hidden control's long number parts no rows of a form",
    },
    {
        body: '<table><tr><td data-label="氏名">山田<td data-label="部屋">101<td data-label="年齢">40</table>',
        want: ["row: 氏名=山田 | 部屋=101 | 年齢=40"],
        why: "without headings a cell's attribute says what it holds",
    },
    {
        body: '<div><h3>3階</h3><div class="m"><p>301</p><p>山田 太郎 様</p><p>79歳</p></div><div class="f"><p>302</p><p>佐藤 花子 様</p><p>80歳</p></div></div>',
        want: ["item: ·=3階 | ·=301 | ·=山田 太郎 様 | ·=79歳", "item: ·=302 | ·=佐藤 花子 様 | ·=80歳"],
        why: "tiles that address a person each, without a mark",
    },
    {
        body: '<table><tr><td rowspan="2">1</td><td>山田（40歳）</td><td>済</td></tr><tr><td>090-0000-0001</td><td>a@example.jp</td></tr><tr><td rowspan="2">2</td><td>佐藤（50歳）</td><td>済</td></tr><tr><td>090-0000-0002</td><td>b@example.jp</td></tr></table>',
        want: [
            "row: ·=1 | ·=山田（40歳） | ·=済 | ·=090-0000-0001 | ·=a@example.jp",
            "row: ·=2 | ·=佐藤（50歳） | ·=済 | ·=090-0000-0002 | ·=b@example.jp",
        ],
        why: "a number that reaches down over the rows of one record, several cells each",
    },
    {
        body: "<table><tr><th>選択</th><th>作成者</th><th>コメント</th><th>返信先</th></tr><tr><td>1</td><td>夜更かし</td><td><article>taro@example.jp</article>詳細</td><td>投稿を表示</td></tr></table>",
        want: [
            "row: ·=選択 | ·=作成者 | ·=コメント | ·=返信先",
            "row: ·=1 | ·=夜更かし",
            "prose: ·=taro@example.jp",
            "row: コメント=詳細 | 返信先=投稿を表示",
        ],
        why: "a row that a block within a cell parts: what follows stays below its headings",
    },
    {
        body: '<table><tr><th>番号<th>氏名<th>電話</tr><tr><td rowspan="2">101</td><td>山田</td><td>090-0000-0001</td></tr><tr><td>佐藤</td><td>090-0000-0002</td></tr></table>',
        want: ["row: 番号=101 | 氏名=山田 | 電話=090-0000-0001", "row: 番号=101 | 氏名=佐藤 | 電話=090-0000-0002"],
        why: "below headings each row is a record",
    },
    {
        body: '<div><label for="n">氏名</label><input id="n" value="山田"><fieldset aria-hidden="true"><legend><span>氏名</span></legend></fieldset><p>本名</p></div>',
        want: ["item: 氏名=山田 | ·=本名"],
        why: "the frame drawn around a control says its label again",
    },
    {
        body: '<dl><dt>投稿者：<a href="mailto:a@example.jp">山田太郎</a> 投稿日：2026/11/25<dd>ありがとう</dl>',
        want: ["item: 投稿者=山田太郎 | 投稿日=2026/11/25 | mailto=a@example.jp | ·=ありがとう"],
        why: "a term that holds values names none of what follows",
    },
    {
        body: '<table><tr><td data-title="山田太郎">済<td data-label="taro@example.jp">済</table>',
        want: ["row: ·=済 | title=山田太郎 | ·=済 | label=taro@example.jp"],
        why: "what may be somebody's is a value, whatever the attribute",
    },
    {
        body: '<table><tr><th>利用者<tr><td data-label="氏名">山田</table>',
        want: ["row: 利用者=山田"],
        why: "a heading goes before what an attribute says",
    },
    {
        body: '<form><input name="members[0][name]" value="山田"><input name="members[0][age]" value="40"><input name="members[1][name]" value="佐藤"><input name="members[1][age]" value="50"></form>',
        want: ["item: members[0][name]=山田 | members[0][age]=40", "item: members[1][name]=佐藤 | members[1][age]=50"],
        why: "controls say by their index of which record they are",
    },
    {
        body: '<form><input name="name" value="山田"><input name="tel[0]" value="090"><input name="tel[1]" value="0000"><input name="tel[2]" value="0001"></form>',
        want: ["item: name=山田 | tel[0]=090 | tel[1]=0000 | tel[2]=0001"],
        why: "parts of one value are no records",
    },
    {
        body: '<div><input aria-label="氏名" value="山田"><input aria-label="年齢" value="40"></div><div><input aria-label="氏名" value="佐藤"><input aria-label="年齢" value="50"></div>',
        want: ["definitions: 氏名=山田 | 年齢=40", "definitions: 氏名=佐藤 | 年齢=50"],
        why: "what a screen reader says of a control is a label",
    },
    {
        body: "<ul><li><span>氏名</span><span>年齢</span><li><span>山田</span><span>40</span><li><span>佐藤</span><span>50</span><a>編集</a></ul>",
        want: ["row: 氏名=山田 | 年齢=40", "row: 氏名=佐藤 | 年齢=50 | ·=編集"],
        why: "items as a table, with something to do behind a row",
    },
    {
        body: "<div><div>山田太郎</div><div>090-0000-0001</div><div>東京都架空区1-2</div></div><div><div>佐藤花子</div><div>090-0000-0002</div><div>東京都架空区3-4</div></div>",
        want: [
            "item: ·=山田太郎 | ·=090-0000-0001 | ·=東京都架空区1-2",
            "item: ·=佐藤花子 | ·=090-0000-0002 | ·=東京都架空区3-4",
        ],
        why: "an address begins no record that a name began",
    },
    {
        body: "<h1>名簿</h1><h3>山田太郎</h3><dl><dt>年齢<dd>40</dl><p>済</p><h3>佐藤花子</h3><dl><dt>年齢<dd>50</dl>",
        want: ["item: ·=名簿 | ·=山田太郎 | 年齢=40 | ·=済", "item: ·=佐藤花子 | 年齢=50"],
        why: "a heading before labels that come again leads them, as the first did",
    },
    {
        body: "<ul><li><span>山田太郎</span><span>03-0000-0001</span><span>090-0000-0001</span></ul><p>山田太郎</p><p>090-0000-0001</p><p>090-0000-0002</p>",
        want: [
            "item: ·=山田太郎 | ·=03-0000-0001 | ·=090-0000-0001",
            "item: ·=山田太郎 | ·=090-0000-0001",
            "prose: ·=090-0000-0002",
        ],
        why: "a landline and a mobile number are one person's, two mobile numbers may be two persons'",
    },
    {
        body: "<table><tr><td>氏名<td>山田<tr><td>流入元<td>広告<tr><td>電話<td>090-0000-0001</table><ul><li>氏名：山田<li>流入元：広告<li>電話：090-0000-0001</ul>",
        want: [
            "item: 氏名=山田 | ·=流入元 | 流入元=広告 | 電話=090-0000-0001",
            "item: 氏名=山田 | ·=流入元 | 流入元=広告 | 電話=090-0000-0001",
        ],
        why: "among labels and values, a label that nobody knows",
    },
    {
        body: "<ul><li>山田太郎 / 100-0001 / 東京都架空区1-2<li>62歳 / 女性</ul>",
        want: ["item: ·=山田太郎 | ·=100-0001 | ·=東京都架空区1-2", "item: ·=62歳 / 女性"],
        why: "values of one line that strokes set apart",
    },
    {
        body: "<table><tr><td>氏名<tr><td>山田<tr><td>電話<tr><td>090-0000-0001</table>",
        want: ["row: 氏名=山田 | 電話=090-0000-0001"],
        why: "labels in cells of a table of one column, each above its value",
    },
    {
        body: "<dl><dt>氏名<dd>山田<dt>年齢<dd>40</dl><p>れいじ見本堂<br>〒105-0099 東京都架空区1-2<br>TEL 03-0000-0001</p>",
        want: [
            "definitions: 氏名=山田 | 年齢=40",
            "item: ·=れいじ見本堂 | ·=〒105-0099 東京都架空区1-2 | ·=TEL 03-0000-0001",
        ],
        why: "how to reach a house is not of the record above it",
    },
    {
        body: "<div><table><tr><th>氏名<td>山田<tr><th>住所<td>東京都架空区1-2</table><div><h2>お問い合わせ</h2><p>電話：03-0000-0001</p><p>メールアドレス：",
        want: [
            "definitions: 氏名=山田 | 住所=東京都架空区1-2",
            "item: ·=お問い合わせ | 電話=03-0000-0001 | ·=メールアドレス：",
        ],
        why: "the same, where the page ends behind a label",
    },
    {
        body: "<table><tr><td rowspan=2>照会<td>119<td>大島 忠義<td>第1期<tr><td colspan=3>富山県高岡市大字仮名4-2-17<tr><td rowspan=2>照会<td>52<td>藤田 遥<td>第3期<tr><td colspan=3>埼玉県越谷市西例示3-26-9</table>",
        want: [
            "row: ·=照会 | ·=119 | ·=大島 忠義 | ·=第1期 | ·=富山県高岡市大字仮名4-2-17",
            "row: ·=照会 | ·=52 | ·=藤田 遥 | ·=第3期 | ·=埼玉県越谷市西例示3-26-9",
        ],
        why: "a first cell that reaches down over a row of a wide cell",
    },
    {
        body: "<table><tr><td rowspan=2>営業部<td>大島 忠義<td>1234<tr><td>藤田 遥<td>5678</table>",
        want: ["row: ·=営業部 | ·=大島 忠義 | ·=1234", "row: ·=藤田 遥 | ·=5678"],
        why: "one that reaches down over a row as it is: two records",
    },
    {
        body: "<section><p>成田 洋子 <small>さん</small></p><ul><li>1981/06/11 生まれ</li><li>女性</li><li>接種券番号 785</li></ul></section>",
        want: ["item: ·=成田 洋子 さん | ·=1981/06/11 生まれ | ·=女性 | 接種券番号=785"],
        why: "what somebody is, in a list below their name",
    },
    {
        body: '<div><div role="row"><div role="columnheader">番号</div><div role="columnheader">操作者氏名</div><div role="columnheader">患者氏名</div></div><div role="row"><div role="gridcell"><div>0127</div></div><div role="gridcell"><b>馬場 圭吾</b></div><div role="gridcell">田口 直美</div></div></div><p>以上</p>',
        want: ["row: 番号=0127 | 操作者氏名=馬場 圭吾 | 患者氏名=田口 直美", "prose: ·=以上"],
        why: "a table made of blocks by their roles",
    },
    {
        body: '<div role="grid"><div role="rowgroup"><div role="row"><div role="columnheader">番号</div><div role="columnheader">氏名</div></div></div><div role="rowgroup"><div role="row"><div role="cell">12</div><div role="cell">山田</div></div></div></div>',
        want: ["row: 番号=12 | 氏名=山田"],
        why: "its headings and its rows stand in groups of their own",
    },
    {
        body: '<table><tr><td><div role="grid"><div role="row"><div role="columnheader">番号</div><div role="columnheader">氏名</div></div><div role="row"><div role="cell">12</div><div role="cell">山田</div></div></div></td><td>右の欄</td></tr></table>',
        want: ["row: 番号=12 | 氏名=山田", "row: ·=右の欄"],
        why: "one in a cell of a table that lays out the page: its rows do not end those around it",
    },
    {
        body: "<table><tr><th>番<th>氏名<th>連絡方法<tr><td>1<td>山田<td><table><tr><th>電話<td>090-0000-0001<tr><th>メール<td>a@example.jp</table></table>",
        want: ["row: ·=番 | ·=氏名 | ·=連絡方法", "row: 番=1 | 氏名=山田 | 電話=090-0000-0001 | メール=a@example.jp"],
        why: "labels and values in a table within a cell are of whoever's row it is",
    },
    {
        body: "<table><tr><th rowspan=2>番<th colspan=2>児童<th colspan=2>保護者<tr><th>氏名<th>年齢<th>氏名<th>電話<tr><td>1<td>山田<td>9<td>佐藤<td>090-0000-0001</table>",
        want: [
            "row: ·=番 | ·=児童 | ·=保護者",
            "row: 番=1 | 児童 氏名=山田 | 児童 年齢=9 | 保護者 氏名=佐藤 | 保護者 電話=090-0000-0001",
        ],
        why: "where headings repeat, those above tell whose they are",
    },
    {
        body: "<table><tr><td>項目<td>内容<td>備考<tr><td>氏名<td>山田<td>必須<tr><td>電話<td>090-0000-0001<td>自宅</table>",
        want: ["item: 氏名=山田 | ·=必須 | 電話=090-0000-0001 | ·=自宅"],
        why: "item, content, note: a field a row",
    },
    {
        body: "<table><tr><th><th>1人目<th>2人目<tr><th>氏名<td>山田<td>佐藤<tr><th>電話<td>090-0000-0001<td>090-0000-0002</table>",
        want: ["row: 氏名=山田 | 電話=090-0000-0001", "row: 氏名=佐藤 | 電話=090-0000-0002"],
        why: "headings that count: a person a column",
    },
    {
        body: "<table><tr><td>No<td>受講者<td>ふりがな<td>町名<td>電話<tr><td>1<td>山田<td>やまだ<td>中央<td>090-0000-0001</table>",
        want: [
            "row: ·=No | ·=受講者 | ·=ふりがな | ·=町名 | ·=電話",
            "row: No=1 | 受講者=山田 | ふりがな=やまだ | 町名=中央 | 電話=090-0000-0001",
        ],
        why: "words nobody knows among words that name columns",
    },
    {
        body: "<ul><li><b>氏名</b>山田<b>年齢</b>40歳</ul>",
        want: ["item: 氏名=山田 | 年齢=40歳"],
        why: "labels that stand apart by their looks only",
    },
    {
        body: "<ul><li>ご住所 東京都架空区1-2<li>お電話 090-0000-0001<li>還付先 見本銀行</ul>",
        want: ["item: ご住所=東京都架空区1-2 | ·=お電話 090-0000-0001 | ·=還付先 見本銀行"],
        why: "items that say what they are by a space are fields of one record",
    },
    {
        body: "<h3>山田</h3><p>〒100-0001 東京都架空区1-2-3<br>090-0000-0001</p><h3>佐藤</h3><p>〒100-0002 東京都架空区3-4-5<br>090-0000-0002</p>",
        want: [
            "item: ·=山田 | ·=〒100-0001 東京都架空区1-2-3 | ·=090-0000-0001",
            "item: ·=佐藤 | ·=〒100-0002 東京都架空区3-4-5 | ·=090-0000-0002",
        ],
        why: "an address behind its postal code is no number, and the heading leads each record",
    },
    {
        body: "<form>性別 <label><input type=radio name=sex value=m>男</label><label><input type=radio name=sex value=f checked>女</label></form>",
        want: ["item: ·=性別 | ·=男 | sex=f | ·=女"],
        why: "the choice that is checked",
    },
    {
        body: '<b data-birth="1980-04-01" data-target="row-1">x</b>',
        want: ["item: ·=x | birth=1980-04-01"],
        why: "a short value tells under its name",
    },
]

const TABLES: readonly ShapeCase[] = [
    {
        body: `<table><tr><th>名前<th><a href="?orderby=email">メール</a>
               <tr><td data-colname="名前">山田 太郎<td data-colname="メール"><a href="/u/1">taro@example.jp</a></table>`,
        want: ["row: 名前=山田 太郎 | メール=taro@example.jp"],
        why: "a table that folds: cells repeat what their column is called, and a header has a link",
    },
    {
        body: `<table><thead><tr><th>氏名</th><th>フリガナ</th><th>メールアドレス</th><th>電話番号</th></tr></thead><tbody>
            <tr><td>山田 太郎</td><td>ヤマダ タロウ</td><td><a href="mailto:taro@example.jp">taro@example.jp</a></td><td>090-0000-0001</td></tr></tbody></table>`,
        want: [
            "row: 氏名=山田 太郎 | フリガナ=ヤマダ タロウ | メールアドレス=taro@example.jp | メールアドレス=taro@example.jp | 電話番号=090-0000-0001",
        ],
        why: "a member list; the address of the link is a value too",
    },
    {
        body: "<TABLE><TR><TH>氏名<TH>電話番号<TR><TD>山田<TD>03-0000-0001<TR><TD>鈴木<TD>03-0000-0002</TABLE>",
        want: ["row: 氏名=山田 | 電話番号=03-0000-0001", "row: 氏名=鈴木 | 電話番号=03-0000-0002"],
        why: "end tags left out, upper case",
    },
    {
        body: "<table><tr><td>No</td><td>お名前</td><td>E-mail</td></tr><tr><td>1</td><td>山田</td><td>taro&#64;example.jp</td></tr></table>",
        want: ["row: No=1 | お名前=山田 | E-mail=taro@example.jp"],
        why: "an old table without th; an entity hides the at sign",
    },
    {
        body: "<table><tr><th colspan=2>氏名</th><th>電話</th></tr><tr><td>山田</td><td>太郎</td><td>03-0000-0001</td></tr></table>",
        want: ["row: 氏名=山田 | 氏名=太郎 | 電話=03-0000-0001"],
        why: "a header over two columns",
    },
    {
        body: "<table><tr><td>山田</td><td>taro@example.jp</td></tr><tr><td>鈴木</td><td>h@example.jp</td></tr></table>",
        want: ["row: ·=山田 | ·=taro@example.jp", "row: ·=鈴木 | ·=h@example.jp"],
        why: "no header at all",
    },
    {
        body: "<table><tr><th>氏名</th><td>山田太郎</td></tr><tr><th>住所</th><td>東京都千代田区1-1<br>例ビル</td></tr><tr><th>メール</th><td>taro@example.jp</td></tr></table>",
        want: ["definitions: 氏名=山田太郎 | 住所=東京都千代田区1-1 | 住所=例ビル | メール=taro@example.jp"],
        why: "headers beside the values: one person over three rows",
    },
    {
        body: "<table><tr><td>氏名</td><td>山田太郎</td></tr><tr><td>電話番号</td><td>03-0000-0001</td></tr></table>",
        want: ["definitions: 氏名=山田太郎 | 電話番号=03-0000-0001"],
        why: "the same without th",
    },
    {
        body: "<table><tr><th>氏名</th><td>山田</td><th>電話</th><td>03-0000-0001</td></tr><tr><th>住所</th><td colspan=3>東京都</td></tr></table>",
        want: ["definitions: 氏名=山田 | 電話=03-0000-0001 | 住所=東京都"],
        why: "two pairs in a row",
    },
    {
        body: "<table><tr><th>氏名</th><td>山田</td></tr><tr><th>電話</th><td>03-0000-0001</td></tr><tr><th>氏名</th><td>鈴木</td></tr><tr><th>電話</th><td>03-0000-0002</td></tr></table>",
        want: ["definitions: 氏名=山田 | 電話=03-0000-0001", "definitions: 氏名=鈴木 | 電話=03-0000-0002"],
        why: "a label that repeats begins the next person",
    },
    {
        body: "<table><tr><th scope=row>山田太郎</th><td>taro@example.jp</td></tr><tr><th scope=row>鈴木花子</th><td>h@example.jp</td></tr></table>",
        want: ["item: ·=山田太郎 | 山田太郎=taro@example.jp", "item: ·=鈴木花子 | 鈴木花子=h@example.jp"],
        why: "row headers that are names: two persons, and the names stay values",
    },
    {
        body: "<table><tr><td>メニュー<td>窓口 03-0000-0009<table><tr><td>氏名<td>メール<tr><td>山田<td>taro@example.jp</table></table>",
        want: ["row: ·=メニュー", "prose: ·=窓口 03-0000-0009", "row: 氏名=山田 | メール=taro@example.jp"],
        why: "a layout table: the innermost row is the record, outer text its own",
    },
    {
        body: "<table><tr><td>氏名：山田太郎<br>電話：03-0000-0001</td></tr></table>",
        want: ["row: 氏名=山田太郎 | 電話=03-0000-0001"],
        why: "pairs within one cell",
    },
    {
        body: "<table><tr><td>山田<!-- id 5 --><td>taro@example.jp</table>",
        want: ["row: ·=山田 | ·=taro@example.jp", "prose: ·=id 5"],
        why: "a comment does not tear a row apart",
    },
]

const LISTS: readonly ShapeCase[] = [
    {
        body: '<ul><li><b>たろう</b>: <a href="mailto:taro@example.jp">こんにちは</a><li><b>はな</b>: <a href="mailto:hana@example.jp">どうも</a></ul>',
        want: [
            "item: ·=たろう | たろう=こんにちは | mailto=taro@example.jp",
            "item: ·=はな | はな=どうも | mailto=hana@example.jp",
        ],
        why: "comments: the nickname before the colon is a value too",
    },
    {
        body: "<ul><li>氏名：山田</li><li>電話：03-0000-0001</li></ul><ul><li>氏名：鈴木</li><li>電話：03-0000-0002</li></ul>",
        want: ["definitions: 氏名=山田 | 電話=03-0000-0001", "definitions: 氏名=鈴木 | 電話=03-0000-0002"],
        why: "items that are fields",
    },
    {
        body: "<ul><li><span>山田</span><span>taro@example.jp</span><li><span>鈴木</span> <span>h@example.jp</span></ul>",
        want: ["item: ·=山田 | ·=taro@example.jp", "item: ·=鈴木 | ·=h@example.jp"],
        why: "neighbouring spans are values of their own",
    },
    {
        body: "<ul><li>東京<ul><li>山田 taro@example.jp</ul><li>大阪</ul>",
        want: ["item: ·=東京", "item: ·=山田 taro@example.jp", "item: ·=大阪"],
        why: "lists within lists",
    },
    {
        body: "<dl><dt>氏名<dd>山田太郎<dt>電話番号<dd>03-0000-0001<dd>090-0000-0001</dl>",
        want: ["definitions: 氏名=山田太郎 | 電話番号=03-0000-0001 | 電話番号=090-0000-0001"],
        why: "a definition list; a second dd has the same label",
    },
    {
        body: "<dl><dt>氏名<dd>山田<dt>電話<dd>03-0000-0001<dt>氏名<dd>鈴木<dt>電話<dd>03-0000-0002</dl>",
        want: ["definitions: 氏名=山田 | 電話=03-0000-0001", "definitions: 氏名=鈴木 | 電話=03-0000-0002"],
        why: "two persons in one definition list",
    },
    {
        body: "<dl><dt>山田太郎</dt><dd>taro@example.jp</dd><dt>鈴木花子</dt><dd>h@example.jp</dd></dl>",
        want: ["item: ·=山田太郎 | 山田太郎=taro@example.jp", "definitions: ·=鈴木花子 | 鈴木花子=h@example.jp"],
        why: "names as terms: two persons, names kept",
    },
]

const BLOCKS: readonly ShapeCase[] = [
    {
        body: '<div><div class="card"><h3>山田</h3><p>電話：090-0000-0001</p><p>taro@example.jp</p></div><div class="card"><h3>鈴木</h3><p>電話：090-0000-0002</p><p>h@example.jp</p></div></div>',
        want: [
            "item: ·=山田 | 電話=090-0000-0001 | ·=taro@example.jp",
            "item: ·=鈴木 | 電話=090-0000-0002 | ·=h@example.jp",
        ],
        why: "cards",
    },
    {
        body: "<div><div>氏名</div><div>山田太郎</div></div><div><div>メール</div><div>taro@example.jp</div></div>",
        want: ["definitions: 氏名=山田太郎 | メール=taro@example.jp"],
        why: "a grid of labels and values is one person",
    },
    {
        body: "<div><div><div>山田</div><div>taro@example.jp</div></div><div><div>鈴木</div><div>h@example.jp</div></div></div>",
        want: ["item: ·=山田 | ·=taro@example.jp", "item: ·=鈴木 | ·=h@example.jp"],
        why: "the same grid without labels is a list",
    },
    {
        body: "<p>山田 taro@example.jp</p><p>鈴木 h@example.jp</p>",
        want: ["prose: ·=山田 taro@example.jp", "prose: ·=鈴木 h@example.jp"],
        why: "paragraphs",
    },
    {
        body: "<h3>山田</h3><p>taro@example.jp</p><h3>鈴木</h3><p>h@example.jp</p>",
        want: ["item: ·=山田 | ·=taro@example.jp", "item: ·=鈴木 | ·=h@example.jp"],
        why: "a heading a person",
    },
    {
        body: "<div><div><h3>山田</h3></div><div><p>taro@example.jp</p></div></div><footer>窓口 03-0000-0009</footer>",
        want: ["item: ·=山田 | ·=taro@example.jp", "prose: ·=窓口 03-0000-0009"],
        why: "two columns of one person; the footer is nobody's",
    },
    {
        body: "<b>ta</b>ro@exam<wbr>ple.jp と <i>03</i>-0000-0001",
        want: ["prose: ·=taro@example.jp と 03-0000-0001"],
        why: "formatting does not part a text",
    },
    {
        body: "受付は 9:30 から https://example.jp/ です",
        want: ["prose: ·=受付は 9:30 から https://example.jp/ です"],
        why: "neither a time nor an address is a pair",
    },
    {
        body: "氏名：山田 電話：03-0000-0001 / メール：taro@example.jp",
        want: ["definitions: 氏名=山田 | 電話=03-0000-0001 | メール=taro@example.jp"],
        why: "several pairs in a line",
    },
]

const FORMS: readonly ShapeCase[] = [
    {
        body: `<form><table><tr><th>氏名</th><td><input name=sei value=山田><input name=mei value=太郎></td></tr>
            <tr><th>メール</th><td><input type=text name=mail value="taro@example.jp"></td></tr>
            <tr><th>備考</th><td><textarea name=memo>&lt;電話&gt; 090-0000-0001</textarea></td></tr></table>
            <input type=submit value=保存></form>`,
        want: ["definitions: 氏名.sei=山田 | 氏名.mei=太郎 | メール=taro@example.jp | 備考=<電話> 090-0000-0001"],
        why: "a staff page for editing a person; the button is no value",
    },
    {
        body: `<form><p><label for=n>氏名</label> <input id=n name=name value="山田"></p><p><label>メール <input name=mail value="taro@example.jp"></label></p>
            <p><label>都道府県</label><select name=pref><option>北海道<option selected>東京都</select></p></form>`,
        want: ["definitions: 氏名=山田 | メール=taro@example.jp | 都道府県=東京都", "item: ·=北海道"],
        why: "labels around and before controls; only the selected option is the person's",
    },
    {
        body: "<div><h3>山田</h3><ul><li>a@example.jp</li><li>090-0000-0001</li><li>東京都見本市1-2</li></ul></div>",
        want: ["item: ·=山田 | ·=a@example.jp | ·=090-0000-0001 | ·=東京都見本市1-2"],
        why: "items that are nothing but a value, each of another kind, are of one record",
    },
    {
        body: "<ul><li>a@example.jp</li><li>b@example.jp</li></ul>",
        want: ["item: ·=a@example.jp", "item: ·=b@example.jp"],
        why: "items of one kind are a list",
    },
    {
        body: "<h1>メッセージ</h1><div><p>山田 &lt;a@example.jp&gt;</p><p>11月1日</p><p>はい</p></div><div><p>佐藤 &lt;b@example.jp&gt;</p><p>11月2日</p><p>いいえ</p></div>",
        want: [
            "item: ·=メッセージ | ·=山田 <a@example.jp> | ·=11月1日 | ·=はい",
            "item: ·=佐藤 <b@example.jp> | ·=11月2日 | ·=いいえ",
        ],
        why: "over a block of several values a word is a heading, unless it says how somebody is reached",
    },
    {
        body: "<dl><dt>山田<dd>090-0000-0001<dd>a@example.jp<dt>佐藤<dd>090-0000-0002<dd>b@example.jp</dl>",
        want: [
            "item: ·=山田 | 山田=090-0000-0001 | 山田=a@example.jp",
            "definitions: ·=佐藤 | 佐藤=090-0000-0002 | 佐藤=b@example.jp",
        ],
        why: "terms that are names begin records",
    },
    {
        body: "<table><tr><th>番<th>氏名<th>操作<tr><td>1<td>山田<td><form><input type=hidden name=email value=a@example.jp><input type=hidden name=birthday value=1980-04-01></form></table>",
        want: [
            "row: ·=番 | ·=氏名 | ·=操作",
            "row: 番=1 | 氏名=山田 | 操作.email=a@example.jp | 操作.birthday=1980-04-01",
        ],
        why: "a form within a row is of the row; controls of other names do not begin another record",
    },
    {
        body: '<input type=hidden name=email value="taro@example.jp"><input type=password name=pw value="x1">',
        want: ["item: email=taro@example.jp | pw=x1"],
        why: "hidden values leave too",
    },
    {
        body: "<select name=staff><option value=1>山田 (taro@example.jp)<option value=2>鈴木 (h@example.jp)</select>",
        want: ["item: ·=山田 (taro@example.jp)", "item: ·=鈴木 (h@example.jp)"],
        why: "each option is somebody",
    },
]

const COLUMN: readonly ShapeCase[] = [
    {
        body: "<table><tr><th>氏名</th></tr><tr><td>山田 太郎</td></tr><tr><td>鈴木 花子</td></tr></table>",
        want: ["row: 氏名=山田 太郎", "row: 氏名=鈴木 花子"],
        why: "one column has a name too",
    },
    {
        body: "<table><tr><th>お知らせ</th></tr><tr><td>休館日</td></tr></table>",
        want: ["row: ·=お知らせ", "row: ·=休館日"],
        why: "a heading is no label",
    },
]

const HIDDEN: readonly ShapeCase[] = [
    {
        body: '<div data-name="山田 太郎" data-email="taro@example.jp" data-toggle="tab"></div>',
        want: ["item: name=山田 太郎 | email=taro@example.jp"],
        why: "data attributes, but not words of the program",
    },
    {
        body: '<div data-page="[{&quot;name&quot;:&quot;山田&quot;,&quot;email&quot;:&quot;taro@example.jp&quot;}]"></div>',
        want: ["object: name=山田 | email=taro@example.jp"],
        why: "JSON in an attribute",
    },
    {
        body: '<member id="17" fullname="山田 太郎" tel="090-0000-0001"/>',
        want: ["item: fullname=山田 太郎 | tel=090-0000-0001"],
        why: "attributes of XML and of elements that programs define",
    },
    {
        body: `<a href="tel:03-0000-0001" title="担当 山田">電話</a><img src="logo@2x.png" alt="代表 鈴木">`,
        want: ["item: ·=電話 | tel=03-0000-0001 | ·=担当 山田 | ·=代表 鈴木"],
        why: "values of attributes; not the address of a picture",
    },
    {
        body: `<script>window.__STATE__ = {users:[{name:'山田',"email":"taro@example.jp"}]};</script>`,
        want: ["object: users.name=山田 | email=taro@example.jp"],
        why: "a program's data, with JavaScript's liberties",
    },
    {
        body: `<script type="application/ld+json">{"@type":"Person","name":"山田","email":"taro@example.jp"}</script>`,
        want: ["object: @type=Person | name=山田 | email=taro@example.jp"],
        why: "linked data",
    },
    {
        body: "<!-- <tr><td>山田</td><td>taro@example.jp</td></tr> -->",
        want: ["row: ·=山田 | ·=taro@example.jp"],
        why: "markup commented out is still sent",
    },
    {
        body: "<style>a{} /* taro@example.jp */</style>",
        want: ["prose: ·=a{} /* taro@example.jp */"],
        why: "a style can hide text from a careless reader",
    },
    {
        body: "<p>a<!-- <td>taro@example.jp",
        want: ["prose: ·=a", "prose: ·=taro@example.jp"],
        why: "a comment that never ends",
    },
]

const RUBY: readonly ShapeCase[] = [
    {
        body: "<td><ruby>山田<rp>(</rp><rt>やまだ</rt><rp>)</rp></ruby> <ruby>太郎<rt>たろう</rt></ruby></td><td>a@example.jp</td>",
        want: ["item: ·=山田 太郎 | ふりがな=やまだ たろう | ·=a@example.jp"],
        why: "what stands above a name is its reading",
    },
    {
        body: "<p><ruby>明日<rt>あした</rt></ruby>は<ruby>休<rt>やす</rt></ruby>みです</p>",
        want: ["item: ·=明日は休みです | ·=あしたやす"],
        why: "readings of words, which are nobody's",
    },
    {
        body: "<p>番号 12<ruby>山田 太郎<rt>やまだ たろう</rt></ruby></p><p>a@example.jp</p>",
        want: ["item: 番号=12 | ·=山田 太郎 | ふりがな=やまだ たろう | ·=a@example.jp"],
        why: "what stands before whom the reading is of",
    },
    {
        body: "<p><ruby>山<rt>やま</rt>田<rt>だ</rt></ruby>様</p>",
        want: ["item: ·=山田様 | ふりがな=やまだ"],
        why: "a reading for each character",
    },
    { body: "<p><rt>taro@example.jp</p>", want: ["prose: ·=taro@example.jp"], why: "a reading of nothing is text" },
    {
        body: "<p><ruby>山田<rt>やまだ<p>電話 090-0000-0001</p>",
        want: ["item: ·=山田 | ふりがな=やまだ | ·=電話 090-0000-0001"],
        why: "a reading that is not closed ends with its block",
    },
]

const LINES: readonly ShapeCase[] = [
    {
        body: '<pre>[0] => Array\n  "name" => "山田"\n  "mail" => "a@example.jp"\n</pre>',
        want: ["prose: ·=[0] => Array", "definitions: name=山田 | mail=a@example.jp"],
        why: "what a program printed is read by its lines",
    },
    {
        body: "<pre>氏名：<b>山田</b>\nメール：a@example.jp &lt;\n</pre>",
        want: ["definitions: 氏名=山田 | メール=a@example.jp <"],
        why: "with markup and references in them",
    },
    { body: "<pre>山田 a@example.jp</pre>", want: ["prose: ·=山田 a@example.jp"], why: "one line is a text" },
    {
        body: "<table><tr><td>山田<td><pre>東京都\n千代田区</pre><td>a@example.jp</table>",
        want: ["row: ·=山田 | ·=東京都\n千代田区 | ·=a@example.jp"],
        why: "lines within a cell are a value of its row",
    },
]

const FEET: readonly ShapeCase[] = [
    {
        body: "<body><p>氏名: 山田<hr><p>住所: 見本町1-1</body>",
        want: ["definitions: 氏名=山田 | 住所=見本町1-1"],
        why: "a rule between two labelled values parts nothing",
    },
    {
        body: "<body><p>氏名: 山田<p>電話: 090-0000-0001<hr>例示塾<br>03-0000-0001</body>",
        want: ["definitions: 氏名=山田 | 電話=090-0000-0001", "item: ·=例示塾 | ·=03-0000-0001"],
        why: "a rule across the page parts what stands above and below it",
    },
]

const NUMBERED: readonly ShapeCase[] = [
    {
        body: "<table><tr><th rowspan=2>番号<th>氏名<th>年齢<tr><th colspan=2>住所<tr><td rowspan=2>1<td>山田<td>40<tr><td colspan=2>見本町1-1</table>",
        want: ["row: 番号=1 | 氏名=山田 | 年齢=40 | 住所=見本町1-1"],
        why: "headings in two rows beside one that reaches down over both are those of two rows",
    },
    {
        body: "<table><tr><th rowspan=2>番号<th>氏名<th>年齢<tr><th colspan=2>会員<tr><td>1<td>山田<td>40<tr><td>2<td>鈴木<td>30</table>",
        want: ["row: 番号=1 | 氏名 会員=山田 | 年齢 会員=40", "row: 番号=2 | 氏名 会員=鈴木 | 年齢 会員=30"],
        why: "a row each where no cell reaches down below",
    },
    {
        body: "<table><tr><td rowspan=2>1<td>山田様<tr><td>090-0000-0001<tr><td rowspan=2>2<td>鈴木様<tr><td>090-0000-0002</table>",
        want: ["row: ·=1 | ·=山田様 | ·=090-0000-0001", "row: ·=2 | ·=鈴木様 | ·=090-0000-0002"],
        why: "a number that reaches down over rows of one cell counts records",
    },
    {
        body: "<table><tr><th>住所<th>氏名<tr><td rowspan=2>見本町1-1<td>山田 太郎<tr><td>山田 花子<tr><td>例示町2-2<td>佐藤 健</table>",
        want: [
            "row: 住所=見本町1-1 | 氏名=山田 太郎",
            "row: 住所=見本町1-1 | 氏名=山田 花子",
            "row: 住所=例示町2-2 | 氏名=佐藤 健",
        ],
        why: "under headings a cell that reaches down holds for each of its rows",
    },
    {
        body: '<member-card full-name="山田 太郎" mail="a@example.jp" theme="dark"></member-card><svg id="name"></svg>',
        want: ["item: full-name=山田 太郎 | mail=a@example.jp"],
        why: "attributes of a page's own elements, by their names",
    },
    {
        body: "<table><tr><th>ふりがな<td colspan=2>やまだ<tr><th>氏名<td>山田<td>男<tr><th>電話<td colspan=2>03-0000-0001</table>",
        want: ["item: ふりがな=やまだ | 氏名=山田 | ·=男 | 電話=03-0000-0001"],
        why: "a form whose row has more values than its label names",
    },
    {
        body: "<table><tr><td rowspan=2>営業部<td>山田<tr><td>鈴木</table>",
        want: ["row: ·=営業部 | ·=山田", "row: ·=鈴木"],
        why: "a word that reaches down groups them",
    },
    {
        body: "<div><p>100-0001</p><p>東京都</p><p>山田様</p></div><div><p>100-0002</p><p>東京都</p><p>鈴木様</p></div>",
        want: ["item: ·=100-0001 | ·=東京都 | ·=山田様", "item: ·=100-0002 | ·=東京都 | ·=鈴木様"],
        why: "a postal code begins the next address",
    },
]

const GROUPS = {
    ruby: RUBY,
    lines: LINES,
    numbered: NUMBERED,
    feet: FEET,
    empty: EMPTY_RAW,
    controls: EMPTY_CONTROLS,
    tables: TABLES,
    ordinary: ORDINARY,
    columns: COLUMN,
    lists: LISTS,
    blocks: BLOCKS,
    forms: FORMS,
    hidden: HIDDEN,
}

describe.each(Object.entries(GROUPS))("HTML %s", (_, cases) => {
    test.each(cases)("$why", ({ body, want }) => {
        expect(shownRecords("html", body)).toEqual(want)
    })
})
