// Of the thirteenth set: pages without people.
import { janCode } from "../numbers.ts"
import type { Random } from "../random.ts"
import { HTML, nobody, type Shape } from "../shape.ts"
import { thirteenthPage } from "../thirteenth-frame.ts"

const none = (id: string, why: string, title: string, main: (random: Random) => string): Shape =>
    nobody(`thirteenth-none-${id}`, why, HTML, (random) => thirteenthPage(random, title, main(random)))

const times = (count: number, each: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => each(at)).join("\n")
const row = (label: string, value: string): string => `<tr><th>${label}</th><td>${value}</td></tr>`
const cells = (...values: readonly (string | number)[]): string =>
    `<tr>${values.map((value) => `<td>${value}</td>`).join("")}</tr>`

export const THIRTEENTH_NOBODY: readonly Shape[] = [
    none(
        "products",
        "products that look like surnames, with JAN codes and prices",
        "商品一覧",
        (r) =>
            `<table><tr><th>JANコード</th><th>商品名</th><th>メーカー</th><th>価格</th></tr>${["山田錦 大吟醸", "鈴木バイオリン 入門セット", "小林製麺 うどん", "佐藤錦 1kg", "森永ミルク"].map((name) => cells(janCode(r), name, r.pick(["山本食品", "高橋酒造", "伊藤楽器"]), `${1 + r.below(9)},${r.digits(3)}円`)).join("")}</table>`,
    ),
    none(
        "sales",
        "orders by number and time without customers",
        "売上明細",
        (r) =>
            `<table><tr><th>注文番号</th><th>日時</th><th>点数</th><th>金額</th><th>決済ID</th></tr>${times(10, () => cells(`2611${r.digits(8)}`, `2026-11-1${r.digits(1)} 1${r.digits(1)}:2${r.digits(1)}:0${r.digits(1)}`, 1 + r.below(5), r.digits(5), `pay_${r.digits(14)}`))}</table>`,
    ),
    none(
        "stores",
        "shops as cards with address, telephone, hours",
        "店舗のご案内",
        (r) =>
            `<div class="shops">${["中野店", "三宅坂店", "上野広小路店", "町田北口店"].map((name, at) => `<div class="shop"><h3>${name}</h3><p>〒16${at}-00${r.digits(2)} 東京都例示区${name.slice(0, 2)}${1 + at}-${1 + r.below(20)}-${1 + r.below(9)}</p><p>TEL：03-0000-4${r.digits(3)}</p><p>営業時間：10:00～21:00</p></div>`).join("")}</div>`,
    ),
    none(
        "company",
        "a company's profile",
        "会社概要",
        (r) =>
            `<table>${row("商号", "架空システム株式会社")}${row("設立", "平成12年4月3日")}${row("資本金", "5,000万円")}${row("所在地", `〒108-00${r.digits(2)} 東京都港区例示4-${1 + r.below(20)}-1`)}${row("電話番号", `03-0000-5${r.digits(3)}`)}${row("FAX", "03-0000-5999")}${row("従業員数", `${40 + r.below(300)}名`)}${row("主要取引先", "佐藤建設株式会社、田中電機株式会社")}</table>`,
    ),
    none(
        "contact-form",
        "an empty form with placeholders and examples",
        "資料請求",
        () =>
            `<form><dl><dt>お名前 <em>必須</em></dt><dd><input name="name" placeholder="例：山田 太郎"></dd><dt>フリガナ</dt><dd><input name="kana" placeholder="ヤマダ タロウ"></dd><dt>電話番号</dt><dd><input name="tel" placeholder="090-1234-5678"><p>例）03-1234-5678</p></dd><dt>メールアドレス</dt><dd><input type="email" name="email" placeholder="example@example.com"></dd></dl><button>確認画面へ</button></form>`,
    ),
    none(
        "trace",
        "an error with a request's number and a trace",
        "システムエラー",
        (r) =>
            `<p>申し訳ございません。エラーが発生しました。</p><p>エラーID: ${r.digits(8)}-4f2a-${r.digits(4)}</p><pre>Traceback (most recent call last):\n  File "/app/views.py", line ${r.digits(3)}, in get_user\n    return User.objects.get(id=${r.digits(6)})\nDoesNotExist: User matching query does not exist.</pre><p>発生日時: 2026-11-20T09:${10 + r.below(49)}:12.${r.digits(6)}+09:00</p>`,
    ),
    none(
        "state",
        "state of a framework without persons",
        "分析",
        (r) =>
            `<div id="root"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { site: { name: "見本ストア", tel: "03-0000-1388" }, products: Array.from({ length: 4 }, () => ({ id: `prd_${r.digits(8)}`, name: r.pick(["森のクッキー", "原酒", "南アルプスの水"]), jan: janCode(r), price: r.below(5_000), updatedAt: `17${r.digits(11)}` })) } }, page: "/stats", query: {} })}</script>`,
    ),
    none(
        "access-log",
        "a log of accesses: addresses of machines, times, paths",
        "アクセスログ",
        (r) =>
            `<table><thead><tr><th>日時</th><th>IPアドレス</th><th>メソッド</th><th>パス</th><th>応答</th></tr></thead><tbody>${times(10, () => cells(`2026-11-20 09:1${r.digits(1)}:${10 + r.below(49)}`, `192.0.2.${r.below(255)}`, "GET", `/items/${r.digits(5)}`, 200))}</tbody></table>`,
    ),
    none(
        "sections",
        "sections of a town hall with direct lines and mail addresses",
        "課別連絡先",
        (r) =>
            `<table><tr><th>課名</th><th>主な業務</th><th>直通電話</th><th>メール</th></tr>${["住民税務課", "健康福祉課", "建設水道課", "教育委員会"].map((name, at) => cells(name, r.pick(["戸籍・税", "介護・保険", "道路・上下水道"]), `0260-00-13${at}${r.digits(1)}`, `${["zeimu", "fukushi", "kensetsu", "kyoiku"][at] ?? "soumu"}@town.reiji.example.jp`)).join("")}</table>`,
    ),
    none(
        "law",
        "what the law asks of a shop on the net",
        "特定商取引法に基づく表示",
        (r) =>
            `<dl><dt>販売業者</dt><dd>合同会社みほん通販</dd><dt>運営責任者</dt><dd>通信販売部長</dd><dt>所在地</dt><dd>〒55${r.digits(1)}-0000 大阪府例示市西区見本1-${1 + r.below(9)}-2</dd><dt>電話番号</dt><dd>06-0000-6${r.digits(3)}（平日10時〜17時）</dd><dt>メールアドレス</dt><dd>support@tsuhan.example.com</dd><dt>返品</dt><dd>商品到着後7日以内</dd></dl>`,
    ),
    none(
        "faq",
        "questions and answers that name the desk",
        "よくあるご質問",
        () =>
            `<div class="faq"><h3>Q. 注文をキャンセルできますか？</h3><p>A. 発送前であれば可能です。お客様相談室（0120-000-139、受付9:00〜17:00）までお電話ください。</p><h3>Q. 領収書は発行できますか？</h3><p>A. receipt@shop.example.com までメールでご依頼ください。宛名は「株式会社○○ 山田様」のようにご記入ください。</p></div>`,
    ),
    none(
        "tracking",
        "parcels with their numbers and the offices they went through",
        "お荷物の状況",
        (r) =>
            `<table><tr><th>お問い合わせ伝票番号</th><td>${r.digits(4)}-${r.digits(4)}-${r.digits(4)}</td></tr></table><table><tr><th>荷物状況</th><th>日時</th><th>担当店</th><th>電話番号</th></tr>${["荷受", "発送", "配達中"].map((state, at) => cells(state, `11月${18 + at}日 1${r.digits(1)}:05`, r.pick(["石川ベース店", "福島支店", "千葉中央センター"]), `043-000-${r.digits(4)}`)).join("")}</table>`,
    ),
    none(
        "empty-result",
        "headings of customers, and no customer",
        "顧客検索",
        () =>
            `<form><label>氏名<input name="q" value=""></label><label>電話番号<input name="tel" value=""></label><button>検索</button></form><table><thead><tr><th>氏名</th><th>電話番号</th><th>メールアドレス</th><th>住所</th></tr></thead><tbody><tr><td colspan="4">該当する顧客はありません。</td></tr></tbody></table>`,
    ),
    none(
        "masked",
        "customers whose names and numbers are masked",
        "抽選結果",
        (r) =>
            `<table><tr><th>当選番号</th><th>お名前</th><th>電話番号</th><th>賞品</th></tr>${times(6, () => cells(r.digits(6), `${r.pick(["山", "佐", "鈴", "高"])}＊ ＊＊ 様`, `***-****-**${r.digits(2)}`, "見本カタログギフト"))}</table>`,
    ),
    none(
        "timetable",
        "stations that are named like families, with times",
        "時刻表",
        (r) =>
            `<table><tr><th>駅名</th><th>平日</th><th>土休日</th></tr>${["大野", "石川町", "原", "上野", "三宅"].map((name) => cells(name, `7:0${r.digits(1)} 7:2${r.digits(1)} 7:4${r.digits(1)}`, `7:1${r.digits(1)} 7:3${r.digits(1)}`)).join("")}</table><p>所要時間は目安です。忘れ物は駅務室 042-000-1377 まで。</p>`,
    ),
    none(
        "login",
        "a page to log in",
        "ログイン",
        () =>
            `<form method="post"><p><label>ユーザーID<input type="text" name="user" placeholder="taro.yamada"></label></p><p><label>パスワード<input type="password" name="pass"></label></p><input type="hidden" name="_csrf" value="b1946ac92492d2347c6235b4d2611184"><button>ログイン</button></form><p>パスワードをお忘れの方はシステム管理課（内線 4321）へご連絡ください。</p>`,
    ),
]
