// Of the nineteenth set: what shows nobody, with what could be taken for somebody.
import { backOffice, bare, company, utility } from "../nineteenth-frame.ts"
import { day, emptyPage, td, th, yen } from "../nineteenth-shape.ts"
import { janCode } from "../numbers.ts"
import { CSV, csvLine, JSON_TYPE, lines, nobody, TEXT, XML, type Shape } from "../shape.ts"

const times = (count: number, of: (at: number) => string, by = "\n"): string =>
    Array.from({ length: count }, (_, at) => of(at)).join(by)

const GOODS = [
    "宇佐美ゆず胡椒",
    "小川の水ようかん",
    "桜井漆器 汁椀",
    "丸山珈琲豆 200g",
    "青木酒造 純米吟醸",
    "河野みかん 5kg",
]

export const NINETEENTH_NOBODY: readonly Shape[] = [
    emptyPage(
        "nineteenth-none-branches",
        "branches with addresses, numbers, faxes and mailboxes",
        company,
        "店舗一覧",
        (r) =>
            `<table><thead><tr>${th("店舗名", "住所", "電話番号", "FAX", "メール", "営業時間")}</tr></thead><tbody>${["新宿店", "大宮店", "前田町店", "博多駅前店"].map((name, at) => `<tr>${td(name, `〒160-00${10 + at} 東京都新宿区見本${at + 1}-2-3`, `03-0000-${r.digits(4)}`, `03-0000-${r.digits(4)}`, `shop${at + 1}@reiji-store.example.com`, "10:00〜20:00")}</tr>`).join("")}</tbody></table>`,
    ),
    emptyPage(
        "nineteenth-none-products",
        "goods in an administration, with JAN codes, names like people's",
        backOffice,
        "商品一覧",
        (r) =>
            `<table><thead><tr>${th("商品コード", "JANコード", "商品名", "価格", "在庫", "更新日時")}</tr></thead><tbody>${GOODS.map((name) => `<tr>${td(`P-${r.digits(5)}`, janCode(r), name, `¥${yen(r)}`, r.below(100), `${day(r)} 10:20:30`)}</tr>`).join("")}</tbody></table>`,
    ),
    emptyPage(
        "nineteenth-none-login",
        "a page to log in, placeholders in its fields",
        utility,
        "ログイン",
        () =>
            `<form method="post" action="/login"><label for="email">メールアドレス</label><input id="email" type="email" name="email" placeholder="taro@example.com"><label for="pw">パスワード</label><input id="pw" type="password" name="password"><button>ログイン</button><a href="/password/reset">パスワードをお忘れの方</a></form>`,
    ),
    emptyPage(
        "nineteenth-none-register",
        "a form to register, examples beside the fields",
        company,
        "会員登録",
        () =>
            `<form><table><tr><th>お名前 <span>必須</span></th><td><input name="name" placeholder="例：山田 太郎"></td></tr><tr><th>フリガナ</th><td><input name="kana" placeholder="例：ヤマダ タロウ"></td></tr><tr><th>電話番号</th><td><input name="tel" placeholder="090-1234-5678"><small>ハイフンを入れてください</small></td></tr><tr><th>メールアドレス</th><td><input name="email" value=""><small>例）sample@example.com</small></td></tr><tr><th>郵便番号</th><td><input name="zip" placeholder="123-4567"></td></tr></table><button>確認画面へ</button></form>`,
    ),
    emptyPage(
        "nineteenth-none-contact",
        "whom to ask: desks with numbers and mailboxes",
        company,
        "お問い合わせ先",
        (_r, { name, phone, mail }) =>
            `<dl><dt>商品に関するお問い合わせ</dt><dd>${name} お客様相談室<br>電話：${phone}<br>メール：<a href="mailto:${mail}">${mail}</a></dd><dt>採用に関するお問い合わせ</dt><dd>人事部 採用担当<br>電話：03-0000-1955<br>メール：recruit@mihon-systems.example.co.jp</dd><dt>受付時間</dt><dd>平日 9:00〜17:30（土日祝・年末年始を除く）</dd></dl>`,
    ),
    emptyPage(
        "nineteenth-none-empty-search",
        "a search that found nobody",
        backOffice,
        "会員検索結果",
        () =>
            `<p>検索条件：氏名「○○」 / 電話番号「未指定」</p><table><thead><tr>${th("会員ID", "氏名", "電話番号", "メールアドレス")}</tr></thead><tbody><tr><td colspan="4">該当する会員は見つかりませんでした。</td></tr></tbody></table>`,
    ),
    emptyPage(
        "nineteenth-none-news",
        "news with dates and titles that have family names in them",
        company,
        "お知らせ",
        (r) =>
            `<ul class="news">${["松田店リニューアルオープンのお知らせ", "年末年始の営業について", "菅原道真公ゆかりの梅まつり開催", "システムメンテナンスのお知らせ"].map((title) => `<li><time>${day(r, ".")}</time><a href="/news/${r.digits(4)}">${title}</a></li>`).join("")}</ul>`,
    ),
    emptyPage(
        "nineteenth-none-sales",
        "sums by prefecture and month",
        backOffice,
        "売上集計",
        (r) =>
            `<table><thead><tr>${th("都道府県", "10月", "11月", "前年比")}</tr></thead><tbody>${["東京都", "福島県", "千葉県", "石川県"].map((name) => `<tr>${td(name, yen(r), yen(r), `${90 + r.below(30)}%`)}</tr>`).join("")}</tbody></table>`,
    ),
    emptyPage(
        "nineteenth-none-tracking",
        "where a parcel went, offices with numbers, a long number",
        bare,
        "配送状況",
        (r) =>
            `<p>お問い合わせ番号：${r.digits(12)}</p><table><tr>${th("日時", "状況", "取扱店", "電話番号")}</tr>${["荷物受付", "発送", "作業店通過", "配達完了"].map((state, at) => `<tr>${td(`${day(r, "/")} 1${at}:30`, state, ["太田営業所", "川崎ベース", "池田センター", "関営業所"][at] ?? "", `0570-00-${r.digits(4)}`)}</tr>`).join("")}</table>`,
    ),
    emptyPage(
        "nineteenth-none-state-products",
        "the state of a shop's framework: goods, settings, the shop's own mailbox",
        utility,
        "商品一覧",
        (r, { name, phone, mail }) =>
            `<div id="app"></div><script>window.__STATE__=${JSON.stringify({ shop: { name, tel: phone, email: mail }, products: GOODS.map((title, at) => ({ id: at, name: title, jan: janCode(r), price: 1_200, brand: { name: "近藤醸造" }, updatedAt: 1_795_000_000 + at })), user: null })}</script>`,
    ),
    nobody("nineteenth-none-csv-products", "goods in a sheet: codes, names, makers, days", CSV, (r) =>
        lines([
            "商品コード,JAN,商品名,メーカー名,仕入先電話番号,単価,発売日",
            ...GOODS.map((name) =>
                csvLine([
                    r.digits(10),
                    janCode(r),
                    name,
                    r.pick(["株式会社後藤食品", "工藤陶器"]),
                    `03-0000-${r.digits(4)}`,
                    1_080,
                    day(r, "/"),
                ]),
            ),
        ]),
    ),
    nobody("nineteenth-none-json-stores", "stores for a map", JSON_TYPE, (r) =>
        JSON.stringify({
            shops: ["安藤町店", "柴田店", "中川駅前店"].map((name, at) => ({
                shopId: at + 1,
                shopName: name,
                zip: "980-0001",
                address: `宮城県仙台市青葉区見本${at + 1}-1`,
                tel: `022-000-${r.digits(4)}`,
                lat: 38.26,
                lng: 140.87,
                open: "09:00",
                close: "21:00",
            })),
        }),
    ),
    nobody("nineteenth-none-log", "a server's log: times, numbers, traces", TEXT, (r) =>
        lines(
            times(
                12,
                (at) =>
                    `2026-11-27T10:${10 + at}:01.${r.digits(3)}Z ${r.pick(["INFO", "WARN"])} [pid:${r.digits(5)}] trace=${r.digits(16)}${r.digits(16)} span=0${r.digits(9)} GET /api/items/${r.digits(11)} 200 ${r.digits(3)}ms`,
            ).split("\n"),
            "\n",
        ),
    ),
    nobody("nineteenth-none-stack", "a stack trace", TEXT, (r) =>
        lines(
            [
                'java.lang.NullPointerException: Cannot invoke "com.example.Member.getName()" because "member" is null',
                ...times(
                    8,
                    () =>
                        `\tat com.example.web.${r.pick(["MemberController", "AddressService", "MailSender"])}.${r.pick(["show", "update"])}(${r.pick(["MemberController", "AddressService"])}.java:${r.digits(3)})`,
                ).split("\n"),
            ],
            "\n",
        ),
    ),
    nobody(
        "nineteenth-none-xml-master",
        "a master of departments and codes",
        XML,
        (r) =>
            `<?xml version="1.0" encoding="UTF-8"?><departments>${["総務課", "税務課", "関係人口推進室", "星空観光課"].map((name) => `<department><code>${r.digits(4)}</code><name>${name}</name><tel>0854-00-${r.digits(4)}</tel><mail>ka${r.digits(2)}@town.kaku.example.lg.jp</mail></department>`).join("")}</departments>`,
    ),
    nobody("nineteenth-none-newsletter", "a newsletter to nobody by name", TEXT, (r) =>
        lines([
            "━━━━━━━━━━━━━━━━━━",
            " れいじストア メールマガジン 11月号",
            "━━━━━━━━━━━━━━━━━━",
            "",
            "会員の皆さま、いつもご利用ありがとうございます。",
            "",
            `◆今週のおすすめ：${r.pick(GOODS)}　${yen(r)}円`,
            "https://www.reiji-store.example.com/item/1234567890123",
            "",
            "配信停止はこちら: https://www.reiji-store.example.com/unsubscribe",
            "発行：れいじストア",
            "〒530-0096 大阪府大阪市例示区梅見本3-9-6",
            "電話 06-0000-1904 / support@reiji-store.example.com",
        ]),
    ),
    nobody("nineteenth-none-api-errors", "what was wrong with a form, by field", JSON_TYPE, (r) =>
        JSON.stringify({
            message: "入力内容に誤りがあります",
            errors: {
                name: ["氏名は必須です。"],
                email: ["メールアドレスの形式が正しくありません。例: user@example.com"],
                tel: ["電話番号は 090-XXXX-XXXX の形式で入力してください。"],
            },
            request_id: r.digits(16),
            timestamp: 1_795_123_456,
        }),
    ),
    nobody("nineteenth-none-orders", "orders by number alone, no customer in them", CSV, (r) =>
        lines([
            "注文番号,伝票番号,注文日時,合計,決済ID,状態",
            ...times(10, () =>
                csvLine([
                    r.digits(11),
                    r.digits(12),
                    `${day(r)} 11:22:33`,
                    r.digits(4),
                    `pay_${r.digits(10)}`,
                    "出荷済",
                ]),
            ).split("\n"),
        ]),
    ),
]
