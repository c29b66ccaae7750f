// The twenty-third set: pages about one person or few, forms, state that pages carry.
import { day, first, td, th, yen } from "../nineteenth-shape.ts"
import {
    addressOf,
    birthOf,
    blockOf,
    eraBirthOf,
    hiragana,
    kanaOf,
    landlineOf,
    mobileOf,
    nameOf,
    postalOf,
} from "../people.ts"
import { withEither, type Shape } from "../shape.ts"
import { app, bare, groupware, hospital, portal, shopAdmin } from "../twentythird-frame.ts"
import { each, page } from "../twentythird-shape.ts"

const quoted = (value: unknown): string => JSON.stringify(value).replaceAll('"', "&quot;")

/** A field as kintone shows it. */
const controlOf = (label: string, value: string): string =>
    `<div class="control-gaia"><div class="control-label-gaia"><span class="control-label-text-gaia">${label}</span></div><div class="control-value-gaia"><span class="control-value-content-gaia">${value}</span></div></div>`
/** An input of an order's form as EC-CUBE names it. */
const inputOf = (name: string, value: string): string =>
    `<input type="text" id="order_${name}" name="order[${name}]" class="form-control" value="${value}">`
/** A line of a mail form: shown, and hidden for the next step. */
const confirmRow = (label: string, value: string): string =>
    `<tr><th>${label}</th><td>${value}<input type="hidden" name="${label}" value="${value}"></td></tr>`

export const TWENTYTHIRD_DETAILS: readonly Shape[] = [
    page(
        "twentythird-kintone-record",
        "one record of an app: label and value in blocks",
        groupware,
        "社員名簿",
        "one",
        ["name", "kana", "birth", "phone", "address"],
        (p) => {
            const o = first(p)
            return `<div class="row-gaia">${controlOf("社員番号", "0023")}${controlOf("氏名", nameOf(o, " "))}${controlOf("ふりがな", hiragana(kanaOf(o)))}</div><div class="row-gaia">${controlOf("生年月日", birthOf(o))}${controlOf("携帯電話", mobileOf(o))}</div><div class="row-gaia">${controlOf("現住所", addressOf(o))}</div>`
        },
    ),
    page(
        "twentythird-three-sections",
        "one person in three sections: account, telephone, name",
        app,
        "アカウント設定",
        "one",
        ["name", "email", "phone"],
        (p) => {
            const o = first(p)
            return `<section><h2>メールアドレス</h2><p>現在のメールアドレス</p><div>${o.email}</div><button>変更</button></section><section><h2>電話番号</h2><p>SMS の送信先</p><div>${mobileOf(o)}</div><button>変更</button></section><section><h2>氏名</h2><div>${nameOf(o, " ")}</div><button>変更</button></section>`
        },
    ),
    page(
        "twentythird-order-view",
        "an order: account, address of the bill and of the delivery in lines",
        shopAdmin,
        "注文 #000000231",
        "one",
        ["name", "email", "phone", "postal", "address"],
        (p) => {
            const o = first(p)
            const block = `<address>${nameOf(o, " ")}<br>${postalOf(o)}<br>${o.prefecture} ${o.city}<br>${o.town}${blockOf(o)}<br>日本<br>T: <a href="tel:${o.mobile}">${o.mobile}</a></address>`
            return `<section><h3>アカウント情報</h3><table><tr><th>顧客名</th><td><a href="/admin/customer/23">${nameOf(o, " ")}</a></td></tr><tr><th>メールアドレス</th><td><a href="mailto:${o.email}">${o.email}</a></td></tr><tr><th>顧客グループ</th><td>一般</td></tr></table></section><section><h3>請求先住所</h3>${block}</section><section><h3>配送先住所</h3>${block}</section>`
        },
    ),
    page(
        "twentythird-eccube-order-edit",
        "the form of an order: halves of the name, the reading, the number",
        shopAdmin,
        "受注登録",
        "one",
        ["name", "kana", "email", "phone", "postal", "address"],
        (p) => {
            const o = first(p)
            return `<form method="post"><div class="row"><label>お名前<span class="badge">必須</span></label>${inputOf("name][name01", o.family)}${inputOf("name][name02", o.given)}</div><div class="row"><label>お名前(カナ)</label>${inputOf("kana][kana01", o.familyKana)}${inputOf("kana][kana02", o.givenKana)}</div><div class="row"><label>住所</label>〒${inputOf("postal_code", o.postal)}<select name="order[address][pref]"><option value="">都道府県</option><option value="1" selected="selected">${o.prefecture}</option></select>${inputOf("address][addr01", `${o.city}${o.town}`)}${inputOf("address][addr02", blockOf(o))}</div><div class="row"><label>メールアドレス</label>${inputOf("email", o.email)}</div><div class="row"><label>電話番号</label>${inputOf("phone_number", o.mobile)}</div></form>`
        },
    ),
    page(
        "twentythird-mailform-confirm",
        "what a mail form asks to confirm: table, hidden values",
        bare,
        "お問い合わせ内容の確認",
        "one",
        ["name", "kana", "email", "phone"],
        (p) => {
            const o = first(p)
            return `<form action="mail.php" method="post"><table class="formTable">${confirmRow("お問い合わせ種別", "ご質問・お問い合わせ")}${confirmRow("お名前", nameOf(o, "　"))}${confirmRow("フリガナ", kanaOf(o, "　"))}${confirmRow("電話番号（半角）", landlineOf(o))}${confirmRow("Mail（半角）", o.email)}${confirmRow("内容", "資料を送ってください。")}</table><input type="hidden" name="mail_set" value="confirm_submit"><input type="submit" value="送信する"></form>`
        },
    ),
    page(
        "twentythird-residents-dl",
        "households as definition lists",
        portal,
        "世帯台帳",
        "few",
        ["name", "birth", "address"],
        (p) =>
            each(
                p,
                (o) =>
                    `<dl class="setai"><dt>世帯主</dt><dd>${nameOf(o, "　")}</dd><dt>生年月日</dt><dd>${eraBirthOf(o)}</dd><dt>住所</dt><dd>${addressOf(o)}</dd><dt>世帯人数</dt><dd>3人</dd></dl>`,
            ),
    ),
    page(
        "twentythird-next-data",
        "a list rendered and its state again, as JSON",
        app,
        "参加者",
        "few",
        ["name", "email"],
        (p) =>
            `<ul>${each(p, (o) => `<li>${nameOf(o, " ")}</li>`)}</ul><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { attendees: p.map((o) => ({ id: o.id, fullName: nameOf(o, " "), email: o.email })) } }, page: "/events/[id]", query: { id: "23" }, buildId: "zT3x" })}</script>`,
    ),
    page(
        "twentythird-vue-props",
        "people as JSON in a property of a component",
        shopAdmin,
        "会員一覧",
        "few",
        ["name", "phone", "birth"],
        (p) =>
            `<div id="app"><member-list :members="${quoted(p.map((o) => ({ id: o.id + 1, last_name: o.family, first_name: o.given, tel: o.mobile, birthday: birthOf(o) })))}" :per-page="20"></member-list></div>`,
    ),
    page(
        "twentythird-initial-state",
        "the state of an application in a script, by id",
        app,
        "チャット",
        "few",
        ["name", "email"],
        (p) =>
            `<script>window.__INITIAL_STATE__=${JSON.stringify({ session: { locale: "ja" }, users: { byId: Object.fromEntries(p.map((o) => [`u${o.id}`, { id: `u${o.id}`, displayName: nameOf(o, " "), email: o.email, avatarUrl: null }])), allIds: p.map((o) => `u${o.id}`) } })};</script>`,
    ),
    page(
        "twentythird-rails-edit",
        "the form of a user: labels by for, values in inputs",
        bare,
        "ユーザー編集",
        "one",
        ["name", "email", "birth"],
        (p) => {
            const o = first(p)
            return `<form class="edit_user" action="/users/23" method="post"><input type="hidden" name="_method" value="patch"><div class="field"><label for="user_last_name">姓</label><input type="text" value="${o.family}" name="user[last_name]" id="user_last_name"></div><div class="field"><label for="user_first_name">名</label><input type="text" value="${o.given}" name="user[first_name]" id="user_first_name"></div><div class="field"><label for="user_email">Eメール</label><input type="email" value="${o.email}" name="user[email]" id="user_email"></div><div class="field"><label for="user_birthday">誕生日</label><input type="date" value="${birthOf(o)}" name="user[birthday]" id="user_birthday"></div><input type="submit" name="commit" value="更新する"></form>`
        },
    ),
    page(
        "twentythird-approvers",
        "steps of an approval: who, told by classes",
        groupware,
        "稟議書 第23号",
        "few",
        ["name"],
        (p, r) =>
            `<ol class="workflow">${each(p, (o) => `<li class="step"><span class="approver"><a href="/users/${o.id + 30}">${nameOf(o, " ")}</a></span><span class="stamp">${day(r, "/")} 承認</span></li>`)}</ol>`,
    ),
    page(
        "twentythird-chart-head",
        "the head of a patient's chart in one line of spans",
        hospital,
        "診療録",
        "one",
        ["name", "kana", "birth", "age", "sex"],
        (p) => {
            const o = first(p)
            return `<div class="patient-bar"><span class="pid">ID 0012345</span> <span class="pkana">${kanaOf(o, "　")}</span> <span class="pname">${nameOf(o, "　")}</span> <span class="psex">${o.sex}</span> <span class="pbirth">${birthOf(o, "/")}生</span> <span class="page">${o.age}歳</span></div><div class="soap"><h4>S</h4><p>前回と変わりなし</p></div>`
        },
    ),
    withEither(
        page(
            "twentythird-user-profile",
            "a user of a tracker: heading, then items of a list",
            bare,
            "ユーザー",
            "one",
            ["name", "email"],
            (p) => {
                const o = first(p)
                return `<div id="content"><h2><img class="gravatar" src="/a.png" alt=""> ${nameOf(o, " ")}</h2><div class="splitcontentleft"><ul><li>ログインID: ${o.familyRoman}</li><li>メールアドレス: <a class="email" href="mailto:${o.email}">${o.email}</a></li><li>登録日: 2026/04/01</li><li>最終接続日: 2026/11/02</li></ul><h3>チケット</h3><table><tr>${th("", "未完了", "完了", "合計")}</tr><tr>${td("担当しているチケット", 3, 12, 15)}</tr></table></div></div>`
            },
        ),
        "nickname",
    ),
    page(
        "twentythird-thanks-page",
        "a shop's thanks after an order, in sentences and lines",
        bare,
        "ご注文ありがとうございます",
        "one",
        ["name", "postal", "address", "phone"],
        (p, r) => {
            const o = first(p)
            return `<p>${nameOf(o, " ")} 様、ご注文ありがとうございました。</p><h3>お届け先</h3><p>${nameOf(o, " ")}<br>〒${postalOf(o)} ${addressOf(o)}<br>${mobileOf(o)}</p><h3>ご注文内容</h3><table><tr>${th("商品", "数量", "小計")}</tr><tr>${td("木の器", 2, `${yen(r)}円`)}</tr></table>`
        },
    ),
    withEither(
        page(
            "twentythird-staff-intro",
            "data attributes and a modal's values for each row",
            groupware,
            "ユーザー管理",
            "few",
            ["name", "email", "phone"],
            (p) =>
                `<ul class="users">${each(p, (o) => `<li data-user-id="${o.id}" data-user-name="${nameOf(o, " ")}" data-user-email="${o.email}" data-user-tel="${o.mobile}"><span>${nameOf(o, " ")}</span><button class="js-open-modal">詳細</button></li>`)}</ul>`,
        ),
        "nickname",
    ),
]
