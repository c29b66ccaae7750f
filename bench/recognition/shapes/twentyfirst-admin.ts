// Of the twenty-first set: tables and lists of administrations, offices, clinics, schools, shops.
import { day, first, td, th, yen } from "../nineteenth-shape.ts"
import {
    addressOf,
    birthOf,
    eraBirthOf,
    hiragana,
    kanaOf,
    landlineOf,
    mobileOf,
    nameOf,
    type Person,
} from "../people.ts"
import { withEither, type Shape } from "../shape.ts"
import { campus, city, clinic, console21, none } from "../twentyfirst-frame.ts"
import { page } from "../twentyfirst-shape.ts"

const login = (o: Person): string => `${o.familyRoman}${o.id}`

export const TWENTYFIRST_ADMIN: readonly Shape[] = [
    withEither(
        page(
            "twentyfirst-wp-users",
            "the list of users of a blog: login, name, address, role, posts",
            none,
            "ユーザー",
            "few",
            ["name", "email"],
            (p, r) =>
                `<table class="wp-list-table widefat fixed striped table-view-list users"><thead><tr><th scope="col" id="username">ユーザー名</th><th scope="col" id="name">名前</th><th scope="col" id="email">メール</th><th scope="col" id="role">権限グループ</th><th scope="col" id="posts">投稿</th></tr></thead><tbody id="the-list">${p.map((o) => `<tr id="user-${o.id + 2}"><td class="username column-username"><strong><a href="user-edit.php?user_id=${o.id + 2}">${login(o)}</a></strong><br><div class="row-actions"><span class="edit"><a href="user-edit.php?user_id=${o.id + 2}">編集</a> | </span><span class="resetpassword"><a href="#">パスワードリセットを送信</a></span></div></td><td class="name column-name">${nameOf(o, " ")}</td><td class="email column-email"><a href="mailto:${o.email}">${o.email}</a></td><td class="role column-role">${r.pick(["購読者", "投稿者", "編集者"])}</td><td class="posts column-posts num">${r.below(50)}</td></tr>`).join("\n")}</tbody></table>`,
        ),
        "nickname",
    ),
    page(
        "twentyfirst-eccube-customers",
        "customers of a shop: number, name as a link, telephone, address of mail",
        console21,
        "会員一覧",
        "many",
        ["name", "phone", "email"],
        (p, r) =>
            `<table class="table table-sm"><thead><tr>${th("会員ID", "お名前", "電話番号", "メールアドレス", "")}</tr></thead><tbody>${p.map((o) => `<tr id="ex-customer-${o.id}"><td>${r.digits(4)}</td><td><a href="/admin/customer/${o.id}/edit">${nameOf(o, " ")}</a></td><td>${mobileOf(o)}</td><td>${o.email}</td><td><button data-bs-toggle="tooltip" title="仮会員メールを再送">再送</button></td></tr>`).join("\n")}</tbody></table>`,
    ),
    page(
        "twentyfirst-order-edit",
        "an order: who ordered in inputs over several columns, where to below",
        console21,
        "受注登録",
        "one",
        ["name", "kana", "postal", "address", "email", "phone"],
        (p, r) => {
            const o = first(p)
            return `<div class="card"><div class="card-header"><span>注文者情報</span></div><div class="card-body"><div class="row"><div class="col-3"><span>お名前</span></div><div class="col"><input name="order[name][name01]" value="${o.family}"></div><div class="col"><input name="order[name][name02]" value="${o.given}"></div></div><div class="row"><div class="col-3"><span>お名前(カナ)</span></div><div class="col"><input name="order[kana][kana01]" value="${o.familyKana}"></div><div class="col"><input name="order[kana][kana02]" value="${o.givenKana}"></div></div><div class="row"><div class="col-3"><span>住所</span></div><div class="col">〒<input name="order[postal_code]" value="${o.postal}"><select name="order[address][pref]"><option value="">都道府県を選択</option><option value="13" selected>${o.prefecture}</option></select><input name="order[address][addr01]" value="${o.city}${o.town}"><input name="order[address][addr02]" value="${o.block.join("-")}"></div></div><div class="row"><div class="col-3"><span>メールアドレス</span></div><div class="col"><input type="email" name="order[email]" value="${o.email}"></div></div><div class="row"><div class="col-3"><span>電話番号</span></div><div class="col"><input name="order[phone_number]" value="${o.mobile}"></div></div></div></div><div class="card"><div class="card-header"><span>受注商品情報</span></div><table><tr>${th("商品名・商品コード", "金額", "数量", "小計")}</tr><tr>${td("彩のジェラートCUBE cube-01", yen(r), 1, yen(r))}</tr></table></div>`
        },
    ),
    page(
        "twentyfirst-contact-log",
        "call-centre screen: who calls at the left, what was talked about at the right",
        console21,
        "応対画面",
        "one",
        ["name", "kana", "phone", "address", "birth"],
        (p, r) => {
            const o = first(p)
            return `<div class="split"><div class="pane-left"><h3>顧客情報</h3><ul class="kv"><li><em>契約者名</em><span>${nameOf(o, "　")}</span></li><li><em>ヨミ</em><span>${kanaOf(o, "　")}</span></li><li><em>発信番号</em><span>${o.mobile}</span></li><li><em>契約住所</em><span>${addressOf(o)} ${o.building}</span></li><li><em>本人確認</em><span>${birthOf(o, "/")}</span></li><li><em>契約プラン</em><span>ひかりファミリー 10G</span></li></ul></div><div class="pane-right"><h3>応対履歴</h3><table><tr>${th("日時", "区分", "内容")}</tr><tr>${td(`${day(r)} 13:22`, "入電", "請求書の再発行を希望")}</tr><tr>${td(`${day(r)} 09:10`, "架電", "不在のため留守番電話")}</tr></table></div></div>`
        },
    ),
    page(
        "twentyfirst-reservation-day",
        "reservations of a day: time, guest in kanji with さま, number of people, telephone",
        none,
        "本日のご予約",
        "few",
        ["name", "phone"],
        (p, r) =>
            `<table border="1" cellpadding="4">${p.map((o, at) => `<tr bgcolor="#eeeeee"><td>${10 + (at % 9)}:30</td><td>${nameOf(o, " ")} さま</td><td>${1 + r.below(6)}名</td><td>${mobileOf(o)}</td><td>${r.pick(["窓際希望", "", "アレルギーあり"])}</td></tr>`).join("")}</table>`,
    ),
    withEither(
        page(
            "twentyfirst-participants",
            "participants of a course: link to the profile, address of mail, roles, last access",
            campus,
            "参加者",
            "many",
            ["name", "email"],
            (p, r) =>
                `<div class="userlist"><table class="generaltable" id="participants"><thead><tr><th class="header c0">選択</th><th class="header c1"><a href="?tsort=lastname">姓</a> / <a href="?tsort=firstname">名</a></th><th class="header c2">メールアドレス</th><th class="header c3">ロール</th><th class="header c4">コースへの最終アクセス</th></tr></thead><tbody>${p.map((o) => `<tr id="user-index-participants-${o.id}"><td class="cell c0"><input type="checkbox" name="user${r.digits(4)}"></td><th class="cell c1" scope="row"><a href="/lms/user/view.php?id=${o.id + 30}&amp;course=7" class="d-inline-block"><span class="userinitials">${o.family.charAt(0)}${o.given.charAt(0)}</span>${nameOf(o, " ")}</a></th><td class="cell c2">${o.email}</td><td class="cell c3">学生</td><td class="cell c4">${r.below(20)}日 ${r.below(20)} 時間</td></tr>`).join("\n")}</tbody></table></div>`,
        ),
        "job",
    ),
    page(
        "twentyfirst-class-roster",
        "a class: year, class, number, name, reading, guardian's telephone",
        campus,
        "学級編成",
        "few",
        ["name", "kana", "phone"],
        (p, r) =>
            `<table><tr>${th("学年", "組", "番号", "生徒氏名", "ふりがな", "緊急連絡先")}</tr>${p.map((o, at) => `<tr>${td(2, r.pick(["A", "B"]), at + 1, nameOf(o, "　"), hiragana(kanaOf(o, "　")), mobileOf(o))}</tr>`).join("")}</table>`,
    ),
    page(
        "twentyfirst-clinic-list",
        "patients of a day: ticket, card, name with reading below, birth by era, what for",
        clinic,
        "受付一覧",
        "few",
        ["name", "kana", "birth"],
        (p, r) =>
            `<table class="uketsuke"><thead><tr>${th("受付", "診察券", "患者名", "生年月日", "科", "状態")}</tr></thead><tbody>${p.map((o, at) => `<tr><td>${at + 1}</td><td>${r.digits(5)}</td><td><small>${kanaOf(o)}</small><br>${nameOf(o, " ")}</td><td>${eraBirthOf(o, true)}</td><td>内科</td><td>${r.pick(["待合", "診察中", "会計待ち"])}</td></tr>`).join("")}</tbody></table>`,
    ),
    page(
        "twentyfirst-vaccine-slots",
        "slots of a vaccination by time: who comes, birth, telephone; free ones say so",
        city,
        "予防接種予約状況",
        "few",
        ["name", "birth", "phone"],
        (p, r) =>
            `<table><tr>${th("時間枠", "予約者", "生年月日", "電話", "接種券番号")}</tr>${p.map((o, at) => `<tr>${td(`${9 + (at % 8)}:00`, nameOf(o, " "), eraBirthOf(o), landlineOf(o), r.digits(10))}</tr><tr>${td(`${9 + (at % 8)}:15`, "空き", "", "", "")}</tr>`).join("")}</table>`,
    ),
    page(
        "twentyfirst-lost-card",
        "an accordion of applications, labels in bold before values in the same paragraph",
        console21,
        "図書カード再発行",
        "few",
        ["name", "address", "phone", "birth"],
        (p, r) =>
            p
                .map(
                    (o) =>
                        `<div class="accordion-item"><h4 class="accordion-header">受付 ${day(r, "/")} No.${r.digits(4)}</h4><div class="accordion-body"><p><b>申請者</b>　${nameOf(o, "　")}<br><b>現住所</b>　${addressOf(o)}<br><b>連絡のつく電話</b>　${mobileOf(o)}<br><b>生年月日</b>　${birthOf(o, ".")}</p></div></div>`,
                )
                .join("\n"),
    ),
    page(
        "twentyfirst-donors",
        "donors of a fund: name, town, how much",
        city,
        "ふるさと応援寄附者一覧",
        "few",
        ["name"],
        (p, r) =>
            `<table><caption>ご寄附をいただいた方々</caption><tr>${th("お名前", "お住まい", "寄附金額")}</tr>${p.map((o) => `<tr>${td(`${nameOf(o, " ")} 様`, o.prefecture, `${yen(r)}円`)}</tr>`).join("")}</table>`,
    ),
    withEither(
        page(
            "twentyfirst-issues",
            "tickets: number, status, subject, who is in charge as a link, until when",
            console21,
            "チケット",
            "few",
            ["name"],
            (p, r) =>
                `<table class="list issues"><thead><tr>${th("#", "トラッカー", "ステータス", "題名", "担当者", "期日")}</tr></thead><tbody>${p.map((o) => `<tr id="issue-${r.digits(4)}" class="hascontextmenu"><td class="id"><a href="/issues/1">${r.digits(4)}</a></td><td class="tracker">${r.pick(["バグ", "機能"])}</td><td class="status">進行中</td><td class="subject"><a href="/issues/1">${r.pick(["帳票の印字ずれ", "検索が遅い", "権限の追加"])}</a></td><td class="assigned_to"><a class="user active" href="/users/${o.id + 4}">${nameOf(o, " ")}</a></td><td class="due_date">${day(r, "/")}</td></tr>`).join("\n")}</tbody></table>`,
        ),
        "job",
    ),
]
