// The twenty-sixth set, written once most of the twenty-fifth was mended and asked once: pages of systems and offices, and nobody.
import { day, first, td, th, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, eraBirthOf, hiragana, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { withEither, type Shape } from "../shape.ts"
import {
    courses,
    letter,
    office,
    oldForm,
    plain,
    rendered,
    siteAdmin,
    townhall,
    tracker,
} from "../twentyfifth-frame.ts"
import { each, emptyPage, page, pageOfPairs } from "../twentyfifth-shape.ts"

/** A control of a form that a framework names. */
const box = (id: string, value: string): string =>
    `<input type="text" id="admin_customer_${id}" name="admin_customer[${id.replace("_", "][")}]" required class="form-control" value="${value}">`

export const TWENTYSIXTH: readonly Shape[] = [
    page(
        "twentysixth-gitea-commits",
        "commits of a repository: picture and name of whoever made each, hash, message",
        tracker,
        "コミット",
        "few",
        ["name"],
        (p, r) =>
            `<table class="ui very basic striped table" id="commits-table"><thead><tr>${th("作成者", "SHA1", "メッセージ", "日付")}</tr></thead><tbody>${each(p, (o) => `<tr><td class="author"><img class="ui avatar" src="/avatars/${r.digits(6)}" title="${nameOf(o, " ")}" width="28"> <a class="muted author-wrapper" href="/${o.familyRoman}">${nameOf(o, " ")}</a></td><td class="sha"><a class="ui sha label" href="/c/${r.digits(8)}"><span class="shortsha">${r.digits(8)}</span></a></td><td class="message"><span class="commit-summary">帳票の余白を直す</span></td><td class="right aligned"><relative-time datetime="${day(r)}T10:00:00+09:00">${day(r)}</relative-time></td></tr>`)}</tbody></table>`,
    ),
    page(
        "twentysixth-jira-panel",
        "an issue's side: whom it is with, who told it, as buttons with pictures",
        tracker,
        "WEB-260",
        "one",
        ["name"],
        (p) =>
            `<div data-testid="issue.views.field.user.assignee"><h3>担当者</h3><div role="button"><span role="img" aria-label="${nameOf(first(p), " ")}"></span><span>${nameOf(first(p), " ")}</span></div></div><div data-testid="issue.views.field.priority"><h3>優先度</h3><span>Medium</span></div>`,
    ),
    page(
        "twentysixth-moodle-forum",
        "a discussion: by whom each is, with the day",
        courses,
        "質問フォーラム",
        "few",
        ["name"],
        (p) =>
            each(
                p,
                (o, at) =>
                    `<article id="p${at}" class="forum-post-container"><header class="header"><div class="d-flex"><img class="rounded-circle w-100" src="/pix/u/f1.png" alt="${nameOf(o, " ")} の画像" title="${nameOf(o, " ")} の画像"><div><h3 class="h6 font-weight-bold">Re: 課題の提出先</h3><div class="mb-3"><a href="/user/view.php?id=${at}&amp;course=26">${nameOf(o, " ")}</a> - <time datetime="2026-11-0${1 + (at % 9)}T10:00:00+09:00">2026年 11月 ${1 + at}日(水曜日) 10:00</time></div></div></div></header><div class="post-content-container"><p>わたしも同じところで困っています。</p></div></article>`,
            ),
    ),
    page(
        "twentysixth-shop-customer",
        "a customer of a shop: heading with the name, addresses and number in a card beside",
        plain,
        "会員登録・編集",
        "one",
        ["name", "kana", "email", "phone", "postal", "address"],
        (p) => {
            const o = first(p)
            return `<form method="post"><div class="card-body"><div class="row"><div class="col-3"><span>お名前</span><span class="badge bg-primary">必須</span></div><div class="col"><div class="row"><div class="col">${box("name_name01", o.family)}</div><div class="col">${box("name_name02", o.given)}</div></div></div></div><div class="row"><div class="col-3"><span>お名前(カナ)</span></div><div class="col"><div class="row"><div class="col">${box("kana_kana01", o.familyKana)}</div><div class="col">${box("kana_kana02", o.givenKana)}</div></div></div></div><div class="row"><div class="col-3"><span>住所</span></div><div class="col"><span>〒</span>${box("postal_code", o.postal)}${box("address_pref", o.prefecture)}${box("address_addr01", o.city)}${box("address_addr02", `${o.town}${o.block.join("-")}`)}</div></div><div class="row"><div class="col-3"><span>メールアドレス</span></div><div class="col">${box("email", o.email)}</div></div><div class="row"><div class="col-3"><span>電話番号</span></div><div class="col">${box("phone_number", o.mobile)}</div></div></div></form>`
        },
    ),
    page(
        "twentysixth-form-entries",
        "what was sent by a form of a site: fields in columns, the day at the end",
        siteAdmin,
        "お問い合わせ一覧",
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            `<table class="wp-list-table widefat fixed striped"><thead><tr><th class="column-cb"></th>${th("your-name", "your-email", "your-tel", "your-message", "日時")}</tr></thead><tbody>${each(p, (o, at) => `<tr><th class="check-column"><input type="checkbox" value="${at}"></th>${td(nameOf(o), o.email, o.mobile, r.pick(["資料を送ってください", "見積もりをお願いします"]), `${day(r)} 10:00:00`)}</tr>`)}</tbody></table>`,
    ),
    page(
        "twentysixth-absences",
        "who is away today: cards of a groupware's portal with state and remark",
        office,
        "在席確認",
        "few",
        ["name"],
        (p, r) =>
            `<div class="presence">${each(p, (o, at) => `<div class="presence-item"><a class="presence-user" href="?page=UserShow&amp;uid=${at}">${nameOf(o, " ")}</a><span class="st">${r.pick(["在席", "外出", "休み"])}</span><span class="memo">${r.pick(["", "15時戻り", "直帰"])}</span></div>`)}</div>`,
    ),
    page(
        "twentysixth-workflow",
        "steps of an approval: role, who, when",
        office,
        "申請書 No.2600",
        "few",
        ["name"],
        (p, r) =>
            `<table class="route"><tr>${th("順序", "承認者", "結果", "処理日時")}</tr>${each(p, (o, at) => `<tr>${td(at + 1, nameOf(o), r.pick(["承認", "未処理"]), `${day(r, "/")} 9:00`)}</tr>`)}</table>`,
    ),
    withEither(
        page(
            "twentysixth-nursing-home",
            "residents of a home: room, name with reading below, birth, level of care",
            plain,
            "入所者一覧",
            "few",
            ["name", "kana", "birth"],
            (p, r) =>
                `<table><thead><tr>${th("居室", "氏名", "生年月日", "介護度")}</tr></thead><tbody>${each(p, (o, at) => `<tr><td>${101 + at}</td><td>${nameOf(o, "　")}<br><span class="kana">${hiragana(kanaOf(o, "　"))}</span></td><td>${eraBirthOf(o)}</td><td>要介護${1 + r.below(5)}</td></tr>`)}</tbody></table>`,
        ),
        "health",
    ),
    page(
        "twentysixth-vaccination",
        "a ticket for a jab: label over value in cells of a grid",
        plain,
        "予診票",
        "one",
        ["name", "kana", "birth", "address", "phone", "sex"],
        (p) => {
            const o = first(p)
            return `<table border="1"><tr><td>住所</td><td colspan="3">${addressOf(o)}</td></tr><tr><td>フリガナ</td><td>${kanaOf(o, "　")}</td><td rowspan="2">電話</td><td rowspan="2">${landlineOf(o)}</td></tr><tr><td>氏名</td><td>${nameOf(o, "　")}</td></tr><tr><td>生年月日</td><td>${eraBirthOf(o)}生</td><td>性別</td><td>${o.sex}</td></tr></table>`
        },
    ),
    page(
        "twentysixth-club-members",
        "a school's club: grade, class and name in items",
        plain,
        "吹奏楽部 部員名簿",
        "few",
        ["name"],
        (p, r) =>
            `<ol>${each(p, (o) => `<li><span>${1 + r.below(3)}年${1 + r.below(4)}組</span> <span>${nameOf(o, " ")}</span> <span>${r.pick(["フルート", "打楽器", "クラリネット"])}</span></li>`)}</ol>`,
    ),
    pageOfPairs(
        "twentysixth-report-card",
        "reports with pupil and teacher in a head of two cells",
        plain,
        "通知表 送付リスト",
        "few",
        [["name"], ["name"]],
        (pairs) =>
            `<table><tr>${th("学級", "児童氏名", "担任")}</tr>${each(pairs, ([a, b], at) => `<tr>${td(`3年${at + 1}組`, nameOf(a, " "), nameOf(b, " "))}</tr>`)}</table>`,
    ),
    page(
        "twentysixth-event-list",
        "people who come to an event: ticket, name, mail, whether they came, in rows of blocks",
        rendered,
        "参加者管理",
        "few",
        ["name", "email"],
        (p, r) =>
            `<div class="table"><div class="tr head"><div class="th">チケット</div><div class="th">名前</div><div class="th">メールアドレス</div><div class="th">受付</div></div>${each(p, (o) => `<div class="tr" data-attendee="${r.digits(7)}"><div class="td">一般</div><div class="td">${nameOf(o, " ")}</div><div class="td">${o.email}</div><div class="td"><button>受付する</button></div></div>`)}</div>`,
    ),
    page(
        "twentysixth-rental-contract",
        "a flat's contract: tenant in rows of label and value, guarantor not filled in",
        oldForm,
        "賃貸借契約 照会",
        "one",
        ["name", "birth", "phone", "postal", "address"],
        (p) => {
            const o = first(p)
            return `<TABLE border="1"><TR><TH>物件名</TH><TD colspan="3">${o.building}</TD></TR><TR><TH rowspan="3">契約者</TH><TH>氏名</TH><TD>${nameOf(o, "　")}</TD><TD>${birthOf(o, "/")} 生</TD></TR><TR><TH>現住所</TH><TD colspan="2">〒${postalOf(o)} ${addressOf(o)}</TD></TR><TR><TH>携帯電話</TH><TD colspan="2">${mobileOf(o)}</TD></TR><TR><TH>連帯保証人</TH><TH>氏名</TH><TD colspan="2"></TD></TR></TABLE>`
        },
    ),
    page(
        "twentysixth-chat-bubbles",
        "a talk with a shop's desk: name above each bubble, the desk's own without",
        rendered,
        "チャット対応",
        "few",
        ["name"],
        (p) =>
            `<div role="log">${each(p, (o, at) => `<div class="msg in" data-user-id="u${at}"><div class="who">${nameOf(o, " ")}さん</div><div class="bubble">届く日を知りたいです</div><div class="t">10:${10 + at}</div></div><div class="msg out"><div class="bubble">確認いたします。</div><div class="t">10:${11 + at}</div></div>`)}</div>`,
    ),
    page(
        "twentysixth-signup-mail",
        "a letter about a new account: name and address of mail in a table, button below",
        letter,
        "会員登録完了のお知らせ",
        "one",
        ["name", "email"],
        (p) => {
            const o = first(p)
            return `<h2>会員登録が完了しました</h2><p>${nameOf(o)} 様</p><p>ご登録ありがとうございます。</p><table><tr><th align="left">ログインID</th><td>${o.email}</td></tr><tr><th align="left">お名前</th><td>${nameOf(o)} 様</td></tr></table><p><a href="https://shop.example.com/mypage">マイページへ</a></p>`
        },
    ),
    page(
        "twentysixth-volunteers",
        "helpers of a town's day by place: headings of places, names in one line each",
        townhall,
        "清掃活動 参加者",
        "few",
        ["name"],
        (p) => `<h2>中央公園</h2><p>参加者：${p.map((o) => nameOf(o, " ")).join("、")}</p><p>集合時刻：午前8時</p>`,
    ),
    page(
        "twentysixth-parents-accordion",
        "pupils in panels that open: name in the heading, guardian's number within",
        rendered,
        "児童一覧",
        "few",
        ["name", "birth", "phone"],
        (p) =>
            each(
                p,
                (o, at) =>
                    `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" aria-controls="c${at}">${nameOf(o, " ")}</button></h2><div id="c${at}" class="accordion-collapse collapse"><div class="accordion-body"><dl><dt>生年月日</dt><dd>${birthOf(o, "/")}</dd><dt>電話番号</dt><dd>${mobileOf(o)}</dd><dt>アレルギー</dt><dd>なし</dd></dl></div></div></div>`,
            ),
    ),
    page(
        "twentysixth-csv-preview",
        "a file's rows before they are taken in, in a table with the file's own headings",
        plain,
        "インポート プレビュー",
        "few",
        ["name", "kana", "email", "postal", "address"],
        (p) =>
            `<p>${p.length}件中 ${p.length}件を表示</p><table class="preview"><thead><tr><th>行</th>${th("氏名", "氏名カナ", "E-mail", "〒", "住所1", "住所2")}</tr></thead><tbody>${each(p, (o, at) => `<tr><td>${at + 2}</td>${td(nameOf(o, "　"), kanaOf(o, "　"), o.email, postalOf(o), addressOf(o), o.building)}</tr>`)}</tbody></table>`,
    ),
    page(
        "twentysixth-mentions",
        "notices of an application: who did what, bold name within a sentence",
        rendered,
        "通知",
        "few",
        ["name"],
        (p) =>
            `<ul class="notices">${each(p, (o, at) => `<li><a href="/members/${at}"><strong>${nameOf(o, " ")}</strong></a>さんがあなたの投稿に返信しました<span>${at + 1}分前</span></li>`)}</ul>`,
    ),
    page(
        "twentysixth-delivery-route",
        "a driver's round: stops with name, address and number in paragraphs",
        plain,
        "配達ルート",
        "few",
        ["name", "address", "phone"],
        (p) =>
            `<ol class="stops">${each(p, (o) => `<li><p><b>${nameOf(o, " ")} 様</b></p><p>${addressOf(o)} ${o.building}</p><p>TEL ${mobileOf(o)}</p><p>置き配可</p></li>`)}</ol>`,
    ),
    emptyPage("twentysixth-no-roles", "roles of users with how many have each", siteAdmin, "権限グループ", (r) => {
        return `<table class="wp-list-table widefat"><tr>${th("名前", "スラッグ", "ユーザー数")}</tr>${each(["管理者", "編集者", "投稿者", "寄稿者", "購読者"], (one, at) => `<tr><td><a href="users.php?role=r${at}" class="user-role">${one}</a></td>${td(`role_${at}`, r.below(40))}</tr>`)}</table>`
    }),
    emptyPage(
        "twentysixth-no-menu",
        "a menu of a bistro with names of dishes and growers' places",
        plain,
        "お品書き",
        (r) => {
            return `<dl>${each(["高橋農園の野菜", "松阪の牛", "千葉の鰯", "宮崎の地鶏"], (one) => `<dt>${one}</dt><dd>${yen(r)}円</dd>`)}</dl>`
        },
    ),
    emptyPage(
        "twentysixth-no-user-guide",
        "a guide for users: parts and their pages, links to users' pages",
        rendered,
        "ユーザーガイド",
        () => {
            return `<ul>${each(["会員 登録", "設定 変更", "退会 手順", "利用 規約"], (one, at) => `<li><a class="user-link" href="/users/guide/${at}">${one}</a></li>`)}</ul>`
        },
    ),
    emptyPage(
        "twentysixth-no-streets",
        "closures of streets that are called as families",
        townhall,
        "通行止め情報",
        (r) => {
            return `<table><tr>${th("路線", "区間", "期間")}</tr>${each(["中村 大橋線", "山田 長沢線", "石川 小松線"], (one) => `<tr>${td(one, `見本町${r.below(9)}丁目`, `${day(r, "/")}まで`)}</tr>`)}</table>`
        },
    ),
    emptyPage(
        "twentysixth-no-attendance-empty",
        "a sheet of attendance that nobody is on yet",
        plain,
        "出席者名簿",
        () => {
            return `<table><tr>${th("番号", "氏名", "所属", "電話番号")}</tr>${each([1, 2, 3, 4], (one) => `<tr>${td(one, "", "", "")}</tr>`)}</table>`
        },
    ),
    emptyPage("twentysixth-no-metrics", "a help desk's figures by queue and team", office, "対応状況", (r) => {
        return `<div class="cards">${each(["総務チーム", "技術チーム", "会計チーム"], (one) => `<div class="card"><h4>${one}</h4><div>未対応 <b>${r.below(30)}</b></div><div>平均応答 ${r.below(50)}分</div></div>`)}</div>`
    }),
    emptyPage("twentysixth-no-branches", "a bank's branches with code and number", plain, "店舗一覧", (r) => {
        return `<table><tr>${th("店名", "店番", "住所", "電話番号")}</tr>${each(["本店営業部", "高木支店", "千葉支店", "星が丘支店"], (one, at) => `<tr>${td(one, r.digits(3), `見本市中央${at + 1}-2`, `0270-00-26${10 + at}`)}</tr>`)}</table>`
    }),
    emptyPage("twentysixth-no-login", "a page to log in with help below", rendered, "ログイン", () => {
        return `<form><label for="u">ユーザー名またはメールアドレス</label><input id="u" name="username" value=""><label for="p">パスワード</label><input id="p" type="password" name="password" value=""><button>ログイン</button></form><p>お困りの方は support@example.com まで</p>`
    }),
]
