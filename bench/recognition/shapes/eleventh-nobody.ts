// Of the eleventh set: pages without people.
import { framed } from "../eleventh-frame.ts"
import type { Random } from "../random.ts"
import { HTML, nobody, type Shape } from "../shape.ts"

const none = (id: string, why: string, title: string, main: (random: Random) => string): Shape =>
    nobody(`eleventh-none-${id}`, why, HTML, (random) => framed(random, title, main(random)))

const times = (count: number, each: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => each(at)).join("\n")

export const ELEVENTH_NOBODY: readonly Shape[] = [
    none(
        "news",
        "news with places and firms",
        "お知らせ",
        () =>
            `<ul>${["渋谷駅前の再開発が始まりました", "山口県と石川県で物産展を開催します", "千葉工場を移転しました"].map((text, at) => `<li><time>2026.11.0${at + 1}</time><a href="/n/${at}">${text}</a></li>`).join("")}</ul>`,
    ),
    none(
        "prices",
        "a table of prices",
        "料金表",
        (r) =>
            `<table><tr><th>コース</th><th>時間</th><th>料金</th></tr>${times(6, (at) => `<tr><td>コース${"ABCDEF".charAt(at)}</td><td>${30 + at * 15}分</td><td>${3 + r.below(9)},${r.digits(3)}円</td></tr>`)}</table>`,
    ),
    none(
        "shops",
        "shops with address and telephone, named after places and surnames",
        "店舗一覧",
        (r) =>
            `<table><tr><th>店舗名</th><th>住所</th><th>電話番号</th><th>営業時間</th></tr>${["高田馬場店", "小林本店", "三浦海岸店", "中野サンモール店"].map((name, at) => `<tr><td>${name}</td><td>例示県見本市${name.slice(0, 2)}${1 + at}-${1 + r.below(20)}-3</td><td>03-0000-22${r.digits(2)}</td><td>10:00～20:00</td></tr>`).join("")}</table>`,
    ),
    none(
        "timetable",
        "a timetable of a bus",
        "時刻表",
        (r) =>
            `<table><tr><th>時</th><th>平日</th><th>土休日</th></tr>${times(14, (at) => `<tr><th>${6 + at}</th><td>${r.digits(1)}2 ${r.digits(1)}5 5${r.digits(1)}</td><td>${r.digits(1)}0 4${r.digits(1)}</td></tr>`)}</table>`,
    ),
    none(
        "products",
        "products with names like surnames",
        "商品一覧",
        (r) =>
            `<div class="grid">${["山田錦 純米吟醸", "男前豆腐", "伊藤園 お茶", "花子のクッキー", "太郎いも"].map((name) => `<div class="product"><h3>${name}</h3><p class="jan">49${r.digits(11)}</p><p class="price">¥${1 + r.below(9)},${r.digits(3)}</p></div>`).join("")}</div>`,
    ),
    none(
        "error",
        "an error page with a trace",
        "500 Internal Server Error",
        (r) =>
            `<h2>エラーが発生しました</h2><p>リクエストID: ${r.digits(8)}-${r.digits(4)}-${r.digits(12)}</p><pre>java.lang.NullPointerException\n\tat com.example.web.UserController.show(UserController.java:${r.digits(2)})\n\tat java.base/java.lang.Thread.run(Thread.java:840)</pre>`,
    ),
    none(
        "dashboard",
        "a dashboard of numbers",
        "ダッシュボード",
        (r) =>
            `<div class="row">${["本日の売上", "新規会員", "問い合わせ", "在庫切れ"].map((label) => `<div class="col"><div class="label">${label}</div><div class="value">${1 + r.below(900)}</div></div>`).join("")}</div>`,
    ),
    none(
        "branches",
        "branches in a definition list",
        "営業所",
        (r) =>
            `<dl>${["札幌", "仙台", "福岡"].map((place) => `<dt>${place}営業所</dt><dd>〒${r.digits(3)}-${r.digits(4)} 例示県${place}市本町1-2-${1 + r.below(9)}</dd><dd>TEL 022-000-${r.digits(4)}　FAX 022-000-${r.digits(4)}</dd>`).join("")}</dl>`,
    ),
    none(
        "law",
        "the page the law asks of a shop",
        "特定商取引法に基づく表記",
        () =>
            `<table><tr><th>販売業者</th><td>株式会社例示商店</td></tr><tr><th>所在地</th><td>〒150-0000 東京都例示区東1-2-3</td></tr><tr><th>電話番号</th><td>03-0000-3344</td></tr><tr><th>メールアドレス</th><td>shop@shouten.example.com</td></tr><tr><th>販売価格</th><td>各商品ページに表示</td></tr></table>`,
    ),
    none(
        "form",
        "an empty form to inquire",
        "お問い合わせ",
        () =>
            `<form><p><label>お名前（必須）<input name="your-name" placeholder="山田 太郎"></label></p><p><label>メールアドレス<input type="email" name="your-email" placeholder="info@example.com"></label></p><p><label>電話番号<input name="tel" placeholder="03-1234-5678"></label></p><textarea name="message"></textarea></form>`,
    ),
    none(
        "stock",
        "stock with JAN codes and times",
        "在庫",
        (r) =>
            `<table><tr><th>JANコード</th><th>商品名</th><th>数量</th><th>更新日時</th></tr>${times(8, () => `<tr><td>45${r.digits(11)}</td><td>見本${r.pick(["りんご", "牛乳", "食パン"])}</td><td>${r.below(200)}</td><td>2026-11-2${r.digits(1)} 1${r.digits(1)}:0${r.digits(1)}</td></tr>`)}</table>`,
    ),
    none(
        "shipments",
        "parcels with tracking numbers, no names",
        "配送状況",
        (r) =>
            `<table><tr><th>伝票番号</th><th>状態</th><th>日時</th><th>取扱店</th></tr>${times(6, () => `<tr><td>${r.digits(4)}-${r.digits(4)}-${r.digits(4)}</td><td>${r.pick(["発送済", "配達中", "配達完了"])}</td><td>11/2${r.digits(1)} 1${r.digits(1)}:30</td><td>${r.pick(["松本センター", "福島支店", "宮崎センター"])}</td></tr>`)}</table>`,
    ),
    none(
        "rooms",
        "flats to let: buildings, addresses, rents",
        "賃貸物件",
        (r) =>
            `<div class="list">${["コーポ佐藤", "メゾン高橋", "第二田中ビル"].map((name, at) => `<section class="room"><h3>${name} ${at + 1}0${r.digits(1)}</h3><p>東京都例示区中町${1 + at}-${1 + r.below(9)}</p><p>${5 + at}.${r.digits(1)}万円 / 1K / 築${1 + r.below(30)}年</p></section>`).join("")}</div>`,
    ),
    none(
        "jobs",
        "offers of work with the employer's telephone",
        "求人一覧",
        (r) =>
            `<div>${["ホールスタッフ", "介護職員", "経理事務"].map((job) => `<div class="job"><h3>${job}</h3><dl><dt>勤務地</dt><dd>例示県見本市港町${1 + r.below(9)}-2</dd><dt>給与</dt><dd>時給1,${r.digits(3)}円</dd><dt>応募先</dt><dd>採用係 045-000-${r.digits(4)}</dd></dl></div>`).join("")}</div>`,
    ),
]
