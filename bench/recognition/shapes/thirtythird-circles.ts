// The thirty-third set: schools, a tracker, a radio station, and who opened whose file.
import { day, td, th } from "../nineteenth-shape.ts"
import { landlineOf, mobileOf, nameOf } from "../people.ts"
import { HTML, shownWith, withEither, type Shape } from "../shape.ts"
import { moodle, oldPhp, publicSite, redmine, wordPress } from "../thirtythird-frame.ts"
import { clock, each, groupsOf, ofPairs, ofTwo, page } from "../thirtythird-shape.ts"

const SECTIONS = ["本部", "広報", "校外", "図書", "ベルマーク"] as const

export const THIRTYTHIRD_CIRCLES: readonly Shape[] = [
    withEither(
        page(
            "thirtythird-parents-roster",
            "a roster of parents by committee on an old page: the committee over several rows, class, name, telephone",
            oldPhp,
            "令和8年度 PTA役員名簿",
            "few",
            ["name", "phone"],
            (p, r) =>
                `<table border="1" cellspacing="0" cellpadding="3" bordercolor="#333333"><tr bgcolor="#ffffcc">${th("委員会", "役", "学年・組", "氏名", "電話")}</tr>${groupsOf(
                    p,
                    3,
                )
                    .map((members, no) =>
                        members
                            .map(
                                (o, at) =>
                                    `<tr>${at === 0 ? `<td rowspan="${members.length}" align="center">${SECTIONS[no % SECTIONS.length] ?? ""}</td>` : ""}${td(at === 0 ? "長" : at === 1 ? "副" : "", `${1 + r.below(6)}の${1 + r.below(4)}`, nameOf(o, "　"), landlineOf(o))}</tr>`,
                            )
                            .join("\n"),
                    )
                    .join("\n")}</table><p><font size="2" color="#ff0000">※取扱注意</font></p>`,
        ),
        "job",
    ),
    withEither(
        page(
            "thirtythird-course-participants",
            "who takes part in a course: picture, name as link, mail, roles, groups, when last seen",
            moodle,
            "参加者",
            "many",
            ["name", "email"],
            (p, r) =>
                `<p data-region="participant-count">${p.length} 名の参加者が見つかりました</p><div class="initialbar firstinitial"><span class="initialbarlabel">名</span><ul class="pagination"><li class="initialbarall active"><span>すべて</span></li><li><a href="#">あ</a></li><li><a href="#">か</a></li></ul></div><table id="participants" class="flexible table generaltable"><thead><tr><th class="header c0"><input id="select-all-participants" type="checkbox"></th><th class="header c1" scope="col"><a data-sortby="lastname" href="/user/index.php?id=33&amp;tsort=lastname">姓</a> / <a data-sortby="firstname" href="/user/index.php?id=33&amp;tsort=firstname">名</a></th><th class="header c2">メールアドレス</th><th class="header c3">ロール</th><th class="header c4">グループ</th><th class="header c5">コースへの最終アクセス</th></tr></thead><tbody>${each(p, (o, at) => `<tr id="user-index-participants-33_r${at}"><td class="cell c0"><input type="checkbox" class="usercheckbox" name="user${330 + at}"></td><th class="cell c1" scope="row"><a href="/user/view.php?id=${330 + at}&amp;course=33"><span class="userinitials size-35">${o.family.charAt(0)}${o.given.charAt(0)}</span>${nameOf(o, " ")}</a></th><td class="cell c2">${o.email}</td><td class="cell c3">${at === 0 ? "教師" : "学生"}</td><td class="cell c4">グループなし</td><td class="cell c5">${r.pick([`${1 + r.below(20)} 日 ${r.below(24)} 時間`, `${1 + r.below(50)} 分`, "なし"])}</td></tr>`)}</tbody></table>`,
        ),
        "job",
    ),
    ofTwo(
        "thirtythird-call-ticket",
        "a ticket of a centre that answers calls: who wrote it, who has it, whom it is about with a telephone, notes",
        (a, b, r) => ({
            mediaType: HTML,
            body: redmine(
                `問合せ #${r.digits(4)}`,
                `<h2 class="inline-block">問合せ #${r.digits(4)}</h2><div class="issue tracker-3 status-2 details"><div class="subject"><div><h3>炊飯器のふたが閉まらない</h3></div></div><p class="author"><a class="user active" href="/users/33">${nameOf(a, " ")}</a> さんが<a title="2026/11/27 ${clock(r)}" href="/projects/callcenter/activity">1日</a>前に追加.</p><div class="attributes"><div class="status attribute"><div class="label">ステータス:</div><div class="value">進行中</div></div><div class="priority attribute"><div class="label">優先度:</div><div class="value">通常</div></div><div class="assigned-to attribute"><div class="label">担当者:</div><div class="value"><a class="user active" href="/users/33">${nameOf(a, " ")}</a></div></div><div class="start-date attribute"><div class="label">開始日:</div><div class="value">2026/11/27</div></div><div class="string_cf cf_1 attribute"><div class="label"><span>お客様名</span>:</div><div class="value">${nameOf(b, " ")}</div></div><div class="string_cf cf_2 attribute"><div class="label"><span>電話番号</span>:</div><div class="value">${mobileOf(b)}</div></div><div class="string_cf cf_3 attribute"><div class="label"><span>機種</span>:</div><div class="value">RJ-${r.digits(3)}</div></div></div><hr><div class="description"><p><strong>説明</strong></p><div class="wiki"><p>昨日からふたが閉まらなくなったとのこと。購入は昨年${1 + r.below(12)}月。修理を希望。</p></div></div></div><div id="history"><h3>履歴</h3><div id="change-1" class="journal has-notes"><h4><a href="#note-1" class="journal-link">#1</a> <a class="user active" href="/users/33">${nameOf(a, " ")}</a> さんが約<a href="/">3時間</a>前に更新</h4><ul class="details"><li><strong>ステータス</strong> を <i>新規</i> から <i>進行中</i> に変更</li></ul><div class="wiki"><p>引取修理の手配をしました。</p></div></div></div>`,
            ),
            shown: [...shownWith([a], "name"), ...shownWith([b], "name", "phone")],
            either: ["job"],
        }),
    ),
    page(
        "thirtythird-listener-mails",
        "messages through a form of a radio station, as its plug-in keeps them: subject, from whom, on which channel, when",
        wordPress,
        "受信メッセージ",
        "few",
        ["name", "email"],
        (p, r) =>
            `<ul class="subsubsub"><li class="inbox"><a href="admin.php?page=flamingo_inbound" class="current">受信箱 <span class="count">(${p.length})</span></a> |</li><li class="spam"><a href="admin.php?page=flamingo_inbound&amp;post_status=spam">スパム <span class="count">(3)</span></a></li></ul><table class="wp-list-table widefat fixed striped"><thead><tr><td id="cb" class="manage-column column-cb check-column"><input id="cb-select-all-1" type="checkbox"></td><th scope="col" class="manage-column column-subject">件名</th><th scope="col" class="manage-column column-from">送信者</th><th scope="col" class="manage-column column-channel">チャンネル</th><th scope="col" class="manage-column column-date">日付</th></tr></thead><tbody id="the-list">${each(p, (o, at) => `<tr><th scope="row" class="check-column"><input type="checkbox" name="post[]" value="${330 + at}"></th><td class="subject column-subject" data-colname="件名"><strong><a class="row-title" href="admin.php?page=flamingo_inbound&amp;post=${330 + at}&amp;action=edit">${r.pick(["リクエスト曲について", "プレゼント応募", "今朝の放送の感想"])}</a></strong><div class="row-actions"><span class="edit"><a href="#">表示</a> | </span><span class="spam"><a href="#">スパム</a></span></div></td><td class="from column-from" data-colname="送信者"><a href="admin.php?page=flamingo&amp;s=${o.email.replace("@", "%40")}">&quot;${nameOf(o, " ")}&quot; &lt;${o.email}&gt;</a></td><td class="channel column-channel" data-colname="チャンネル"><a href="#">お便りフォーム</a></td><td class="date column-date" data-colname="日付"><abbr title="${day(r, "/")} ${clock(r)}">${1 + r.below(23)}時間前</abbr></td></tr>`)}</tbody></table>`,
    ),
    withEither(
        page(
            "thirtythird-contest-winners",
            "who won a contest of a radio station: a prize each as heading, below where they are from and their names",
            publicSite,
            "第33回 川柳コンテスト 入賞者発表",
            "few",
            ["name"],
            (p) =>
                `<p>たくさんのご応募ありがとうございました。厳正な審査の結果、次の皆さまが入賞されました。</p>${groupsOf(
                    p,
                    3,
                )
                    .map(
                        (winners, at) =>
                            `<h2>${["最優秀賞", "優秀賞", "佳作", "審査員特別賞"][at] ?? "佳作"}</h2><ul class="winners">${each(winners, (o) => `<li><span class="pref">${o.prefecture}</span>　${nameOf(o, " ")}さん（${o.age}歳）</li>`)}</ul>`,
                    )
                    .join(
                        "\n",
                    )}<p class="note">賞品は12月下旬に発送いたします。お問い合わせは番組「れいじの夕暮れ」係まで。</p>`,
        ),
        "age",
        "address",
    ),
    withEither(
        ofPairs(
            "thirtythird-opened-files",
            "who opened whose file at a hospital: a query's result with counted rows, columns of a database, a bar of pages",
            "few",
            (pairs, r) => ({
                mediaType: HTML,
                body: `<!DOCTYPE html>\n<html lang="ja"><head><meta charset="utf-8"><title>閲覧ログ監査 · Metabase</title></head><body><div id="root"><div class="QueryBuilder"><div class="ViewHeader"><h1 data-testid="saved-question-header-title">カルテ閲覧ログ（直近7日）</h1><span>医療情報部 / 監査</span></div><div class="Filters"><span class="FilterPill">操作日時: 過去7日間</span><span class="FilterPill">操作種別: 参照, 印刷</span></div><div class="TableInteractive" data-testid="TableInteractive-root"><div class="TableInteractive-header" role="row">${["ログID", "操作日時", "操作者ID", "操作者氏名", "患者番号", "患者氏名", "操作種別", "端末"].map((one) => `<div class="TableInteractive-headerCellData" role="columnheader"><div class="cellData">${one}</div></div>`).join("")}</div>${each(pairs, ([who, whose]) => `<div class="TableInteractive-row" role="row">${[r.digits(7), `${day(r)} ${clock(r)}`, `d${r.digits(5)}`, nameOf(who, " "), r.digits(8), nameOf(whose, " "), r.pick(["参照", "印刷"]), `NS3E-${r.digits(2)}`].map((one) => `<div class="TableInteractive-cellWrapper" role="gridcell"><div class="cellData">${one}</div></div>`).join("")}</div>`)}</div><div class="QuestionFooter"><span>最初の2,000行中 ${pairs.length} 行を表示中</span></div></div></div></body></html>`,
                shown: pairs.flatMap((both) => shownWith(both, "name")),
            }),
        ),
        "health",
    ),
]
