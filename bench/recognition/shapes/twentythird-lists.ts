// The twenty-third set: pages that list people, as groupware, hospitals, shops, schools and networks print them.
import { day, td, th, yen } from "../nineteenth-shape.ts"
import { addressOf, blockOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, romanOf } from "../people.ts"
import { withEither, type Shape } from "../shape.ts"
import { app, bare, groupware, hospital, portal, shopAdmin } from "../twentythird-frame.ts"
import { each, page } from "../twentythird-shape.ts"
import { groupsOf } from "../twentyfirst-shape.ts"

/** A cell as kintone wraps it. */
const cell = (text: string): string =>
    `<td class="recordlist-cell-gaia"><div class="line-cell-gaia recordlist-ellipsis-gaia"><span>${text}</span></div></td>`

export const TWENTYTHIRD_LISTS: readonly Shape[] = [
    page(
        "twentythird-kintone-list",
        "records of an app: cells with elements of a framework around each value",
        groupware,
        "顧客管理",
        "few",
        ["name", "phone", "email"],
        (p, r) => {
            return `<table class="recordlist-gaia"><thead><tr>${["レコード番号", "お客様名", "TEL", "メールアドレス", "ステータス"].map((one) => `<th class="recordlist-header-cell-gaia"><div><span class="recordlist-header-label-gaia">${one}</span></div></th>`).join("")}<th></th></tr></thead><tbody>${each(p, (o, at) => `<tr class="recordlist-row-gaia">${cell(`<a href="/k/23/show#record=${at + 1}">${at + 1}</a>`)}${cell(nameOf(o, " "))}${cell(mobileOf(o))}${cell(`<a href="mailto:${o.email}">${o.email}</a>`)}${cell(r.pick(["見込み", "成約"]))}<td><button>編集</button></td></tr>`)}</tbody></table>`
        },
    ),
    page(
        "twentythird-reservations-by-time",
        "a day's visits: time, number of the card, patient with reading and age",
        hospital,
        "本日の予約一覧",
        "few",
        ["name", "kana", "age", "sex"],
        (p, r) =>
            `<table border="1"><tr>${th("予約時刻", "診察券番号", "患者氏名", "年齢", "性別", "診療科", "状態")}</tr>${each(p, (o, at) => `<tr>${td(`${9 + Math.floor(at / 4)}:${15 * (at % 4) || "00"}`, r.digits(7), `<ruby>${nameOf(o, "　")}<rt>${kanaOf(o, "　")}</rt></ruby>`, `${o.age}歳`, o.sex, r.pick(["内科", "外科"]), "未受付")}</tr>`)}</table>`,
    ),
    page(
        "twentythird-contact-network",
        "a class's telephone chain: boxes with a number, a pupil and a telephone number",
        bare,
        "3年2組 緊急連絡網",
        "few",
        ["name", "phone"],
        (p) =>
            `<table class="renrakumou">${groupsOf(p, 3)
                .map(
                    (group, row) =>
                        `<tr>${group.map((o, at) => `<td>${row * 3 + at + 1}<br>${nameOf(o, " ")}<br>${landlineOf(o)}</td>`).join("<td>→</td>")}</tr>`,
                )
                .join("")}</table>`,
    ),
    page(
        "twentythird-eccube-orders",
        "orders of a shop's administration: number, who, how paid",
        shopAdmin,
        "受注一覧",
        "few",
        ["name"],
        (p, r) =>
            `<table class="table table-sm"><thead class="table-active"><tr><th><input type="checkbox"></th>${th("注文日", "注文番号", "お名前", "支払方法", "対応状況", "購入金額(円)")}</tr></thead><tbody>${each(p, (o, at) => `<tr id="ex-order-${at}"><td><input type="checkbox" name="ids[]" value="${at + 40}"></td><td>${day(r, "/")}</td><td><a class="action-edit" href="/admin/order/${at + 40}/edit">${at + 40}</a></td><td>${nameOf(o, " ")}</td><td>銀行振込</td><td><span class="badge">新規受付</span></td><td class="text-end">￥${yen(r)}</td></tr>`)}</tbody></table>`,
    ),
    page(
        "twentythird-polaris-customers",
        "a shop's customers in an index table of components",
        app,
        "顧客",
        "many",
        ["name"],
        (p, r) =>
            `<div class="Polaris-IndexTable"><table class="Polaris-IndexTable__Table"><thead><tr>${th("顧客名", "ステータス", "場所", "注文", "使用額")}</tr></thead><tbody>${each(p, (o) => `<tr class="Polaris-IndexTable__TableRow"><td><a href="/store/customers/${r.digits(13)}"><span class="Polaris-Text--semibold">${nameOf(o, " ")}</span></a></td><td><span class="Polaris-Badge">メール登録済み</span></td><td>日本</td><td>${r.below(9)}件の注文</td><td>¥${yen(r)}</td></tr>`)}</tbody></table></div>`,
    ),
    page(
        "twentythird-nested-tables",
        "an old shop's orders: a table for each within a cell of the layout",
        shopAdmin,
        "注文情報",
        "few",
        ["name", "phone", "postal", "address"],
        (p, r) =>
            `<table width="100%">${each(p, (o) => `<tr><td bgcolor="#eeeeee"><table width="100%" cellpadding="3"><tr><td width="120">注文ID</td><td>${r.digits(12)}</td></tr><tr><td>ご注文者</td><td>${nameOf(o, " ")} 様</td></tr><tr><td>電話</td><td>${landlineOf(o)}</td></tr><tr><td>お届け先</td><td>〒${postalOf(o)}<br>${addressOf(o)}<br>${o.building}</td></tr></table></td></tr>`)}</table>`,
    ),
    page(
        "twentythird-hall-bookings",
        "halls of a town: who has booked which, in blocks",
        portal,
        "施設予約 申請一覧",
        "few",
        ["name", "phone"],
        (p, r) =>
            each(
                p,
                (o) =>
                    `<div class="yoyaku"><p class="facility">中央公民館 第${1 + r.below(4)}会議室</p><p>利用日時：${day(r, "/")} 13:00〜15:00</p><p>申請者：${nameOf(o, " ")}</p><p>連絡先：${mobileOf(o)}</p><p>状態：<strong>承認待ち</strong></p></div>`,
            ),
    ),
    page(
        "twentythird-donors",
        "gifts to a town: who gave, from where, which present",
        portal,
        "寄附申込一覧",
        "few",
        ["name", "postal", "address", "email"],
        (p, r) =>
            `<table><caption>ふるさと納税 寄附申込</caption><tr>${th("受付番号", "寄附者名", "郵便番号", "ご住所", "E-MAIL", "寄附金額", "返礼品")}</tr>${each(p, (o) => `<tr>${td(`R8-${r.digits(5)}`, nameOf(o, "　"), postalOf(o), addressOf(o), o.email, `${yen(r)}円`, r.pick(["りんご5kg", "新米10kg"]))}</tr>`)}</table>`,
    ),
    page(
        "twentythird-redmine-issues",
        "issues: whom each is assigned to, as links to users",
        bare,
        "チケット",
        "few",
        ["name"],
        (p, r) =>
            `<table class="list issues"><thead><tr><th class="checkbox"></th><th class="id">#</th><th class="tracker">トラッカー</th><th class="subject">題名</th><th class="assigned_to">担当者</th><th>更新日</th></tr></thead><tbody>${each(p, (o, at) => `<tr id="issue-${at + 200}" class="issue tracker-1 status-1"><td class="checkbox"><input type="checkbox" name="ids[]" value="${at + 200}"></td><td class="id"><a href="/issues/${at + 200}">${at + 200}</a></td><td class="tracker">バグ</td><td class="subject"><a href="/issues/${at + 200}">${r.pick(["表示が崩れる", "入力エラーの修正", "帳票の追加"])}</a></td><td class="assigned_to"><a class="user active" href="/users/${at + 5}">${nameOf(o, " ")}</a></td><td class="updated_on">${day(r, "/")} 10:23</td></tr>`)}</tbody></table>`,
    ),
    page(
        "twentythird-member-cards",
        "a directory of colleagues: cards with initials, name, post and address of mail",
        app,
        "メンバー",
        "few",
        ["name", "email"],
        (p) =>
            `<div class="css-grid">${each(p, (o) => `<div class="css-card"><div class="css-avatar">${o.family.charAt(0)}</div><div class="css-body"><div class="css-n">${nameOf(o, " ")}</div><div class="css-r">営業部</div><div class="css-m">${o.email}</div></div></div>`)}</div>`,
    ),
    withEither(
        page(
            "twentythird-aria-grid",
            "a grid of ARIA roles: headings, then cells",
            app,
            "利用者一覧",
            "few",
            ["name", "birth", "phone"],
            (p) =>
                `<div role="grid" aria-rowcount="${p.length + 1}"><div role="row">${["氏名", "生年月日", "電話番号", "要介護度"].map((one) => `<div role="columnheader">${one}</div>`).join("")}</div>${each(p, (o, at) => `<div role="row" aria-rowindex="${at + 2}"><div role="gridcell">${nameOf(o, " ")}</div><div role="gridcell">${o.birth.join("/")}</div><div role="gridcell">${mobileOf(o)}</div><div role="gridcell">要介護2</div></div>`)}</div>`,
        ),
        "health",
    ),
    page(
        "twentythird-timeline",
        "a network's posts: display name, handle, text",
        app,
        "ホーム",
        "few",
        ["name"],
        (p, r) =>
            each(
                p,
                (o) =>
                    `<article class="status"><a class="status__display-name" href="/@${o.familyRoman}${o.id}"><bdi><strong class="display-name__html">${nameOf(o, " ")}</strong></bdi> <span class="display-name__account">@${o.familyRoman}${o.id}</span></a><time datetime="${day(r)}T09:00:00Z">${1 + r.below(20)}時間前</time><div class="status__content"><p>${r.pick(["今日は良い天気でした。", "新しいカフェに行ってきました", "来週の準備中です。"])}</p></div></article>`,
            ),
    ),
    page(
        "twentythird-wp-comments-admin",
        "comments in an administration: author with address of mail and of the net",
        bare,
        "コメント",
        "few",
        ["name", "email"],
        (p, r) =>
            `<table class="wp-list-table widefat"><thead><tr>${th("投稿者", "コメント", "返信先", "投稿日時")}</tr></thead><tbody id="the-comment-list">${each(p, (o, at) => `<tr id="comment-${at}"><td class="author column-author"><strong><img alt="" src="/avatar/${at}.png"> ${nameOf(o)}</strong><br><a href="mailto:${o.email}">${o.email}</a><br><a href="edit-comments.php?s=203.0.113.${at + 1}">203.0.113.${at + 1}</a></td><td class="comment"><p>参考になりました。</p></td><td class="response"><a href="/?p=23">開店のお知らせ</a></td><td class="date">${day(r, "年").replace("年", "/")}</td></tr>`)}</tbody></table>`,
    ),
    page(
        "twentythird-labels",
        "a sheet of address labels to print: postal code, lines, name",
        bare,
        "宛名ラベル印刷",
        "few",
        ["name", "postal", "address"],
        (p) =>
            `<div class="sheet">${each(p, (o) => `<div class="label"><div>〒${postalOf(o)}</div><div>${o.prefecture}${o.city}${o.town}</div><div>${blockOf(o)} ${o.building}</div><div class="to">${nameOf(o, "　")}　様</div></div>`)}</div>`,
    ),
    page(
        "twentythird-form-summary",
        "answers to a form, question by question: names first, then their mail addresses",
        app,
        "説明会アンケート 回答の概要",
        "few",
        ["name", "email"],
        (p) =>
            `<section><h3>お名前</h3><p>${p.length} 件の回答</p>${each(p, (o) => `<div class="ans">${nameOf(o, " ")}</div>`)}</section><section><h3>メールアドレス</h3><p>${p.length} 件の回答</p>${each(p, (o) => `<div class="ans">${o.email}</div>`)}</section>`,
    ),
    page(
        "twentythird-tour-list",
        "people of a tour: a numbered list with age, sex and number in brackets",
        bare,
        "日帰りバスツアー 参加者名簿",
        "few",
        ["name", "age", "sex", "phone"],
        (p) => `<ol>${each(p, (o) => `<li>${nameOf(o, " ")}（${o.age}歳・${o.sex}性）　${mobileOf(o)}</li>`)}</ol>`,
    ),
    page(
        "twentythird-booking-calendar",
        "a salon's week: who comes when, in cells of a calendar",
        shopAdmin,
        "予約カレンダー",
        "few",
        ["name"],
        (p) =>
            `<table class="cal"><tr>${th("", "月", "火", "水")}</tr>${groupsOf(p, 3)
                .map(
                    (group, row) =>
                        `<tr><th>${10 + row}:00</th>${[0, 1, 2].map((at) => (group[at] === undefined ? "<td></td>" : `<td><div class="event">${nameOf(group[at], " ")}様<br>カット</div></td>`)).join("")}</tr>`,
                )
                .join("")}</table>`,
    ),
    withEither(
        page(
            "twentythird-care-rounds",
            "a home's rounds: who, temperature, blood pressure, what was seen",
            groupware,
            "バイタル記録",
            "few",
            ["name"],
            (p, r) =>
                `<table><tr>${th("居室", "入居者", "体温", "血圧", "SpO2", "特記事項")}</tr>${each(p, (o, at) => `<tr>${td(101 + at, nameOf(o, " "), `36.${r.below(9)}`, `${110 + r.below(30)}/${60 + r.below(20)}`, 96, r.pick(["変わりなし", "食欲あり"]))}</tr>`)}</table>`,
        ),
        "health",
    ),
    page(
        "twentythird-english-admin",
        "an administration in English with Latin names",
        bare,
        "Customers",
        "few",
        ["name", "email"],
        (p, r) =>
            `<table class="data-grid"><thead><tr>${th("ID", "Name", "Email", "Group", "Customer Since")}</tr></thead><tbody>${each(p, (o, at) => `<tr>${td(at + 1, romanOf(o), o.email, "General", `${day(r)} 04:12:00`)}</tr>`)}</tbody></table>`,
    ),
]
