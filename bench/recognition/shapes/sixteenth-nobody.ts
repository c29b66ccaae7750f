// Of the sixteenth set: pages without people.
import { janCode } from "../numbers.ts"
import type { Random } from "../random.ts"
import { HTML, nobody, type Shape } from "../shape.ts"
import { sixteenthPage } from "../sixteenth-frame.ts"

const none = (id: string, why: string, title: string, main: (random: Random) => string): Shape =>
    nobody(`sixteenth-none-${id}`, why, HTML, (random) => sixteenthPage(random, title, main(random)))

const times = (count: number, each: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => each(at)).join("\n")
const row = (label: string, value: string): string => `<tr><th>${label}</th><td>${value}</td></tr>`
const cells = (...values: readonly (string | number)[]): string =>
    `<tr>${values.map((value) => `<td>${value}</td>`).join("")}</tr>`
const heads = (...values: readonly string[]): string =>
    `<tr>${values.map((value) => `<th>${value}</th>`).join("")}</tr>`

const GOODS = ["田中屋の羊羹", "山本海苔", "石川さつまいも", "千葉半立ち落花生", "林檎ジャム", "高橋式包丁"] as const

export const SIXTEENTH_NOBODY: readonly Shape[] = [
    none(
        "jan",
        "goods with JAN codes, makers and stock",
        "在庫一覧",
        (r) =>
            `<table><thead>${heads("JANコード", "品名", "仕入先", "在庫", "最終入荷")}</thead><tbody>${GOODS.map((name) => cells(janCode(r), name, r.pick(["中村商店", "小林物産", "佐藤農園"]), r.below(200), `2026-11-0${1 + r.below(9)}`)).join("")}</tbody></table>`,
    ),
    none(
        "orders",
        "orders without customers",
        "受注状況",
        (r) =>
            `<table>${heads("注文番号", "注文日時", "商品名", "数量", "合計", "状態")}${times(8, () => cells(`202611${r.digits(6)}`, `2026/11/2${r.digits(1)} 1${r.digits(1)}:${10 + r.below(49)}:${10 + r.below(49)}`, r.pick(GOODS), 1 + r.below(9), `${r.digits(4)}円`, r.pick(["入金待ち", "発送済", "取消"])))}</table>`,
    ),
    none(
        "goods-cards",
        "cards of goods that are named like families",
        "おすすめ商品",
        (r) =>
            `<div class="items">${GOODS.map((name, at) => `<div class="item"><h3>${name}</h3><p>商品番号：${r.digits(10)}</p><p>価格：${1 + r.below(5)},${r.digits(3)}円</p><p>残り${at + 1}点</p></div>`).join("")}</div>`,
    ),
    none("branches", "branches as tables with headings at the side", "拠点のご案内", (r) =>
        ["本社", "横浜支店", "福島営業所"]
            .map(
                (name, at) =>
                    `<h3>${name}</h3><table>${row("所在地", `〒10${at}-00${r.digits(2)} 東京都港区見本${1 + at}-${1 + r.below(20)}-3`)}${row("電話番号", `03-0000-6${r.digits(3)}`)}${row("FAX", `03-0000-6${r.digits(3)}`)}${row("担当エリア", "関東")}</table>`,
            )
            .join("\n"),
    ),
    none(
        "sections",
        "sections with mail and telephone in a list",
        "お問い合わせ窓口",
        (r) =>
            `<ul>${["総務課：soumu", "税務課：zeimu", "学校教育課：gakkou", "健康づくり課：kenkou"].map((pair) => `<li>${pair.split("：")[0] ?? ""}　電話 042-000-${r.digits(4)}　${pair.split("：")[1] ?? ""}@city.example.jp</li>`).join("")}</ul>`,
    ),
    none(
        "trace",
        "a trace of an error with paths, ids and a time",
        "500 Internal Server Error",
        (r) =>
            `<h2>RuntimeError</h2><pre>at OrderService.find (/srv/app/order.js:${r.digits(3)}:17)\nat async handler (/srv/app/index.js:${r.digits(2)}:5)\nrequestId=${r.digits(8)}-abcd-4${r.digits(3)}-9${r.digits(3)}-${r.digits(12)}\ntime=2026-11-2${r.digits(1)}T10:11:12.${r.digits(3)}Z</pre>`,
    ),
    none(
        "batch-log",
        "a log with times, processes and counts",
        "処理ログ",
        (r) =>
            `<table>${heads("時刻", "レベル", "PID", "メッセージ")}${times(9, (at) => cells(`17${r.digits(11)}`, r.pick(["INFO", "WARN"]), r.digits(5), `file_${r.digits(8)}_0${at}.csv を処理しました（${r.digits(4)}件）`))}</table>`,
    ),
    none(
        "entry-form",
        "an empty form in a table with examples",
        "お申し込み",
        () =>
            `<form><table>${row("お名前（必須）", `<input type="text" name="name" placeholder="見本 花子">`)}${row("フリガナ", `<input type="text" name="kana" placeholder="ミホン ハナコ">`)}${row("電話番号", `<input type="tel" name="tel" placeholder="03-1234-5678"> <small>ハイフンあり</small>`)}${row("メールアドレス", `<input type="email" name="mail" placeholder="sample@example.com">`)}${row("ご住所", `<input type="text" name="addr" placeholder="東京都千代田区1-1-1">`)}</table><input type="hidden" name="_token" value="6b86b273ff34fce19d6b804eff5a3f57"><button type="submit">確認</button></form>`,
    ),
    none(
        "state",
        "a framework's state of goods and shops",
        "商品ページ",
        (r) =>
            `<div id="__next"></div><script>window.__STATE__ = ${JSON.stringify({ shop: { name: "見本マーケット", tel: "03-0000-1690", email: "contact@market.example.com" }, products: GOODS.slice(0, 4).map((name) => ({ id: Number(r.digits(6)), name, jan: janCode(r), price: Number(r.digits(3)) })), build: { hash: r.digits(12), time: 1_790_000_000_000 + r.below(1_000_000) } })}</script>`,
    ),
    none(
        "events",
        "events with their place and where to apply",
        "イベント情報",
        (r) =>
            `<dl>${["もみじ狩りバスツアー", "南町フリーマーケット", "親子おはなし会"].map((name) => `<dt>${name}</dt><dd>日時：12月${1 + r.below(28)}日（土）10:00〜12:00<br>会場：中央公民館 2階 大会議室<br>申込：生涯学習課 042-000-${r.digits(4)}</dd>`).join("")}</dl>`,
    ),
    none(
        "rooms",
        "flats to let with addresses",
        "賃貸物件",
        (r) =>
            `<table>${heads("物件名", "所在地", "賃料", "間取り", "築年月")}${times(6, (at) => cells(`コーポ見本${at + 1}号館`, `福岡県見本市中央区例示${1 + at}-${1 + r.below(20)}-${1 + r.below(9)}`, `${4 + r.below(8)}.${r.digits(1)}万円`, r.pick(["1K", "2DK", "3LDK"]), `${1990 + r.below(30)}年${1 + r.below(12)}月`))}</table>`,
    ),
    none(
        "comments",
        "comments of whoever built the page",
        "工事のお知らせ",
        (r) =>
            `<!-- TODO: 2026-12-01 に削除 ticket #${r.digits(5)} --><p>下記の期間、水道管の工事を行います。</p><table>${row("期間", "2026年12月1日〜12月10日")}${row("場所", "見本町3丁目地内")}${row("施工", "有限会社石川設備")}${row("工事番号", `第${r.digits(4)}号`)}</table><!-- build ${r.digits(10)} -->`,
    ),
    none(
        "article",
        "an article with nobody in it",
        "冬の省エネのポイント",
        () =>
            `<article><p>暖房の設定温度は20℃を目安にしましょう。カーテンを床まで届く長さにすると、熱が逃げにくくなります。</p><p>詳しくは「省エネガイド2026」をご覧ください。送付をご希望の方は、住所、氏名、電話番号を明記のうえ、はがきでお申し込みください。</p></article>`,
    ),
    none(
        "monthly",
        "figures by month",
        "月次集計",
        (r) =>
            `<table>${heads("月", "会員数", "新規", "退会", "売上")}${times(8, (at) => cells(`2026年${at + 1}月`, `1${r.digits(4)}`, r.digits(3), r.digits(2), r.digits(8)))}</table>`,
    ),
    none(
        "equipment",
        "machines with serial numbers, MAC and network addresses",
        "端末管理",
        (r) =>
            `<div class="list">${times(6, (at) => `<div class="row"><span>PC-${100 + at}</span><span>S/N ${r.digits(11)}</span><span>00:1A:2B:${r.digits(2)}:${r.digits(2)}:${r.digits(2)}</span><span>192.0.2.${at}</span><span>${r.pick(["会議室", "受付", "倉庫"])}</span></div>`)}</div>`,
    ),
]
