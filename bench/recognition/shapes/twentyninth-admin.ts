// The twenty-ninth set: screens by which shops, firms and teams run their business.
import { day, first, yen } from "../nineteenth-shape.ts"
import { addressOf, blockOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, shownWith, withEither, type Shape } from "../shape.ts"
import { printout, records, shell, shopAdmin } from "../twentyninth-frame.ts"
import { capital, each, ofPairs, page } from "../twentyninth-shape.ts"

/** A box of a form as a template of a shop writes it. */
const box = (name: string, value: string): string =>
    `<input type="text" id="order_${name}" name="order[${name}]" class="form-control" value="${value}">`

/** A label and a value of a card. */
const row = (label: string, value: string): string => `<tr valign="top"><th nowrap>${label}</th><td>${value}</td></tr>`

export const TWENTYNINTH_ADMIN: readonly Shape[] = [
    ofPairs(
        "twentyninth-eccube-gift",
        "an order to edit: boxes for who ordered and for who receives",
        "one",
        (pairs) => {
            const [a, b] = pairs[0] ?? []
            if (a === undefined || b === undefined) throw new RangeError("pairs: none was made")
            const body = shopAdmin(
                "受注登録",
                `<form name="order" method="post"><div class="card"><div class="card-header"><span class="card-title">注文者情報</span></div><div class="card-body"><div class="row"><div class="col-3"><span>お名前</span><span class="badge bg-primary ms-1">必須</span></div><div class="col">${box("name_name01", a.family)}${box("name_name02", a.given)}</div></div><div class="row"><div class="col-3"><span>お名前(カナ)</span></div><div class="col">${box("kana_kana01", a.familyKana)}${box("kana_kana02", a.givenKana)}</div></div><div class="row"><div class="col-3"><span>住所</span></div><div class="col">〒${box("postal_code", a.postal)}<select id="order_address_pref" name="order[address][pref]"><option value="">都道府県を選択</option><option value="1" selected="selected">${a.prefecture}</option></select>${box("address_addr01", a.city + a.town)}${box("address_addr02", blockOf(a))}</div></div><div class="row"><div class="col-3"><span>メールアドレス</span></div><div class="col">${box("email", a.email)}</div></div><div class="row"><div class="col-3"><span>電話番号</span></div><div class="col">${box("phone_number", a.mobile)}</div></div></div></div>
<div class="card"><div class="card-header"><span class="card-title">出荷情報</span></div><div class="card-body"><div class="row"><div class="col-3"><span>お名前</span></div><div class="col"><input name="order[Shipping][name][name01]" value="${b.family}"><input name="order[Shipping][name][name02]" value="${b.given}"></div></div><div class="row"><div class="col-3"><span>住所</span></div><div class="col">〒<input name="order[Shipping][postal_code]" value="${b.postal}"><select name="order[Shipping][address][pref]"><option selected>${b.prefecture}</option></select><input name="order[Shipping][address][addr01]" value="${b.city}${b.town}"><input name="order[Shipping][address][addr02]" value="${blockOf(b)}"></div></div><div class="row"><div class="col-3"><span>電話番号</span></div><div class="col"><input name="order[Shipping][phone_number]" value="${b.landline}"></div></div><div class="row"><div class="col-3">配送業者</div><div class="col"><select><option>宅配便</option></select></div></div></div></div></form>`,
            )
            return {
                mediaType: HTML,
                body,
                shown: [
                    ...shownWith([a], "name", "kana", "postal", "address", "email", "phone"),
                    ...shownWith([b], "name", "postal", "address", "phone"),
                ],
            }
        },
    ),
    page(
        "twentyninth-kintone-app",
        "records of an application: cells told apart by classes with numbers, headings elsewhere",
        shell,
        "顧客管理",
        "few",
        ["name", "phone", "job"],
        (p, r) =>
            `<div class="gaia-argoui-app-index-pager"><span class="gaia-argoui-app-index-pager-current">1 - ${p.length}</span>（${p.length}件中）</div><table class="recordlist-gaia recordlist-consistent-column-width-gaia"><thead><tr>${["", "会社名", "担当者名", "TEL", "確度", "見込み額"].map((one, at) => `<th class="recordlist-header-cell-gaia label-559${at}"><div class="recordlist-header-cell-inner-wrapper-gaia"><span class="recordlist-header-label-gaia">${one}</span></div></th>`).join("")}</tr></thead><tbody>${each(p, (o, at) => `<tr class="recordlist-row-gaia"><td class="recordlist-cell-gaia recordlist-action-gaia"><a class="recordlist-show-gaia" href="/k/29/show#record=${at + 1}" title="レコードの詳細を表示する"><img alt="" src="/detail.png"></a></td><td class="recordlist-cell-gaia value-5591"><div><span>${o.company}</span></div></td><td class="recordlist-cell-gaia value-5592"><div><span>${nameOf(o, "　")}</span></div></td><td class="recordlist-cell-gaia value-5593"><div><a href="tel:${o.landline}">${landlineOf(o)}</a></div></td><td class="recordlist-cell-gaia value-5594"><div><span>${r.pick(["A", "B", "C"])}</span></div></td><td class="recordlist-cell-gaia value-5595"><div class="control-number-field-gaia"><span>${yen(r)}</span></div></td></tr>`)}</tbody></table>`,
    ),
    page(
        "twentyninth-crm-leads",
        "a list of leads: a grid of rows, the name as row's heading and link, job titles, firms",
        records,
        "すべての公開リード",
        "many",
        ["name", "job", "phone", "email"],
        (p, r) =>
            `<div class="slds-table_header-fixed_container"><table class="slds-table slds-table_edit" role="grid" aria-label="すべての公開リード"><thead><tr>${["名前", "役職", "会社名", "電話", "メール", "リード状況"].map((one) => `<th scope="col" aria-label="${one}"><a role="button"><span class="slds-assistive-text">並び替え:</span><span class="slds-truncate" title="${one}">${one}</span></a></th>`).join("")}</tr></thead><tbody>${each(p, (o) => `<tr data-row-key-value="00Q${r.digits(12)}AAA"><th scope="row" data-label="名前"><lightning-primitive-cell-factory><span class="slds-grid"><a href="/lightning/r/00Q${r.digits(12)}/view" title="${nameOf(o, " ")}" class="slds-truncate">${nameOf(o, " ")}</a></span></lightning-primitive-cell-factory></th><td role="gridcell" data-label="役職"><span class="slds-truncate">${r.pick(["部長", "課長", "主任"])}</span></td><td role="gridcell" data-label="会社名"><span class="slds-truncate">${o.company}</span></td><td role="gridcell" data-label="電話"><span>${mobileOf(o)}</span></td><td role="gridcell" data-label="メール"><a href="mailto:${o.email}">${o.email}</a></td><td role="gridcell" data-label="リード状況"><span>${r.pick(["新規", "対応中", "不適格"])}</span></td></tr>`)}</tbody></table></div>`,
    ),
    withEither(
        page(
            "twentyninth-redmine-users",
            "accounts of a tracker: log-in, given and family name in columns of their own, in that order",
            shell,
            "ユーザー",
            "few",
            ["name", "email"],
            (p, r) =>
                `<div class="autoscroll"><table class="list users odd-even"><thead><tr><th class="checkbox"><input type="checkbox" class="toggle-selection"></th><th class="login sort asc"><a href="/users?sort=login">ログイン</a></th><th><a href="/users?sort=firstname">名</a></th><th><a href="/users?sort=lastname">姓</a></th><th>メールアドレス</th><th>システム管理者</th><th>作成日</th><th>最終接続日</th></tr></thead><tbody>${each(p, (o, at) => `<tr id="user-${at + 5}" class="user active hascontextmenu"><td class="checkbox"><input type="checkbox" name="ids[]" value="${at + 5}"></td><td class="login"><a class="user active" href="/users/${at + 5}/edit">${o.familyRoman}-${at}</a></td><td class="firstname">${o.given}</td><td class="lastname">${o.family}</td><td class="email"><a href="mailto:${o.email}">${o.email}</a></td><td class="tick"></td><td class="created_on">${day(r, "/")} 09:41</td><td class="last_login_on">${day(r, "/")} 17:02</td></tr>`)}</tbody></table></div>`,
        ),
        "nickname",
    ),
    ofPairs(
        "twentyninth-glpi-tickets",
        "tickets of a help desk: who asked and who works on it, each beside an icon",
        "few",
        (pairs, r) => ({
            mediaType: HTML,
            body: records(
                "チケット",
                `<div class="table-responsive-lg"><table class="search-results table card-table table-hover"><thead><tr>${["ID", "タイトル", "ステータス", "最終更新", "優先度", "要求者 - 要求者", "割り当て先 - 技術者"].map((one, at) => `<th data-searchopt-id="${at}">${one}</th>`).join("")}</tr></thead><tbody>${each(pairs, ([a, b], at) => `<tr><td>2 ${900 + at}</td><td><a href="/front/ticket.form.php?id=${at}" id="Ticket${at}" data-hasqtip="0">${r.pick(["複合機が紙詰まり", "VPN につながらない", "共有フォルダの権限"])}</a></td><td><i class="itilstatus ti ti-circle" title="処理中 (割り当て済み)"></i>処理中 (割り当て済み)</td><td>${day(r)} 10:2${at % 10}</td><td><div class="priority_block"><span style="background:#ffe0e0"></span>&nbsp;中</div></td><td><span class="text-nowrap">${nameOf(a, " ")}<i class="fas fa-info-circle fa-fw" data-bs-toggle="popover"></i></span></td><td><span class="text-nowrap">${nameOf(b, " ")}<i class="fas fa-info-circle fa-fw" data-bs-toggle="popover"></i></span></td></tr>`)}</tbody></table></div>`,
            ),
            shown: pairs.flatMap((both) => shownWith(both, "name")),
        }),
    ),
    withEither(
        page(
            "twentyninth-quiz-attempts",
            "attempts at a quiz: initials beside the name, times, marks, the mean of all at the end",
            shell,
            "小テスト: 受験",
            "many",
            ["name", "email"],
            (p, r) =>
                `<form id="attemptsform"><table id="attempts" class="flexible generaltable grades"><thead><tr><th class="header c0"></th><th class="header c2"><a href="#">名</a> / <a href="#">姓</a></th><th class="header c3"><a href="#">メールアドレス</a></th><th>状態</th><th>開始日時</th><th>所要時間</th><th>評点/10.00</th></tr></thead><tbody>${each(p, (o, at) => `<tr class="gradedattempt" id="mod-quiz-report_r${at}"><td><input type="checkbox" name="attemptid[]" value="${at}"></td><td class="cell c2 bold"><a href="/user/view.php?id=${at}&amp;course=2"><span class="userinitials size-35">${o.given.charAt(0)}${o.family.charAt(0)}</span></a><a href="/user/view.php?id=${at}&amp;course=2">${nameOf(o, " ")}</a><br><a class="reviewlink" href="/mod/quiz/review.php?attempt=${at}">受験をレビューする</a></td><td>${o.email}</td><td>終了</td><td>2026年 11月 ${1 + r.below(28)}日 10:0${at % 10}</td><td>${1 + r.below(50)} 分 ${r.below(60)} 秒</td><td><a href="#">${r.below(10)}.00</a></td></tr>`)}<tr class="emptyrow"><td colspan="7"></td></tr><tr><td></td><td class="bold">全平均</td><td></td><td></td><td></td><td></td><td>6.42 (${p.length})</td></tr></tbody></table></form>`,
        ),
        "nickname",
    ),
    ofPairs(
        "twentyninth-desk-conversation",
        "a conversation of a help desk: the customer in a panel, the answering clerk's name above the answer",
        "one",
        (pairs, r) => {
            const [a, b] = pairs[0] ?? []
            if (a === undefined || b === undefined) throw new RangeError("pairs: none was made")
            return {
                mediaType: HTML,
                body: records(
                    "#29104 届いた品が欠けていた",
                    `<section class="ticket-pane"><article data-test-id="omni-log-comment-item"><header><strong data-test-id="omni-log-item-sender">${nameOf(a, " ")}</strong> <time datetime="${day(r)}T10:00:00+09:00">土曜日 10:00</time></header><div class="zd-comment"><p>先日届いた皿の縁が欠けていました。交換できますか。</p></div></article><article data-test-id="omni-log-comment-item"><header><strong data-test-id="omni-log-item-sender">${nameOf(b, " ")}</strong> <span class="role">エージェント</span> <time>土曜日 10:41</time></header><div class="zd-comment"><p>ご迷惑をおかけしております。写真をお送りいただけますでしょうか。</p></div></article></section><aside aria-label="エンドユーザー"><h3>${nameOf(a, " ")}</h3><dl><dt>メール</dt><dd><a href="mailto:${a.email}">${a.email}</a></dd><dt>電話番号</dt><dd>${mobileOf(a)}</dd><dt>ローカル時刻</dt><dd>土 11:02 JST</dd><dt>言語</dt><dd>日本語</dd><dt>メモ</dt><dd>–</dd></dl></aside>`,
                ),
                shown: [...shownWith([a], "name", "email", "phone"), ...shownWith([b], "name")],
            }
        },
    ),
    page(
        "twentyninth-polaris-order",
        "an order's side: a customer's card, contact and address in lines without labels",
        shell,
        "#1029",
        "one",
        ["name", "email", "phone", "postal", "address"],
        (p) => {
            const o = first(p)
            return `<div class="Polaris-Layout__Section--secondary"><div class="Polaris-ShadowBevel"><h2 class="Polaris-Text--headingSm">お客様</h2><a class="Polaris-Link" href="/customers/${o.id + 700}">${nameOf(o, " ")}</a><p><a href="/orders?customer_id=7">3件の注文</a></p><h3 class="Polaris-Text--headingXs">連絡先情報</h3><button type="button" class="Polaris-Link">${o.email}</button><p class="Polaris-Text--subdued">+81 ${mobileOf(o).slice(1)}</p><h3 class="Polaris-Text--headingXs">配送先住所</h3><p>${nameOf(o, " ")}<br>〒${postalOf(o)}<br>${o.prefecture}${o.city}<br>${o.town}${blockOf(o)}<br>${o.building}<br>日本</p><button class="Polaris-Link">地図を見る</button><h3 class="Polaris-Text--headingXs">請求先住所</h3><p class="Polaris-Text--subdued">配送先住所と同じ</p></div><div class="Polaris-ShadowBevel"><h2>タグ</h2><input placeholder="タグを検索または作成"></div></div>`
        },
    ),
    page(
        "twentyninth-groupware-card",
        "a card of a groupware's address book: label cells at the left, reading above, firm and section",
        shell,
        "アドレスの詳細",
        "one",
        ["name", "kana", "job", "phone", "email", "postal", "address"],
        (p) => {
            const o = first(p)
            return `<div class="mainarea"><table class="view_table"><colgroup><col width="20%"><col width="80%"></colgroup>${row("表示名", nameOf(o, " "))}${row("よみがな", kanaOf(o))}${row("会社名", `<a href="company_view.csp?cid=8">${o.company}</a>`)}${row("部課名", "業務部 第二課")}${row("郵便番号", postalOf(o))}${row("住所", addressOf(o))}${row("路線", "見本線 (12分)")}${row("会社電話番号", landlineOf(o))}${row("役職名", "係長")}${row("個人電話番号", mobileOf(o))}${row("E-mail", `<a href="mail_send.csp?to=${o.email}">${o.email}</a>`)}${row("URL", "")}${row("メモ", "<pre>年賀状あり</pre>")}</table></div>`
        },
    ),
    page(
        "twentyninth-gitweb-log",
        "a log of commits: authors in Latin letters with their addresses in angle brackets",
        printout,
        "shortlog / log",
        "few",
        ["name", "email"],
        (p, r) =>
            `<div class="page_nav"><a href="?a=summary">summary</a> | shortlog | <a href="?a=tree">tree</a></div>${each(p, (o) => `<div class="header"><a class="title" href="?a=commit;h=${r.digits(10)}"><span class="age">${1 + r.below(29)} days ago</span>${r.pick(["Fix rounding of tax", "帳票の余白を直す", "Bump parser"])}</a></div><div class="title_text"><div class="log_link"><a href="?a=commitdiff">commitdiff</a><br></div><a class="list" href="?a=search;s=${o.familyRoman};st=author">${capital(o.givenRoman)} ${capital(o.familyRoman)}</a>&nbsp;&lt;${o.email}&gt; <span class="datetime">[Tue, ${1 + r.below(28)} Nov 2026 01:1${r.below(10)}:00 +0000 <span class="local">(10:1${r.below(10)} +0900)</span>]</span></div><div class="log_body"><br></div>`)}`,
    ),
]
