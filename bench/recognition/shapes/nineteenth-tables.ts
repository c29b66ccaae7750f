// Of a nineteenth set, written from the words of what the meter is to read alone: tables, detail pages, forms.
import { backOffice, bare, company, utility } from "../nineteenth-frame.ts"
import { data, day, first, page, td, th, yen } from "../nineteenth-shape.ts"
import { otherPeople } from "../nineteenth-people.ts"
import { addressOf, birthOf, eraBirthOf, hiragana, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, shownWith, withEither, type Shape } from "../shape.ts"

export const NINETEENTH_TABLES: readonly Shape[] = [
    page(
        "nineteenth-customers-long",
        "a long list of customers: number, name, reading, mail, telephone, last order, sum, state, buttons",
        backOffice,
        "顧客一覧",
        "many",
        ["name", "kana", "email", "phone"],
        (p, r) =>
            `<p>全 ${p.length} 件</p><table class="table table-hover"><thead><tr>${th("顧客ID", "お名前", "フリガナ", "メールアドレス", "電話番号", "最終購入日", "購入金額", "ステータス", "操作")}</tr></thead><tbody>\n${p.map((o) => `<tr>${td(`C${r.digits(6)}`, nameOf(o, " "), kanaOf(o), o.email, mobileOf(o), day(r), `¥${yen(r)}`, r.pick(["有効", "休止", "退会"]), '<a href="#">編集</a> <a href="#">削除</a>')}</tr>`).join("\n")}\n</tbody></table>`,
    ),
    withEither(
        page(
            "nineteenth-staff",
            "staff by department: number, department, post, name, extension, when they came",
            backOffice,
            "社員名簿",
            "few",
            ["name"],
            (p, r) =>
                `<table><tr>${th("社員番号", "所属", "役職", "氏名", "内線", "入社年月日")}</tr>${p.map((o) => `<tr>${td(r.digits(5), r.pick(["総務部", "営業第一課", "情報システム部"]), r.pick(["部長", "主任", "-"]), nameOf(o, "　"), r.digits(4), day(r, "/"))}</tr>`).join("\n")}</table>`,
        ),
        "job",
    ),
    page(
        "nineteenth-detail-with-orders",
        "one member in a vertical table, their orders in a second one",
        backOffice,
        "会員詳細",
        "one",
        ["name", "kana", "email", "phone", "postal", "address", "birth", "sex"],
        (p, r) => {
            const o = first(p)
            return `<h2>基本情報</h2><table class="detail"><tr><th>会員番号</th><td>${r.digits(8)}</td></tr><tr><th>氏名</th><td>${nameOf(o, " ")}</td></tr><tr><th>氏名（カナ）</th><td>${kanaOf(o)}</td></tr><tr><th>性別</th><td>${o.sex}性</td></tr><tr><th>生年月日</th><td>${birthOf(o, "/")}</td></tr><tr><th>メールアドレス</th><td>${o.email}</td></tr><tr><th>電話番号</th><td>${landlineOf(o)}</td></tr><tr><th>郵便番号</th><td>${postalOf(o)}</td></tr><tr><th>住所</th><td>${addressOf(o)} ${o.building}</td></tr><tr><th>登録日時</th><td>${day(r)} 12:34:56</td></tr></table>
<h2>注文履歴</h2><table class="list"><thead><tr>${th("注文番号", "注文日", "商品名", "数量", "金額")}</tr></thead><tbody>${Array.from({ length: 2 + r.below(4) }, () => `<tr>${td(`2026${r.digits(8)}`, day(r, "/"), r.pick(["オリーブオイル 500ml", "小川製茶 煎茶ティーバッグ", "山崎の麦焼酎"]), 1 + r.below(3), `${yen(r)}円`)}</tr>`).join("")}</tbody></table>`
        },
    ),
    page(
        "nineteenth-colspan-contact",
        "headings over two columns: name over 姓 and 名, contact over telephone and mail",
        company,
        "参加者一覧",
        "few",
        ["name", "phone", "email"],
        (p) =>
            `<table border="1"><thead><tr><th rowspan="2">No</th><th colspan="2">氏名</th><th colspan="2">連絡先</th><th rowspan="2">出欠</th></tr><tr>${th("姓", "名", "電話", "メール")}</tr></thead><tbody>${p.map((o, at) => `<tr>${td(at + 1, o.family, o.given, mobileOf(o), o.email, "○")}</tr>`).join("\n")}</tbody></table>`,
    ),
    page(
        "nineteenth-stacked-cells",
        "two facts a cell, apart by a line break: name and reading, code and address, telephone and mail",
        company,
        "会員名簿",
        "many",
        ["name", "kana", "postal", "address", "phone", "email"],
        (p) =>
            `<table><thead><tr>${th("会員No.", "氏名<br>フリガナ", "住所", "電話番号<br>メール")}</tr></thead><tbody>${p.map((o) => `<tr>${td(10_001 + o.id, `${nameOf(o, " ")}<br><small>${kanaOf(o)}</small>`, `〒${postalOf(o)}<br>${addressOf(o)}`, `${landlineOf(o)}<br>${o.email}`)}</tr>`).join("\n")}</tbody></table>`,
    ),
    page(
        "nineteenth-first-row-bold",
        "no th at all: the first row is bold and names the columns",
        bare,
        "申込者リスト",
        "few",
        ["name", "address", "phone", "age"],
        (p) =>
            `<table border=1><tr><td><b>受付番号</b></td><td><b>名前</b></td><td><b>年齢</b></td><td><b>住所</b></td><td><b>TEL</b></td></tr>\n${p.map((o, at) => `<tr>${td(`A-${100 + at}`, nameOf(o), o.age, addressOf(o), landlineOf(o))}</tr>`).join("\n")}</table>`,
    ),
    page(
        "nineteenth-no-heading-rows",
        "rows without any heading: a date, a name with 様, a telephone number, a course",
        utility,
        "本日の予約",
        "few",
        ["name", "phone"],
        (p, r) =>
            `<table class="w-full"><tbody>${p.map((o, at) => `<tr class="border-b">${td(`${10 + (at % 8)}:00`, `${nameOf(o, " ")} 様`, mobileOf(o), r.pick(["カット＋カラー", "ヘッドスパ", "パーマ"]), `${yen(r)}円`)}</tr>`).join("\n")}</tbody></table>`,
    ),
    page(
        "nineteenth-section-rows",
        "a table of classes: a row over all columns names the class, below it the pupils",
        company,
        "学級名簿",
        "many",
        ["name", "kana", "birth"],
        (p, r) =>
            `<table><tr>${th("番号", "氏名", "ふりがな", "生年月日")}</tr>${p.map((o, at) => `${at % 10 === 0 ? `<tr class="section"><th colspan="4">${1 + r.below(6)}年${1 + (at % 4)}組</th></tr>` : ""}<tr>${td(1 + (at % 10), nameOf(o, "　"), hiragana(kanaOf(o)), eraBirthOf(o))}</tr>`).join("\n")}</table>`,
    ),
    page(
        "nineteenth-vertical-each",
        "a vertical table for each applicant, a number as its caption",
        company,
        "応募内容一覧",
        "few",
        ["name", "kana", "birth", "phone", "email", "postal", "address"],
        (p) =>
            p
                .map(
                    (o, at) =>
                        `<table class="entry"><caption>応募者 ${at + 1}</caption><tbody><tr><th scope="row">お名前</th><td>${nameOf(o, " ")}</td></tr><tr><th scope="row">ふりがな</th><td>${hiragana(kanaOf(o))}</td></tr><tr><th scope="row">生年月日</th><td>${o.birth[0]}年${o.birth[1]}月${o.birth[2]}日</td></tr><tr><th scope="row">ご住所</th><td>〒${postalOf(o)} ${addressOf(o)}</td></tr><tr><th scope="row">お電話番号</th><td>${mobileOf(o)}</td></tr><tr><th scope="row">メールアドレス</th><td>${o.email}</td></tr><tr><th scope="row">志望動機</th><td>貴社の事業に関心があります。</td></tr></tbody></table>`,
                )
                .join("\n"),
    ),
    page(
        "nineteenth-orders-admin",
        "orders: number, time, who ordered, how paid, sum, state; who ordered with mail below the name",
        backOffice,
        "受注一覧",
        "few",
        ["name", "email"],
        (p, r) =>
            `<table class="table"><thead><tr>${th("", "注文日時", "注文番号", "注文者", "支払方法", "合計金額", "対応状況", "出荷日")}</tr></thead><tbody>${p.map((o) => `<tr>${td('<input type="checkbox">', `${day(r, "/")} 1${r.below(9)}:2${r.below(9)}`, `<a href="/admin/orders/${r.digits(4)}">${r.digits(10)}</a>`, `${nameOf(o, " ")}<br><span class="text-muted">${o.email}</span>`, r.pick(["クレジットカード", "代金引換", "銀行振込"]), `￥${yen(r)}`, r.pick(["新規受付", "発送済み"]), "-")}</tr>`).join("\n")}</tbody></table>`,
    ),
    withEither(
        page(
            "nineteenth-contracts-parties",
            "contracts with a person as the party and one as the insured, in columns",
            backOffice,
            "契約一覧",
            "few",
            ["name", "birth"],
            (p, r) =>
                `<table><thead><tr>${th("証券番号", "契約者名", "契約者生年月日", "保険種類", "保険料", "契約日")}</tr></thead><tbody>${p.map((o) => `<tr>${td(r.digits(10), nameOf(o, " "), birthOf(o), r.pick(["終身保険", "医療保険"]), `${yen(r)}円`, day(r))}</tr>`).join("")}</tbody></table>`,
        ),
        "insurance",
    ),
    page(
        "nineteenth-edit-form",
        "a form to edit a member, filled in: family and given name in fields of their own, a chosen prefecture, radio buttons",
        backOffice,
        "会員編集",
        "one",
        ["name", "kana", "email", "phone", "postal", "address", "birth", "sex"],
        (p, r) => {
            const o = first(p)
            const options = ["東京都", "大阪府", o.prefecture, "沖縄県"]
                .map((name, at) => `<option value="${at}"${at === 2 ? " selected" : ""}>${name}</option>`)
                .join("")
            return `<form method="post"><input type="hidden" name="_token" value="${r.digits(20)}abcDEF"><input type="hidden" name="id" value="${r.digits(5)}">
<div class="form-group"><label>お名前</label><input type="text" name="name01" value="${o.family}"><input type="text" name="name02" value="${o.given}"></div>
<div class="form-group"><label>フリガナ</label><input type="text" name="kana01" value="${o.familyKana}"><input type="text" name="kana02" value="${o.givenKana}"></div>
<div class="form-group"><label>郵便番号</label><input type="text" name="postal_code" value="${o.postal}"></div>
<div class="form-group"><label>都道府県</label><select name="pref">${options}</select></div>
<div class="form-group"><label>市区町村</label><input type="text" name="addr01" value="${o.city}${o.town}"></div>
<div class="form-group"><label>番地・建物名</label><input type="text" name="addr02" value="${o.block.join("-")} ${o.building}"></div>
<div class="form-group"><label>メールアドレス</label><input type="email" name="email" value="${o.email}"></div>
<div class="form-group"><label>電話番号</label><input type="tel" name="phone_number" value="${o.mobile}"></div>
<div class="form-group"><label>生年月日</label><input type="date" name="birth" value="${birthOf(o)}"></div>
<div class="form-group"><label>性別</label><label><input type="radio" name="sex" value="1"${o.sex === "男" ? " checked" : ""}> 男性</label><label><input type="radio" name="sex" value="2"${o.sex === "女" ? " checked" : ""}> 女性</label></div>
<button type="submit">登録する</button></form>`
        },
    ),
    page(
        "nineteenth-confirm-hidden",
        "a page to confirm what was entered: labels and values, the same once more in hidden inputs",
        utility,
        "入力内容のご確認",
        "one",
        ["name", "kana", "email", "phone", "address"],
        (p) => {
            const o = first(p)
            const hidden = Object.entries({
                your_name: nameOf(o, " "),
                your_kana: kanaOf(o),
                your_email: o.email,
                your_tel: mobileOf(o),
                your_address: addressOf(o),
            })
                .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`)
                .join("\n")
            return `<form action="/complete" method="post">${hidden}<dl class="grid"><dt>お名前</dt><dd>${nameOf(o, " ")}</dd><dt>フリガナ</dt><dd>${kanaOf(o)}</dd><dt>メールアドレス</dt><dd>${o.email}</dd><dt>電話番号</dt><dd>${mobileOf(o)}</dd><dt>住所</dt><dd>${addressOf(o)}</dd><dt>お問い合わせ内容</dt><dd>商品の在庫について教えてください。</dd></dl><button>送信する</button></form>`
        },
    ),
    page(
        "nineteenth-bulk-inputs",
        "a table of inputs to edit many at once, each row's fields with an index",
        backOffice,
        "一括編集",
        "few",
        ["name", "email", "phone"],
        (p) =>
            `<form><table><thead><tr>${th("ID", "氏名", "メール", "電話")}</tr></thead><tbody>${p.map((o, at) => `<tr><td>${o.id + 1}<input type="hidden" name="users[${at}][id]" value="${o.id + 1}"></td><td><input name="users[${at}][name]" value="${nameOf(o, " ")}"></td><td><input name="users[${at}][email]" value="${o.email}"></td><td><input name="users[${at}][tel]" value="${landlineOf(o)}"></td></tr>`).join("")}</tbody></table></form>`,
    ),
    {
        id: "nineteenth-family-landline",
        why: "a trap: families that share a landline and an address, each of them a person",
        make: (random) => {
            const heads = otherPeople(random, 6)
            const people = heads.map((one, at) => {
                const head = heads[at - (at % 3)] ?? one
                const { family, familyKana, landline, postal, prefecture, city, town, block } = head
                return { ...one, family, familyKana, landline, postal, prefecture, city, town, block }
            })
            return {
                mediaType: HTML,
                body: company(
                    random,
                    {
                        name: "見本町内会",
                        postal: "100-0097",
                        address: "東京都例示区見本1-1",
                        phone: "03-0000-1999",
                        mail: "info@mihon-chonai.example.jp",
                    },
                    "世帯名簿",
                    `<table><tr>${th("世帯主との続柄", "氏名", "生年月日", "住所", "電話番号")}</tr>${people.map((o, at) => `<tr>${td(["世帯主", "妻", "子"][at % 3] ?? "子", nameOf(o, " "), birthOf(o, "/"), addressOf(o), landlineOf(o))}</tr>`).join("")}</table>`,
                ),
                shown: shownWith(people, "name", "birth", "address", "phone"),
            }
        },
    },
    data(
        "nineteenth-desk-every-row",
        "a trap: the help desk's number and address in every row of a list of loans",
        HTML,
        "few",
        ["name"],
        (p, r) =>
            company(
                r,
                {
                    name: "架空市立図書館",
                    postal: "520-0098",
                    address: "滋賀県架空市本町9-8",
                    phone: "077-000-1998",
                    mail: "toshokan@city.kaku.example.lg.jp",
                },
                "延滞者一覧",
                `<table><tr>${th("利用者番号", "利用者名", "資料名", "返却期限", "お問い合わせ")}</tr>${p.map((o) => `<tr>${td(r.digits(7), nameOf(o, " "), r.pick(["料理の基本", "金子みすゞ童謡集", "日本の歴史 3"]), day(r, "/"), "貸出窓口 077-000-1998 kashidashi@city.kaku.example.lg.jp")}</tr>`).join("")}</table>`,
            ),
    ),
]
