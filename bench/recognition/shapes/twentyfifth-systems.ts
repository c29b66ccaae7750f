// The twenty-fifth set: pages of systems in use, as their own templates write them.
import { day, first, yen } from "../nineteenth-shape.ts"
import { addressOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, romanOf } from "../people.ts"
import { withEither, type Shape } from "../shape.ts"
import { courses, plain, siteAdmin, tracker } from "../twentyfifth-frame.ts"
import { each, page, pageOfPairs } from "../twentyfifth-shape.ts"

/** A head or foot row of a list in a site's administration, with links to sort by. */
const sortable = (id: string, label: string): string =>
    `<th scope="col" id="${id}" class="manage-column column-${id} sortable desc"><a href="?orderby=${id}"><span>${label}</span><span class="sorting-indicators"><span class="sorting-indicator asc" aria-hidden="true"></span></span></a></th>`

export const TWENTYFIFTH_SYSTEMS: readonly Shape[] = [
    withEither(
        page(
            "twentyfifth-wp-users",
            "users of a site: account, name, address of mail, role, in rows with hidden actions",
            siteAdmin,
            "ユーザー",
            "few",
            ["name", "email"],
            (p, r) => {
                const heads = `<tr><td id="cb" class="manage-column column-cb check-column"><label><input type="checkbox"><span class="screen-reader-text">すべて選択</span></label></td>${sortable("username", "ユーザー名")}<th scope="col" class="manage-column column-name">名前</th>${sortable("email", "メール")}<th scope="col">権限グループ</th><th scope="col" class="num">投稿</th></tr>`
                return `<ul class="subsubsub"><li><a href="users.php" class="current">すべて <span class="count">(${p.length})</span></a></li></ul><form method="get"><table class="wp-list-table widefat fixed striped users"><thead>${heads}</thead><tbody id="the-list">${each(p, (o, at) => `<tr id="user-${at + 2}"><th scope="row" class="check-column"><label class="label-covers-full-cell"><span class="screen-reader-text">${o.familyRoman}${at} を選択</span></label><input type="checkbox" name="users[]" value="${at + 2}"></th><td class="username column-username has-row-actions column-primary" data-colname="ユーザー名"><img alt="" src="https://secure.gravatar.com/avatar/${r.digits(12)}?s=32" class="avatar avatar-32 photo" height="32" width="32"> <strong><a href="user-edit.php?user_id=${at + 2}">${o.familyRoman}${at}</a></strong><br><div class="row-actions"><span class="edit"><a href="user-edit.php?user_id=${at + 2}">編集</a> | </span><span class="view"><a href="/author/${o.familyRoman}${at}/">表示</a></span></div><button type="button" class="toggle-row"><span class="screen-reader-text">詳細を追加表示</span></button></td><td class="name column-name" data-colname="名前">${nameOf(o, " ")}</td><td class="email column-email" data-colname="メール"><a href="mailto:${o.email}">${o.email}</a></td><td class="role column-role" data-colname="権限グループ">購読者</td><td class="posts column-posts num" data-colname="投稿"><span aria-hidden="true">0</span></td></tr>`)}</tbody><tfoot>${heads}</tfoot></table></form>`
            },
        ),
        "nickname",
    ),
    page(
        "twentyfifth-wp-comments",
        "comments of a site: who wrote, from which address, beside the text",
        siteAdmin,
        "コメント",
        "few",
        ["name", "email"],
        (p, r) =>
            `<table class="wp-list-table widefat fixed striped comments"><thead><tr><th scope="col">投稿者</th><th scope="col">コメント</th><th scope="col">返信先</th><th scope="col">投稿日</th></tr></thead><tbody id="the-comment-list">${each(p, (o, at) => `<tr id="comment-${at + 9}" class="comment even thread-even depth-1 approved"><td class="author column-author" data-colname="投稿者"><strong><img alt="" src="https://secure.gravatar.com/avatar/${r.digits(12)}" class="avatar"> ${nameOf(o, " ")}</strong><br><a href="mailto:${o.email}">${o.email}</a><br><a href="edit-comments.php?s=192.0.2.${at + 1}&amp;mode=detail">192.0.2.${at + 1}</a></td><td class="comment column-comment" data-colname="コメント"><p>${r.pick(["とても参考になりました。", "続きを楽しみにしています。", "写真の場所はどこですか。"])}</p><div class="row-actions"><span class="approve">承認</span> | <span class="reply">返信</span></div></td><td class="response column-response"><div class="response-links"><a href="post.php?post=25">秋の散歩道</a></div></td><td class="date column-date"><a href="#">${day(r, "/")} 10:0${at % 10}</a></td></tr>`)}</tbody></table>`,
    ),
    page(
        "twentyfifth-woo-orders",
        "orders of a shop in a site: number and customer in one link, address in a cell",
        siteAdmin,
        "注文",
        "few",
        ["name", "postal", "address", "email", "phone"],
        (p, r) =>
            `<table class="wp-list-table widefat orders"><thead><tr><th>注文</th><th>日付</th><th>ステータス</th><th>請求</th><th>合計</th></tr></thead><tbody>${each(p, (o, at) => `<tr id="order-${at + 700}" class="order-${at + 700} type-shop_order status-processing"><td class="order_number"><a href="admin.php?page=wc-orders&amp;id=${at + 700}" class="order-view"><strong>#${at + 700} ${nameOf(o, " ")}</strong></a></td><td class="order_date"><time datetime="${day(r)}T10:00:00+00:00">${day(r, "/")}</time></td><td class="order_status"><mark class="order-status status-processing"><span>処理中</span></mark></td><td class="billing_address">${nameOf(o, " ")}, 〒${postalOf(o)}, ${addressOf(o)}<span class="description">${o.email}<br>${mobileOf(o)}</span></td><td class="order_total"><span class="woocommerce-Price-amount amount">¥${yen(r)}</span></td></tr>`)}</tbody></table>`,
    ),
    page(
        "twentyfifth-woo-order",
        "one order: billing in one column, mail and number in paragraphs below",
        siteAdmin,
        "注文を編集",
        "one",
        ["name", "postal", "address", "email", "phone"],
        (p, r) => {
            const o = first(p)
            return `<div id="order_data" class="panel"><h2 class="woocommerce-order-data__heading">注文 #2501 詳細</h2><p class="order_number">支払い方法: 銀行振込。顧客 IP: 192.0.2.25</p><div class="order_data_column_container"><div class="order_data_column"><h3>一般</h3><p class="form-field"><label>作成日:</label><input type="text" name="order_date" value="${day(r)}"></p></div><div class="order_data_column"><h3>請求 <a href="#" class="edit_address">編集</a></h3><div class="address"><p>〒${postalOf(o)}<br>${addressOf(o)}<br>${o.building}<br>${nameOf(o, " ")}</p><p><strong>メールアドレス:</strong><a href="mailto:${o.email}">${o.email}</a></p><p><strong>電話:</strong><a href="tel:${mobileOf(o)}">${mobileOf(o)}</a></p></div></div><div class="order_data_column"><h3>配送</h3><div class="address"><p class="none_set"><strong>住所:</strong> 配送先住所が設定されていません。</p></div></div></div></div>`
        },
    ),
    page(
        "twentyfifth-eccube-customers",
        "members of a shop's administration: one link with the name, number, address, mail",
        plain,
        "会員一覧",
        "few",
        ["name", "phone", "email", "address"],
        (p) =>
            `<div class="card rounded border-0 mb-4"><div class="card-body p-0"><table class="table table-sm"><thead><tr><th class="border-top-0 pt-2 pb-3 ps-3">ID</th><th class="border-top-0 pt-2 pb-3">お名前</th><th>電話番号</th><th>メールアドレス</th><th>住所</th><th></th></tr></thead><tbody>${each(p, (o, at) => `<tr id="ex-customer-${at + 1}"><td class="align-middle ps-3">${at + 1}</td><td class="align-middle"><a href="/admin/customer/${at + 1}/edit">${nameOf(o, "　")}</a></td><td class="align-middle">${o.landline}</td><td class="align-middle">${o.email}</td><td class="align-middle">${addressOf(o)}</td><td class="align-middle pe-3"><div class="row"><div class="col-auto text-center"><a class="btn btn-ec-actionIcon" data-bs-toggle="modal" data-bs-target="#confirmModal-${at + 1}"><i class="fa fa-close fa-lg text-secondary"></i></a><div class="modal fade" id="confirmModal-${at + 1}" tabindex="-1" role="dialog"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title fw-bold">会員を削除します</h5></div><div class="modal-body text-start"><p class="text-start">${nameOf(o, "　")}さんを削除してよろしいですか?</p></div><div class="modal-footer"><button class="btn btn-ec-sub" type="button">キャンセル</button><a class="btn btn-ec-delete" href="#">削除</a></div></div></div></div></div></div></td></tr>`)}</tbody></table></div></div>`,
    ),
    page(
        "twentyfifth-gitlab-issue",
        "an issue: who takes it and who takes part as links, the history of what each did",
        tracker,
        "帳票の出力が遅い",
        "few",
        ["name"],
        (p) =>
            `<div class="issuable-sidebar"><div class="block assignee"><div class="title hide-collapsed">担当者</div>${each(p.slice(0, 2), (o) => `<div class="value"><a href="/${o.familyRoman}" class="author-link"><img class="avatar avatar-inline s24" alt="${nameOf(o, " ")} のアバター" src="/uploads/-/system/user/avatar/${o.id}/a.png"><span class="author">${nameOf(o, " ")}</span></a></div>`)}</div><div class="block participants"><div class="title">${p.length} 人の参加者</div>${each(p, (o) => `<a class="author-link" href="/${o.familyRoman}" title="${nameOf(o, " ")}"><img alt="${nameOf(o, " ")} のアバター" class="avatar avatar-inline s24" src="/a.png"></a>`)}</div></div><ul class="notes main-notes-list timeline">${each(p, (o, at) => `<li class="note note-wrapper timeline-entry"><div class="timeline-content"><div class="note-header-info"><a class="author-name-link" href="/${o.familyRoman}"><span class="note-header-author-name gl-font-weight-bold">${nameOf(o, " ")}</span> <span class="note-headline-light">@${o.familyRoman}${at}</span></a> <time datetime="2026-11-0${1 + (at % 9)}T02:00:00Z">${at + 1}日前</time></div><div class="note-body"><p>再現しました。索引の追加で直りそうです。</p></div></div></li>`)}</ul>`,
    ),
    page(
        "twentyfifth-gitlab-members",
        "members of a project: avatar, name, account, role, since when",
        tracker,
        "プロジェクトメンバー",
        "few",
        ["name"],
        (p, r) =>
            `<table class="table b-table gl-table members-table"><thead><tr role="row"><th role="columnheader">アカウント</th><th>ソース</th><th>ロール</th><th>有効期限</th><th>アクティビティ</th></tr></thead><tbody>${each(p, (o, at) => `<tr role="row"><td data-label="アカウント" role="cell"><a href="/${o.familyRoman}" class="gl-avatar-link"><div class="gl-avatar-labeled"><img src="/a.png" alt="" class="gl-avatar"><div><span class="gl-avatar-labeled-label">${nameOf(o, " ")}</span><span class="gl-avatar-labeled-sublabel">@${o.familyRoman}${at}</span></div></div></a></td><td>直接のメンバー</td><td>${r.pick(["Developer", "Maintainer", "Reporter"])}</td><td><input placeholder="有効期限" value=""></td><td>登録 ${day(r, "/")}</td></tr>`)}</tbody></table>`,
    ),
    page(
        "twentyfifth-backlog-activity",
        "what happened in a project: who did what to which issue",
        plain,
        "最近の更新",
        "few",
        ["name"],
        (p, r) =>
            `<div class="stream"><h3 class="stream__day">${day(r, "/")}</h3><ul class="stream-list">${each(p, (o, at) => `<li class="stream-list__item"><div class="user-icon-set"><a href="/user/${o.familyRoman}${at}"><img class="user-icon" src="/icon/${at}.png" alt="${nameOf(o, " ")}"></a></div><div class="stream__content"><p class="stream__header"><a class="user-name" href="/user/${o.familyRoman}${at}">${nameOf(o, " ")}</a>さんが<span class="type">課題を${r.pick(["追加", "更新"])}</span></p><p class="stream__title"><a href="/view/WEB-${at + 25}">WEB-${at + 25} 画面の文言を直す</a></p><span class="stream__time">${at + 1}時間前</span></div></li>`)}</ul></div>`,
    ),
    page(
        "twentyfifth-redmine-issue",
        "an issue: fields in rows of blocks, watchers, history with whom each was passed to",
        plain,
        "機能 #2525",
        "few",
        ["name"],
        (p) =>
            `<div class="issue tracker-2 status-1 details"><div class="gravatar-with-child"></div><div class="subject"><h3>検索条件を保存する</h3></div><p class="author"><a class="user active" href="/users/5">${nameOf(first(p), " ")}</a> が<a title="2026/11/01 10:00" href="/activity">20日</a>前に追加.</p><div class="attributes"><div class="splitcontent"><div class="splitcontentleft"><div class="status attribute"><div class="label">ステータス:</div><div class="value">新規</div></div><div class="assigned-to attribute"><div class="label">担当者:</div><div class="value"><a class="user active" href="/users/6">${nameOf(p[1] ?? first(p), " ")}</a></div></div></div><div class="splitcontentleft"><div class="start-date attribute"><div class="label">開始日:</div><div class="value">2026/11/01</div></div></div></div></div></div><div id="watchers"><h3>ウォッチャー (${p.length})</h3><ul class="watchers">${each(p, (o, at) => `<li class="user-${at}"><a class="user active" href="/users/${at + 5}">${nameOf(o, " ")}</a> <a class="delete icon-only icon-del" href="/watchers?user_id=${at}">削除</a></li>`)}</ul></div>`,
    ),
    page(
        "twentyfifth-moodle-participants",
        "participants of a course: name as a row's heading, mail, role, group",
        courses,
        "参加者",
        "many",
        ["name", "email"],
        (p, r) =>
            `<p data-region="participant-count">${p.length}名の参加者が見つかりました</p><table class="flexible table table-striped generaltable" id="participants"><thead><tr><th class="header c0" scope="col"><input id="select-all-participants" type="checkbox"><label for="select-all-participants" class="accesshide">すべて選択</label></th><th class="header c1" scope="col"><a href="?tsort=lastname">姓</a> / <a href="?tsort=firstname">名</a><div class="commands"></div></th><th class="header c2" scope="col"><a href="?tsort=email">メールアドレス</a></th><th class="header c3" scope="col">ロール</th><th class="header c4">グループ</th><th class="header c5"><a href="#">コースへの最終アクセス</a></th></tr></thead><tbody>${each(p, (o, at) => `<tr id="user-index-participants-25_r${at}"><td class="cell c0"><input id="user${at}" name="user${at}" type="checkbox" class="usercheckbox"><label for="user${at}" class="accesshide">「${nameOf(o, " ")}」を選択する</label></td><th class="cell c1" scope="row"><a class="d-inline-block aabtn" href="/user/view.php?id=${at}&amp;course=25"><span class="userinitials size-35" title="${nameOf(o, " ")}" aria-label="${nameOf(o, " ")}" role="img">${o.family.slice(0, 1)}${o.given.slice(0, 1)}</span>${nameOf(o, " ")}</a></th><td class="cell c2">${o.email}</td><td class="cell c3"><span class="inplaceeditable"><a href="#" class="quickeditlink">学生</a></span></td><td class="cell c4">グループなし</td><td class="cell c5">${1 + r.below(20)} 日 ${r.below(23)} 時間</td></tr>`)}</tbody></table>`,
    ),
    page(
        "twentyfifth-moodle-grades",
        "grades of a course: names as headings of rows, marks below headings of tasks, the mean at the end",
        courses,
        "評定者レポート",
        "many",
        ["name"],
        (p, r) =>
            `<table class="gradereport-grader-table" id="user-grades"><tbody><tr class="heading"><th class="header" scope="col" colspan="2"><a href="#">姓</a> / <a href="#">名</a></th><th class="header item">小テスト1</th><th class="header item">レポート</th><th class="header course">コース合計</th></tr>${each(p, (o, at) => `<tr class="userrow" data-uid="${at}"><th class="header user cell c0" scope="row"><a href="/user/view.php?id=${at}" class="username">${nameOf(o, " ")}</a></th><td class="header userfield userreport"><a href="/grade/report/user/index.php?userid=${at}" title="${nameOf(o, " ")} のユーザレポート"><i class="icon fa"></i></a></td><td class="grade">${r.below(100)}.00</td><td class="grade">${r.below(100)}.00</td><td class="grade course">${r.below(100)}.00</td></tr>`)}<tr class="avg lastrow"><th class="header range" scope="row" colspan="2">全平均</th><td>61.20</td><td>70.05</td><td>65.62</td></tr></tbody></table>`,
    ),
    page(
        "twentyfifth-django-changelist",
        "records of an administration: links in headings of rows, fields' own classes",
        plain,
        "変更する 応募者 を選択",
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            `<form id="changelist-form" method="post" novalidate><div class="actions"><label>操作: <select name="action"><option value="">---------</option><option value="delete_selected">選択された 応募者 の削除</option></select></label></div><table id="result_list"><thead><tr><th scope="col" class="action-checkbox-column"><div class="text"><input type="checkbox" id="action-toggle"></div></th><th scope="col" class="sortable column-last_name"><div class="text"><a href="?o=1">姓</a></div></th><th scope="col" class="sortable column-first_name"><div class="text"><a href="?o=2">名</a></div></th><th scope="col"><div class="text"><a href="?o=3">メールアドレス</a></div></th><th scope="col"><div class="text"><a href="?o=4">電話番号</a></div></th><th scope="col"><div class="text"><span>応募日</span></div></th></tr></thead><tbody>${each(p, (o, at) => `<tr><td class="action-checkbox"><input type="checkbox" name="_selected_action" value="${at}"></td><th class="field-last_name"><a href="/admin/recruit/applicant/${at}/change/">${o.family}</a></th><td class="field-first_name">${o.given}</td><td class="field-email"><a href="mailto:${o.email}">${o.email}</a></td><td class="field-phone">${mobileOf(o)}</td><td class="field-applied_at nowrap">${day(r)}</td></tr>`)}</tbody></table><p class="paginator">${p.length} 応募者</p></form>`,
    ),
    page(
        "twentyfifth-django-inline",
        "one record to change: boxes with values, a history of users beside it",
        plain,
        "応募者 を変更",
        "one",
        ["name", "kana", "email", "postal", "address"],
        (p) => {
            const o = first(p)
            const rows: readonly (readonly [string, string, string])[] = [
                ["last_name", "姓", o.family],
                ["first_name", "名", o.given],
                ["last_name_kana", "姓(カナ)", o.familyKana],
                ["first_name_kana", "名(カナ)", o.givenKana],
                ["email", "メールアドレス", o.email],
                ["zip", "郵便番号", postalOf(o)],
                ["address", "住所", `${addressOf(o)} ${o.building}`],
            ]
            return `<form id="applicant_form" method="post"><input type="hidden" name="csrfmiddlewaretoken" value="kX2550aBcD"><fieldset class="module aligned">${rows.map(([key, label, value]) => `<div class="form-row field-${key}"><div><div class="flex-container"><label class="required" for="id_${key}">${label}:</label><input type="text" name="${key}" value="${value}" class="vTextField" maxlength="100" id="id_${key}"></div></div></div>`).join("\n")}</fieldset><div class="submit-row"><input type="submit" value="保存" class="default" name="_save"><a href="/admin/recruit/applicant/25/delete/" class="deletelink">削除</a></div></form>`
        },
    ),
    page(
        "twentyfifth-activeadmin-show",
        "one record: attributes in a table with headings of rows, comments below",
        plain,
        "Customer #25",
        "one",
        ["name", "kana", "email", "phone", "birth"],
        (p) => {
            const o = first(p)
            return `<div class="panel"><h3>Customer Details</h3><div class="panel_contents"><div class="attributes_table customer" id="attributes_table_customer_25"><table><tbody><tr class="row row-id"><th>Id</th><td>25</td></tr><tr class="row row-name"><th>Name</th><td>${nameOf(o, " ")}</td></tr><tr class="row row-name_kana"><th>Name Kana</th><td>${kanaOf(o)}</td></tr><tr class="row row-email"><th>Email</th><td>${o.email}</td></tr><tr class="row row-phone_number"><th>Phone Number</th><td>${o.mobile}</td></tr><tr class="row row-birthday"><th>Birthday</th><td>${o.birth[0]}年${String(o.birth[1]).padStart(2, "0")}月${String(o.birth[2]).padStart(2, "0")}日</td></tr><tr class="row row-confirmed_at"><th>Confirmed At</th><td><span class="empty">空</span></td></tr><tr class="row row-created_at"><th>Created At</th><td>2026年11月01日 10:00</td></tr></tbody></table></div></div></div><div class="comments panel"><h3>コメント (0)</h3><span class="empty">コメントがありません。</span></div>`
        },
    ),
    page(
        "twentyfifth-rails-scaffold",
        "what a generator writes for one record: a label in bold and a value in each paragraph",
        plain,
        "Reservations",
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            `<p style="color: green">Reservation was successfully created.</p><div id="reservations">${each(p, (o, at) => `<div id="reservation_${at}"><p><strong>Name:</strong> ${nameOf(o)}</p><p><strong>Email:</strong> ${o.email}</p><p><strong>Tel:</strong> ${mobileOf(o)}</p><p><strong>Date:</strong> ${day(r)}</p><p><strong>Guests:</strong> ${1 + r.below(4)}</p></div><p><a href="/reservations/${at}">Show this reservation</a></p>`)}</div><a href="/reservations/new">New reservation</a>`,
    ),
    page(
        "twentyfifth-phpmyadmin-browse",
        "rows of a table as a tool for databases shows them: keys as headings with icons, cells with data attributes",
        plain,
        "members | phpMyAdmin 5.2.1",
        "few",
        ["name", "kana", "email", "phone", "address"],
        (p) =>
            `<div class="alert alert-success" role="alert">行 0 - ${p.length - 1} の表示 (合計 ${p.length}, クエリの実行時間: 0.0004 秒。)</div><pre class="sql">SELECT * FROM \`members\`</pre><table class="table table-striped table-hover table_results data ajax" data-uniqueId="25"><thead><tr><td colspan="4" class="d-print-none"><span>←T→</span></td>${["id", "sei", "mei", "sei_kana", "mei_kana", "mail", "tel", "addr"].map((key) => `<th class="draggable column_heading pointer marker" data-column="${key}"><span><a href="index.php?route=/sql&amp;sql_query=${key}" class="sortlink">${key} </a></span></th>`).join("")}</tr></thead><tbody>${each(p, (o, at) => `<tr><td class="text-center d-print-none"><input type="checkbox" class="multi_checkbox" value="${at}"></td><td class="text-center"><a href="#"><span class="nowrap"><img src="themes/dot.gif" title="編集" alt="編集" class="icon ic_b_edit">&nbsp;編集</span></a></td><td><a href="#">コピー</a></td><td><a href="#">削除</a></td><td data-decimals="0" data-type="int" class="text-end data not_null nowrap">${at + 1}</td>${[o.family, o.given, o.familyKana, o.givenKana, o.email, o.mobile, addressOf(o)].map((value) => `<td data-decimals="0" data-type="string" data-originallength="8" class="data grid_edit click2 text">${value}</td>`).join("")}</tr>`)}</tbody></table>`,
    ),
    page(
        "twentyfifth-roundcube-list",
        "a folder of mail: sender, subject, day, with the address in a title",
        plain,
        "Roundcube Webmail :: 受信箱",
        "few",
        ["name", "email"],
        (p, r) =>
            `<table id="messagelist" class="listing messagelist"><thead><tr><th id="rcmthreads" class="threads"></th><th id="rcmsubject" class="subject"><a href="#">件名</a></th><th class="flags"></th></tr></thead><tbody>${each(p, (o, at) => `<tr id="rcmrow${at}" class="message"><td class="selection"><input type="checkbox"></td><td class="subject"><span class="fromto skip-on-drag"><span class="adr"><span title="${o.email}" class="rcmContactAddress">${nameOf(o, " ")}</span></span></span><span class="date skip-on-drag">${day(r)} 10:0${at % 10}</span><span class="subject"><span id="msgicnrcmrow${at}" class="msgicon status" title=""></span><a href="./?_task=mail&amp;_uid=${at}&amp;_mbox=INBOX"><span>Re: 打ち合わせの件</span></a></span></td><td class="flags"><span class="flag"></span><span class="attachment">&nbsp;</span></td></tr>`)}</tbody></table>`,
    ),
    page(
        "twentyfifth-mattermost-channel",
        "posts of a channel: name as a button, time, text",
        plain,
        "総務連絡 - 例示チーム Mattermost",
        "few",
        ["name"],
        (p) =>
            `<div role="list" id="postListContent">${each(p, (o, at) => `<div id="post_${at}" role="listitem" class="a11y__section post" aria-label="${nameOf(o, " ")} が投稿しました"><div class="post__content"><div class="post__img"><span class="status-wrapper"><img alt="${o.familyRoman} のプロフィール画像" src="/api/v4/users/${at}/image"></span></div><div><div class="post__header"><div class="col col__name"><button class="user-popover style--none">${nameOf(o, " ")}</button></div><div class="col"><a class="post__permalink"><time class="post__time" datetime="2026-11-02T01:0${at % 10}:00.000Z">10:0${at % 10}</time></a></div></div><div class="post-message__text"><p>承知しました。本日中に提出します。</p></div></div></div></div>`)}</div>`,
    ),
    withEither(
        pageOfPairs(
            "twentyfifth-growi-page",
            "a page of a wiki: who made it and who changed it last, in its side",
            plain,
            "議事録/2026年11月定例",
            "one",
            [["name"], ["name"]],
            (pairs) =>
                each(
                    pairs,
                    ([a, b]) =>
                        `<div class="wiki"><p>予算案について確認した。次回は12月に開く。</p></div><div class="author-info"><ul class="authors text-nowrap"><li><div class="author-info d-flex"><img class="picture user-picture" src="/images/icons/user.svg" alt="${a.familyRoman}"><div><div>作成者: <a href="/user/${a.familyRoman}">${nameOf(a, " ")}</a></div><div class="text-muted">2026/10/01 10:25</div></div></div></li><li class="mt-1"><div class="author-info d-flex"><img class="picture user-picture" src="/images/icons/user.svg" alt="${b.familyRoman}"><div><div>更新者: <a href="/user/${b.familyRoman}">${nameOf(b, " ")}</a></div><div class="text-muted">2026/11/02 09:25</div></div></div></li></ul></div>`,
                ),
        ),
        "nickname",
    ),
    page(
        "twentyfifth-nova-index",
        "an index of resources: cells of components with icons, the search above",
        plain,
        "ご契約者",
        "few",
        ["name", "email"],
        (p) =>
            `<div class="relative overflow-x-auto"><table data-testid="resource-table" class="w-full divide-y"><thead class="bg-gray-50"><tr><th class="td-fit uppercase"><span class="sr-only">選択したリソース</span></th><th class="text-left"><button type="button" class="cursor-pointer inline-flex items-center" aria-sort="none"><span class="inline-flex font-sans font-bold">ID</span><svg class="ml-2 flex-shrink-0" xmlns="http://www.w3.org/2000/svg" width="8" height="14" viewBox="0 0 8 14"><path d="M1 9h6"></path></svg></button></th><th class="text-left"><button type="button"><span>契約者名</span></button></th><th class="text-left"><span>メール</span></th><th class="td-fit"><span class="sr-only">操作</span></th></tr></thead><tbody>${each(p, (o, at) => `<tr class="group" data-pivot-id="" dusk="${at}-row"><td class="td-fit"><input type="checkbox" aria-label="リソース ${at} を選択" class="checkbox"></td><td><a href="/nova/resources/contractors/${at}" class="link-default font-bold">${at + 25}</a></td><td><div class="text-left"><span class="whitespace-nowrap">${nameOf(o)}</span></div></td><td><p class="flex items-center"><a rel="noreferrer" target="_blank" href="mailto:${o.email}" class="link-default">${o.email}</a><button aria-label="クリップボードにコピー"><svg width="10"></svg></button></p></td><td><div class="flex"><a aria-label="表示" href="#"><span></span></a></div></td></tr>`)}</tbody></table></div>`,
    ),
    pageOfPairs(
        "twentyfifth-nextcloud-shares",
        "files in a list: who shared each, with whom, in titles of avatars",
        plain,
        "共有 - Nextcloud",
        "few",
        [["name"], ["name"]],
        (pairs) =>
            `<table class="files-list__table"><thead><tr><th>名前</th><th>共有者</th><th>共有相手</th><th>サイズ</th></tr></thead><tbody>${each(pairs, ([a, b], at) => `<tr class="files-list__row" data-cy-files-list-row-name="報告書${at}.odt"><td><a href="/f/${at}"><span>報告書${at}</span><span>.odt</span></a></td><td><span class="avatardiv" title="${nameOf(a, " ")}"><img src="/avatar/${at}/32" alt=""></span> <span class="name">${nameOf(a, " ")}</span></td><td><span class="name">${nameOf(b, " ")}</span></td><td>${at + 12} KB</td></tr>`)}</tbody></table>`,
    ),
    page(
        "twentyfifth-user-select",
        "a form of a tracker: whom to give it to, all members as options",
        plain,
        "新しいチケット",
        "few",
        ["name"],
        (p) =>
            `<form action="/projects/web/issues" class="new_issue"><div class="box tabular"><p><label for="issue_tracker_id">トラッカー</label><select name="issue[tracker_id]" id="issue_tracker_id"><option value="1">バグ</option><option value="2">機能</option></select></p><p><label for="issue_subject">題名</label><input type="text" name="issue[subject]" value=""></p><p><label for="issue_assigned_to_id">担当者</label><select name="issue[assigned_to_id]" id="issue_assigned_to_id"><option value="">&nbsp;</option><option value="me">&lt;&lt; 自分 &gt;&gt;</option>${each(p, (o, at) => `<option value="${at + 5}">${nameOf(o, " ")}</option>`)}</select></p></div></form>`,
    ),
    page(
        "twentyfifth-latin-directory",
        "a directory of a firm with names in Latin letters and a number each, in a grid of roles",
        plain,
        "Staff directory",
        "few",
        ["name", "email", "phone"],
        (p) =>
            `<div role="grid" aria-rowcount="${p.length}"><div role="row"><div role="columnheader">Name</div><div role="columnheader">E-mail</div><div role="columnheader">Extension</div><div role="columnheader">Direct line</div></div>${each(p, (o, at) => `<div role="row" aria-rowindex="${at + 2}"><div role="gridcell"><a href="/people/${at}">${romanOf(o)}</a></div><div role="gridcell">${o.email}</div><div role="gridcell">${25 + at}</div><div role="gridcell">${landlineOf(o)}</div></div>`)}</div>`,
    ),
    page(
        "twentyfifth-sales-leads",
        "leads as cards of a board below headings of their stage",
        plain,
        "リード ボード",
        "few",
        ["name", "phone"],
        (p) =>
            `<div class="kanban"><section><h4>未対応 <span>${p.length}</span></h4>${each(p, (o) => `<article draggable="true" tabindex="0"><div class="t">${nameOf(o, " ")}</div><div class="s">例示商事 営業部</div><a href="tel:${o.mobile}">${mobileOf(o)}</a></article>`)}</section><section><h4>商談中 <span>0</span></h4></section></div>`,
    ),
]
